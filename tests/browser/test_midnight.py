"""The right night and the right time around midnight, noon, and when the clocks change."""

import pytest
from playwright.sync_api import expect

from tests.browser.diary_pages import (
    add_earlier,
    end_cramp,
    expect_clock,
    nights,
    set_start,
    start_cramp,
)

# Where, when by the world's clock, and what the diary says.
NIGHTS = [
    ("Europe/London", "2026-11-21T23:59:00Z", "Sat 21 Nov Cramp, 2 min 23:59"),
    ("Europe/London", "2026-11-22T00:01:00Z", "Sat 21 Nov Cramp, 2 min 00:01"),
    ("Europe/London", "2026-11-22T11:58:00Z", "Sat 21 Nov Cramp, 2 min 11:58"),
    ("Europe/London", "2026-11-22T12:00:00Z", "Sun 22 Nov Cramp, 2 min 12:00"),
    # The night of 28 to 29 March has 23 hours: 1:00 becomes 2:00.
    ("Europe/London", "2026-03-29T00:59:00Z", "Sat 28 Mar Cramp, 2 min 00:59"),
    ("Europe/London", "2026-03-29T01:00:00Z", "Sat 28 Mar Cramp, 2 min 02:00"),
    # The night of 24 to 25 October has 25: 1:30 comes twice.
    ("Europe/London", "2026-10-25T00:30:00Z", "Sat 24 Oct Cramp, 2 min 01:30"),
    ("Europe/London", "2026-10-25T01:30:00Z", "Sat 24 Oct Cramp, 2 min 01:30"),
    ("Pacific/Kiritimati", "2026-11-21T21:30:00Z", "Sat 21 Nov Cramp, 2 min 11:30"),
    ("America/New_York", "2026-11-22T07:40:00Z", "Sat 21 Nov Cramp, 2 min 02:40"),
]


@pytest.fixture
def in_zone(browser, browser_context_args, guard):
    """Make a browser context that lives in another time zone."""
    contexts = []

    def make(zone, **arguments):
        context = browser.new_context(**(browser_context_args | {"timezone_id": zone} | arguments))
        guard.watch(context)
        contexts.append(context)
        return context

    yield make
    for context in contexts:
        context.close()


@pytest.mark.parametrize(("zone", "instant", "line"), NIGHTS)
def test_a_cramp_is_listed_under_the_night_it_came_in(in_zone, zone, instant, line):
    page = in_zone(zone).new_page()
    page.clock.install(time=instant)

    start_cramp(page)
    page.clock.fast_forward(120_000)
    end_cramp(page)

    assert nights(page) == [f"{line} · on this phone"]


@pytest.mark.parametrize("instant", ["2026-03-29T00:58:00Z", "2026-10-25T00:58:00Z"])
def test_the_clock_of_a_cramp_does_not_jump_when_the_clocks_change(in_zone, instant):
    page = in_zone("Europe/London").new_page()
    page.clock.install(time=instant)
    start_cramp(page)

    page.clock.fast_forward(240_000)
    page.reload()

    expect_clock(page, "4:00")


def test_a_cramp_that_runs_over_midnight_is_one_cramp_of_one_night(page):
    page.clock.install(time="2026-11-21T23:57:00Z")
    start_cramp(page)

    page.clock.fast_forward(360_000)
    end_cramp(page)

    expect(page.get_by_text("Night of Sat 21 to Sun 22 Nov")).to_be_visible()
    expect(page.get_by_label("Or the time it ended")).to_have_value("00:03")
    assert nights(page) == ["Sat 21 Nov Cramp, 6 min 23:57 · on this phone"]


def test_a_journey_does_not_move_a_cramp_to_another_night(in_zone):
    at_home = in_zone("Asia/Tokyo")
    add_earlier(at_home.new_page(), "2026-01-10", "02:40")
    kept = at_home.storage_state(indexed_db=True)

    away = in_zone("America/Los_Angeles", storage_state=kept)
    page = away.new_page()

    assert nights(page) == ["Fri 9 Jan Cramp 02:40 · on this phone"]
    page.get_by_role("link", name="Cramp 02:40").click()
    expect(page.get_by_label("Date")).to_have_value("2026-01-10")
    expect(page.get_by_label("Time", exact=True)).to_have_value("02:40")


@pytest.mark.parametrize(
    ("date", "time", "line"),
    [
        ("2026-07-01", "02:30", "Tue 30 Jun Cramp 02:30"),
        ("2026-01-15", "02:30", "Wed 14 Jan Cramp 02:30"),
        # This time was skipped; the clocks showed 2:30.
        ("2026-03-29", "01:30", "Sat 28 Mar Cramp 02:30"),
    ],
)
def test_a_start_moved_over_a_change_of_the_clocks_keeps_its_time_of_day(page, date, time, line):
    page.clock.install(time="2026-11-22T10:00:00Z")
    add_earlier(page, "2026-11-22", "02:40")

    set_start(page, date, time)
    hour = line.rsplit(" ", 1)[1]
    expect(page.get_by_label("Time", exact=True)).to_have_value(hour)

    assert nights(page) == [f"{line} · on this phone"]


def test_the_eyebrow_names_the_night_that_began_last_evening(page):
    page.clock.install(time="2026-11-22T03:00:00Z")
    page.goto("/")
    expect(page.get_by_text("Saturday night")).to_be_visible()

    page.clock.fast_forward(9 * 3_600_000 + 60_000)

    expect(page.get_by_text("Sunday night")).to_be_visible()
