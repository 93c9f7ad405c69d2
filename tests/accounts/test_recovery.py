"""Recovery codes: the way back in where no server sends mail."""

import re
import threading
from datetime import UTC, datetime

import pytest
from django.core.cache import cache
from django.db import connection

from core.accounts import recovery
from core.accounts.models import RecoveryCode, User

ADA, BEA, NOBODY = "ada@example.org", "bea@example.org", "nobody@example.org"
PASSWORD, NEW_PASSWORD = "kettle-drum-44", "velvet-anchor-91"
NOW = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)


def error_of(reply):
    error = reply.json()["error"]
    return reply.status_code, error["code"], error["field"]


@pytest.fixture
def codes(ada):
    return ada.codes().json()["codes"]


def test_eight_codes_of_eighty_bits_are_shown(ada):
    reply = ada.codes()

    shown = reply.json()["codes"]
    assert reply.status_code == 201
    assert reply["Cache-Control"] == "no-store"
    assert len(set(shown)) == 8
    assert all(re.fullmatch(r"([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}", c) for c in shown)


def test_only_digests_are_kept(codes):
    kept = " ".join(str(row) for row in RecoveryCode.objects.values())

    assert RecoveryCode.objects.count() == 8
    assert not [c for c in codes if c in kept or c.replace("-", "") in kept]


def test_new_codes_replace_the_old_ones_of_that_person_only(ada, bea, codes, new_phone):
    hers = bea.codes().json()["codes"]

    ada.codes()

    assert error_of(new_phone().recover(ADA, codes[0], NEW_PASSWORD))[1] == "recovery_failed"
    assert new_phone().recover(BEA, hers[0], NEW_PASSWORD).status_code == 204


def test_codes_are_for_the_signed_in(new_phone):
    assert error_of(new_phone().codes()) == (401, "signed_out", None)


def test_asking_for_codes_needs_the_csrf_token(ada):
    ada.cookies.pop("csrf")

    assert error_of(ada.codes()) == (403, "csrf_failed", None)


def test_an_older_session_needs_the_password_for_new_codes(ada, monkeypatch):
    monkeypatch.setattr("core.accounts.lifetime._FRESH", 0)

    refused = ada.codes()
    wrong = ada.codes(password="guessed-it-9")
    right = ada.codes(password=PASSWORD)

    assert error_of(refused) == (403, "password_needed", "password")
    assert error_of(wrong) == (403, "password_needed", "password")
    assert right.status_code == 201


def test_a_stolen_session_cannot_guess_the_password(ada, monkeypatch):
    monkeypatch.setattr("core.accounts.lifetime._FRESH", 0)
    for _ in range(10):
        ada.codes(password="guessed-it-9")

    reply = ada.codes(password=PASSWORD)

    assert error_of(reply) == (429, "too_many_requests", None)
    assert int(reply["Retry-After"]) > 0


def test_a_code_sets_a_new_password_and_signs_nobody_in(new_phone, codes):
    phone = new_phone()

    reply = phone.recover(ADA, codes[3], NEW_PASSWORD)

    assert (reply.status_code, reply.content) == (204, b"")
    assert phone.who()["account"] is None
    assert phone.sign_in(ADA, NEW_PASSWORD).status_code == 200


def test_the_old_password_and_every_session_end(new_phone, ada, bea, codes):
    new_phone().recover(ADA, codes[0], NEW_PASSWORD)

    assert ada.who()["account"] is None
    assert error_of(ada.codes(password=PASSWORD)) == (401, "signed_out", None)
    assert new_phone().sign_in(ADA, PASSWORD).status_code == 400
    assert bea.who()["email"] == BEA


def test_a_code_works_once_and_the_others_stay(new_phone, codes):
    new_phone().recover(ADA, codes[0], NEW_PASSWORD)

    assert error_of(new_phone().recover(ADA, codes[0], PASSWORD)) == (400, "recovery_failed", None)
    assert new_phone().recover(ADA, codes[1], "third-password-3").status_code == 204


def test_a_code_may_be_typed_as_it_looks(new_phone, codes):
    typed = codes[0].upper().replace("-", " ").replace("0", "O").replace("1", "l")

    assert new_phone().recover("ADA@example.org", f" {typed} ", NEW_PASSWORD).status_code == 204


def test_a_code_of_one_person_does_not_open_the_account_of_another(new_phone, bea, codes):
    reply = new_phone().recover(BEA, codes[0], NEW_PASSWORD)

    assert error_of(reply) == (400, "recovery_failed", None)
    assert User.objects.get(email=BEA).check_password(PASSWORD)
    assert RecoveryCode.objects.filter(used_at=None).count() == 8


