"""The collected static files, as production serves them."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.management import call_command
from django.test import Client, override_settings

from core.pwa.precache import Release, current_release
from core.pwa.screenshots import screenshots


@pytest.fixture(scope="session", autouse=True)
def collected(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder `collectstatic` filled with hashed, rewritten and compressed files."""
    folder = tmp_path_factory.mktemp("static")
    with override_settings(STATIC_ROOT=folder):
        call_command("collectstatic", interactive=False, verbosity=0)
        yield folder


@pytest.fixture(scope="session")
def source_of(collected: Path) -> dict[str, str]:
    """From the hashed name of a static file to the name it has in the sources."""
    paths = json.loads((collected / "staticfiles.json").read_text())["paths"]
    return {hashed: name for name, hashed in paths.items()}


@pytest.fixture(autouse=True)
def _nothing_remembered() -> None:
    current_release.cache_clear()
    screenshots.cache_clear()


@pytest.fixture
def release(collected: Path) -> Release:
    return current_release()


@pytest.fixture
def visitor(collected: Path) -> Client:
    """Somebody nobody knows, on the address this machine serves by default."""
    return Client(headers={"host": "localhost"})
