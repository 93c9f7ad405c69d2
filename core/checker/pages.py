"""The check page: all of it in HTML first, from the knowledge; the element then takes over."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from core.checker.findings import Finding
from core.checker.knowledge import LEVELS, Knowledge, Rule, knowledge
from core.checker.subjects import Subject
from core.checker.triage import triage
from core.pwa.shell import shell

# Whom a row is for that not everyone sees, and the answers that make it seen.
_SOME: dict[str, tuple[Promise, dict[str, str]]] = {
    "baby_jerk_clusters": (_("A baby or a child under 3"), {"age_band": "3_11_months"}),
    "young_child_fever": (_("A baby under 3 months"), {"age_band": "under_3_months"}),
    "child_limp_or_wont_walk": (_("A child under 16"), {"age_band": "8_15"}),
    "heat_illness_signs": (_("Hot weather or hard work"), {"in_heat": "yes"}),
    "severe_headache_vision": (_("Pregnant, or within 6 weeks of birth"), {"pregnant_now": "yes"}),
}


@dataclass(frozen=True, kw_only=True)
class Sign:
    """A row of the screen and what it means when it stands alone."""

    finding: Finding
    level: str
    rule: Rule

    whom: Promise | None

    @property
    def words(self) -> str:
        return self.finding.row["me"] if self.finding.row else self.finding.question["me"]


def signs(known: Knowledge) -> Iterator[Sign]:
    """Yield every sign of the screen with the level it has by itself, in the order of asking."""
    rows = [finding for finding in known.findings.values() if finding.page]
    for finding in rows:
        answers = {"age_band": "18_64"} | {row.id: row.safe for row in rows}
        whom, special = _SOME.get(finding.id, (None, {}))
        answers |= special | {finding.id: finding.tick}
        result = triage(answers, known)
        about = [
            fired
            for fired in result.fired
            if fired.level == result.level and finding.id in fired.because
        ]
        rule = next(rule for rule in known.rules if rule.id == about[0].rule)
        yield Sign(finding=finding, level=result.level, rule=rule, whom=whom)


def questions(known: Knowledge) -> Iterator[tuple[Subject, list[Finding]]]:
    """Yield every subject of the interview with what it asks, for reading on paper."""
    for subject in known.subjects:
        asked = [one for one in known.findings.values() if one.subject == subject.id]
        if asked:
            yield subject, asked


def _by_level(level: str) -> list[Sign]:
    return [sign for sign in signs(knowledge()) if sign.level == level]


check = shell(
    "check/check.html",
    known=knowledge(),
    emergency=_by_level(LEVELS[0]),
    today=_by_level(LEVELS[1]),
    questions=list(questions(knowledge())),
)
