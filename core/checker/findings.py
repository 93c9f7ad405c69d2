"""Findings: what the checker asks, in whose words, and when. Pure."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.checker.conditions import Atom, Condition, atoms, read_condition
from core.checker.reading import Entry, load

FLAGS = ("E", "U", "S", "-")
KINDS = ("current", "exposure", "person", "history", "medicine")
TYPES = ("yes_no", "single", "multi", "number")
PERSONS = ("me", "child", "adult")
# Ticked, without saying which of several.
UNSPECIFIED = "unspecified"
PAGES = 3
# What the start page asks besides the findings with a chip.
START = ("checking_for", "age_band")


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing to know about a person.

    `flag` says how serious it can be (E emergency, U today, S soon). `page` is its page of the
    emergency screen, where `row` is ticked and means the answer `tick`; None elsewhere. `subject`
    is its page of the interview, None on the screen and the start page. `ask_if` decides whether it
    applies; it looks at earlier findings only. A number below `check_below` or above `check_above`
    is asked back.
    """

    id: str
    flag: str
    kind: str
    type: str
    options: Mapping[str, str]  # labels by id, for single and multi
    ask_if: Condition | None
    safe: str | float | tuple[str, ...]  # the answer that raises nothing
    tick: str | tuple[str, ...]
    page: int | None
    subject: str | None
    row: Mapping[str, str] | None  # by person, as are the next two
    question: Mapping[str, str]
    again: Mapping[str, str] | None
    chip: str | None
    why: str
    minimum: float | None
    maximum: float | None
    check_below: float | None
    check_above: float | None
    unit: str | None

    def can(self, atom: Atom) -> bool:
        """Return whether an answer could ever make `atom` true."""
        operators = {"yes_no": {"is"}, "single": {"is", "in"}, "multi": {"has"}}
        if atom.operator not in operators.get(self.type, {"at_least"}):
            return False
        if self.type == "number" or atom.value in ("any", "none"):
            return True
        values = atom.value if isinstance(atom.value, tuple) else (atom.value,)
        return set(values) <= set(self.options)


def read_findings(files: Iterable[Path], *, subjects: Collection[str]) -> dict[str, Finding]:
    """Return every finding by its id, in the order of the files."""
    findings: dict[str, Finding] = {}
    for file in files:
        for data in load(file):
            entry = Entry(data, file=file.name)
            finding = _finding(entry, subjects=subjects)
            if finding.id in findings:
                raise entry.error("id", "two findings have it")
            _check_ask_if(finding, earlier=findings, entry=entry)
            findings[finding.id] = finding
    return findings


def condition_on(
    findings: Mapping[str, Finding], data: Any, *, entry: Entry, field: str
) -> Condition:
    """Return the condition written as `data`; KnowledgeError when no answer could ever meet it."""
    condition = read_condition(data, where=f"{entry.where}, {field}")
    for atom in atoms(condition):
        if atom.finding not in findings:
            raise entry.error(field, f"there is no finding {atom.finding!r}")
        if not findings[atom.finding].can(atom):
            raise entry.error(field, f"{atom.finding} can never be {atom.operator} {atom.value!r}")
    return condition


def _finding(entry: Entry, *, subjects: Collection[str]) -> Finding:
    kind = entry.text("type", one_of=TYPES)
    options = {str(o["id"]): str(o["label"]) for o in entry.items("options")}
    if kind == "yes_no":
        options = {"yes": "Yes", "no": "No"}
    many = kind == "multi"
    condition = entry.any("ask_if")
    finding = Finding(
        id=entry.text("id"),
        flag=entry.text("flag", one_of=FLAGS),
        kind=entry.text("kind", one_of=KINDS),
        type=kind,
        options=options,
        ask_if=condition and read_condition(condition, where=f"{entry.where}, ask_if"),
        safe=_safe(entry, kind),
        tick=(UNSPECIFIED,) if many else entry.optional("tick") or "yes",
        page=_page(entry),
        subject=_subject(entry, subjects),
        row=entry.wording("row"),
        question=entry.wording("question") or {},
        again=entry.wording("again"),
        chip=entry.optional("chip"),
        why=entry.text("why"),
        minimum=entry.number("minimum"),
        maximum=entry.number("maximum"),
        check_below=entry.number("check_below"),
        check_above=entry.number("check_above"),
        unit=entry.optional("unit"),
    )
    entry.finish()
    _check_words(finding, entry=entry)
    return finding


def _safe(entry: Entry, kind: str) -> str | float | tuple[str, ...]:
    if kind == "multi":
        return ()
    if kind == "number":
        value = entry.number("safe")
        if value is None:
            raise entry.error("safe", "a number needs one")
        return value
    return entry.optional("safe") or "no"


def _page(entry: Entry) -> int | None:
    page = entry.number("page")
    if page is not None and page not in range(1, PAGES + 1):
        raise entry.error("page", f"a page is 1 to {PAGES}")
    return None if page is None else int(page)


def _subject(entry: Entry, subjects: Collection[str]) -> str | None:
    subject = entry.optional("subject")
    if subject and subject not in subjects:
        raise entry.error("subject", f"{subject!r} is not in subjects.yaml")
    return subject


def _check_words(finding: Finding, *, entry: Entry) -> None:
    if not finding.question:
        raise entry.error("question", "the question is missing")
    if finding.type in {"single", "multi"} and not finding.options:
        raise entry.error("options", "there is nothing to choose")
    if finding.type == "single" and finding.safe not in finding.options:
        raise entry.error("safe", "it is not one of the options")
    if finding.page and not finding.row:
        raise entry.error("page", "a row of the screen needs “row”")
    if finding.flag in "EU" and not finding.again:
        raise entry.error("again", "a serious finding is asked once more, in other words")
    at_start = finding.chip or finding.id in START
    if bool(finding.subject) == bool(finding.page or at_start):
        raise entry.error("subject", "a page of the interview is for what no other page asks")


def _check_ask_if(finding: Finding, *, earlier: Mapping[str, Finding], entry: Entry) -> None:
    for atom in atoms(finding.ask_if) if finding.ask_if else ():
        if atom.finding not in earlier:
            raise entry.error("ask_if", f"{atom.finding} does not stand above it")
        if not earlier[atom.finding].can(atom):
            raise entry.error("ask_if", f"{atom.finding} can never be {atom.value!r}")
