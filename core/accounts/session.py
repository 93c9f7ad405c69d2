"""What a phone learns about the session it holds."""

import time
from typing import Any

from django.conf import settings
from django.contrib.auth.models import AnonymousUser

from core.accounts.models import User
from core.diary.kinds import LIMITS, PROTOCOL, SCHEMA, SCHEMA_MIN
from core.diary.models import Diary


def describe_end(diary: Diary) -> dict[str, Any]:
    """Return the account's status by its name, and when its rows go (milliseconds), if ever."""
    delete_at = diary.delete_at and int(diary.delete_at.timestamp() * 1000)
    return {"status": Diary.Status(diary.status).name.lower(), "delete_at": delete_at}


def describe(user: User | AnonymousUser) -> dict[str, Any]:
    """Return whose session it is, this server's clock, versions and limits; no token."""
    diary = Diary.objects.of(user) if isinstance(user, User) else None
    erased = diary is not None and diary.status == Diary.Status.DELETED
    return {
        "account": diary and diary.pk,
        "email": user.email if isinstance(user, User) and not erased else None,
        **(describe_end(diary) if diary else {"status": None, "delete_at": None}),
        "epoch": diary and diary.epoch,
        "server_time": time.time_ns() // 1_000_000,
        "protocol": PROTOCOL,
        "schema": SCHEMA,
        "schema_min": SCHEMA_MIN,
        "limits": LIMITS,
        "email_enabled": bool(settings.EMAIL_HOST),
    }
