"""The only writer of diaries: lock, dedupe, merge, save and read the news, in one transaction.

A revision is a number from the diary's own row, taken under a lock that is held to the commit: a
phone that has read up to a revision has then read everything below it. A second way of writing
records would break that without any sign.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from uuid import uuid4

from core.accounts.models import User
from core.diary import cursor, devices, rows
from core.diary.batch import Batch, Result
from core.diary.kinds import LIMITS, PROTOCOL, SCHEMA_MIN
from core.diary.models import Diary
from core.diary.patience import patiently
from core.diary.reading import Round
from core.diary.rows import DiaryRow, FeedRow
from core.diary.statements import Statement, write
from core.errors import ApiError

__all__ = ["LIMITS", "PROTOCOL", "Answer", "sync"]

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Answer:
    """What a device gets back. It describes committed state only."""

    diary: DiaryRow
    results: tuple[Result, ...]
    feed: tuple[FeedRow, ...]
    cursor: str | None
    more: bool
    max_seq: int
    device_reset: bool
    upgrade_required: bool


class _ServerLostData(Exception):
    """What a cursor of ours saw is not here: this database is older than the phone's news."""

    def __init__(self, seen: DiaryRow) -> None:
        self.seen = seen


def sync(*, user: User, sent: Round, session_key: str = "") -> Answer:
    """Apply what can be applied of `sent`, in order, and return the results and the news.

    A change sent twice is applied once. Without a change to apply, nothing is locked. Raises
    ApiError when the request does not fit the diary, with nothing written. `session_key` is the
    sign-in it came by, "" for a token.
    """
    try:
        if any(item.change for item in sent.items):
            return patiently(lambda: _exchange(user, sent, session_key, lock=True))
        return _exchange(user, sent, session_key, lock=False)
    except _ServerLostData as loss:
        seen = loss.seen
        epoch = patiently(lambda: _begin_epoch(user, seen))
        raise ApiError("epoch_changed", extra={"epoch": str(epoch)}) from None


def _exchange(user: User, sent: Round, session_key: str, *, lock: bool) -> Answer:
    diary = _open(user, sent, lock=lock)
    after = _admit(diary, sent)
    outdated = sent.device.schema < SCHEMA_MIN
    if outdated and not sent.items:
        raise ApiError("upgrade_required")
    device, batch = _load(diary, sent)
    results = batch.run()
    max_seq = max([device.max_seq, *batch.fresh_seqs])
    note = None
    if device.is_told_anew(max_seq=max_seq, session_key=session_key, now=sent.received_at):
        note = devices.note(diary, sent, max_seq, after, session_key)
    save = partial(_save, batch, note, joins=device.joins(session_key))
    if lock:
        save()
    elif note:
        patiently(partial(_save_alone, user, save))
    # What an outdated phone has written is in the account; what it would misread stays here.
    feed, more = ((), False) if outdated else _page(diary, after=after, limit=sent.limit)
    return Answer(
        diary=batch.diary,
        results=results,
        feed=feed,
        cursor=sent.cursor if outdated else _cursor(diary, sent, feed),
        more=more,
        max_seq=max_seq,
        device_reset=_was_set_back(diary, sent, device, batch.fresh_seqs),
        upgrade_required=outdated,
    )


def _open(user: User, sent: Round, *, lock: bool) -> DiaryRow:
    rev = cursor.claimed_rev(sent.cursor)
    diary = rows.read_diary(user.pk, rev, lock=lock)
    if diary is None:
        Diary.objects.of(user)
        return _open(user, sent, lock=lock)
    return diary


def _load(diary: DiaryRow, sent: Round) -> tuple[devices.Noted, Batch]:
    changes = [item.change for item in sent.items if item.change]
    row, known = rows.read_known(diary, sent.device.id, {change.mid for change in changes})
    keys = {(change.kind, change.id) for change in changes if change.mid not in known}
    stored = rows.read_records(diary, keys) if keys else {}
    return devices.noted(row), Batch(diary, sent, known, stored)


def _admit(diary: DiaryRow, sent: Round) -> int:
    """Return the revision the device has read to, or refuse the request."""
    if sent.account != str(diary.id):
        raise ApiError("account_mismatch", field="account")
    if diary.status in Diary.ENDING:
        raise ApiError("account_deleted")
    if sent.epoch is not None and sent.epoch != str(diary.epoch):
        raise ApiError("epoch_changed", field="epoch", extra={"epoch": str(diary.epoch)})
    position = cursor.read(sent.cursor, diary=diary.id, epoch=diary.epoch)
    # Ahead of the counter; or others have written since the restore, and something else is there.
    if position.rev > diary.rev or not position.stands(diary.commit):
        raise _ServerLostData(diary)
    return position.rev


def _save(batch: Batch, note: Statement | None, *, joins: bool) -> None:
    diary = batch.diary
    brought = [note] if note else []
    if batch.versions:
        brought += rows.add_versions(diary, batch.versions)
        brought += rows.save_records(diary, batch.touched)
        brought.append(rows.save_diary(diary))
    write(brought)
    if batch.erased:
        rows.empty_versions(diary, batch.erased)
    if joins:
        devices.sign_out_surplus(diary, but=batch.sent.device.id)


def _save_alone(user: User, save: Callable[[], None]) -> None:
    diary = rows.read_diary(user.pk, lock=True)
    # An account that has ended keeps no rows.
    if diary is not None and diary.status not in Diary.ENDING:
        save()


def _was_set_back(
    diary: DiaryRow, sent: Round, device: devices.Noted, fresh_seqs: list[int]
) -> bool:
    """Return whether a number has come again with a new change.

    The phone was then set back by a backup, or there are two of one name. One that sends an old
    change late, because it was put off, uses a number nobody has seen.
    """
    low = [seq for seq in fresh_seqs if 0 < seq <= device.max_seq]
    return bool(low) and devices.has_used(diary, sent.device.id, low)


def _cursor(diary: DiaryRow, sent: Round, feed: tuple[FeedRow, ...]) -> str:
    if not feed and sent.cursor is not None:
        return sent.cursor
    last = feed[-1] if feed else None
    rev, commit = (last.rev, last.commit) if last else (0, None)
    return cursor.write(diary=diary.id, epoch=diary.epoch, rev=rev, commit=commit)


def _page(diary: DiaryRow, *, after: int, limit: int) -> tuple[tuple[FeedRow, ...], bool]:
    found = rows.read_feed(diary, after=after, limit=limit + 1)
    taken, size = 0, 0
    for row in found[:limit]:
        size += row.size
        if taken and size > LIMITS["page_bytes"]:
            break
        taken += 1
    return tuple(found[:taken]), taken < len(found)


# --- Epoch --------------------------------------------------------------------------------------


def _begin_epoch(user: User, seen: DiaryRow) -> object:
    """Return the epoch after the one that lost data; of several that notice, one begins it."""
    diary = rows.read_diary(user.pk, lock=True)
    if diary is not None and diary.epoch == seen.epoch:
        diary = diary._replace(epoch=uuid4())
        rows.save_epoch(diary)
        logger.error("A phone has news this database never had: was it restored from a backup?")
    return diary and diary.epoch
