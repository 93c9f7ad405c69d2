"""From answers to a level, with the reasons. Pure; its twin is static/js/checker/triage.js.

Both engines are held together by tests/checker/cases and by generated people.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from core.checker.findings import Finding
from core.checker.knowledge import LEVELS, Knowledge, Rule
from core.checker.logic import (
    MAYBE,
    OPEN,
    TRUE,
    UNASKED,
    Answers,
    States,
    because,
    certain,
    evaluate,
    states,
    unsure,
)


@dataclass(frozen=True, kw_only=True)
class Fired:
    """A rule that holds, or holds as far as anyone can tell (`sure` is then False)."""

    rule: str
    level: str
    sure: bool
    because: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Result:
    """What the answers amount to.

    `floors` are open findings and the level each holds up; `missing` the serious findings without
    an answer. Until there is none the level is the least it can be (`at_least`).
    """

    level: str
    fired: tuple[Fired, ...]
    floors: Mapping[str, str]
    missing: tuple[str, ...]
    complete: bool
    at_least: bool


def triage(answers: Answers, knowledge: Knowledge) -> Result:
    """Return the highest level that any rule or open answer leads to. Nothing lowers it."""
    known = states(answers, knowledge.findings)
    fired: list[Fired] = []
    floors: dict[str, str] = {}
    for rule in knowledge.rules:
        truth = evaluate(rule.when, known)
        if truth == TRUE or (truth == MAYBE and certain(rule.when, known, anchors=rule.anchors)):
            fired.append(_fired(rule, known, sure=truth == TRUE))
        elif truth == MAYBE:
            floors |= _floors(rule, known, knowledge=knowledge)
    missing = _missing(known, knowledge=knowledge)
    level = highest([rule.level for rule in fired] + list(floors.values()))
    return Result(
        level=level,
        fired=tuple(fired),
        floors=floors,
        missing=missing,
        complete=not missing,
        at_least=bool(missing) and level != LEVELS[0],
    )


def highest(levels: list[str]) -> str:
    """Return the most urgent of `levels`, the least there is when there are none."""
    return min(levels, key=LEVELS.index, default=LEVELS[-1])


def _fired(rule: Rule, known: States, *, sure: bool) -> Fired:
    reasons = tuple(because(rule.when, known))
    return Fired(rule=rule.id, level=rule.level, sure=sure, because=reasons)


def _floors(rule: Rule, known: States, *, knowledge: Knowledge) -> dict[str, str]:
    floors = {}
    for name in unsure(rule.when, known):
        if level := _floor(knowledge.findings[name]):
            floors[name] = level
    return floors


def _floor(finding: Finding) -> str | None:
    if finding.page:
        return "urgent_today"
    if finding.kind != "current":
        return "routine"
    return {"E": "see_clinician_soon", "U": "see_clinician_soon", "S": "routine"}.get(finding.flag)


def _missing(known: States, *, knowledge: Knowledge) -> tuple[str, ...]:
    return tuple(
        finding.id
        for finding in knowledge.findings.values()
        if finding.flag in "EU" and known[finding.id] in (*OPEN, UNASKED)
    )
