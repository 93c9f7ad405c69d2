"""What the checker knows: findings, rules, sources and advice, read from knowledge/ once. Pure."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from core.checker.cause_data import Cause, NotACramp, read_causes, read_not_a_cramp
from core.checker.conditions import Condition, KnowledgeError, atoms
from core.checker.findings import Finding, condition_on, read_findings
from core.checker.reading import BASES, Entry, load
from core.checker.subjects import Subject, read_subjects

FOLDER = Path(__file__).parent / "knowledge"
# From the highest to the lowest.
LEVELS = ("emergency", "urgent_today", "see_clinician_soon", "routine", "self_care")


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One pattern of answers and the level it leads to."""

    id: str
    name: str
    level: str
    when: Condition
    anchors: tuple[str, ...]  # current symptoms: a "yes" here makes an unsure rule fire
    tell: str
    why: str
    sources: tuple[int, ...]
    basis: str
    unsure_fires: bool  # a maybe fires it without an anchor
    note: str | None


@dataclass(frozen=True, kw_only=True)
class Source:
    id: int
    citation: str
    url: str
    read: str


@dataclass(frozen=True, kw_only=True)
class Knowledge:
    version: str
    date: str
    written_hash: str  # what ruleset.yaml says; `hash` is what the files amount to
    hash: str
    subjects: tuple[Subject, ...]
    findings: Mapping[str, Finding]  # in their order
    rules: tuple[Rule, ...]
    causes: tuple[Cause, ...]
    not_a_cramp: tuple[NotACramp, ...]
    sources: Mapping[int, Source]
    regions: tuple[Mapping[str, Any], ...]
    advice: Mapping[str, Any]


@cache
def knowledge() -> Knowledge:
    """Return the knowledge that pages and engines use."""
    return read_knowledge(FOLDER)


def read_knowledge(folder: Path) -> Knowledge:
    """Return what `folder` holds; KnowledgeError names the first thing that is wrong."""
    head = Entry(load(folder / "ruleset.yaml"), file="ruleset.yaml")
    version, date, written = head.text("version"), head.text("date"), head.text("hash")
    files = {
        part: [folder / part / f"{name}.yaml" for name in head.items(part)]
        for part in ("findings", "rules", "causes")
    }
    head.finish()
    subjects = read_subjects(folder / "subjects.yaml")
    findings = read_findings(files["findings"], subjects={s.id for s in subjects})
    sources = _sources(folder / "sources.yaml")
    rules = _rules(files["rules"], findings=findings, sources=sources)
    ids = {rule.id for rule in rules}
    return Knowledge(
        version=version,
        date=date,
        written_hash=written,
        hash=_hash([path for paths in files.values() for path in paths]),
        subjects=subjects,
        findings=findings,
        rules=rules,
        causes=read_causes(files["causes"], findings=findings, rules=ids, sources=sources),
        not_a_cramp=read_not_a_cramp(folder / "not_a_cramp.yaml", sources=sources),
        sources=sources,
        regions=tuple(_regions(folder / "regions.yaml")),
        advice=_advice(folder / "advice.yaml"),
    )


def _hash(files: list[Path]) -> str:
    # What is written, not how: a comment or a line break changes no rule.
    text = repr([load(file) for file in files])
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _rules(
    files: list[Path], *, findings: Mapping[str, Finding], sources: Mapping[int, Source]
) -> tuple[Rule, ...]:
    rules: dict[str, Rule] = {}
    for file in files:
        for data in load(file):
            entry = Entry(data, file=file.name)
            rule = _rule(entry, findings=findings, sources=sources)
            if rule.id in rules:
                raise entry.error("id", "two rules have it")
            rules[rule.id] = rule
    return tuple(rules.values())


def _rule(entry: Entry, *, findings: Mapping[str, Finding], sources: Mapping[int, Source]) -> Rule:
    when = condition_on(findings, entry.any("when"), entry=entry, field="when")
    rule = Rule(
        id=entry.text("id"),
        name=entry.text("name"),
        level=entry.text("level", one_of=LEVELS),
        when=when,
        anchors=tuple(entry.items("anchors")),
        tell=entry.text("tell"),
        why=entry.text("why"),
        sources=tuple(entry.items("sources")),
        basis=entry.text("basis", one_of=BASES),
        unsure_fires=entry.optional("when_unsure", one_of=("fires",)) == "fires",
        note=entry.optional("note"),
    )
    entry.finish()
    used = {atom.finding for atom in atoms(when)}
    if strangers := sorted(set(rule.anchors) - used):
        raise entry.error("anchors", f"{', '.join(strangers)} is not part of the condition")
    if unknown := sorted(set(rule.sources) - set(sources)):
        raise entry.error("sources", f"{unknown} is not in sources.yaml")
    if rule.basis == "source" and not rule.sources:
        raise entry.error("sources", "a rule that rests on a source names it")
    return rule


def _sources(file: Path) -> dict[int, Source]:
    sources = {}
    for number, data in load(file).items():
        entry = Entry({**data, "id": str(number)}, file=file.name)
        sources[number] = Source(
            id=int(entry.text("id")),
            citation=entry.text("citation"),
            url=entry.text("url"),
            read=entry.text("read", one_of=("F", "A", "M", "R")),
        )
        entry.finish()
    return sources


def _regions(file: Path) -> list[Mapping[str, Any]]:
    regions: list[Mapping[str, Any]] = []
    for data in load(file):
        entry = Entry(data, file=file.name)
        countries = list(map(str, entry.items("countries")))
        number, where = entry.text("id"), entry.text("where")
        regions.append({"number": number, "where": where, "countries": countries})
        entry.finish()
    return regions


def _advice(file: Path) -> dict[str, Any]:
    advice: dict[str, Any] = load(file)
    missing = [level for level in LEVELS if level not in advice.get("levels", {})]
    if missing:
        raise KnowledgeError(f"{file.name}, levels: {', '.join(missing)} missing.")
    return advice
