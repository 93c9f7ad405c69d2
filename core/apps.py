"""The one Django app: checker, diary, articles, accounts and the installable shell."""

from django.apps import AppConfig
from django.core.checks import register

from core.articles.checks import check_library


class CoreConfig(AppConfig):
    name = "core"
    verbose_name = "Cramps"

    def ready(self) -> None:
        register(check_library, "articles")
