"""Several tabs of one diary: one sends, all show the same, and none stands in another's way."""

import json
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Error, Page, Request, Route, expect

from tests.browser.databases import databases, eventually, outbox
from tests.browser.diary_pages import add_earlier, saved
from tests.browser.people import Person

SLOW = 30_000
SYNC = "**/api/v1/sync/"
ONE = "0199a1b2-c3d4-7e5f-8a6b-000000000001"
STARTED = {"started_at": 1_763_606_400_000, "offset_min": 0, "zone": "Europe/London"}

# Counts how often another tab had the lock that a tab asked for.
COUNT_REFUSALS = """
globalThis.refusals = 0;
const manager = globalThis.LockManager?.prototype ?? {};  // an empty tab has none
const request = manager.request;
manager.request = function (name, options, work) {
  if (!options?.ifAvailable) return request.apply(this, arguments);
  return request.call(this, name, options, (lock) => {
    if (!lock) globalThis.refusals += 1;
    return work(lock);
  });
};
"""
NO_LOCKS = "delete Navigator.prototype.locks;"


@pytest.fixture
def person(server) -> Person:
    """Someone whose account has one entry."""
    person = Person(server)
    person.edit_elsewhere(ONE, **STARTED)
    return person


@pytest.fixture
def open_tabs(context: BrowserContext, person: Person) -> Callable[[], tuple[Page, Page]]:
    """Open the person's one entry in two tabs of one phone."""

    def act() -> tuple[Page, Page]:
        first = context.new_page()
        person.take(first)
        expect(first.get_by_text("1 on this phone, 1 in your account")).to_be_visible(timeout=SLOW)
        second = context.new_page()
        for tab in (first, second):
            tab.goto(f"/diary/{ONE}/")
            expect(tab.get_by_role("heading", name="About this cramp")).to_be_visible()
        return first, second

    return act


def sent_by(requests: list[Request]) -> list[str]:
    """Return the mutation ids that were sent, as often as they were."""
    bodies = [json.loads(request.post_data or "{}") for request in requests]
    return [change["mid"] for body in bodies for change in body["changes"]]


def count_posts(context: BrowserContext) -> list[Request]:
    posts: list[Request] = []
    context.on("request", lambda asked: "/api/v1/sync/" in asked.url and posts.append(asked))
    return posts


class Held:
    """Holds back the sync requests that carry changes, until `release`."""

    def __init__(self, context: BrowserContext) -> None:
        self._context = context
        self.routes: list[Route] = []
        context.route(SYNC, self.hold)

    def hold(self, route: Route) -> None:
        if json.loads(route.request.post_data or "{}").get("changes"):
            self.routes.append(route)
        else:
            route.continue_()

    def release(self) -> None:
        for route in self.routes:
            route.continue_()
        self._context.unroute(SYNC)


def test_one_tab_sends_while_the_other_waits(context, open_tabs, person):
    context.add_init_script(COUNT_REFUSALS)
    first, second = open_tabs()
    posts = count_posts(context)
    held = Held(context)

    first.get_by_role("radio", name="6").check()

    eventually(first, lambda: held.routes)
    refused = "globalThis.refusals"
    eventually(first, lambda: first.evaluate(refused) + second.evaluate(refused) > 0)
    assert len(held.routes) == 1
    held.release()
    eventually(first, lambda: person.entries()[ONE].get("pain") == 6)
    eventually(first, lambda: outbox(first, person.account) == [])
    sent = sent_by(posts)
    assert len(sent) == len(set(sent)) == 1


