"""A phone: a browser profile on disk that outlives its browser."""

import os
import signal
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, BrowserType, Page

from tests.browser.guard import Guard


class Phone:
    """`open` starts its browser when needed; `kill` ends it as a dead battery would."""

    def __init__(
        self, kind: BrowserType, profile: Path, guard: Guard, arguments: dict[str, Any]
    ) -> None:
        self._kind = kind
        self._profile = profile
        self._guard = guard
        self._arguments = arguments
        self._context: BrowserContext | None = None

    @property
    def context(self) -> BrowserContext:
        """The running browser's context; starts the browser when needed."""
        if not self._context:
            self._context = self._kind.launch_persistent_context(self._profile, **self._arguments)
            self._guard.watch(self._context)
        return self._context

    def open(self, path: str = "/") -> Page:
        """Return the phone's page, gone to `path`."""
        page = self.context.pages[0] if self.context.pages else self.context.new_page()
        page.goto(path)
        return page

    def kill(self) -> None:
        """End the browser at once, with nothing written that was not written already."""
        context, self._context = self._context, None
        assert context, "The phone's browser is not running."
        assert context.browser
        session = context.browser.new_browser_cdp_session()
        processes = session.send("SystemInfo.getProcessInfo")["processInfo"]
        gone = [process["id"] for process in processes if process["type"] == "browser"]
        with context.expect_event("close"):
            for process_id in gone:
                os.kill(process_id, signal.SIGKILL)

    def close(self) -> None:
        """End the browser in the orderly way; does nothing when it does not run."""
        context, self._context = self._context, None
        if context:
            context.close()
