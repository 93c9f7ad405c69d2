"""Four people and their whole check, from the first tap to the result."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.check_pages import (
    NONE,
    begin,
    none_of_all,
    open_check,
    press,
    result,
    start,
    tick,
    to_the_result,
)
from tests.browser.diary_pages import set_theme
from tests.browser.server import Server

# The emergency screen and one closing page are not counted.
MOST_PAGES = 20
NIGHT_CRAMPS = {
    "where are": "Calf",
    "which side": "Can be either side",
    "when do they come": "In bed at night",
    "when did these": "More than 6 months ago",
    "does stretching the muscle": "Yes",
    "go hard or make a lump": "Yes",
    "getting better": "The same",
    "nights a week": "0",
    "spoil": "0",
}


def test_an_emergency_takes_two_taps(page):
    begin(page)

    tick(page, "Chest pain or tightness")
    press(page, "This needs help now: see what to do")

    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("Call an ambulance now"))
    expect(page.locator(".result a[href='tel:999']")).to_be_visible()
    expect(page.get_by_role("heading", name="What to say on the phone")).to_be_visible()
    expect(page.get_by_text("What could explain it")).to_be_hidden()


def test_a_healthy_adult_with_night_cramps_is_told_of_home_steps_and_why(page):
    begin(page)
    none_of_all(page)

    seen = to_the_result(page, **NIGHT_CRAMPS)

    assert len(seen) <= MOST_PAGES
    expect(result(page)).to_have_attribute("data-level", "self_care")
    expect(page.get_by_role("heading", name="What could explain it")).to_be_visible()
    cause = page.locator(".check-cause").filter(has_text="Night leg cramps").first
    cause.locator("summary").first.click()
    expect(cause.get_by_role("heading", name="Speaks for it")).to_be_visible()
    expect(page.get_by_text("It has not been assessed as a medical device.").first).to_be_visible()
    expect(page.get_by_text("Not yet reviewed by a clinician.").first).to_be_visible()


def test_a_parent_of_a_feverish_child_who_limps_is_sent_today(page):
    begin(page, "My child", "3–7 years")
    expect(page.get_by_role("heading", level=1)).to_have_text("Is any of this true for them?")
    press(page, NONE)
    press(page, NONE)
    tick(page, "Limping")
    to_the_result(page)
    press(page, "Go on with the check")
    to_the_result(page, **{"hot and shivery": "Yes", "°c": "39"})

    expect(result(page)).to_have_attribute("data-level", "urgent_today")
    expect(page.get_by_text("I am calling about a child. Age: 3–7 years.").first).to_be_visible()
    expect(page.get_by_role("link", name="Ease a calf cramp")).to_have_count(0)


def test_a_pregnant_woman_with_one_swollen_leg_is_sent_today(page):
    begin(page, "Me", "18–64 years", "Pregnant")
    none_of_all(page)

    to_the_result(page, **{"one leg or one arm": "Yes", "swollen": "Yes", "where are": "Calf"})

    expect(result(page)).to_have_attribute("data-level", "urgent_today")
    expect(page.get_by_text("Your midwife or maternity unit, at any hour.")).to_be_visible()
    fold = page.get_by_text("What doctors will want to rule out")
    expect(fold).to_be_visible()
    fold.click()
    expect(page.get_by_text(re.compile("clot", re.IGNORECASE)).first).to_be_visible()
    expect(page.get_by_text("Speaks against it")).to_have_count(0)


def test_the_whole_check_works_without_a_network(page):
    open_check(page)
    page.context.set_offline(True)
    page.goto("/")
    page.goto("/check/")

    start(page)
    none_of_all(page)
    to_the_result(page, **NIGHT_CRAMPS)

    expect(result(page)).to_be_visible()


def test_the_whole_check_works_by_keyboard_alone(page):
    begin(page)
    for _ in range(MOST_PAGES + 5):
        if result(page).count():
            break
        expect(page.get_by_role("heading", level=1)).to_be_focused()
        on = page.locator(".check-foot .button--primary")
        for _ in range(150):
            page.keyboard.press("Tab")
            if on.evaluate("button => button === document.activeElement"):
                break
        page.keyboard.press("Enter")
        page.wait_for_timeout(50)

    expect(result(page)).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_be_focused()


@pytest.mark.parametrize("theme", ["light", "dark", "night"])
def test_the_interview_and_its_result_are_accessible_in_every_theme(page, axe, theme):
    page.set_viewport_size({"width": 360, "height": 740})
    set_theme(page.context, theme)
    begin(page)
    none_of_all(page)

    found = axe(page)
    to_the_result(page, **NIGHT_CRAMPS)
    for fold in page.locator("symptom-check details > summary").all():
        if fold.is_visible():
            fold.click()
    found += axe(page)

    assert found == []


def test_large_text_loses_nothing(page):
    page.set_viewport_size({"width": 360, "height": 740})
    page.add_init_script(
        "addEventListener('DOMContentLoaded',"
        " () => document.documentElement.style.setProperty('font-size', '200%'))"
    )
    begin(page)
    none_of_all(page)
    wide = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
    assert not page.evaluate(wide)

    to_the_result(page, **NIGHT_CRAMPS)

    assert not page.evaluate(wide)


def test_the_way_out_for_what_is_not_a_cramp_is_one_tap_away(page, new_context, server: Server):
    open_check(page)

    press(page, "This is not a cramp")

    expect(page.get_by_role("heading", level=1)).to_have_text("This is not a cramp")
    page.get_by_text("Restless legs").click()
    expect(page.locator("details[open]").get_by_role("link").first).to_be_visible()
    press(page, "Back")
    expect(page.get_by_role("button", name="Start", exact=True)).to_be_visible()

    linked = new_context().new_page()
    linked.goto(f"{server.url}/check/#not-a-cramp")
    expect(linked.get_by_role("heading", level=1)).to_have_text("This is not a cramp")


def test_an_answer_is_changed_on_the_result_and_nothing_else_is_asked_again(page):
    begin(page)
    none_of_all(page)
    to_the_result(page, **NIGHT_CRAMPS)
    page.get_by_text("Your answers", exact=True).click()

    page.get_by_role("button", name=re.compile("^Change: Which side")).click()
    page.get_by_label("Always the same side").check()
    press(page, "Continue")

    expect(result(page)).to_be_visible()


def test_printing_gives_one_sheet_without_anything_to_press(page):
    begin(page)
    none_of_all(page)
    to_the_result(page, **NIGHT_CRAMPS)

    page.emulate_media(media="print")

    sheet = page.locator(".check-print")
    expect(sheet).to_be_visible()
    expect(sheet.get_by_role("heading", name="Why")).to_be_visible()
    expect(page.get_by_role("button").filter(visible=True)).to_have_count(0)
    assert page.pdf(format="A4").count(b"/Type /Page\n") == 1


def test_sharing_copies_words_and_an_address_without_answers(page):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.add_init_script("delete Navigator.prototype.share")
    begin(page)
    none_of_all(page)
    to_the_result(page, **NIGHT_CRAMPS)

    press(page, "Share as text")

    expect(page.get_by_text("Copied.")).to_be_visible()
    text = page.evaluate("navigator.clipboard.readText()")
    assert text.endswith("/check/")
    assert "?" not in text.split()[-1]
    assert "Information, not a diagnosis." in text
