"""What every page has, and what the pages of last resort say."""

import re
from pathlib import Path

import pytest
from django.template import engines
from django.template.loader import render_to_string

TEMPLATES = Path(__file__).parents[2] / "templates"
LAST_RESORT = ("400.html", "403.html", "404.html", "500.html", "offline.html")
ICONS = [
    "moon",
    "book",
    "calendar",
    "shield",
    "person",
    "phone",
    "plus",
    "check",
    "warning",
    "back",
    "next",
    "close",
    "trash",
    "undo",
    "clock",
    "cloud",
    "cloud-off",
    "download",
    "sun",
    "edit",
    "share",
    "help",
    "play",
    "stop",
    "lock",
    "external",
]
DRAWINGS = ["calf-sit-start", "calf-sit-pull", "calf-stand", "calf-rub", "moon-rest"]


@pytest.fixture(autouse=True)
def plain_files(settings):
    # Names with hashes exist only after collectstatic.
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    }


def page(source):
    return engines["django"].from_string(source).render()


def test_the_theme_is_decided_before_the_style_sheet_arrives():
    head = page('{% extends "base.html" %}').split("</head>")[0]

    script = head.index("js/theme.js")

    assert script < head.index("css/app.css")
    assert re.search(r'<script src="[^"]*js/theme\.js">', head)  # neither async nor deferred
    assert head.index('name="theme-color"') < script


def test_a_page_can_force_the_night_without_scripts():
    html = page('{% extends "base.html" %}{% block theme %}night{% endblock %}')

    root = re.search(r"<html[^>]*>", html)[0]

    assert 'data-force-theme="night"' in root


def test_the_keyboard_reaches_the_content_first():
    body = page('{% extends "base.html" %}').split("<body", 1)[1]

    first = re.search(r"<(a|button|input)\b[^>]*>", body)[0]

    assert 'href="#main"' in first
    assert re.search(r'<main id="main"[^>]* tabindex="-1"', body)


@pytest.mark.parametrize("place", ["tonight", "diary", "check", "learn", "you"])
def test_the_navigation_marks_one_place(place):
    html = render_to_string("partials/nav.html", {"current": place})

    marked = re.findall(r'<a href="(/[^"]*)" aria-current="page"', html)

    assert marked == ["/" if place == "tonight" else f"/{place}/"]


def test_every_agreed_icon_and_drawing_exists_once():
    icons = re.findall(r'id="icon-([\w-]+)"', (TEMPLATES / "partials/symbols.html").read_text())
    drawings = re.findall(
        r'id="drawing-([\w-]+)"', (TEMPLATES / "partials/drawings.html").read_text()
    )

    assert sorted(icons) == sorted(ICONS)
    assert sorted(drawings) == sorted(DRAWINGS)


def test_no_template_uses_a_symbol_that_does_not_exist():
    used = {
        name
        for path in TEMPLATES.rglob("*.html")
        for name in re.findall(r'href="#((?:icon|drawing|figure)-[\w-]+)"', path.read_text())
    }

    drawn = {
        name
        for partial in ("symbols", "drawings")
        for name in re.findall(
            r'id="([\w-]+)"', (TEMPLATES / "partials" / f"{partial}.html").read_text()
        )
    }

    assert used - drawn == set()


@pytest.mark.parametrize("name", LAST_RESORT)
def test_a_page_of_last_resort_asks_the_database_nothing(name):
    html = render_to_string(name)

    assert len(re.findall(r"<h1\b", html)) == 1
    assert "{%" not in html
    assert "csrf" not in html.lower()


@pytest.mark.parametrize("name", ["400.html", "500.html"])
def test_a_broken_address_or_server_starts_no_scripts_and_calms(name):
    html = render_to_string(name)

    assert "js/app.js" not in html
    assert "this phone" in html


def test_the_page_for_an_absent_address_leads_to_what_works_offline():
    html = render_to_string("offline.html").split("<main", 1)[1].split("</main>")[0]

    links = re.findall(r'href="(/[^"#]*)"', html)

    assert links == ["/", "/diary/", "/learn/"]
