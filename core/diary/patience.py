"""Waiting for a diary that somebody else has locked."""

import secrets
import sqlite3
import time
from collections.abc import Callable
from typing import TypeVar

from django.db import OperationalError, transaction

from core.errors import ApiError

_T = TypeVar("_T")

_TRIES = 3
_PATIENCE_S = 12  # no new try after this: the phone gives up at 30 s
_CONTENTION = {"40001", "40P01", "55P03"}  # serialization, deadlock, lock time-out


def patiently(work: Callable[[], _T]) -> _T:
    """Run `work` in a transaction, again when another had the lock; ApiError("busy") in the end."""
    started = time.monotonic()
    for _try in range(_TRIES):
        try:
            with transaction.atomic():
                return work()
        except OperationalError as error:
            if not _is_contention(error):
                raise
        if time.monotonic() - started > _PATIENCE_S:
            break
        time.sleep((20 + secrets.randbelow(180)) / 1000)
    raise ApiError("busy", retry_after=2)


def _is_contention(error: OperationalError) -> bool:
    cause = error.__cause__
    if isinstance(cause, sqlite3.OperationalError):
        return cause.sqlite_errorcode & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
    return getattr(cause, "sqlstate", None) in _CONTENTION
