"""What a text about health must not say, and what it may say only with a source. Pure."""

import re
from collections.abc import Iterator

from core.articles.dialect import CITATION, LINK

# A sentence and the marks that follow its full stop.
_SENTENCE = re.compile(r".+?(?:[.!?](?=\s|$|\[\^|\*)(?:\s*\[\^[a-z0-9-]+\])*|$)", re.DOTALL)
_FORBIDDEN = {
    r"cures?|cured|miracle|guarantee\w*": "promises a result",
    r"(?:is|are|it's|completely|perfectly|totally) safe": "promises safety",
    r"you (?:are having|have got|suffer from) an?": "tells the reader what they have",
    r"probably fine|nothing is wrong|no hurry|do not need a doctor": "sends someone away",
    r"stop taking|coming soon": "is never ours to say",
}
# Doctors diagnose; this app does not.
_OURS = re.compile(r"\b(?:we|our|us|this|app|check|checker|page|diary)\b", re.IGNORECASE)
_DENIAL = re.compile(r"\b(?:no|not|never|cannot|can't|without)\b", re.IGNORECASE)
_FIGURE = re.compile(
    r"%|\bper ?cent\b|\b(?:\d+|one|two|three|nine) (?:in|out of) (?:\d+|two|three|four|five|ten)\b",
    re.IGNORECASE,
)
_DOSE = re.compile(r"\d\s?(?:mg|mcg|µg|g|ml|IU|(?:milli|micro)?grams?)\b", re.IGNORECASE)
# The one dose that may be told: the ceiling from supplements, which is a warning.
_MAGNESIUM_CEILING = re.compile(r"\b400\s?mg\b")


def sentences(text: str) -> list[str]:
    """Return the sentences of a statement, each with its own marks."""
    return [found[0].strip() for found in _SENTENCE.finditer(text) if found[0].strip()]


def forbidden(text: str) -> Iterator[str]:
    """Yield what `text` says and must not, each with the reason."""
    for pattern, reason in _FORBIDDEN.items():
        for found in re.finditer(rf"\b(?:{pattern})\b", text, re.IGNORECASE):
            yield f"“{found[0]}” {reason}"
    for sentence in sentences(text):
        if _claims_a_diagnosis(sentence):
            yield f"“{sentence}” claims a diagnosis"
        if _gives_a_dose(sentence):
            yield f"“{sentence}” gives a dose"


def figures_without_source(text: str) -> list[str]:
    """Return the sentences that give a share of people or a percentage and cite nothing."""
    return [
        sentence
        for sentence in sentences(text)
        if _FIGURE.search(sentence) and not any(m.isdigit() for m in CITATION.findall(sentence))
    ]


def without_source(text: str) -> list[str]:
    """Return the sentences that state something and carry no mark.

    A question, a line that leads to a list, and a sentence that sends the reader to another page
    state nothing of their own.
    """
    return [
        sentence
        for sentence in sentences(text)
        if not (CITATION.search(sentence) or LINK.search(sentence))
        and not sentence.rstrip("* ").endswith(("?", ":"))
    ]


def _claims_a_diagnosis(sentence: str) -> bool:
    ours = "diagnos" in sentence.lower() and _OURS.search(sentence)
    return bool(ours and not _DENIAL.search(sentence))


def _gives_a_dose(sentence: str) -> bool:
    if "magnesium" in sentence.lower():
        sentence = _MAGNESIUM_CEILING.sub("", sentence)
    return bool(_DOSE.search(sentence))
