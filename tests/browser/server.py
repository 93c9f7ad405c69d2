"""The real app as `make run` serves it, with a data directory and a port of its own."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
_given: set[int] = set()
_PASSED_ON = ("PATH", "HOME", "LANG", "TMPDIR", "SYSTEMROOT")


class Server:
    """Production mode on SQLite; `stop` and `start` take it away and bring it back.

    Further keyword arguments become environment variables of the server.
    """

    def __init__(self, data_dir: Path, *, project: Path = PROJECT, **environment: str) -> None:
        data_dir.mkdir(parents=True, exist_ok=True)
        self.data_dir = data_dir
        self.project = project
        self.port = _free_port()
        self.url = f"http://localhost:{self.port}"
        self.environment = environment
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> "Server":
        self.release()
        return self

    def __exit__(self, *_error: object) -> None:
        self.stop()

    @property
    def log(self) -> str:
        """Everything the server and its commands wrote so far."""
        return self._log_path.read_text(errors="replace") if self._log_path.exists() else ""

    def release(self) -> None:
        """Bring database and static files to what the project holds now, then serve."""
        self.stop()
        self.manage("migrate", "--verbosity", "0")
        self.manage("collectstatic", "--noinput", "--verbosity", "0")
        self.start()

    def manage(self, *arguments: str) -> str:
        """Return what the management command printed."""
        done = subprocess.run(
            [sys.executable, "manage.py", *arguments],
            cwd=self.project,
            env=self._environment(),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"manage.py {' '.join(arguments)}\n{done.stdout}{done.stderr}"
        return done.stdout

    def start(self) -> None:
        """Serve; returns when the first page answers. Does nothing while it runs."""
        if self._process:
            return
        with self._log_path.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "manage.py", "serve"],
                cwd=self.project,
                env=self._environment(),
                stdout=log,
                stderr=log,
                start_new_session=True,  # so that its workers can be ended with it
            )
        self._wait_until_it_answers()

    def stop(self) -> None:
        """End the process: from now on connections are refused."""
        process, self._process = self._process, None
        if process:
            process.terminate()
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()

    @property
    def _log_path(self) -> Path:
        return self.data_dir / "server.log"

    def _environment(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
        ours = {
            "CRAMPS_DATA_DIR": str(self.data_dir),
            "CRAMPS_ORIGIN": self.url,
            "PORT": str(self.port),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        return kept | ours | self.environment

    def _wait_until_it_answers(self) -> None:
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            assert self._process
            assert self._process.poll() is None, f"The server ended:\n{self.log}"
            try:
                with urllib.request.urlopen(f"{self.url}/", timeout=5):  # noqa: S310
                    return
            except urllib.error.HTTPError as error:
                error.close()
                raise AssertionError(f"/ answers {error.code}:\n{self.log}") from None
            except OSError:
                time.sleep(0.05)
        raise AssertionError(f"The server does not answer:\n{self.log}")


def _free_port() -> int:
    # Each test process keeps to ports of its own: a port that is free for two is given to both, and
    # the second server would share it. Below 32768 no outgoing connection takes one meanwhile.
    own = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    for port in range(20_000 + own % 16, 30_000, 16):
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            if port not in _given:
                _given.add(port)
                return port
    raise OSError("No port is free for a test server.")
