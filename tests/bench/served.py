"""A peer as it is served to people: its processes, its database, and the CPU time both take."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import psycopg

PROJECT = Path(__file__).resolve().parents[2]


class Served:
    """`manage.py serve` with the given settings; SQLite in `folder`, or a PostgreSQL of its own.

    `postgres` is the address of a server where a database may be made; it is dropped at the end.
    """

    def __init__(self, settings: str, folder: Path, *, postgres: str | None) -> None:
        (folder / "static").mkdir(parents=True)
        self.port = _free_port()
        self._database = f"bench_{folder.name}_{os.getpid()}" if postgres else None
        self._postgres = psycopg.connect(postgres, autocommit=True) if postgres else None
        self._environment = os.environ | {
            "DJANGO_SETTINGS_MODULE": settings,
            "CRAMPS_DATA_DIR": str(folder),
            "CRAMPS_ORIGIN": f"http://localhost:{self.port}",
            "PORT": str(self.port),
            "DATABASE_URL": self._url(postgres, folder),
        }

    def _url(self, postgres: str | None, folder: Path) -> str:
        if not postgres:
            return f"sqlite:///{folder}/bench.sqlite3"
        return f"{postgres.rsplit('/', 1)[0]}/{self._database}"

    def __enter__(self) -> "Served":
        if self._postgres:
            self._postgres.execute(f"CREATE DATABASE {self._database}".encode())
        self.run("manage.py", "migrate", "--verbosity", "0")
        # The naive peer's only table, which refers to those.
        self.run("manage.py", "migrate", "--run-syncdb", "--verbosity", "0")
        self._process = subprocess.Popen(
            [sys.executable, "manage.py", "serve"],
            cwd=PROJECT,
            env=self._environment,
            stdout=subprocess.DEVNULL,
            start_new_session=True,  # so that its workers can be found and ended with it
        )
        self._wait()
        return self

    def __exit__(self, *_error: object) -> None:
        self._process.terminate()
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
        if self._postgres:
            self._postgres.execute(f"DROP DATABASE {self._database} WITH (FORCE)".encode())
            self._postgres.close()

    def run(self, *arguments: str) -> str:
        """Return what a Python command in this peer's environment printed."""
        done = subprocess.run(
            [sys.executable, *arguments],
            cwd=PROJECT,
            env=self._environment,
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        return done.stdout

    def people(self, number: int) -> list[dict[str, Any]]:
        return json.loads(self.run("-m", "tests.bench.people", str(number)))

    def _wait(self) -> None:
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            with suppress(OSError), socket.create_connection(("127.0.0.1", self.port), timeout=5):
                return
            time.sleep(0.05)
        raise TimeoutError("The server does not answer.")

    # --- What it takes ------------------------------------------------------------------------

    def cpu_ms(self) -> float:
        """Return the CPU time used so far by the server and, on PostgreSQL, by its backends."""
        return sum(_cpu_ms(pid) for pid in [*self._workers(), *self._backends()])

    def reset_peak(self) -> float:
        """Start the memory's high-water mark anew and return where it stands, in MB."""
        for pid in self._workers():
            Path(f"/proc/{pid}/clear_refs").write_text("5")
        return self.peak_mb()

    def peak_mb(self) -> float:
        """Return the high-water mark of the processes' resident memory, in MB."""
        texts = [Path(f"/proc/{pid}/status").read_text() for pid in self._workers()]
        return sum(int(text.split("VmHWM:")[1].split()[0]) for text in texts) / 1024

    def _workers(self) -> list[int]:
        leader = self._process.pid
        found = []
        for stat in Path("/proc").glob("[0-9]*/stat"):
            with suppress(OSError):
                if int(stat.read_text().rsplit(")", 1)[1].split()[3]) == leader:
                    found.append(int(stat.parent.name))
        return found

    def _backends(self) -> list[int]:
        if not self._postgres:
            return []
        found = self._postgres.execute(
            "SELECT pid FROM pg_stat_activity WHERE datname = %s", [self._database]
        )
        return [pid for (pid,) in found]


def _cpu_ms(pid: int) -> float:
    # In nanoseconds, for each thread; a thread that has gone takes its share with it, and none do.
    total = 0
    for task in Path(f"/proc/{pid}/task").glob("*/schedstat"):
        total += int(task.read_text().split()[0])
    return total / 1_000_000


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
