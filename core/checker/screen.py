"""The emergency screen: which rows on which page, and what to ask after a tick. Pure.

Its twin is static/js/checker/screen.js.
"""

from collections.abc import Iterator
from typing import Any

from core.checker.conditions import atoms
from core.checker.findings import KINDS, PAGES, UNSPECIFIED, Finding
from core.checker.knowledge import LEVELS, Knowledge, Rule
from core.checker.logic import (
    FALSE,
    MAYBE,
    NOT_APPLICABLE,
    TRUE,
    UNASKED,
    Answers,
    States,
    asserted,
    certain,
    evaluate,
    states,
)
from core.checker.triage import triage

AT_MOST = 3


def screen_pages(answers: Answers, knowledge: Knowledge) -> list[list[str]]:
    """Return the findings of each page: those for everyone, and those for this person."""
    known = states(answers, knowledge.findings)
    return [
        [
            finding.id
            for finding in knowledge.findings.values()
            if finding.page == page and known[finding.id] != NOT_APPLICABLE
        ]
        for page in range(1, PAGES + 1)
    ]


def follow_ups(
    answers: Answers, knowledge: Knowledge, *, at_most: int | None = AT_MOST
) -> list[str]:
    """Return the findings not asked yet that could make it an emergency.

    In order of how many rules an answer alone would settle, current symptoms before the rest. None
    when it is an emergency already.
    """
    if triage(answers, knowledge).level == LEVELS[0]:
        return []
    known = states(answers, knowledge.findings)
    settles: dict[str, int] = {}
    for rule in knowledge.rules:
        if rule.level == LEVELS[0] and _within_reach(rule, known):
            for name in _unasked(rule, known):
                finding = knowledge.findings[name]
                settles[name] = settles.get(name, 0) + _settles(rule, finding, known)
    order = list(knowledge.findings)

    def rank(name: str) -> tuple[int, int, int]:
        kind = KINDS.index(knowledge.findings[name].kind)
        return (-settles[name], kind, order.index(name))

    return sorted(settles, key=rank)[:at_most]


def _within_reach(rule: Rule, known: States) -> bool:
    if evaluate(rule.when, known, could=True) == FALSE:
        return False
    detail = any(_lacks_detail(known[atom.finding]) for atom in asserted(rule.when))
    return detail or certain(rule.when, known, anchors=rule.anchors, could=True)


def _unasked(rule: Rule, known: States) -> Iterator[str]:
    names = dict.fromkeys(
        atom.finding for atom in atoms(rule.when) if evaluate(atom, known, could=True) == MAYBE
    )
    for name in names:
        if known[name] == UNASKED or _lacks_detail(known[name]):
            yield name


def _lacks_detail(state: Any) -> bool:
    return isinstance(state, list | tuple) and UNSPECIFIED in state


def _settles(rule: Rule, finding: Finding, known: States) -> int:
    return int(
        any(
            evaluate(rule.when, {**known, finding.id: answer}) == TRUE
            for answer in _possible(finding)
        )
    )


def _possible(finding: Finding) -> list[Any]:
    if finding.type == "multi":
        return [[option] for option in finding.options]
    return list(finding.options)
