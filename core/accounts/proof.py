"""Proof that the person at the phone is its owner: a sign-in a moment ago, or the password."""

import time
from typing import cast

from django.contrib.auth.hashers import check_password
from rest_framework.request import Request

from core.accounts import lifetime
from core.accounts.models import User
from core.errors import ApiError


def require_fresh_or_password(request: Request, password: str) -> None:
    """Raise `password_needed` unless the session is fresh or `password` is right."""
    if not lifetime.is_fresh(request.session, now=time.time()):
        require_password(request, password)


def require_password(request: Request, password: str) -> None:
    """Raise `password_needed` unless `password` is right. Views that call it are throttled."""
    # Not the user's own method: it renews an old hash on the way, which would end every session.
    if not check_password(password, cast(User, request.user).password):
        raise ApiError("password_needed", field="password")
