"""The phones and browsers of a diary: what each says of itself, and how many are signed in."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from core.accounts.devices import sign_out
from core.diary.kinds import LIMITS
from core.diary.models import Device
from core.diary.reading import Round
from core.diary.rows import DeviceRow, DiaryRow
from core.diary.statements import Statement, hot_cursor, marks, moment

_LAST_SEEN_EVERY = timedelta(days=1)


@dataclass(frozen=True)
class Noted:
    """A device as the diary knows it; `last_seen` is None for one that has never come before."""

    max_seq: int = 0
    last_seen: datetime | None = None
    session_key: str = ""
    revoked: bool = False

    def is_told_anew(self, *, max_seq: int, session_key: str, now: datetime) -> bool:
        """Return whether there is anything worth writing, apart from the time of day."""
        if self.joins(session_key):
            return True
        seen_lately = self.last_seen and now - self.last_seen < _LAST_SEEN_EVERY
        return max_seq != self.max_seq or session_key != self.session_key or not seen_lately

    def joins(self, session_key: str) -> bool:
        """Return whether it is one more signed-in device than there was."""
        return self.last_seen is None or self._comes_back(session_key)

    def _comes_back(self, session_key: str) -> bool:
        """Return whether a device that was signed out is here again, by a new sign-in or token.

        A request that was under way when its session was ended brings nobody back.
        """
        return self.revoked and (not session_key or session_key != self.session_key)


_SAVE = """
INSERT INTO core_device (diary_id, id, label, app, schema, max_seq, cursor_rev, clock_offset_ms,
    last_seen, session_key)
VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s)
ON CONFLICT (diary_id, id) DO UPDATE SET label = excluded.label, app = excluded.app,
    schema = excluded.schema, cursor_rev = excluded.cursor_rev,
    max_seq = CASE WHEN core_device.max_seq > excluded.max_seq THEN core_device.max_seq
        ELSE excluded.max_seq END,
    clock_offset_ms = excluded.clock_offset_ms, last_seen = excluded.last_seen,
    session_key = excluded.session_key,
    revoked_at = CASE WHEN core_device.session_key = excluded.session_key
        AND excluded.session_key <> '' THEN core_device.revoked_at END
"""
_USED_SEQS = """
SELECT 1 FROM core_version WHERE diary_id = %s AND rev <= %s AND device_id = %s
    AND seq IN ({seqs}) LIMIT 1
"""


def noted(row: DeviceRow | None) -> Noted:
    if row is None:
        return Noted()
    return Noted(row.max_seq, row.last_seen, row.session_key, row.revoked_at is not None)


def note(diary: DiaryRow, sent: Round, max_seq: int, after: int, session_key: str) -> Statement:
    """Return what writes what a device said, under the diary's lock."""
    told = sent.device
    values: list[Any] = [diary.id.hex, told.id, told.label, told.app, told.schema, max_seq, after]
    return _SAVE, [*values, told.clock_offset_ms, moment(sent.received_at), session_key]


def has_used(diary: DiaryRow, device_id: str, seqs: Collection[int]) -> bool:
    """Return whether the history had one of these numbers from this device, up to `diary.rev`."""
    with hot_cursor() as cursor:
        statement = _USED_SEQS.format(seqs=marks(seqs))
        cursor.execute(statement, [diary.id.hex, diary.rev, device_id, *seqs])
        return cursor.fetchone() is not None


def sign_out_surplus(diary: DiaryRow, *, but: str) -> None:
    """End the sign-ins of the idlest devices that are too many, the one named `but` last."""
    active = Device.objects.filter(diary_id=diary.id, revoked_at=None)
    found = sorted(active.order_by("-last_seen", "id"), key=lambda device: device.id != but)
    stay, surplus = found[: LIMITS["devices"]], found[LIMITS["devices"] :]
    in_use = {device.session_key for device in stay}
    for device in surplus:
        if device.session_key in in_use:  # the same phone under an older id: its sign-in goes on
            device.session_key = ""
        sign_out(device)
