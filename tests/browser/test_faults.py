"""A crash between any two writes, a full phone, a false network, a server that goes away.

What was shown as saved is still there, and comes into the account once.
"""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page, Route, expect

from tests.browser.crashes import Crashes
from tests.browser.databases import databases, eventually, outbox, waiting
from tests.browser.diary_pages import add_earlier, saved
from tests.browser.people import Person

ONE = "0199a1b2-c3d4-7e5f-8a6b-000000000001"
TWO = "0199a1b2-c3d4-7e5f-8a6b-000000000002"
STARTED = {"started_at": 1_763_606_400_000, "offset_min": 0, "zone": "Europe/London"}
SYNC = "**/api/v1/sync/"
SLOW = 30_000  # what a loaded machine may need for a few requests
MUSCLES = ("Left, Calf", "Right, Calf", "Left, Sole", "Right, Sole", "Left, Toes", "Right, Toes")


@pytest.fixture
def phone_without_worker(new_context: Callable[..., BrowserContext]) -> BrowserContext:
    """A phone for what the worker has no part in."""
    return new_context(service_workers="block")


@pytest.fixture
def crashes(browser: Browser, phone_without_worker: BrowserContext) -> Crashes:
    return Crashes(browser, phone_without_worker)


def in_account(page: Page, cramps: int) -> None:
    """Open Tonight and wait until the account has all that this phone has."""
    page.goto("/")
    words = f"{cramps} cramp{'s' * (cramps > 1)} on this phone · {cramps} in your account"
    expect(page.get_by_text(words)).to_be_visible(timeout=SLOW)


# failure mode 39
def test_an_entry_shown_as_saved_outlives_a_crash_at_every_write(
    server, phone_without_worker, crashes
):
    context = phone_without_worker
    shown: list[str] = []
    address = ""

    def write_down(page: Page) -> None:
        nonlocal address
        page.goto(address or "/diary/entry/")
        if not address:
            add_earlier(page, "2026-11-20", "02:40")
            address = page.url
        for muscle in MUSCLES:
            button = page.get_by_role("button", name=muscle)
            expect(button).to_be_visible()
            if muscle in shown:
                expect(button).to_have_attribute("aria-pressed", "true")
            elif button.get_attribute("aria-pressed") == "false":
                button.click()
                expect(saved(page)).to_be_visible()
                expect(page.get_by_text("Saving…")).to_have_count(0)
            shown.append(muscle)

    crashed_at = crashes.at_every_write(write_down)

    assert any("outbox add" in write for write in crashed_at), crashed_at
    assert any("outbox delete" in write for write in crashed_at), crashed_at
    page = context.new_page()
    page.goto(address)
    for muscle in MUSCLES:
        expect(page.get_by_role("button", name=muscle)).to_have_attribute("aria-pressed", "true")


# failure mode 39
def test_adopting_entries_outlives_a_crash_at_every_write(server, phone_without_worker, crashes):
    context = phone_without_worker
    page = context.new_page()
    add_earlier(page, "2026-11-20", "02:40")
    person = Person(server)
    person.take(page)
    page.close()

    def adopt(page: Page) -> None:
        page.goto("/you/account/")
        expect(page.get_by_role("heading", name="You are signed in")).to_be_visible(timeout=SLOW)
        add = page.get_by_role("button", name="Add them to my account")
        if add.is_visible():
            add.click()
        expect(page.get_by_text("1 on this phone, 1 in your account")).to_be_visible(timeout=SLOW)
        eventually(page, lambda: "cramps-anonymous" not in databases(page))

    # Taking in an answer is the next test's.
    crashes.spared = ["cramps-account kv put schema", "cramps-account records put"]
    crashed_at = crashes.at_every_write(adopt)

    assert len(crashed_at) > 12, crashed_at
    assert len(person.entries()) == 1
    assert person.changes_applied() == 1


# failure mode 39
def test_an_answer_outlives_a_crash_at_every_write_of_taking_it_in(
    server, phone_without_worker, crashes, guard
):
    guard.allow("ERR_FAILED")
    context = phone_without_worker
    page = context.new_page()
    person = Person(server)
    person.edit_elsewhere(ONE, **STARTED, pain=2)
    person.take(page)
    in_account(page, 1)
    context.route(SYNC, lambda route: route.abort())
    page.goto(f"/diary/{ONE}/")
    page.get_by_role("radio", name="6").check()
    page.get_by_role("button", name="Left, Calf").click()
    expect(saved(page)).to_be_visible()
    expect(page.get_by_text("Saving…")).to_have_count(0)
    unsent = len(outbox(page, person.account))
    page.close()
    person.edit_elsewhere(ONE, pain=3, note="From the other phone.")
    person.edit_elsewhere(TWO, **STARTED)
    context.unroute(SYNC)

    def sync(page: Page) -> None:
        page.goto("/")
        name = f"cramps-{person.account}"
        eventually(page, lambda: len(databases(page)[name]["records"]) == 2)
        eventually(page, lambda: outbox(page, person.account) == [])

    crashed_at = crashes.at_every_write(sync)

    assert any("kv put cursor" in write for write in crashed_at), crashed_at
    page = context.new_page()
    page.goto("/offline/")
    stored = databases(page)[f"cramps-{person.account}"]
    account = person.entries()
    assert {row["id"] for row in stored["records"]} == set(account) == {ONE, TWO}
    assert account[ONE]["note"] == "From the other phone."
    assert account[ONE]["muscles"] == {"calf.left": True}
    assert [(row["field"], row["winner"]) for row in stored["conflicts"]] == [("pain", "theirs")]
    # Three were made elsewhere.
    assert person.changes_applied() == 3 + unsent


