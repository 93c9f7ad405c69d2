"""One entry, two versions: the person chooses, can take it back, and sees what was before."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.diary_pages import add_earlier, nights, saved
from tests.browser.people import Person
from tests.browser.server import Server

PAIN_HERE, PAIN_THERE = 5, 8
Entry = tuple[Person, str]


@pytest.fixture
def person(page: Page, server: Server) -> Person:
    person = Person(server)
    person.take(page)
    return person


def add_to_account(page: Page, person: Person, date: str) -> str:
    """Record a cramp and wait for it to arrive; return its id."""
    before = len(person.entries())
    add_earlier(page, date, "02:40")
    set_pain(page, 4)
    entry = page.url.rstrip("/").rsplit("/", 1)[1]
    page.goto("/diary/")
    expect(page.get_by_text("in your account")).to_have_count(before + 1, timeout=30_000)
    return entry


def set_pain(page: Page, pain: int) -> None:
    page.get_by_role("radio", name=re.compile(rf"^{pain}\b")).check()
    expect(saved(page)).to_be_visible()


@pytest.fixture
def contested(page: Page, person: Person) -> Entry:
    """A cramp whose pain this phone and then another changed, neither knowing of the other."""
    entry = add_to_account(page, person, "2026-11-20")
    page.goto(f"/diary/{entry}/")
    page.context.set_offline(True)
    set_pain(page, PAIN_HERE)
    person.edit_elsewhere(entry, pain=PAIN_THERE)
    page.context.set_offline(False)
    page.goto("/")
    expect(page.get_by_text("1 needs your attention")).to_be_visible(timeout=30_000)
    return person, entry


def eventually_pain(page: Page, entry: Entry, pain: int) -> None:
    """Wait until the account has this pain for the entry."""
    person, id_ = entry
    for _ in range(40):
        if person.entries().get(id_, {}).get("pain") == pain:
            return
        page.wait_for_timeout(1500)  # an account may ask sixty times a minute
    raise AssertionError(f"The account never had pain {pain}.")


def test_both_versions_stand_side_by_side_wherever_the_entry_is_met(page, contested, axe):
    _, entry = contested

    page.get_by_text("1 needs your attention").click()
    card = page.get_by_role("article")
    expect(card).to_contain_text("8 of 10")
    expect(card).to_contain_text("5 of 10")
    assert axe(page) == []

    page.goto("/diary/")
    expect(page.get_by_text("1 cramp needs your attention.")).to_be_visible()
    page.goto(f"/diary/{entry}/")
    page.get_by_role("link", name="Choose what to do").click()
    expect(page.get_by_role("heading", name="Needs your attention")).to_be_visible()


def test_the_other_version_can_be_kept_and_that_can_be_undone(page, contested):
    page.goto("/diary/attention/")
    page.get_by_role("button", name="Keep the other").click()
    expect(page.get_by_role("heading", name="Nothing to decide")).to_be_focused()
    eventually_pain(page, contested, PAIN_HERE)

    page.get_by_role("button", name="Undo").click()

    expect(page.get_by_role("article")).to_contain_text("5 of 10")
    eventually_pain(page, contested, PAIN_THERE)


def test_keeping_what_is_shown_needs_no_network(page, contested):
    page.goto("/diary/attention/")
    expect(page.get_by_role("article")).to_be_visible()
    page.context.set_offline(True)

    page.get_by_role("button", name="Keep this").click()

    expect(page.get_by_role("heading", name="Nothing to decide")).to_be_visible()
    page.context.set_offline(False)
    eventually_pain(page, contested, PAIN_THERE)


def test_both_can_be_kept_as_two_entries(page, contested):
    person, _ = contested
    page.goto("/diary/attention/")

    page.get_by_role("button", name="Keep both, as two entries").click()

    expect(page.get_by_role("heading", name="Nothing to decide")).to_be_visible()
    assert len(nights(page)) == 1
    expect(page.locator(".nights a")).to_have_count(2)
    expect(page.get_by_text("in your account")).to_have_count(2, timeout=30_000)
    assert sorted(fields["pain"] for fields in person.entries().values()) == [5, 8]


def test_an_entry_deleted_here_and_changed_elsewhere_can_come_back(
    page, person, ready_offline: Callable[[Page], None]
):
    entry = add_to_account(page, person, "2026-11-20")
    ready_offline(page)
    page.goto(f"/diary/{entry}/")
    expect(page.get_by_role("button", name="Delete this cramp")).to_be_visible()
    page.context.set_offline(True)
    page.get_by_role("button", name="Delete this cramp").click()
    page.wait_for_url("**/diary/")
    person.edit_elsewhere(entry, pain=PAIN_THERE)
    page.context.set_offline(False)
    page.goto("/diary/attention/")

    expect(page.get_by_text("deleted on one phone and changed on another")).to_be_visible(
        timeout=30_000
    )
    page.get_by_role("button", name="Bring it back").click()

    expect(page.get_by_role("heading", name="Nothing to decide")).to_be_visible()
    eventually_pain(page, (person, entry), PAIN_THERE)
    assert "pain 8" in nights(page)[0]


def test_history_tells_every_version_and_leads_back_to_each(page, person, axe):
    entry = add_to_account(page, person, "2026-11-20")
    page.goto(f"/diary/{entry}/")
    set_pain(page, 9)
    eventually_pain(page, (person, entry), 9)

    page.get_by_role("link", name="History").click()
    steps = page.locator(".history li")
    expect(steps.first).to_contain_text("4 of 10")
    expect(steps.first).to_contain_text("9 of 10")
    assert axe(page) == []
    page.get_by_role("button", name="Go back to this").first.click()

    expect(page.get_by_text("It is as it was then.")).to_be_visible()
    eventually_pain(page, (person, entry), 4)
    page.get_by_role("button", name="Undo").click()
    eventually_pain(page, (person, entry), 9)


def test_without_a_network_history_says_so_and_shows_what_waits_here(
    page, person, ready_offline: Callable[[Page], None]
):
    entry = add_to_account(page, person, "2026-11-20")
    page.goto("/diary/")
    ready_offline(page)
    page.context.set_offline(True)
    page.goto(f"/diary/{entry}/")
    set_pain(page, 2)

    page.get_by_role("link", name="History").click()

    expect(page.locator(".history li")).to_have_count(1)
    expect(page.locator(".history li")).to_contain_text("on this phone, not sent yet")
    expect(page.get_by_text("No network just now.")).to_be_visible()
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_text("No network just now.")).to_be_visible()
    page.context.set_offline(False)  # the rest comes by itself
    expect(page.locator(".history li").nth(1)).to_be_visible(timeout=60_000)


def test_without_an_account_history_says_what_it_would_take(page):
    add_earlier(page, "2026-11-20", "02:40")
    page.get_by_role("link", name="History").click()

    expect(
        page.get_by_text("Without an account this phone keeps an entry as it is")
    ).to_be_visible()
