"""Long answers, few at a time: each holds one of the server's threads until its reader has it all.

Without a limit a handful of slow readers would keep everybody else from syncing.
"""

import threading
import time
from collections.abc import Iterator

from django.conf import settings

from core.accounts.models import User
from core.errors import ApiError

_MOST = max(1, settings.THREADS // 2)  # in this process; the other half goes on with short answers
_LONGEST_S = 5 * 60
_lock = threading.Lock()
_readers: set[int] = set()


class Sending(Iterator[str]):
    """`parts`, for one reader. One at a time for each person; ApiError("busy") if there is no room.

    A reader who takes longer than five minutes gets no more: the file then ends too early to be
    valid JSON, so nobody takes it for the whole.
    """

    def __init__(self, parts: Iterator[str], *, to: User):
        self._parts, self._reader = parts, to.pk
        self._until = time.monotonic() + _LONGEST_S
        with _lock:
            self._open = len(_readers) < _MOST and self._reader not in _readers
            if self._open:
                _readers.add(self._reader)
        if not self._open:
            raise ApiError("busy", retry_after=10)

    def __next__(self) -> str:
        if time.monotonic() > self._until:
            raise TimeoutError("An export was read too slowly and was broken off.")
        return next(self._parts)

    def close(self) -> None:
        """Make room for the next reader. Django calls it however the answer ends."""
        with _lock:
            if self._open:
                self._open = False
                _readers.discard(self._reader)