# Takes all the room that is left, as a person's photos do.
FILL = """async () => {
  const opening = indexedDB.open("photos", 1);
  const db = await new Promise((resolve) => {
    opening.onupgradeneeded = () =>
      opening.result.createObjectStore("photos", { autoIncrement: true });
    opening.onsuccess = () => resolve(opening.result);
  });
  const put = (size) => new Promise((resolve) => {
    const writing = db.transaction("photos", "readwrite");
    writing.objectStore("photos").put(crypto.getRandomValues(new Uint8Array(size)));
    writing.oncomplete = () => resolve(true);
    writing.onabort = () => resolve(false);
  });
  let photos = 0;
  for (const size of [65536, 1024, 64]) while (await put(size)) photos += 1;
  db.close();
  return photos;
}"""
ROOM = 3_000_000


# failure mode 41
def test_a_full_phone_says_not_saved_keeps_the_words_and_stores_them_when_there_is_room(
    phone_without_worker, server
):
    page = phone_without_worker.new_page()
    browser = phone_without_worker.new_cdp_session(page)
    # Before the first write: Chromium asks for the quota now and then only.
    browser.send("Storage.overrideQuotaForOrigin", {"origin": server.url, "quotaSize": ROOM})
    add_earlier(page, "2026-11-20", "02:40")
    address = page.url
    note = "Woke up twice. " * 100
    assert page.evaluate(FILL) > 0

    page.get_by_label("Note").fill(note)
    page.get_by_label("Note").blur()

    expect(page.get_by_role("alert")).to_contain_text("Not saved.", timeout=SLOW)
    expect(page.get_by_role("alert")).to_contain_text("no space left")
    expect(page.get_by_label("Note")).to_have_value(note)
    assert [change["set"].get("note") for change in outbox(page, None)] == [None]
    page.evaluate("() => { indexedDB.deleteDatabase('photos'); }")
    eventually(page, lambda: "photos" not in databases(page))
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_text("Not saved")).to_have_count(0)
    expect(saved(page)).to_be_visible(timeout=SLOW)
    page.goto(address)
    expect(page.get_by_label("Note")).to_have_value(note)


# failure mode 38
def test_a_page_of_a_trains_network_in_place_of_the_account_is_no_network(page, server):
    person = Person(server)
    person.take(page)
    portal = "<!doctype html><title>Welcome on board</title>"
    asked: list[str] = []

    def answer(route: Route) -> None:
        asked.append(route.request.url)
        route.fulfill(status=200, content_type="text/html", body=portal)

    page.context.route(re.compile("/(api|_allauth)/"), answer)
    add_earlier(page, "2026-11-20", "02:40")
    page.goto("/")

    expect(page.get_by_text("1 waiting: no network")).to_be_visible(timeout=SLOW)
    assert any(url.endswith("/api/v1/sync/") for url in asked)
    assert waiting(page, person.account) == 1
    assert person.entries() == {}

    page.context.unroute_all()
    expect(page.get_by_text("1 cramp on this phone · 1 in your account")).to_be_visible(
        timeout=SLOW
    )
    assert len(person.entries()) == 1


# failure mode 34
def test_what_a_stopped_server_missed_is_sent_when_it_is_back_without_another_edit(
    page, server, ready_offline
):
    person = Person(server)
    person.take(page)
    ready_offline(page)
    add_earlier(page, "2026-11-20", "02:40")
    page.goto("/")
    expect(page.get_by_text("1 cramp on this phone · 1 in your account")).to_be_visible(
        timeout=SLOW
    )
    server.stop()
    add_earlier(page, "2026-11-21", "03:15")
    page.goto("/")
    expect(page.get_by_text("1 waiting: no network")).to_be_visible(timeout=SLOW)

    server.start()

    expect(page.get_by_text("2 cramps on this phone · 2 in your account")).to_be_visible(
        timeout=2 * SLOW
    )
    assert len(person.entries()) == 2


# failure mode 48
def test_the_worker_neither_answers_a_post_without_a_network_nor_sends_it_later(
    page, server, ready_offline
):
    person = Person(server)
    person.take(page)
    ready_offline(page)
    assert page.evaluate("navigator.serviceWorker.controller !== null")
    page.context.set_offline(True)
    add_earlier(page, "2026-11-20", "02:40")
    stray = """account => fetch("/api/v1/sync/", { method: "POST", headers: {
        "Content-Type": "application/json",
        "X-CSRFToken": /csrf=([^;]*)/.exec(document.cookie)[1] },
      body: JSON.stringify({ protocol: 1, schema: 1, account, now: Date.now(),
        device: { id: crypto.randomUUID() }, epoch: null, cursor: null,
        changes: [{ mid: crypto.randomUUID(), seq: 1, kind: "cramp", id: crypto.randomUUID(),
          op: "patch", base_rev: 0, at: Date.now(), set: { note: "stray" } }] }) })"""

    with pytest.raises(Error, match="Failed to fetch"):
        page.evaluate(stray, person.account)
    page.context.set_offline(False)

    eventually(page, lambda: person.entries())
    assert [entry.get("note") for entry in person.entries().values()] == [None]
    # With a network the very same request is a proper one.
    assert page.evaluate(f"account => ({stray})(account).then(({{ok}}) => ok)", person.account)
    assert len(person.entries()) == 2
