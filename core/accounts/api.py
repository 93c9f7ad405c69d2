"""The API of accounts, beside allauth's own: the session, and the way back in without e-mail."""

import time
from typing import cast

from allauth.account.adapter import get_adapter
from django.core.exceptions import ValidationError
from django.middleware.csrf import get_token
from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework.permissions import AllowAny, IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from core.accounts import lifetime, recovery, session
from core.accounts.authentication import WITH_TOKEN
from core.accounts.models import User
from core.accounts.permissions import NotDeleted
from core.accounts.proof import require_fresh_or_password
from core.accounts.serializers import (
    PasswordRequest,
    RecoverRequest,
    RecoveryCodesSerializer,
    SessionSerializer,
    checked,
)
from core.accounts.throttles import (
    PasswordPerUser,
    RecoverPerAddress,
    RecoverPerEmail,
    RecoveryCodesPerUser,
)
from core.errors import ApiError
from core.openapi import BODY_CODES, CSRF_HEADER, PASSWORD_CODES, refusals
from core.strict_json import StrictJSONParser

_NEVER_KEPT = {"Cache-Control": "no-store"}


class SessionView(APIView):
    """GET /api/v1/session/: who is signed in here, if anyone. Sets the CSRF cookie.

    Of a deleted account it tells no address; its phones learn here that it is gone.
    """

    authentication_classes = WITH_TOKEN
    permission_classes = (AllowAny,)

    @extend_schema(
        operation_id="session",
        # 401 for a wrong token only.
        responses={200: SessionSerializer} | refusals("signed_out"),
    )
    def get(self, request: Request) -> Response:
        get_token(request)
        lifetime.renew(request.session, now=time.time())
        known = SessionSerializer(session.describe(request.user))
        return Response(known.data, headers=_NEVER_KEPT)


class RecoveryCodesView(APIView):
    """POST /api/v1/account/recovery-codes/: eight new codes, shown this once."""

    parser_classes = (StrictJSONParser,)
    permission_classes = (IsAuthenticated, NotDeleted)
    throttle_classes = (RecoveryCodesPerUser, PasswordPerUser)

    @extend_schema(
        operation_id="recovery_codes",
        request=PasswordRequest,
        parameters=[CSRF_HEADER],
        responses={201: RecoveryCodesSerializer} | refusals(*PASSWORD_CODES),
    )
    def post(self, request: Request) -> Response:
        password = checked(PasswordRequest(data=request.data)).get("password", "")
        require_fresh_or_password(request, password)
        codes = recovery.replace_codes(user=cast(User, request.user))
        return Response({"codes": codes}, status=201, headers=_NEVER_KEPT)


class RecoverView(APIView):
    """POST /api/v1/account/recover/: set a new password with a recovery code.

    Signs nobody in: the person then signs in with the new password, which proves that she can type
    it and keeps one door, with one set of limits, into an account. All her sessions have ended.
    """

    permission_classes = (AllowAny,)
    parser_classes = (StrictJSONParser,)
    throttle_classes = (RecoverPerAddress, RecoverPerEmail)

    def check_throttles(self, request: Request) -> None:
        # DRF asks all of them; a refused request must not go on to fill the cache with addresses.
        for throttle in self.get_throttles():
            if not throttle.allow_request(request, self):
                self.throttled(request, throttle.wait() or 0)

    @extend_schema(
        operation_id="recover",
        request=RecoverRequest,
        auth=[],
        responses={204: None}
        | refusals(*BODY_CODES, "recovery_failed", "csrf_failed", "too_many_requests"),
    )
    def post(self, request: Request) -> Response:
        given = checked(RecoverRequest(data=request.data))
        _refuse_weak(given["password"], email=given["email"])
        if not recovery.set_password_with_code(**given, now=timezone.now()):
            raise ApiError("recovery_failed")
        get_adapter().forget_failed_logins(request, email=given["email"])
        return Response(status=204, headers=_NEVER_KEPT)


def _refuse_weak(password: str, *, email: str) -> None:
    # Before the code is looked at, so that a weak password costs no code; and against the address
    # as typed, so that the answer is the same for addresses nobody has.
    try:
        get_adapter().clean_password(password, user=User(email=email))
    except ValidationError as error:
        raise ApiError("invalid", field="password") from error
