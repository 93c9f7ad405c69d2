"""The API of the diary."""

from django.urls import path

from core.diary.api import SyncView, VersionsView

urlpatterns = [
    path("sync/", SyncView.as_view(), name="sync"),
    path("versions/", VersionsView.as_view(), name="versions"),
]
