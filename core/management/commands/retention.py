"""Empty what has been kept long enough. `manage.py serve` does it once a day by itself."""

from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from core.diary import retention


class Command(BaseCommand):
    help = "Empty old bins and histories, and remove accounts whose time has come."

    def handle(self, *args: Any, **options: Any) -> None:
        done = retention.run(now=timezone.now())
        self.stdout.write(
            f"{done.records} records left the bin, {done.versions} old versions were emptied, "
            f"{done.accounts} accounts removed, {done.failed} diaries left for the next time."
        )
