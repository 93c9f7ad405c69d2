"""The worker and the manifest, in place of django-pwa's own."""

from collections.abc import Mapping

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from pwa import app_settings

from core.pwa.precache import current_release
from core.pwa.screenshots import screenshots


@require_safe
def service_worker(request: HttpRequest) -> HttpResponse:
    """Answer with the worker of this release, or with the one that takes itself away."""
    if settings.CRAMPS_WORKER == "off":
        return _fresh(request, "serviceworker_off.js", "text/javascript", {})
    context = {"release": current_release().as_json()}
    return _fresh(request, "serviceworker.js", "text/javascript", context)


@require_safe
def manifest(request: HttpRequest) -> HttpResponse:
    """Answer with what a phone needs to install the app."""
    context = {"pwa": app_settings, "screenshots": screenshots()}
    return _fresh(request, "manifest.json", "application/manifest+json", context)


def _fresh(
    request: HttpRequest, template: str, content_type: str, context: Mapping[str, object]
) -> HttpResponse:
    response = render(request, template, context, content_type=content_type)
    response["Cache-Control"] = "no-cache"
    return response
