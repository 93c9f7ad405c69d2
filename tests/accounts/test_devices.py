"""The devices of an account: which there are, and signing one of them out."""

import pytest
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.db import transaction

from core.accounts import devices
from core.diary.models import Device
from tests.diary.build import patch

ADA = "ada@example.org"
PASSWORD, NEW_PASSWORD = "kettle-drum-44", "velvet-anchor-91"
DEVICES = "/api/v1/account/devices/"


def error_of(reply):
    return reply.status_code, reply.json()["error"]["code"]


def listed(phone):
    """Each device's state as its owner sees it, by id."""
    found = phone.get(DEVICES).json()["devices"]
    return {device["id"]: (device["current"], device["active"]) for device in found}


def sign_out(phone, id):  # noqa: A002
    return phone.send(f"{DEVICES}{id}/", method="DELETE")


@pytest.fixture
def account(ada):
    ada.sync(device="phone")
    return ada.who()["account"]


@pytest.fixture
def tablet(new_phone, account):
    tablet = new_phone()
    tablet.sign_in(ADA)
    tablet.sync(device="tablet")
    return tablet


def test_a_person_sees_her_devices_and_which_one_she_holds(ada, bea, tablet):
    bea.sync(device="other")

    reply = ada.get(DEVICES)

    assert reply["Cache-Control"] == "no-store"
    assert listed(ada) == {"phone": (True, True), "tablet": (False, True)}
    assert listed(tablet) == {"phone": (False, True), "tablet": (True, True)}
    first = reply.json()["devices"][0]
    assert first["label"] == "The tablet"
    assert set(first) == {"id", "label", "app", "last_seen", "current", "active"}
    assert "session" not in reply.content.decode()


# failure mode 54
def test_a_stolen_phone_is_out_at_its_next_request(ada, tablet, account):
    reply = sign_out(ada, "tablet")

    assert (reply.status_code, reply.content) == (204, b"")
    refused = tablet.sync(patch(), device="tablet", account=account)
    assert error_of(refused) == (401, "signed_out")
    assert tablet.who()["account"] is None
    assert error_of(tablet.export()) == (401, "signed_out")
    assert listed(ada) == {"phone": (True, True), "tablet": (False, False)}
    assert ada.sync().status_code == 200


# failure mode 54
def test_it_is_out_also_where_its_session_was_held_in_the_cache(ada, tablet):
    key = Device.objects.get(id="tablet").session_key
    tablet.who()
    assert cache.get(f"django.contrib.sessions.cached_db{key}")

    sign_out(ada, "tablet")

    assert not cache.get(f"django.contrib.sessions.cached_db{key}")
    assert not Session.objects.filter(session_key=key).exists()


@pytest.mark.django_db(transaction=True)
def test_a_session_cached_again_before_the_commit_ends_with_it(ada, tablet):
    device = Device.objects.get(id="tablet")
    name = f"django.contrib.sessions.cached_db{device.session_key}"
    held = cache.get(name) or {"_auth_user_id": "1"}

    with transaction.atomic():
        devices.sign_out(device)
        cache.set(name, held)  # as a request does that still sees the row

    assert cache.get(name) is None
    assert tablet.who()["account"] is None


def test_signing_in_again_brings_a_device_back(ada, tablet):
    sign_out(ada, "tablet")
    tablet.sign_in(ADA)
    tablet.sync(device="tablet")

    assert listed(ada)["tablet"] == (False, True)


def test_signing_out_the_own_device_ends_the_own_session(ada, account, tablet):
    assert sign_out(ada, "phone").status_code == 204

    assert ada.who()["account"] is None
    assert listed(tablet) == {"phone": (False, False), "tablet": (True, True)}


def test_nobody_signs_out_the_device_of_another(ada, bea, tablet):
    foreign, unknown = sign_out(bea, "tablet"), sign_out(bea, "no-such-phone")

    assert error_of(foreign) == (404, "not_found")
    assert foreign.content == unknown.content
    assert listed(bea) == {}
    assert tablet.who()["email"] == ADA


def test_two_people_whose_devices_share_an_id_are_apart(ada, bea, account):
    bea.sync(device="phone")

    sign_out(bea, "phone")

    assert bea.who()["account"] is None
    assert listed(ada) == {"phone": (True, True)}


def test_signing_a_device_out_needs_the_csrf_token(ada, tablet):
    ada.cookies.pop("csrf")

    assert error_of(sign_out(ada, "tablet")) == (403, "csrf_failed")
    assert tablet.who()["email"] == ADA


def test_a_script_is_listed_but_is_not_signed_in(ada, new_script, account):
    new_script(ada.make_token().json()["token"]).sync(account, patch())

    assert listed(ada) == {"phone": (True, True), "script": (False, False)}


def test_a_cookie_beside_a_token_is_not_ended_with_the_scripts_device(ada, bea, account):
    token = ada.make_token().json()["token"]
    both = bea.get  # her own cookie goes along
    assert both("/api/v1/session/", headers={"authorization": f"Bearer {token}"}).json()
    body = {"protocol": 1, "schema": 1, "account": account, "device": {"id": "mixed"}, "now": 1}
    reply = bea.post(
        "/api/v1/sync/",
        body,
        content_type="application/json",
        headers={"authorization": f"Bearer {token}"},
    )
    assert reply.status_code == 200

    sign_out(ada, "mixed")

    assert bea.who()["email"] == "bea@example.org"


def test_a_device_that_signed_out_itself_is_not_active(ada, tablet):
    tablet.allauth("auth/session", method="DELETE")

    assert listed(ada)["tablet"] == (False, False)


def test_a_device_that_a_new_password_signed_out_is_not_active(ada, tablet):
    ada.allauth(
        "account/password/change", {"current_password": PASSWORD, "new_password": NEW_PASSWORD}
    )
    ada.sync(device="phone")

    assert listed(ada) == {"phone": (True, True), "tablet": (False, False)}


def test_one_phone_under_a_new_id_is_shown_signed_in_once(ada, account):
    ada.sync(device="phone-after-a-reset")

    assert listed(ada) == {"phone-after-a-reset": (True, True), "phone": (False, False)}
