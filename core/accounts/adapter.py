"""What we change in allauth: nothing it is asked for fails, and a session knows its age."""

import logging
import time
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import AUTHENTICATION_METHODS_SESSION_KEY
from allauth.core.exceptions import ImmediateHttpResponse
from django.contrib.auth.base_user import AbstractBaseUser
from django.db import IntegrityError, transaction
from django.http import HttpRequest, JsonResponse

from core.accounts.lifetime import SIGNED_IN_AT

logger = logging.getLogger(__name__)


class AccountAdapter(DefaultAccountAdapter):
    def login(self, request: HttpRequest, user: AbstractBaseUser) -> None:
        super().login(request, user)
        request.session[SIGNED_IN_AT] = time.time()
        # allauth notes the address that was typed. It would stay there when the account is erased.
        for record in request.session.get(AUTHENTICATION_METHODS_SESSION_KEY, ()):
            record.pop("email", None)

    def save_user(
        self, request: HttpRequest, user: AbstractBaseUser, form: Any, commit: bool = True
    ) -> AbstractBaseUser:
        try:
            with transaction.atomic():
                super().save_user(request, user, form, commit=commit)
        except IntegrityError as error:
            # Two sign-ups with one address at once: both passed the form, one gets the row.
            raise ImmediateHttpResponse(_email_taken(self.error_messages["email_taken"])) from error
        return user

    def forget_failed_logins(self, request: HttpRequest, *, email: str) -> None:
        """Let someone sign in at once who has just recovered, after trying too often."""
        self._delete_login_attempts_cached_email(request, email=email)

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        try:
            super().send_mail(template_prefix, email, context)
        except OSError as error:  # SMTPException is one
            # The same answer whether a mail went out or not: it must not tell who has an account.
            logger.error("mail not sent: %s %s", template_prefix, type(error).__name__)


def _email_taken(message: object) -> JsonResponse:
    error = {"message": str(message), "code": "email_taken", "param": "email"}
    return JsonResponse({"status": 400, "errors": [error]}, status=400)
