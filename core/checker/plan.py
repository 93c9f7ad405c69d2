"""Everything that is still worth asking, by subject. Pure; its twin is plan.js."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from core.checker.causes import causes
from core.checker.contest import contest
from core.checker.horizon import Horizon, horizon, live
from core.checker.knowledge import LEVELS, Knowledge
from core.checker.logic import MAYBE, NOT_APPLICABLE, Answers, evaluate
from core.checker.triage import Result

# Where a ticked row of the screen is asked for its detail.
FOLLOW = "follow"


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What is still worth asking: findings without an answer, some of them hidden as yet.

    `wanted` could raise the level (how far, an index of LEVELS), `deciding` could change the first
    three causes and `telling` the points of any (points).
    """

    knowledge: Knowledge
    known: Horizon
    wanted: Mapping[str, int]
    deciding: Mapping[str, int]
    telling: Mapping[str, int]

    def subjects(self, figures: Mapping[str, int]) -> dict[str, dict[str, int]]:
        """Return what can be asked now, with the least of the figures it leads to, by subject."""
        found: dict[str, dict[str, int]] = {}
        for name, figure in figures.items():
            for ask in self.ask_first(name):
                asks = found.setdefault(self.subject_of(ask), {})
                asks[ask] = min(figure, asks.get(ask, figure))
        return found

    def ask_first(self, name: str) -> Iterator[str]:
        """Yield what can be asked now to get at a finding: itself, or what it hangs on."""
        if self.known.now[name] != NOT_APPLICABLE:
            yield name
        elif condition := self.knowledge.findings[name].ask_if:
            for parent in live(condition, self.known.could):
                yield from self.ask_first(parent)

    def subject_of(self, name: str) -> str:
        """Return the page a finding is asked on."""
        return self.knowledge.findings[name].subject or FOLLOW

    def waiting(self) -> set[str]:
        """Return the subjects with a finding that hangs on one of another subject."""
        return {
            self.subject_of(name)
            for name in self.wanted
            for ask in self.ask_first(name)
            if self.subject_of(ask) != self.subject_of(name)
        }

    def settles(self, asks: Collection[str]) -> int:
        """Return how many rules are settled when all of these are answered safely."""
        findings = self.knowledge.findings
        safe = {**self.known.could, **{name: findings[name].safe for name in asks}}
        return sum(
            evaluate(rule.when, safe, could=True) != MAYBE
            for rule in self.known.rules
            if not rule.needs.isdisjoint(asks)
        )

    def visits(self, names: Iterable[str]) -> Counter[str]:
        """Return how many pages `names` take at the most, by subject.

        A subject is asked about once, and again for what hangs on answers that are still to come.
        """
        return Counter(
            subject for subject, _ in {(self.subject_of(name), self._depth(name)) for name in names}
        )

    def _depth(self, name: str) -> int:
        condition = self.knowledge.findings[name].ask_if
        if self.known.now[name] != NOT_APPLICABLE or not condition:
            return 0
        return 1 + max(map(self._depth, live(condition, self.known.could)), default=0)


def plan(answers: Answers, knowledge: Knowledge, result: Result) -> Plan:
    """Return what is still worth asking after the `result` of these answers.

    Where help is needed today, only what could be worse.
    """
    known = horizon(answers, knowledge, result)
    calm = result.level not in LEVELS[:2]
    shown = causes(answers, knowledge).shown if calm else ()
    open_ = contest(shown, known.could, knowledge) if calm else None
    return Plan(
        knowledge=knowledge,
        known=known,
        wanted=known.wanted,
        deciding=open_.deciding if open_ else {},
        telling=open_.telling if open_ else {},
    )
