"""The API document held against the API: whatever fits the document, or nearly fits it, is sent.

No answer may be a fault of the server, and every answer must be one the document describes: its
status, its content type and its shape. Requests go through the WSGI application; no network.

FUZZ_EXAMPLES=2000 sends that many to each address from each visitor, from a new seed each time;
without it there are a few, always the same.
"""

import functools
import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any, get_args

import pytest
import schemathesis
import yaml
from django.conf import settings as project
from django.core.cache import cache
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections, transaction
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from rest_framework.test import APIClient
from schemathesis import GenerationMode

from core.accounts import tokens
from core.accounts.models import AccessToken, User
from core.diary.changes import Op
from core.diary.models import Diary
from tests.diary.build import START, act, patch, send

pytestmark = pytest.mark.django_db


@functools.cache
def application() -> Any:
    """The app as a server gets it; made with the first request, when the static folder is there."""
    return get_wsgi_application()


def served(environ: dict[str, Any], start_response: Any) -> list[bytes]:
    """The application behind a server, which reads an answer to its end and closes it."""
    answer = application()(environ, start_response)
    try:
        return [b"".join(answer)]
    finally:
        answer.close()


def _load() -> tuple[Any, dict[str, set[str]]]:
    """Return the document without its security, and which schemes each operation takes.

    Who asks is said here; a made-up cookie or token would only ever be refused.
    """
    document = yaml.safe_load((project.BASE_DIR / "docs/openapi.yaml").read_text())
    schemes = {}
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            taken = {name for option in operation.pop("security", []) for name in option}
            schemes[f"{method.upper()} {path}"] = taken
    loaded = schemathesis.openapi.from_dict(document)
    loaded.app = served
    return loaded, schemes


DOCUMENT, SCHEMES = _load()
OPERATIONS = {found.ok().label: found.ok() for found in DOCUMENT.get_all_operations()}
# What fits the document and, where there is a body to get wrong, what does not.
SENT = [(label, "positive") for label in OPERATIONS] + [
    (label, "negative") for label, operation in OPERATIONS.items() if operation.body
]

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "0"))
FUZZ = settings(
    max_examples=EXAMPLES or 25,
    derandomize=not EXAMPLES,
    database=None,
    deadline=None,
    phases=[Phase.generate] if not EXAMPLES else [Phase.generate, Phase.shrink],
    suppress_health_check=list(HealthCheck),
)
# Whether a request is one the document allows is not asked: a change at fault is told so inside
# a 200, and values may be refused for what they say, like a wrong password.
CHECKS = [
    schemathesis.checks.not_a_server_error,
    schemathesis.checks.status_code_conformance,
    schemathesis.checks.content_type_conformance,
    schemathesis.checks.response_headers_conformance,
    schemathesis.checks.response_schema_conformance,
]

PASSWORD = "correct horse battery"


@dataclass(frozen=True)
class Visitor:
    """Somebody who asks: how, the headers that say who, and what only the account's owner knows."""

    scheme: str = "none"
    headers: dict[str, str] = field(default_factory=dict)
    cookies: dict[str, str] = field(default_factory=dict)
    known: dict[str, Any] = field(default_factory=dict)


@contextmanager
def one_connection() -> Iterator[None]:
    """Keep the test's connection open at the end of a request, as Django's own client does."""
    signals = (request_started, request_finished)
    for signal in signals:
        signal.disconnect(close_old_connections)
    yield
    for signal in signals:
        signal.connect(close_old_connections)


@pytest.fixture
def visitor(request: pytest.FixtureRequest, owner: User) -> Visitor:
    return {"owner": _owner, "script": _script, "nobody": lambda _user: Visitor()}[request.param](
        owner
    )


def _script(user: User) -> Visitor:
    """A program of hers with a token."""
    headers = {"Authorization": f"Bearer {tokens.make(user=user, name='script')[1]}"}
    return replace(_owner(user), scheme="token", headers=headers, cookies={})


