"""Causes of cramps and things that are not a cramp: their data, read and checked. Pure."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.checker.conditions import Condition
from core.checker.findings import Finding, condition_on
from core.checker.reading import BASES, Entry, load

# From the most to the least, both.
STRENGTHS = ("strong", "moderate", "weak")
PREVALENCES = ("very_common", "common", "uncommon", "rare")


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """Something that speaks for a cause or against it."""

    condition: Condition
    strength: str


@dataclass(frozen=True, kw_only=True)
class Cause:
    """Something that may bring cramps on.

    It may be shown when one of `requires` holds and none of `unless` does (no `requires`: always).
    `contributor`: it adds to a cause and is not one by itself. `rules` are the urgent and emergency
    rules it is behind; `learn` is the article that has more.
    """

    id: str
    name: str
    clinical_name: str
    line: str
    prevalence: str
    requires: tuple[Condition, ...]
    unless: tuple[Condition, ...]
    points_to: tuple[Evidence, ...]
    against: tuple[Evidence, ...]
    contributor: bool
    when_to_be_seen: str
    tests: str
    self_care: tuple[str, ...]
    rules: tuple[str, ...]
    learn: str | None
    sources: tuple[int, ...]
    basis: str
    note: str | None


@dataclass(frozen=True, kw_only=True)
class NotACramp:
    """Something that people take for a cramp, with where to go instead."""

    id: str
    name: str
    words: Mapping[str, str]  # by person
    what_to_do: str
    page: str | None  # the article that has more
    sources: tuple[int, ...]
    basis: str


def read_causes(
    files: Iterable[Path],
    *,
    findings: Mapping[str, Finding],
    rules: Collection[str],
    sources: Collection[int],
) -> tuple[Cause, ...]:
    """Return every cause in the order of the files, or raise KnowledgeError."""
    causes: dict[str, Cause] = {}
    for file in files:
        for data in load(file):
            entry = Entry(data, file=file.name)
            cause = _cause(entry, findings=findings)
            if cause.id in causes:
                raise entry.error("id", "two causes have it")
            if unknown := sorted(set(cause.rules) - set(rules)):
                raise entry.error("rules", f"there is no rule {', '.join(unknown)}")
            _check_basis(entry, cause.sources, basis=cause.basis, known=sources)
            causes[cause.id] = cause
    return tuple(causes.values())


def read_not_a_cramp(file: Path, *, sources: Collection[int]) -> tuple[NotACramp, ...]:
    """Return what is not a cramp, in its order, or raise KnowledgeError."""
    things: dict[str, NotACramp] = {}
    for data in load(file):
        entry = Entry(data, file=file.name)
        thing = NotACramp(
            id=entry.text("id"),
            name=entry.text("name"),
            words=entry.wording("words") or {},
            what_to_do=entry.text("what_to_do"),
            page=entry.optional("page"),
            sources=tuple(entry.items("sources")),
            basis=entry.text("basis", one_of=BASES),
        )
        entry.finish()
        if not thing.words:
            raise entry.error("words", "what the person would say is missing")
        if thing.id in things:
            raise entry.error("id", "two entries have it")
        _check_basis(entry, thing.sources, basis=thing.basis, known=sources)
        things[thing.id] = thing
    return tuple(things.values())


def _cause(entry: Entry, *, findings: Mapping[str, Finding]) -> Cause:
    def conditions(field: str) -> tuple[Condition, ...]:
        return tuple(
            condition_on(findings, data, entry=entry, field=field) for data in entry.items(field)
        )

    def evidence(field: str) -> tuple[Evidence, ...]:
        return tuple(_evidence(entry, field, data, findings) for data in entry.items(field))

    cause = Cause(
        id=entry.text("id"),
        name=entry.text("name"),
        clinical_name=entry.text("clinical_name"),
        line=entry.text("line"),
        prevalence=entry.text("prevalence", one_of=PREVALENCES),
        requires=conditions("requires"),
        unless=conditions("unless"),
        points_to=evidence("for"),
        against=evidence("against"),
        contributor=entry.optional("contributor", one_of=("true",)) == "true",
        when_to_be_seen=entry.text("when_to_be_seen"),
        tests=entry.text("tests"),
        self_care=tuple(entry.items("self_care")),
        rules=tuple(entry.items("rules")),
        learn=entry.optional("learn"),
        sources=tuple(entry.items("sources")),
        basis=entry.text("basis", one_of=BASES),
        note=entry.optional("note"),
    )
    entry.finish()
    if not cause.points_to:
        raise entry.error("for", "nothing would ever point to it")
    return cause


def _evidence(entry: Entry, field: str, data: Any, findings: Mapping[str, Finding]) -> Evidence:
    if not isinstance(data, Mapping) or set(data) != {"condition", "strength"}:
        raise entry.error(field, "each line is a condition and a strength")
    if data["strength"] not in STRENGTHS:
        raise entry.error(field, f"{data['strength']!r} is not one of {', '.join(STRENGTHS)}")
    condition = condition_on(findings, data["condition"], entry=entry, field=field)
    return Evidence(condition=condition, strength=data["strength"])


def _check_basis(
    entry: Entry, cited: tuple[int, ...], *, basis: str, known: Collection[int]
) -> None:
    if unknown := sorted(set(cited) - set(known)):
        raise entry.error("sources", f"{unknown} is not in sources.yaml")
    if basis == "source" and not cited:
        raise entry.error("sources", "what rests on a source names it")
