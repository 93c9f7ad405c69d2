"""Tell every phone that the server was restored, so that they hand over what it lost."""

from typing import Any

from django.core.management.base import BaseCommand

from core.diary.models import Diary


class Command(BaseCommand):
    help = "Run once after a backup was restored, before people can reach the server again."

    def handle(self, *args: Any, **options: Any) -> None:
        count = Diary.objects.begin_epochs()
        self.stdout.write(f"{count} diaries begin a new epoch: phones will hand over what is new.")
