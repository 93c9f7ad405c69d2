"""Every error the API can answer with: a stable code, a status and a sentence.

Clients decide by `code` alone; sentences may change. Shape of every error body:
`{"error": {"code": str, "detail": str, "field": str | null}}`.
"""

from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from rest_framework import exceptions
from rest_framework.response import Response
from rest_framework.views import exception_handler as drf_exception_handler

from core.accounts.authentication import CsrfFailed

# code: (HTTP status, sentence). Codes of single changes inside a 200 answer have status 200.
ERRORS: dict[str, tuple[int, Any]] = {
    "malformed": (400, _("The request could not be read.")),
    "invalid": (400, _("A value in the request is not allowed.")),
    "bad_answers": (400, _("There are answers that are not possible.")),
    "unknown_finding": (400, _("There is no question of that name.")),
    "recovery_failed": (400, _("That e-mail address and code do not belong together.")),
    "bad_protocol": (400, _("This version of the protocol is not spoken here.")),
    "bad_cursor": (400, _("The cursor is not one of ours. Read from the beginning.")),
    "bad_host": (400, _("This address is not served here.")),
    "signed_out": (401, _("Sign in first.")),
    "csrf_failed": (403, _("The security token was missing or old. Ask for the session again.")),
    "password_needed": (403, _("Type your current password.")),
    "forbidden": (403, _("This is not allowed.")),
    "not_found": (404, _("There is nothing at this address.")),
    "method_not_allowed": (405, _("This address does not take that method.")),
    "account_mismatch": (409, _("The request is for another account than the one signed in.")),
    "epoch_changed": (409, _("The server was restored. Read from the beginning.")),
    "too_many_tokens": (409, _("There are twenty tokens. Delete one first.")),
    "account_deleted": (410, _("This account is being deleted.")),
    "too_large": (413, _("This is larger than allowed.")),
    "batch_too_large": (413, _("Too many changes in one request.")),
    "unsupported_media_type": (415, _("Send JSON.")),
    "upgrade_required": (426, _("This app is too old to read. It can still send its entries.")),
    "too_many_requests": (429, _("Too many requests. Wait a little.")),
    "server_error": (500, _("Something went wrong here. What is on your phone is safe.")),
    "busy": (503, _("Busy just now. Try again in a moment.")),
    # Of one change in a sync request: kept by the phone and sent again later,
    "unknown_kind": (200, _("This kind of entry is newer than the server.")),
    "unknown_field": (200, _("This part of an entry is newer than the server.")),
    "unknown_op": (200, _("This way of changing an entry is newer than the server.")),
    "quota": (200, _("The account is full.")),
    "read_only": (200, _("The account takes no changes just now.")),
    # or never applied as it is.
    "bad_id": (200, _("An identifier has the wrong shape.")),
    "bad_name": (200, _("A name has the wrong shape.")),
    "bad_text": (200, _("A text holds a broken character.")),
    "contradictory": (200, _("Two parts of the change contradict each other.")),
    "gone": (200, _("The entry was erased for good.")),
    "not_a_choice": (200, _("This is not one of the choices.")),
    "nothing_to_restore": (200, _("There is no such entry to bring back.")),
    "out_of_range": (200, _("A number is outside what is allowed.")),
    "too_long": (200, _("A text is too long.")),
    "wrong_type": (200, _("A value is of the wrong type.")),
}


class ApiError(exceptions.APIException):
    """An error with a code from the table, and the field it is about, if it is about one."""

    def __init__(
        self,
        code: str,
        *,
        field: str | None = None,
        retry_after: int | None = None,
        extra: dict[str, Any] | None = None,
    ):
        self.code, self.field = code, field
        self.extra = extra or {}  # stands beside "error" in the answer
        self.status_code = ERRORS[code][0]
        super().__init__(detail=str(ERRORS[code][1]), code=code)
        if retry_after is not None:
            self.wait = retry_after


def body(code: str, *, field: str | None = None, detail: str | None = None) -> dict[str, Any]:
    """Return the JSON body of an error."""
    return {"error": {"code": code, "detail": detail or str(ERRORS[code][1]), "field": field}}


_CODES: dict[type[Exception], str] = {
    exceptions.ParseError: "malformed",
    exceptions.ValidationError: "invalid",
    exceptions.AuthenticationFailed: "signed_out",
    exceptions.NotAuthenticated: "signed_out",
    CsrfFailed: "csrf_failed",
    exceptions.PermissionDenied: "forbidden",
    exceptions.NotFound: "not_found",
    exceptions.MethodNotAllowed: "method_not_allowed",
    exceptions.UnsupportedMediaType: "unsupported_media_type",
    exceptions.Throttled: "too_many_requests",
}


def exception_handler(error: Exception, context: dict[str, Any]) -> Response | None:
    """Answer what a view raised with a code from the table (DRF's EXCEPTION_HANDLER)."""
    if isinstance(error, RequestDataTooBig):
        return Response(body("too_large"), status=413)
    response = drf_exception_handler(error, context)
    if response is None:
        return None  # a fault of ours: Django logs it and answers through server_error
    if isinstance(error, ApiError):
        response.data = body(error.code, field=error.field) | error.extra
    else:
        code = next((c for kind, c in _CODES.items() if isinstance(error, kind)), "invalid")
        response.data = body(code)
    return response


def _answer(request: HttpRequest, code: str, template: str) -> HttpResponse:
    status = ERRORS[code][0]
    if request.path.startswith(("/api/", "/_allauth/")):
        return JsonResponse(body(code), status=status)
    return render(request, template, status=status)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Answer a POST without a current CSRF token. Only the API takes POSTs, so always as JSON."""
    return JsonResponse(body("csrf_failed"), status=403)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer 400; nearly always a phone that reached this machine by an address without HTTPS."""
    return _answer(request, "bad_host", "400.html")


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer 403."""
    return _answer(request, "forbidden", "403.html")


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer 404."""
    return _answer(request, "not_found", "404.html")


def server_error(request: HttpRequest) -> HttpResponse:
    """Answer 500."""
    return _answer(request, "server_error", "500.html")
