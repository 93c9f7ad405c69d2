"""GET /api/v1/session/: who is signed in, and how long that lasts."""

import time

import pytest
from django.contrib.sessions.models import Session

ADA, BEA = "ada@example.org", "bea@example.org"
URL = "/api/v1/session/"
DAY = 24 * 3600


def session_of(client):
    return Session.objects.get(session_key=client.cookies["session"].value)


def at(monkeypatch, days):
    now = time.time() + days * DAY
    monkeypatch.setattr("core.accounts.api.time.time", lambda: now)
    return now


def test_someone_signed_out_learns_the_versions_and_no_name(new_phone):
    said = new_phone().get(URL).json()

    assert (said["account"], said["email"], said["epoch"]) == (None, None, None)
    assert (said["protocol"], said["schema"], said["schema_min"]) == (1, 2, 1)
    assert abs(said["server_time"] / 1000 - time.time()) < 60
    assert said["email_enabled"] is False
    assert said["limits"]


def test_each_person_learns_about_herself_only(ada, bea):
    hers, other = ada.get(URL).content.decode(), bea.who()

    assert ADA in hers
    assert other["account"] not in hers
    assert other["epoch"] not in hers
    assert BEA not in hers


def test_the_account_stays_the_same_from_one_question_to_the_next(ada):
    assert ada.who()["account"] == ada.who()["account"]


def test_the_answer_sets_the_csrf_cookie_and_holds_no_token(new_phone):
    reply = new_phone().get(URL)

    assert "csrf" in reply.cookies
    assert reply.cookies["csrf"].value not in reply.content.decode()


def test_the_answer_is_kept_nowhere(ada):
    assert ada.get(URL)["Cache-Control"] == "no-store"


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_nothing_can_be_written_to_it(ada, method):
    reply = ada.send(URL, {"email": BEA}, method=method)

    assert reply.status_code == 405
    assert reply.json()["error"]["code"] == "method_not_allowed"


def test_a_session_of_today_is_not_written_again(ada, django_assert_num_queries):
    ada.who()
    before = session_of(ada).expire_date

    reply = ada.get(URL)

    assert session_of(ada).expire_date == before
    assert "session" not in reply.cookies


def test_a_session_used_every_week_lives_on(ada, monkeypatch):
    before = session_of(ada).expire_date
    at(monkeypatch, days=7)

    reply = ada.get(URL)

    assert "session" in reply.cookies
    assert reply.cookies["session"]["max-age"] == 90 * DAY
    assert session_of(ada).expire_date >= before


def test_no_session_outlives_a_year(ada, monkeypatch):
    at(monkeypatch, days=355)

    reply = ada.get(URL)

    assert 9 * DAY < reply.cookies["session"]["max-age"] <= 10 * DAY


def test_someone_signed_out_gets_no_session(new_phone):
    reply = new_phone().get(URL)

    assert "session" not in reply.cookies
    assert Session.objects.count() == 0
