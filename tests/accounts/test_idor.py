"""Every address of the API against everybody who might ask: nobody gets at what is not theirs.

The addresses come from the resolver, so that a new one without a row here fails.
"""

from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.urls import URLPattern, URLResolver, get_resolver

from core.accounts import deletion
from core.accounts.models import User
from core.diary.models import Diary
from tests.diary.build import patch

OWNER, STRANGER = "canary-owner@example.org", "stranger@example.org"
PASSWORD = "kettle-drum-44"

# Each caller asks for what is the owner's, with the owner's ids. `forged` is her cookie without the
# CSRF token; `deleting` and `deleted` are herself, when her account comes to its end.
CALLERS = (
    *("owner", "forged", "anonymous", "stranger", "ended"),
    *("deleting", "deleted", "token", "strangers_token"),
)
# A 200 for the stranger is about her own account: what is said below about marks holds for it too.
MATRIX = {
    "GET session/": (200, 200, 200, 200, 200, 200, 200, 200, 200),
    "POST check/": (200, 200, 200, 200, 200, 200, 200, 200, 200),
    "GET check/knowledge/": (200, 200, 200, 200, 200, 200, 200, 200, 200),
    "POST sync/": (200, 403, 401, 409, 401, 410, 410, 200, 409),
    "POST versions/": (200, 403, 401, 409, 401, 410, 410, 200, 409),
    "POST export/": (200, 403, 401, 200, 401, 200, 410, 200, 200),
    "GET account/tokens/": (200, 200, 401, 200, 401, 410, 410, 401, 401),
    "POST account/tokens/": (201, 403, 401, 201, 401, 410, 410, 401, 401),
    "DELETE account/tokens/<int:id>/": (204, 403, 401, 404, 401, 410, 410, 401, 401),
    "GET account/devices/": (200, 200, 401, 200, 401, 200, 410, 401, 401),
    "DELETE account/devices/<slug:id>/": (204, 403, 401, 404, 401, 204, 410, 401, 401),
    "POST account/recovery-codes/": (201, 403, 401, 201, 401, 201, 410, 401, 401),
    "POST account/recover/": (400, 403, 400, 400, 400, 400, 400, 400, 400),
    "POST account/keep/": (204, 403, 401, 204, 401, 204, 410, 401, 401),
    "DELETE account/": (200, 403, 401, 200, 401, 200, 410, 401, 401),
}


def addresses(patterns=None, prefix=""):
    """Yield "METHOD path" for everything below /api/v1/."""
    for entry in get_resolver().url_patterns if patterns is None else patterns:
        path = prefix + str(entry.pattern)
        if isinstance(entry, URLResolver):
            yield from addresses(entry.url_patterns, path)
        elif isinstance(entry, URLPattern) and path.startswith("api/v1/"):
            view = entry.callback.view_class
            methods = {"get", "post", "put", "patch", "delete"} & set(dir(view))
            yield from (f"{m.upper()} {path.removeprefix('api/v1/')}" for m in methods)


def test_every_address_has_a_row_and_every_row_an_address():
    assert set(addresses()) == set(MATRIX)


@dataclass
class World:
    """Two people with the same things each, and every way of asking."""

    phones: dict
    bodies: dict
    ids: dict
    marks: tuple

    def ask(self, caller, address):
        method, _, path = address.partition(" ")
        for part, value in self.ids.items():
            if path.startswith(f"account/{part}"):
                path = path.replace("<int:id>", value).replace("<slug:id>", value)
        return self.phones[caller].send("/api/v1/" + path, self.bodies.get(path), method=method)


def furnish(new_phone, email, word):
    """A person with an entry, a device and a token, all of which carry the word."""
    phone = new_phone().sign_up(email)
    entry = patch(set={"note": f"{word}-note"})
    assert phone.sync(entry, device=f"{word}-device").status_code == 200
    return phone, entry, phone.make_token(f"{word}-token").json()


@pytest.fixture
def world(new_phone, new_script):
    owner, entry, token = furnish(new_phone, OWNER, "canary")
    stranger, _entry, strangers_token = furnish(new_phone, STRANGER, "other")
    forged = new_phone()
    forged.cookies["session"] = owner.cookies["session"].value
    forged.cookies.pop("csrf")
    account = owner.who()["account"]
    device = {"id": "asking"}
    return World(
        phones={
            "owner": owner,
            "forged": forged,
            "anonymous": new_phone(),
            "stranger": stranger,
            "ended": owner,
            "deleting": owner,
            "deleted": owner,
            "token": new_script(token["token"]),
            "strangers_token": new_script(strangers_token["token"]),
        },
        bodies={
            "check/": {"for": "me", "answers": {}},
            "sync/": {"protocol": 1, "schema": 1, "account": account, "device": device, "now": 1},
            "versions/": {"account": account, "kind": "cramp", "id": entry["id"]},
            "account/tokens/": {"name": "made by the caller"},
            "account/": {"password": PASSWORD, "when": "now"},
            "account/recover/": {"email": OWNER, "code": "0000", "password": "velvet-anchor-91"},
        },
        ids={"tokens/": str(token["id"]), "devices/": "canary-device"},
        marks=("canary", account, entry["id"], str(Diary.objects.get(pk=account).epoch)),
    )


def prepare(caller):
    owner = User.objects.get(email=OWNER)
    if caller == "ended":
        Session.objects.all().delete()
        cache.clear()  # the cached copies too, as when a device is signed out
    elif caller == "deleting":
        deletion.delete_later(user=owner, now=datetime.now(UTC))
    elif caller == "deleted":
        deletion.delete_now(user=owner, now=datetime.now(UTC), session_key=None)


def belongings():
    """What the owner has. The day a token was used is not hers to lose."""
    owner = User.objects.get(email=OWNER)
    diary = owner.diary
    return [
        (owner.password, owner.recovery_codes.count(), diary.status, diary.rev, diary.epoch),
        *owner.access_tokens.values_list("name", "digest"),
        *diary.devices.values_list("id", "session_key", "revoked_at"),
        *diary.records.values_list("id", "rev", "fields"),
        *diary.versions.values_list("rev", "patch", "outcome"),
    ]


@pytest.mark.parametrize("address", MATRIX)
@pytest.mark.parametrize("caller", CALLERS)
def test_each_caller_gets_the_answer_of_the_matrix(world, caller, address):
    prepare(caller)

    reply = world.ask(caller, address)

    assert reply.status_code == MATRIX[address][CALLERS.index(caller)]


@pytest.mark.parametrize("address", MATRIX)
@pytest.mark.parametrize("caller", ["anonymous", "stranger", "ended", "strangers_token"])
def test_nothing_of_the_owner_is_in_an_answer_to_somebody_else(world, caller, address):
    prepare(caller)

    reply = world.ask(caller, address)

    parts = reply.streaming_content if reply.streaming else [reply.content]
    said = b"".join(parts).decode() + str(reply.headers)
    assert not [mark for mark in world.marks if mark in said]


@pytest.mark.parametrize("address", MATRIX)
@pytest.mark.parametrize("caller", ["forged", "anonymous", "stranger", "ended", "strangers_token"])
def test_nobody_else_changes_what_is_the_owners(world, caller, address):
    prepare(caller)
    before = belongings()

    world.ask(caller, address)

    assert belongings() == before


def test_the_search_for_marks_finds_them(world):
    parts = world.ask("owner", "POST export/").streaming_content
    said = b"".join(parts).decode()

    assert [mark for mark in world.marks if mark in said] == [*world.marks]
