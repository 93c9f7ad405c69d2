"""Codes that set a new password where no e-mail server can send a link."""

import hashlib
import secrets
from datetime import datetime

from allauth.account.forms import default_token_generator
from allauth.account.signals import password_reset
from allauth.account.utils import user_pk_to_url_str
from django.conf import settings
from django.db import transaction
from django.db.models.functions import Lower
from django.dispatch import receiver
from rest_framework.exceptions import NotAuthenticated

from core.accounts.models import RecoveryCode, User

COUNT = 8
# Crockford's letters: none that is read as another. 16 of them are 80 bits.
_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"
_LENGTH, _GROUP = 16, 4
_READ_AS = str.maketrans({"o": "0", "i": "1", "l": "1", "-": "", " ": "", "–": "", "—": ""})


def replace_codes(*, user: User) -> list[str]:
    """Return eight new codes of `user` for showing once; the ones before stop working."""
    codes = [_new_code() for _ in range(COUNT)]
    with transaction.atomic():
        # Two requests at once must not leave sixteen codes.
        if not User.objects.lock(user):
            raise NotAuthenticated
        user.recovery_codes.all().delete()
        RecoveryCode.objects.bulk_create(
            RecoveryCode(user=user, digest=_digest(user, code)) for code in codes
        )
    return codes


def set_password_with_code(*, email: str, code: str, password: str, now: datetime) -> bool:
    """Return whether `code` was an unused code of that person and their password is now set.

    A code works once, also when it arrives twice at the same time. Every session of the person
    ends, because a session is bound to the password it began with. Her tokens end too: whoever
    had got in may have made one.
    """
    user = _find(email)
    # Somebody unknown costs the same steps as a wrong code.
    unused = list(RecoveryCode.objects.filter(user_id=user.pk, used_at=None))
    digest = _digest(user, code)
    matches = [row.pk for row in unused if secrets.compare_digest(row.digest, digest)]
    if not matches:
        return False
    with transaction.atomic():
        # The claim is one statement: of two requests, one changes the row and the other finds none.
        if not RecoveryCode.objects.filter(pk=matches[0], used_at=None).update(used_at=now):
            return False
        user.set_password(password)
        user.save(update_fields=["password"])
        user.access_tokens.all().delete()
    return True


@receiver(password_reset)
def forget_other_ways_in(user: User, **_signal: object) -> None:
    """Delete codes and tokens of a person who has set a new password through a link.

    Whoever signed up with somebody else's address, or got in, may have kept them. allauth offers
    no other hook for this than its signal.
    """
    user.recovery_codes.all().delete()
    user.access_tokens.all().delete()


def reset_link(*, email: str) -> str | None:
    """Return a link to the page that sets a new password, or None for an unknown address.

    The same link an e-mail would hold. It dies with the password it replaces.
    """
    user = _find(email)
    if not user.password:
        return None
    key = f"{user_pk_to_url_str(user)}-{default_token_generator.make_token(user)}"
    return settings.HEADLESS_FRONTEND_URLS["account_reset_password_from_key"].format(key=key)


def _new_code() -> str:
    letters = "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
    return "-".join(letters[i : i + _GROUP] for i in range(0, _LENGTH, _GROUP))


def _find(email: str) -> User:
    known = User.objects.alias(lower=Lower("email")).filter(lower=email.lower(), is_active=True)
    return known.first() or User(pk=0)


def _digest(user: User, code: str) -> str:
    # 80 random bits cannot be searched, so a slow hash would add nothing; and the server's secret
    # stays out of it, so that codes still work after a restore on a machine with a new one.
    plain = code.lower().translate(_READ_AS)
    return hashlib.sha256(f"{user.pk}:{plain}".encode()).hexdigest()
