"""The phones and browsers of an account, and how one of them is signed out."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module

from django.conf import settings
from django.contrib.auth import HASH_SESSION_KEY
from django.contrib.sessions.backends.base import UpdateError
from django.contrib.sessions.models import Session
from django.db import transaction
from django.utils import timezone

from core.accounts.models import User
from core.diary.models import Device, Diary

SessionStore = import_module(settings.SESSION_ENGINE).SessionStore
_SHOWN = 100


@dataclass(frozen=True)
class Listed:
    """A device as its owner sees it."""

    device: Device
    current: bool  # the one that asks
    active: bool  # signed in: there is a session to end


def listed(*, user: User, session_key: str | None) -> list[Listed]:
    """Return the devices that have synced the person's diary, the last seen first."""
    found = list(Diary.objects.of(user).devices.order_by("-last_seen", "id")[:_SHOWN])
    alive = living_sessions(user, (device.session_key for device in found))
    answer = []
    for device in found:
        key = device.session_key
        active = device.revoked_at is None and key in alive
        answer.append(Listed(device, current=active and key == session_key, active=active))
        alive.discard(key)  # seen before that: the same phone under an older id
    return answer


def sign_out_by_id(*, user: User, id: str) -> bool:  # noqa: A002
    """Sign out the person's device of that id; False if she has none."""
    device = Diary.objects.of(user).devices.filter(id=id).first()
    if device is None:
        return False
    sign_out(device)
    return True


def sign_out(device: Device) -> None:
    """End the session under which `device` last synced. What is on the phone stays there."""
    if device.session_key:
        session = SessionStore(device.session_key)
        session.delete()
        # Until a transaction around this commits, others see the row and may cache it once more.
        transaction.on_commit(session.delete)
    Device.objects.filter(pk=device.pk).update(revoked_at=timezone.now())


def living_sessions(user: User, keys: Iterable[str]) -> set[str]:
    """Return those of the session keys that would let `user` in now."""
    expected = user.get_session_auth_hash()  # of another password: a session that has ended
    rows = Session.objects.filter(session_key__in=set(keys), expire_date__gt=timezone.now())
    return {row.session_key for row in rows if row.get_decoded().get(HASH_SESSION_KEY) == expected}


def carry_over(*, user: User, keys: Iterable[str]) -> None:
    """Let these sessions go on with the password `user` has now: others end by changing it."""
    for key in keys:
        session = SessionStore(key)
        if HASH_SESSION_KEY in session:
            session[HASH_SESSION_KEY] = user.get_session_auth_hash()
            # One whose phone asked since the change has ended by it already.
            with suppress(UpdateError):
                session.save()
