"""The interview asks enough and no more, of everybody we can make up, in both engines alike."""

import json
import random
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from core.checker.cause_data import Cause
from core.checker.causes import causes
from core.checker.conditions import Atom, Condition, atoms
from core.checker.findings import UNSPECIFIED, Finding
from core.checker.interview import ENOUGH, MOST, ROWS, Page, next_page, pages_left
from core.checker.knowledge import knowledge
from core.checker.screen import screen_pages
from core.checker.triage import triage
from tests.checker.people import (
    AGES,
    answers_of,
    cases,
    diary,
    everything,
    interviewed,
    person,
    person_with,
    safe,
    said,
    unsure_of_signs,
)

TWIN = Path(__file__).parent / "twin_interview.mjs"
MADE_UP = 60
ANSWER_SETS = 5_000


@dataclass(frozen=True)
class Walk:
    """One person's interview: each page with the answers before it, and all answers at the end."""

    who: str
    truth: dict[str, Any]
    path: list[tuple[dict[str, Any], Page]]
    answers: dict[str, Any]

    @property
    def after_the_screen(self) -> list[Page]:
        """The pages that are neither the start nor the screen, seen for the first time."""
        seen: set[str] = set()
        pages = []
        for _, page in self.path:
            early = page.page == "start" or (
                page.page.startswith("screen") and page.page not in seen
            )
            seen.add(page.page)
            if not early:
                pages.append(page)
        return pages


def walk(who: str, truth: dict[str, Any], told: dict[str, Any] | None = None) -> Walk:
    path = interviewed(truth, told=told)
    before, last = path[-1]
    return Walk(who, truth, path, before | {name: said(last, name, truth) for name in last.rows})


def written() -> Iterator[tuple[str, dict[str, Any]]]:
    findings = knowledge().findings
    well = {finding.id: safe(finding) for finding in findings.values()}
    told = cases()
    worked = [case for case in told if case["id"].startswith(("worked", "ordinary", "cause: "))]
    for case in [*worked, *[case for case in told if case not in worked][::12]]:
        truth = well | answers_of(case)
        ticked = [name for name, answer in truth.items() if answer == [UNSPECIFIED]]
        yield case["id"], truth | {name: list(findings[name].options)[:1] for name in ticked}


def with_rules() -> Iterator[tuple[str, dict[str, Any]]]:
    for rule in knowledge().rules:
        truth = person_with([rule.when], seed=1)
        yield f"has {rule.id}", truth
        if rule.level == "emergency":
            # Else one sign alone may end the interview, and a rule that needs more is not reached.
            yield f"may have {rule.id}", unsure_of_signs(truth)


def with_causes() -> Iterator[tuple[str, dict[str, Any]]]:
    for cause in knowledge().causes:
        yield f"has {cause.id}", person_with(signs_of(cause, seed=1), seed=1)


def signs_of(cause: Cause, *, seed: int) -> list[Condition]:
    speaking = [line.condition for line in cause.points_to]
    random.Random(seed).shuffle(speaking)
    return [*speaking, *cause.requires[seed % max(1, len(cause.requires)) :][:1]]


def others_with(conditions: Callable[[int], list[Condition]]) -> Iterator[Walk]:
    """Yield more people of whom these conditions hold: plainly, unsurely, or with a diary."""
    for seed in range(2, 22):
        truth = person_with(conditions(seed), seed)
        yield walk("plain", truth)
        yield walk("unsure", unsure_of_signs(truth))
        yield walk("with a diary", truth, told=diary(truth))
        yield walk("unsure, with a diary", unsure_of_signs(truth), told=diary(truth))


def unsure_of_the_way_to(finding: Finding) -> Iterator[Walk]:
    """Yield somebody of each age who is not sure of what a question hangs on."""
    hangs_on = [atom.finding for atom in atoms(finding.ask_if)] if finding.ask_if else []
    for age in AGES:
        well = person_with([], seed=1)
        yield walk("unsure", well | dict.fromkeys(hangs_on, "unknown") | {"age_band": age})


