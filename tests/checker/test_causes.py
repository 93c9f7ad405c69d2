"""Causes are shown that fit, nobody is frightened without need, and both engines agree."""

import json
import random
import re
import shutil
import subprocess
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.articles.library import library
from core.articles.readability import reading_age
from core.checker.cause_data import PREVALENCES, Cause
from core.checker.causes import AT_MOST, RULE_OUT, THRESHOLD, Causes, causes
from core.checker.conditions import KnowledgeError
from core.checker.knowledge import FOLDER, LEVELS, knowledge, read_knowledge
from core.checker.logic import NOT_APPLICABLE, OPEN, UNASKED, states
from core.checker.triage import triage
from tests.checker.people import answers_of, cases, made_up, safe

TWIN = Path(__file__).parent / "twin_causes.mjs"
PEOPLE = 5000
CAUSES = {cause.id: cause for cause in knowledge().causes}
SCREEN = {f.id: safe(f) for f in knowledge().findings.values() if f.page}
FRIGHTENING = {
    "blocked_artery",
    "compartment",
    "deep_vein_clot",
    "eclampsia_preeclampsia",
    "focal_seizure_or_tia",
    "guillain_barre",
    "hyperexcitability",
    "infantile_spasms",
    "low_sodium",
    "meningitis_sepsis",
    "motor_neurone_disease",
    "muscle_breakdown",
    "other_brain_spine",
    "poisoning_or_bite",
    "potassium",
    "seizure",
    "tetanus_infection",
}
STORIES = [case for case in cases() if "causes" in case["expect"]]


def screened(seed: int) -> dict:
    """Return a made-up person who has answered the screen, every other one with nothing ticked."""
    person = made_up(seed)
    return person | SCREEN if seed % 2 else SCREEN | person


people = st.integers(min_value=0, max_value=10**9).map(screened)


def shown(answers: dict) -> list[str]:
    return [match.id for match in causes(answers, knowledge()).shown]


@pytest.mark.parametrize("case", STORIES, ids=lambda case: case["id"])
def test_a_person_who_knows_only_their_story_is_shown_its_cause(case):
    expect = case["expect"]

    found = causes(answers_of(case), knowledge())

    names = {match.id for match in found.shown}
    assert set(expect["causes"]) <= names
    assert not set(expect.get("not_causes", ())) & names
    assert set(expect.get("contributors", ())) <= {match.id for match in found.contributors}


def test_every_cause_has_a_story_of_its_own():
    told = {case["id"] for case in STORIES}

    assert {f"cause: {name}" for name in CAUSES} <= told
    assert len(CAUSES) == 61


@pytest.mark.parametrize(
    "case",
    [case for case in cases() if case["id"].startswith(("ordinary", "near miss"))],
    ids=lambda case: case["id"],
)
def test_no_ordinary_person_is_shown_a_frightening_cause(case):
    names = set(shown(answers_of(case)))

    assert not names & FRIGHTENING


def test_the_frightening_causes_are_shown_to_those_who_have_them():
    for case in STORIES:
        name = case["expect"]["causes"][0] if case["expect"]["causes"] else None
        if name in FRIGHTENING:
            assert name in shown(answers_of(case))

    assert set(CAUSES) >= FRIGHTENING


def test_motor_neurone_disease_is_named_only_with_weakness_and_as_unlikely():
    weak = {"weakness_or_thinning", "speech_swallow_slow_change"}
    cause = CAUSES["motor_neurone_disease"]

    for seed in range(2000):
        person = screened(seed)
        if cause.id in shown(person):
            assert any(person.get(name) == "yes" for name in weak)

    assert cause.line.startswith("Other causes are far more likely.")


@pytest.mark.parametrize("row", SCREEN)
def test_nothing_is_shown_before_every_row_of_the_screen_is_answered(row):
    person = answers_of(STORIES[0]) | {"in_heat": "yes", "pregnant_now": "yes", row: "skipped"}
    applies = states(person, knowledge().findings)[row] != NOT_APPLICABLE

    del person[row]
    unasked = causes(person, knowledge())
    skipped = causes(person | {row: "skipped"}, knowledge())

    assert (unasked == skipped == Causes()) == applies


