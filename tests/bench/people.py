"""Make signed-in people in the database of whichever settings are named, and print them as JSON.

Run by the bench beside a server: `python -m tests.bench.people NUMBER`.
"""

import json
import sys

import django

django.setup()

from django.conf import settings  # noqa: E402
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY  # noqa: E402
from django.contrib.sessions.backends.cached_db import SessionStore  # noqa: E402

from core.accounts.models import User  # noqa: E402
from core.diary.models import Diary  # noqa: E402


def make(number: int) -> dict[str, str]:
    """Return the session and the account of a new person."""
    user = User.objects.create_user(f"bench-{number}@example.org")
    session = SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.save()
    return {
        "user": str(user.pk),
        "session": session.session_key,
        "account": str(Diary.objects.of(user).pk),
    }


if __name__ == "__main__":
    print(json.dumps([make(number) for number in range(int(sys.argv[1]))]))
