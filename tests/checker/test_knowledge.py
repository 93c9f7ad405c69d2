"""The knowledge is whole, sourced and readable, and a mistake in it is named."""

import re
import shutil
from collections import Counter
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from core.checker import browser
from core.checker.conditions import KnowledgeError, atoms
from core.checker.knowledge import FOLDER, knowledge, read_knowledge
from core.management.commands import write_knowledge

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the knowledge to spoil."""
    return shutil.copytree(FOLDER, tmp_path / "knowledge")


def spoil(file: Path, old: str, new: str) -> None:
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new, 1))


def test_the_browser_has_the_knowledge_of_the_server():
    file = ROOT / "static/js/checker/knowledge.js"

    assert file.read_text() == browser.module(knowledge())
    assert knowledge().written_hash == knowledge().hash


@pytest.mark.parametrize("rule", knowledge().rules, ids=lambda rule: rule.id)
def test_every_rule_says_what_to_do_and_what_it_rests_on(rule):
    assert rule.tell.endswith(".")
    assert rule.why.endswith(".")
    assert rule.sources or rule.basis != "source"
    assert not re.search(r"you are having|probably fine|no hurry|stop taking", rule.tell, re.I)


def test_only_pages_and_the_api_know_of_django():
    web = ("pages", "urls", "api")
    modules = [p for p in (ROOT / "core/checker").glob("*.py") if not p.stem.startswith(web)]

    users = [p.name for p in modules if re.search(r"^(from|import) django", p.read_text(), re.M)]

    assert len(modules) > 7
    assert users == []


def test_every_source_is_cited_and_lives_at_an_address():
    known = knowledge()
    cited = {
        number
        for cites in (*known.rules, *known.causes, *known.not_a_cramp)
        for number in cites.sources
    }

    assert cited == set(knowledge().sources)
    assert all(source.url.startswith("http") for source in knowledge().sources.values())


def test_no_page_of_the_interview_has_more_than_eight_rows():
    rows = Counter(f.subject for f in knowledge().findings.values() if f.subject)

    assert set(rows) == {subject.id for subject in knowledge().subjects}
    assert max(rows.values()) <= 8


def test_every_serious_finding_speaks_against_home_care_alone():
    rule = next(rule for rule in knowledge().rules if rule.id == "D01")
    serious = {f.id for f in knowledge().findings.values() if f.flag in "EU"}

    # Hard exercise is part of ordinary cramps.
    assert serious - {"hard_new_exercise"} <= {atom.finding for atom in atoms(rule.when)}


def test_the_rules_are_all_there():
    ids = {rule.id for rule in knowledge().rules}
    # U13 would be a baby under 1, whom U12 sends the same day already.
    numbered = {f"E{n:02}" for n in range(1, 30)} | {f"U{n:02}" for n in range(1, 36) if n != 13}
    numbered |= {f"S{n:02}" for n in range(1, 31)} | {f"R{n:02}" for n in range(1, 13)}
    numbered |= {f"G{n:02}" for n in range(1, 16)}

    assert ids == numbered | {"G04b", "C01", "C02", "D01"}


def test_every_anchor_is_a_symptom_of_now_or_a_pregnancy():
    kinds = {knowledge().findings[name].kind for rule in knowledge().rules for name in rule.anchors}
    others = {
        name
        for rule in knowledge().rules
        for name in rule.anchors
        if knowledge().findings[name].kind != "current"
    }

    assert kinds <= {"current", "person"}
    assert others == {"pregnant_now"}


@pytest.mark.parametrize(
    ("file", "old", "new", "named"),
    [
        (
            "rules/urgent.yaml",
            "level: urgent_today",
            "level: today",
            ["urgent.yaml", "U01", "level"],
        ),
        ("rules/urgent.yaml", "has: [calf, ", "has: [knee, ", ["U01", "when", "knee"]),
        ("rules/emergency.yaml", "sources: [43]", "sources: [4343]", ["E06", "sources", "4343"]),
        ("rules/emergency.yaml", "sources: [43]", "sources: []", ["E06", "sources", "rests on"]),
        ("rules/emergency.yaml", "anchors: [stroke_signs]", "anchors: [fever]", ["E06", "anchors"]),
        ("rules/groups.yaml", "id: G05", "id: G03", ["groups.yaml", "G03", "two rules"]),
        ("findings/signs.yaml", "flag: U", "flag: X", ["signs.yaml", "one_limb_swollen", "flag"]),
        ("findings/signs.yaml", "subject: leg_signs", "subject: leg", ["one_limb_swollen", "leg"]),
        ("findings/signs.yaml", "  subject: leg_signs\n", "", ["one_limb_swollen", "subject"]),
        ("findings/signs.yaml", "  again:", "  row:", ["fit_danger_signs", "again"]),
        ("subjects.yaml", "id: onset", "id: place", ["subjects.yaml", "place", "two subjects"]),
        ("subjects.yaml", "  title:", "  lead:", ["subjects.yaml", "place", "title"]),
        ("rules/routine.yaml", "when_unsure: fires", "when_unsure: no", ["D01", "when_unsure"]),
        ("findings/screen.yaml", "  page: 1", "  pages: 1", ["awake_and_talking", "pages"]),
        (
            "findings/person.yaml",
            "ask_if: {finding: age_band, in",
            "ask_if: {finding: fever, in",
            ["pregnant_now", "ask_if", "fever"],
        ),
        (
            "advice.yaml",
            "  routine:\n    headline",
            "  rutine:\n    headline",
            ["advice.yaml", "routine"],
        ),
    ],
)
def test_a_mistake_is_named_with_its_file_id_and_field(folder, file, old, new, named):
    spoil(folder / file, old, new)

    with pytest.raises(KnowledgeError) as error:
        read_knowledge(folder)

    assert all(part in str(error.value) for part in named), str(error.value)


def test_a_changed_rule_without_a_new_version_is_refused(folder, monkeypatch):
    spoil(folder / "rules/urgent.yaml", "level: urgent_today", "level: routine")
    monkeypatch.setattr(write_knowledge, "FOLDER", folder)

    with pytest.raises(CommandError, match="raise the version"):
        call_command("write_knowledge", "--check", stdout=StringIO())
    with pytest.raises(CommandError, match="raise the version"):
        call_command("write_knowledge", stdout=StringIO())


def test_a_comment_in_the_rules_changes_nothing(folder):
    before = read_knowledge(folder).hash
    spoil(folder / "rules/urgent.yaml", "- id: U01", "# A note.\n- id: U01")

    assert read_knowledge(folder).hash == before
