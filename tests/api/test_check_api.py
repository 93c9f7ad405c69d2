"""The check by API: the engine's own answers, for anybody, and nothing is kept of them."""

import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from hypothesis import given, settings
from hypothesis import strategies as st

from core.checker.causes import causes
from core.checker.interview import next_page
from core.checker.knowledge import knowledge
from core.checker.triage import noted, triage
from tests.checker.people import answers_of, cases, safe

pytestmark = pytest.mark.django_db
URL, KNOWLEDGE = "/api/v1/check/", "/api/v1/check/knowledge/"
BEGUN = {
    "age_band": "18_64",
    "in_heat": "no",
    "pregnant_now": "no",
    "gave_birth_last_6_weeks": "no",
}
SCREENED = BEGUN | {f.id: safe(f) for f in knowledge().findings.values() if f.page}


@pytest.fixture(autouse=True)
def _no_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.checker.api.CheckThrottle.rate", "100000/minute")


@pytest.fixture(params=["owner", "nobody"])
def visitor(request: pytest.FixtureRequest) -> Client:
    """Somebody signed in, and somebody who is not; each with a browser that wants CSRF tokens."""
    client = Client(enforce_csrf_checks=True)
    if request.param == "owner":
        client.force_login(request.getfixturevalue("owner"))
    return client


def check(client: Client, answers: Any, **more: Any) -> Any:
    body = {"for": "me", "answers": answers} | more
    return client.post(URL, json.dumps(body), content_type="application/json")


def problems(reply: Any) -> dict[str, str]:
    assert reply.status_code == 400
    assert reply.json()["error"]["code"] == "bad_answers"
    return {each["finding"]: each["code"] for each in reply.json()["problems"]}


def test_it_says_to_anybody_what_the_engine_says(visitor):
    for case in cases():
        answers = answers_of(case)
        result, explained = triage(answers, knowledge()), causes(answers, knowledge())
        page = next_page(answers, knowledge())

        told = check(visitor, answers, **{"for": answers["checking_for"]}).json()

        assert (told["level"], told["complete"]) == (result.level, result.complete), case["id"]
        assert {each["rule"] for each in told["reasons"]} == {f.rule for f in noted(result)}
        assert [each["finding"] for each in told["missing"]] == list(result.missing)
        assert [each["id"] for each in told["causes"]] == [m.id for m in explained.shown]
        rows = told["next"] and [row["finding"] for row in told["next"]["rows"]]
        assert rows == (page and list(page.rows))


def test_an_answer_is_whole(anonymous_api):
    answers = SCREENED | {"one_limb_swollen": "yes", "past_clot": "unknown"}

    told = check(anonymous_api, answers).json()

    assert told["ruleset"] == {
        "version": knowledge().version,
        "date": knowledge().date,
        "hash": knowledge().hash,
    }
    assert told["level"] == "urgent_today"
    assert told["headline"] == "Get medical help today"
    reason = told["reasons"][0]
    assert reason["rule"] == "U01"
    assert reason["because"] == ["one_limb_swollen"]
    assert reason["sentence"] in told["advice"]
    assert all(source["url"].startswith("http") for source in reason["source"])
    missing = {each["finding"]: each for each in told["missing"]}
    assert missing["past_clot"]["question"].endswith("?")
    assert missing["past_clot"]["would"] in {"emergency", "urgent_today"}
    assert told["at_least"]
    assert told["come_back_if"]
    assert told["check_again"].startswith("Check again")
    assert "not a diagnosis" in told["limits"]
    assert told["pages_left"] > 0


def test_a_row_can_be_put_to_a_person(anonymous_api):
    first = check(anonymous_api, {}).json()["next"]
    page = check(anonymous_api, SCREENED).json()["next"]

    assert first["page"] == "start"
    age = next(row for row in first["rows"] if row["finding"] == "age_band")
    assert age["question"] == "How old are you?"
    assert age["type"] == "single"
    assert {"id": "65_plus", "label": "65 or over"} in age["options"]
    assert page["title"]
    assert all(row["question"] and row["why"] for row in page["rows"])


