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

# Rules that call cramps ordinary: said only when they are the whole story.
_ORDINARY = ("C01", "C02")


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
    an answer, and `would` the level each could lead to. Until there is none the level is the least
    it can be (`at_least`).
    """

    level: str
    fired: tuple[Fired, ...]
    floors: Mapping[str, str]
    missing: tuple[str, ...]
    would: Mapping[str, str]
    complete: bool
    at_least: bool


def triage(answers: Answers, knowledge: Knowledge) -> Result:
    """Return the highest level that any rule or open answer leads to. Nothing lowers it."""
    known = states(answers, knowledge.findings)
    fired: list[Fired] = []
    floors = _open_ones(known, knowledge=knowledge)
    for rule in knowledge.rules:
        truth = evaluate(rule.when, known)
        if truth == TRUE or (truth == MAYBE and _fires_unsure(rule, known)):
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
        would=_would(missing, known, level=level, knowledge=knowledge),
        complete=not missing,
        at_least=bool(missing) and level != LEVELS[0],
    )


def highest(levels: list[str]) -> str:
    """Return the most urgent of `levels`, the least there is when there are none."""
    return min(levels, key=LEVELS.index, default=LEVELS[-1])


def noted(result: Result) -> list[Fired]:
    """Return the rules to name with a result: none that plays down what is more urgent.

    Where help is needed today or at once, that is everything for home or the next visit.
    """
    calm = result.level not in LEVELS[:2]
    return [
        fired
        for fired in result.fired
        if fired.level == result.level
        or (fired.rule not in _ORDINARY and (calm or fired.level in LEVELS[:3]))
    ]


def _fires_unsure(rule: Rule, known: States) -> bool:
    return rule.unsure_fires or certain(rule.when, known, anchors=rule.anchors)


def _fired(rule: Rule, known: States, *, sure: bool) -> Fired:
    reasons = tuple(because(rule.when, known))
    return Fired(rule=rule.id, level=rule.level, sure=sure, because=reasons)


def _floors(rule: Rule, known: States, *, knowledge: Knowledge) -> dict[str, str]:
    floors = {}
    for name in unsure(rule.when, known):
        if level := floor(knowledge.findings[name]):
            floors[name] = level
    return floors


def floor(finding: Finding) -> str | None:
    """Return the level a finding holds up while nobody is sure of it."""
    if finding.page:
        return "urgent_today"
    if finding.kind != "current":
        return "routine"
    return {"E": "see_clinician_soon", "U": "see_clinician_soon", "S": "routine"}.get(finding.flag)


def _open_ones(known: States, *, knowledge: Knowledge) -> dict[str, str]:
    serious = (f.id for f in knowledge.findings.values() if f.flag in "EU")
    return {name: "routine" for name in serious if known[name] in OPEN}


def _missing(known: States, *, knowledge: Knowledge) -> tuple[str, ...]:
    return tuple(
        finding.id
        for finding in knowledge.findings.values()
        if finding.flag in "EU" and known[finding.id] in (*OPEN, UNASKED)
    )


def _would(
    missing: tuple[str, ...], known: States, *, level: str, knowledge: Knowledge
) -> dict[str, str]:
    would = dict.fromkeys(missing, level)
    for rule in knowledge.rules:
        higher = LEVELS.index(rule.level) < LEVELS.index(level)
        if higher and evaluate(rule.when, known, could=True) == MAYBE:
            for name in unsure(rule.when, known, could=True):
                if name in would:
                    would[name] = highest([would[name], rule.level])
    return would
