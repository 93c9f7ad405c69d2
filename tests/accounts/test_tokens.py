"""Tokens: how a person's own scripts reach her diary, and nothing but her diary."""

import hashlib
import re
from datetime import UTC, date, datetime

import pytest

from core.accounts import tokens
from core.accounts.models import AccessToken, User
from tests.diary.build import patch
from tests.diary.threads import at_once

ADA, BEA = "ada@example.org", "bea@example.org"
PASSWORD, NEW_PASSWORD = "kettle-drum-44", "velvet-anchor-91"
TOKENS = "/api/v1/account/tokens/"


def error_of(reply):
    return reply.status_code, reply.json()["error"]["code"]


def listed(phone):
    return phone.get(TOKENS).json()["tokens"]


@pytest.fixture
def token(ada):
    return ada.make_token().json()["token"]


@pytest.fixture
def script(new_script, token):
    return new_script(token)


def test_a_token_is_shown_once_and_is_256_bits(ada):
    made = ada.make_token("Garden shed")

    shown = made.json()
    assert (made.status_code, made["Cache-Control"]) == (201, "no-store")
    assert set(shown) == {"id", "name", "token"}
    assert re.fullmatch(r"cramps_[A-Za-z0-9_-]{43}", shown["token"])
    reply = ada.get(TOKENS)
    assert reply["Cache-Control"] == "no-store"
    assert shown["token"] not in reply.content.decode()
    created_at = reply.json()["tokens"][0].pop("created_at")
    assert abs(created_at / 1000 - datetime.now(UTC).timestamp()) < 60
    assert listed(ada)[0] == {
        "id": shown["id"],
        "name": "Garden shed",
        "created_at": created_at,
        "last_used_on": None,
    }


def test_only_the_digest_is_kept(token):
    kept = " ".join(str(row) for row in AccessToken.objects.values())

    assert token not in kept
    assert token.removeprefix("cramps_") not in kept
    assert hashlib.sha256(token.encode()).hexdigest() in kept


def test_a_script_syncs_without_a_cookie_or_csrf_token(ada, bea, script):
    account = ada.who()["account"]

    reply = script.sync(account, patch(set={"note": "from a script"}))

    assert reply.status_code == 200
    assert reply.json()["results"][0]["status"] == "applied"
    assert "from a script" in ada.sync().content.decode()
    assert "from a script" not in bea.sync().content.decode()


def test_a_token_opens_one_account_only(bea, script):
    reply = script.sync(bea.who()["account"], patch())

    assert error_of(reply) == (409, "account_mismatch")


def test_a_script_learns_whose_token_it_holds(ada, script):
    assert script.who().json()["account"] == ada.who()["account"]


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", TOKENS),
        ("POST", TOKENS),
        ("GET", "/api/v1/account/devices/"),
        ("POST", "/api/v1/account/recovery-codes/"),
        ("POST", "/api/v1/account/keep/"),
        ("DELETE", "/api/v1/account/"),
    ],
)
def test_a_token_manages_no_account(ada, script, method, path):
    body = {"name": "another", "password": PASSWORD, "when": "now"}

    assert error_of(script.send(path, body, method=method)) == (401, "signed_out")
    assert len(listed(ada)) == 1


def test_a_token_is_nothing_to_the_pages_of_signing_in(script):
    reply = script.get("/_allauth/browser/v1/auth/session")

    assert reply.status_code == 401


@pytest.mark.parametrize(
    "header",
    [
        "Bearer",
        "Bearer ",
        "Bearer cramps_",
        "Bearer cramps_" + "A" * 43,
        "Bearer cramps_" + "A" * 42 + "ä",
        "Bearer cramps_" + "A" * 5000,
        "Bearer {token} more",
        "bearer {token}x",
    ],
)
def test_a_token_that_is_none_is_signed_out(ada, client, token, header):
    headers = {"authorization": header.format(token=token)}

    for path in ("/api/v1/session/", "/api/v1/export/"):
        reply = client.generic("GET" if "session" in path else "POST", path, headers=headers)
        assert error_of(reply) == (401, "signed_out")
        assert reply["WWW-Authenticate"] == "Bearer"


def test_what_does_not_even_look_like_a_token_costs_no_query(db, client, django_assert_num_queries):
    with django_assert_num_queries(0):
        reply = client.get("/api/v1/session/", headers={"authorization": "Bearer guess"})

    assert reply.status_code == 401


@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER"])
def test_the_word_before_a_token_may_be_in_any_case(client, token, scheme):
    reply = client.get("/api/v1/session/", headers={"authorization": f"{scheme}  {token} "})

    assert reply.json()["email"] == ADA


def test_a_named_token_counts_and_not_the_cookie_beside_it(ada, bea, token):
    reply = bea.get("/api/v1/session/", headers={"authorization": f"Bearer {token}"})
    wrong = bea.get("/api/v1/session/", headers={"authorization": "Bearer cramps_no"})

    assert reply.json()["email"] == ADA
    assert error_of(wrong) == (401, "signed_out")


def test_another_scheme_leaves_the_cookie_in_charge(ada):
    reply = ada.get("/api/v1/session/", headers={"authorization": "Basic YTpi"})

    assert reply.json()["email"] == ADA


def test_a_deleted_token_stops_at_once(ada, script):
    assert script.who().status_code == 200
    path = f"{TOKENS}{listed(ada)[0]['id']}/"

    reply = ada.send(path, method="DELETE")

    assert (reply.status_code, reply.content) == (204, b"")
    assert error_of(script.who()) == (401, "signed_out")
    assert listed(ada) == []
    assert error_of(ada.send(path, method="DELETE")) == (404, "not_found")


