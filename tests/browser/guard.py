"""What no page may ever do, whatever a test is about."""

import re
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Request, WebError

# The browser reports each failed request. For these the page itself must cope and does.
_MAY_FAIL = re.compile(r"^(/api/|/_allauth/|/serviceworker\.js$)")
_NO_NETWORK = re.compile(r"net::ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|NETWORK_CHANGED)")


class Guard:
    """Collects console errors (CSP violations among them), page errors and foreign requests."""

    def __init__(self, origin: str) -> None:
        self._origin = origin
        self._allowed: list[re.Pattern[str]] = []
        self.problems: list[str] = []

    def allow(self, pattern: str) -> None:
        """Let problems that match pass in this test, earlier ones too."""
        self._allowed.append(re.compile(pattern))

    def watch(self, context: BrowserContext) -> None:
        """Watch every page of `context` from now on."""
        context.on("console", self._console)
        context.on("weberror", self._error)
        context.on("request", self._request)

    @property
    def unexpected(self) -> list[str]:
        """The problems this test did not allow."""
        return [
            problem
            for problem in self.problems
            if not any(allowed.search(problem) for allowed in self._allowed)
        ]

    def _console(self, message: ConsoleMessage) -> None:
        if message.type != "error":
            return
        url = message.location["url"]
        if _NO_NETWORK.search(message.text) and _MAY_FAIL.match(urlsplit(url).path):
            return
        self.problems.append(f"console: {message.text} ({url})")

    def _error(self, error: WebError) -> None:
        self.problems.append(f"page error: {error.error}")

    def _request(self, request: Request) -> None:
        if not request.url.startswith((f"{self._origin}/", "data:", "blob:")):
            self.problems.append(f"request to another origin: {request.url}")
