"""The API of the diary: one address that takes changes and gives news, one for the history."""

from typing import cast

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.throttling import UserRateThrottle
from rest_framework.views import APIView

from core.accounts.authentication import WITH_TOKEN
from core.accounts.models import User
from core.diary.history import versions_of
from core.diary.reading import read_question, read_round
from core.diary.serializers import (
    SyncAnswerSerializer,
    SyncSerializer,
    VersionsQuestionSerializer,
    VersionsSerializer,
    shape,
    shape_versions,
)
from core.diary.store import sync
from core.openapi import CSRF_HEADER_WITH_COOKIE, refusals
from core.strict_json import StrictJSONParser

_REFUSED = (
    *("malformed", "signed_out", "csrf_failed", "account_mismatch", "account_deleted"),
    *("too_large", "unsupported_media_type", "too_many_requests"),
)
_SYNC_REFUSED = (
    *("bad_protocol", "bad_cursor", "epoch_changed", "batch_too_large", "upgrade_required", "busy"),
)
_NEVER_KEPT = {"Cache-Control": "no-store"}


class SyncThrottle(UserRateThrottle):
    scope = "sync"


class SyncBurstThrottle(UserRateThrottle):
    scope = "sync_burst"


class SyncView(APIView):
    """POST /api/v1/sync/: hand over the changes made on one device, and get what is new."""

    authentication_classes = WITH_TOKEN
    parser_classes = (StrictJSONParser,)
    throttle_classes = (SyncThrottle, SyncBurstThrottle)

    @extend_schema(
        operation_id="sync",
        parameters=[CSRF_HEADER_WITH_COOKIE],
        request=SyncSerializer,
        responses={200: SyncAnswerSerializer} | refusals(*_REFUSED, *_SYNC_REFUSED),
    )
    def post(self, request: Request) -> Response:
        now = timezone.now()
        sent = read_round(request.data, received_at=now)
        answer = sync(user=cast(User, request.user), sent=sent, session_key=_sign_in(request))
        body = shape(answer, server_time=int(now.timestamp() * 1000))
        return Response(body, headers=_NEVER_KEPT)


class VersionsView(APIView):
    """POST /api/v1/versions/: what was written about one record, newest first.

    Not a GET: a record's name tells when somebody had a cramp, and addresses end up in logs.
    """

    authentication_classes = WITH_TOKEN
    parser_classes = (StrictJSONParser,)
    throttle_classes = (SyncThrottle, SyncBurstThrottle)

    @extend_schema(
        operation_id="versions",
        parameters=[CSRF_HEADER_WITH_COOKIE],
        request=VersionsQuestionSerializer,
        responses={200: VersionsSerializer} | refusals(*_REFUSED),
    )
    def post(self, request: Request) -> Response:
        asked = read_question(request.data)
        page, more = versions_of(user=cast(User, request.user), asked=asked)
        return Response(shape_versions(asked, page, more=more), headers=_NEVER_KEPT)


def _sign_in(request: Request) -> str:
    # A cookie that comes along with a token has not let anybody in.
    return "" if request.auth else request.session.session_key or ""
