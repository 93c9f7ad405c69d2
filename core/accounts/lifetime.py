"""How long a session lasts, and whether its owner proved who they are a moment ago.

90 days from the last use, a year from the sign-in at most.
"""

from django.conf import settings
from django.contrib.sessions.backends.base import SessionBase

SIGNED_IN_AT = "signed_in_at"
_RENEWED_AT = "renewed_at"
_DAY = 24 * 3600
_LONGEST = 365 * _DAY
_FRESH = 5 * 60


def renew(session: SessionBase, *, now: float) -> None:
    """Move the end of a signed-in session 90 days from `now`, but never past its first year.

    Writes at most once a day: a phone asks often, and each write takes SQLite's only lock.
    """
    signed_in_at = session.get(SIGNED_IN_AT)
    if signed_in_at is None or now - session.get(_RENEWED_AT, signed_in_at) < _DAY:
        return
    session[_RENEWED_AT] = now
    left = int(signed_in_at + _LONGEST - now)
    session.set_expiry(max(1, min(settings.SESSION_COOKIE_AGE, left)))  # 0 would mean "no end"


def is_fresh(session: SessionBase, *, now: float) -> bool:
    """Return whether this very session began with a password in the last five minutes."""
    return bool(now - session.get(SIGNED_IN_AT, 0) < _FRESH)
