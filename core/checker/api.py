"""The API of the checker: answers in, advice out. Nothing is stored or logged."""

import hashlib
from functools import cache

from django.http import HttpRequest
from django.utils.decorators import method_decorator
from django.views.decorators.http import etag
from drf_spectacular.utils import extend_schema
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.throttling import AnonRateThrottle
from rest_framework.views import APIView

from core.checker import browser
from core.checker.knowledge import knowledge
from core.checker.reply import reply
from core.checker.sent import read_check
from core.checker.serializers import (
    CheckAnswerSerializer,
    CheckSerializer,
    KnowledgeSerializer,
    bad_request,
)
from core.openapi import refusals
from core.strict_json import StrictJSONParser

_KEPT = {"Cache-Control": "public, max-age=3600"}


class CheckThrottle(AnonRateThrottle):
    """A whole check is about 15 requests, and a family shares an address."""

    scope = "check"
    rate = "120/minute"


class CheckView(APIView):
    """POST /api/v1/check/: what the answers so far amount to, and what to ask next.

    Stateless: send all answers each time. Nobody need be signed in, and who is does not matter.
    """

    authentication_classes = ()
    permission_classes = (AllowAny,)
    parser_classes = (StrictJSONParser,)
    throttle_classes = (CheckThrottle,)

    @extend_schema(
        operation_id="check",
        auth=[],
        request=CheckSerializer,
        responses={200: CheckAnswerSerializer}
        | refusals("too_large", "unsupported_media_type", "too_many_requests")
        | bad_request("malformed", "invalid", "bad_answers"),
    )
    def post(self, request: Request) -> Response:
        sent = read_check(request.data, knowledge())
        return Response(reply(sent.answers, knowledge(), region=sent.region))


@cache
def _fingerprint() -> str:
    text = browser.module(knowledge())
    return f'"{hashlib.sha256(text.encode()).hexdigest()[:32]}"'


def _version(request: HttpRequest) -> str:
    return _fingerprint()


class KnowledgeView(APIView):
    """GET /api/v1/check/knowledge/: every question, rule, cause and source of the app."""

    authentication_classes = ()
    permission_classes = (AllowAny,)
    throttle_classes = (CheckThrottle,)

    @extend_schema(
        operation_id="check_knowledge",
        auth=[],
        responses={200: KnowledgeSerializer, 304: None} | refusals("too_many_requests"),
    )
    @method_decorator(etag(_version))
    def get(self, request: Request) -> Response:
        return Response(browser.data(knowledge()), headers=_KEPT)
