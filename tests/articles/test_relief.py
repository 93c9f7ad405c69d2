"""The relief steps: one text, shown by "Cramp now" and by the articles."""

import re
from pathlib import Path

import pytest
from django.template import Context, Template

from core.articles.library import library, relief_steps
from core.articles.reading import ContentError
from core.articles.sources import READ

DRAWINGS = Path(__file__).parents[2] / "templates/partials/drawings.html"


def shown(template: str) -> str:
    return Template("{% load relief %}" + template).render(Context())


def test_the_tag_gives_the_steps_with_their_seconds():
    steps = shown('{% relief_steps "calf" %}')

    assert steps.startswith('<ol class="steps" data-guide="calf">')
    assert steps.count("<li") == len(relief_steps("calf").steps)
    assert re.findall(r'data-seconds="(\d+)"', steps) == ["30", "10"]
    assert 'data-repeat="3" data-repeat-from="2"' in steps


@pytest.mark.parametrize("path", ["/now/", "/learn/", "/learn/calf-cramp-relief/"])
def test_the_same_steps_stand_on_every_page_that_shows_them(client, path):
    text = client.get(path).content.decode()

    assert shown('{% relief_steps "calf" %}').strip() in text
    assert relief_steps("calf").steps[0].text in text


@pytest.mark.parametrize("path", ["/now/", "/learn/"])
def test_when_not_to_stretch_stands_above_the_steps(client, path):
    text = client.get(path).content.decode()

    assert text.index(shown("{% relief_warning %}")) < text.index('<ol class="steps"')


def test_every_guide_in_an_article_ends_with_when_to_get_help(client):
    text = client.get("/learn/calf-cramp-relief/").content.decode()

    guides = re.findall(r'<div class="relief">.*?</div>', text, re.DOTALL)

    assert len(guides) == 2
    assert all(shown("{% relief_last_line %}") in guide for guide in guides)


def test_an_unknown_guide_is_an_error_and_no_empty_list():
    with pytest.raises(KeyError):
        shown('{% relief_steps "elbow" %}')


def test_every_drawing_that_is_named_exists():
    drawn = set(re.findall(r'id="drawing-([a-z-]+)"', DRAWINGS.read_text()))

    named = {g.drawing for g in library().relief.guides}
    named |= {s.drawing for g in library().relief.guides for s in g.steps if s.drawing}
    named |= {
        name
        for article in library().articles
        for name in re.findall(r"^::drawing ([a-z-]+)", article.text, re.MULTILINE)
    }

    assert named
    assert named <= drawn


def test_a_guide_says_its_grade_in_words():
    assert relief_steps("calf").grade_text.startswith("Good. ")


@pytest.mark.parametrize(
    ("spoiled", "says"),
    [
        ({"grade": "excellent"}, "the grade 'excellent'"),
        ({"steps": [{"text": "Again.", "repeat": 3, "repeat_from": 1}]}, "no earlier step"),
        ({"steps": [{"text": "Again.", "repeat": 3}]}, "go together"),
        ({"steps": [{"text": "Hold.", "seconds": "30"}]}, "steps 1, seconds: '30'"),
        ({"steps": [{"text": "Hold.", "second": 30}]}, "unknown: second"),
        ({"drawing_text": None}, "drawing_text"),
    ],
)
def test_a_spoiled_guide_is_refused(shelf, spoiled, says):
    guide = shelf().relief.guides[0]
    whole = {
        "id": guide.id,
        "muscle": "calf",
        "title": "Calf",
        "drawing": "calf-rub",
        "drawing_text": "A person rubs the calf.",
        "safety": "Pull slowly.",
        "grade": "good",
        "sources": [18],
        "steps": [{"text": "Pull."}],
    }

    with pytest.raises(ContentError, match=re.escape(says)):
        shelf(relief={"guides": [whole | spoiled]})


@pytest.mark.parametrize("spoiled", [{"read": "X"}, {"url": "ftp://example.org"}, {"year": "2012"}])
def test_a_spoiled_source_is_refused(shelf, spoiled):
    source = {"citation": "NHS. Leg cramps.", "url": "https://www.nhs.uk/", "read": "M"}

    with pytest.raises(ContentError, match=r"sources\.yaml, 3"):
        shelf(sources={3: source | spoiled})


def test_every_way_of_reading_a_source_is_said_in_words():
    assert set(READ) == set("FAMR")
