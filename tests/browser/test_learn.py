"""Learn in a browser: read in every theme and width, without scripts and without a network."""

import re

import pytest
from playwright.sync_api import expect

PAGES = ["/learn/", "/learn/calf-cramp-relief/", "/learn/cramp-or-something-else/"]
ARTICLES = PAGES[1:]
NARROW = {"width": 360, "height": 740}
WIDE = {"width": 1280, "height": 800}
FIRST_STEP = "Sit or lie down. Straighten the knee of the cramped leg."


def into(page, theme: str) -> None:
    page.evaluate("theme => { document.documentElement.dataset.theme = theme; }", theme)
    # A message that is just fading in has no colour yet that could be judged.
    page.evaluate("() => Promise.allSettled(document.getAnimations().map((a) => a.finished))")


@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["narrow", "wide"])
@pytest.mark.parametrize("path", PAGES)
def test_a_page_can_be_read_by_everyone_in_every_theme(page, axe, ready_offline, path, size):
    page.set_viewport_size(size)
    page.emulate_media(reduced_motion="reduce")
    page.goto(path)
    ready_offline(page)

    for theme in ("light", "dark", "night"):
        into(page, theme)
        assert axe(page) == [], theme


@pytest.mark.parametrize("path", PAGES)
def test_nothing_is_cut_off_on_a_narrow_phone_with_text_of_double_size(page, path):
    page.set_viewport_size(NARROW)
    page.goto(path)
    page.evaluate("() => { document.documentElement.style.fontSize = '225%'; }")

    widest = page.evaluate("document.documentElement.scrollWidth")

    assert widest <= NARROW["width"]


@pytest.mark.parametrize("path", PAGES)
def test_a_page_reads_the_same_without_scripts(new_context, page, path):
    page.goto(path)
    with_scripts = page.locator("main").inner_text()

    bare = new_context(java_script_enabled=False).new_page()
    bare.goto(path)

    assert len(with_scripts) > 400
    assert bare.locator("main").inner_text() == with_scripts


def test_the_first_thing_on_learn_is_what_to_do_now(page):
    page.set_viewport_size(NARROW)

    page.goto("/learn/")

    expect(page.get_by_text("Blacked out, breathless, chest pain?")).to_be_in_viewport()
    expect(page.get_by_text(FIRST_STEP)).to_be_visible()


def test_learn_leads_to_the_guide_and_from_there_to_the_comparison_and_the_check(page):
    page.goto("/learn/")

    page.get_by_role("link", name="The full guide").click()
    expect(page).to_have_url(re.compile("/learn/calf-cramp-relief/$"))
    page.get_by_role("main").get_by_role("link", name="Is it a cramp").last.click()
    expect(page).to_have_title("Is it a cramp or something else? · Cramps")
    page.get_by_role("link", name="Check the danger signs").first.click()

    expect(page).to_have_url(re.compile("/check/$"))


@pytest.mark.parametrize("path", ARTICLES)
def test_a_citation_brings_its_source_into_view(page, path):
    page.goto(path)

    page.get_by_role("link", name="Source 1", exact=True).first.click()

    expect(page.locator(".sources > li").first).to_be_in_viewport()


def test_the_drawing_of_a_guide_is_there_to_see(page):
    page.goto("/learn/calf-cramp-relief/")

    drawing = page.get_by_role("img", name="A person sits with one leg out straight").first

    box = drawing.evaluate("svg => { const b = svg.getBBox(); return [b.width, b.height]; }")
    assert min(box) > 40


def test_a_text_whose_check_is_overdue_says_so_even_years_later(page):
    page.clock.set_fixed_time("2027-11-22T12:00:00Z")
    page.goto(ARTICLES[0])
    expect(page.get_by_text("This check is overdue")).to_be_hidden()

    page.clock.set_fixed_time("2027-11-23T12:00:00Z")
    page.reload()

    expect(page.get_by_text("This check is overdue")).to_be_visible()


@pytest.mark.parametrize("path", ARTICLES)
def test_a_page_does_not_move_while_it_loads_on_a_phone(page, path):
    page.set_viewport_size(NARROW)
    page.add_init_script(
        "window.moved = 0; new PerformanceObserver((list) => {"
        " for (const entry of list.getEntries()) window.moved += entry.value;"
        "}).observe({type: 'layout-shift', buffered: true});"
    )

    page.goto(path, wait_until="networkidle")

    assert page.evaluate("window.moved") < 0.01


def test_articles_are_read_without_a_network(page, ready_offline):
    page.goto("/")
    ready_offline(page)
    page.context.set_offline(True)

    page.goto("/learn/")
    expect(page.get_by_text(FIRST_STEP)).to_be_visible()
    page.get_by_role("link", name="Is it a cramp or something else?").first.click()

    expect(page.get_by_role("heading", name="Side by side")).to_be_visible()
    assert page.locator(".sources > li").count() > 10


def test_a_printed_article_shows_where_its_sources_are(page):
    page.emulate_media(media="print")

    page.goto(ARTICLES[0])

    written = page.locator(".sources a").first.evaluate(
        "a => getComputedStyle(a, '::after').content"
    )
    assert "https://" in written or "attr(href)" in written
    expect(page.get_by_role("navigation", name="Main")).to_be_hidden()
