"""A phone whose clock is wrong neither wins every conflict nor loses it, and is never refused."""

import time
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.databases import databases, eventually, outbox, setting
from tests.browser.diary_pages import saved
from tests.browser.people import Person

SLOW = 30_000
ONE = "0199a1b2-c3d4-7e5f-8a6b-000000000001"
STARTED = {"started_at": 1_763_606_400_000, "offset_min": 0, "zone": "Europe/London"}
HOUR = 3600
CLOCKS = {"in 2050": datetime(2050, 1, 1, tzinfo=UTC).timestamp(), "an hour slow": None}


@pytest.fixture(params=CLOCKS)
def wrong_phone(request: pytest.FixtureRequest, new_context: Callable[..., BrowserContext]) -> Page:
    """A phone whose clock goes, but shows another time."""
    context = new_context()
    context.clock.install(time=CLOCKS[request.param] or time.time() - HOUR)
    return context.new_page()


def open_entry(person: Person, page: Page) -> None:
    """Sign in and open the one entry; from then on the phone has no network."""
    person.take(page)
    expect(page.get_by_text("1 on this phone, 1 in your account")).to_be_visible(timeout=SLOW)
    expect(page.locator("html[data-offline=ready]")).to_be_attached(timeout=SLOW)
    page.goto(f"/diary/{ONE}/")
    expect(page.get_by_role("heading", name="About this cramp")).to_be_visible()
    page.context.set_offline(True)


def answer(page: Page, pain: str) -> None:
    page.get_by_role("radio", name=pain).check()
    expect(saved(page)).to_be_visible()
    expect(page.get_by_text("Saving…")).to_have_count(0)


def come_online(person: Person, page: Page) -> None:
    """Give the phone its network back; returns when the account has all it had to send."""
    page.context.set_offline(False)
    page.goto("/diary/")
    eventually(page, lambda: outbox(page, person.account) == [])


# failure mode 21
@pytest.mark.parametrize("later", ["wrong clock", "right clock"])
def test_the_later_edit_wins_whatever_the_clocks_say(server, wrong_phone, new_context, later):
    person = Person(server)
    person.edit_elsewhere(ONE, **STARTED)
    right_phone = new_context().new_page()
    for page in (wrong_phone, right_phone):
        open_entry(person, page)

    order = [right_phone, wrong_phone] if later == "wrong clock" else [wrong_phone, right_phone]
    for page, pain in zip(order, ("3", "6"), strict=True):
        answer(page, pain)
    # The phone that wrote first sends last, so that the order of arrival decides nothing.
    for page in reversed(order):
        come_online(person, page)

    assert person.entries()[ONE]["pain"] == 6
    stored = databases(order[0])[f"cramps-{person.account}"]
    assert [(row["field"], row["winner"]) for row in stored["conflicts"]] == [("pain", "theirs")]
    assert stored["quarantine"] == []
    # What the page needs to say that the clock is wrong: at least five minutes here.
    off = abs(setting(wrong_phone, person.account, "clockOffset"))
    assert off > 5 * 60 * 1000
    assert abs(setting(right_phone, person.account, "clockOffset")) < 60 * 1000
