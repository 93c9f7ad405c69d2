"""Which causes fit the answers, by points for and against. Pure; its twin is causes.js.

They explain a result and never change its level. The points only order; they are not chances.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from core.checker.cause_data import PREVALENCES, STRENGTHS, Cause, Evidence
from core.checker.knowledge import LEVELS, Knowledge
from core.checker.logic import (
    MAYBE,
    NOT_APPLICABLE,
    OPEN,
    SKIPPED,
    TRUE,
    UNASKED,
    Answers,
    States,
    asserted,
    because,
    evaluate,
    states,
)
from core.checker.triage import Result, triage

POINTS = {"strong": 3, "moderate": 2, "weak": 1}
START = {"very_common": 1, "common": 0, "uncommon": 0, "rare": -1}
# The least points for each word, and for being shown at all.
FITS = {"strong": 9, "moderate": 6, "weak": 4}
THRESHOLD = FITS["weak"]
# In place of such a word at urgent_today and emergency, where a weak fit reassures nobody.
RULE_OUT = "rule_out"
AT_MOST = 3
# Any of these but for its safe answer may mean a fit.
_FIT = ("awake_and_talking", "fit_like_movements", "baby_jerk_clusters")


@dataclass(frozen=True, kw_only=True)
class Match:
    """A cause and the findings that speak for it, against it, or would point to it.

    `strength` is "strong", "moderate" or "weak" (a fit), or "rule_out".
    """

    id: str
    points: int
    strength: str
    for_: tuple[str, ...]
    against: tuple[str, ...]
    would_point: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Causes:
    """What may explain the cramps, the best fit first, and what may add to it."""

    shown: tuple[Match, ...] = ()
    contributors: tuple[Match, ...] = ()


def causes(answers: Answers, knowledge: Knowledge) -> Causes:
    """Return the causes to show with the result of these answers.

    At urgent_today and emergency: only what doctors will want to rule out, without evidence
    against. Nothing during a fit, or before every row of the emergency screen is answered.
    """
    known = states(answers, knowledge.findings)
    if not _screened(known, knowledge):
        return Causes()
    result = triage(answers, knowledge)
    if result.level in LEVELS[:2]:
        return Causes(shown=_to_rule_out(result, known, knowledge))
    gated = (cause for cause in knowledge.causes if _may_be_shown(cause, known))
    found = _ranked(_match(cause, known) for cause in gated)
    fits = [match for cause, match in found if not cause.contributor and _fits(cause, match, known)]
    adds = [match for cause, match in found if cause.contributor and match.points > 0]
    return Causes(shown=tuple(fits[:AT_MOST]), contributors=tuple(adds))


def _screened(known: States, knowledge: Knowledge) -> bool:
    return not any(
        known[finding.id] in (UNASKED, SKIPPED)
        for finding in knowledge.findings.values()
        if finding.page
    )


def _to_rule_out(result: Result, known: States, knowledge: Knowledge) -> tuple[Match, ...]:
    goes_on = result.level == LEVELS[0] or known["happening_now"] == "yes"
    if goes_on and _perhaps_a_fit(known, knowledge):
        return ()
    fired = {rule.rule for rule in result.fired if rule.level == result.level}
    found = _ranked(
        _match(replace(cause, against=()), known)
        for cause in knowledge.causes
        if fired & set(cause.rules) and _speaks(cause, known, least="moderate")
    )
    matches = [replace(match, strength=RULE_OUT, would_point=()) for _, match in found]
    return tuple(matches[:AT_MOST])


def _perhaps_a_fit(known: States, knowledge: Knowledge) -> bool:
    return any(known[name] not in (knowledge.findings[name].safe, NOT_APPLICABLE) for name in _FIT)


def _may_be_shown(cause: Cause, known: States) -> bool:
    required = not cause.requires or any(evaluate(c, known) == TRUE for c in cause.requires)
    return required and not any(evaluate(c, known) == TRUE for c in cause.unless)


def _fits(cause: Cause, match: Match, known: States) -> bool:
    return match.points >= THRESHOLD and _speaks(cause, known, least="strong")


def _speaks(cause: Cause, known: States, *, least: str) -> bool:
    return any(POINTS[line.strength] >= POINTS[least] for line in _true(cause.points_to, known))


def _match(cause: Cause, known: States) -> tuple[Cause, Match]:
    speaks, against = _true(cause.points_to, known), _true(cause.against, known)
    points = START[cause.prevalence] + _sum(speaks) - _sum(against)
    return cause, Match(
        id=cause.id,
        points=points,
        strength=next((word for word, least in FITS.items() if points >= least), "weak"),
        for_=_findings(speaks, known),
        against=_findings(against, known),
        would_point=_would_point(cause, known),
    )


def _ranked(found: Iterable[tuple[Cause, Match]]) -> list[tuple[Cause, Match]]:
    # The sort is stable: causes that tie in both stay in the order of their files.
    return sorted(found, key=lambda one: (-one[1].points, PREVALENCES.index(one[0].prevalence)))


def _true(lines: Iterable[Evidence], known: States) -> list[Evidence]:
    return [line for line in lines if evaluate(line.condition, known) == TRUE]


def _sum(lines: Iterable[Evidence]) -> int:
    return sum(POINTS[line.strength] for line in lines)


def _findings(lines: Iterable[Evidence], known: States) -> tuple[str, ...]:
    names = [name for line in lines for name in because(line.condition, known)]
    return tuple(dict.fromkeys(names))


def _would_point(cause: Cause, known: States) -> tuple[str, ...]:
    could = [
        line for line in cause.points_to if evaluate(line.condition, known, could=True) == MAYBE
    ]
    names = [
        atom.finding
        for line in sorted(could, key=lambda line: STRENGTHS.index(line.strength))
        for atom in asserted(line.condition)
        if known[atom.finding] in (UNASKED, *OPEN)
    ]
    return tuple(dict.fromkeys(names))[:AT_MOST]
