"""The account's side as it is: the API, on the database the tests run on.

Every request goes to the server in memory as well, and both must answer alike; in the end, both
must hold the same. So each database agrees with the plain rules, and with the other database.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any
from unittest import mock
from uuid import UUID

from django.db import transaction
from rest_framework.test import APIClient

from core.accounts.models import User
from core.diary import api, serializers, store
from core.diary.models import Device, Diary, Record, Version
from core.diary.rows import compact
from tests.diary.build import URL
from tests.diary.model.oracle import demand
from tests.diary.model.server import Server

TABLES = (Diary, Record, Version, Device)
ALIKE = ("results", "changes", "device", "device_reset", "more", "schema", "upgrade_required")


@contextmanager
def on_a_database() -> Iterator[None]:
    """What is written inside is taken back; nobody is asked to slow down."""
    with transaction.atomic(), mock.patch.object(api.SyncView, "throttle_classes", ()):
        yield
        transaction.set_rollback(True)


class Api(Server):
    def __init__(self, ids: tuple[str, ...]) -> None:
        self.clients = {owner: _sign_up(owner) for owner in ids}
        self.cursors: dict[str | None, str | None] = {None: None}  # the API's: the memory's
        super().__init__(ids)
        for owner in ids:
            self._copy_epoch(owner)

    def post(self, session: str, body: dict[str, Any], now: int) -> tuple[int, dict[str, Any]]:
        between, self.between = self.between, None
        twin = super().post(session, body | {"cursor": self.cursors[body["cursor"]]}, now)
        reply = self._ask(session, body, now)
        demand(
            "I12", f"memory {twin} and database {reply} answer alike", _told(twin) == _told(reply)
        )
        if reply[0] == 200:
            self.cursors[reply[1]["cursor"]] = twin[1]["cursor"]
        self._copy_epoch(session)
        if between:  # no request is answered inside another here: tests of concurrency do that
            between()
        return reply

    def _ask(self, session: str, body: dict[str, Any], now: int) -> tuple[int, dict[str, Any]]:
        moment = datetime.fromtimestamp(now / 1000, UTC)
        with (
            mock.patch.object(api, "timezone", SimpleNamespace(now=lambda: moment)),
            mock.patch.object(serializers, "SCHEMA", self.schema),
            mock.patch.object(store, "SCHEMA_MIN", self.schema_min),
        ):
            reply = self.clients[session].post(
                URL, json.dumps(body), content_type="application/json"
            )
        return reply.status_code, reply.json()

    def _copy_epoch(self, owner: str) -> None:
        account = self.accounts[owner]
        account.row = account.row._replace(epoch=Diary.objects.get(pk=owner).epoch)

    # --- What a test looks at and does to it ------------------------------------------------------

    def dump(self, account: str) -> str:
        self.compare(account)
        rows = [list(table.objects.filter(**_of(table, account)).values()) for table in TABLES]
        return repr(rows)

    def backup(self) -> Any:
        rows = {table: list(table.objects.values()) for table in TABLES}
        return super().backup(), rows

    def restore(self, backup: Any, *, told: bool) -> None:
        memory, rows = backup
        epochs = dict(Diary.objects.values_list("pk", "epoch"))
        for table in TABLES[1:]:
            table.objects.all().delete()
            table.objects.bulk_create(table(**row) for row in rows[table])
        for row in rows[Diary]:
            Diary.objects.filter(pk=row["id"]).update(**row | {"epoch": epochs[row["id"]]})
        super().restore(memory, told=False)
        if told:
            Diary.objects.begin_epochs()
        for owner in self.accounts:
            self.compare(owner)
            self._copy_epoch(owner)

    def compare(self, account: str) -> None:
        """Memory and database hold the same, to the letter."""
        here, diary = self.accounts[account], Diary.objects.get(pk=account)
        counters = (diary.rev, diary.record_count, diary.bytes_used)
        demand("I12", "counters", counters == (here.row.rev, *here.row[3:5]))
        stored = {
            (row.kind, row.id): (compact([_plain(row, STATE)]), row.size)
            for row in Record.objects.filter(diary_id=account)
        }
        kept = {
            key: (compact([_plain(state, STATE)]), size)
            for key, (state, size) in here.records.items()
        }
        demand("I12", f"records {stored} and {kept}", stored == kept)
        there = [
            (
                *(row.rev, str(row.mutation_id), row.device_id, row.seq, row.base_rev, row.at_ms),
                *(row.op, row.received_at, compact(row.patch), compact(row.outcome)),
                row.content_erased,
            )
            for row in Version.objects.filter(diary_id=account).order_by("rev")
        ]
        ledger = [
            (
                *(row.rev, c.mid, c.device, c.seq, c.base_rev, c.at),
                *(c.op, row.received_at, compact(row.patch), compact(row.outcome)),
                row.content_erased,
            )
            for row in here.versions
            for c in [row.change]
        ]
        demand("I12", f"versions {there} and {ledger}", there == ledger)


STATE = ("rev", "schema", "deleted", "deleted_rev", "deleted_by", "erased", "fields", "meta")


def _plain(thing: Any, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(thing, name) for name in names}


def _of(table: Any, account: str) -> dict[str, Any]:
    return {"pk": account} if table is Diary else {"diary_id": account}


def _sign_up(owner: str) -> APIClient:
    user = User.objects.create_user(f"{owner[0]}@example.org", "correct horse battery")
    Diary.objects.create(pk=UUID(owner), user=user)
    client = APIClient()
    client.force_login(user)
    return client


def _told(reply: tuple[int, dict[str, Any]]) -> tuple[Any, ...]:
    """What both have to say; sentences, epoch and cursor are each one's own."""
    status, answer = reply
    parts = {name: answer.get(name) for name in ALIKE}
    for result in parts["results"] or ():
        result.pop("edits_trashed", None)
        if result.get("error"):
            result["error"] = result["error"]["code"]
    return status, answer.get("error", {}).get("code"), compact(parts)
