"""A diary somebody else holds: who needs no lock does not wait, who needs one is told `busy`.

The other connection, its lock and the deadlock are real; only the server's patience is shortened.
"""

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.conf import settings
from django.db import connection, transaction
from rest_framework.test import APIClient

from core.accounts.models import User
from core.diary import api as views
from core.diary import rows
from core.diary.models import Diary, Record, Version
from tests.diary.build import URL, code, patch, request, send
from tests.diary.threads import at_once

pytestmark = pytest.mark.django_db(transaction=True)

SOON = 20  # seconds after which a test has gone wrong


@pytest.fixture
def api(owner: User) -> APIClient:
    """The owner's client; an error of ours is an answer, as on the wire, and not an exception."""
    client = APIClient(raise_request_exception=False)
    client.force_login(owner)
    return client


@pytest.fixture
def _impatient(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Wait 50 ms for a lock and not the seconds of production."""
    monkeypatch.setattr(rows, "LOCK_TIMEOUT", "50ms")
    if connection.vendor == "sqlite":
        connection.cursor().execute("PRAGMA busy_timeout = 50")
    yield
    if connection.vendor == "sqlite":
        connection.close()


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What happened to the requests since: "read" for a body that was read, "lock" per try."""
    seen: list[str] = []
    read_round, read_diary = views.read_round, rows.read_diary

    def reading(*args: Any, **kwargs: Any) -> Any:
        found = read_round(*args, **kwargs)
        seen.append("read")
        return found

    def locking(*args: Any, lock: bool = False) -> Any:
        if lock:
            seen.append("lock")
        return read_diary(*args, lock=lock)

    monkeypatch.setattr(views, "read_round", reading)
    monkeypatch.setattr(rows, "read_diary", locking)
    return seen


@contextmanager
def held(user: User) -> Iterator[None]:
    """Another connection holds the lock of the person's diary meanwhile."""
    locked, done = threading.Event(), threading.Event()

    def hold() -> None:
        try:
            with transaction.atomic():
                rows.read_diary(user.pk, lock=True)
                locked.set()
                done.wait(SOON)
        finally:
            locked.set()
            connection.close()

    holder = threading.Thread(target=hold)
    holder.start()
    try:
        assert locked.wait(SOON)
        yield
    finally:
        done.set()
        holder.join()


# --- Waiting for the lock -------------------------------------------------------------------------


# failure mode 5
@pytest.mark.usefixtures("_impatient")
def test_a_diary_that_stays_locked_is_busy_and_loses_nothing(api, owner, asked):
    change = patch()
    send(api, owner)

    with held(owner):
        asked.clear()
        reply = api.post(URL, request(owner, change))

    assert code(reply) == (503, "busy")
    assert int(reply["Retry-After"]) > 0
    # SQLite waits where the transaction begins, so that no try gets as far as the diary.
    assert asked == ["read"] + ["lock"] * (3 if connection.vendor == "postgresql" else 0)
    assert Record.objects.count() == Version.objects.count() == 0
    assert send(api, owner, change)["results"][0]["status"] == "applied"


# failure mode 5
@pytest.mark.usefixtures("_impatient")
def test_what_needs_no_lock_is_answered_while_another_holds_it(api, owner, asked):
    send(api, owner, patch())
    wrong = patch(set={"pain": 11}, seq=2)

    with held(owner):
        asked.clear()
        news = send(api, owner)
        refused = send(api, owner, wrong)
        garbled = api.post(URL, "{", content_type="application/json")

    assert len(news["changes"]) == 1
    assert refused["results"][0]["error"]["code"] == "out_of_range"
    assert code(garbled) == (400, "malformed")
    assert "lock" not in asked


# failure mode 5
def test_the_lock_is_taken_when_everything_is_read_and_checked(api, owner, asked):
    send(api, owner, patch(), patch(seq=2))

    assert asked == ["read", "lock"]


@pytest.mark.usefixtures("_impatient")
def test_another_persons_lock_keeps_nobody_waiting(api, owner, stranger):
    if connection.vendor == "sqlite":
        pytest.skip("SQLite has one lock for everybody; there, waiting is all one can do.")
    Diary.objects.of(stranger)
    with held(stranger):
        answer = send(api, owner, patch())

    assert answer["results"][0]["status"] == "applied"


# --- Deadlocks ------------------------------------------------------------------------------------


class Deadlock:
    """A second connection that holds a record and, whenever a sync has the diary, wants the diary.

    The sync wants the record next: a circle. Of the two, the database ends the sync, because the
    other has been told to be patient.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *, rounds: int) -> None:
        self.rounds, self.met = rounds, 0
        self.arrived, self.waiting = threading.Semaphore(0), threading.Semaphore(0)
        self.holding, self.over = threading.Event(), threading.Event()
        self.save_records = rows.save_records
        monkeypatch.setattr(rows, "save_records", self.save)

    def save(self, *args: Any) -> Any:
        """Stands for rows.save_records in a sync, which has the lock of the diary by now."""
        if self.met < self.rounds:
            self.met += 1
            self.arrived.release()
            assert self.waiting.acquire(timeout=SOON)
            with connection.cursor() as cursor:
                cursor.execute("SET LOCAL deadlock_timeout = '20ms'")
        return self.save_records(*args)

    def run(self, diary: Diary) -> None:
        try:
            with transaction.atomic(), connection.cursor() as cursor:
                cursor.execute("SET LOCAL deadlock_timeout = '60s'")
                cursor.execute(
                    "SELECT 1 FROM core_record WHERE diary_id = %s FOR UPDATE", [diary.pk]
                )
                self.holding.set()
                for _ in range(self.rounds):
                    assert self.arrived.acquire(timeout=SOON)
                    self._want_the_diary(cursor, diary)
                if self.rounds > 1:
                    self.over.wait(SOON)
        finally:
            self.holding.set()

    def _want_the_diary(self, cursor: Any, diary: Diary) -> None:
        cursor.execute("SELECT pg_backend_pid()")
        watch = threading.Thread(target=self._tell_when_waiting, args=cursor.fetchone())
        watch.start()
        cursor.execute("SAVEPOINT before")
        cursor.execute("SELECT 1 FROM core_diary WHERE id = %s FOR NO KEY UPDATE", [diary.pk])
        cursor.execute("ROLLBACK TO before")  # the diary is let go, the record is not
        watch.join()

    def _tell_when_waiting(self, pid: int) -> None:
        end = time.monotonic() + SOON
        with connection.cursor() as cursor:
            while time.monotonic() < end:
                cursor.execute("SELECT 1 FROM pg_locks WHERE pid = %s AND NOT granted", [pid])
                if cursor.fetchone():
                    break
                time.sleep(0.005)
        connection.close()
        self.waiting.release()


def meet(deadlock: Deadlock, api: APIClient, owner: User, *changes: dict[str, Any]) -> Any:
    def exchange() -> Any:
        assert deadlock.holding.wait(SOON)
        try:
            return api.post(URL, request(owner, *changes))
        finally:
            deadlock.over.set()

    _, reply = at_once(lambda: deadlock.run(Diary.objects.of(owner)), exchange)
    return reply


@pytest.fixture
def _superuser(transactional_db: None) -> None:
    if connection.vendor != "postgresql":
        pytest.skip("SQLite locks the whole database at once: there is no circle to fall into.")
    with connection.cursor() as cursor:
        cursor.execute("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")
        if cursor.fetchone() != (True,):
            pytest.skip("Only a superuser may say which side of a deadlock is ended.")


@pytest.mark.usefixtures("_superuser")
def test_a_sync_ended_by_a_deadlock_is_done_again_without_anybody_noticing(api, owner, monkeypatch):
    made = patch()
    send(api, owner, made)
    edit = patch(id=made["id"], seq=2, base_rev=1, set={"pain": 7})
    deadlock = Deadlock(monkeypatch, rounds=1)

    reply = meet(deadlock, api, owner, edit)

    assert deadlock.met == 1
    assert reply.status_code == 200
    assert reply.json()["results"][0] == {"mid": edit["mid"], "status": "applied", "rev": 2}
    assert Record.objects.get().fields == {"pain": 7}
    assert Version.objects.count() == 2


@pytest.mark.usefixtures("_superuser")
def test_deadlocks_without_end_are_busy_and_lose_nothing(api, owner, monkeypatch):
    made = patch()
    send(api, owner, made)
    edit = patch(id=made["id"], seq=2, base_rev=1, set={"pain": 7})
    deadlock = Deadlock(monkeypatch, rounds=3)

    reply = meet(deadlock, api, owner, edit)

    assert deadlock.met == 3
    assert code(reply) == (503, "busy")
    assert int(reply["Retry-After"]) > 0
    assert Version.objects.count() == 1
    assert send(api, owner, edit)["results"][0]["status"] == "applied"


# --- SQLite: a read that turns into a write -------------------------------------------------------

THREADS, EACH = 6, 50


@pytest.fixture
def _counter(transactional_db: None) -> Iterator[None]:
    if connection.vendor != "sqlite":
        pytest.skip("PostgreSQL takes row locks: no transaction there upgrades from read to write.")
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE upgrade_counter (value integer NOT NULL)")
        cursor.execute("INSERT INTO upgrade_counter VALUES (0)")
    yield
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE upgrade_counter")


def counted() -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT value FROM upgrade_counter")
        return int(cursor.fetchone()[0])


# failure mode 4
@pytest.mark.usefixtures("_counter")
def test_threads_that_read_and_then_write_all_succeed_with_the_projects_settings():
    def add() -> None:
        for _ in range(EACH):
            with transaction.atomic():
                value = counted() + 1
                with connection.cursor() as cursor:
                    cursor.execute("UPDATE upgrade_counter SET value = %s", [value])

    at_once(*[add for _ in range(THREADS)])

    assert counted() == THREADS * EACH


# failure mode 4
@pytest.mark.usefixtures("_counter")
def test_the_same_threads_do_fail_when_the_lock_is_taken_late():
    name = str(connection.settings_dict["NAME"])
    patience = settings.DATABASES["default"]["OPTIONS"]["timeout"]

    def add() -> int:
        raw, failures = sqlite3.connect(name, timeout=patience, isolation_level=None), 0
        for _ in range(EACH):
            try:
                raw.execute("BEGIN DEFERRED")
                [value] = raw.execute("SELECT value FROM upgrade_counter").fetchone()
                raw.execute("UPDATE upgrade_counter SET value = ?", [value + 1])
                raw.execute("COMMIT")
            except sqlite3.OperationalError:
                failures += 1
                raw.execute("ROLLBACK")
        raw.close()
        return failures

    assert sum(at_once(*[add for _ in range(THREADS)])) > 0
