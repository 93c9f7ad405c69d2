"""A page is the same bytes for everyone, so that a phone can keep it and nobody's data is in it."""

import re

import pytest
from django.test import Client

from core.accounts.models import User

SECRETS = re.compile(r"csrf|nonce|session(?:id|key)|owner@|stranger@", re.IGNORECASE)


@pytest.fixture
def shells(release):
    return list(release.shells)


def body(client, path, **headers):
    answer = client.get(path, headers={"host": "localhost", **headers})
    assert answer.status_code == 200, path
    return answer.content


# failure mode 60
@pytest.mark.django_db
def test_two_people_and_a_visitor_get_the_same_bytes(shells, owner: User, stranger: User):
    clients = [Client(), Client(), Client()]
    clients[0].force_login(owner)
    clients[1].force_login(stranger)

    for path in shells:
        bodies = {body(client, path) for client in clients}

        assert len(bodies) == 1, path


def test_a_page_needs_no_database_and_no_session(visitor, shells):
    # Without the django_db mark every query fails the test.
    for path in shells:
        answer = visitor.get(path, headers={"cookie": "session=0123456789abcdef0123456789abcdef"})

        assert answer.status_code == 200, path


# failure mode 56
def test_a_page_sets_no_cookie_and_never_redirects(visitor, shells):
    for path in shells:
        answer = visitor.get(path)

        assert answer.status_code == 200, path
        assert not answer.cookies, path
        assert "Set-Cookie" not in answer.headers, path


def test_a_page_varies_with_nobodys_cookie(visitor, shells):
    for path in shells:
        assert "cookie" not in visitor.get(path).get("Vary", "").lower(), path


# failure mode 59
def test_a_page_holds_no_token_and_no_name(visitor, shells):
    for path in shells:
        assert not SECRETS.search(body(visitor, path).decode()), path


def test_the_browsers_language_changes_nothing(visitor, shells):
    for path in shells:
        german = body(visitor, path, **{"accept-language": "de"})

        assert german == body(visitor, path, **{"accept-language": "en"}), path


def test_a_browser_asks_each_time_and_is_told_when_nothing_changed(visitor, shells):
    for path in shells:
        first = visitor.get(path)
        again = visitor.get(path, headers={"if-none-match": first["ETag"]})

        assert first["Cache-Control"] == "no-cache", path
        assert again.status_code == 304, path


def test_an_entrys_page_is_the_same_for_every_entry(visitor):
    entries = ("0199a1b2-c3d4-7e5f-8a6b-0123456789ab", "0199a1b2-c3d4-7e5f-8a6b-ba9876543210")

    bodies = {body(visitor, f"/diary/{entry}/") for entry in entries}

    assert bodies == {body(visitor, "/diary/entry/")}


def test_a_page_is_read_only(visitor, shells):
    for path in shells:
        assert visitor.post(path).status_code == 405, path
        assert visitor.head(path).status_code == 200, path
