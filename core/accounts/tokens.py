"""Tokens with which a person's own scripts reach her diary. Raises no ApiError: see errors.py."""

import hashlib
import re
import secrets
from datetime import date

from django.db import transaction
from django.db.models import QuerySet
from rest_framework.exceptions import NotAuthenticated

from core.accounts.models import AccessToken, User
from core.diary.models import Diary

MOST = 20
# The prefix lets people, and the scanners of code hosts, recognise one that got away.
_PREFIX = "cramps_"
_SHAPE = re.compile(rb"cramps_[A-Za-z0-9_-]{43}")


def all_of(user: User) -> QuerySet[AccessToken]:
    """Return the person's tokens, newest first."""
    return user.access_tokens.order_by("-pk")


def make(*, user: User, name: str) -> tuple[AccessToken, str] | None:
    """Return a new token and its text for showing once; None if the person has twenty already."""
    text = _PREFIX + secrets.token_urlsafe(32)
    with transaction.atomic():
        # Of two requests at once the later one counts the token of the first.
        if not User.objects.lock(user):
            raise NotAuthenticated
        if user.access_tokens.count() >= MOST:
            return None
        return user.access_tokens.create(name=name, digest=_digest(text.encode())), text


def find(text: bytes, *, today: date) -> AccessToken | None:
    """Return the token with this text, its owner loaded, and note the day; None if none works.

    Looked up by its digest, so that the time it takes tells nothing of the tokens there are.
    """
    if not _SHAPE.fullmatch(text):
        return None
    known = AccessToken.objects.select_related("user").filter(digest=_digest(text))
    token = known.filter(user__is_active=True).exclude(user__diary__status__in=Diary.ENDING).first()
    if token and token.last_used_on != today:  # a day is enough: each write takes SQLite's lock
        AccessToken.objects.filter(pk=token.pk).update(last_used_on=today)
    return token


def revoke(*, user: User, id: int) -> bool:  # noqa: A002
    """Delete the person's token of that id; False if she has none. It fails from now on."""
    deleted, _by_model = user.access_tokens.filter(pk=id).delete()
    return bool(deleted)


def _digest(text: bytes) -> str:
    # 256 random bits cannot be searched, so a slow hash would add nothing.
    return hashlib.sha256(text).hexdigest()
