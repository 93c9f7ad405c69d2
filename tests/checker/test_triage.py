"""The levels are right for people we can describe, and behave for those we cannot."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from core.checker.findings import Finding
from core.checker.knowledge import LEVELS, knowledge
from core.checker.logic import states
from core.checker.reply import reply
from core.checker.screen import follow_ups, screen_pages
from core.checker.triage import noted, triage
from tests.checker.people import AGES, ALWAYS, answers_of, cases, made_up, possible, safe

FINDINGS = list(knowledge().findings.values())
RED_FLAGS = [f for f in FINDINGS if f.flag in "EU" and f.type == "yes_no" and f.kind == "current"]
SERIOUS = [f for f in FINDINGS if f.flag in "EU"]
FLOOR_OF_AGE = {
    "under_3_months": "urgent_today",
    "3_11_months": "urgent_today",
    "1_2": "see_clinician_soon",
    "3_7": "routine",
    "8_15": "self_care",
    "16_17": "self_care",
    "18_64": "self_care",
    "65_plus": "routine",
}
people = st.integers(min_value=0, max_value=10**9).map(made_up)


def urgency(answers: dict) -> int:
    return -LEVELS.index(triage(answers, knowledge()).level)


def well(person: dict) -> dict:
    """Return the person with every serious finding answered safely."""
    return person | {finding.id: safe(finding) for finding in SERIOUS}


def is_unsafe(finding: Finding, person: dict) -> bool:
    state = states(person, knowledge().findings)[finding.id]
    harmless = (safe(finding), "unasked", "not_applicable")
    return state not in harmless


@pytest.mark.parametrize("case", cases(), ids=lambda case: case["id"])
def test_a_described_person_gets_the_level_and_the_reasons_expected(case):
    answers, expect = answers_of(case), case["expect"]

    result = triage(answers, knowledge())

    rules = {fired.rule for fired in result.fired}
    assert result.level == expect["level"], sorted(rules)
    assert set(expect["rules"]) <= rules
    assert not set(expect.get("not_rules", ())) & rules
    assert set(expect.get("missing", ())) <= set(result.missing)
    assert result.complete == expect.get("complete", result.complete)
    assert result.at_least == expect.get("at_least", result.at_least)
    if "follow_ups" in expect:
        assert follow_ups(answers, knowledge()) == expect["follow_ups"]


def test_every_rule_has_a_positive_a_near_miss_and_an_unsure_person():
    ids = {case["id"] for case in cases()}
    rules = [rule.id for rule in knowledge().rules]

    wanted = {f"{rule} {kind}" for rule in rules for kind in ("positive", "near miss", "unknown")}

    assert wanted <= ids


@pytest.mark.parametrize("level", LEVELS[:2])
def test_beside_an_alarm_nothing_is_said_that_plays_it_down(level):
    calm = {rule.id: rule for rule in knowledge().rules if rule.level in LEVELS[3:]}
    people = [answers_of(case) for case in cases() if case["expect"]["level"] == level]
    told = [reply(answers, knowledge(), region=None)["reasons"] for answers in people]

    lulling = {rule.tell for rule in calm.values()} | {rule.why for rule in calm.values()}
    lulling -= {words for r in knowledge().rules if r.id not in calm for words in (r.tell, r.why)}

    assert len(told) > 50
    assert any(told)
    assert not lulling & {
        words for each in told for r in each for words in (r["sentence"], r["why"])
    }
    assert not calm.keys() & {r["rule"] for each in told for r in each}


def test_cramps_are_called_ordinary_only_when_that_is_the_whole_story():
    for case in cases():
        result = triage(answers_of(case), knowledge())
        ordinary = {f.level for f in noted(result) if f.rule in ("C01", "C02")}
        assert ordinary <= {result.level}, case["id"]


@given(person=people, flag=st.sampled_from(RED_FLAGS))
def test_one_more_red_flag_never_lowers_the_level(person, flag):
    # A blackout with a known, usual fit is less than one without a reason: the only exception.
    assume(not (flag.id == "fit_like_movements" and person.get("awake_and_talking") == "no"))

    assert urgency(person | {flag.id: flag.tick}) >= urgency(person | {flag.id: safe(flag)})


@given(
    person=people, finding=st.sampled_from(FINDINGS), state=st.sampled_from(["unknown", "skipped"])
)
def test_being_unsure_never_lowers_the_level(person, finding, state):
    assume(finding.id not in {"age_band", "checking_for"})

    assert urgency(person | {finding.id: state}) >= urgency(person | {finding.id: safe(finding)})


def test_home_care_is_only_for_those_whose_every_serious_answer_is_safe():
    people = [made_up(seed) for seed in range(2000)]
    at_home = [p for p in people if triage(p, knowledge()).level == "self_care"]

    unsafe = {finding.id for person in at_home for finding in SERIOUS if is_unsafe(finding, person)}

    assert len(at_home) > 10
    assert unsafe <= {"hard_new_exercise"}


@given(person=people.map(well), flag=st.sampled_from(SERIOUS), data=st.data())
def test_one_serious_answer_of_a_well_person_ends_home_care(person, flag, data):
    assume(states(person, knowledge().findings)[flag.id] != "not_applicable")
    assume(flag.id != "hard_new_exercise")
    answers = [a for a in (*possible(flag), "unknown", "skipped") if a != safe(flag)]

    changed = person | {flag.id: data.draw(st.sampled_from(answers))}

    assert urgency(changed) >= -LEVELS.index("routine")


@pytest.mark.parametrize("age", AGES)
@given(person=people)
def test_every_age_gets_a_level_and_the_young_and_old_are_never_sent_home(person, age):
    level = triage(person | {"age_band": age}, knowledge()).level

    assert LEVELS.index(level) <= LEVELS.index(FLOOR_OF_AGE[age])


@given(person=people)
def test_an_answer_that_is_missing_says_how_far_it_could_raise_the_level(person):
    result = triage(person, knowledge())

    assert tuple(result.would) == result.missing
    assert all(LEVELS.index(w) <= LEVELS.index(result.level) for w in result.would.values())


def test_a_missing_sign_of_a_stroke_could_make_it_an_emergency():
    result = triage(ALWAYS | {"stroke_signs": "skipped", "past_clot": "skipped"}, knowledge())

    assert result.level == "urgent_today"
    assert result.would["stroke_signs"] == "emergency"
    assert result.would["alcohol_stopped_recently"] == "emergency"
    assert result.would["med_quinine"] == "urgent_today"


@given(person=people, order=st.randoms(use_true_random=False))
def test_the_order_of_the_rules_never_matters(person, order):
    rules = list(knowledge().rules)
    order.shuffle(rules)

    shuffled = triage(person, replace(knowledge(), rules=tuple(rules)))
    result = triage(person, knowledge())

    assert shuffled.level == result.level
    assert {f.rule for f in shuffled.fired} == {f.rule for f in result.fired}


@given(person=people)
def test_reasons_come_in_the_order_of_the_rules_and_were_all_answered(person):
    result = triage(person, knowledge())
    places = [rule.id for rule in knowledge().rules]

    assert all(places.index(a.rule) < places.index(b.rule) for a, b in pairwise(result.fired))
    assert all(name in person for fired in result.fired for name in fired.because)


@given(person=people)
def test_an_incomplete_answer_is_said_to_be_the_least_it_can_be(person):
    result = triage(person, knowledge())

    assert result.complete == (not result.missing)
    assert result.at_least == (not result.complete and result.level != "emergency")


@given(person=people)
def test_there_are_at_most_three_follow_ups_and_none_was_answered(person):
    asked = follow_ups(person, knowledge())

    assert len(asked) <= 3
    assert all(name not in person or person[name] == ["unspecified"] for name in asked)


@given(person=people)
def test_home_care_alone_is_never_said_while_a_serious_finding_is_unsure(person):
    unsure = [f.id for f in FINDINGS if f.page and person.get(f.id) in ("unknown", "skipped")]
    pages = [name for page in screen_pages(person, knowledge()) for name in page]
    assume(set(unsure) & set(pages))

    assert urgency(person) >= -LEVELS.index("urgent_today")


def test_the_screen_has_three_short_pages_for_an_adult():
    pages = screen_pages({"age_band": "18_64"}, knowledge())

    assert [len(page) for page in pages] == [5, 5, 6]
    assert pages[0][0] == "awake_and_talking"
    assert pages[2][-1] == "serious_infection_signs"


@pytest.mark.parametrize(
    ("answers", "row"),
    [
        ({"age_band": "1_2"}, "baby_jerk_clusters"),
        ({"age_band": "18_64", "in_heat": "yes"}, "heat_illness_signs"),
        ({"age_band": "18_64", "pregnant_now": "unknown"}, "severe_headache_vision"),
        ({"age_band": "18_64", "gave_birth_last_6_weeks": "yes"}, "severe_headache_vision"),
    ],
)
def test_some_people_get_one_row_more(answers, row):
    pages = screen_pages(answers, knowledge())

    assert row in [name for page in pages for name in page]
