"""The form of one cramp: every answer optional, each stored as it is given, none ever lost."""

import re

from playwright.sync_api import Page, expect

from tests.browser.diary_pages import (
    ENTRY_URL,
    FULL_PHONE,
    add_earlier,
    end_cramp,
    nights,
    saved,
    set_start,
    start_cramp,
)

NOW = "2026-11-22T10:00:00Z"


def open_entry(page: Page) -> None:
    """Record a cramp at 2:40 this morning and open its entry."""
    page.clock.install(time=NOW)
    add_earlier(page, "2026-11-22", "02:40")
    expect(page).to_have_url(ENTRY_URL)


def test_backing_out_of_a_new_entry_leaves_nothing_behind(page):
    page.clock.install(time=NOW)
    page.goto("/diary/")
    page.get_by_role("link", name="Add one from earlier").click()
    expect(page.get_by_text("Not recorded yet.")).to_be_visible()

    page.get_by_role("link", name="Cancel").click()

    expect(page.get_by_text("No cramps yet")).to_be_visible()


def test_a_new_entry_is_saved_as_it_stands(page):
    page.clock.install(time="2026-11-22T03:07:00Z")
    page.goto("/diary/entry/")

    page.get_by_role("button", name="Save").click()

    expect(page).to_have_url(re.compile("/diary/$"))
    assert nights(page) == ["Sat 21 Nov Cramp 03:05 · on this phone"]


def test_the_first_answer_records_a_new_entry_and_a_reload_finds_it(page):
    page.clock.install(time=NOW)
    page.goto("/diary/entry/")

    page.get_by_role("button", name="Right, Calf").click()
    expect(saved(page)).to_be_visible()
    expect(page).to_have_url(ENTRY_URL)
    page.reload()

    expect(page.get_by_role("button", name="Right, Calf")).to_have_attribute("aria-pressed", "true")
    nights(page)
    expect(page.locator(".nights a")).to_have_count(1)


def test_a_start_moved_over_midnight_stays_in_the_night_and_over_noon_leaves_it(page):
    open_entry(page)

    set_start(page, "2026-11-21", "23:50")
    expect(page.get_by_text("Night of Sat 21 to Sun 22 Nov")).to_be_visible()
    set_start(page, "2026-11-21", "11:59")
    expect(page.get_by_text("Night of Fri 20 to Sat 21 Nov")).to_be_visible()

    assert nights(page) == ["Fri 20 Nov Cramp 11:59 · on this phone"]


def test_a_time_to_come_is_refused_and_stays_in_the_form(page):
    open_entry(page)

    set_start(page, "2026-11-22", "23:00")

    expect(page.get_by_text("This time has not come yet. Not saved.")).to_be_visible()
    expect(page.get_by_label("Time", exact=True)).to_have_value("23:00")
    page.get_by_role("button", name="Done").click()
    expect(page).to_have_url(ENTRY_URL)
    assert nights(page) == ["Sat 21 Nov Cramp 02:40 · on this phone"]


def test_an_end_and_a_coarse_length_replace_each_other(page):
    open_entry(page)
    end = page.get_by_label("Or the time it ended")

    end.fill("02:47")
    end.blur()
    expect(page.get_by_text("It lasted 7 min.")).to_be_visible()
    page.get_by_role("button", name="I don’t know").click()
    expect(end).to_have_value("")
    assert "length not known" in nights(page)[0]


def test_an_answer_can_be_taken_back(page):
    open_entry(page)
    page.get_by_role("radio", name="7 strong").check()
    page.get_by_role("button", name="Left, Calf").click()

    page.get_by_role("button", name="Clear the answer").click()
    page.get_by_role("button", name="Left, Calf").click()

    expect(page.get_by_role("radio", name="7 strong")).not_to_be_checked()
    assert nights(page) == ["Sat 21 Nov Cramp 02:40 · on this phone"]


def test_leaving_the_page_saves_a_note_still_being_typed(page):
    open_entry(page)
    address = page.url

    page.get_by_label("Note").press_sequentially("Salt")
    page.get_by_role("link", name="Learn").click()
    expect(page).to_have_url(re.compile("/learn/$"))

    page.goto(address)
    expect(page.get_by_label("Note")).to_have_value("Salt")


def test_the_note_says_how_much_room_is_left_when_it_gets_tight(page):
    open_entry(page)
    note = page.get_by_label("Note")

    note.fill("a" * 1799)
    expect(page.get_by_text("left", exact=False).filter(has_text="characters")).to_have_count(0)
    note.fill("a" * 1995)

    expect(page.get_by_text("5 characters left")).to_be_visible()


def test_what_could_not_be_stored_stays_in_the_form_until_it_is(page):
    open_entry(page)
    address = page.url
    page.evaluate(FULL_PHONE)

    page.get_by_label("Note").fill("Not to be lost.")
    page.get_by_label("Note").blur()
    page.get_by_role("radio", name="5").check()
    alert = page.get_by_role("alert").filter(has_text="Not saved.")
    expect(alert).to_contain_text("no space left")
    page.get_by_role("button", name="Done").click()
    page.get_by_label("Note").press_sequentially(" At all.")
    expect(page).to_have_url(address)
    expect(alert).to_be_visible()

    page.evaluate("globalThis.full = false")
    alert.get_by_role("button", name="Try again").press("Enter")
    expect(saved(page)).to_be_visible()
    expect(alert).to_have_count(0)
    page.reload()
    expect(page.get_by_label("Note")).to_have_value("Not to be lost. At all.")
    expect(page.get_by_role("radio", name="5")).to_be_checked()


def test_an_address_without_an_entry_says_so(page):
    page.goto("/diary/019ab9e5-0000-7000-8000-000000000000/")

    expect(page.get_by_role("heading", name="Nothing here")).to_be_visible()
    expect(page.get_by_role("link", name="Open the diary")).to_be_visible()


def test_a_deleted_entry_can_be_restored_where_it_was(page):
    open_entry(page)
    address = page.url
    page.get_by_role("button", name="Delete this cramp").click()
    expect(page.get_by_text("Recently deleted")).to_be_visible()

    page.goto(address)
    page.get_by_role("button", name="Restore").click()

    expect(page.get_by_label("Note")).to_be_visible()
    assert len(nights(page)) == 1


def test_another_window_sees_an_answer_without_a_reload(context, page):
    open_entry(page)
    other = context.new_page()
    other.goto(page.url)
    expect(other.get_by_role("radio", name="6")).not_to_be_checked()

    page.get_by_role("radio", name="6").check()

    expect(other.get_by_role("radio", name="6")).to_be_checked()


def test_the_entry_of_a_running_cramp_leads_to_its_clock(page):
    start_cramp(page)
    nights(page)
    page.get_by_role("link", name="clock still running").click()

    page.get_by_role("link", name="Open the clock").click()

    end_cramp(page)


def test_the_title_of_a_page_never_tells_what_is_in_it(page):
    open_entry(page)
    page.get_by_role("button", name="Left, Calf").click()
    page.get_by_label("Note").fill("Left calf again")
    expect(saved(page)).to_be_visible()

    assert page.title() == "One entry · Cramps"
    assert re.fullmatch(r"http://localhost:\d+/diary/[0-9a-f-]{36}/", page.url)
