"""manage.py write_knowledge: give the browser what the checker knows."""

import re
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from core.checker import browser
from core.checker.conditions import KnowledgeError
from core.checker.knowledge import FOLDER, Knowledge, read_knowledge


class Command(BaseCommand):
    help = "Write static/js/checker/knowledge.js from core/checker/knowledge."
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--check",
            action="store_true",
            help="write nothing; fail if the file is out of date or the version was not raised",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            knowledge = read_knowledge(FOLDER)
        except KnowledgeError as error:
            raise CommandError(str(error)) from error
        file = Path(settings.BASE_DIR) / "static" / "js" / "checker" / "knowledge.js"
        if options["check"]:
            _check(knowledge, file)
        else:
            _keep_version(knowledge, file)
            file.write_text(browser.module(knowledge))


def _check(knowledge: Knowledge, file: Path) -> None:
    if knowledge.written_hash != knowledge.hash:
        raise CommandError(
            f"Findings or rules changed (hash {knowledge.hash}) but ruleset.yaml still says "
            f"{knowledge.version} with hash {knowledge.written_hash}: raise the version, then run "
            "`manage.py write_knowledge`."
        )
    if not file.exists() or file.read_text() != browser.module(knowledge):
        raise CommandError("knowledge.js is out of date: run `manage.py write_knowledge`.")


def _keep_version(knowledge: Knowledge, file: Path) -> None:
    if knowledge.written_hash == knowledge.hash:
        return
    known = file.read_text() if file.exists() else ""
    if f'"version": "{knowledge.version}"' in known:
        raise CommandError(
            f"Findings or rules changed: raise the version in ruleset.yaml, which is still "
            f"{knowledge.version}, and tell the change in docs/clinical.md."
        )
    ruleset = FOLDER / "ruleset.yaml"
    text = ruleset.read_text()
    ruleset.write_text(re.sub(r"(?m)^hash: .*$", f"hash: {knowledge.hash}", text))
