"""Nonsense in the environment is refused before anything starts, in a sentence that says why."""

import os
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from cramps import environment

ROOT = Path(__file__).resolve().parent.parent


def start(tmp_path, **variables):
    """Import the settings in a fresh process; return what it printed and its exit code."""
    code = (
        "from cramps import settings as s;"
        "print(s.CRAMPS_ORIGIN, s.ALLOWED_HOSTS, s.SESSION_COOKIE_NAME, s.SESSION_COOKIE_SECURE,"
        " s.SECURE_HSTS_SECONDS > 0)"
    )
    result = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "CRAMPS_DATA_DIR": str(tmp_path)} | variables,
        capture_output=True,
        text=True,
        check=False,
    )
    return result.returncode, result.stdout + result.stderr


@pytest.mark.parametrize("value", ["yes", "true", "2"])
def test_a_switch_is_0_or_1(monkeypatch, value):
    monkeypatch.setenv("SWITCH", value)

    with pytest.raises(ImproperlyConfigured, match="SWITCH must be 0 or 1"):
        environment.boolean("SWITCH", default=False)


@pytest.mark.parametrize("value", ["0", "65536", "-1", "8o00", "٣", "1.5"])
def test_a_port_is_a_whole_number_in_range(monkeypatch, value):
    monkeypatch.setenv("PORT", value)

    with pytest.raises(ImproperlyConfigured, match="PORT must be a whole number"):
        environment.integer("PORT", default=8000, minimum=1, maximum=65535)


@pytest.mark.parametrize(
    "value",
    ["example.org", "ftp://example.org", "https://", "https://example.org/app", "https://a@b.c"],
)
def test_an_origin_is_scheme_and_host(monkeypatch, value):
    monkeypatch.setenv("ORIGIN", value)

    with pytest.raises(ImproperlyConfigured, match="ORIGIN must"):
        environment.origin("ORIGIN", default="http://localhost:8000")


@pytest.mark.parametrize("value", ["http://192.168.1.5:8000", "http://cramps.example"])
def test_plain_http_is_for_this_machine_only(monkeypatch, value):
    monkeypatch.setenv("ORIGIN", value)

    with pytest.raises(ImproperlyConfigured, match="switch off offline use without HTTPS"):
        environment.origin("ORIGIN", default="http://localhost:8000")


def test_a_short_secret_is_refused(monkeypatch, tmp_path):
    monkeypatch.setenv("SECRET", "short")

    with pytest.raises(ImproperlyConfigured, match="at least 50 characters"):
        environment.secret("SECRET", file=tmp_path / "secret")


def test_the_secret_is_made_once_and_only_its_owner_can_read_it(tmp_path):
    folder = environment.directory("UNSET_DIRECTORY", default=tmp_path / "data")

    first, second = (environment.secret("UNSET_SECRET", file=folder / "key") for _ in range(2))

    assert first == second
    assert len(first) >= 50
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "key").stat().st_mode) == 0o600


def test_localhost_runs_with_plain_cookies(tmp_path):
    code, output = start(tmp_path)

    assert code == 0, output
    assert output.split()[-3:] == ["session", "False", "False"]


def test_one_https_origin_turns_on_everything_that_protects_it(tmp_path):
    code, output = start(tmp_path, CRAMPS_ORIGIN="https://cramps.example")

    assert code == 0, output
    assert "['cramps.example'] __Host-session True True" in output


def test_the_server_does_not_start_on_nonsense(tmp_path):
    code, output = start(tmp_path, CRAMPS_ORIGIN="http://10.0.0.7:8000")

    assert code != 0
    assert "browsers switch off offline use without HTTPS" in output


def test_several_processes_need_a_shared_cache(tmp_path):
    alone, output = start(tmp_path, WEB_CONCURRENCY="4")
    shared, _ = start(tmp_path, WEB_CONCURRENCY="4", REDIS_URL="redis://localhost:6379/0")

    assert alone != 0
    assert "WEB_CONCURRENCY must be a whole number from 1 to 1" in output
    assert shared == 0


def test_two_servers_never_share_a_port(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        environment = {"PATH": os.environ["PATH"], "CRAMPS_DATA_DIR": str(tmp_path), "PORT": port}
        result = subprocess.run(
            [sys.executable, "manage.py", "serve"],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=30,
        )

    assert result.returncode != 0
    assert f"Cannot listen at 127.0.0.1 port {port}: Address already in use." in result.stderr
