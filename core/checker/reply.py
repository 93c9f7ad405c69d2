"""What the API says about a check, as plain values. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from core.checker.causes import Match, causes
from core.checker.findings import Finding
from core.checker.interview import Page, next_page, pages_left
from core.checker.knowledge import LEVELS, Knowledge
from core.checker.logic import OPEN, Answers
from core.checker.triage import Result, noted, triage

# Titles of the pages that are no subjects.
_TITLES = {
    "start": "Who is it about?",
    "screen": "Is any of this true?",
    "follow": "More about what you ticked",
}
# Under 16.
_CHILDREN = ("under_3_months", "3_11_months", "1_2", "3_7", "8_15")


def reply(answers: Answers, knowledge: Knowledge, *, region: str | None) -> dict[str, Any]:
    """Return what the answers amount to, why, what may explain it, and what to ask next.

    `region` (an ISO 3166 code) picks the emergency numbers; without it all of them are given.
    """
    result = triage(answers, knowledge)
    explained = causes(answers, knowledge)
    page = next_page(answers, knowledge)
    level = knowledge.advice["levels"][result.level]
    child = answers.get("age_band") in _CHILDREN
    return {
        "ruleset": {
            "version": knowledge.version,
            "date": knowledge.date,
            "hash": knowledge.hash,
        },
        "level": result.level,
        "at_least": result.at_least,
        "complete": result.complete,
        "headline": level["headline"],
        "reasons": _reasons(result, knowledge),
        "floors": [
            {"finding": name, "level": held, "sentence": knowledge.advice["floors"][held]}
            for name, held in result.floors.items()
        ],
        "missing": [
            {
                "finding": name,
                "question": _again(knowledge.findings[name], answers),
                "would": result.would[name],
            }
            for name in result.missing
        ],
        "causes": _causes(explained.shown, knowledge),
        "contributors": _causes(explained.contributors, knowledge),
        "advice": [
            *_advice(result, knowledge),
            *([knowledge.advice["adult_present"]] if child else []),
        ],
        "come_back_if": knowledge.advice["come_back_if"],
        "check_again": knowledge.advice["check_again"],
        "limits": f"{knowledge.advice['disclaimer']} {knowledge.advice['review']}",
        "emergency_numbers": [
            {"number": each["number"], "where": each["where"]}
            for each in knowledge.regions
            if region is None or region in each["countries"]
        ],
        "next": _page(page, answers, knowledge) if page else None,
        "pages_left": pages_left(answers, knowledge),
    }


def _reasons(result: Result, knowledge: Knowledge) -> list[dict[str, Any]]:
    """Return the rules to name, those that decided first."""
    rules = {rule.id: rule for rule in knowledge.rules}
    return [
        {
            "rule": fired.rule,
            "name": rules[fired.rule].name,
            "level": fired.level,
            "sure": fired.sure,
            "sentence": rules[fired.rule].tell,
            "why": rules[fired.rule].why,
            "because": list(fired.because),
            "basis": rules[fired.rule].basis,
            "source": _sources(rules[fired.rule].sources, knowledge),
        }
        for fired in sorted(noted(result), key=lambda fired: LEVELS.index(fired.level))
    ]


def _advice(result: Result, knowledge: Knowledge) -> list[str]:
    tells = {
        rule.tell: None
        for fired in result.fired
        for rule in knowledge.rules
        if fired.level == result.level and rule.id == fired.rule
    }
    return list(tells) or [knowledge.advice["levels"][result.level]["meaning"]]


def _causes(matches: Iterable[Match], knowledge: Knowledge) -> list[dict[str, Any]]:
    known = {cause.id: cause for cause in knowledge.causes}
    return [
        {
            "id": match.id,
            "name": known[match.id].name,
            "clinical_name": known[match.id].clinical_name,
            "line": known[match.id].line,
            "strength": match.strength,
            "for": list(match.for_),
            "against": list(match.against),
            "would_point": list(match.would_point),
            "when_to_be_seen": known[match.id].when_to_be_seen,
            "tests": known[match.id].tests,
            "self_care": list(known[match.id].self_care),
            "learn": known[match.id].learn,
            "basis": known[match.id].basis,
            "source": _sources(known[match.id].sources, knowledge),
        }
        for match in matches
    ]


def _sources(numbers: Iterable[int], knowledge: Knowledge) -> list[dict[str, Any]]:
    return [asdict(knowledge.sources[number]) for number in numbers]


def _page(page: Page, answers: Answers, knowledge: Knowledge) -> dict[str, Any]:
    titles = {subject.id: subject.title for subject in knowledge.subjects}
    subject = titles.get(page.page)
    return {
        "page": page.page,
        "title": _words(subject, answers) if subject else _TITLES[page.page.split("_")[0]],
        "rows": [_row(knowledge.findings[name], answers) for name in page.rows],
    }


def _row(finding: Finding, answers: Answers) -> dict[str, Any]:
    row: dict[str, Any] = {
        "finding": finding.id,
        "question": _words(finding.question, answers),
        "why": finding.why,
        "type": finding.type,
        "options": [{"id": id_, "label": label} for id_, label in finding.options.items()],
    }
    bounds = {"unit": finding.unit, "minimum": finding.minimum, "maximum": finding.maximum}
    return row | {name: value for name, value in bounds.items() if value is not None}


def _again(finding: Finding, answers: Answers) -> str:
    # Somebody who was not sure is asked in other words.
    unsure = answers.get(finding.id) in OPEN
    return _words((unsure and finding.again) or finding.question, answers)


def _words(words: Mapping[str, str], answers: Answers) -> str:
    return words[str(answers["checking_for"])]
