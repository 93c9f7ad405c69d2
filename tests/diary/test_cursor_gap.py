"""A phone that has read up to a revision has read everything below it, however many write at once.

The promise rests on one thing: a revision is taken under a lock that is held to the commit. So the
same race is run three times more on a table of the test's own, where the test can see it lose rows
as soon as the lock is missing. A race that could not lose a row would prove nothing.
"""

import random
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from django.db import connection, transaction
from django.utils import timezone

from core.accounts.models import User
from core.diary import rows, store
from core.diary.models import Diary, Version
from core.diary.reading import read_round
from tests.diary.build import patch, request
from tests.diary.threads import at_once

pytestmark = pytest.mark.django_db(transaction=True)

WRITERS, EACH, PAGE = 8, 60, 50
EVERYTHING = WRITERS * EACH
NEEDS_POSTGRESQL = "SQLite has one writer at a time: nothing can commit out of order there."


def work() -> None:
    """What a transaction does between taking its revision and its commit: 0 to 4 ms."""
    time.sleep(random.uniform(0, 0.004))


def slow(statement: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """Do some work first."""
    work()
    return statement(*args, **kwargs)


def race(write: Callable[[int], None], read: Callable[[], list[int]]) -> set[int]:
    """Let eight writers write and one reader poll; return the revisions the reader saw.

    `write` makes one transaction of that writer; `read` returns the next page of revisions after
    the last it returned. The reader goes on until a page begun after the last commit is empty.
    """
    finished = threading.Event()

    def writer(number: int) -> None:
        for _ in range(EACH):
            write(number)

    def poll() -> set[int]:
        seen: set[int] = set()
        while True:
            last_page = finished.is_set()
            page = read()
            seen.update(page)
            if last_page and not page:
                return seen

    def write_all() -> None:
        try:
            at_once(*[lambda n=n: writer(n) for n in range(WRITERS)])  # type: ignore[misc]
        finally:
            finished.set()  # or a writer's failure would leave the reader reading for ever

    seen, _ = at_once(poll, write_all)
    return seen


# --- The store ----------------------------------------------------------------------------------


# failure mode 1
def test_eight_writers_and_a_polling_reader_miss_nothing(monkeypatch):
    user = User.objects.create_user("owner@example.org", "correct horse battery")
    diary = Diary.objects.of(user)
    cursor, seqs = [None], [0] * WRITERS
    for name in ("save_diary", "read_feed"):  # before the write, and between it and the commit
        slowly = partial(slow, getattr(rows, name))
        monkeypatch.setattr(rows, name, slowly)

    def exchange(device: str, *changes: dict[str, Any], **parts: Any) -> store.Answer:
        body = request(user, *changes, device={"id": device}, **parts)
        return store.sync(user=user, sent=read_round(body, received_at=timezone.now()))

    def write(number: int) -> None:
        seqs[number] += 1
        answer = exchange(f"phone-{number}", patch(seq=seqs[number]))
        assert answer.results[0].status == "applied"

    def read() -> list[int]:
        answer = exchange("reader", cursor=cursor[0], limit=PAGE)
        cursor[0] = answer.cursor
        return [row.rev for row in answer.feed]

    seen = race(write, read)

    everything = set(range(1, EVERYTHING + 1))
    assert everything - seen == set()
    assert set(Version.objects.values_list("rev", flat=True)) == everything
    assert Diary.objects.get(pk=diary.pk).rev == EVERYTHING


# failure mode 3
@pytest.mark.parametrize("limit", [1, PAGE])
def test_what_is_written_while_a_page_is_read_comes_with_the_next(monkeypatch, limit):
    user = User.objects.create_user("owner@example.org", "correct horse battery")
    read_feed, late = rows.read_feed, [patch(seq=9)]

    def exchange(*changes: dict[str, Any], **parts: Any) -> store.Answer:
        body = request(user, *changes, **parts)
        return store.sync(user=user, sent=read_round(body, received_at=timezone.now()))

    def meanwhile(*args: Any, **kwargs: Any) -> Any:
        page = read_feed(*args, **kwargs)
        if late:
            exchange(late.pop(), device={"id": "other"})  # after the page, before the answer
        return page

    exchange(patch(), patch(seq=2))
    monkeypatch.setattr(rows, "read_feed", meanwhile)
    seen, cursor, more = [], None, True
    while more:
        answer = exchange(cursor=cursor, limit=limit)
        seen += [row.rev for row in answer.feed]
        cursor, more = answer.cursor, answer.more
    seen += [row.rev for row in exchange(cursor=cursor).feed]

    assert seen == [1, 2, 3]


# --- The same race on a table of its own, with and without the lock ------------------------------

# How each takes its revision. The lock of the first is the row the counter stands in.
COUNTERS = {
    "locked counter": "UPDATE gap_counter SET rev = rev + 1 RETURNING rev",
    "sequence": "SELECT nextval('gap_sequence')",
    "highest plus one": "SELECT coalesce(max(rev), 0) + 1 FROM gap_row",
    "clock": "SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint",
}
TABLES = """
CREATE TABLE gap_row (id serial PRIMARY KEY, rev bigint NOT NULL);
CREATE TABLE gap_counter (rev bigint NOT NULL);
INSERT INTO gap_counter VALUES (0);
CREATE SEQUENCE gap_sequence;
"""


@pytest.fixture
def _gap_tables(transactional_db: None) -> Iterator[None]:
    if connection.vendor != "postgresql":
        pytest.skip(NEEDS_POSTGRESQL)
    with connection.cursor() as cursor:
        cursor.execute(TABLES)
    yield
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE gap_row, gap_counter; DROP SEQUENCE gap_sequence")


def missed(counter: str) -> int:
    """Return how many rows the reader never saw when revisions are made in that way."""
    position = 0

    def write(_number: int) -> None:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(COUNTERS[counter])
            cursor.execute("INSERT INTO gap_row (rev) VALUES (%s)", cursor.fetchone())
            work()

    def read() -> list[int]:
        nonlocal position
        page = rows_after(position)
        seen.extend(id_ for id_, _rev in page)
        position = max([position, *[rev for _id, rev in page]])
        return [rev for _id, rev in page]

    seen: list[int] = []
    race(write, read)
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM gap_row")
        assert cursor.fetchone() == (EVERYTHING,)
    return EVERYTHING - len(set(seen))


def rows_after(rev: int) -> list[tuple[int, int]]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT id, rev FROM gap_row WHERE rev > %s ORDER BY rev LIMIT %s", [rev, PAGE]
        )
        return cursor.fetchall()


@pytest.mark.usefixtures("_gap_tables")
def test_a_counter_locked_to_the_commit_loses_nothing():
    assert missed("locked counter") == 0


@pytest.mark.usefixtures("_gap_tables")
@pytest.mark.parametrize("counter", ["sequence", "highest plus one", "clock"])
def test_the_race_does_lose_rows_of_a_counter_without_the_lock(counter):
    assert missed(counter) > 0
