"""Print a link that sets a new password, for someone whose server sends no e-mail."""

from argparse import ArgumentParser

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from core.accounts.recovery import reset_link


class Command(BaseCommand):
    help = (
        "Print a link with which the person with this e-mail address sets a new password. "
        "It works once. Give it to that person only, by a way you trust."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("email")

    def handle(self, *, email: str, **options: object) -> None:
        link = reset_link(email=email)
        if link is None:
            raise CommandError("Nobody with that e-mail address has an account here.")
        hours = settings.PASSWORD_RESET_TIMEOUT // 3600
        self.stdout.write(link)
        self.stderr.write(f"Works once, for {hours} hours, until the password is changed.")
