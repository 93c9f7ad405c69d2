"""The API of the checker."""

from django.urls import path

from core.checker.api import CheckView, KnowledgeView

urlpatterns = [
    path("check/", CheckView.as_view(), name="check"),
    path("check/knowledge/", KnowledgeView.as_view(), name="check-knowledge"),
]