@pytest.mark.parametrize("fit", ["fit_like_movements", "awake_and_talking"])
def test_nothing_is_shown_during_a_fit(fit):
    deep = next(case for case in STORIES if case["id"] == "cause: muscle_breakdown")
    person = answers_of(deep)

    ticked = person | {fit: knowledge().findings[fit].tick}

    assert shown(person)
    assert triage(ticked, knowledge()).level == LEVELS[0]
    assert causes(ticked, knowledge()) == Causes()


def test_a_usual_fit_that_is_over_may_be_named_and_one_that_goes_on_may_not():
    usual = next(case for case in STORIES if case["id"] == "cause: seizure")
    over = answers_of(usual) | {"happening_now": "no"}

    assert shown(over) == ["seizure"]
    assert causes(over | {"happening_now": "yes"}, knowledge()) == Causes()


@given(person=people)
def test_at_urgent_and_emergency_only_what_the_deciding_rules_are_about_is_shown(person):
    result = triage(person, knowledge())
    found = causes(person, knowledge())

    if result.level in LEVELS[:2]:
        decided = {rule.rule for rule in result.fired if rule.level == result.level}
        assert found.contributors == ()
        for match in found.shown:
            assert decided & set(CAUSES[match.id].rules)
            assert (match.strength, match.against, match.would_point) == (RULE_OUT, (), ())


@given(person=people)
def test_below_that_the_best_fits_come_first_and_each_has_enough_for_it(person):
    if triage(person, knowledge()).level in LEVELS[:2]:
        return

    found = causes(person, knowledge())

    assert len(found.shown) <= AT_MOST
    assert not any(CAUSES[match.id].contributor for match in found.shown)
    assert all(CAUSES[match.id].contributor for match in found.contributors)
    assert all(match.points >= THRESHOLD and match.for_ for match in found.shown)
    for better, worse in pairwise(found.shown):
        assert better.points >= worse.points


@given(person=people)
def test_what_is_not_answered_speaks_neither_for_nor_against(person):
    known = states(person, knowledge().findings)

    for match in causes(person, knowledge()).shown:
        for name in (*match.for_, *match.against):
            assert known[name] not in (UNASKED, NOT_APPLICABLE, *OPEN)
        for name in match.would_point:
            assert known[name] in (UNASKED, *OPEN)
        assert len(match.would_point) <= AT_MOST


@given(person=people, seed=st.integers(min_value=0, max_value=100))
def test_the_order_of_the_files_matters_for_ties_alone(person, seed):
    shuffled = list(knowledge().causes)
    random.Random(seed).shuffle(shuffled)

    one = causes(person, knowledge()).shown
    other = causes(person, replace(knowledge(), causes=tuple(shuffled))).shown

    def rank(match):
        return match.points, PREVALENCES.index(CAUSES[match.id].prevalence)

    assert [rank(match) for match in one] == [rank(match) for match in other]
    last = rank(one[-1]) if one else None
    assert {m.id for m in one if rank(m) != last} == {m.id for m in other if rank(m) != last}


def test_what_would_point_to_a_cause_is_what_was_not_asked_and_weighs_most():
    person = SCREEN | {
        "checking_for": "me",
        "age_band": "18_64",
        "time_of_day": ["night"],
        "body_parts": ["calf"],
        "med_new_or_changed": "no",
        "stretch_eases": "unknown",
    }

    (match,) = causes(person, knowledge()).shown

    assert match.id == "idiopathic_nocturnal"
    assert match.for_ == ("time_of_day", "body_parts", "med_new_or_changed")
    assert match.would_point == ("hard_knot", "stretch_eases", "usual_duration_min")


