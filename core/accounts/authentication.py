"""How the API knows who asks: the session cookie, or a token in the header of a script."""

from django.utils import timezone
from rest_framework import authentication, exceptions
from rest_framework.request import Request

from core.accounts import tokens
from core.accounts.models import AccessToken, User


class CsrfFailed(exceptions.PermissionDenied):
    """Apart from other refusals: the client asks for the session again and repeats the request."""


class SessionAuthentication(authentication.SessionAuthentication):
    """DRF's, but the signed-out get 401: its own names no scheme, which makes DRF answer 403.

    Every change needs a CSRF token.
    """

    def authenticate_header(self, request: Request) -> str:
        return "Session"

    def enforce_csrf(self, request: Request) -> None:
        try:
            super().enforce_csrf(request)
        except exceptions.PermissionDenied as error:
            raise CsrfFailed from error


class TokenAuthentication(authentication.BaseAuthentication):
    """`Authorization: Bearer cramps_…`, for the few addresses a script may use.

    A request that names a token is judged by it alone, whatever cookie comes along. It needs no
    CSRF token, because no browser sends the header by itself. `request.auth` is the token.
    """

    def authenticate_header(self, request: Request) -> str:
        return "Bearer"

    def authenticate(self, request: Request) -> tuple[User, AccessToken] | None:
        scheme, _, text = authentication.get_authorization_header(request).partition(b" ")
        if scheme.lower() != b"bearer":
            return None
        token = tokens.find(text.strip(), today=timezone.now().date())
        if token is None:
            raise exceptions.AuthenticationFailed
        return token.user, token


WITH_TOKEN = (TokenAuthentication, SessionAuthentication)