def test_a_number_says_its_unit_and_its_ends(anonymous_api):
    truth = {f.id: safe(f) for f in knowledge().findings.values()} | BEGUN
    rows = dict(walk(anonymous_api, truth))

    number = rows["usual_duration_min"]

    assert number["options"] == []
    assert number["minimum"] < number["maximum"]
    assert number["unit"]


def walk(client: Client, truth: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Answer what is asked until nothing is, as a program would; yield every row."""
    answers: dict[str, Any] = {}
    for _ in range(30):
        page = check(client, answers).json()["next"]
        if page is None:
            return
        for row in page["rows"]:
            answers[row["finding"]] = truth[row["finding"]]
            yield row["finding"], row
    raise AssertionError("It never came to an end.")


@pytest.mark.parametrize(
    ("whom", "begins"), [("child", "How old are they"), ("me", "How old are you")]
)
def test_questions_are_in_the_words_for_whom_it_is(anonymous_api, whom, begins):
    told = check(anonymous_api, {}, **{"for": whom}).json()

    questions = [row["question"] for row in told["next"]["rows"] if row["finding"] == "age_band"]
    assert questions[0].startswith(begins)


def test_an_adult_is_asked_to_stay_with_a_child(anonymous_api):
    told = check(anonymous_api, {"age_band": "3_7"}, **{"for": "child"}).json()

    assert knowledge().advice["adult_present"] in told["advice"]


def test_an_emergency_is_said_before_an_age_is_known_and_ends_the_questions(anonymous_api):
    told = check(anonymous_api, {"stroke_signs": "yes"}).json()

    assert told["level"] == "emergency"
    assert told["next"] is None


def test_without_answers_it_asks_for_the_age(anonymous_api):
    told = check(anonymous_api, {}).json()

    assert "age_band" in [row["finding"] for row in told["next"]["rows"]]
    assert not told["complete"]


@pytest.mark.parametrize(
    ("region", "numbers"), [("GB", ["999"]), ("NZ", ["111"]), ("IE", ["112", "999"])]
)
def test_a_region_picks_the_emergency_numbers(anonymous_api, region, numbers):
    told = check(anonymous_api, {}, region=region).json()

    assert [each["number"] for each in told["emergency_numbers"]] == numbers


def test_without_a_region_all_numbers_are_given(anonymous_api):
    told = check(anonymous_api, {}, region=None).json()

    assert len(told["emergency_numbers"]) == len(knowledge().regions)


@pytest.mark.parametrize("state", ["unknown", "skipped"])
def test_every_question_may_be_left_open(anonymous_api, state):
    reply = check(
        anonymous_api, dict.fromkeys(knowledge().findings.keys() - {"checking_for"}, state)
    )

    assert reply.status_code == 200
    assert not reply.json()["complete"]


def test_every_wrong_answer_is_named_at_once(anonymous_api):
    wrong = {
        "knee_feels_funny": "yes",
        "one_limb_swollen": "perhaps",
        "fever": True,
        "body_parts": "calf",
        "time_of_day": ["noon"],
        "temperature_c": 431,
        "pain_score": -1,
        "sleep_score": "5",
        "diabetes": ["type_1"],
        "past_clot": "no",
    }

    found = problems(check(anonymous_api, wrong))

    assert found == {
        "knee_feels_funny": "unknown_finding",
        "one_limb_swollen": "not_a_choice",
        "fever": "wrong_type",
        "body_parts": "wrong_type",
        "time_of_day": "not_a_choice",
        "temperature_c": "out_of_range",
        "pain_score": "out_of_range",
        "sleep_score": "wrong_type",
        "diabetes": "wrong_type",
    }


@pytest.mark.parametrize("value", [True, None, {}, [], [5], "5", 10**400, 1e308, [[]], {"is": 5}])
def test_a_number_is_a_number(anonymous_api, value):
    assert set(problems(check(anonymous_api, {"pain_score": value}))) == {"pain_score"}


def test_a_broken_character_is_named_without_breaking_the_answer(anonymous_api):
    reply = anonymous_api.post(
        URL, b'{"for": "me", "answers": {"\\ud800": "yes"}}', content_type="application/json"
    )

    assert problems(reply) == {"?": "unknown_finding"}


@pytest.mark.parametrize(
    ("body", "code", "field"),
    [
        ("[]", "malformed", None),
        ("7", "malformed", None),
        ("", "invalid", "for"),
        ("{}", "invalid", "for"),
        ('{"for": "dog", "answers": {}}', "invalid", "for"),
        ('{"for": ["me"], "answers": {}}', "invalid", "for"),
        ('{"for": "me"}', "malformed", "answers"),
        ('{"for": "me", "answers": []}', "malformed", "answers"),
        ('{"for": "me", "answers": {}, "region": "XX"}', "invalid", "region"),
        ('{"for": "me", "answers": {}, "region": ["GB"]}', "invalid", "region"),
        ('{"for": "me", "answers": {}, "anwsers": {}}', "malformed", "anwsers"),
        ('{"for": "me", "answers": {"checking_for": "child"}}', "invalid", "for"),
        ('{"for": "me", "answers": {"fever": "no", "fever": "yes"}}', "malformed", None),
        ('{"for": "me", "answers": {"pain_score": NaN}}', "malformed", None),
        ('{"for": "me", "answers": {"pain_score": 1e999}}', "malformed", None),
        ("[" * 100_000, "malformed", None),
    ],
)
def test_what_cannot_be_read_is_refused_and_its_place_named(anonymous_api, body, code, field):
    reply = anonymous_api.post(URL, body, content_type="application/json")

    assert reply.status_code == 400
    assert reply.json()["error"]["code"] == code
    assert reply.json()["error"]["field"] == field


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
ANSWERS = st.dictionaries(
    st.sampled_from([*knowledge().findings, "nonsense"]), ANYTHING, max_size=12
)


@settings(max_examples=60)
@given(
    body=ANYTHING
    | st.fixed_dictionaries(
        {"for": st.just("me"), "answers": ANSWERS}, optional={"region": ANYTHING}
    )
)
def test_nothing_that_is_sent_is_a_fault_of_the_server(body):
    client = Client(raise_request_exception=False)

    reply = client.post(URL, json.dumps(body), content_type="application/json")

    assert reply.status_code in {200, 400}
    assert reply.json()


def test_nothing_is_stored_and_no_database_is_asked(visitor):
    with CaptureQueriesContext(
        connection,
    ) as queries:
        reply = check(visitor, SCREENED)

    assert reply.status_code == 200
    assert len(queries) == 0
    assert not reply.cookies
    assert reply["Cache-Control"] == "no-store"


def test_nothing_of_a_check_reaches_a_log(anonymous_api, caplog, capfd):
    caplog.set_level(logging.DEBUG)

    check(anonymous_api, {"canary_finding": "canary", "fever": "canary"})
    check(anonymous_api, SCREENED | {"past_clot": "yes"})
    anonymous_api.post(URL, '{"canary":', content_type="application/json")

    said_in_logs = caplog.text + "".join(capfd.readouterr())
    assert "Bad Request" in said_in_logs  # the log was really read
    assert "canary" not in said_in_logs
    assert "past_clot" not in said_in_logs


def test_too_many_checks_are_asked_to_wait(anonymous_api, monkeypatch):
    monkeypatch.setattr("core.checker.api.CheckThrottle.rate", "2/minute")

    statuses = [check(anonymous_api, {}).status_code for _ in range(3)]

    assert statuses == [200, 200, 429]


def test_the_knowledge_is_whole_and_named_by_its_version(visitor):
    reply = visitor.get(KNOWLEDGE)

    told = reply.json()
    assert told["version"] == knowledge().version
    assert [each["id"] for each in told["findings"]] == list(knowledge().findings)
    assert [each["id"] for each in told["rules"]] == [rule.id for rule in knowledge().rules]
    assert [each["id"] for each in told["causes"]] == [cause.id for cause in knowledge().causes]
    assert told["not_a_cramp"]
    assert reply["Cache-Control"] == "public, max-age=3600"


def test_the_knowledge_is_sent_once(anonymous_api):
    first = anonymous_api.get(KNOWLEDGE)

    again = anonymous_api.get(KNOWLEDGE, headers={"If-None-Match": first["ETag"]})

    assert again.status_code == 304
    assert not again.content
