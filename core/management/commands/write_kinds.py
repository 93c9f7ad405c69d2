"""manage.py write_kinds: give the browser the diary's schema."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from core.diary import browser


class Command(BaseCommand):
    help = "Write static/js/diary/kinds.js from core/diary/kinds.py."
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--check", action="store_true", help="write nothing; fail if the file is out of date"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        file = Path(settings.BASE_DIR) / "static" / "js" / "diary" / "kinds.js"
        if not options["check"]:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(browser.module())
        elif not file.exists() or file.read_text() != browser.module():
            raise CommandError("kinds.js is out of date: run `manage.py write_kinds`.")
