"""Which causes could still join the first three, and what would tell. Pure.

Its twin is static/js/checker/contest.js.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from core.checker.cause_data import Cause
from core.checker.causes import AT_MOST, POINTS, START, THRESHOLD, Match
from core.checker.conditions import Condition
from core.checker.horizon import live
from core.checker.knowledge import Knowledge
from core.checker.logic import FALSE, TRUE, States, evaluate

# The points in its favour from which a cause is looked into when another is shown already.
LIKELY = 2
# With it, what is rare counts once, and what is very common three times.
AS_COMMON = 2


@dataclass(frozen=True, kw_only=True)
class Contest:
    """Findings without an answer by the points that hang on them.

    `deciding`: for causes likely enough to look into that could still join the first three; they
    count for more where the cause is common, and where something speaks for it already.
    `telling`: for every cause that could be shown at all.
    """

    deciding: Mapping[str, int]
    telling: Mapping[str, int]


def contest(shown: Iterable[Match], could: States, knowledge: Knowledge) -> Contest:
    """Return what is open between the causes `shown` and the others."""
    points = {match.id: match.points for match in shown}
    bar = min(points.values()) if len(points) >= AT_MOST else THRESHOLD
    likely = LIKELY if points else 0
    deciding: dict[str, int] = {}
    telling: dict[str, int] = {}
    for cause in knowledge.causes:
        if not _possible(cause, could):
            continue
        stakes = dict(_stakes(cause, could))
        _raise(telling, stakes)
        outside = cause.id not in points and not cause.contributor
        favour = _favour(cause, could)
        if outside and favour >= likely and _best(cause, could) >= bar:
            weight = START[cause.prevalence] + AS_COMMON + favour
            _raise(deciding, {name: weight * stake for name, stake in stakes.items()})
    return Contest(deciding=deciding, telling=telling)


def _possible(cause: Cause, could: States) -> bool:
    ruled_out = any(evaluate(unless, could) == TRUE for unless in cause.unless)
    open_gate = not cause.requires or _any_possible(cause.requires, could)
    strong = [line.condition for line in cause.points_to if line.strength == "strong"]
    enough = cause.contributor or (
        _any_possible(strong, could) and _best(cause, could) >= THRESHOLD
    )
    return not ruled_out and open_gate and enough


def _any_possible(conditions: Iterable[Condition], could: States) -> bool:
    return any(evaluate(condition, could, could=True) != FALSE for condition in conditions)


def _favour(cause: Cause, could: States) -> int:
    return sum(
        POINTS[line.strength] for line in cause.points_to if evaluate(line.condition, could) == TRUE
    )


def _best(cause: Cause, could: States) -> int:
    """Return the points it has when everything open speaks for it."""
    gains = sum(
        POINTS[line.strength]
        for line in cause.points_to
        if evaluate(line.condition, could, could=True) != FALSE
    )
    losses = sum(
        POINTS[line.strength] for line in cause.against if evaluate(line.condition, could) == TRUE
    )
    return START[cause.prevalence] + gains - losses


def _stakes(cause: Cause, could: States) -> Iterator[tuple[str, int]]:
    for condition in (*cause.unless, *cause.requires):
        for name in live(condition, could):
            yield name, POINTS["weak"]
    for line in sorted((*cause.against, *cause.points_to), key=lambda line: POINTS[line.strength]):
        for name in live(line.condition, could):
            yield name, POINTS[line.strength]


def _raise(stakes: dict[str, int], others: Mapping[str, int]) -> None:
    for name, points in others.items():
        stakes[name] = max(points, stakes.get(name, 0))
