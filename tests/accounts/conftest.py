"""Two people, Ada and Bea, and browsers that talk to the API as ours does."""

import json

import pytest
from django.test import Client

from core.accounts import sending
from tests.diary.build import START, patch

ALLAUTH = "/_allauth/browser/v1/"
PASSWORD = "kettle-drum-44"
ADA, BEA, NOBODY = "ada@example.org", "bea@example.org", "nobody@example.org"


class Phone(Client):
    """A client that checks CSRF, and sends the token it reads from the cookie, like api.js."""

    def __init__(self, **defaults):
        super().__init__(enforce_csrf_checks=True, **defaults)
        self.get("/api/v1/session/")

    def send(self, path, data=None, *, method="POST", **extra):
        token = self.cookies["csrf"].value if "csrf" in self.cookies else ""
        return self.generic(
            method,
            path,
            data if isinstance(data, bytes) else _json(data),
            content_type="application/json",
            headers={"X-CSRFToken": token},
            **extra,
        )

    def allauth(self, path, data=None, **extra):
        return self.send(ALLAUTH + path, data, **extra)

    def sign_up(self, email, password=PASSWORD):
        reply = self.allauth("auth/signup", {"email": email, "password": password})
        assert reply.status_code == 200, reply.content
        return self

    def sign_in(self, email, password=PASSWORD):
        return self.allauth("auth/login", {"email": email, "password": password})

    def codes(self, **body):
        return self.send("/api/v1/account/recovery-codes/", body)

    def recover(self, email, code, password):
        body = {"email": email, "code": code, "password": password}
        return self.send("/api/v1/account/recover/", body)

    def who(self):
        return self.get("/api/v1/session/").json()

    def sync(self, *changes, device="phone-1", account=None):
        return self.send(
            "/api/v1/sync/", round_of(account or self.who()["account"], *changes, device=device)
        )

    def write(self, note, **more):
        """Sync one new entry with this note and return its result."""
        reply = self.sync(patch(set={"note": note}), **more)
        assert reply.status_code == 200, reply.content
        return reply.json()["results"][0]

    def make_token(self, name="Night script", **body):
        return self.send("/api/v1/account/tokens/", {"name": name, **body})

    def delete_account(self, when, password=PASSWORD):
        body = {"password": password, "when": when}
        return self.send("/api/v1/account/", body, method="DELETE")

    def export(self, **body):
        return self.send("/api/v1/export/", body)

    def exported(self, **body):
        """The export as a value."""
        return json.loads(b"".join(self.export(**body).streaming_content))


class Script(Client):
    """A client with a token and nothing else: no cookie, no CSRF token."""

    def __init__(self, token, **defaults):
        super().__init__(
            enforce_csrf_checks=True, headers={"authorization": f"Bearer {token}"}, **defaults
        )

    def send(self, path, data=None, *, method="POST"):
        return self.generic(method, path, _json(data), content_type="application/json")

    def who(self):
        return self.get("/api/v1/session/")

    def sync(self, account, *changes):
        return self.send("/api/v1/sync/", round_of(account, *changes, device="script"))


def round_of(account, *changes, device):
    told = {"id": device, "label": f"The {device}", "app": "1"}
    return {
        "protocol": 1,
        "schema": 1,
        "account": account,
        "device": told,
        "epoch": None,
        "cursor": None,
        "now": START,
        "changes": list(changes),
    }


def _json(data):
    return json.dumps(data or {})


@pytest.fixture(autouse=True)
def _nobody_is_reading():
    yield
    sending._readers.clear()  # a test that looks at the headers alone leaves its answer open


@pytest.fixture
def new_phone(db):
    return Phone


@pytest.fixture
def new_script(db):
    return Script


@pytest.fixture
def ada(new_phone):
    return new_phone().sign_up(ADA)


@pytest.fixture
def bea(new_phone):
    return new_phone().sign_up(BEA)
