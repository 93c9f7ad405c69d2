"""Small builders for tests of the diary: changes, requests, and a phone that remembers."""

import time
import uuid
from typing import Any

from django.db import connection
from rest_framework.test import APIClient

from core.accounts.models import User
from core.diary.models import Device, Diary, Record, Version
from core.diary.rows import compact

URL = "/api/v1/sync/"
START = 1_795_354_800_000  # an instant in 2026


def patch(**overrides: Any) -> dict[str, Any]:
    """A change as a phone sends it: a new cramp with pain 4, unless told otherwise."""
    change = {
        "mid": str(uuid.uuid4()),
        "seq": 1,
        "kind": "cramp",
        "id": str(uuid.uuid4()),
        "op": "patch",
        "base_rev": 0,
        "at": START,
    }
    return change | {"set": {"pain": 4}} | overrides


def act(op: str, record: dict[str, Any], **overrides: Any) -> dict[str, Any]:
    """A deletion, restoration or erasure of the record that `record` changed."""
    change = patch(id=record["id"], kind=record["kind"], op=op) | overrides
    del change["set"]
    return change


def request(user: User, *changes: dict[str, Any], **overrides: Any) -> dict[str, Any]:
    return {
        "protocol": 1,
        "schema": 1,
        "account": str(Diary.objects.of(user).pk),
        "device": {"id": "phone-1", "label": "Phone", "app": "1"},
        "epoch": None,
        "cursor": None,
        "now": int(time.time() * 1000),
        "changes": list(changes),
    } | overrides


def send(api: APIClient, user: User, *changes: dict[str, Any], **overrides: Any) -> Any:
    """Send changes and return the JSON of a 200 answer."""
    reply = api.post(URL, request(user, *changes, **overrides))
    assert reply.status_code == 200, reply.content
    return reply.json()


def code(reply: Any) -> tuple[int, str]:
    """Status and error code of an answer."""
    return reply.status_code, reply.json()["error"]["code"]


def everything_stored() -> str:
    """Every row of every table as text, to search for what must not be there."""
    rows = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names():
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")  # noqa: S608
            rows += [f"{table} {row}" for row in cursor.fetchall()]
    return "\n".join(rows)


def demand_sound(diary: Diary) -> None:
    """Assert what holds for a stored diary at all times: revisions, counters and sizes."""
    diary.refresh_from_db()
    revs = sorted(diary.versions.values_list("rev", flat=True))
    assert revs == list(range(1, diary.rev + 1))
    records = list(diary.records.all())
    assert {record.rev for record in records} <= set(revs)
    assert len({record.rev for record in records}) == len(records)
    sizes = [len(compact(record.fields).encode()) for record in records]
    assert sizes == [record.size for record in records]
    assert diary.bytes_used == sum(sizes)
    assert diary.record_count == sum(not record.deleted for record in records)


class Backup:
    """A diary as a backup of the server would have it, restored over whatever came since."""

    def __init__(self, diary: Diary) -> None:
        diary.refresh_from_db()
        self.diary = diary
        self.counters = {n: getattr(diary, n) for n in ("rev", "record_count", "bytes_used")}
        self.versions, self.records = list(diary.versions.all()), list(diary.records.all())
        self.devices = list(diary.devices.all())

    def restore(self) -> None:
        for model, rows in (
            (Version, self.versions),
            (Record, self.records),
            (Device, self.devices),
        ):
            model.objects.filter(diary=self.diary).delete()
            model.objects.bulk_create(rows)
        Diary.objects.filter(pk=self.diary.pk).update(**self.counters)
