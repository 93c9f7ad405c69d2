"""One server, its database and some phones: what both the chaos run and the model run act on."""

import contextlib
import os
import secrets
import signal
import socket
import time
from pathlib import Path
from typing import Any

from tests.browser.server import PROJECT, Server
from tests.chaos.database import Database, Postgres, Sqlite
from tests.chaos.device import Phone
from tests.chaos.journal import overlay
from tests.chaos.oracle import Accepted, Member, Oracle, Restore, values

PASSWORD = "correct horse battery"
CYCLES = 12  # of all phones, until nothing moves any more
LONGEST_ROUND_S = 45
# Of one account and minute; every phone of these runs asks all the time.
RATE = {"CRAMPS_SYNC_RATE": "100000"}


class KillableServer(Server):
    """The app as `make run` serves it, and as a power cut ends it.

    Its port is out of other test servers' way: while it is dead, nobody else may take it.
    """

    def __init__(self, data_dir: Path, *, project: Path, **environment: str) -> None:
        super().__init__(data_dir, project=project, **environment)
        self.port = _own_port()
        self.url = f"http://localhost:{self.port}"

    def kill(self) -> None:
        """End every process of it with -9."""
        process, self._process = self._process, None
        if process:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


class World:
    """Server and phones in `folder`; `url` names a PostgreSQL server, else it is SQLite.

    `engine` is the project whose engine the phones run, where it is not the server's.
    """

    def __init__(
        self,
        folder: Path,
        *,
        project: Path = PROJECT,
        engine: Path | None = None,
        url: str = "",
    ) -> None:
        self.folder, self.project, self.engine = folder, project, engine or project
        data = folder / "server"
        data.mkdir(parents=True, exist_ok=True)
        self.database: Database = (
            Postgres(url, data, f"chaos_{os.getpid()}") if url else Sqlite(data)
        )
        self.server = KillableServer(data, project=project, **RATE, **self.database.environment)
        self.phones: dict[str, Phone] = {}
        self.account_of: dict[str, str] = {}  # phone's name to account
        self.canaries: dict[str, str] = {}
        self.accepted: list[Accepted] = []
        self.restores: list[Restore] = []
        self.epochs_announced = 0
        self.runs = 0
        self.lost_erasures: set[str] = set()

    @classmethod
    def of_this_run(cls, folder: Path, **more: Any) -> "World":
        """Return one on the database that TEST_DATABASE_URL names, SQLite without one."""
        return cls(folder, url=os.environ.get("TEST_DATABASE_URL", ""), **more)

    def __enter__(self) -> "World":
        self.server.release()
        return self

    def __exit__(self, *_error: object) -> None:
        for phone in self.phones.values():
            phone.kill()
        self.server.kill()
        self.database.close()

    # --- What happens to the server ---------------------------------------------------------------

    def set_back(self, backup: str, *, announced: bool) -> None:
        """Put a backup in the database's place; `announced` as docs/operations.md asks for it.

        Every answer of the time before has arrived or is lost when the server is back.
        """
        self.server.kill()
        time.sleep(self.last_answers_s)
        held_at = time.time() * 1000
        held = {account: self._shown(account) for account in self.canaries}
        self.database.set_back(backup)
        if announced:
            self.server.manage("sync_new_epoch")
            self.epochs_announced += 1
        kept = {id_: self.database.account(id_) for id_ in self.canaries}
        mids = {id_: {v.mid for v in account.versions} for id_, account in kept.items()}
        self.restores.append(Restore(held_at, time.time() * 1000, mids, held))
        self.server.start()

    last_answers_s = 0.0

    @property
    def can_erase(self) -> bool:
        engine = self.engine / "static/js/diary"
        return any("async erase(" in path.read_text() for path in engine.glob("*.js"))

    def _shown(self, account: str) -> list[tuple[str, str, str, Any]]:
        found = []
        for name, phone in self.phones.items():
            if self.account_of.get(name) == account:
                stores = phone.stores(account)
                shown = overlay(stores.get("records", []), stores.get("outbox", []))
                found += [(name, *value) for value in values(shown)]
        return found

    # --- The end ----------------------------------------------------------------------------------

    def settle(self) -> list[str]:
        """Sync every phone until nothing moves; return what keeps them from it (I13)."""
        for phone in self.phones.values():
            phone.start()
        outcomes: dict[str, dict[str, Any]] = {}
        for _cycle in range(CYCLES):
            before = self._stand()
            for name, phone in self.phones.items():
                number = phone.tell("sync")
                outcomes[name] = phone.wait(number, seconds=LONGEST_ROUND_S)
            quiet = all(
                o["ok"] and o["next"] == "done" and o["requests"] == 1 and not o["sent"]
                for o in outcomes.values()
            )
            if quiet and self._stand() == before:
                return []
        return [f"I13: no end after {CYCLES} cycles: {outcomes}"]

    def _stand(self) -> object:
        accounts = {id_: self.database.account(id_) for id_ in self.canaries}
        cursors = [
            [
                row
                for row in phone.stores(self.account_of[name]).get("kv", [])
                if row["key"] in {"cursor", "epoch", "sweeping"}
            ]
            for name, phone in self.phones.items()
        ]
        return {id_: (a.epoch, a.rev) for id_, a in accounts.items()}, cursors

    def judge(self) -> list[str]:
        """Settle, and return everything that is wrong then."""
        wrong = self.settle()
        members = [
            Member(phone, self.account_of[name], phone.do("dump"))
            for name, phone in self.phones.items()
        ]
        oracle = Oracle(
            {id_: self.database.account(id_) for id_ in self.canaries},
            members,
            self.accepted,
            self.restores,
            self.canaries,
            self.lost_erasures,
        )
        return wrong + oracle.check()

    # --- Saves ------------------------------------------------------------------------------------

    def note(self, phone: str, command: dict[str, Any], answer: dict[str, Any]) -> bool:
        """Remember a save the phone confirmed; return whether it did."""
        if not answer["ok"] or "id" not in answer:
            return False
        change = command.get("change", {})
        self.accepted.append(Accepted(phone, answer["id"], command["do"], change))
        return True


def _own_port() -> int:
    for _try in range(100):
        port = 30_000 + secrets.randbelow(2_000)
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
    raise OSError("No port is free for a test server.")


def make_people(server: Server, emails: list[str]) -> list[dict[str, str]]:
    """Return the cookies of a session for each new person, made without the sign-in's limits."""
    script = f"""
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.cached_db import SessionStore
from core.accounts.models import User
from core.diary.models import Diary
for email in {emails!r}:
    user = User.objects.create_user(email)
    session = SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.save()
    Diary.objects.of(user)
    print("session", session.session_key)
"""
    lines = server.manage("shell", "-c", script).splitlines()
    keys = [line.split()[1] for line in lines if line.startswith("session ")]
    assert len(keys) == len(emails), lines
    return [{"session": key} for key in keys]
