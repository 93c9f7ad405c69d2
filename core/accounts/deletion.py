"""The end of an account: in two weeks with a way back, or at once."""

from datetime import datetime, timedelta
from uuid import uuid4

from allauth.account.models import EmailAddress
from django.conf import settings

from core.accounts import devices
from core.accounts.models import User
from core.diary.ending import empty_diary
from core.diary.models import Diary
from core.diary.patience import patiently

_GRACE = timedelta(days=14)
_LONGEST = timedelta(seconds=settings.SESSION_COOKIE_AGE)
_LIVING = (Diary.Status.ACTIVE, Diary.Status.READ_ONLY)


def delete_later(*, user: User, now: datetime) -> Diary:
    """Begin the two weeks after which the account goes; asked again, the first day counts.

    Nothing is lost until then. Syncs are refused and tokens stop at once.
    """
    own = Diary.objects.filter(pk=Diary.objects.of(user).pk, status__in=_LIVING)
    own.update(status=Diary.Status.DELETING, delete_at=now + _GRACE)
    return Diary.objects.of(user)


def keep(*, user: User) -> None:
    """Take a deletion back that has not happened yet; without one, change nothing."""
    own = Diary.objects.filter(user=user, status=Diary.Status.DELETING)
    own.update(status=Diary.Status.ACTIVE, delete_at=None)


def delete_now(*, user: User, now: datetime, session_key: str | None) -> Diary:
    """Erase everything the account holds, and who it belonged to.

    An empty account stays for as long as a session can last, so that her other phones learn of the
    deletion at their next sync; they stay signed in for that alone. The session that asks is for
    the caller to end.
    """
    diary = Diary.objects.of(user)
    phones = patiently(lambda: _erase(diary, user, delete_at=now + _LONGEST, but=session_key))
    devices.carry_over(user=user, keys=phones)
    return diary


def _erase(diary: Diary, user: User, *, delete_at: datetime, but: str | None) -> set[str]:
    """Erase it all and return the sessions of the phones that are still to hear of it."""
    user.refresh_from_db()  # a try before this one may have changed it
    empty_diary(diary, delete_at=delete_at)
    keys = set(diary.devices.values_list("session_key", flat=True)) - {but}
    phones = devices.living_sessions(user, keys)
    diary.devices.all().delete()
    _forget_who(user)
    return phones


def _forget_who(user: User) -> None:
    user.email, user.last_login = f"{uuid4().hex}@deleted.invalid", None
    user.set_unusable_password()
    # First, for its lock: a token or code being made this moment must not outlive the others.
    user.save(update_fields=["email", "last_login", "password"])
    user.access_tokens.all().delete()
    user.recovery_codes.all().delete()
    EmailAddress.objects.filter(user=user).delete()
