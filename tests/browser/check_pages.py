"""What a person does on the pages of the check, in her words."""

import re

from playwright.sync_api import Locator, Page, expect

NONE = "None of these"
# For whoever is well otherwise: the first of these that a question offers.
_WELL = ("No", NONE, "More than 6 months ago", "Can be either side", "The same", "Not at all", "1")
_MANY_PAGES = 30


def open_check(page: Page) -> None:
    """Go to the check; returns when it can be begun and nothing lies over its buttons."""
    page.goto("/check/")
    expect(page.get_by_role("button", name="Start", exact=True)).to_be_visible()
    # Once for each phone, and over a button that a test is about to press.
    ready = page.locator(".toast", has_text="Ready offline")
    ready.get_by_role("button", name="Close").click(timeout=30_000)
    expect(ready).to_have_count(0)


def begin(page: Page, whom: str = "Me", age: str = "18–64 years", *chips: str) -> None:
    """Go to the first page of the emergency screen, for the first time on this phone."""
    open_check(page)
    start(page, whom, age, *chips)


def start(page: Page, whom: str = "Me", age: str = "18–64 years", *chips: str) -> None:
    """Answer what comes before the first page."""
    page.get_by_label(whom, exact=True).check()
    page.get_by_label(age, exact=True).check()
    for chip in chips:
        press(page, chip)
    page.get_by_label(re.compile("I understand that this is")).check()
    press(page, "Start")
    expect(page.get_by_text("Page 1 of 3")).to_be_visible()


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def tick(page: Page, sign: str) -> None:
    """Tick the row that begins with `sign`."""
    page.get_by_role("checkbox", name=re.compile(f"^{sign}")).check()


def unsure(page: Page, sign: str) -> None:
    page.get_by_role("button", name=re.compile(f"^Not sure: {sign}")).click()


def none_of_all(page: Page) -> None:
    """Leave the three pages of the emergency screen without a mark."""
    for number in (1, 2, 3):
        expect(page.get_by_text(f"Page {number} of 3")).to_be_visible()
        press(page, NONE)


def result(page: Page) -> Locator:
    return page.locator("[data-level]")


def to_the_result(page: Page, **answers: str) -> list[str]:
    """Go through the interview as somebody who is well but for `answers`.

    They say what to choose or type, by a word of the question or row ("where", "fever").
    Returns the headings of the pages on the way.
    """
    seen: list[str] = []
    for _ in range(_MANY_PAGES):
        if result(page).count():
            return seen
        heading = page.get_by_role("heading", level=1).inner_text()
        seen.append(heading)
        _answer_page(page, answers)
        before = page.locator("symptom-check").inner_text()
        page.locator(".check-foot .button--primary").click()
        expect(page.locator("symptom-check")).not_to_have_text(before, use_inner_text=True)
    raise AssertionError(f"No result after {seen}")


def _answer_page(page: Page, answers: dict[str, str]) -> None:
    for row in page.locator(".tick-list__row").all():
        words = row.locator("label").inner_text().lower()
        if any(word in words and value == "Yes" for word, value in answers.items()):
            row.get_by_role("checkbox").check()
    for question in page.locator(".check-question").all():
        words = question.locator("legend").inner_text().lower()
        told = [value for word, value in answers.items() if word in words]
        if question.locator(":checked").count() == 0:
            _answer(question, *told)


def _answer(question: Locator, *told: str) -> None:
    typed = question.locator("input[type=number]")
    if typed.count():
        typed.fill(told[0] if told else "1")
        typed.blur()
        return
    offered = [text.strip() for text in question.locator(".chip").all_inner_texts()]
    chosen = next((value for value in (*told, *_WELL) if value in offered), offered[0])
    question.get_by_label(chosen, exact=True).check()
