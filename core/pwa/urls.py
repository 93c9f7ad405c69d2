"""The worker, the manifest and the page for addresses that are not on the phone."""

from django.urls import path

from core.pwa import pages
from core.pwa.shell import shell

urlpatterns = [
    path("serviceworker.js", pages.service_worker, name="serviceworker"),
    path("manifest.json", pages.manifest, name="manifest"),
    path("offline/", shell("offline.html"), name="offline"),
]