@pytest.mark.parametrize("script", ["", NO_LOCKS], ids=["with locks", "without locks"])
def test_edits_in_two_tabs_are_shown_in_both_and_come_into_the_account(
    context, open_tabs, person, script
):
    context.add_init_script(script)
    first, second = open_tabs()
    assert first.evaluate("'locks' in navigator") == (script == "")

    first.get_by_role("radio", name="6").check()
    second.get_by_label("Note").fill("Walked it off.")
    second.get_by_label("Note").blur()
    first.get_by_role("button", name="Left, Calf").click()
    second.get_by_role("button", name="Right, Sole").click()

    for tab in (first, second):
        expect(tab.get_by_role("radio", name="6")).to_be_checked(timeout=SLOW)
        expect(tab.get_by_label("Note")).to_have_value("Walked it off.", timeout=SLOW)
        for muscle in ("Left, Calf", "Right, Sole"):
            button = tab.get_by_role("button", name=muscle)
            expect(button).to_have_attribute("aria-pressed", "true", timeout=SLOW)
    eventually(first, lambda: outbox(first, person.account) == [])
    entry = person.entries()[ONE]
    assert (entry["pain"], entry["note"]) == (6, "Walked it off.")
    assert entry["muscles"] == {"calf.left": True, "sole.right": True}
    assert databases(first)[f"cramps-{person.account}"]["conflicts"] == []


# failure mode 46
def test_a_tab_that_died_with_the_lock_leaves_the_sending_to_the_other(context, open_tabs, person):
    context.add_init_script(COUNT_REFUSALS)
    first, second = open_tabs()
    held = Held(context)
    first.get_by_role("radio", name="6").check()
    eventually(second, lambda: held.routes)
    holder = held.routes[0].request.frame.page
    other = second if holder is first else first
    eventually(other, lambda: other.evaluate("globalThis.refusals") > 0)
    context.unroute(SYNC)

    with holder.expect_event("crash"), pytest.raises(Error):
        holder.goto("chrome://crash")

    eventually(other, lambda: person.entries()[ONE].get("pain") == 6)
    eventually(other, lambda: outbox(other, person.account) == [])


# failure mode 45
def test_an_old_tab_lets_go_at_once_when_a_newer_release_upgrades_the_diary(context):
    old, newer = context.new_page(), context.new_page()
    add_earlier(old, "2026-11-20", "02:40")
    old.goto("/")
    expect(old.get_by_text("1 cramp on this phone")).to_be_visible(timeout=SLOW)
    newer.goto("/offline/")
    loads: list[str] = []
    old.on("domcontentloaded", lambda page: loads.append(page.url))

    upgraded = newer.evaluate(
        """() => Promise.race([
          new Promise((resolve, reject) => {
            const opening = indexedDB.open("cramps-anonymous", 1000);
            opening.onupgradeneeded = () => opening.result.createObjectStore("of-a-newer-release");
            opening.onsuccess = () => { opening.result.close(); resolve("upgraded"); };
            opening.onerror = () => reject(opening.error);
          }),
          new Promise((resolve) => setTimeout(resolve, 5000, "still blocked")),
        ])"""
    )

    assert upgraded == "upgraded"
    # A page without unsaved words loads itself again; any other asks to be.
    asks = old.get_by_text(re.compile("Load this page again"))
    eventually(old, lambda: loads or asks.count(), seconds=5)
    expect(old.get_by_text("1 cramp on this phone").or_(asks)).to_be_visible(timeout=SLOW)
    stores = databases(newer)["cramps-anonymous"]
    assert "of-a-newer-release" in stores
    assert [change["kind"] for change in stores["outbox"]] == ["cramp"]


# failure mode 45
def test_a_tab_that_does_not_let_go_is_named_within_five_seconds(context, guard):
    guard.allow(r"/favicon\.ico")  # looked for where the page names no icon
    old, newer = context.new_page(), context.new_page()
    old.goto("/manifest.json")  # a page of the app would open the diary itself
    old.evaluate(
        """() => new Promise((resolve, reject) => {
          const opening = indexedDB.open("cramps-anonymous", 1);
          opening.onsuccess = () => { globalThis.kept = opening.result; resolve(); };
          opening.onerror = () => reject(opening.error);
        })"""
    )

    newer.goto("/diary/entry/")

    expect(newer.get_by_role("alert")).to_contain_text("Close it, then try again", timeout=8000)
    old.close()
    newer.get_by_role("button", name="Try again").click()
    expect(newer.get_by_role("heading", name="Add a cramp")).to_be_visible(timeout=SLOW)
    newer.get_by_role("radio", name="6").check()
    expect(saved(newer)).to_be_visible(timeout=SLOW)
