"""Pages as shells: the same bytes for everyone, so that a phone can keep them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import render
from django.views.i18n import JavaScriptCatalog


@dataclass(frozen=True, eq=False)
class Shell:
    """A view of `template` that reads no session, sets no cookie and never redirects.

    The browser asks whether its copy is current each time (`no-cache`); the service worker keeps
    its own. Address parameters are for the page's elements and leave the bytes as they are.
    Every address served by a Shell is stored on the phone: see core/pwa/precache.py.
    """

    template: str
    context: Mapping[str, Any]

    def __call__(self, request: HttpRequest, **_parameters: object) -> HttpResponse:
        if request.method not in {"GET", "HEAD"}:
            return HttpResponseNotAllowed(["GET", "HEAD"])
        # render() with request would run context processors only; the template must not use it.
        response = render(request, self.template, dict(self.context))
        response["Cache-Control"] = "no-cache"
        return response


def shell(template: str, **context: Any) -> Shell:
    """Return a view that answers with `template`, the same for everyone."""
    return Shell(template, context)


def words(request: HttpRequest) -> HttpResponse:
    """Answer with the words of the page's scripts in its language; English stands in them."""
    response = cast("HttpResponse", JavaScriptCatalog.as_view(packages=["core"])(request))
    response["Cache-Control"] = "no-cache"
    return response
