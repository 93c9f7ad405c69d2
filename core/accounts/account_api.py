"""The API of an account's ways in and of its end: tokens, devices, deletion and export."""

from typing import cast

from django.http import StreamingHttpResponse
from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from core.accounts import deletion, devices, tokens
from core.accounts.authentication import WITH_TOKEN
from core.accounts.models import User
from core.accounts.permissions import NotDeleted, NotEnding
from core.accounts.proof import require_fresh_or_password, require_password
from core.accounts.sending import Sending
from core.accounts.serializers import (
    DeletionRequest,
    DeletionSerializer,
    DevicesSerializer,
    NewTokenSerializer,
    PasswordRequest,
    TokenRequest,
    TokensSerializer,
    checked,
    shape_device,
    shape_token,
)
from core.accounts.session import describe_end
from core.accounts.throttles import ExportPerUser, PasswordPerUser
from core.diary import export
from core.diary.export import ExportSerializer
from core.errors import ApiError
from core.openapi import CSRF_HEADER, CSRF_HEADER_WITH_COOKIE, PASSWORD_CODES, refusals
from core.strict_json import StrictJSONParser

_NEVER_KEPT = {"Cache-Control": "no-store"}
_READING = refusals("signed_out", "account_deleted")
_CHANGING = refusals("signed_out", "csrf_failed", "account_deleted")
_CHANGING_ONE = refusals("signed_out", "csrf_failed", "not_found", "account_deleted")


class TokensView(APIView):
    """/api/v1/account/tokens/: tokens with which the owner's scripts sync."""

    parser_classes = (StrictJSONParser,)
    permission_classes = (IsAuthenticated, NotEnding)
    throttle_classes = (PasswordPerUser,)

    @extend_schema(operation_id="tokens", responses={200: TokensSerializer} | _READING)
    def get(self, request: Request) -> Response:
        """Return the tokens, without their text."""
        found = tokens.all_of(cast(User, request.user))
        return Response({"tokens": [shape_token(t) for t in found]}, headers=_NEVER_KEPT)

    @extend_schema(
        operation_id="create_token",
        request=TokenRequest,
        parameters=[CSRF_HEADER],
        responses={201: NewTokenSerializer} | refusals(*PASSWORD_CODES, "too_many_tokens"),
    )
    def post(self, request: Request) -> Response:
        """Make a token and show it this once."""
        given = checked(TokenRequest(data=request.data))
        require_fresh_or_password(request, given.get("password", ""))
        made = tokens.make(user=cast(User, request.user), name=given["name"])
        if made is None:
            raise ApiError("too_many_tokens")
        token, text = made
        shown = {"id": token.pk, "name": token.name, "token": text}
        return Response(shown, status=201, headers=_NEVER_KEPT)


class TokenView(APIView):
    """/api/v1/account/tokens/<id>/: one token."""

    permission_classes = (IsAuthenticated, NotEnding)

    @extend_schema(
        operation_id="delete_token",
        request=None,
        parameters=[CSRF_HEADER],
        responses={204: None} | _CHANGING_ONE,
    )
    def delete(self, request: Request, id: int) -> Response:  # noqa: A002
        """Delete the token; the next request with it is refused."""
        if not tokens.revoke(user=cast(User, request.user), id=id):
            raise ApiError("not_found")
        return Response(status=204, headers=_NEVER_KEPT)


class DevicesView(APIView):
    """/api/v1/account/devices/: phones and browsers that have synced."""

    permission_classes = (IsAuthenticated, NotDeleted)

    @extend_schema(operation_id="devices", responses={200: DevicesSerializer} | _READING)
    def get(self, request: Request) -> Response:
        """Return the devices, signed in or not."""
        key = request.session.session_key
        found = devices.listed(user=cast(User, request.user), session_key=key)
        return Response({"devices": [shape_device(d) for d in found]}, headers=_NEVER_KEPT)


class DeviceView(APIView):
    """/api/v1/account/devices/<id>/: one device."""

    permission_classes = (IsAuthenticated, NotDeleted)

    @extend_schema(
        operation_id="sign_out_device",
        request=None,
        parameters=[CSRF_HEADER],
        responses={204: None} | _CHANGING_ONE,
    )
    def delete(self, request: Request, id: str) -> Response:  # noqa: A002
        """End the device's session. What is on it stays there, and can sync after signing in."""
        if not devices.sign_out_by_id(user=cast(User, request.user), id=id):
            raise ApiError("not_found")
        return Response(status=204, headers=_NEVER_KEPT)


class AccountView(APIView):
    """/api/v1/account/: the account as a whole."""

    parser_classes = (StrictJSONParser,)
    permission_classes = (IsAuthenticated, NotDeleted)
    throttle_classes = (PasswordPerUser,)

    @extend_schema(
        operation_id="delete_account",
        request=DeletionRequest,
        parameters=[CSRF_HEADER],
        responses={200: DeletionSerializer} | refusals(*PASSWORD_CODES, "busy"),
    )
    def delete(self, request: Request) -> Response:
        """Delete the account with all that is in it: in two weeks, or now and for ever."""
        given, user = checked(DeletionRequest(data=request.data)), cast(User, request.user)
        require_password(request, given["password"])
        if given["when"] == "later":
            diary = deletion.delete_later(user=user, now=timezone.now())
        else:
            key = request.session.session_key
            diary = deletion.delete_now(user=user, now=timezone.now(), session_key=key)
            request.session.flush()
        return Response(describe_end(diary), headers=_NEVER_KEPT)


class KeepView(APIView):
    """/api/v1/account/keep/: the way back from a deletion that has not happened yet."""

    permission_classes = (IsAuthenticated, NotDeleted)

    @extend_schema(
        operation_id="keep_account",
        request=None,
        parameters=[CSRF_HEADER],
        responses={204: None} | _CHANGING,
    )
    def post(self, request: Request) -> Response:
        """Keep the account; harmless if nobody was deleting it."""
        deletion.keep(user=cast(User, request.user))
        return Response(status=204, headers=_NEVER_KEPT)


class ExportView(APIView):
    """/api/v1/export/: everything the account holds."""

    authentication_classes = WITH_TOKEN
    parser_classes = (StrictJSONParser,)
    permission_classes = (IsAuthenticated, NotDeleted)
    throttle_classes = (ExportPerUser, PasswordPerUser)

    @extend_schema(
        operation_id="export",
        request=PasswordRequest,
        parameters=[CSRF_HEADER_WITH_COOKIE],
        responses={200: ExportSerializer} | refusals(*PASSWORD_CODES, "busy"),
    )
    def post(self, request: Request) -> StreamingHttpResponse:
        """Send all of it as one JSON file. A token needs no password."""
        password = checked(PasswordRequest(data=request.data)).get("password", "")
        if request.auth is None:
            require_fresh_or_password(request, password)
        now, user = timezone.now(), cast(User, request.user)
        name = f'attachment; filename="cramps-{now:%Y-%m-%d}.json"'
        return StreamingHttpResponse(
            Sending(export.stream(user=user, now=now), to=user),
            content_type="application/json",
            headers=_NEVER_KEPT | {"Content-Disposition": name},
        )
