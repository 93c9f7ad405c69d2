"""Every word a person sees can be translated."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TEMPLATES = sorted(
    p for p in (ROOT / "templates").rglob("*.html") if p.name not in {"styleguide.html"}
)
ELEMENTS = sorted(p for p in (ROOT / "static/js").rglob("*.js") if "html`" in p.read_text())
# Names and marks that are the same in every language.
SAME_EVERYWHERE = {"Cramps", "FHIR", "CSV", "JSON", "iPhone", "Android"}


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def untranslated(markup: str) -> list[str]:
    text = re.sub(
        r"<!--.*?-->|<(?:script|style|svg)\b.*?</(?:script|style|svg)>", " ", markup, flags=re.S
    )
    words = re.sub(r"<[^>]*>", "\n", text).splitlines()
    return [
        w.strip()
        for w in words
        if re.search(r"[A-Za-z]{2}", w) and w.strip() not in SAME_EVERYWHERE
    ]


def outside_template_tags(source: str) -> str:
    text = re.sub(r"{%\s*comment.*?endcomment\s*%}|{#.*?#}", "", source, flags=re.S)
    text = re.sub(r"{%\s*block (?:theme|body_class).*?endblock.*?%}", "", text, flags=re.S)
    text = re.sub(r"{%\s*blocktrans\w*.*?endblocktrans\w*\s*%}", "", text, flags=re.S)
    return re.sub(r"{%.*?%}|{{.*?}}|&\w+;", "", text, flags=re.S)


def outside_expressions(template: str) -> str:
    """Return a Lit template without its `${…}` parts, nested ones included."""
    kept, depth, index = [], 0, 0
    while index < len(template):
        if depth == 0 and template.startswith("${", index):
            depth, index = 1, index + 2
            continue
        character = template[index]
        if depth:
            depth += {"{": 1, "}": -1}.get(character, 0)
        else:
            kept.append(character)
        index += 1
    return "".join(kept)


def lit_templates(source: str) -> list[str]:
    """Return the text of each html`…` template, the outermost ones with their nested ones cut."""
    found, start = [], source.find("html`")
    while start != -1:
        index, depth = start + 5, 0
        while index < len(source) and not (source[index] == "`" and depth == 0):
            if source.startswith("${", index):
                depth, index = depth + 1, index + 1
            elif depth and source[index] == "}":
                depth -= 1
            elif depth and source[index] == "{":
                depth += 1
            index += 1
        found.append(outside_expressions(source[start + 5 : index]))
        start = source.find("html`", start + 5)
    return found


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_a_template_has_no_words_outside_a_translation(path):
    assert untranslated(outside_template_tags(path.read_text())) == []


@pytest.mark.parametrize("path", ELEMENTS, ids=name)
def test_an_element_has_no_words_outside_a_translation(path):
    words = [w for text in lit_templates(path.read_text()) for w in untranslated(text)]

    assert words == []


def test_the_search_for_words_finds_them():
    template = '<p>{% translate "Seen" %}</p><p>Missed</p>'
    element = "html`<p>${gettext('Seen')} missed ${[1].map((n) => html`<b>${n} again</b>`)}</p>`"

    assert untranslated(outside_template_tags(template)) == ["Missed"]
    assert [w for t in lit_templates(element) for w in untranslated(t)] == ["missed", "again"]
