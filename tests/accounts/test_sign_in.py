"""allauth's headless browser client, as this project sets it up: no mail server, never a 500."""

import pytest
from allauth.account.models import EmailAddress
from django.core import mail

from core.accounts.models import User

ADA, BEA, NOBODY = "ada@example.org", "bea@example.org", "nobody@example.org"
PASSWORD, NEW_PASSWORD = "kettle-drum-44", "velvet-anchor-91"


def codes_of(reply):
    return [error["code"] for error in reply.json()["errors"]]


def test_signing_up_signs_in(new_phone):
    phone = new_phone()

    reply = phone.allauth("auth/signup", {"email": ADA, "password": PASSWORD})

    assert reply.status_code == 200
    assert phone.who()["email"] == ADA


def test_signing_out_ends_the_session(ada, bea):
    reply = ada.allauth("auth/session", method="DELETE")

    assert reply.status_code == 401
    assert ada.who()["account"] is None
    assert bea.who()["email"] == BEA


def test_signing_in_works_on_a_second_phone_in_any_case_of_the_address(new_phone, ada):
    tablet = new_phone()

    reply = tablet.sign_in("Ada@Example.ORG")

    assert reply.status_code == 200
    assert tablet.who()["account"] == ada.who()["account"]


def test_two_people_have_two_accounts(ada, bea):
    accounts = {ada.who()["account"], bea.who()["account"]}

    assert len(accounts - {None}) == 2


def test_signing_in_over_a_session_is_refused(ada, bea):
    reply = ada.sign_in(BEA)

    assert reply.status_code == 409
    assert ada.who()["email"] == ADA


@pytest.mark.parametrize("email", [ADA, NOBODY])
def test_a_failed_sign_in_does_not_tell_who_has_an_account(new_phone, ada, email):
    reply = new_phone().sign_in(email, "wrong-password-9")

    assert reply.status_code == 400
    assert reply.content == (
        b'{"status": 400, "errors": [{"message": "The email address and/or password you specified'
        b' are not correct.", "code": "email_password_mismatch", "param": "password"}]}'
    )


@pytest.mark.parametrize("email", [ADA, NOBODY])
def test_asking_for_a_reset_does_not_tell_who_has_an_account(new_phone, ada, email):
    reply = new_phone().allauth("auth/password/request", {"email": email})

    assert (reply.status_code, reply.content) == (200, b'{"status": 200}')


def test_signing_up_with_a_taken_address_says_so(new_phone, ada):
    # Without a mail server nothing else can be said: whoever signs up must learn it somehow.
    reply = new_phone().allauth("auth/signup", {"email": ADA, "password": PASSWORD})

    assert (reply.status_code, codes_of(reply)) == (400, ["email_taken"])
    assert User.objects.count() == 1


def test_of_two_sign_ups_at_once_the_later_is_told_the_address_is_taken(
    new_phone, ada, monkeypatch
):
    def seems_free(_form, value):
        return value

    monkeypatch.setattr("allauth.account.forms.BaseSignupForm.validate_unique_email", seems_free)

    reply = new_phone().allauth("auth/signup", {"email": ADA, "password": PASSWORD})

    assert (reply.status_code, codes_of(reply)) == (400, ["email_taken"])
    assert User.objects.count() == 1


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("short", "password_too_short"),
        ("password123", "password_too_common"),
        ("ada@example", "password_too_similar"),
    ],
)
def test_a_weak_password_is_refused_with_its_reason(new_phone, password, code):
    reply = new_phone().allauth("auth/signup", {"email": ADA, "password": password})

    assert (reply.status_code, codes_of(reply)) == (400, [code])


# failure mode 55
def test_a_new_password_ends_every_other_session(new_phone, ada, bea):
    tablet = new_phone()
    tablet.sign_in(ADA)

    reply = ada.allauth(
        "account/password/change", {"current_password": PASSWORD, "new_password": NEW_PASSWORD}
    )

    assert reply.status_code == 200
    assert ada.who()["email"] == ADA
    assert tablet.who()["account"] is None
    assert tablet.codes(password=PASSWORD).status_code == 401
    assert bea.who()["email"] == BEA


def test_a_new_password_needs_the_old_one(ada):
    reply = ada.allauth(
        "account/password/change", {"current_password": "guessed", "new_password": NEW_PASSWORD}
    )

    assert (reply.status_code, codes_of(reply)) == (400, ["enter_current_password"])
    assert User.objects.get().check_password(PASSWORD)


def test_a_second_address_is_refused(ada, bea):
    reply = ada.allauth("account/email", {"email": "third@example.org"})

    assert reply.status_code == 400
    assert EmailAddress.objects.count() == 2


def test_too_many_failed_sign_ins_for_one_address_stop_the_guessing(new_phone, ada):
    for _ in range(5):
        new_phone().sign_in(ADA, "wrong-password-9")

    reply = new_phone().sign_in(ADA, PASSWORD)

    assert (reply.status_code, codes_of(reply)) == (400, ["too_many_login_attempts"])


def test_too_many_failed_sign_ins_look_the_same_for_an_unknown_address(new_phone, ada):
    for _ in range(5):
        new_phone().sign_in(NOBODY, "wrong-password-9")

    reply = new_phone().sign_in(NOBODY, PASSWORD)

    assert (reply.status_code, codes_of(reply)) == (400, ["too_many_login_attempts"])


@pytest.mark.parametrize(("path", "limit"), [("auth/login", 30), ("auth/signup", 20)])
def test_too_many_requests_from_one_address_are_answered_429(new_phone, path, limit):
    phone = new_phone()
    replies = [phone.allauth(path, {"email": "x"}) for _ in range(limit + 1)]

    assert {reply.status_code for reply in replies[:-1]} == {400}
    assert replies[-1].status_code == 429
    assert replies[-1].json() == {"status": 429}


@pytest.mark.parametrize("path", ["auth/login", "auth/signup"])
@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff",
        b"[" * 50_000,
        b'{"email": "ada@example.org", "password": "half a \\ud800 character"}',
        b'{"email": "ada\\u0000@example.org", "password": "kettle\\u0000-drum-44"}',
        b'{"email": ["ada@example.org"], "password": {"a": 1}}',
    ],
)
def test_a_body_nobody_could_mean_is_a_bad_request_in_json(new_phone, path, sent):
    reply = new_phone().allauth(path, sent)

    assert reply.status_code == 400
    assert reply.json()
    assert User.objects.count() == 0


def test_a_post_without_the_csrf_token_is_refused_with_its_code(new_phone, ada):
    phone = new_phone()
    phone.cookies.clear()

    reply = phone.sign_in(ADA)

    assert reply.status_code == 403
    assert reply.json()["error"]["code"] == "csrf_failed"


def test_no_mail_leaves_and_none_is_waited_for(new_phone, settings):
    assert settings.ACCOUNT_EMAIL_VERIFICATION == "none"

    new_phone().sign_up(ADA)
    new_phone().allauth("auth/password/request", {"email": NOBODY})

    assert mail.outbox == [] or settings.EMAIL_BACKEND.endswith("locmem.EmailBackend")


@pytest.mark.parametrize("email", [ADA, NOBODY])
def test_a_mail_server_that_is_down_changes_no_answer(new_phone, ada, email, monkeypatch, caplog):
    def down(_message):
        raise ConnectionRefusedError

    monkeypatch.setattr("django.core.mail.EmailMessage.send", down)

    reply = new_phone().allauth("auth/password/request", {"email": email})

    assert (reply.status_code, reply.content) == (200, b'{"status": 200}')
    assert "mail not sent" in caplog.text
    assert email not in caplog.text
