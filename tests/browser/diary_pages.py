"""What a person does on the pages of the diary, in her words."""

import re

from playwright.sync_api import BrowserContext, Locator, Page, expect

ENTRY_URL = re.compile(r"/diary/[0-9a-f]{8}-[0-9a-f-]{27}/$")

# Stands for a phone with a full disk, until the test sets `full` to false.
FULL_PHONE = """
globalThis.full = true;
for (const name of ["add", "put"]) {
  const real = IDBObjectStore.prototype[name];
  IDBObjectStore.prototype[name] = function (...values) {
    if (globalThis.full && this.name === "outbox") {
      throw new DOMException("no space", "QuotaExceededError");
    }
    return real.apply(this, values);
  };
}
undefined;
"""


def start_cramp(page: Page) -> None:
    """Tap "Cramp now" on Tonight; returns when the clock runs."""
    page.goto("/")
    page.get_by_role("link", name="Cramp now").click()
    expect(page.get_by_role("timer")).to_be_visible()


def end_cramp(page: Page) -> None:
    """Tap "It's over" on the clock; returns when the entry is shown."""
    page.get_by_role("button", name="It’s over").click()
    expect(page).to_have_url(ENTRY_URL)
    expect(page.get_by_role("heading", name="About this cramp")).to_be_visible()


def add_earlier(page: Page, date: str, time: str) -> None:
    """Record a cramp from earlier and stay on its entry."""
    page.goto("/diary/entry/")
    set_start(page, date, time)
    expect(saved(page)).to_be_visible()


def set_start(page: Page, date: str, time: str) -> None:
    """Type a start into the open entry."""
    page.get_by_label("Date").fill(date)
    page.get_by_label("Time", exact=True).fill(time)
    page.get_by_label("Time", exact=True).blur()


def saved(page: Page) -> Locator:
    """The words that say the entry is safe."""
    return page.get_by_text("Saved on this phone")


def nights(page: Page) -> list[str]:
    """Go to the diary and return its nights, each as one line."""
    # An address typed into the browser does not wait as a link does.
    expect(page.get_by_text("Saving…")).to_have_count(0)
    page.goto("/diary/")
    expect(page.locator(".nights, .empty").first).to_be_visible()
    return [" ".join(text.split()) for text in page.locator(".nights > li").all_inner_texts()]


def expect_clock(page: Page, text: str) -> None:
    """Fail unless the running time is `text` or a few seconds more, as the test takes its time."""
    first = sum(int(part) * 60**power for power, part in enumerate(reversed(text.split(":"))))
    later = range(first, first + 20)
    texts = "|".join(f"{second // 60}:{second % 60:02}" for second in later)
    expect(page.get_by_role("timer")).to_have_text(re.compile(f"^({texts})$"))


def seconds_on_clock(page: Page) -> int:
    """Return the running time that is shown."""
    parts = page.get_by_role("timer").inner_text().split(":")
    return sum(int(part) * 60**power for power, part in enumerate(reversed(parts)))


def set_theme(context: BrowserContext, theme: str) -> None:
    """Choose a theme as the person would on You, before any page is opened."""
    context.add_init_script(f"localStorage.setItem('cramps.theme', '{theme}')")
