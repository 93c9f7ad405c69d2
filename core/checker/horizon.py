"""What could still change a result: the rules that are open, and what would settle them. Pure.

Its twin is static/js/checker/horizon.js.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from core.checker.conditions import Atom, Condition, Not, atoms
from core.checker.findings import UNSPECIFIED, Finding
from core.checker.knowledge import LEVELS, Knowledge, Rule
from core.checker.logic import (
    FALSE,
    MAYBE,
    NOT_APPLICABLE,
    OPEN,
    UNASKED,
    Answers,
    States,
    evaluate,
    standing,
    states,
)
from core.checker.triage import Result, floor


@dataclass(frozen=True, kw_only=True)
class OpenRule:
    """A rule that could still raise the level, how far (an index of LEVELS), and what it needs."""

    when: Condition
    reach: int
    needs: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class Horizon:
    """What is known, what could be, and what lies between the two.

    `now` counts a finding as not applicable while what it hangs on is unasked; `could` counts it as
    unasked. `wanted` is every finding that could raise the level, with the highest it could reach.
    """

    now: States
    could: States
    rules: tuple[OpenRule, ...]
    wanted: Mapping[str, int]


def horizon(answers: Answers, knowledge: Knowledge, result: Result) -> Horizon:
    """Return what could still raise `result`, which is that of these answers."""
    now = states(answers, knowledge.findings)
    could = _could_be(answers, knowledge.findings)
    lower = LEVELS.index(result.level)
    rules = tuple(_open_rules(could, knowledge=knowledge, result=result, lower=lower))
    wanted: dict[str, int] = {}
    for rule in rules:
        for name in rule.needs:
            wanted[name] = min(rule.reach, wanted.get(name, rule.reach))
    for finding in knowledge.findings.values():
        # A hidden one is only worth finding out about while nothing speaks against home care.
        state = (could if lower == len(LEVELS) - 1 else now)[finding.id]
        if finding.flag in "EU" and state == UNASKED:
            reach = LEVELS.index(floor(finding) or "routine")
            wanted[finding.id] = min(reach, wanted.get(finding.id, reach))
    return Horizon(now=now, could=could, rules=rules, wanted=wanted)


def live(condition: Condition, could: States) -> Iterator[str]:
    """Yield the findings without an answer that can still change whether a condition holds."""
    if evaluate(condition, could, could=True) != MAYBE:
        return
    if isinstance(condition, Atom):
        if is_due(could[condition.finding]):
            yield condition.finding
    elif isinstance(condition, Not):
        yield from live(condition.part, could)
    else:
        for part in condition.parts:
            yield from live(part, could)


def is_due(state: Any) -> bool:
    """Return whether there is no answer yet, or a tick that does not say which of several."""
    return state == UNASKED or (isinstance(state, list | tuple) and UNSPECIFIED in state)


def _could_be(answers: Answers, findings: Mapping[str, Finding]) -> dict[str, Any]:
    could: dict[str, Any] = {}
    for finding in findings.values():
        hidden = finding.ask_if and evaluate(finding.ask_if, could, could=True) == FALSE
        could[finding.id] = NOT_APPLICABLE if hidden else answers.get(finding.id, UNASKED)
    return could


def _open_rules(
    could: States, *, knowledge: Knowledge, result: Result, lower: int
) -> Iterator[OpenRule]:
    fired = {rule.rule for rule in result.fired}
    for rule in knowledge.rules:
        if rule.id in fired:
            continue
        needs = frozenset([*live(rule.when, could), *_anchors(rule, could)])
        # What it needs may be answered "not sure", which holds up a level by itself.
        floors = [floor(knowledge.findings[name]) for name in needs]
        reach = min(LEVELS.index(level) for level in (rule.level, *filter(None, floors)))
        if needs and reach < lower:
            yield OpenRule(when=rule.when, reach=reach, needs=needs)


def _anchors(rule: Rule, could: States) -> Iterator[str]:
    """Yield the anchors without an answer: one of them fires a rule that nobody can settle."""
    in_doubt = any(could[atom.finding] in OPEN for atom in atoms(rule.when))
    if in_doubt and evaluate(rule.when, could, could=True) == MAYBE:
        for atom in standing(rule.when, could, could=True):
            if atom.finding in rule.anchors and is_due(could[atom.finding]):
                yield atom.finding
