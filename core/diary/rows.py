"""The statements of a sync round, as SQL. Only store.py and retention.py may write by them.

By hand, because this is the one hot path: building these queries through the ORM costs more time
than the rest of the round (`make bench`). Each runs as it is on SQLite and PostgreSQL.
"""

import json
from collections.abc import Collection, Iterator
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from django.db import connection

from core.diary.changes import Change, State
from core.diary.cursor import Commit
from core.diary.statements import Statement, aware, hot_cursor, many_rows, marks, moment


class DiaryRow(NamedTuple):
    id: UUID
    epoch: UUID
    rev: int
    record_count: int
    bytes_used: int
    status: int
    commit: Commit | None = None  # the change at the revision that was asked for


class Stored(NamedTuple):
    """A record and the bytes its fields take."""

    state: State
    size: int


class VersionRow(NamedTuple):
    rev: int
    change: Change
    received_at: datetime
    patch: dict[str, Any]
    outcome: dict[str, Any]
    content_erased: bool = False


class Known(NamedTuple):
    """A mutation that was applied before."""

    rev: int
    at: int
    patch: dict[str, Any]
    outcome: dict[str, Any]


class DeviceRow(NamedTuple):
    max_seq: int
    last_seen: datetime
    session_key: str
    revoked_at: datetime | None


class FeedRow(NamedTuple):
    kind: str
    id: str
    rev: int
    schema: int
    deleted: bool
    deleted_by: str | None  # JSON
    erased: bool
    fields: str  # JSON
    size: int
    mid: UUID | str | None  # of the change that made it what it is
    received_at: datetime | None

    @property
    def commit(self) -> Commit | None:
        """The change that made it what it is, if the history has it."""
        return _commit(self.mid, self.received_at)


_ENCODER = json.JSONEncoder(separators=(",", ":"), sort_keys=True, ensure_ascii=False)


def compact(value: object) -> str:
    """Return JSON without spaces, the same for equal values on every database."""
    return _ENCODER.encode(value)


# --- The diary: counter and lock --------------------------------------------------------------

LOCK_TIMEOUT = "5s"  # PostgreSQL; SQLite waits as long as settings.py says
_DIARY = """
SELECT d.id, d.epoch, d.rev, d.record_count, d.bytes_used, d.status, v.mutation_id, v.received_at
FROM core_diary d LEFT JOIN core_version v ON v.diary_id = d.id AND v.rev = %s
WHERE d.user_id = %s
"""
# One statement, because each costs PostgreSQL and us more than its work. Rows are locked last, so
# the time-out has been set by then.
_DIARY_LOCKED = """
WITH patience AS MATERIALIZED (SELECT set_config('lock_timeout', %s, true))
SELECT d.id, d.epoch, d.rev, d.record_count, d.bytes_used, d.status, v.mutation_id, v.received_at
FROM patience CROSS JOIN core_diary d
LEFT JOIN core_version v ON v.diary_id = d.id AND v.rev = %s
WHERE d.user_id = %s FOR NO KEY UPDATE OF d
"""
_SAVE_DIARY = "UPDATE core_diary SET rev = %s, record_count = %s, bytes_used = %s WHERE id = %s"


def read_diary(user_id: int, rev: int = 0, *, lock: bool = False) -> DiaryRow | None:
    """Return the person's diary, and what was committed to it as `rev`.

    With `lock`, nobody else writes to it until the commit.
    """
    # On SQLite the transaction itself is the lock: it began with BEGIN IMMEDIATE.
    locks = lock and connection.vendor == "postgresql"
    with hot_cursor() as cursor:
        if locks:
            cursor.execute(_DIARY_LOCKED, [LOCK_TIMEOUT, rev, user_id])
        else:
            cursor.execute(_DIARY, [rev, user_id])
        row = cursor.fetchone()
    if not row:
        return None
    id_, epoch, *counters, mid, received_at = row
    return DiaryRow._make((_uuid(id_), _uuid(epoch), *counters, _commit(mid, received_at)))


def save_diary(diary: DiaryRow) -> Statement:
    """Return what writes the diary's counters."""
    return _SAVE_DIARY, [diary.rev, diary.record_count, diary.bytes_used, diary.id.hex]


def save_epoch(diary: DiaryRow) -> None:
    with hot_cursor() as cursor:
        cursor.execute(
            "UPDATE core_diary SET epoch = %s WHERE id = %s", [diary.epoch.hex, diary.id.hex]
        )


# --- Records ----------------------------------------------------------------------------------

# Kinds and ids apart: a few rows more than asked for, but one probe of the primary key each.
_RECORDS = """
SELECT kind, id, rev, schema, deleted, deleted_rev, deleted_by, erased, fields, meta, size
FROM core_record WHERE diary_id = %s AND kind IN ({kinds}) AND id IN ({ids})
"""
_UPSERT_RECORD = """
INSERT INTO core_record (diary_id, kind, id, rev, schema, deleted, deleted_rev, deleted_by,
    erased, fields, meta, size)
VALUES {rows}
ON CONFLICT (diary_id, kind, id) DO UPDATE SET rev = excluded.rev, schema = excluded.schema,
    deleted = excluded.deleted, deleted_rev = excluded.deleted_rev,
    deleted_by = excluded.deleted_by, erased = excluded.erased, fields = excluded.fields,
    meta = excluded.meta, size = excluded.size
"""
# The second bound on v.rev says nothing new; it keeps PostgreSQL from reading the whole history.
_FEED = """
SELECT r.kind, r.id, r.rev, r.schema, r.deleted, r.deleted_by, r.erased, r.fields, r.size,
    v.mutation_id, v.received_at
FROM core_record r
LEFT JOIN core_version v ON v.diary_id = r.diary_id AND v.rev = r.rev AND v.rev > %s
WHERE r.diary_id = %s AND r.rev > %s ORDER BY r.rev LIMIT %s
"""


