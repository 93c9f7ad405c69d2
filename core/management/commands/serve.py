"""Serve the app in production mode. See docs/operations.md for what can be set."""

import socket
import threading
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from granian.constants import HTTPModes, Interfaces
from granian.server import Server

from core.diary import retention


class Command(BaseCommand):
    help = "Serve the app at HOST and PORT."

    def handle(self, *args: Any, **options: Any) -> None:
        self._refuse_https_without_a_proxy()
        self._refuse_a_taken_address()
        self.stdout.write(f"Cramps is at {settings.CRAMPS_ORIGIN} (Ctrl-C stops it)")
        self.stdout.flush()
        stop = threading.Event()  # never set: it ends with the server
        threading.Thread(target=retention.run_daily, args=[stop], daemon=True).start()
        # No access log: an address with a time is already something about a person's nights.
        Server(
            "cramps.wsgi:application",
            address=settings.HOST,
            port=settings.PORT,
            interface=Interfaces.WSGI,
            http=HTTPModes.http1,
            websockets=False,
            workers=settings.WORKERS,
            blocking_threads=settings.THREADS,
            # A worker that dies is replaced, so that nobody has to be woken for it.
            respawn_failed_workers=True,
            log_access=False,
        ).serve()

    def _refuse_https_without_a_proxy(self) -> None:
        # This server speaks plain HTTP, so without a proxy to believe it would redirect for ever.
        if settings.HTTPS and not settings.ALLAUTH_TRUSTED_PROXY_COUNT:
            raise CommandError(
                "CRAMPS_ORIGIN is https, and CRAMPS_PROXIES is 0: nothing here speaks HTTPS. "
                "Put a proxy such as Caddy in front and set CRAMPS_PROXIES=1."
            )

    def _refuse_a_taken_address(self) -> None:
        # granian shares a port with whoever listens there already, and people would be sent to one
        # server and the other by turns.
        family = socket.AF_INET6 if ":" in settings.HOST else socket.AF_INET
        with socket.socket(family) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((settings.HOST, settings.PORT))
            except OSError as error:
                where = f"{settings.HOST} port {settings.PORT}"
                raise CommandError(f"Cannot listen at {where}: {error.strerror}.") from error
