"""The end of an account: in two weeks with a way back, or at once; and what its phones hear."""

import sqlite3
from datetime import UTC, datetime, timedelta

import pytest
from allauth.account.models import EmailAddress
from django.apps import apps
from django.contrib.sessions.models import Session
from django.db import OperationalError

from core.accounts import deletion
from core.accounts.models import User
from core.diary.models import Diary
from tests.conftest import signed_in
from tests.diary.build import URL, patch, request
from tests.diary.threads import at_once

ADA, BEA = "ada@example.org", "bea@example.org"
PASSWORD = "kettle-drum-44"
DAY_MS = 24 * 3600 * 1000
CANARY = "canary-in-the-note"


def error_of(reply):
    return reply.status_code, reply.json()["error"]["code"]


def days_until(ms):
    return round((ms / 1000 - datetime.now(UTC).timestamp()) / (24 * 3600))


def dumped():
    """Every row of every table, as text: sessions decoded, for they are packed in the table."""
    rows = [row for model in apps.get_models() for row in model._default_manager.values()]
    return " ".join(str(row) for row in [*rows, *(s.get_decoded() for s in Session.objects.all())])


@pytest.fixture
def account(ada):
    return ada.who()["account"]


@pytest.fixture
def tablet(new_phone, ada, account):
    """A second phone of Ada's. Both have synced, and an entry is in the account."""
    ada.write(CANARY, device="canary-phone")
    tablet = new_phone()
    tablet.sign_in(ADA)
    tablet.write(CANARY, device="canary-tablet")
    return tablet


@pytest.fixture
def script(ada, new_script):
    return new_script(ada.make_token("canary-token").json()["token"])


@pytest.mark.parametrize("when", ["later", "now"])
def test_deleting_needs_the_password_however_fresh_the_session(ada, bea, when):
    assert error_of(ada.delete_account(when, "guessed-it-9")) == (403, "password_needed")
    assert ada.who()["status"] == "active"


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "password"),
        ({"password": PASSWORD}, "when"),
        ({"password": PASSWORD, "when": "soon"}, "when"),
        ({"password": ["a"], "when": "now"}, "password"),
    ],
)
def test_a_deletion_not_clearly_asked_for_is_refused(ada, body, field):
    reply = ada.send("/api/v1/account/", body, method="DELETE")

    assert error_of(reply) == (400, "invalid")
    assert reply.json()["error"]["field"] == field
    assert ada.who()["status"] == "active"


def test_deleting_needs_the_csrf_token(ada):
    ada.cookies.pop("csrf")

    assert error_of(ada.delete_account("now")) == (403, "csrf_failed")
    assert ada.who()["status"] == "active"


# --- In two weeks -------------------------------------------------------------------------------


def test_a_deletion_in_two_weeks_is_said_with_its_day(ada, bea, tablet):
    reply = ada.delete_account("later")

    said = reply.json()
    assert (reply.status_code, reply["Cache-Control"]) == (200, "no-store")
    assert (said["status"], days_until(said["delete_at"])) == ("deleting", 14)
    for phone in (ada, tablet):
        who = phone.who()
        assert (who["status"], who["delete_at"]) == ("deleting", said["delete_at"])
        assert who["email"] == ADA
    assert (bea.who()["status"], bea.who()["delete_at"]) == ("active", None)


def test_until_then_syncs_are_refused_on_every_phone_and_nothing_is_lost(ada, tablet, account):
    ada.delete_account("later")

    for phone in (ada, tablet):
        assert error_of(phone.sync(patch())) == (410, "account_deleted")
    diary = Diary.objects.get(pk=account)
    assert (diary.records.count(), diary.versions.count(), diary.devices.count()) == (2, 2, 2)


def test_tokens_stop_at_once_and_none_can_be_made(ada, script, account):
    ada.delete_account("later")

    assert error_of(script.who()) == (401, "signed_out")
    assert error_of(script.sync(account)) == (401, "signed_out")
    assert error_of(ada.make_token()) == (410, "account_deleted")


def test_her_own_copy_can_still_be_fetched(ada, tablet):
    ada.delete_account("later")

    assert CANARY in str(ada.exported())


