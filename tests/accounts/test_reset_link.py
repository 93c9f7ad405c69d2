"""manage.py reset_link, and the page's half: a reset by key through allauth."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from core.accounts.models import User

ADA, BEA, NOBODY = "ada@example.org", "bea@example.org", "nobody@example.org"
PASSWORD, NEW_PASSWORD = "kettle-drum-44", "velvet-anchor-91"


def printed(email):
    out = StringIO()
    call_command("reset_link", email, stdout=out, stderr=StringIO())
    return out.getvalue().strip()


def key_for(email):
    return printed(email).partition("#key=")[2]


def reset(phone, key, password=NEW_PASSWORD):
    return phone.allauth("auth/password/reset", {"key": key, "password": password})


def test_the_key_is_in_the_fragment_where_no_log_sees_it(ada, settings):
    link = printed("ADA@example.org")

    assert link.startswith(f"{settings.CRAMPS_ORIGIN}/you/forgotten/#key=")
    assert "?" not in link


def test_the_link_sets_a_new_password_of_that_person_only(new_phone, ada, bea):
    reply = reset(new_phone(), key_for(ADA))

    assert reply.status_code == 401  # allauth's way to say: done, now sign in
    assert new_phone().sign_in(ADA, NEW_PASSWORD).status_code == 200
    assert new_phone().sign_in(BEA, PASSWORD).status_code == 200
    assert ada.who()["account"] is None
    assert bea.who()["email"] == BEA


def test_the_link_works_once(new_phone, ada):
    key = key_for(ADA)
    reset(new_phone(), key)

    again = reset(new_phone(), key, "third-password-3")

    assert again.status_code == 400
    assert again.json()["errors"][0]["code"] == "invalid_password_reset"
    assert User.objects.get().check_password(NEW_PASSWORD)


def test_the_link_ends_with_its_time(new_phone, ada, settings):
    key = key_for(ADA)
    settings.PASSWORD_RESET_TIMEOUT = -1

    assert reset(new_phone(), key).status_code == 400
    assert User.objects.get().check_password(PASSWORD)


def test_a_key_of_one_person_does_not_open_another(new_phone, ada, bea):
    mine, _, token = key_for(ADA).partition("-")
    hers = key_for(BEA).partition("-")[0]

    assert mine != hers
    assert reset(new_phone(), f"{hers}-{token}").status_code == 400


def test_a_weak_password_leaves_the_link_usable(new_phone, ada):
    key = key_for(ADA)

    weak = reset(new_phone(), key, "short")

    assert weak.json()["errors"][0]["param"] == "password"
    assert reset(new_phone(), key).status_code == 401


@pytest.mark.django_db
def test_an_unknown_address_is_said_to_the_operator():
    with pytest.raises(CommandError, match="Nobody"):
        printed(NOBODY)


def test_codes_from_before_the_link_open_nothing_any_more(new_phone, ada, bea):
    old, theirs = (person.codes().json()["codes"] for person in (ada, bea))

    reset(new_phone(), key_for(ADA))

    assert new_phone().recover(ADA, old[0], "third-lantern-72").status_code == 400
    assert new_phone().recover(BEA, theirs[0], "third-lantern-72").status_code == 204


def test_tokens_from_before_the_link_open_nothing_any_more(new_phone, new_script, ada, bea):
    old, theirs = (person.make_token().json()["token"] for person in (ada, bea))

    reset(new_phone(), key_for(ADA))

    assert new_script(old).who().status_code == 401
    assert new_script(theirs).who().status_code == 200
