"""Every address. The worker, manifest and API come first; pages last, per language."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

from core.pwa.shell import words

urlpatterns = [
    path("", include("core.pwa.urls")),  # before pwa.urls: its worker and manifest are unfit
    path("", include("pwa.urls")),
    path("_allauth/", include("allauth.headless.urls")),
    path("api/v1/", include("core.api_urls")),
    *i18n_patterns(
        path("words.js", words, name="words"),
        path("", include("core.diary.urls")),
        path("check/", include("core.checker.urls")),
        path("learn/", include("core.articles.urls")),
        path("you/", include("core.accounts.urls")),
        prefix_default_language=False,
    ),
]
if settings.DEBUG:
    urlpatterns += [path("styleguide/", include("core.pwa.styleguide"))]

handler400 = "core.errors.bad_request"
handler403 = "core.errors.forbidden"
handler404 = "core.errors.not_found"
handler500 = "core.errors.server_error"