def test_asking_again_does_not_move_the_day(ada, monkeypatch):
    first = ada.delete_account("later").json()
    soon = datetime.now(UTC) + timedelta(days=3)
    monkeypatch.setattr("core.accounts.account_api.timezone.now", lambda: soon)

    assert ada.delete_account("later").json() == first


def test_a_deletion_can_be_taken_back_and_all_is_as_before(ada, tablet, script):
    ada.delete_account("later")

    reply = tablet.send("/api/v1/account/keep/")

    assert (reply.status_code, reply.content) == (204, b"")
    assert (ada.who()["status"], ada.who()["delete_at"]) == ("active", None)
    assert CANARY in ada.sync().content.decode()
    assert script.who().status_code == 200


def test_keeping_what_nobody_deletes_changes_nothing(ada, account):
    Diary.objects.filter(pk=account).update(status=Diary.Status.READ_ONLY)

    assert ada.send("/api/v1/account/keep/").status_code == 204
    assert ada.who()["status"] == "read_only"


def test_nobody_keeps_the_account_of_another(ada, bea):
    ada.delete_account("later")

    bea.send("/api/v1/account/keep/")

    assert ada.who()["status"] == "deleting"


def test_in_the_two_weeks_one_can_sign_in_and_take_it_back(ada, new_phone):
    ada.delete_account("later")
    phone = new_phone()

    assert phone.sign_in(ADA).status_code == 200
    assert phone.send("/api/v1/account/keep/").status_code == 204
    assert ada.who()["status"] == "active"


# --- Now ----------------------------------------------------------------------------------------


def test_deleting_now_leaves_nothing_of_her_in_any_table(ada, tablet, script, bea):
    bea.write("hers stays")
    ada.codes()
    script.who()
    assert CANARY in dumped()
    assert "canary-phone" in dumped()
    assert "canary-token" in dumped()

    said = ada.delete_account("now").json()

    assert (said["status"], days_until(said["delete_at"])) == ("deleted", 90)
    left = dumped()
    assert "canary" not in left
    assert ADA not in left
    assert "hers stays" in left
    assert BEA in left
    user = User.objects.exclude(email=BEA).get()
    assert not user.has_usable_password()
    assert user.email.endswith("@deleted.invalid")
    assert (user.recovery_codes.count(), user.access_tokens.count()) == (0, 0)
    assert EmailAddress.objects.count() == 1
    assert (user.diary.record_count, user.diary.bytes_used) == (0, 0)


def test_deleting_now_touches_nobody_else(ada, bea, tablet, new_script):
    bea.write("hers stays")
    token = bea.make_token().json()["token"]

    ada.delete_account("now")

    assert "hers stays" in bea.sync().content.decode()
    assert new_script(token).who().status_code == 200
    assert bea.who()["status"] == "active"


def test_the_phone_that_asked_is_signed_out(ada):
    reply = ada.delete_account("now")

    assert reply.cookies["session"].value == ""
    assert ada.who()["account"] is None
    assert ada.who()["status"] is None


# failure mode 33
def test_her_other_phones_hear_that_the_account_is_gone(ada, tablet, account):
    ada.delete_account("now")

    assert error_of(tablet.sync(patch(), account=account)) == (410, "account_deleted")
    who = tablet.who()
    assert (who["account"], who["status"], who["email"]) == (account, "deleted", None)
    assert days_until(who["delete_at"]) == 90
    assert not Diary.objects.get(pk=account).records.exists()


def test_a_session_that_had_ended_before_stays_ended(ada, tablet, account):
    change = {"current_password": PASSWORD, "new_password": "velvet-anchor-91"}
    ada.allauth("account/password/change", change)

    ada.delete_account("now", "velvet-anchor-91")

    assert error_of(tablet.sync(account=account)) == (401, "signed_out")


