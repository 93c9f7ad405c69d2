"""The diary's pages for every eye and hand: axe, three themes, narrow, wide, and large text."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.diary_pages import add_earlier, end_cramp, nights, set_theme, start_cramp

SIZES = [(360, 740), (1280, 800)]
THEMES = ["light", "dark", "night"]

# As 2,000 nights of use leave it: changes waiting for an account, one cramp a night.
MANY_NIGHTS = """
async () => {
  const names = await indexedDB.databases();
  const { name } = names.find(({ name }) => name === "cramps-anonymous");
  const open = indexedDB.open(name);
  const db = await new Promise((done) => { open.onsuccess = () => done(open.result); });
  const outbox = db.transaction("outbox", "readwrite").objectStore("outbox");
  for (let n = 0; n < 2000; n += 1) {
    const at = Date.UTC(2026, 10, 20, 2, 40) - n * 86_400_000;
    outbox.add({
      mid: crypto.randomUUID(), seq: n + 1000, kind: "cramp", id: crypto.randomUUID(), op: "patch",
      base: 0, at, sent: 0, unset: [], remove: {}, add: { muscles: ["calf.left"] },
      set: { started_at: at, offset_min: 0, zone: "UTC", known: "recalled", pain: n % 11 },
    });
  }
  await new Promise((done) => { outbox.transaction.oncomplete = done; });
  db.close();
}
"""


@pytest.fixture(params=SIZES, ids=["phone", "wide"])
def sized_page(request, new_context, guard) -> Page:
    width, height = request.param
    page = new_context(viewport={"width": width, "height": height}).new_page()
    page.clock.install(time="2026-11-22T02:40:00Z")
    return page


def check(page: Page, axe) -> None:
    """Fail when axe finds anything, or when the page is wider than the window."""
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), page.url


@pytest.mark.parametrize("theme", THEMES)
def test_empty_pages_have_no_fault_axe_can_find(sized_page, axe, theme):
    set_theme(sized_page.context, theme)
    for path in (
        "/",
        "/now/",
        "/diary/",
        "/diary/entry/",
        "/diary/019ab9e5-0000-7000-8000-0123456789ab/",
    ):
        sized_page.goto(path)
        expect(sized_page.locator("h1").first).to_be_visible()
        check(sized_page, axe)


@pytest.mark.parametrize("theme", THEMES)
def test_full_pages_have_no_fault_axe_can_find(sized_page, axe, theme):
    page = sized_page
    set_theme(page.context, theme)
    start_cramp(page)
    page.get_by_role("button", name="Started earlier?").click()
    page.get_by_role("button", name="Other").click()
    page.get_by_text("Arm and hand").click()
    check(page, axe)
    page.goto("/")
    expect(page.get_by_role("link", name="A cramp is running")).to_be_visible()
    check(page, axe)
    page.clock.fast_forward(700_000)
    page.goto("/now/")
    expect(page.get_by_role("alert")).to_be_visible()
    check(page, axe)
    end_cramp(page)
    page.get_by_role("radio", name="6").check()
    page.get_by_role("button", name="Left, Calf").click()
    page.get_by_label("Note").fill("A note. " * 240)
    check(page, axe)
    add_earlier(page, "2026-11-20", "03:15")
    page.get_by_role("button", name="Delete this cramp").click()
    page.get_by_text("Recently deleted").press("Enter")
    expect(page.get_by_role("button", name="Restore")).to_be_visible()
    check(page, axe)


@pytest.mark.parametrize("path", ["/", "/now/#start", "/diary/", "/diary/entry/"])
def test_text_at_200_percent_needs_no_sideways_scrolling(new_context, path):
    page = new_context(viewport={"width": 360, "height": 740}).new_page()
    start_cramp(page)
    end_cramp(page)
    page.goto(path)
    expect(page.locator("h1").first).to_be_attached()

    page.evaluate("document.documentElement.style.fontSize = '225%'")

    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_a_cramp_at_night_is_shown_in_the_night_theme_whatever_was_chosen(page):
    set_theme(page.context, "light")
    page.clock.install(time="2026-11-22T14:00:00Z")

    start_cramp(page)

    expect(page.locator("html")).to_have_attribute("data-theme", "night")


def test_two_thousand_nights_open_at_once_and_more_come_on_demand(page):
    start_cramp(page)
    page.evaluate(MANY_NIGHTS)

    nights(page)

    expect(page.locator(".nights > li")).to_have_count(60)
    page.get_by_role("button", name="Show 60 more nights").click()
    expect(page.locator(".nights > li")).to_have_count(120)


def test_a_screen_reader_hears_the_minutes_and_not_the_seconds(page):
    page.clock.install(time="2026-11-22T02:40:00Z")
    start_cramp(page)
    heard = page.get_by_role("status").filter(has_text="minute")
    expect(heard).to_have_text("0 minutes")

    page.clock.fast_forward(30_000)
    expect(heard).to_have_text("0 minutes")
    page.clock.fast_forward(32_000)

    expect(heard).to_have_text("1 minute")
