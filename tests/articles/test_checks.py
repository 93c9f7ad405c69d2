"""Each rule for the texts, broken once."""

import re

import pytest
from django.core.management import call_command
from django.core.management.base import SystemCheckError

from core.articles.checks import check_library, findings

LONG_WORDS = (
    "Unfortunately neuromuscular hyperexcitability necessitates comprehensive interdisciplinary "
    "characterisation before individualised pharmacological considerations materialise. [^3]"
)


def codes(library) -> list[str]:
    return sorted({finding.id.removeprefix("articles.") for finding in findings(library)})


def messages(library) -> str:
    return "\n".join(finding.msg for finding in findings(library))


def test_the_texts_we_publish_break_no_rule():
    assert check_library() == []


def test_manage_py_check_fails_on_a_broken_text(shelf, monkeypatch):
    broken = shelf("Eases. [^999]")
    monkeypatch.setattr("core.articles.checks.library", lambda: broken)

    with pytest.raises(SystemCheckError, match=r"articles\.E001.*\[\^999\]"):
        call_command("check")


def test_a_good_sample_breaks_no_rule(shelf):
    assert messages(shelf()) == ""


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Eases. [^999]", "[^999] is not in sources.yaml"),
        ("Eases. [^somewhere]", "[^somewhere] is no source"),
        ("A <b>bold</b> claim. [^3]", "Raw HTML"),
        ("![A leg](/leg.png) [^3]", "picture without its own directive"),
        ("::drawing calf-rub", "without its text alternative"),
        ("::drawing calf-rub | ", "without its text alternative"),
        ("::relief elbow", "no relief guide 'elbow'"),
        ("::video calf", "no such directive"),
        ("::: danger\nNever closed. [^3]", "is not closed"),
        ("::: party\nHello. [^3]\n:::", "names no block"),
        ("## Twice\n\n## Twice", "Two headings"),
    ],
)
def test_what_cannot_be_shown_is_left_out_and_named(shelf, text, says):
    library = shelf(text)

    assert library.articles == ()
    assert codes(library) == ["E001"]
    assert says in messages(library)
    assert "sample.md" in messages(library)


@pytest.mark.parametrize(
    ("front", "says"),
    [
        ({"reviewer": "Dr Who"}, "unknown: reviewer"),
        ({"summary": None}, "missing: summary"),
        ({"slug": "other"}, "not the name of the file"),
        ({"key_points": ["One. [^3]"]}, "1 key points, not 3"),
        ({"key_points": ["One. [^3]", "Two. [^3]", {"Three": "four"}]}, "key_points 3"),
        ({"version": "1"}, "version: '1' was not expected"),
        ({"last_checked": "yesterday"}, "last_checked: 'yesterday'"),
        ({"sources_listed": 3}, "sources: 3 was not expected"),
    ],
)
def test_front_matter_that_does_not_fit_is_named(shelf, front, says):
    library = shelf(**front)

    assert codes(library) == ["E001"]
    assert says in messages(library)


def test_an_article_is_checked_again_after_it_was_last_checked(shelf):
    library = shelf(next_check=shelf().articles[0].about.last_checked)

    assert "next_check is not after last_checked" in messages(library)


def test_a_source_that_nothing_cites_is_named(shelf):
    unused = {40: {"citation": "Unread.", "url": "https://example.org/", "read": "A"}}

    assert codes(shelf(sources=unused)) == ["E002"]


def test_a_relief_guide_with_an_unknown_source_is_named(shelf):
    assert codes(shelf(relief={"last_line_sources": [3, 77]})) == ["E002"]


@pytest.mark.parametrize(
    ("text", "listed"), [("It eases. [^3]", [3, 18]), ("It eases. [^3][^18]", [3])]
)
def test_the_sources_in_the_front_matter_are_those_cited(shelf, text, listed):
    library = shelf(text, sources_listed=listed)

    assert codes(library) == ["E003"]
    assert "source 18" in messages(library)


@pytest.mark.parametrize(
    "address", ["/no-such-page/", "#no-such-heading", "https://example.org/", "check"]
)
def test_a_link_that_leads_nowhere_is_named(shelf, address):
    library = shelf(f"## Here\n\nRead [more]({address}). [^3]")

    assert codes(library) == ["E004"]
    assert address in messages(library)


@pytest.mark.parametrize("address", ["/check/", "/learn/calf-cramp-relief/", "#here"])
def test_a_link_to_a_page_or_a_heading_leads_somewhere(shelf, address):
    assert codes(shelf(f"## Here\n\nRead [more]({address}).")) == []


@pytest.mark.parametrize(
    "claim",
    [
        "Stretching cures cramps.",
        "Quinine is safe.",
        "This app can diagnose your cramp.",
        "It is guaranteed to work.",
        "You are having a seizure.",
        "It is probably fine.",
        "Stop taking your tablets.",
        "Take 200 mg at night.",
        "Keep magnesium under 400 mg, or take 500 mg.",
        "More is coming soon.",
    ],
)
def test_a_forbidden_claim_is_named_wherever_it_stands(shelf, claim):
    places = [
        shelf(f"{claim} [^3]"),
        shelf(title=claim),
        shelf(summary=claim),
        shelf(key_points=["One. [^3]", "Two. [^3]", f"{claim} [^3]"]),
        shelf(relief={"warning": claim}),
    ]

    assert [codes(library) for library in places] == [["E005"]] * len(places)


@pytest.mark.parametrize(
    "sentence",
    [
        "This is information, not a diagnosis.",
        "A doctor may diagnose it by asking you.",
        "Keep magnesium at 400 mg a day or less.",
        "Walking is a secure thing to do.",
        "It lasts 10 minutes.",
    ],
)
def test_an_honest_sentence_is_let_through(shelf, sentence):
    assert codes(shelf(f"{sentence} [^3]")) == []


@pytest.mark.parametrize("figure", ["About 40% of adults.", "One in three adults.", "6 per cent."])
@pytest.mark.parametrize("mark", ["[^unsourced]", "[^ours]"])
def test_a_figure_needs_a_source_in_its_own_sentence(shelf, figure, mark):
    library = shelf(f"{figure} {mark} A cited sentence follows. [^3]")

    assert codes(library) == ["E006"]
    assert codes(shelf(f"{figure} [^3]")) == []


@pytest.mark.parametrize(
    "text",
    [
        "It eases. It is cited. [^3]",
        "- It eases.\n- It is cited. [^3]",
        "| What | Cramp |\n|---|---|\n| Pain | It hurts |",
    ],
)
def test_a_statement_without_a_mark_is_named(shelf, text):
    assert codes(shelf(text)) == ["E007"]


def test_a_key_point_without_a_mark_is_named(shelf):
    assert codes(shelf(key_points=["One. [^3]", "Two. [^3]", "Three."])) == ["E007"]


@pytest.mark.parametrize(
    "text", ["Is it a cramp?", "Look for:\n\n- pain. [^3]", "Go to [the check](/check/)."]
)
def test_what_states_nothing_needs_no_mark(shelf, text):
    assert codes(shelf(text)) == []


def test_a_text_for_older_readers_is_named(shelf):
    library = shelf(LONG_WORDS)

    assert codes(library) == ["E008"]
    assert re.search(r"reading age is \d\d\.\d", messages(library))