def _owner(user: User) -> Visitor:
    """Somebody signed in, whose diary holds entries of every sort, two of them in conflict."""
    browser = APIClient()
    browser.force_login(user)
    browser.get("/api/v1/session/")
    made = [patch(seq=n, set={"note": f"cramp {n}"}) for n in range(1, 5)]
    other = patch(id=made[0]["id"], set={"note": "calf"})
    send(browser, user, *made, act("delete", made[1], seq=5, base_rev=2))
    send(browser, user, other, device={"id": "phone-2"})
    tokens.make(user=user, name="another")
    diary = Diary.objects.of(user)
    return Visitor(
        scheme="session",
        headers={"X-CSRFToken": browser.cookies["csrf"].value},
        cookies={name: morsel.value for name, morsel in browser.cookies.items()},
        known={
            "account": str(diary.pk),
            "epoch": str(diary.epoch),
            "password": PASSWORD,
            "email": user.email,
            "kind": "cramp",
            "records": [record["id"] for record in made],
            "paths": {
                "/api/v1/account/devices/{id}/": {"id": "phone-2"},
                "/api/v1/account/tokens/{id}/": {"id": AccessToken.objects.latest("pk").pk},
            },
        },
    )


# What the owner does to her four entries: op, which entry, and the revision she had seen of it.
ACTS = st.tuples(
    st.sampled_from(get_args(Op)), st.integers(min_value=0, max_value=3), st.integers(0, 8)
)


def knowing(body: Any, known: dict[str, Any], acts: list[tuple[str, int, int]]) -> Any:
    """Return a request as only the owner could send it: her account, her password, her entries.

    Made up, an account is never hers and an entry is never one there is, so that without this no
    request would get past the first question.
    """
    if not isinstance(body, dict):
        return body
    body = body | {name: known[name] for name in known.keys() & body.keys()}
    if {"kind", "id"} <= body.keys():
        body |= {"id": known["records"][0]}
    if {"protocol", "device"} <= body.keys() and isinstance(body.get("changes", []), list):
        mine = [_own(known["records"], *each) for each in enumerate(acts, start=1)]
        body |= {"cursor": None, "changes": [*body.get("changes", []), *mine]}
    return body


def _own(records: list[str], seq: int, act: tuple[str, int, int]) -> dict[str, Any]:
    op, which, seen = act
    parts = {"set": {"note": str(seq)}, "revive": seq % 2 == 0} if op == "patch" else {}
    mid = str(uuid.UUID(int=seq, version=4))
    change = patch(mid=mid, id=records[which], op=op, seq=seq, base_rev=seen, at=START + seq)
    return {name: value for name, value in change.items() if name != "set"} | parts


def exchange(case: schemathesis.Case, visitor: Visitor) -> None:
    """Send one request as that visitor, hold the answer against the document, and undo it."""
    cache.clear()  # or the limits of rates would answer nearly everything
    with transaction.atomic(), one_connection():
        answer = case.call_and_validate(cookies=visitor.cookies, checks=CHECKS)
        transaction.set_rollback(True)
    # Or everything here would say no more than that strangers are kept out.
    kept_out = answer.status_code == 401 or b"csrf_failed" in answer.content
    assert not kept_out or visitor.scheme not in SCHEMES[case.operation.label]


@pytest.mark.parametrize("visitor", ["owner", "script", "nobody"], indirect=True)
@pytest.mark.parametrize(("label", "mode"), SENT)
def test_every_answer_is_one_the_document_describes(label, visitor, mode):
    # Who asks is ours to say: a made-up token would only ever be refused.
    headers = {"Accept-Encoding": "identity"} | visitor.headers
    cases = OPERATIONS[label].as_strategy(GenerationMode(mode), headers=headers)

    @FUZZ
    @given(case=cases, told=st.integers(0, 3), acts=st.lists(ACTS, max_size=8))
    def sent(case: schemathesis.Case, told: int, acts: list[tuple[str, int, int]]) -> None:
        if told and visitor.known:
            case.body = knowing(case.body, visitor.known, acts)
            case.path_parameters = visitor.known["paths"].get(case.path, case.path_parameters)
        exchange(case, visitor)

    sent()
