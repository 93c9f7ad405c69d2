"""Three-valued logic over answers, some of which are open. Pure; its twin is logic.js."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from core.checker.conditions import All, Atom, Condition, Not, atoms
from core.checker.findings import UNSPECIFIED, Finding

FALSE, MAYBE, TRUE = 0, 1, 2
# What stands in place of an answer.
UNKNOWN = "unknown"  # "Not sure" was pressed
SKIPPED = "skipped"  # it was shown and left
UNASKED = "unasked"  # it was not shown yet
NOT_APPLICABLE = "not_applicable"  # its ask_if is false
OPEN = (UNKNOWN, SKIPPED)

Answers = Mapping[str, Any]
States = Mapping[str, Any]


def states(answers: Answers, findings: Mapping[str, Finding]) -> dict[str, Any]:
    """Return what is known of each finding: its answer, or why there is none."""
    known: dict[str, Any] = {}
    for finding in findings.values():
        if finding.ask_if and evaluate(finding.ask_if, known) == FALSE:
            known[finding.id] = NOT_APPLICABLE
        else:
            known[finding.id] = answers.get(finding.id, UNASKED)
    return known


def evaluate(condition: Condition, known: States, *, could: bool = False) -> int:
    """Return FALSE, MAYBE or TRUE.

    What was not asked yet counts as the answer that makes the least of it, so the truth is that of
    now; with `could` it counts as open, so FALSE is then for good.
    """
    return _evaluate(condition, known, unasked=MAYBE if could else FALSE)


def certain(
    condition: Condition, known: States, *, anchors: Sequence[str], could: bool = False
) -> bool:
    """Return whether one of the `anchors` is there beyond doubt, in a part that may hold."""
    return any(
        atom.finding in anchors and evaluate(atom, known) == TRUE
        for atom in standing(condition, known, could=could)
    )


def asserted(condition: Condition) -> Iterator[Atom]:
    """Yield the comparisons that speak for a condition: those that stand under no "not"."""
    if isinstance(condition, Atom):
        yield condition
    elif not isinstance(condition, Not):
        for part in condition.parts:
            yield from asserted(part)


def standing(condition: Condition, known: States, *, could: bool = False) -> Iterator[Atom]:
    """Yield the comparisons that still speak for a condition: `asserted`, without false parts."""
    if evaluate(condition, known, could=could) == FALSE:
        return
    if isinstance(condition, Atom):
        yield condition
    elif not isinstance(condition, Not):
        for part in condition.parts:
            yield from standing(part, known, could=could)


def because(condition: Condition, known: States) -> list[str]:
    """Return the findings that make a condition as true as it is, each once."""
    least = TRUE if evaluate(condition, known) == TRUE else MAYBE
    found = [a.finding for a in standing(condition, known) if evaluate(a, known) >= least]
    return list(dict.fromkeys(found))


def unsure(condition: Condition, known: States, *, could: bool = False) -> list[str]:
    """Return the findings that leave a condition open, each once.

    They were shown; with `could`, those that were not asked yet are among them.
    """
    found = [a.finding for a in atoms(condition) if evaluate(a, known, could=could) == MAYBE]
    return list(dict.fromkeys(found))


def _evaluate(condition: Condition, known: States, *, unasked: int) -> int:
    if isinstance(condition, Atom):
        return _compare(condition, known[condition.finding], unasked=unasked)
    if isinstance(condition, Not):
        # Under a "not" the least is made of it by the opposite answer.
        return TRUE - _evaluate(condition.part, known, unasked=TRUE - unasked)
    pick, settled = (min, FALSE) if isinstance(condition, All) else (max, TRUE)
    truth = TRUE - settled
    for part in condition.parts:
        truth = pick(truth, _evaluate(part, known, unasked=unasked))
        if truth == settled:
            break
    return truth


def _compare(atom: Atom, state: Any, *, unasked: int) -> int:
    if state == UNASKED:
        return unasked
    if state == NOT_APPLICABLE:
        return FALSE
    if state in OPEN:
        return MAYBE
    if atom.operator == "has":
        return _has(atom.value, state)
    if atom.operator == "at_least":
        return TRUE if state >= atom.value else FALSE
    wanted = atom.value if isinstance(atom.value, tuple) else (atom.value,)
    return TRUE if state in wanted else FALSE


def _has(wanted: Any, ticked: Sequence[str]) -> int:
    if wanted == "none":
        return FALSE if ticked else TRUE
    if wanted == "any" or set(wanted) & set(ticked):
        return TRUE if ticked else FALSE
    return MAYBE if UNSPECIFIED in ticked else FALSE