def test_the_answer_is_the_same_for_a_wrong_code_and_an_unknown_address(new_phone, codes):
    wrong = new_phone().recover(ADA, "0000-0000-0000-0000", NEW_PASSWORD)
    unknown = new_phone().recover(NOBODY, "0000-0000-0000-0000", NEW_PASSWORD)

    assert error_of(wrong) == (400, "recovery_failed", None)
    assert (wrong.status_code, wrong.content) == (unknown.status_code, unknown.content)


@pytest.mark.parametrize("password", ["short", "password123", "ada@example.org", ""])
def test_a_weak_password_costs_no_code(new_phone, codes, password):
    reply = new_phone().recover(ADA, codes[0], password)

    assert error_of(reply) == (400, "invalid", "password")
    assert RecoveryCode.objects.filter(used_at=None).count() == 8


@pytest.mark.parametrize("email", [ADA, NOBODY])
def test_a_weak_password_does_not_tell_who_has_an_account(new_phone, codes, email):
    assert error_of(new_phone().recover(email, codes[0], email)) == (400, "invalid", "password")


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"email": "no address"}, "email"),
        ({"email": None}, "email"),
        ({"code": ["a"]}, "code"),
        ({"code": "x" * 65}, "code"),
        ({"password": "x" * 1001}, "password"),
        ({"password": "half a \ud800 character"}, "password"),
        ({"password": "nul \x00 nul nul nul"}, "password"),
    ],
)
def test_a_value_out_of_range_names_its_field(new_phone, change, field):
    body = {"email": ADA, "code": "0000-0000-0000-0000", "password": NEW_PASSWORD} | change

    assert error_of(new_phone().send("/api/v1/account/recover/", body)) == (400, "invalid", field)


@pytest.mark.parametrize("sent", [b"[]", b'"text"', b"null"])
def test_a_body_that_is_no_object_is_invalid(new_phone, sent):
    assert error_of(new_phone().send("/api/v1/account/recover/", sent))[:2] == (400, "invalid")


@pytest.mark.parametrize("sent", [b"{", b"\xff", b"[" * 50_000])
def test_a_body_that_is_no_json_is_malformed(new_phone, sent):
    reply = new_phone().send("/api/v1/account/recover/", sent)

    assert error_of(reply) == (400, "malformed", None)


def test_tries_are_limited_per_network_address(new_phone, codes):
    for n in range(10):
        new_phone().recover(f"someone{n}@example.org", "0000", NEW_PASSWORD)

    refused = new_phone().recover(ADA, codes[0], NEW_PASSWORD)
    elsewhere = new_phone(REMOTE_ADDR="10.9.8.7").recover(ADA, codes[0], NEW_PASSWORD)

    assert error_of(refused) == (429, "too_many_requests", None)
    assert int(refused["Retry-After"]) > 0
    assert elsewhere.status_code == 204


@pytest.mark.parametrize("email", [ADA, NOBODY])
def test_tries_are_limited_per_email_known_or_not(new_phone, codes, email):
    for n in range(20):
        new_phone(REMOTE_ADDR=f"10.0.0.{n}").recover(email.upper(), "0000", NEW_PASSWORD)

    reply = new_phone(REMOTE_ADDR="10.0.1.1").recover(email, codes[0], NEW_PASSWORD)

    assert error_of(reply) == (429, "too_many_requests", None)


def test_after_recovering_one_can_sign_in_at_once(new_phone, codes):
    for _ in range(6):
        new_phone().sign_in(ADA, "forgotten-it-1")

    new_phone().recover(ADA, codes[0], NEW_PASSWORD)

    assert new_phone().sign_in(ADA, NEW_PASSWORD).status_code == 200


@pytest.mark.django_db(transaction=True)
def test_one_code_used_ten_times_at_once_works_once():
    user = User.objects.create_user(ADA, PASSWORD)
    code = recovery.replace_codes(user=user)[0]
    together, worked = threading.Barrier(10), []

    def use(number):
        together.wait()
        try:
            worked.append(
                recovery.set_password_with_code(
                    email=ADA, code=code, password=f"velvet-anchor-{number}", now=NOW
                )
            )
        finally:
            connection.close()

    threads = [threading.Thread(target=use, args=(n,)) for n in range(10)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]

    assert sorted(worked) == [False] * 9 + [True]
    assert RecoveryCode.objects.exclude(used_at=None).count() == 1


def test_someone_switched_off_cannot_recover(new_phone, codes):
    User.objects.update(is_active=False)

    assert error_of(new_phone().recover(ADA, codes[0], NEW_PASSWORD))[1] == "recovery_failed"


def test_a_refused_address_cannot_fill_the_cache_with_made_up_people(new_phone):
    phone = new_phone()

    answers = [
        phone.recover(f"nobody-{number}@example.org", "none", NEW_PASSWORD).status_code
        for number in range(40)
    ]

    # One key for the address, and one for each person asked about before it was refused.
    assert answers.count(429) == 30
    assert len(cache._cache) <= 11
