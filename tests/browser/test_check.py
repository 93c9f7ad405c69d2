"""The emergency screen: fast when it matters, honest when nothing is ticked."""

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
    to_the_result,
    unsure,
)
from tests.browser.databases import database_name, databases
from tests.browser.diary_pages import set_theme
from tests.browser.server import Server

SMALL = {"width": 360, "height": 740}


@pytest.mark.parametrize(
    "sign",
    ["Hard to breathe or swallow", "Chest pain or tightness", "Face dropped on one side"],
)
def test_an_emergency_is_two_taps_from_the_first_page(page, sign):
    begin(page)

    page.get_by_role("checkbox", name=re.compile(f"^{sign}")).check()
    press(page, "This needs help now: see what to do")

    expect(page.get_by_role("heading", level=1)).to_have_text("Call an ambulance now")
    expect(page.locator(".result a[href='tel:112']")).to_be_visible()
    expect(page.get_by_text("What doctors will want to rule out")).to_have_count(0)


def test_a_fit_in_progress_is_one_tap_from_the_first_page(page):
    begin(page)

    press(page, "A fit (seizure) is happening now")

    expect(page.get_by_role("heading", level=1)).to_be_focused()
    expect(page.get_by_text("Put nothing in the mouth")).to_be_visible()
    expect(page.locator(".result a[href^='tel:']")).to_have_count(5)
    expect(page.get_by_role("timer")).to_have_text(re.compile(r"^\s*0:0[1-9]\s*$"))


def test_a_fit_that_stopped_is_asked_about(page):
    begin(page)
    press(page, "A fit (seizure) is happening now")

    press(page, "The fit has stopped: go on")
    page.get_by_label("It was the first one ever").check()
    press(page, "Continue")

    expect(result(page)).to_have_attribute("data-level", "emergency")


def test_a_tick_leads_to_three_questions_and_then_the_result(page):
    begin(page)
    press(page, NONE)
    press(page, NONE)
    page.get_by_role("checkbox", name=re.compile("^Wee that is dark")).check()
    press(page, "None of the others: continue")

    expect(page.locator(".check-question")).to_have_count(3)
    page.get_by_role("group", name=re.compile("sore, tender or weak")).get_by_label("Yes").check()
    press(page, "Continue")

    expect(result(page)).to_have_attribute("data-level", "emergency")
    expect(page.locator(".result")).to_contain_text("rhabdomyolysis")
    expect(page.get_by_role("list").filter(has_text="Wee that is dark").first).to_be_visible()


def test_a_sign_alone_is_for_today_and_the_rest_is_still_offered(page):
    begin(page)
    press(page, NONE)
    page.get_by_role("checkbox", name=re.compile("^The arm or leg is pale")).check()
    press(page, "None of the others: continue")
    page.locator(".check-question").get_by_label("No", exact=True).check()
    press(page, "Continue")
    expect(result(page)).to_have_attribute("data-level", "urgent_today")
    expect(page.get_by_text("You have not seen all the signs yet.")).to_be_visible()

    press(page, "Go on with the check")

    expect(page.get_by_text("Page 3 of 3")).to_be_visible()


def test_being_unsure_of_one_sign_is_at_least_today_and_can_be_settled_later(page):
    begin(page)
    unsure(page, "Chest pain")
    press(page, "None of the others: continue")
    press(page, NONE)
    press(page, NONE)

    seen = to_the_result(page, chest="Not sure", tight="Not sure")

    assert seen[-1] == "Once more, in other words"
    expect(result(page)).to_have_attribute("data-level", "urgent_today")
    expect(page.locator(".result").get_by_text("At least this")).to_be_visible()
    expect(page.get_by_text("It could become: Call an ambulance now.").first).to_be_visible()

    page.get_by_role("button", name=re.compile("^No: .*chest")).click()
    # What did not matter at that level may matter now.
    to_the_result(page)

    expect(result(page)).not_to_have_attribute("data-level", "urgent_today")


def test_a_child_is_asked_about_in_the_third_person_with_an_adult_there(page):
    open_check(page)
    page.get_by_label("My child", exact=True).check()
    page.get_by_label("3–7 years", exact=True).check()
    expect(page.get_by_text("An adult should be with the child")).to_be_visible()

    page.get_by_label(re.compile("I understand that this is")).check()
    press(page, "Start")

    expect(page.get_by_role("heading", level=1)).to_have_text("Is any of this true for them?")
    expect(page.get_by_role("checkbox", name=re.compile("^They were not awake"))).to_be_visible()
    expect(page.get_by_text("You were not awake")).to_have_count(0)


def test_a_baby_gets_a_row_of_its_own_and_never_less_than_today(page):
    begin(page, "My child", "3–11 months")
    expect(page.get_by_role("checkbox", name=re.compile("^Sets of sudden jerks"))).to_be_visible()

    none_of_all(page)
    to_the_result(page)

    expect(result(page)).to_have_attribute("data-level", "urgent_today")


def test_who_and_age_are_needed_to_start(page):
    open_check(page)

    page.get_by_role("button", name="Start").click()

    expect(page.get_by_role("alert")).to_have_text("Choose who it is for, and the age.")


