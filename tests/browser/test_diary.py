"""A cramp from the tap at night to its place in the diary, with no account and no network."""

import time

import pytest
from playwright.sync_api import Page, expect

from tests.browser.diary_pages import (
    end_cramp,
    expect_clock,
    nights,
    saved,
    seconds_on_clock,
    set_start,
    start_cramp,
)


@pytest.fixture
def offline_page(page: Page, ready_offline) -> Page:
    """A page after one visit to Tonight at 2:40, from now on without a network."""
    page.clock.install(time="2026-11-22T02:40:00Z")
    page.goto("/")
    ready_offline(page)
    page.context.set_offline(True)
    return page


def test_a_cramp_is_logged_filled_in_edited_deleted_and_restored_offline(offline_page):
    page = offline_page
    start_cramp(page)
    expect(page.locator(".steps")).to_contain_text("Straighten the knee")
    page.clock.fast_forward(134_000)
    expect_clock(page, "2:14")
    page.reload()
    expect_clock(page, "2:14")
    page.clock.fast_forward(46_000)
    end_cramp(page)
    expect(page.get_by_text("Night of Sat 21 to Sun 22 Nov")).to_be_visible()
    page.get_by_role("button", name="Left, Calf").click()
    page.get_by_role("radio", name="6").check()
    page.get_by_label("Note").fill("Walked it off.")
    page.get_by_role("button", name="Done").click()
    row = page.get_by_role("link", name="Left calf, 3 min, pain 6")
    expect(row).to_contain_text("02:40 · on this phone")

    row.click()
    expect(page.get_by_label("Note")).to_have_value("Walked it off.")
    page.get_by_role("radio", name="4").check()
    expect(saved(page)).to_be_visible()
    assert nights(page) == ["Sat 21 Nov Left calf, 3 min, pain 4 02:40 · on this phone"]

    page.get_by_role("link", name="Left calf").click()
    page.get_by_role("button", name="Delete this cramp").click()
    expect(page.get_by_text("No cramps yet")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("link", name="Left calf, 3 min, pain 4")).to_be_visible()


def test_a_deleted_cramp_comes_back_long_after_the_message_is_gone(offline_page):
    page = offline_page
    start_cramp(page)
    end_cramp(page)
    page.get_by_role("button", name="Delete this cramp").click()
    expect(page.get_by_text("No cramps yet")).to_be_visible()

    page.clock.fast_forward(3_600_000)
    page.goto("/diary/")
    page.get_by_role("link", name="Recently deleted (1)").press("Enter")  # a message may cover it
    page.get_by_role("button", name="Restore").click()
    expect(page.get_by_role("heading", name="Nothing was deleted lately")).to_be_visible()

    page.goto("/diary/")
    expect(page.locator(".nights a")).to_have_count(1)
    expect(page.get_by_text("Recently deleted")).to_have_count(0)


@pytest.fixture
def no_server(guard):
    """Browsers complain of each request to a server that is gone, as the manifest's."""
    guard.allow("ERR_CONNECTION_REFUSED")


@pytest.mark.usefixtures("no_server")
def test_a_running_cramp_outlives_a_killed_browser_with_the_right_time(
    phone, server, ready_offline
):
    page = phone.open()
    ready_offline(page)
    server.stop()
    start_cramp(page)
    began = time.monotonic() - seconds_on_clock(page)

    phone.kill()
    page = phone.open()
    expect(page.get_by_role("link", name="A cramp is running")).to_be_visible()
    page = phone.open("/now/")
    expect(page.get_by_role("timer")).to_be_visible()

    assert abs(seconds_on_clock(page) - (time.monotonic() - began)) < 3
    end_cramp(page)
    assert len(nights(page)) == 1


@pytest.mark.usefixtures("no_server")
def test_a_note_typed_just_before_the_browser_is_killed_is_kept(phone, server, ready_offline):
    page = phone.open()
    ready_offline(page)
    server.stop()
    start_cramp(page)
    end_cramp(page)
    page.get_by_label("Note").fill("Both of us awake.")
    expect(saved(page)).to_be_visible()
    address = page.url

    phone.kill()
    page = phone.open(address)

    expect(page.get_by_label("Note")).to_have_value("Both of us awake.")


def test_the_whole_way_works_from_the_keyboard(page):
    page.clock.install(time="2026-11-22T02:40:00Z")
    page.goto("/")
    page.get_by_role("link", name="Cramp now").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("timer")).to_be_visible()
    reach(page, "It’s over")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="About this cramp")).to_be_visible()
    reach(page, "Left, Calf")
    page.keyboard.press("Space")
    reach(page, "0")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")

    expect(page.get_by_role("link", name="Left calf, under 1 min, pain 1")).to_be_visible()


def reach(page: Page, name: str) -> None:
    """Press Tab until the control of that name has the focus."""
    for _ in range(80):
        page.keyboard.press("Tab")
        focused = page.evaluate(
            "document.activeElement.ariaLabel ?? document.activeElement.value"
            " ?? document.activeElement.textContent"
        )
        text = page.evaluate("document.activeElement.textContent").strip()
        if name in (focused, text):
            return
    raise AssertionError(f"Tab never reached {name}.")


def test_the_last_cramp_is_told_on_tonight_and_asks_where_it_was(page):
    page.clock.install(time="2026-11-22T02:40:00Z")
    start_cramp(page)
    end_cramp(page)
    page.clock.fast_forward(40 * 60_000)

    page.goto("/")

    expect(page.get_by_text("Last cramp ended 40 minutes ago.")).to_be_visible()
    page.get_by_role("link", name="Add where?").click()
    expect(page.get_by_role("heading", name="About this cramp")).to_be_visible()


def test_one_from_earlier_is_found_under_its_own_night(page):
    page.clock.install(time="2026-11-22T10:00:00Z")
    page.goto("/")
    page.get_by_role("link", name="Add one from earlier").click()

    set_start(page, "2026-11-20", "03:15")
    page.get_by_role("button", name="1 to 5 min").click()
    page.get_by_label("I am not sure of the time").check()

    expect(saved(page)).to_be_visible()
    assert nights(page) == ["Thu 19 Nov Cramp, 1 to 5 min about 03:15 · on this phone"]
