"""What was deleted lately: it comes back, or it goes for good, and nothing in between."""

from playwright.sync_api import Page, expect

from tests.browser.databases import eventually, everything
from tests.browser.diary_pages import add_earlier, nights, saved
from tests.browser.people import Person

CANARY = "canary-in-the-note"


def add_and_delete(page: Page, date: str) -> None:
    add_earlier(page, date, "02:40")
    page.get_by_label("Note").fill(CANARY)
    page.get_by_label("Note").blur()
    expect(saved(page)).to_be_visible()
    page.get_by_role("button", name="Delete this cramp").click()
    page.wait_for_url("**/diary/")


def test_an_entry_waits_thirty_days_in_the_bin_and_comes_back_from_it(page, axe):
    page.clock.install(time="2026-11-22T10:00:00Z")
    add_and_delete(page, "2026-11-20")

    page.get_by_role("link", name="Recently deleted (1)").press("Enter")  # a message may cover it
    expect(page.get_by_text("30 days left")).to_be_visible()
    assert axe(page) == []
    page.get_by_role("button", name="Restore").click()

    expect(page.get_by_role("heading", name="Nothing was deleted lately")).to_be_visible()
    assert nights(page) == ["Thu 19 Nov Cramp 02:40 · on this phone"]


def test_the_days_left_count_down_and_at_the_end_the_bin_is_empty(page):
    page.clock.install(time="2026-10-01T10:00:00Z")
    add_and_delete(page, "2026-09-30")
    page.clock.set_system_time("2026-10-29T12:00:00Z")
    page.goto("/diary/bin/")
    expect(page.get_by_text("2 days left")).to_be_visible()

    page.clock.set_system_time("2026-11-02T10:00:00Z")
    page.goto("/diary/bin/")

    expect(page.get_by_role("heading", name="Nothing was deleted lately")).to_be_visible()


def test_erasing_asks_first_and_then_leaves_nothing_on_the_phone(page):
    add_and_delete(page, "2026-11-20")
    page.goto("/diary/bin/")

    page.get_by_role("button", name="Erase for good").click()
    page.get_by_role("dialog").get_by_role("button", name="Cancel").click()
    expect(page.get_by_role("button", name="Restore")).to_be_visible()
    page.get_by_role("button", name="Erase for good").click()
    page.get_by_role("dialog").get_by_role("button", name="Erase for good").click()

    expect(page.get_by_role("heading", name="Nothing was deleted lately")).to_be_visible()
    assert CANARY not in everything(page)


def test_erasing_reaches_the_account_even_when_asked_for_offline(page, server):
    # failure mode 32
    person = Person(server)
    person.take(page)
    add_and_delete(page, "2026-11-20")
    add_earlier(page, "2026-11-21", "03:00")
    page.goto("/diary/")
    expect(page.get_by_text("in your account")).to_be_visible(timeout=30_000)
    page.goto("/diary/bin/")
    expect(page.get_by_role("button", name="Restore")).to_be_visible()

    page.context.set_offline(True)
    page.get_by_role("button", name="Erase for good").click()
    page.get_by_role("dialog").get_by_role("button", name="Erase for good").click()
    expect(page.get_by_role("heading", name="Nothing was deleted lately")).to_be_visible()
    page.context.set_offline(False)
    page.goto("/")
    expect(page.get_by_text("1 in your account")).to_be_visible(timeout=30_000)

    tables = ("core.version", "core.record")
    eventually(page, lambda: CANARY not in server.manage("dumpdata", *tables))


def test_all_can_be_erased_at_once(page):
    add_and_delete(page, "2026-11-20")
    add_and_delete(page, "2026-11-21")
    page.goto("/diary/bin/")

    page.get_by_role("button", name="Erase all for good").click()
    expect(page.get_by_role("dialog")).to_contain_text("Erase 2 entries for good?")
    page.get_by_role("dialog").get_by_role("button", name="Erase for good").click()

    expect(page.get_by_role("heading", name="Nothing was deleted lately")).to_be_visible()
