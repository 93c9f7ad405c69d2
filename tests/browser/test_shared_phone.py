"""One phone, several people: nothing of one is left for, shown to or sent as another."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, Route, expect

from tests.browser.databases import databases, eventually, everything, outbox, waiting
from tests.browser.diary_pages import add_earlier, nights, saved
from tests.browser.people import PASSWORD, Person
from tests.browser.server import Server

SLOW = 30_000
SYNC = "**/api/v1/sync/"
CANARY = "canary-of-the-one-before"
ONE = "0199a1b2-c3d4-7e5f-8a6b-000000000001"
TWO_WEEKS = 14 * 24 * 3600


def add_note(page: Page, note: str) -> None:
    """Write down a cramp with a note."""
    add_earlier(page, "2026-11-20", "02:40")
    page.get_by_label("Note").fill(note)
    page.get_by_label("Note").blur()
    expect(page.get_by_text("Saving…")).to_have_count(0)
    expect(saved(page)).to_be_visible()


def in_account(page: Page, cramps: int) -> None:
    page.goto("/")
    words = f"{cramps} cramp{'s' * (cramps > 1)} on this phone · {cramps} in your account"
    expect(page.get_by_text(words)).to_be_visible(timeout=SLOW)


def sign_out(page: Page) -> None:
    page.goto("/you/")
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("link", name="Create an account")).to_be_visible(timeout=SLOW)


# failure mode 51
def test_an_answer_that_comes_after_signing_out_brings_nothing_back(page, server, guard):
    guard.allow(r"status of 401")
    person = Person(server)
    person.take(page)
    in_account_of(person, page)
    answers: list[tuple[Route, object]] = []

    def hold(route: Route) -> None:
        answers.append((route, route.fetch()))  # the server has done it; the phone waits

    page.route(SYNC, hold)
    add_note(page, CANARY)
    eventually(page, lambda: answers)
    other = page.context.new_page()

    sign_out_anyway(other)
    for route, response in answers:
        route.fulfill(response=response)
    page.unroute(SYNC)

    page.goto("/diary/")
    expect(page.locator(".nights, .empty").first).to_be_visible()
    assert f"cramps-{person.account}" not in databases(page)
    assert not [place for place, text in everything(page).items() if CANARY in text]


def in_account_of(person: Person, page: Page) -> None:
    """Wait until the phone has met its account."""
    page.goto("/")
    eventually(page, lambda: databases(page)[f"cramps-{person.account}"]["kv"])


def sign_out_anyway(page: Page) -> None:
    page.goto("/you/")
    page.get_by_role("button", name="Sign out").click()
    page.get_by_role("dialog").get_by_role("button", name="Sign out and delete").click()
    expect(page.get_by_role("link", name="Create an account")).to_be_visible(timeout=SLOW)


# failure mode 49
# failure mode 60
def test_the_next_person_finds_nothing_of_the_one_before(page, server, guard, ready_offline):
    guard.allow(r"status of 401")
    one, other = Person(server), Person(server)
    one.take(page)
    ready_offline(page)
    add_note(page, CANARY)
    in_account(page, 1)
    assert CANARY in everything(page)["databases"]

    sign_out(page)
    page.context.set_offline(True)
    assert nights(page) == []
    expect_no_trace(page, one)
    page.context.set_offline(False)
    other.take(page)
    add_note(page, "The other person's own.")
    in_account(page, 1)

    expect_no_trace(page, one)
    page.context.set_offline(True)
    assert len(nights(page)) == 1
    expect_no_trace(page, one)
    assert [entry["note"] for entry in one.entries().values()] == [CANARY]
    assert [entry["note"] for entry in other.entries().values()] == ["The other person's own."]


def expect_no_trace(page: Page, person: Person) -> None:
    kept = everything(page)
    for secret in (CANARY, person.email, person.account):
        assert not [place for place, text in kept.items() if secret in text], secret
        assert secret not in page.content()


# failure mode 50
def test_entries_are_never_sent_as_somebody_else(page, server, guard):
    guard.allow(r"status of 409")
    one, other = Person(server), Person(server)
    one.take(page)
    in_account_of(one, page)

    other.session().hand_to(page.context)
    statuses: list[int] = []
    page.on("response", lambda answer: "/sync/" in answer.url and statuses.append(answer.status))
    add_note(page, CANARY)
    page.goto("/")

    expect(page.get_by_text("Someone else is signed in on this phone")).to_be_visible(timeout=SLOW)
    assert set(statuses) == {409}
    assert other.entries() == one.entries() == {}
    assert waiting(page, one.account) == 1
    one.take(page)
    in_account(page, 1)
    assert other.entries() == {}
    assert [entry["note"] for entry in one.entries().values()] == [CANARY]


# failure mode 37
def test_what_was_written_after_the_session_ended_waits_for_the_next_sign_in(
    page, server, guard, ready_offline
):
    guard.allow(r"status of 401")
    person = Person(server)
    session = person.take(page)
    ready_offline(page)
    page.context.set_offline(True)
    session.end()
    add_note(page, "Written in the night.")

    page.context.set_offline(False)
    page.goto("/")

    expect(page.get_by_text("1 waiting: sign in to sync")).to_be_visible(timeout=SLOW)
    assert waiting(page, person.account) == 1
    page.goto("/you/")
    page.get_by_role("link", name="Sign in").first.click()
    sign_in(page, person)
    expect(page.get_by_role("heading", name="You are signed in")).to_be_visible(timeout=SLOW)
    in_account(page, 1)
    assert [entry["note"] for entry in person.entries().values()] == ["Written in the night."]


def sign_in(page: Page, person: Person) -> None:
    """Fill in the form of the page that is open."""
    page.get_by_label("E-mail address").fill(person.email)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()


# failure mode 52
def test_entries_made_before_signing_in_join_those_of_the_same_nights(page, server):
    person = Person(server)
    started = {"started_at": 1_763_606_400_000, "offset_min": 0, "zone": "Europe/London"}
    person.edit_elsewhere(ONE, **started, note="From the other phone.")
    for time in ("02:40", "03:15", "04:00"):
        add_earlier(page, "2026-11-20", time)
    here = {change["id"] for change in outbox(page, None)}
    assert len(here) == 3

    page.goto("/you/account/#sign-in")
    sign_in(page, person)
    page.get_by_role("button", name="Add them to my account").click()
    expect(page.get_by_role("heading", name="You are signed in")).to_be_visible(timeout=SLOW)

    in_account(page, 4)
    entries = person.entries()
    assert set(entries) == here | {ONE}
    assert entries[ONE]["note"] == "From the other phone."
    eventually(page, lambda: "cramps-anonymous" not in databases(page))
    assert person.changes_applied() == 4


STORED_PAGES = """async () => {
  const found = {};
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const answer = await cache.match(request);
      if (!answer.headers.get("Content-Type").startsWith("text/html")) continue;
      const { status, redirected } = answer;
      found[new URL(request.url).pathname] = [status, redirected, await answer.text()];
    }
  }
  return found;
}"""


# failure mode 56
# failure mode 59
# failure mode 60
def test_the_pages_stored_while_signed_in_are_those_that_a_stranger_gets(
    page, server: Server, ready_offline: Callable[[Page], None]
):
    session = Person(server).session()
    session.hand_to(page.context)
    page.goto("/")
    ready_offline(page)

    stored = page.evaluate(STORED_PAGES)

    assert {"/", "/now/", "/diary/", "/you/", "/you/account/"} <= set(stored)
    page.context.clear_cookies()
    for path, (status, redirected, text) in stored.items():
        assert (status, redirected) == (200, False), path
        answer = page.context.request.get(path, max_redirects=0)
        assert (answer.status, answer.text()) == (200, text), path
        assert not re.search(r"csrfmiddlewaretoken|nonce=", text), path


# failure mode 59
def test_signing_in_works_from_a_page_stored_two_weeks_ago(page, server, ready_offline):
    person = Person(server)
    page.goto("/")
    ready_offline(page)
    page.context.clear_cookies()  # lapsed meanwhile
    page.context.clock.install()
    page.context.clock.fast_forward(TWO_WEEKS * 1000)

    answer = page.goto("/you/account/#sign-in")

    assert answer.from_service_worker
    sign_in(page, person)
    expect(page.get_by_role("heading", name="You are signed in")).to_be_visible(timeout=SLOW)
    add_note(page, "Two weeks later.")
    in_account(page, 1)
    assert [entry["note"] for entry in person.entries().values()] == ["Two weeks later."]