def test_the_limits_are_agreed_to_once_and_before_the_first_check(page):
    open_check(page)
    page.get_by_label("Me", exact=True).check()
    page.get_by_label("18–64 years", exact=True).check()
    press(page, "Start")
    expect(page.get_by_role("alert")).to_contain_text("tick the box above")
    page.get_by_label(re.compile("I understand that this is")).check()
    press(page, "Start")
    expect(page.get_by_text("Page 1 of 3")).to_be_visible()

    page.reload()

    expect(page.get_by_role("button", name="Start", exact=True)).to_be_visible()
    expect(page.get_by_text("Before your first check")).to_have_count(0)


def test_the_whole_screen_works_by_keyboard(page):
    open_check(page)
    page.get_by_label("Me", exact=True).focus()
    page.keyboard.press("Space")
    page.get_by_label("8–15 years", exact=True).focus()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_label("16–17 years", exact=True)).to_be_checked()
    page.get_by_label(re.compile("I understand that this is")).focus()
    page.keyboard.press("Space")
    page.get_by_role("button", name="Start", exact=True).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_be_focused()

    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('[type=checkbox]')"):
            break
    page.keyboard.press("Space")
    for _ in range(60):
        if page.evaluate("document.activeElement.textContent.includes('This needs help now')"):
            break
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent.includes('None of the others')"):
            break
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", level=1)).to_be_focused()
    expect(page.get_by_text("Page 1 of 3")).to_have_count(0)


def test_the_phones_back_button_goes_one_step_back_and_keeps_the_marks(page):
    begin(page)
    unsure(page, "Chest pain")
    press(page, "None of the others: continue")
    expect(page.get_by_text("Page 2 of 3")).to_be_visible()

    page.go_back()

    expect(page.get_by_text("Page 1 of 3")).to_be_visible()
    kept = page.get_by_role("button", name=re.compile("^Not sure: Chest pain"))
    expect(kept).to_have_attribute("aria-pressed", "true")


def test_skipping_to_the_content_keeps_the_step_and_the_way_back(page):
    begin(page)
    press(page, NONE)
    page.locator(".skip-link").focus()

    page.keyboard.press("Enter")

    expect(page.get_by_text("Page 2 of 3")).to_be_visible()
    press(page, "Back")
    expect(page.get_by_text("Page 1 of 3")).to_be_visible()


def test_answers_are_kept_in_the_diarys_database_and_nowhere_else(page):
    begin(page)
    unsure(page, "Chest pain")
    press(page, "None of the others: continue")
    expect(page.get_by_text("Page 2 of 3")).to_be_visible()

    elsewhere = page.evaluate(
        "() => [location.href, document.title, JSON.stringify(history.state),"
        " JSON.stringify({...localStorage}), JSON.stringify({...sessionStorage}),"
        " document.cookie].join(' ')"
    )

    assert "chest" not in elsewhere.lower()
    assert page.url.endswith("/check/")
    kept = {name for name, held in databases(page).items() if "chest" in str(held)}
    assert kept == {database_name(None)}


def test_the_numbers_open_from_a_link_and_are_there_on_every_step(page):
    page.goto("/check/#numbers")
    expect(page.locator("#numbers a[href='tel:999']")).to_be_visible()

    begin(page)

    expect(page.get_by_text("Get emergency help")).to_be_in_viewport()
    page.get_by_text("Get emergency help").click()
    expect(page.locator("#numbers a[href='tel:911']")).to_be_visible()


def test_the_check_works_without_a_network(page):
    open_check(page)
    page.context.set_offline(True)
    page.goto("/")
    page.goto("/check/")

    start(page)
    page.get_by_role("checkbox", name=re.compile("^Hard to breathe")).check()
    press(page, "None of the others: continue")

    expect(result(page)).to_have_attribute("data-level", "emergency")


def test_without_scripts_every_sign_and_number_can_be_read(new_context, server: Server):
    page = new_context(java_script_enabled=False).new_page()

    page.goto(f"{server.url}/check/")

    expect(page.get_by_text("Chest pain or tightness")).to_be_visible()
    expect(page.get_by_text("Wee that is dark like tea")).to_be_visible()
    expect(page.get_by_text("Put nothing in the mouth").first).to_be_visible()
    expect(page.locator("symptom-check a[href='tel:000']")).to_be_visible()
    expect(page.get_by_text("It has not been assessed as a medical device.")).to_be_visible()
    expect(page.get_by_text("Restless legs")).to_be_visible()
    expect(page.get_by_text("Which side?")).to_be_visible()


@pytest.mark.parametrize("theme", ["light", "dark", "night"])
def test_every_step_is_accessible_in_every_theme(page, axe, theme):
    page.set_viewport_size(SMALL)
    set_theme(page.context, theme)
    begin(page, "My child", "8–15 years")

    found = axe(page)
    press(page, "A fit (seizure) is happening now")
    found += axe(page)
    press(page, "Back")
    press(page, "This is not a cramp")
    page.locator("symptom-check summary").first.click()
    found += axe(page)
    press(page, "Back")
    unsure(page, "Chest pain")
    press(page, "None of the others: continue")
    press(page, NONE)
    press(page, NONE)
    found += axe(page)
    to_the_result(page, chest="Not sure", tight="Not sure")
    for fold in page.locator("symptom-check details > summary").all():
        fold.click()
    found += axe(page)

    assert found == []


def test_nothing_sticks_out_on_a_small_screen(page):
    page.set_viewport_size({"width": 320, "height": 640})
    begin(page)
    wide = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
    assert not page.evaluate(wide)

    none_of_all(page)
    assert not page.evaluate(wide)
    to_the_result(page)

    assert not page.evaluate(wide)
