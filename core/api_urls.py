"""The API, version 1."""

from django.urls import include, path

urlpatterns = [
    path("", include("core.diary.api_urls")),
    path("", include("core.accounts.api_urls")),
    path("", include("core.checker.api_urls")),
]
