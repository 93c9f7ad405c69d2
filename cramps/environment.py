"""Read the environment, and refuse nonsense before anything starts."""

import contextlib
import os
import secrets
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

# Browsers treat these as safe without TLS, so a service worker runs there.
LOCAL_HOSTS = {"localhost", "127.0.0.1"}


def boolean(name: str, *, default: bool) -> bool:
    """Return the variable as a bool; only 1 and 0 are accepted."""
    value = os.environ.get(name, "")
    if value not in {"", "0", "1"}:
        raise ImproperlyConfigured(f"{name} must be 0 or 1, not {value!r}.")
    return value == "1" if value else default


def integer(name: str, *, default: int, minimum: int, maximum: int) -> int:
    """Return the variable as a whole number within the given bounds."""
    value = os.environ.get(name, "") or str(default)
    if not (value.isascii() and value.isdigit() and minimum <= int(value) <= maximum):
        raise ImproperlyConfigured(
            f"{name} must be a whole number from {minimum} to {maximum}, not {value!r}."
        )
    return int(value)


def choice(name: str, *, default: str, choices: tuple[str, ...]) -> str:
    """Return the variable; only the given words are accepted."""
    value = os.environ.get(name, "") or default
    if value not in choices:
        raise ImproperlyConfigured(f"{name} must be {' or '.join(choices)}, not {value!r}.")
    return value


def origin(name: str, *, default: str) -> str:
    """Return scheme://host[:port]; plain http is for this machine only.

    Without TLS a browser gives no service worker, no random UUIDs and no locks, so a public
    http address would half work and lose entries. It is refused here instead.
    """
    value = os.environ.get(name, "") or default
    parts = urlsplit(value)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.path.strip("/"):
        raise ImproperlyConfigured(f"{name} must look like https://example.org, not {value!r}.")
    if parts.query or parts.fragment or parts.username:
        raise ImproperlyConfigured(f"{name} must be scheme, host and port only, not {value!r}.")
    if parts.scheme == "http" and parts.hostname not in LOCAL_HOSTS:
        raise ImproperlyConfigured(
            f"{name} must start with https:// for any host but localhost and 127.0.0.1: "
            "browsers switch off offline use without HTTPS."
        )
    return f"{parts.scheme}://{parts.netloc}"


def directory(name: str, *, default: Path) -> Path:
    """Return a directory only its owner can read, made if it was missing."""
    path = Path(os.environ.get(name, "") or default).resolve()
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.chmod(0o700)
    except OSError as error:
        raise ImproperlyConfigured(f"{name}: cannot use {path}: {error.strerror}.") from error
    return path


def secret(name: str, *, file: Path) -> str:
    """Return the variable, or the secret in `file`, which is made once if missing."""
    value = os.environ.get(name, "")
    if value:
        if len(value) < 50:
            raise ImproperlyConfigured(f"{name} must have at least 50 characters.")
        return value
    if not file.exists():
        _make_secret(file)
    value = file.read_text().strip()
    if len(value) < 50:
        raise ImproperlyConfigured(f"{file} holds no secret: delete it, and one is made anew.")
    return value


def _make_secret(file: Path) -> None:
    # Written whole, then linked: of two processes that start at once the first one's stays.
    handle, name = tempfile.mkstemp(dir=file.parent)
    with os.fdopen(handle, "w") as stream:
        stream.write(secrets.token_urlsafe(64))
    with contextlib.suppress(FileExistsError):
        os.link(name, file)
    os.unlink(name)


def text(name: str) -> str:
    """Return the variable, or an empty string."""
    return os.environ.get(name, "")