@cache
def walks() -> list[Walk]:
    made_up = ((f"person {seed}", person(seed)) for seed in range(MADE_UP))
    return [walk(*one) for one in (*written(), *with_rules(), *with_causes(), *made_up)]


def test_the_interview_gives_the_level_that_all_questions_would_give():
    levels = [
        (one.who, triage(one.answers, knowledge()).level, triage(full, knowledge()).level)
        for one in walks()
        if (full := everything(one.truth))
    ]

    assert len(levels) > 400
    assert [each for each in levels if each[1] != each[2]] == []


def test_nobody_is_shown_more_than_twenty_pages_and_half_of_all_at_most_twelve(capsys):
    lengths = sorted(len(one.after_the_screen) for one in walks())
    worked = [len(one.after_the_screen) for one in walks() if one.who.startswith("worked")]
    figures = {
        "people": len(lengths),
        "median": statistics.median(lengths),
        "95th percentile": lengths[len(lengths) * 95 // 100],
        "most": lengths[-1],
        "median of the worked cases": statistics.median(worked),
    }

    with capsys.disabled():
        sys.stdout.write(f"\nPages after the emergency screen: {figures}\n")

    assert figures["most"] <= MOST
    assert figures["median"] <= ENOUGH
    assert figures["median of the worked cases"] <= ENOUGH


def test_a_page_asks_little_and_nothing_twice():
    for one in walks():
        asked: list[str] = []
        for before, page in one.path:
            again = {name for name in page.rows if name in asked}
            assert 0 < len(page.rows) <= ROWS, (one.who, page)
            assert all(UNSPECIFIED in before[name] for name in again), (one.who, again)
            asked += page.rows


def test_a_page_asks_of_its_own_subject_and_only_what_applies():
    subjects = {subject.id for subject in knowledge().subjects}

    for one in walks():
        applies = everything(one.truth)
        for _, page in one.path:
            assert set(page.rows) <= set(applies), (one.who, page)
            if page.page in subjects:
                assert {knowledge().findings[name].subject for name in page.rows} == {page.page}


def test_the_pages_still_to_come_are_never_more_than_was_said():
    for one in walks()[::8]:
        for done, (before, page) in enumerate(one.path):
            left = pages_left(before, knowledge())
            assert left >= len(one.path) - done, (one.who, page.page, left, len(one.path) - done)


def name_of(atom: Atom) -> str:
    return atom.finding


def asked_of(one: Walk) -> set[str]:
    return {name for _, page in one.path for name in page.rows}


def rules_of(one: Walk) -> set[str]:
    return {fired.rule for fired in triage(one.answers, knowledge()).fired}


def causes_of(one: Walk) -> set[str]:
    # Causes are told when the whole screen was seen, which an emergency may cut short.
    rows = [name for page in screen_pages(one.answers, knowledge()) for name in page]
    found = causes({name: one.truth[name] for name in rows} | one.answers, knowledge())
    return {match.id for match in (*found.shown, *found.contributors)}


def test_every_question_is_asked_of_somebody():
    asked = set().union(*map(asked_of, walks()))

    for finding in knowledge().findings.values():
        users = [
            rule.when for rule in knowledge().rules if finding.id in map(name_of, atoms(rule.when))
        ]
        having = others_with(lambda seed, users=users: users[seed % max(1, len(users)) :][:1])
        others = chain(unsure_of_the_way_to(finding), having)
        assert finding.id in asked or any(finding.id in asked_of(one) for one in others), finding.id


def test_every_rule_is_reached_by_somebody_who_has_it():
    reached = set().union(*map(rules_of, walks()))

    for rule in knowledge().rules:
        others = others_with(lambda _, rule=rule: [rule.when])
        assert rule.id in reached or any(rule.id in rules_of(one) for one in others), rule.id


def test_every_cause_is_reached_by_somebody_who_has_it():
    reached = set().union(*map(causes_of, walks()))

    for cause in knowledge().causes:
        others = others_with(lambda seed, cause=cause: signs_of(cause, seed=seed))
        assert cause.id in reached or any(cause.id in causes_of(one) for one in others), cause.id


def test_stiff_muscles_that_jump_at_a_noise_are_asked_about_and_named():
    truth = person_with([], seed=1) | BEGUN | {"stiff_between": "yes", "startle": "yes"}

    one = walk("stiff", truth | {"age_band": "18_64", "body_parts": ["back", "front_thigh"]})

    assert triage(one.answers, knowledge()).level == "see_clinician_soon"
    assert "hyperexcitability" in causes_of(one)


def test_what_would_make_an_unsure_sign_an_emergency_is_asked_although_its_rule_is_open_for_good():
    truth = person_with([], seed=1) | BEGUN | {"age_band": "18_64", "body_parts": ["calf"]}
    after_sport = {"dark_urine": "unknown", "hard_new_exercise": "yes"}

    one = walk("sore after sport", truth | after_sport | {"muscle_ache_all_over": "yes"})

    assert "muscle_ache_all_over" in asked_of(one)
    assert triage(one.answers, knowledge()).level == "emergency"


def test_home_care_is_said_only_when_every_serious_question_was_answered():
    ends = [triage(one.answers, knowledge()) for one in walks()]
    at_home = [result for result in ends if result.level == "self_care"]

    assert at_home
    assert all(result.complete for result in at_home)


def test_what_is_serious_has_been_asked_when_the_interview_ends():
    for one in walks():
        result = triage(one.answers, knowledge())
        unasked = [name for name in result.missing if name not in one.answers]
        assert result.level == "emergency" or unasked == [], one.who


BEGUN = {"checking_for": "me", "age_band": "65_plus", "in_heat": "no"}


def screened(**ticks: Any) -> dict[str, Any]:
    rows = {f.id: safe(f) for f in knowledge().findings.values() if f.page}
    return BEGUN | rows | ticks


def test_it_begins_with_whom_it_is_about_and_the_emergency_screen():
    pages = [next_page(answers, knowledge()).page for answers in ({}, BEGUN)]

    assert pages == ["start", "screen_1"]


@pytest.mark.parametrize("age", ["unknown", "skipped"])
def test_without_an_age_it_goes_no_further(age):
    page = next_page(BEGUN | {"age_band": age}, knowledge())

    assert page.page == "start"
    assert "age_band" in page.rows


def test_an_emergency_ends_it_at_once_even_before_an_age_is_known():
    emergency = {"checking_for": "me", "stroke_signs": "yes"}

    assert next_page(emergency, knowledge()) is None
    assert pages_left(emergency, knowledge()) == 0


def test_a_tick_leads_to_at_most_three_questions_and_then_on():
    answers = screened(dark_urine="yes")

    page = next_page(answers, knowledge())
    later = next_page(answers | dict.fromkeys(page.rows, "no"), knowledge())

    assert page.page == "follow"
    assert 0 < len(page.rows) <= 3
    assert later.page != "follow"


def test_a_ticked_row_that_stands_for_several_is_asked_which():
    page = next_page(screened(in_heat="yes", heat_illness_signs=[UNSPECIFIED]), knowledge())

    assert page.page == "follow"
    assert "heat_illness_signs" in page.rows


def test_a_question_hidden_by_another_is_reached_through_it():
    truth = person_with([], seed=1) | BEGUN | {"med_statin": "yes"}

    asked = [name for _, page in interviewed(truth) for name in page.rows]

    assert asked.index("med_statin") < asked.index("statin_new_or_changed")


def test_both_engines_ask_the_same_of_thousands_of_answer_sets():
    sets = [
        {"answers": before, "left": pages_left(before, knowledge()) if number % 8 == 0 else None}
        for number, one in enumerate(walks())
        for before in (*(answers for answers, _ in one.path), one.answers)
    ]
    pages = [
        page and asdict(page)
        for one in walks()
        for page in (*(page for _, page in one.path), next_page(one.answers, knowledge()))
    ]

    run = subprocess.run(
        ["node", str(TWIN)], input=json.dumps(sets), capture_output=True, text=True, check=True
    )

    browser = json.loads(run.stdout)
    assert len(sets) >= ANSWER_SETS
    for one, page, there in zip(sets, pages, browser, strict=True):
        here = {"page": json.loads(json.dumps(page)), "left": one["left"]}
        assert there == here, one["answers"]
