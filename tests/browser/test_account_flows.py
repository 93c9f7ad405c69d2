"""An account's ways in, its other phones and its end: nothing goes without being asked about."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.databases import databases, eventually
from tests.browser.diary_pages import add_earlier, nights, saved
from tests.browser.people import PASSWORD, Person
from tests.browser.server import Server


@pytest.fixture
def person(page: Page, server: Server) -> Person:
    person = Person(server)
    person.take(page)
    return person


def add_note(page: Page, note: str) -> None:
    add_earlier(page, "2026-11-20", "02:40")
    page.get_by_label("Note").fill(note)
    page.get_by_label("Note").blur()
    expect(saved(page)).to_be_visible()


def in_account(page: Page) -> None:
    page.goto("/diary/")
    expect(page.get_by_text("in your account")).to_be_visible(timeout=30_000)


def open_account(page: Page) -> None:
    page.goto("/you/account/")
    expect(page.get_by_role("heading", name="You are signed in")).to_be_visible(timeout=20_000)


def delete_account(page: Page, *, at_once: bool) -> None:
    open_account(page)
    page.locator("summary", has_text="Delete my account").click()
    if at_once:
        page.get_by_label("At once. Nothing brings it back.").check()
    page.locator("#deletion-password").fill(PASSWORD)
    page.get_by_role("button", name="Delete my account").click()


def test_the_copy_of_everything_needs_neither_network_nor_account(page, ready_offline, axe):
    add_note(page, "salt")
    page.goto("/you/sync/")
    ready_offline(page)
    page.context.set_offline(True)
    page.reload()
    expect(page.get_by_text("It is on this phone only.")).to_be_visible()
    assert axe(page) == []

    with page.expect_download() as download:
        page.get_by_role("button", name="Save a copy of everything").click()
    copy = json.loads(Path(download.value.path()).read_text())
    with page.expect_download() as download:
        page.get_by_role("button", name="Save the cramps as a table").click()
    table = Path(download.value.path()).read_text()

    assert [entry["fields"]["note"] for entry in copy["entries"]] == ["salt"]
    assert "salt" in table


def test_the_health_page_says_what_waits_since_when_and_why(page, person, guard, axe):
    guard.allow("ERR_FAILED|ERR_INTERNET_DISCONNECTED")
    page.goto("/you/sync/")
    expect(page.get_by_text("Nothing waits to be sent.")).to_be_visible()
    expect(page.get_by_text("The exchange last worked on")).to_be_visible(timeout=20_000)
    assert axe(page) == []
    page.goto("/diary/entry/")
    expect(page.get_by_label("Date")).to_be_visible()
    page.context.set_offline(True)
    page.get_by_role("button", name="Left, Calf").click()
    expect(saved(page)).to_be_visible()

    # Before there is a network: the page would send at once.
    page.route("**/api/v1/sync/", lambda route: route.abort())
    page.context.set_offline(False)
    page.goto("/you/sync/")

    expect(page.get_by_text("1 entry waits to be sent, since")).to_be_visible()
    expect(page.get_by_text("did not work: no network")).to_be_visible(timeout=20_000)
    page.unroute("**/api/v1/sync/")
    page.reload()
    expect(page.get_by_text("Nothing waits to be sent.")).to_be_visible(timeout=30_000)


def test_a_token_is_shown_once_and_can_be_revoked(page, person, axe):
    open_account(page)
    page.locator("summary", has_text="Access for your own scripts").click()
    page.get_by_role("button", name="Make a token").click()
    expect(page.get_by_text("Give it a name, so that you know it again.")).to_be_visible()
    page.get_by_label("What is it for?").fill("Night script")
    page.get_by_role("button", name="Make a token").click()

    expect(page.get_by_role("heading", name="Copy it now")).to_be_focused()
    text = page.locator(".token").inner_text()
    assert text.startswith("cramps_")
    assert axe(page) == []
    assert text not in json.dumps(databases(page))
    page.get_by_role("button", name="I have it").click()
    expect(page.get_by_text(text)).to_have_count(0)

    page.get_by_role("button", name="Revoke Night script").click()
    page.get_by_role("dialog").get_by_role("button", name="Revoke").click()
    expect(page.get_by_text("Revoked.")).to_be_visible()
    expect(page.get_by_role("button", name="Revoke Night script")).to_have_count(0)


def test_another_phone_can_be_signed_out_from_here(page, person, new_context, guard):
    # failure mode 54
    guard.allow("401")
    other = new_context().new_page()
    person.take(other)
    add_note(other, "water")
    in_account(other)

    open_account(page)
    page.locator("summary", has_text="Phones and browsers").click()
    page.locator("account-devices").get_by_role("button", name="Sign out").first.click()
    page.get_by_role("dialog").get_by_role("button", name="Sign out").click()
    expect(page.get_by_text("Signed out.", exact=True)).to_be_visible()

    other.goto("/")
    expect(other.get_by_text("Sign in to sync")).to_be_visible(timeout=30_000)
    assert len(nights(other)) == 1


def test_a_deletion_in_two_weeks_can_be_taken_back(page, person, guard, axe):
    guard.allow("410")
    delete_account(page, at_once=False)
    expect(page.get_by_text("Your account is deleted on")).to_be_visible()
    assert axe(page) == []

    page.get_by_role("button", name="Keep my account").click()

    expect(page.get_by_text("Your account stays.")).to_be_visible()
    expect(page.get_by_role("button", name="Keep my account")).to_have_count(0)
    add_note(page, "salt")
    in_account(page)


def test_the_other_phone_hears_of_the_deletion_and_keeps_its_copy_until_told(
    page, person, new_context, guard
):
    guard.allow("410|401")
    other = new_context().new_page()
    person.take(other)
    add_note(other, "water")
    in_account(other)

    delete_account(page, at_once=True)
    page.get_by_role("dialog").get_by_role("button", name="Delete now").click()
    expect(page.get_by_role("heading", name="This account was deleted")).to_be_visible()

    other.goto("/")
    expect(other.get_by_text("Your account is being deleted, or was.")).to_be_visible(
        timeout=30_000
    )
    assert len(nights(other)) == 1
    other.goto("/you/account/")
    expect(other.get_by_role("heading", name="This account was deleted")).to_be_visible()
    with other.expect_download() as download:
        other.get_by_role("button", name="Save a copy of everything").click()
    assert "water" in Path(download.value.path()).read_text()
    other.get_by_role("button", name="Remove this diary from this phone").click()
    expect(other.get_by_role("dialog")).to_contain_text("This is the only copy")
    other.get_by_role("dialog").get_by_role("button", name="Remove", exact=True).click()
    expect(other.get_by_text("Removed from this phone.")).to_be_visible()
    eventually(other, lambda: "water" not in json.dumps(databases(other)))
    # The session that told of the end is over too: somebody may sign in here again.
    expect(other.get_by_label("E-mail address")).to_be_visible(timeout=20_000)


def test_the_phone_that_deleted_the_account_says_so_from_then_on(page, person, guard, axe):
    guard.allow("410|401")
    add_note(page, "salt")
    in_account(page)
    delete_account(page, at_once=True)
    page.get_by_role("dialog").get_by_role("button", name="Delete now").click()
    expect(page.get_by_role("heading", name="This account was deleted")).to_be_visible()

    page.goto("/you/")

    expect(page.get_by_role("heading", name="This account is being deleted, or was")).to_be_visible(
        timeout=20_000
    )
    expect(page.get_by_text("Nothing is lost")).to_have_count(0)
    assert axe(page) == []
    assert len(nights(page)) == 1
    page.goto("/you/account/")
    expect(page.get_by_label("E-mail address")).to_be_visible(timeout=20_000)
    page.get_by_role("button", name="Remove this diary from this phone").click()
    expect(page.get_by_role("dialog")).to_contain_text("This is the only copy")
    page.get_by_role("dialog").get_by_role("button", name="Remove", exact=True).click()
    eventually(page, lambda: "salt" not in json.dumps(databases(page)))


def test_a_diary_whose_sign_in_has_ended_can_be_removed_from_the_phone(page, server, guard):
    guard.allow("401|410")
    person = Person(server)
    session = person.take(page)
    add_note(page, "salt")
    in_account(page)
    session.end()
    page.goto("/you/")
    expect(page.get_by_text("Your sign-in has ended. Nothing is lost")).to_be_visible()

    page.get_by_text("This is not my phone any more").click()
    page.get_by_role("button", name="Remove this diary from this phone").click()
    expect(page.get_by_role("dialog")).to_contain_text("Everything in it was sent to the account.")
    page.get_by_role("dialog").get_by_role("button", name="Remove", exact=True).click()

    expect(page.get_by_text("Removed from this phone.")).to_be_visible()
    eventually(page, lambda: "salt" not in json.dumps(databases(page)))
    assert [entry["note"] for entry in person.entries().values()] == ["salt"]


def leave_something_behind(page: Page, server: Server) -> Person:
    """Write an entry after the session ended; it is on this phone alone."""
    person = Person(server)
    session = person.take(page)
    session.end()
    add_note(page, "only here")
    return person


def test_what_another_person_left_unsent_is_kept_for_her_and_closed(page, server, guard):
    guard.allow("401|409|410")
    first = leave_something_behind(page, server)
    second = Person(server)
    second.session().hand_to(page.context)
    page.goto("/you/account/")
    expect(
        page.get_by_role("heading", name="Another person’s diary is on this phone")
    ).to_be_focused(timeout=20_000)
    page.get_by_role("button", name="Keep it for that person").click()
    expect(page.get_by_role("heading", name="You are signed in")).to_be_visible()
    assert nights(page) == []

    first.session().hand_to(page.context)
    open_account(page)

    in_account(page)
    assert [entry["note"] for entry in first.entries().values()] == ["only here"]
    assert second.entries() == {}


def test_what_another_person_left_can_be_removed_after_a_warning(page, server, guard):
    guard.allow("401|409|410")
    leave_something_behind(page, server)
    Person(server).session().hand_to(page.context)
    page.goto("/you/account/")

    page.get_by_role("button", name="Remove it from this phone").click()
    expect(page.get_by_role("dialog")).to_contain_text(
        "1 entry is nowhere else and cannot be brought back."
    )
    page.get_by_role("dialog").get_by_role("button", name="Remove", exact=True).click()

    expect(page.get_by_role("heading", name="You are signed in")).to_be_visible()
    eventually(page, lambda: "only here" not in json.dumps(databases(page)))


def test_what_another_person_left_is_asked_about_also_when_all_of_it_was_sent(page, server, guard):
    guard.allow("401|409|410")
    first = Person(server)
    session = first.take(page)
    add_note(page, "sent before")
    in_account(page)
    session.end()
    Person(server).session().hand_to(page.context)
    page.goto("/you/account/")

    expect(page.get_by_text("Everything in that diary was sent")).to_be_visible(timeout=20_000)
    page.get_by_role("button", name="Remove it from this phone").click()
    expect(page.get_by_role("dialog")).to_contain_text("this is the only copy")
    page.get_by_role("dialog").get_by_role("button", name="Remove", exact=True).click()

    expect(page.get_by_role("heading", name="You are signed in")).to_be_visible()
    eventually(page, lambda: "sent before" not in json.dumps(databases(page)))
    assert [entry["note"] for entry in first.entries().values()] == ["sent before"]


def sign_in_without_an_answer(page: Page, person: Person) -> None:
    """Sign in; the network goes away before the server has said as whom."""
    page.goto("/you/account/#sign-in")
    page.get_by_label("E-mail address").fill(person.email)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.route("**/api/v1/session/", lambda route: route.abort())
    page.get_by_role("button", name="Sign in", exact=True).click()
    expect(page.get_by_text("You are signed in, but your diary could not be opened")).to_be_visible(
        timeout=20_000
    )


def test_a_sign_in_whose_answer_did_not_come_stays_until_it_has(page, server, guard, axe):
    guard.allow("ERR_FAILED|409")
    person = Person(server)
    sign_in_without_an_answer(page, person)
    assert axe(page) == []
    assert f"cramps-{person.account}" not in databases(page)
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_text("your diary could not be opened")).to_be_visible()

    page.unroute("**/api/v1/session/")
    page.get_by_role("button", name="Try again").click()

    expect(page.get_by_role("heading", name="You are signed in")).to_be_visible(timeout=20_000)
    add_note(page, "hers")
    in_account(page)
    assert [entry["note"] for entry in person.entries().values()] == ["hers"]


def test_a_sign_in_cut_short_is_finished_by_the_page_you(page, server, guard):
    guard.allow("ERR_FAILED|401|409")
    person = Person(server)
    sign_in_without_an_answer(page, person)
    page.unroute("**/api/v1/session/")

    page.goto("/you/")

    expect(page.get_by_text("Signed in as")).to_be_visible(timeout=20_000)
    eventually(page, lambda: f"cramps-{person.account}" in databases(page))
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("link", name="Create an account")).to_be_visible(timeout=20_000)


def test_where_somebody_else_is_signed_in_the_way_leads_to_the_right_diary(page, server, guard):
    guard.allow("401|409|410")
    first, second = Person(server), Person(server)
    first.take(page)
    add_note(page, "of the first")
    in_account(page)
    second.session().hand_to(page.context)

    page.goto("/you/sync/")
    page.get_by_role("link", name="Open the diary of whoever is signed in").click(timeout=30_000)

    page.get_by_role("button", name="Keep it for that person").click(timeout=20_000)
    expect(page.get_by_role("heading", name="You are signed in")).to_be_visible()
    assert nights(page) == []
    add_note(page, "of the second")
    in_account(page)
    assert [entry["note"] for entry in second.entries().values()] == ["of the second"]
    assert [entry["note"] for entry in first.entries().values()] == ["of the first"]