def test_tokens_of_a_deleted_account_are_signed_out(ada, script, account):
    ada.delete_account("now")

    assert error_of(script.who()) == (401, "signed_out")


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "tokens/", None),
        ("POST", "tokens/", {"name": "after the end"}),
        ("GET", "devices/", None),
        ("POST", "recovery-codes/", {}),
        ("POST", "keep/", {}),
        ("DELETE", "", {"password": PASSWORD, "when": "now"}),
    ],
)
def test_a_phone_of_a_deleted_account_can_do_nothing_but_hear_of_it(
    ada, tablet, method, path, body
):
    ada.delete_account("now")

    reply = tablet.send(f"/api/v1/account/{path}", body, method=method)

    assert error_of(reply) == (410, "account_deleted")
    assert error_of(tablet.export()) == (410, "account_deleted")


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("account/password/change", {"new_password": "velvet-anchor-91"}),
        ("account/email", {"email": "anew@example.org"}),
    ],
)
def test_a_deleted_account_gets_no_address_or_password_again(ada, tablet, path, body):
    ada.delete_account("now")

    assert error_of(tablet.allauth(path, body)) == (410, "account_deleted")
    assert not User.objects.get().has_usable_password()
    assert EmailAddress.objects.count() == 0


def test_a_phone_of_a_deleted_account_can_sign_out(ada, tablet):
    ada.delete_account("now")

    assert tablet.allauth("auth/session", method="DELETE").status_code == 401
    assert tablet.who()["account"] is None


def test_nobody_signs_in_there_again_by_any_way(ada, new_phone):
    code = ada.codes().json()["codes"][0]
    ada.delete_account("now")

    assert new_phone().sign_in(ADA).status_code == 400
    assert new_phone().recover(ADA, code, "velvet-anchor-91").status_code == 400


def test_the_address_is_free_for_a_new_and_empty_account(ada, tablet, account, new_phone):
    ada.delete_account("now")

    again = new_phone().sign_up(ADA)

    assert again.who()["account"] not in {None, account}
    assert CANARY not in again.sync().content.decode()
    assert tablet.who()["status"] == "deleted"


def test_an_account_that_waits_for_its_deletion_can_be_deleted_now(ada, tablet):
    ada.delete_account("later")

    assert ada.delete_account("now").json()["status"] == "deleted"
    assert CANARY not in dumped()


def test_a_deletion_that_fails_half_way_has_deleted_nothing(ada, tablet, monkeypatch):
    def fails(_user):
        raise RuntimeError

    monkeypatch.setattr(deletion, "_forget_who", fails)

    with pytest.raises(RuntimeError):
        ada.delete_account("now")

    assert CANARY in ada.sync().content.decode()
    assert tablet.who()["status"] == "active"


def test_a_diary_that_stays_locked_is_busy_and_loses_nothing(ada, tablet, monkeypatch):
    def locked(*_args, **_more):
        raise OperationalError from sqlite_busy

    sqlite_busy = sqlite3.OperationalError("database is locked")
    sqlite_busy.sqlite_errorcode = sqlite3.SQLITE_BUSY
    monkeypatch.setattr(deletion, "empty_diary", locked)

    reply = ada.delete_account("now")

    assert error_of(reply) == (503, "busy")
    assert CANARY in ada.sync().content.decode()


def test_no_session_holds_an_address(ada, tablet):
    assert ADA not in " ".join(str(s.get_decoded()) for s in Session.objects.all())


# failure mode 33
@pytest.mark.django_db(transaction=True)
def test_syncs_under_way_leave_nothing_behind_in_a_deleted_account():
    user = User.objects.create_user(ADA, PASSWORD)
    Diary.objects.of(user)
    phones = [signed_in(user) for _ in range(6)]
    sent = [request(user, patch(), patch(seq=2), device={"id": f"p{n}"}) for n in range(6)]
    replies = at_once(
        *[
            lambda phone=phone, body=body: phone.post(URL, body)
            for phone, body in zip(phones, sent, strict=True)
        ],
        lambda: deletion.delete_now(user=user, now=datetime.now(UTC), session_key=None),
    )[:-1]

    # 401: the phone had not synced before, so it is no device that is still to hear of it.
    assert {reply.status_code for reply in replies} <= {200, 401, 410}
    diary = Diary.objects.get()
    assert (diary.status, diary.record_count, diary.bytes_used) == (Diary.Status.DELETED, 0, 0)
    left = (diary.records.count(), diary.versions.count(), diary.devices.count())
    assert left == (0, 0, 0)
