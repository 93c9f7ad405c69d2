"""Middleware that pages and files need, and that requests to the API pass by.

A sync round is most of what is ever asked of this server, and each layer costs it CPU.
"""

from collections.abc import Callable
from typing import Any

from csp.middleware import CSPMiddleware
from django.http import HttpRequest, HttpResponse
from whitenoise.middleware import WhiteNoiseMiddleware

Answer = Callable[[HttpRequest], HttpResponse]


def pages_only(middleware: Callable[..., Any]) -> Callable[[Answer], Answer]:
    """Return `middleware` for everything but the API."""

    def layer(get_response: Answer) -> Answer:
        with_it = middleware(get_response)

        def choose(request: HttpRequest) -> HttpResponse:
            answer = get_response if request.path.startswith("/api/") else with_it
            return answer(request)

        return choose

    return layer


content_security_policy = pages_only(CSPMiddleware)
static_files = pages_only(WhiteNoiseMiddleware)
