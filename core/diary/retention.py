"""What is not kept for ever: the bin, the history, and accounts that have ended.

It takes content away and gives no revision: the tombstones and the ledger stay, so that no phone
misses a deletion and a change sent again is still a duplicate. It works diary by diary under the
diary's own lock, a little at a time, so that a sync waits for a few rows at most.
"""

import logging
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from django.db import DatabaseError, connection
from django.db.models import Exists, OuterRef
from django.utils import timezone

from core.accounts.models import User
from core.diary import rows
from core.diary.models import Diary, Record, Version
from core.diary.patience import patiently
from core.diary.rows import DiaryRow, compact
from core.diary.statements import write
from core.errors import ApiError

logger = logging.getLogger(__name__)

BIN = timedelta(days=30)  # from the last change: an edit that comes late stays as long
HISTORY = timedelta(days=365)  # of what was replaced; what a record holds now is not history
_AT_ONCE = 200  # rows in one transaction
_EMPTY = len(compact({}))  # bytes
_DAY_S = 24 * 3600
_FIRST_S = 5 * 60  # not while the server starts


@dataclass
class Done:
    """How many records left the bin, versions lost their content, and accounts are gone."""

    records: int = 0
    versions: int = 0
    accounts: int = 0
    failed: int = 0  # diaries that are left for the next run


def run(*, now: datetime) -> Done:
    """Empty what has been kept long enough; a diary that is locked or fails waits for the next."""
    done = Done()
    for diary in _diaries():
        try:
            if diary.status in Diary.ENDING and diary.delete_at and diary.delete_at <= now:
                done.accounts += _remove_account(diary)
                continue
            # In this order: the content of a version says that its record is still to be emptied.
            done.records += _in_steps(diary, partial(_empty_bin, before=now - BIN))
            done.versions += _in_steps(diary, partial(_empty_history, before=now - HISTORY))
        except (ApiError, DatabaseError) as error:
            done.failed += 1
            # No trace: a message of the database may quote a row.
            logger.error("Retention left a diary for later: %s", type(error).__name__)
    return done


def run_daily(stop: threading.Event, *, first: float = _FIRST_S, every: float = _DAY_S) -> None:
    """Run now and then (seconds) until `stop` is set, whatever goes wrong."""
    wait = first
    while not stop.wait(wait):
        wait = every
        try:
            done = run(now=timezone.now())
            logger.info("Retention: %s", done)
        except Exception as error:  # noqa: BLE001 - tomorrow it may work, and it must be tried
            logger.error("Retention failed: %s", type(error).__name__)
        finally:
            connection.close()


def _diaries() -> Iterator[Diary]:
    """Yield every diary, by its key: no list of them all, no query that stays open."""
    found = list(Diary.objects.order_by("pk")[:_AT_ONCE])
    while found:
        yield from found
        found = list(Diary.objects.filter(pk__gt=found[-1].pk).order_by("pk")[:_AT_ONCE])


def _in_steps(diary: Diary, work: Callable[[DiaryRow], int]) -> int:
    """Repeat `work` under the diary's lock, each time in a transaction, until nothing is left."""
    done = 0
    while count := patiently(lambda: _locked(diary, work)):
        done += count
    return done


def _locked(diary: Diary, work: Callable[[DiaryRow], int]) -> int:
    row = rows.read_diary(diary.user_id, lock=True)
    return work(row) if row else 0


# --- What is due --------------------------------------------------------------------------------


def _empty_bin(diary: DiaryRow, *, before: datetime) -> int:
    """Empty records deleted long ago, and all their versions; return how many.

    A record has left the bin when none of its versions has content, so that each comes once.
    """
    versions = Version.objects.filter(diary_id=OuterRef("diary_id"))
    last = versions.filter(rev=OuterRef("rev"), received_at__lt=before)
    full = versions.filter(kind=OuterRef("kind"), record_id=OuterRef("id"), content_erased=False)
    records = Record.objects.filter(diary_id=diary.id, deleted=True, erased=False)
    due = list(records.filter(Exists(last), Exists(full))[:_AT_ONCE])
    for record in due:
        Record.objects.filter(diary_id=diary.id, kind=record.kind, id=record.id).update(
            fields={},
            meta={},
            size=_EMPTY,
            deleted_by=dict(record.deleted_by or {}, emptied=True),
        )
    if due:
        rows.empty_versions(diary, {(record.kind, record.id) for record in due})
        freed = sum(record.size - _EMPTY for record in due)
        write([rows.save_diary(diary._replace(bytes_used=diary.bytes_used - freed))])
    return len(due)


def _empty_history(diary: DiaryRow, *, before: datetime) -> int:
    """Empty versions received long ago, whatever became of their record; return how many."""
    due = Version.objects.filter(diary_id=diary.id, content_erased=False, received_at__lt=before)
    revs = list(due.order_by("rev").values_list("rev", flat=True)[:_AT_ONCE])
    found = Version.objects.filter(diary_id=diary.id, rev__in=revs)
    return found.update(patch={}, outcome={}, content_erased=True) if revs else 0


# --- Accounts that have ended -------------------------------------------------------------------


def _remove_account(diary: Diary) -> bool:
    """Remove an account and every row of it, unless its owner has just taken the deletion back."""
    due = Diary.objects.filter(pk=diary.pk, status__in=Diary.ENDING, delete_at=diary.delete_at)
    # From here on there is no way back, and every sync is refused.
    if not due.update(status=Diary.Status.DELETED):
        return False
    _in_steps(diary, _delete_some)
    patiently(partial(_delete_rest, diary))
    return True


def _delete_some(diary: DiaryRow) -> int:
    for model in (Version, Record):
        found = model.objects.filter(diary_id=diary.id)
        revs = list(found.values_list("rev", flat=True)[:_AT_ONCE])
        if revs:
            return found.filter(rev__in=revs).delete()[0]
    return 0


def _delete_rest(diary: Diary) -> None:
    """Delete the user, and with her everything that still belongs to her."""
    # A sync that waits for this lock finds no diary, and then no user to begin one for.
    rows.read_diary(diary.user_id, lock=True)
    User.objects.filter(pk=diary.user_id).delete()
