"""One diary on two phones: through the account, in both directions, and without loss."""

import re
from collections.abc import Callable
from itertools import count

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.diary_pages import ENTRY_URL, add_earlier, end_cramp, nights, saved, start_cramp

PASSWORD = "seven odd purple kettles"
_numbers = count()


@pytest.fixture
def email() -> str:
    return f"someone-{next(_numbers)}@example.org"


@pytest.fixture
def sign_up(email) -> Callable[[Page], None]:
    """Make an account on a phone, up to the question about the entries it holds."""

    def act(page: Page) -> None:
        page.goto("/you/account/")
        page.get_by_label("E-mail address").fill(email)
        page.get_by_label("Choose a password").fill(PASSWORD)
        page.get_by_role("button", name="Create account").click()
        page.get_by_label("I have kept them").check()
        page.get_by_role("button", name="Go on").click()

    return act


@pytest.fixture
def second_phone(email, new_context) -> Callable[[], Page]:
    """Sign in on a phone of its own."""

    def act() -> Page:
        page = new_context().new_page()
        page.goto("/you/account/#sign-in")
        page.get_by_label("E-mail address").fill(email)
        page.get_by_label("Password", exact=True).fill(PASSWORD)
        page.get_by_role("button", name="Sign in", exact=True).click()
        expect(page.get_by_role("heading", name="You are signed in")).to_be_visible()
        return page

    return act


def in_account(page: Page) -> None:
    """Wait until the diary's only cramp is in the account."""
    page.goto("/diary/")
    expect(page.locator(".nights a")).to_contain_text("in your account", timeout=20_000)


def reload_until(page: Page, found: Locator) -> None:
    """Load the page again, as a person who waits for news does, until it is there."""
    for _ in range(8):
        try:
            expect(found).to_be_visible(timeout=2500)
        except AssertionError:
            page.reload()
    expect(found).to_be_visible()


def set_offline(pages: list[Page], offline: bool) -> None:
    for page in pages:
        page.context.set_offline(offline)


@pytest.fixture
def two_phones(page, sign_up, second_phone, ready_offline) -> tuple[Page, Page, str]:
    """Two phones of one person with one cramp open on both, and its address."""
    add_earlier(page, "2026-11-22", "02:40")
    sign_up(page)
    page.get_by_role("button", name="Add them to my account").click()
    expect(page.get_by_role("heading", name="You are signed in")).to_be_visible()
    in_account(page)
    other = second_phone()
    in_account(other)
    for each in (page, other):
        ready_offline(each)
        each.locator(".nights a").click()
        expect(each).to_have_url(ENTRY_URL)
    return page, other, page.url


def test_entries_made_before_signing_up_are_asked_about_and_counted_in(page, sign_up, second_phone):
    add_earlier(page, "2026-11-20", "02:40")
    page.get_by_role("button", name="Left, Calf").click()
    add_earlier(page, "2026-11-21", "03:15")

    sign_up(page)
    expect(
        page.get_by_role("heading", name="Add the 2 entries on this phone to your account?")
    ).to_be_visible()
    page.get_by_role("button", name="Add them to my account").click()
    expect(page.get_by_text(re.compile("2 .*in your account"))).to_be_visible(timeout=20_000)

    other = second_phone()
    other.goto("/diary/")
    expect(other.locator(".nights a")).to_have_count(2, timeout=20_000)
    assert "Left calf 02:40 · in your account" in nights(other)[1]


def test_edits_made_offline_to_different_fields_are_both_kept(two_phones):
    here, there, _ = two_phones
    set_offline([here, there], True)

    here.get_by_role("radio", name="6").check()
    expect(saved(here)).to_be_visible()
    there.get_by_label("Note").fill("Walked it off.")
    there.get_by_role("button", name="Right, Calf").click()
    expect(saved(there)).to_be_visible()
    set_offline([here, there], False)

    for page in (here, there):
        page.reload()
        expect(page.get_by_role("radio", name="6")).to_be_checked(timeout=20_000)
        expect(page.get_by_label("Note")).to_have_value("Walked it off.", timeout=20_000)
        expect(page.get_by_role("button", name="Right, Calf")).to_have_attribute(
            "aria-pressed", "true"
        )


def test_sides_tapped_offline_on_both_phones_add_up(two_phones):
    here, there, _ = two_phones
    set_offline([here, there], True)

    here.get_by_role("button", name="Left, Calf").click()
    expect(saved(here)).to_be_visible()
    there.get_by_role("button", name="Right, Calf").click()
    expect(saved(there)).to_be_visible()
    set_offline([here, there], False)

    for page in (here, there):
        page.goto("/diary/")
        expect(page.get_by_role("link", name="Both calves")).to_be_visible(timeout=20_000)


def test_a_cramp_deleted_on_one_phone_goes_and_comes_back_on_the_other(two_phones):
    here, there, _ = two_phones
    here.get_by_role("button", name="Delete this cramp").click()
    there.goto("/diary/")
    reload_until(there, there.get_by_text("No cramps yet"))

    here.get_by_role("button", name="Undo").click()
    expect(here.locator(".nights a")).to_be_visible()
    in_account(here)

    reload_until(there, there.get_by_role("link", name="in your account"))


def test_a_cramp_running_on_one_phone_is_seen_running_and_ended_on_the_other(
    page, sign_up, second_phone
):
    sign_up(page)
    expect(page.get_by_role("heading", name="You are signed in")).to_be_visible()
    other = second_phone()
    start_cramp(page)

    other.goto("/")
    reload_until(other, other.get_by_role("link", name="A cramp is running"))
    other.get_by_role("link", name="A cramp is running").click()
    end_cramp(other)

    page.goto("/diary/")
    reload_until(page, page.get_by_role("link", name="under 1 min"))


def test_a_stranger_on_another_phone_sees_nothing_of_it(
    two_phones: tuple[Page, Page, str], new_context: Callable[..., BrowserContext]
):
    _, _, address = two_phones
    stranger = new_context().new_page()

    stranger.goto(address)

    expect(stranger.get_by_role("heading", name="Nothing here")).to_be_visible()
    assert nights(stranger) == []
