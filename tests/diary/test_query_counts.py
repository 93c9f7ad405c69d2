"""What a round costs, counted in statements: seconds would differ from machine to machine."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from rest_framework.test import APIClient

from core.accounts.models import User
from tests.diary.build import URL, act, patch, request, send

ON_POSTGRES = connection.vendor == "postgresql"
# SQLite: the user, BEGIN, the diary, the mutation and its device, the record; the version, the
# record, the counters and the device written; the news, COMMIT. The session comes from the cache.
# PostgreSQL: the four are written in one.
ONE_CHANGE = 8 if ON_POSTGRES else 11
NO_CHANGE = 4  # the user, the diary, the device, the news


def statements(api: APIClient, user: User, *changes: dict[str, Any], **parts: Any) -> list[str]:
    """Return what was asked of the database for one request, and for nothing else."""
    sent = request(user, *changes, **parts)
    with CaptureQueriesContext(connection) as queries:
        reply = api.post(URL, sent)
    assert reply.status_code == 200, reply.content
    assert {result["status"] for result in reply.json()["results"]} <= {"applied"}
    return [query["sql"] for query in queries]


@pytest.fixture
def grown(api, owner) -> dict[str, Any]:
    """An account of some size; an entry of it."""
    first = patch()
    send(api, owner, first)
    send(api, owner, *[patch(seq=n) for n in range(2, 202)])
    return first


def test_a_round_of_one_change_costs_the_same_few_statements_at_any_size(api, owner):
    send(api, owner, patch())
    small = statements(api, owner, patch(seq=2))
    send(api, owner, *[patch(seq=n) for n in range(3, 203)])

    large = statements(api, owner, patch(seq=203))

    assert [len(small), len(large)] == [ONE_CHANGE] * 2


def test_an_edit_or_a_deletion_costs_no_more_than_a_new_entry(api, owner, grown):
    edit = patch(id=grown["id"], seq=202, base_rev=1, set={"pain": 1})

    edited = statements(api, owner, edit)
    deleted = statements(api, owner, act("delete", grown, seq=203, base_rev=202))

    assert [len(edited), len(deleted)] == [ONE_CHANGE] * 2


def test_asking_for_news_costs_the_same_few_statements_whatever_is_new(api, owner, grown):
    start = send(api, owner, limit=1)["cursor"]

    everything = statements(api, owner, cursor=start)
    nothing = statements(api, owner, cursor=send(api, owner, cursor=start)["cursor"])

    assert [len(everything), len(nothing)] == [NO_CHANGE] * 2


@pytest.mark.parametrize("size", [2, 60, 200])
def test_a_batch_costs_at_most_one_statement_more_per_999_parameters(api, owner, size):
    send(api, owner, patch())

    asked = statements(api, owner, *[patch(seq=n + 2) for n in range(size)])

    columns = 14 + 12  # a version and a record
    # On PostgreSQL all are written in one, however many.
    more = 0 if ON_POSTGRES else size * columns // 999
    assert len(asked) <= ONE_CHANGE + more
    # In truth too, not just in Django's log, where many runs of one statement are one entry.
    assert not [sql for sql in asked if " times: " in sql]


def test_no_statement_of_the_largest_batch_has_more_parameters_than_sqlite_takes(api, owner):
    send(api, owner, patch())
    most = 0

    def count(execute: Any, sql: str, values: Any, many: bool, context: Any) -> Any:
        nonlocal most
        most = max(most, len(values or ()))
        return execute(sql, values, many, context)

    with connection.execute_wrapper(count):
        send(api, owner, *[patch(seq=n + 2) for n in range(200)])

    assert most > 400
    assert ON_POSTGRES or most <= 999
