"""Pages of the checker."""

from django.urls import path

from core.checker.pages import check

app_name = "checker"
urlpatterns = [path("", check, name="check")]
