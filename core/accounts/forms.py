"""What signing up asks beyond allauth's own form (ACCOUNT_SIGNUP_FORM_CLASS)."""

from typing import Any

from allauth.account.adapter import get_adapter
from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpRequest

from core.accounts.models import User


class SignupForm(forms.Form):
    """Refuses a password that is the e-mail address; allauth checks it without knowing whose."""

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if "email" in given and "password" in given:
            try:
                get_adapter().clean_password(given["password"], user=User(email=given["email"]))
            except ValidationError as error:
                self.add_error("password", error)
        return given

    def signup(self, request: HttpRequest, user: User) -> None:
        """Add nothing to a new account; allauth requires the method."""
