"""People for the tests: written ones, and as many made-up ones as wanted."""

import json
import random
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from core.checker.conditions import All, Atom, Condition, Not, atoms
from core.checker.findings import UNSPECIFIED, Finding
from core.checker.interview import Page, next_page
from core.checker.knowledge import knowledge
from core.checker.logic import FALSE, NOT_APPLICABLE, TRUE, evaluate

CASES = Path(__file__).parent / "cases"
ALWAYS = {"checking_for": "me", "age_band": "18_64"}
# A place there must be: without one nobody is told that home steps are enough.
WELL = {"body_parts": ["calf"]}


def cases() -> list[dict[str, Any]]:
    """Return every written person, from all files."""
    return [case for file in sorted(CASES.glob("*.json")) for case in json.loads(file.read_text())]


def answers_of(case: dict[str, Any]) -> dict[str, Any]:
    """Return a case's answers over its base.

    well: every finding is safe, cramps are in the calf; screen: the rows of the screen are, and
    nothing else was asked; skipped: everything was shown and left.
    """
    base: dict[str, Any] = {}
    for finding in knowledge().findings.values():
        if case["base"] == "skipped":
            base[finding.id] = "skipped"
        elif case["base"] == "well" or finding.page:
            base[finding.id] = safe(finding)
    place = WELL if case["base"] == "well" else {}
    return base | place | ALWAYS | case["answers"]


def safe(finding: Finding) -> Any:
    return list(finding.safe) if isinstance(finding.safe, tuple) else finding.safe


def possible(finding: Finding) -> list[Any]:
    """Return answers a finding can have, in the order of how bad they are where there is one."""
    if finding.type == "number":
        return sorted(NUMBERS[finding.id])
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


# --- Whole people: what is true of them, whether it is asked or not ------------------------------


def person(seed: int) -> dict[str, Any]:
    """Return the truth about a made-up person: mostly nothing, a few things, some not known."""
    dice = random.Random(seed)
    true, unsure = dice.choice([0, 0.02, 0.05, 0.1, 0.2]), dice.choice([0, 0, 0.03, 0.1])
    # Most people have no emergency sign, or nobody would get beyond the first pages.
    sign = dice.choice([0, 0, 0, 0.03, 0.1])
    truth = somebody(dice)
    for finding in knowledge().findings.values():
        if finding.id in truth:
            continue
        truth[finding.id] = safe(finding)
        if dice.random() < (sign if finding.page else true):
            truth[finding.id] = dice.choice([v for v in possible(finding) if v != [UNSPECIFIED]])
        if dice.random() < (sign / 2 if finding.page else unsure):
            truth[finding.id] = dice.choice(["unknown", "skipped"])
    return truth


def somebody(dice: random.Random) -> dict[str, Any]:
    """Return for whom a check is, and an age that fits."""
    whom = dice.choice(["me", "me", "child", "adult"])
    ages = {"me": AGES[4:], "child": AGES[:6], "adult": AGES[6:]}
    return {"checking_for": whom, "age_band": dice.choice(ages[whom])}


def person_with(conditions: Iterable[Condition], seed: int) -> dict[str, Any]:
    """Return the truth about somebody of whom `conditions` hold as far as they can, and no more."""
    dice = random.Random(seed)
    truth = {finding.id: safe(finding) for finding in knowledge().findings.values()}
    truth |= somebody(dice)
    for condition in conditions:
        _make(condition, truth, dice, hold=True)
    return truth


def _make(condition: Condition, truth: dict[str, Any], dice: random.Random, *, hold: bool) -> None:
    if isinstance(condition, Atom):
        _answer(condition, truth, dice, hold=hold)
    elif isinstance(condition, Not):
        _make(condition.part, truth, dice, hold=not hold)
    elif isinstance(condition, All) == hold:
        for part in condition.parts:
            _make(part, truth, dice, hold=hold)
    else:
        _make(dice.choice(condition.parts), truth, dice, hold=hold)


def _answer(atom: Atom, truth: dict[str, Any], dice: random.Random, *, hold: bool) -> None:
    finding = knowledge().findings[atom.finding]
    if finding.ask_if:
        _make(finding.ask_if, truth, dice, hold=True)
    wanted = TRUE if hold else FALSE
    if evaluate(atom, truth) == wanted:
        return
    told = truth[finding.id] if finding.type == "multi" else []
    fitting = [
        value
        for value in possible(finding)
        if value != [UNSPECIFIED] and evaluate(atom, {finding.id: value}) == wanted
    ]
    value = dice.choice(fitting)
    truth[finding.id] = sorted({*told, *value}) if told and hold else value


def everything(truth: dict[str, Any]) -> dict[str, Any]:
    """Return the answers of a person who is asked all that applies to her."""
    known = {}
    for finding in knowledge().findings.values():
        hidden = finding.ask_if and evaluate(finding.ask_if, known) == FALSE
        known[finding.id] = NOT_APPLICABLE if hidden else truth[finding.id]
    return {name: answer for name, answer in known.items() if answer != NOT_APPLICABLE}


def unsure_of_signs(truth: dict[str, Any]) -> dict[str, Any]:
    """Return the truth about the same person, who is not sure of one sign of the screen she has."""
    rows = [finding for finding in knowledge().findings.values() if finding.page]
    signs = [row.id for row in rows if truth[row.id] != safe(row)]
    return truth | dict.fromkeys(signs[:1], "unknown")


def diary(truth: dict[str, Any]) -> dict[str, Any]:
    """Return what a diary would tell of a person before anything is asked."""
    facts = ("onset", "often", "medicines")
    findings = knowledge().findings
    return {name: answer for name, answer in truth.items() if findings[name].subject in facts}


def interviewed(
    truth: dict[str, Any], *, told: dict[str, Any] | None = None
) -> list[tuple[dict[str, Any], Page]]:
    """Return the pages a person is shown to the end, each with the answers before it.

    `told`: answers that were known beforehand.
    """
    answers: dict[str, Any] = told or {}
    path: list[tuple[dict[str, Any], Page]] = []
    while (page := next_page(answers, knowledge())) and len(path) < 60:
        path.append((answers, page))
        answers = answers | {name: said(page, name, truth) for name in page.rows}
    return path


def said(page: Page, name: str, truth: dict[str, Any]) -> Any:
    """Return what a person answers on a page."""
    # A row of the screen is ticked first, and says which of several when it is asked again.
    several = isinstance(truth[name], list) and truth[name]
    return [UNSPECIFIED] if several and page.page.startswith("screen") else truth[name]


AGES = list(knowledge().findings["age_band"].options)


def _numbers() -> dict[str, set[float]]:
    """Return the figures worth trying of each number: its ends, and both sides of what is asked."""
    findings = {f.id: f for f in knowledge().findings.values() if f.type == "number"}
    found = {f.id: {f.minimum, f.safe, f.maximum} for f in findings.values()}
    used = [rule.when for rule in knowledge().rules]
    used += [line.condition for c in knowledge().causes for line in (*c.points_to, *c.against)]
    used += [condition for c in knowledge().causes for condition in (*c.requires, *c.unless)]
    for condition in used:
        for atom in atoms(condition):
            if atom.finding in findings:
                low = findings[atom.finding].minimum
                found[atom.finding] |= {atom.value, max(low, atom.value - 1)}
    return found


NUMBERS = _numbers()
