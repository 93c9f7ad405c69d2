"""People, their API clients, and a closed world: cheap passwords, empty caches, no network."""

import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from django.conf import settings
from django.core.cache import cache
from pytest_django import Settings
from rest_framework.test import APIClient

from core.accounts.models import User

# A busy machine is slow, not wrong.
hypothesis.settings.register_profile(
    "cramps", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("cramps")

LOCAL = {"127.0.0.1", "::1", "localhost"}


@pytest.fixture(autouse=True, scope="session")
def _static_folder() -> None:
    # On a clean checkout nothing has been collected, and WhiteNoise warns of the missing folder.
    Path(settings.STATIC_ROOT).mkdir(parents=True, exist_ok=True)


@pytest.fixture(autouse=True)
def _cheap_passwords(settings: Settings) -> None:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture(autouse=True)
def _empty_cache() -> Iterator[None]:
    cache.clear()
    yield
    cache.clear()


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if self.family != socket.AF_UNIX and address[0] not in LOCAL:
            raise OSError(f"A test tried to reach {address[0]}.")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture
def owner(db: None) -> User:
    return User.objects.create_user("owner@example.org", "correct horse battery")


@pytest.fixture
def stranger(db: None) -> User:
    return User.objects.create_user("stranger@example.org", "staple battery horse")


@pytest.fixture
def api(owner: User) -> APIClient:
    """The owner's client, signed in."""
    return signed_in(owner)


@pytest.fixture
def stranger_api(stranger: User) -> APIClient:
    return signed_in(stranger)


@pytest.fixture
def anonymous_api() -> APIClient:
    return APIClient()


def signed_in(user: User) -> APIClient:
    client = APIClient()
    client.force_login(user)
    return client
