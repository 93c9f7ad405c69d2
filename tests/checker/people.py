"""People for the tests: written ones, and as many made-up ones as wanted."""

import json
import random
from pathlib import Path
from typing import Any

from core.checker.findings import UNSPECIFIED, Finding
from core.checker.knowledge import knowledge

CASES = Path(__file__).parent / "cases"
ALWAYS = {"checking_for": "me", "age_band": "18_64"}


def cases() -> list[dict[str, Any]]:
    """Return every written person, from all files."""
    return [case for file in sorted(CASES.glob("*.json")) for case in json.loads(file.read_text())]


def answers_of(case: dict[str, Any]) -> dict[str, Any]:
    """Return a case's answers over its base.

    well: every finding is safe; screen: the rows of the screen are, and nothing else was asked;
    skipped: everything was shown and left.
    """
    base: dict[str, Any] = {}
    for finding in knowledge().findings.values():
        if case["base"] == "skipped":
            base[finding.id] = "skipped"
        elif case["base"] == "well" or finding.page:
            base[finding.id] = safe(finding)
    return base | ALWAYS | case["answers"]


def safe(finding: Finding) -> Any:
    return list(finding.safe) if isinstance(finding.safe, tuple) else finding.safe


def possible(finding: Finding) -> list[Any]:
    """Return answers a finding can have, in the order of how bad they are where there is one."""
    if finding.type == "number":
        return [36.5, 38.0, 39.5]
    if finding.type == "multi":
        options = list(finding.options)
        return [[], *[[option] for option in options], options[:2], [UNSPECIFIED]]
    return list(finding.options)


def made_up(seed: int) -> dict[str, Any]:
    """Return the answers of one made-up person, the same for the same seed."""
    dice = random.Random(seed)
    answered = dice.choice([0.2, 0.6, 0.95])
    mostly_safe = dice.choice([0.3, 0.8, 0.95])
    answers = {"checking_for": "me", "age_band": dice.choice(AGES)}
    for finding in knowledge().findings.values():
        if finding.id in answers or dice.random() > answered:
            continue
        open_or_bad = [*possible(finding), "unknown", "skipped"]
        answers[finding.id] = (
            safe(finding) if dice.random() < mostly_safe else dice.choice(open_or_bad)
        )
    return answers


AGES = list(knowledge().findings["age_band"].options)
