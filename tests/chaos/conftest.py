"""A real server and real phones' engines. Tests here never touch this process's database."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.chaos.world import World

HERE = Path(__file__).parent


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.chaos)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """A server on whichever database TEST_DATABASE_URL names, SQLite without one."""
    with World.of_this_run(tmp_path_factory.mktemp("model")) as world:
        yield world