def test_both_engines_show_the_same_causes_to_thousands_of_people():
    everyone = [answers_of(case) for case in cases()] + [screened(seed) for seed in range(PEOPLE)]

    run = subprocess.run(
        ["node", str(TWIN)], input=json.dumps(everyone), capture_output=True, text=True, check=True
    )

    said = json.loads(run.stdout)
    assert sum(bool(found["shown"]) for found in said) > PEOPLE / 4
    for person, found in zip(everyone, said, strict=True):
        assert found == as_the_browser_says(causes(person, knowledge())), person


def as_the_browser_says(found: Causes) -> dict:
    def plain(match):
        return {
            "id": match.id,
            "points": match.points,
            "strength": match.strength,
            "for": list(match.for_),
            "against": list(match.against),
            "wouldPoint": list(match.would_point),
        }

    return {
        "shown": [plain(match) for match in found.shown],
        "contributors": [plain(match) for match in found.contributors],
    }


@pytest.mark.parametrize("cause", CAUSES.values(), ids=lambda cause: cause.id)
def test_a_cause_says_what_to_do_in_words_that_promise_nothing(cause: Cause):
    texts = [cause.line, cause.when_to_be_seen, cause.tests, *cause.self_care]

    assert cause.self_care
    assert all(text.endswith(".") for text in texts)
    for text in texts:
        assert not re.search(r"%|per cent|you have (a|an|the)\b|probably fine", text, re.I)
    assert cause.sources or cause.basis == "unconfirmed"
    assert reading_age(texts) <= 12


def test_a_cause_is_behind_urgent_and_emergency_rules_alone():
    levels = {rule.id: rule.level for rule in knowledge().rules}

    linked = {levels[rule] for cause in CAUSES.values() for rule in cause.rules}

    assert linked == set(LEVELS[:2])


def test_the_articles_that_have_more_exist():
    articles = {article.about.slug for article in library().articles}
    wanted = {cause.learn for cause in CAUSES.values()}
    wanted |= {thing.page for thing in knowledge().not_a_cramp}

    assert wanted - {None} <= articles
    assert len(wanted) > 1


def test_what_is_not_a_cramp_is_told_apart_from_the_look_alikes_of_the_checker():
    things = {thing.id: thing for thing in knowledge().not_a_cramp}

    assert {"tremor", "joint_pain", "sleep_start", "skin_pain", "bone_pain"} <= set(things)
    assert "ambulance" in things["fit"].what_to_do
    for thing in things.values():
        assert thing.what_to_do.endswith(".")
        assert set(thing.words) == {"me", "child", "adult"}


@pytest.mark.parametrize(
    ("file", "old", "new", "named"),
    [
        ("causes/life.yaml", "prevalence: rare", "prevalence: odd", ["eclampsia", "prevalence"]),
        ("causes/life.yaml", "strength: strong", "strength: big", ["pregnancy", "for", "big"]),
        ("causes/life.yaml", "has: [night]", "has: [noon]", ["life.yaml", "pregnancy", "noon"]),
        ("causes/life.yaml", "rules: [E22", "rules: [E99", ["eclampsia", "rules", "E99"]),
        ("causes/life.yaml", "id: hormonal", "id: alcohol", ["alcohol", "id", "two causes"]),
        ("causes/life.yaml", "contributor: true", "contributor: so", ["hormonal", "contributor"]),
        ("causes/life.yaml", "sources: [53]", "sources: [5353]", ["sources", "5353"]),
        (
            "not_a_cramp.yaml",
            "  basis: source",
            "  basis: so",
            ["not_a_cramp.yaml", "fit", "basis"],
        ),
        ("not_a_cramp.yaml", "  words:", "  word:", ["not_a_cramp.yaml", "fit", "word"]),
    ],
)
def test_a_mistake_in_a_cause_is_named_with_its_file_id_and_field(tmp_path, file, old, new, named):
    folder = shutil.copytree(FOLDER, tmp_path / "knowledge")
    text = (folder / file).read_text()
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1))

    with pytest.raises(KnowledgeError) as error:
        read_knowledge(folder)

    assert all(part in str(error.value) for part in named), str(error.value)