def read_records(
    diary: DiaryRow, keys: Collection[tuple[str, str]]
) -> dict[tuple[str, str], Stored]:
    """Return the records that exist among `keys` (kind, id)."""
    kinds, ids = sorted({kind for kind, _id in keys}), sorted({id_ for _kind, id_ in keys})
    statement = _RECORDS.format(kinds=marks(kinds), ids=marks(ids))
    with hot_cursor() as cursor:
        cursor.execute(statement, [diary.id.hex, *kinds, *ids])
        return {(row[0], row[1]): _stored(row) for row in cursor.fetchall()}


def save_records(diary: DiaryRow, records: dict[tuple[str, str], Stored]) -> Iterator[Statement]:
    """Return what writes each record as it is now, new or not."""
    return many_rows(
        _UPSERT_RECORD,
        [
            (
                *(diary.id.hex, kind, id_, state.rev, state.schema, state.deleted),
                *(state.deleted_rev, state.deleted_by and compact(state.deleted_by)),
                *(state.erased, compact(state.fields), compact(state.meta), size),
            )
            for (kind, id_), (state, size) in records.items()
        ],
    )


def read_feed(diary: DiaryRow, *, after: int, limit: int) -> list[FeedRow]:
    """Return up to `limit` records changed after a revision, oldest change first."""
    with hot_cursor() as cursor:
        cursor.execute(_FEED, [after, diary.id.hex, after, limit])
        return [FeedRow._make(row) for row in cursor.fetchall()]


def _stored(row: tuple[Any, ...]) -> Stored:
    _kind, _id, rev, schema, deleted, deleted_rev, deleted_by, erased, fields, meta, size = row
    by = deleted_by and json.loads(deleted_by)
    state = State(
        rev,
        schema,
        bool(deleted),
        deleted_rev,
        by,
        bool(erased),
        json.loads(fields),
        json.loads(meta),
    )
    return Stored(state, size)


# --- Versions: the history, and the ledger of mutations -------------------------------------------

# Device and mutations in one, because every round asks for both: a row for each mutation known, and
# one if there is none.
_KNOWN = """
SELECT d.max_seq, d.last_seen, d.session_key, d.revoked_at,
    v.mutation_id, v.rev, v.at_ms, v.patch, v.outcome
FROM (SELECT 1 AS one) o LEFT JOIN core_device d ON d.diary_id = %s AND d.id = %s
LEFT JOIN core_version v ON v.diary_id = %s AND v.mutation_id IN ({mids})
"""
_INSERT_VERSION = """
INSERT INTO core_version (diary_id, rev, mutation_id, kind, record_id, device_id, seq, base_rev,
    at_ms, received_at, op, patch, outcome, content_erased)
VALUES {rows}
"""
# Who changed it when stays, and with it the ledger: a change sent again is still a duplicate.
_EMPTY_VERSIONS = """
UPDATE core_version SET patch = %s, outcome = %s, content_erased = %s
WHERE diary_id = %s AND kind = %s AND record_id IN ({ids}) AND NOT content_erased
"""


def read_known(
    diary: DiaryRow, device_id: str, mids: Collection[str]
) -> tuple[DeviceRow | None, dict[str, Known]]:
    """Return the device, and each of these mutations that was applied before."""
    values = [mid.replace("-", "") for mid in mids]
    with hot_cursor() as cursor:
        statement = _KNOWN.format(mids=marks(values) or "NULL")
        cursor.execute(statement, [diary.id.hex, device_id, diary.id.hex, *values])
        found = cursor.fetchall()
    max_seq, last_seen, session_key, revoked_at = found[0][:4]
    known = {
        str(_uuid(mid)): Known(rev, at, json.loads(patch), json.loads(outcome))
        for *_device, mid, rev, at, patch, outcome in found
        if mid
    }
    if last_seen is None:
        return None, known
    return DeviceRow(max_seq, aware(last_seen), session_key, revoked_at), known


def add_versions(diary: DiaryRow, versions: Collection[VersionRow]) -> Iterator[Statement]:
    """Return what adds these versions to the history."""
    moments = {at: moment(at) for at in {version.received_at for version in versions}}
    return many_rows(
        _INSERT_VERSION,
        [
            (
                *(diary.id.hex, rev, change.mid.replace("-", ""), change.kind, change.id),
                *(change.device, change.seq, change.base_rev, change.at, moments[received_at]),
                *(change.op, compact(patch), compact(outcome), content_erased),
            )
            for rev, change, received_at, patch, outcome, content_erased in versions
        ],
    )


def empty_versions(diary: DiaryRow, keys: Collection[tuple[str, str]]) -> int:
    """Take the content out of every version of these records (kind, id); return how many."""
    emptied = 0
    with hot_cursor() as cursor:
        for kind in sorted({kind for kind, _id in keys}):
            ids = sorted(id_ for other, id_ in keys if other == kind)
            statement = _EMPTY_VERSIONS.format(ids=marks(ids))
            cursor.execute(statement, ["{}", "{}", True, diary.id.hex, kind, *ids])
            emptied += cursor.rowcount
    return emptied


def _uuid(value: UUID | str) -> UUID:
    return value if isinstance(value, UUID) else UUID(value)


def _commit(mid: UUID | str | None, received_at: datetime | None) -> Commit | None:
    return Commit(_uuid(mid), aware(received_at)) if mid and received_at else None
