"""The server's database, seen from outside: backed up, set back, and read whole."""

import json
import shutil
import sqlite3
import subprocess
from abc import ABC, abstractmethod
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

import psycopg

_DIARY = "SELECT epoch, rev, record_count, bytes_used FROM core_diary WHERE id = {id}"
_RECORDS = (
    "SELECT kind, id, rev, deleted, erased, fields, size FROM core_record WHERE diary_id = {id}"
)
_VERSIONS = (
    "SELECT rev, mutation_id, kind, record_id, device_id, op, patch, outcome, content_erased "
    "FROM core_version WHERE diary_id = {id} ORDER BY rev"
)


@dataclass
class Record:
    """A record as the account holds it. `fields`: sets as sorted lists, as the phone shows them."""

    kind: str
    id: str
    rev: int
    deleted: bool
    erased: bool
    fields: dict[str, Any]
    stored: dict[str, Any]
    size: int


@dataclass
class Version:
    """One row of the history."""

    rev: int
    mid: str
    kind: str
    id: str
    device: str
    op: str
    patch: dict[str, Any]
    outcome: dict[str, Any]
    erased: bool


@dataclass
class Account:
    """One account, whole."""

    id: str
    epoch: str
    rev: int
    record_count: int
    bytes_used: int
    records: dict[str, Record] = field(default_factory=dict)
    versions: list[Version] = field(default_factory=list)

    @property
    def live(self) -> dict[str, dict[str, Any]]:
        """The fields of every entry that is not deleted, by id."""
        return {r.id: r.fields for r in self.records.values() if not r.deleted and not r.erased}


class Database(ABC):
    """What chaos and the oracle need of SQLite and of PostgreSQL. Server down for `set_back`."""

    @property
    @abstractmethod
    def environment(self) -> dict[str, str]:
        """What the server must be told to use it."""

    @abstractmethod
    def back_up(self, name: str) -> None:
        """Keep the committed state under a name, the server running or not."""

    @abstractmethod
    def set_back(self, name: str) -> None:
        """Make the state kept under a name the present one."""

    @abstractmethod
    def read(self, *statements: str) -> list[list[tuple[Any, ...]]]:
        """Return the rows of each statement, all of one moment."""

    @abstractmethod
    def close(self) -> None: ...

    def account(self, id_: str) -> Account:
        """Return one account with all it holds, of one moment."""
        mark = f"'{UUID(id_).hex}'"
        (diary,), records, versions = self.read(
            *(statement.format(id=mark) for statement in (_DIARY, _RECORDS, _VERSIONS))
        )
        account = Account(id_, str(UUID(str(diary[0]))), *diary[1:])
        for kind, key, rev, deleted, erased, fields, size in records:
            stored = _json(fields)
            account.records[key] = Record(
                kind, key, rev, bool(deleted), bool(erased), shown(stored), stored, size
            )
        for rev, mid, kind, key, device, op, patch, outcome, gone in versions:
            account.versions.append(
                Version(
                    *(rev, str(UUID(str(mid))), kind, key, device, op),
                    *(_json(patch), _json(outcome), bool(gone)),
                )
            )
        return account


class Sqlite(Database):
    """A file; its backup is what `sqlite3 .backup` makes, as docs/operations.md says."""

    def __init__(self, folder: Path) -> None:
        self.path, self.kept = folder / "cramps.sqlite3", folder / "backups"

    @property
    def environment(self) -> dict[str, str]:
        return {}

    def back_up(self, name: str) -> None:
        self.kept.mkdir(exist_ok=True)
        with (
            closing(sqlite3.connect(self.path, timeout=20)) as source,
            closing(sqlite3.connect(self.kept / name)) as target,
        ):
            source.backup(target)

    def set_back(self, name: str) -> None:
        for old in self.path.parent.glob("cramps.sqlite3*"):  # with -wal and -shm
            old.unlink()
        shutil.copy(self.kept / name, self.path)

    def read(self, *statements: str) -> list[list[tuple[Any, ...]]]:
        with closing(sqlite3.connect(self.path, timeout=20)) as connection:
            connection.execute("BEGIN")
            return [connection.execute(statement).fetchall() for statement in statements]

    def close(self) -> None:
        """Nothing: the folder goes with the test."""


class Postgres(Database):
    """A database of its own beside the one that `url` names; a backup is a `pg_dump`."""

    def __init__(self, url: str, folder: Path, name: str) -> None:
        self.admin, self.kept, self.name = url, folder / "backups", name
        self.url = urlsplit(url)._replace(path=f"/{name}").geturl()
        self._execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)", f"CREATE DATABASE {name}")

    @property
    def environment(self) -> dict[str, str]:
        return {"DATABASE_URL": self.url}

    def back_up(self, name: str) -> None:
        self.kept.mkdir(exist_ok=True)
        _run("pg_dump", "-Fc", "-f", str(self.kept / name), self.url)

    def set_back(self, name: str) -> None:
        self._execute(
            f"DROP DATABASE {self.name} WITH (FORCE)",
            f"CREATE DATABASE {self.name} TEMPLATE template0",
        )
        _run("pg_restore", "--no-owner", "-d", self.url, str(self.kept / name))

    def read(self, *statements: str) -> list[list[tuple[Any, ...]]]:
        with psycopg.connect(self.url) as connection:
            connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
            return [connection.execute(s.encode()).fetchall() for s in statements]

    def close(self) -> None:
        self._execute(f"DROP DATABASE IF EXISTS {self.name} WITH (FORCE)")

    def _execute(self, *statements: str) -> None:
        with psycopg.connect(self.admin, autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement.encode())


def shown(stored: dict[str, Any]) -> dict[str, Any]:
    """Return fields as a person sees them: {member: true} is a sorted list."""
    return {
        name: sorted(value) if isinstance(value, dict) else value for name, value in stored.items()
    }


def _json(value: Any) -> Any:
    return json.loads(value) if isinstance(value, str) else value


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command[0]}: {done.stderr}"
