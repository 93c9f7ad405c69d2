"""A real Chromium against a real server. Tests here never touch this process's database."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, BrowserType, Page, expect

from tests.browser.guard import Guard
from tests.browser.phone import Phone
from tests.browser.server import PROJECT, Server

HERE = Path(__file__).parent
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
SMALL_SCREEN = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}


def chromium_path() -> str:
    """Return the browser this machine has; `make test` installs one where none is."""
    found = next((path for path in map(shutil.which, BROWSERS) if path), None)
    assert found, "The browser tests need Chromium: run .ci/chromium."
    return found


def chromium_arguments() -> list[str]:
    """Return what Chromium must be started with."""
    # It refuses to run its sandbox as root, which is what CI containers are.
    return ["--no-sandbox"] if os.geteuid() == 0 else []


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The app at `server.url`; a test may stop it, the next one finds it running again."""
    with Server(tmp_path_factory.mktemp("cramps")) as server:
        yield server


@pytest.fixture(autouse=True)
def _server_runs(server: Server) -> None:
    server.start()


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    return browser_type_launch_args | {
        "executable_path": chromium_path(),
        "args": chromium_arguments(),
    }


@pytest.fixture(scope="session")
def base_url(server: Server) -> str:
    """Where `page.goto("/")` goes."""
    return server.url


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    # Less motion: a colour half way between two states is nobody's contrast.
    return browser_context_args | {
        "locale": "en-GB",
        "timezone_id": "Europe/London",
        "reduced_motion": "reduce",
    }


@pytest.fixture
def guard(server: Server) -> Iterator[Guard]:
    """Fails the test on console errors, page errors, CSP violations and foreign requests.

    `guard.allow(pattern)` lets a problem pass that the test provokes.
    """
    guard = Guard(server.url)
    yield guard
    assert guard.unexpected == []


@pytest.fixture
def new_context(
    new_context: Callable[..., BrowserContext], guard: Guard
) -> Callable[..., BrowserContext]:
    """Make one more browser context, guarded; `context` and `page` come from here too."""

    def make(**arguments: Any) -> BrowserContext:
        context = new_context(**arguments)
        guard.watch(context)
        return context

    return make


@pytest.fixture
def phone(
    tmp_path: Path,
    browser_type: BrowserType,
    browser_type_launch_args: dict[str, Any],
    browser_context_args: dict[str, Any],
    guard: Guard,
) -> Iterator[Phone]:
    """A phone whose browser can be killed mid-tap and opened again with what is on its disk."""
    arguments = browser_type_launch_args | browser_context_args | SMALL_SCREEN
    phone = Phone(browser_type, tmp_path / "profile", guard, arguments)
    yield phone
    phone.close()


@pytest.fixture(scope="session")
def axe() -> Callable[[Page], list[str]]:
    """Return what axe finds wrong with a page, one line for each element."""
    source = (PROJECT / "node_modules" / "axe-core" / "axe.min.js").read_text()

    def violations(page: Page) -> list[str]:
        # A toast that is fading in has half its contrast.
        page.evaluate("Promise.all(document.getAnimations().map(({ finished }) => finished))")
        # The CSP forbids script tags; an evaluation comes from the debugger and is exempt.
        page.evaluate(source)
        found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")["violations"]
        return [
            f"{rule['id']}: {' '.join(map(str, node['target']))}: {node['failureSummary']}"
            for rule in found
            for node in rule["nodes"]
        ]

    return violations


@pytest.fixture(scope="session")
def ready_offline() -> Callable[[Page], None]:
    """Wait until the page's worker is active and has stored every page."""

    def wait(page: Page) -> None:
        expect(page.locator("html[data-offline=ready]")).to_be_attached(timeout=30_000)

    return wait
