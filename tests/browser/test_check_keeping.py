"""What the phone keeps of checks: drafts, saved results, and for whom."""

import re
from datetime import UTC, datetime, timedelta

from playwright.sync_api import Page, expect

from tests.browser.check_pages import (
    begin,
    none_of_all,
    press,
    result,
    to_the_result,
    unsure,
)
from tests.browser.databases import databases, eventually
from tests.browser.diary_pages import add_earlier

GO_ON = "Go on where you stopped"


def drafts(page: Page) -> list[object]:
    """Return every draft of a check on the phone."""
    return [
        row["value"]
        for held in databases(page).values()
        for row in held.get("kv", [])
        if row["key"] == "checkDraft"
    ]


def leave_midway(page: Page) -> None:
    begin(page)
    unsure(page, "Chest pain")
    press(page, "None of the others: continue")
    expect(page.get_by_text("Page 2 of 3")).to_be_visible()
    eventually(page, lambda: drafts(page))
    page.goto("/learn/")
    page.goto("/check/")


def test_a_check_that_was_left_goes_on_where_it_stopped(page):
    leave_midway(page)
    expect(page.get_by_text("There is no result yet.")).to_be_visible()
    expect(result(page)).to_have_count(0)

    press(page, GO_ON)

    expect(page.get_by_text("Page 2 of 3")).to_be_visible()
    press(page, "Back")
    kept = page.get_by_role("button", name=re.compile("^Not sure: Chest pain"))
    expect(kept).to_have_attribute("aria-pressed", "true")


def test_starting_again_takes_the_draft_away(page):
    leave_midway(page)

    press(page, "Start again")

    expect(page.get_by_role("button", name=GO_ON)).to_have_count(0)
    eventually(page, lambda: not drafts(page))


def test_a_result_leaves_no_draft(page):
    begin(page)
    none_of_all(page)
    to_the_result(page)

    eventually(page, lambda: not drafts(page))
    page.reload()

    expect(page.get_by_role("button", name="Start", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name=GO_ON)).to_have_count(0)


def test_a_draft_of_yesterday_is_not_offered(page):
    begin(page)
    press(page, "None of these")
    eventually(page, lambda: drafts(page))
    page.clock.install(time=datetime.now(UTC) + timedelta(hours=25))

    page.goto("/check/")

    expect(page.get_by_role("button", name="Start", exact=True)).to_be_visible()
    eventually(page, lambda: not drafts(page))
    expect(page.get_by_role("button", name=GO_ON)).to_have_count(0)


def test_a_saved_result_is_an_earlier_check_that_can_be_opened_and_deleted(page):
    begin(page)
    none_of_all(page)
    to_the_result(page)
    said = page.get_by_role("heading", level=1).inner_text()
    press(page, "Save to my diary")
    expect(page.get_by_text("Saved. It stands under Check")).to_be_visible()

    page.goto("/check/")
    page.get_by_role("button", name=re.compile("^Open the check of")).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(said.strip())
    press(page, "Delete")

    expect(page.get_by_text("Earlier checks")).to_have_count(0)
    press(page, "Undo")
    expect(page.get_by_text("Earlier checks")).to_be_visible()


def test_nothing_is_saved_unless_asked_for(page):
    begin(page)
    none_of_all(page)
    to_the_result(page)

    page.goto("/check/")

    expect(page.get_by_role("button", name="Start", exact=True)).to_be_visible()
    expect(page.get_by_text("Earlier checks")).to_have_count(0)
    assert not [row for held in databases(page).values() for row in held.get("outbox", [])]


def test_the_diary_fills_in_what_it_knows_and_says_so(page):
    yesterday = datetime.now(UTC) - timedelta(days=1)
    add_earlier(page, yesterday.strftime("%Y-%m-%d"), "02:00")
    page.get_by_role("button", name="Left, Calf").click()
    expect(page.get_by_text("Saved on this phone")).to_be_visible()
    begin(page)
    none_of_all(page)

    for _ in range(25):
        if page.get_by_text("from your diary").count():
            break
        page.locator(".check-foot .button--primary").click()

    place = page.locator(".check-question", has_text="Where are the cramps?")
    expect(place.get_by_text("from your diary")).to_be_visible()
    expect(place.get_by_label("Calf")).to_be_checked()
    place.get_by_label("Calf").uncheck()
    expect(place.get_by_text("from your diary")).to_have_count(0)
