"""What every address of the API shares in docs/openapi.yaml: who asks, and errors."""

from typing import Any

from drf_spectacular.extensions import OpenApiAuthenticationExtension
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import OpenApiExample, OpenApiParameter, OpenApiResponse
from rest_framework import serializers

from core.errors import ERRORS, body

CSRF_HEADER = OpenApiParameter(
    "X-CSRFToken",
    location=OpenApiParameter.HEADER,
    required=True,
    description="The value of the csrf cookie, which GET /api/v1/session/ sets.",
)

CSRF_HEADER_WITH_COOKIE = OpenApiParameter(
    "X-CSRFToken",
    location=OpenApiParameter.HEADER,
    description="As elsewhere; needed with the session cookie, not with a token.",
)
# What may be wrong with a body, and with one that needs its sender's password.
BODY_CODES = ("malformed", "invalid", "too_large", "unsupported_media_type")
PASSWORD_CODES = (
    *BODY_CODES,
    *("signed_out", "csrf_failed", "password_needed", "account_deleted", "too_many_requests"),
)


class Schema(AutoSchema):
    """drf-spectacular's, which leaves out that a DELETE may have a body."""

    def _get_request_body(self, direction: str = "request") -> Any:
        method = self.method
        if method == "DELETE" and self.get_request_serializer() is not None:
            self.method = "POST"
        try:
            return super()._get_request_body(direction)  # type: ignore[no-untyped-call]
        finally:
            self.method = method


class SessionScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]
    target_class = "core.accounts.authentication.SessionAuthentication"
    name = "session"

    def get_security_definition(self, auto_schema: AutoSchema) -> dict[str, Any]:
        return {
            "type": "apiKey",
            "in": "cookie",
            "name": "__Host-session",
            "description": "Named `session` on http://localhost, where cookies cannot be Secure.",
        }


class TokenScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]
    target_class = "core.accounts.authentication.TokenAuthentication"
    name = "token"

    def get_security_definition(self, auto_schema: AutoSchema) -> dict[str, Any]:
        return {
            "type": "http",
            "scheme": "bearer",
            "description": "An access token, from POST /api/v1/account/tokens/.",
        }


class ErrorDetailSerializer(serializers.Serializer[Any]):
    code = serializers.CharField(help_text="Stable: decide by this alone.")
    detail = serializers.CharField(help_text="A sentence; it may change.")
    field = serializers.CharField(allow_null=True)


class ErrorSerializer(serializers.Serializer[Any]):
    error = ErrorDetailSerializer()
    epoch = serializers.UUIDField(
        required=False, help_text="With `epoch_changed` only: the account's new epoch."
    )


def refusals(*codes: str) -> dict[int, OpenApiResponse]:
    """Return the error answers an address gives for these codes of core/errors.py, by status."""
    by_status: dict[int, list[str]] = {}
    for code in codes:
        by_status.setdefault(ERRORS[code][0], []).append(code)
    return {
        status: OpenApiResponse(
            ErrorSerializer,
            ", ".join(f"`{code}`" for code in found),
            [OpenApiExample(c, value=body(c), status_codes=[str(status)]) for c in found],
        )
        for status, found in sorted(by_status.items())
    }