def test_nobody_deletes_the_token_of_another(ada, bea, script):
    mine = listed(ada)[0]["id"]

    foreign = bea.send(f"{TOKENS}{mine}/", method="DELETE")
    unknown = bea.send(f"{TOKENS}{mine + 1000}/", method="DELETE")

    assert error_of(foreign) == (404, "not_found")
    assert (foreign.status_code, foreign.content) == (unknown.status_code, unknown.content)
    assert listed(bea) == []
    assert script.who().status_code == 200


@pytest.mark.parametrize("number", [0, 2**31, 2**63 - 1, 2**63, 10**40])
def test_an_id_of_any_size_is_not_found(ada, number):
    assert error_of(ada.send(f"{TOKENS}{number}/", method="DELETE")) == (404, "not_found")


def test_an_older_session_needs_the_password_for_a_token(ada, monkeypatch):
    monkeypatch.setattr("core.accounts.lifetime._FRESH", 0)

    assert error_of(ada.make_token()) == (403, "password_needed")
    assert error_of(ada.make_token(password="guessed-it-9")) == (403, "password_needed")
    assert ada.make_token(password=PASSWORD).status_code == 201


def test_the_password_can_be_guessed_ten_times_an_hour_at_all_addresses_together(
    ada, bea, monkeypatch
):
    monkeypatch.setattr("core.accounts.lifetime._FRESH", 0)
    for _ in range(3):
        ada.make_token(password="guessed-it-9")
        ada.codes(password="guessed-it-9")
        ada.delete_account("now", "guessed-it-9")
    ada.export(password="guessed-it-9")

    refused = ada.make_token(password=PASSWORD)

    assert error_of(refused) == (429, "too_many_requests")
    assert int(refused["Retry-After"]) > 0
    assert error_of(ada.delete_account("now")) == (429, "too_many_requests")
    assert bea.make_token(password=PASSWORD).status_code == 201


def test_making_a_token_needs_the_csrf_token(ada):
    ada.cookies.pop("csrf")

    assert error_of(ada.make_token()) == (403, "csrf_failed")


@pytest.mark.parametrize("name", ["", "   ", "x" * 65, None, ["a"], "nul\x00", "half \ud800"])
def test_a_name_that_is_none_is_invalid(ada, name):
    reply = ada.make_token(name)

    assert error_of(reply) == (400, "invalid")
    assert reply.json()["error"]["field"] == "name"


def test_there_are_at_most_twenty_and_others_are_not_counted(ada, bea):
    for number in range(20):
        assert ada.make_token(f"Script {number}").status_code == 201

    reply = ada.make_token("One more")

    assert error_of(reply) == (409, "too_many_tokens")
    assert [token["name"] for token in listed(ada)][:2] == ["Script 19", "Script 18"]
    assert bea.make_token().status_code == 201


def test_the_day_of_use_is_noted_and_written_once_a_day(
    ada, script, monkeypatch, django_assert_num_queries
):
    days = [datetime(2026, 11, 22, 23, 0, tzinfo=UTC), datetime(2026, 11, 23, 1, 0, tzinfo=UTC)]
    now = days[0]
    monkeypatch.setattr("core.accounts.authentication.timezone.now", lambda: now)
    script.who()
    assert listed(ada)[0]["last_used_on"] == "2026-11-22"

    with django_assert_num_queries(2):  # the token, the diary
        script.who()
    now = days[1]
    script.who()

    assert AccessToken.objects.get().last_used_on == date(2026, 11, 23)


def test_someone_switched_off_has_no_working_token(script):
    User.objects.update(is_active=False)

    assert error_of(script.who()) == (401, "signed_out")


# --- New passwords ------------------------------------------------------------------------------


# failure mode 55
def test_a_changed_password_ends_other_sessions_and_leaves_tokens(new_phone, ada, script):
    tablet = new_phone()
    tablet.sign_in(ADA)

    ada.allauth(
        "account/password/change", {"current_password": PASSWORD, "new_password": NEW_PASSWORD}
    )

    assert ada.who()["email"] == ADA
    assert error_of(tablet.sync(account=ada.who()["account"])) == (401, "signed_out")
    assert script.who().status_code == 200


# failure mode 55
def test_recovery_by_code_ends_sessions_and_her_tokens_only(new_phone, ada, bea, script):
    code, account = ada.codes().json()["codes"][0], ada.who()["account"]
    bea.make_token()

    new_phone().recover(ADA, code, NEW_PASSWORD)

    assert error_of(ada.sync(account=account)) == (401, "signed_out")
    assert error_of(script.who()) == (401, "signed_out")
    assert len(listed(bea)) == 1


def test_a_wrong_recovery_code_ends_no_token(new_phone, ada, script):
    new_phone().recover(ADA, "0000-0000-0000-0000", NEW_PASSWORD)

    assert script.who().status_code == 200


@pytest.mark.parametrize("make", ["make_token", "codes"])
def test_a_session_that_a_new_password_ended_leaves_no_way_in_behind(ada, make, monkeypatch):
    def recovered_meanwhile(request, password):
        user = User.objects.get(email=ADA)
        user.set_password(NEW_PASSWORD)
        user.save()

    for module in ("api", "account_api"):
        name = f"core.accounts.{module}.require_fresh_or_password"
        monkeypatch.setattr(name, recovered_meanwhile)

    reply = getattr(ada, make)()

    assert error_of(reply) == (401, "signed_out")
    user = User.objects.get(email=ADA)
    assert (user.access_tokens.count(), user.recovery_codes.count()) == (0, 0)


@pytest.mark.django_db(transaction=True)
def test_thirty_tokens_asked_for_at_once_make_twenty(ada):
    user = User.objects.get(email=ADA)
    made = at_once(*[lambda: tokens.make(user=user, name="Script")] * 30)

    assert sum(token is not None for token in made) == 20
    assert user.access_tokens.count() == 20
