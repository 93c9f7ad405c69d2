"""Subjects: the pages of the interview, and their titles. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from core.checker.reading import Entry, load


@dataclass(frozen=True, kw_only=True)
class Subject:
    """One page of the interview; its findings name it. Wording is by person."""

    id: str
    title: Mapping[str, str]
    lead: Mapping[str, str] | None


def read_subjects(file: Path) -> tuple[Subject, ...]:
    """Return every subject in their order; KnowledgeError names what is wrong."""
    subjects: dict[str, Subject] = {}
    for data in load(file):
        entry = Entry(data, file=file.name)
        subject = Subject(id=entry.text("id"), title=_title(entry), lead=entry.wording("lead"))
        entry.finish()
        if subject.id in subjects:
            raise entry.error("id", "two subjects have it")
        subjects[subject.id] = subject
    return tuple(subjects.values())


def _title(entry: Entry) -> Mapping[str, str]:
    title = entry.wording("title")
    if title is None:
        raise entry.error("title", "the title is missing")
    return title
