"""Reads a check as the API takes it; what is wrong with its answers is told of all at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from core.checker.findings import PERSONS, UNSPECIFIED, Finding
from core.checker.knowledge import Knowledge
from core.checker.logic import OPEN
from core.errors import ERRORS, ApiError

_KNOWN = {"for", "answers", "region"}


@dataclass(frozen=True, kw_only=True)
class Sent:
    """A check as it was sent: answers by finding, and where to call from, if that was said."""

    answers: Mapping[str, Any]
    region: str | None


def read_check(body: object, knowledge: Knowledge) -> Sent:
    """Return the check in a request's body; ApiError names every answer that is not possible."""
    if not isinstance(body, dict):
        raise ApiError("malformed")
    if strangers := body.keys() - _KNOWN:
        raise ApiError("malformed", field=readable(min(strangers)))
    if body.get("for") not in PERSONS:
        raise ApiError("invalid", field="for")
    answers = body.get("answers")
    if not isinstance(answers, dict):
        raise ApiError("malformed", field="answers")
    _check_answers({"checking_for": body["for"]} | answers, knowledge)
    if answers.get("checking_for", body["for"]) != body["for"]:
        raise ApiError("invalid", field="for")
    region = body.get("region")
    known = region is None or (isinstance(region, str) and region in regions(knowledge))
    if not known:
        raise ApiError("invalid", field="region")
    return Sent(answers={**answers, "checking_for": body["for"]}, region=region)


def regions(knowledge: Knowledge) -> set[str]:
    """Return the countries whose emergency number is known, as ISO 3166 codes of two letters."""
    return {code for region in knowledge.regions for code in region["countries"]}


def readable(text: str) -> str:
    """Return a text that can be written out, whatever was sent."""
    return text.encode(errors="replace").decode()


def _check_answers(answers: Mapping[str, Any], knowledge: Knowledge) -> None:
    problems = [
        {"finding": readable(name), "code": code, "detail": str(ERRORS[code][1])}
        for name, value in answers.items()
        if (code := _problem(knowledge.findings.get(name), value))
    ]
    if problems:
        raise ApiError("bad_answers", field="answers", extra={"problems": problems})


def _problem(finding: Finding | None, value: object) -> str | None:
    if finding is None:
        return "unknown_finding"
    if isinstance(value, str) and value in OPEN:
        return None
    if finding.type == "number":
        return _number(finding, value)
    if finding.type == "multi":
        return _several(finding, value)
    if not isinstance(value, str):
        return "wrong_type"
    return None if value in finding.options else "not_a_choice"


def _number(finding: Finding, value: object) -> str | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return "wrong_type"
    low, high = finding.minimum, finding.maximum
    fits = (low is None or value >= low) and (high is None or value <= high)
    return None if fits else "out_of_range"


def _several(finding: Finding, value: object) -> str | None:
    if not isinstance(value, list) or not all(isinstance(option, str) for option in value):
        return "wrong_type"
    return None if set(value) <= {*finding.options, UNSPECIFIED} else "not_a_choice"
