"""An account without an e-mail server: made, lost, found again, left."""

from collections.abc import Callable
from itertools import count

import pytest
from playwright.sync_api import Page, expect

from tests.browser.diary_pages import add_earlier, nights, set_theme
from tests.browser.server import Server

PASSWORD = "seven odd purple kettles"
NEW_PASSWORD = "nine green ladders at noon"
_numbers = count()


@pytest.fixture
def email() -> str:
    return f"person-{next(_numbers)}@example.org"


def fill_sign_up(page: Page, email: str, password: str = PASSWORD) -> None:
    page.goto("/you/account/")
    page.get_by_label("E-mail address").fill(email)
    page.get_by_label("Choose a password").fill(password)
    page.get_by_role("button", name="Create account").click()


def sign_up(page: Page, email: str) -> list[str]:
    """Make an account; return the recovery codes as they were shown."""
    fill_sign_up(page, email)
    expect(page.get_by_role("heading", name="Keep your recovery codes")).to_be_visible()
    codes = page.locator(".codes code").all_inner_texts()
    page.get_by_label("I have kept them").check()
    page.get_by_role("button", name="Go on").click()
    return codes


def sign_in(page: Page, email: str, password: str) -> None:
    page.goto("/you/account/#sign-in")
    page.get_by_label("E-mail address").fill(email)
    page.get_by_label("Password", exact=True).fill(password)
    page.get_by_role("button", name="Sign in", exact=True).click()


def expect_signed_in(page: Page) -> None:
    expect(page.get_by_role("heading", name="You are signed in")).to_be_visible()


def test_a_weak_password_is_refused_in_words_and_what_was_typed_stays(page, guard, email):
    guard.allow(r"status of 400")

    fill_sign_up(page, email, "password12")

    expect(page.get_by_label("Choose a password")).to_have_attribute("aria-invalid", "true")
    expect(page.get_by_label("E-mail address")).to_have_value(email)
    expect(page.get_by_label("Choose a password")).to_have_value("password12")


def test_a_recovery_code_opens_the_account_once(page, new_context, guard, email):
    guard.allow(r"status of 400")
    codes = sign_up(page, email)
    assert len(set(codes)) == 8
    elsewhere = new_context().new_page()

    def recover(password: str) -> None:
        elsewhere.goto("/you/forgotten/")
        elsewhere.get_by_label("E-mail address").first.fill(email)
        elsewhere.get_by_label("Recovery code").fill(codes[0])
        elsewhere.get_by_label("New password").fill(password)
        elsewhere.get_by_role("button", name="Set the new password").click()

    recover(NEW_PASSWORD)
    expect(elsewhere.get_by_role("heading", name="Your new password is set")).to_be_visible()
    sign_in(elsewhere, email, NEW_PASSWORD)
    expect_signed_in(elsewhere)

    recover("another one altogether")
    expect(elsewhere.get_by_role("heading", name="Your new password is set")).to_be_hidden()
    expect(elsewhere.get_by_role("alert").first).to_be_visible()


def test_a_link_from_whoever_runs_the_server_works_and_leaves_the_address(
    page, guard, server: Server, email
):
    guard.allow(r"status of 401")  # the phone still believes it is signed in
    sign_up(page, email)
    expect_signed_in(page)
    page.context.clear_cookies()
    link = server.manage("reset_link", email).strip()

    page.goto(link)
    expect(page).to_have_url(f"{server.url}/you/forgotten/")
    page.get_by_label("New password").fill(NEW_PASSWORD)
    page.get_by_role("button", name="Set the new password").click()
    expect(page.get_by_role("heading", name="Your new password is set")).to_be_visible()

    sign_in(page, email, NEW_PASSWORD)
    expect_signed_in(page)


def test_the_next_person_on_a_shared_phone_sees_nothing(page, guard, email):
    guard.allow(r"status of 401")  # allauth's way of saying that the session is over
    add_earlier(page, "2026-11-20", "02:40")
    sign_up(page, email)
    page.get_by_role("button", name="Add them to my account").click()
    expect_signed_in(page)
    page.goto("/diary/")
    expect(page.get_by_role("link", name="in your account")).to_be_visible(timeout=20_000)

    page.goto("/you/")
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("link", name="Create an account")).to_be_visible()

    assert nights(page) == []
    left = page.evaluate("async () => (await indexedDB.databases()).map(({ name }) => name)")
    assert not [name for name in left if name not in {"cramps-meta", "cramps-anonymous"}]
    assert [c["name"] for c in page.context.cookies() if c["name"] == "session"] == []


def test_entries_that_were_not_sent_are_asked_about_before_signing_out(page, guard, email):
    guard.allow(r"ERR_FAILED|status of 503")
    sign_up(page, email)
    expect_signed_in(page)
    page.route("**/api/v1/sync/", lambda route: route.abort())
    add_earlier(page, "2026-11-20", "02:40")

    page.goto("/you/")
    page.get_by_role("button", name="Sign out").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("1 entry is not in your account")
    expect(dialog.get_by_role("button", name="Stay signed in")).to_be_focused()
    dialog.get_by_role("button", name="Stay signed in").click()

    expect(page.get_by_text("Signed in as")).to_be_visible()
    assert len(nights(page)) == 1


@pytest.mark.parametrize("theme", ["light", "dark", "night"])
@pytest.mark.parametrize("width", [360, 1280])
def test_the_pages_of_you_have_no_fault_axe_can_find(
    new_context: Callable, axe, ready_offline, theme, width
):
    page = new_context(viewport={"width": width, "height": 740}).new_page()
    set_theme(page.context, theme)
    page.goto("/you/")
    ready_offline(page)
    for path in ("/you/", "/you/account/", "/you/account/#sign-in", "/you/forgotten/"):
        page.goto(path)
        expect(page.locator("h1")).to_be_visible()
        page.wait_for_load_state("networkidle")

        assert axe(page) == [], path
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
