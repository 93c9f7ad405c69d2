"""A phone of the chaos run: a Node process with the app's own engine, and the disk it leaves."""

import contextlib
import json
import os
import queue
import shutil
import signal
import subprocess
import threading
import time
from pathlib import Path
from typing import Any

from tests.browser.server import PROJECT

HERE = Path(__file__).resolve().parent
PATIENCE_S = 60
_PASSED_ON = ("PATH", "HOME", "LANG", "TMPDIR")
KILLED = {"ok": False, "error": "Killed"}
Answers = queue.SimpleQueue[dict[str, Any]]


class Refused(Exception):
    """The phone answered a command with an error: its name is the first argument."""


class Phone:
    """`kill` is -9 at any moment; `start` opens what was committed until then.

    `virtual` (ms since 1970) starts a clock that moves only when told; `chance` seeds the UUIDs.
    """

    def __init__(
        self,
        name: str,
        folder: Path,
        base: str,
        *,
        project: Path = PROJECT,
        chance: str = "",
        virtual: int = 0,
    ) -> None:
        self.name, self.folder, self.base = name, folder, base
        self.project, self.chance, self.virtual, self.skew = project, chance, virtual, 0
        self.limits: dict[str, int] = {}  # of a page and a request, smaller than the app's
        self.starts = 0
        self._process: subprocess.Popen[str] | None = None
        self._answers: dict[int, Answers] = {}  # to every command there ever was
        self._asked: dict[int, Answers] = {}  # of this process
        self._next = 0

    # --- The process ------------------------------------------------------------------------

    @property
    def runs(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        """Open the app; returns when it takes commands."""
        if self.runs:
            return
        self.starts += 1
        told: dict[str, Any] = {
            "project": str(self.project),
            "folder": str(self.folder),
            "base": self.base,
        }
        if self.chance:
            told["seed"] = f"{self.chance} {self.starts}"
        if self.virtual:
            told |= {"virtual": self.virtual, "skew": self.skew}
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / "stderr").open("ab") as stderr:
            self._process = subprocess.Popen(
                ["node", "--no-warnings", str(HERE / "phone.js"), json.dumps(told)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=stderr,
                text=True,
                bufsize=1,
                env={name: os.environ[name] for name in _PASSED_ON if name in os.environ},
            )
        asked = self._asked = {0: queue.SimpleQueue()}
        self._answers |= asked
        listen = threading.Thread(target=_listen, args=[self._process, asked], daemon=True)
        listen.start()
        self.wait(0)
        if self.limits:
            self.do("limits", **self.limits)

    def kill(self) -> None:
        """End the process with -9, wherever it is."""
        process, self._process = self._process, None
        if process is None:
            return
        process.send_signal(signal.SIGKILL)
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream:
                stream.close()

    # --- Commands ---------------------------------------------------------------------------

    def tell(self, do: str, **more: Any) -> int:
        """Give a command and return its number, without waiting."""
        assert self._process
        assert self._process.stdin
        self._next += 1
        answer: Answers = queue.SimpleQueue()
        self._answers[self._next] = self._asked[self._next] = answer
        try:
            self._process.stdin.write(json.dumps({"no": self._next, "do": do} | more) + "\n")
        except (BrokenPipeError, ValueError):
            answer.put(KILLED)
        return self._next

    def answered(self, number: int) -> dict[str, Any] | None:
        """Return the answer to a command, or None while there is none."""
        try:
            return self._answers[number].get_nowait()
        except queue.Empty:
            return None

    def wait(self, number: int, *, seconds: float = PATIENCE_S) -> dict[str, Any]:
        """Return the answer to a command; it may be an error."""
        try:
            return self._answers[number].get(timeout=seconds)
        except queue.Empty:
            raise AssertionError(f"{self.name} does not answer.\n{self.errors}") from None

    def do(self, do: str, **more: Any) -> dict[str, Any]:
        """Return the answer to a command, or raise Refused."""
        answer = self.wait(self.tell(do, **more))
        if not answer["ok"]:
            raise Refused(answer["error"], do, answer, self.errors[-2000:])
        return answer

    def set_clock(self, *, virtual: int | None = None, skew: int | None = None) -> None:
        """Move the phone's clock, or make it wrong by `skew` ms; it stays so when restarted."""
        self.virtual = self.virtual if virtual is None else virtual
        self.skew = self.skew if skew is None else skew
        self.do("clock", virtual=self.virtual or None, skew=self.skew)

    @property
    def errors(self) -> str:
        path = self.folder / "stderr"
        return path.read_text(errors="replace") if path.exists() else ""

    # --- The disk ---------------------------------------------------------------------------

    def back_up(self, to: Path) -> None:
        """Copy the disk, as a phone's nightly backup does. Only between two commits."""
        shutil.rmtree(to, ignore_errors=True)
        shutil.copytree(self.folder / "disk", to, ignore=shutil.ignore_patterns("*.new"))

    def set_back(self, backup: Path) -> None:
        """End the process and put a backup in the disk's place: this phone's or another's."""
        self.kill()
        shutil.rmtree(self.folder / "disk", ignore_errors=True)
        shutil.copytree(backup, self.folder / "disk")
        self.mark("set back")

    def mark(self, what: str) -> None:
        """Write into the journal that something happened to the disk from outside."""
        with (self.folder / "journal").open("a") as journal:
            journal.write(json.dumps({"t": time.time() * 1000, "mark": what}) + "\n")

    def journal(self) -> list[dict[str, Any]]:
        """Return every line of the journal, oldest first."""
        path = self.folder / "journal"
        if not path.exists():
            return []
        lines = path.read_text().splitlines(keepends=True)
        return [json.loads(line) for line in lines if line.endswith("\n")]

    def stores(self, account: str) -> dict[str, list[dict[str, Any]]]:
        """Return the committed rows of each store of an account's database; no process needed."""
        path = self.folder / "disk" / f"cramps-{account}.json"
        if not path.exists():
            return {}
        dump = json.loads(path.read_text())
        return {store["name"]: [row["value"] for row in store["rows"]] for store in dump["stores"]}


def _listen(process: subprocess.Popen[str], asked: dict[int, Answers]) -> None:
    assert process.stdout
    with contextlib.suppress(ValueError):  # closed by a kill while being read
        for line in process.stdout:
            if line.endswith("\n"):
                answer = json.loads(line)
                asked[answer["no"]].put(answer)
    for waiting in list(asked.values()):
        waiting.put(KILLED)
