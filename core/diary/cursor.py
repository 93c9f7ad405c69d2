"""How far a phone has read: a revision and a mark of what stood there, signed.

It can prove what this server once had. A revision alone could not: after a backup was restored,
other changes may have taken the same numbers. Nor could the mutation's own id: a phone that never
got its answer sends the same change again, and it may land on the same number after different
neighbours. The moment of its receipt does not come again.
"""

import hashlib
import re
from datetime import UTC, datetime
from typing import NamedTuple
from uuid import UUID

from django.utils.crypto import constant_time_compare, salted_hmac

from core.errors import ApiError

_SHAPE = re.compile(r"(0|[1-9][0-9]{0,15})\.([0-9a-f]{8})\.([0-9a-f]{32})")
_NOTHING = "0" * 8


class Commit(NamedTuple):
    """A change as this history has it: its mutation id and the moment it was received."""

    mid: UUID
    received_at: datetime


class Position(NamedTuple):
    """How far a phone has read, and the mark of what it found there."""

    rev: int
    mark: str

    def stands(self, commit: Commit | None) -> bool:
        """Return whether `commit`, which this history has at `rev`, is what the phone saw there."""
        return self.mark == _mark(commit)


def write(*, diary: UUID, epoch: UUID, rev: int, commit: Commit | None = None) -> str:
    """Return the cursor for everything up to `rev`, where `commit` stands (None for 0)."""
    mark = _mark(commit)
    return f"{rev}.{mark}.{_signature(diary, epoch, rev, mark)}"


def claimed_rev(cursor: str | None) -> int:
    """Return the revision that a cursor speaks of, ours or not; 0 for none."""
    shape = _SHAPE.fullmatch(cursor or "")
    return int(shape[1]) if shape else 0


def read(cursor: str | None, *, diary: UUID, epoch: UUID) -> Position:
    """Return the position in a cursor of ours; ApiError("bad_cursor") for any other."""
    if cursor is None:
        return Position(0, _NOTHING)
    shape = _SHAPE.fullmatch(cursor)
    if not shape:
        raise ApiError("bad_cursor", field="cursor")
    rev, mark, signature = int(shape[1]), shape[2], shape[3]
    if not constant_time_compare(_signature(diary, epoch, rev, mark), signature):
        raise ApiError("bad_cursor", field="cursor")
    return Position(rev, mark)


def _mark(commit: Commit | None) -> str:
    if commit is None:
        return _NOTHING
    moment = commit.received_at.astimezone(UTC).isoformat(timespec="microseconds")
    return hashlib.sha256(f"{commit.mid.hex}:{moment}".encode()).hexdigest()[:8]


def _signature(diary: UUID, epoch: UUID, rev: int, mark: str) -> str:
    text = f"{diary.hex}:{epoch.hex}:{rev}:{mark}"
    return salted_hmac("core.diary.cursor", text, algorithm="sha256").hexdigest()[:32]
