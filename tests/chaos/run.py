"""Chaos: phones, a bad network, kills and backups, all at once; then peace, and the oracle.

    .venv/bin/python -m tests.chaos.run [--minutes 10] [--seed 17] [--project FOLDER]

What is done follows from the seed alone; when it happens depends on the machine as well. With
TEST_DATABASE_URL the server keeps its data in PostgreSQL, in a database of its own.
"""

import argparse
import os
import random
import secrets
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Any

from tests.browser.server import PROJECT
from tests.chaos.device import Phone
from tests.chaos.proxy import LONGEST_S, Proxy
from tests.chaos.values import Pen
from tests.chaos.world import PASSWORD, World

PHONES = {"A": 5, "B": 2}
BETWEEN_ACTS_S = 0.12
ACTS = {
    "create": 90,
    "patch": 260,
    "delete": 40,
    "restore": 30,
    "erase": 15,
    "sync": 300,
    "read anew": 15,
    "kill": 35,
    "back up phone": 25,
    "set back phone": 15,
    "clone phone": 5,
    "skew": 25,
    "other cookie": 8,
    "kill server": 5,
    "back up server": 10,
    "set back server": 4,
}
SKEWS = [0, 0, -3_600_000, 90_000, 400_000, 757_000_000_000]
# What may stand in the way of a round while chaos reigns. A fault of the server itself may not.
EXPECTED = {None, "unreachable", "busy", "epoch_changed", "bad_cursor", "stale", "account_mismatch"}


class Chaos:
    """One run of one seed in `folder`."""

    def __init__(self, world: World, seed: int, minutes: float) -> None:
        self.world, self.seed, self.minutes = world, seed, minutes
        self.counts: Counter[str] = Counter()
        self.wrong: list[str] = []
        self.pens: dict[str, Pen] = {}
        self.proxies: list[Proxy] = []
        self.cookies: dict[str, dict[str, str]] = {}
        self.backups: dict[str, Path] = {}
        self.server_backups = 0
        self._open: list[tuple[Phone, int, dict[str, Any]]] = []
        self._work: threading.Thread | None = None
        self._begin()

    def run(self) -> list[str]:
        """Return everything that is wrong in the end."""
        try:
            self._reign()
            self._peace()
            # What went wrong on the way explains what follows from it.
            return self.wrong or self.world.judge() + self._faults_of_the_server()
        finally:
            for proxy in self.proxies:
                proxy.close()

    def _begin(self) -> None:
        world, chance = self.world, random.Random(f"{self.seed} begin")
        world.last_answers_s = LONGEST_S + 0.5
        for owner, count in PHONES.items():
            email = f"{owner.lower()}@example.org"
            for index in range(count):
                proxy = Proxy(world.server.port, f"{self.seed} {owner}{index}")
                self.proxies.append(proxy)
                name = f"{owner}{index}"
                phone = Phone(name, world.folder / name, proxy.url, project=world.engine)
                phone.limits = {"page_records": chance.choice([2, 10, 200])}
                phone.start()
                do = "signIn" if index else "signUp"
                account = phone.do(do, email=email, password=PASSWORD)["account"]
                world.phones[name], world.account_of[name] = phone, account
                world.canaries[account] = f"canary-{owner}"
                self.cookies[name] = phone.do("cookies")["cookies"]
            self.pens[owner] = Pen(f"canary-{owner}", chance)

    # --- War ----------------------------------------------------------------------------------

    def _reign(self) -> None:
        for proxy in self.proxies:
            proxy.bad = True
        end, step = time.monotonic() + self.minutes * 60, 0
        while time.monotonic() < end and not self.wrong:
            due = time.monotonic() + BETWEEN_ACTS_S
            self._step(random.Random(f"{self.seed} {step}"))
            self._collect()
            step += 1
            time.sleep(max(0, due - time.monotonic()))

    def _step(self, chance: random.Random) -> None:
        phone = self.world.phones[chance.choice([*self.world.phones])]
        act = chance.choices([*ACTS], [*ACTS.values()])[0]
        self.pens[phone.name[0]].chance = chance
        self.counts[act] += 1
        phone.start()
        getattr(self, "_" + act.replace(" ", "_"))(phone, chance)

    def _tell(self, phone: Phone, chance: random.Random, do: str, **more: Any) -> None:
        command = {"do": do, "pick": chance.randrange(1000), **more}
        self._open.append((phone, phone.tell(**command), command))
        if len(self._open) > 60:  # a slow machine: do not run away from it
            self._finish()

    def _collect(self) -> None:
        still = []
        for phone, number, command in self._open:
            answer = phone.answered(number)
            if answer is None:
                still.append((phone, number, command))
            else:
                self._judge(phone, command, answer)
        self._open = still

    def _finish(self) -> None:
        for phone, number, command in self._open:
            self._judge(phone, command, phone.wait(number))
        self._open = []

    def _judge(self, phone: Phone, command: dict[str, Any], answer: dict[str, Any]) -> None:
        if answer.get("error") == "Killed":
            if command["do"] == "erase":
                self.world.lost_erasures.add(phone.name)
            return
        if not answer["ok"]:
            self.wrong.append(f"{phone.name}: {command} failed: {answer}")
        elif command["do"] != "sync":
            self.world.note(phone.name, command, answer)
        elif answer.get("problem") not in EXPECTED:
            self.wrong.append(f"{phone.name}: sync {answer}")
        else:
            self.counts[f"sync: {answer['next']} {answer.get('problem') or ''}"] += 1

    # --- What people do -----------------------------------------------------------------------

    def _create(self, phone: Phone, chance: random.Random) -> None:
        self._tell(phone, chance, "create", change=self.pens[phone.name[0]].creation())

    def _patch(self, phone: Phone, chance: random.Random) -> None:
        self._tell(phone, chance, "patch", change=self.pens[phone.name[0]].edit())

    def _delete(self, phone: Phone, chance: random.Random) -> None:
        self._tell(phone, chance, "delete")

    def _restore(self, phone: Phone, chance: random.Random) -> None:
        self._tell(phone, chance, "restore")

    def _erase(self, phone: Phone, chance: random.Random) -> None:
        if self.world.can_erase:
            self._tell(phone, chance, "erase")

    def _sync(self, phone: Phone, chance: random.Random) -> None:
        tabs = chance.choice([1, 1, 1, 2])
        self._tell(phone, chance, "sync", tabs=tabs, careful=chance.random() < 0.1)

    def _read_anew(self, phone: Phone, chance: random.Random) -> None:
        self._tell(phone, chance, "readAnew")

    # --- What happens to phones ---------------------------------------------------------------

    def _kill(self, phone: Phone, _chance: random.Random) -> None:
        phone.kill()

    def _skew(self, phone: Phone, chance: random.Random) -> None:
        phone.set_clock(skew=chance.choice(SKEWS))

    def _back_up_phone(self, phone: Phone, _chance: random.Random) -> None:
        path = self.world.folder / f"{phone.name}-backup"
        phone.kill()  # a copy of several files, of one moment
        phone.back_up(path)
        self.backups[phone.name] = path

    def _set_back_phone(self, phone: Phone, _chance: random.Random) -> None:
        self._put_back(phone, self.backups.get(phone.name))

    def _clone_phone(self, phone: Phone, chance: random.Random) -> None:
        others = sorted(name for name in self.backups if name[0] == phone.name[0])
        self._put_back(phone, self.backups[chance.choice(others)] if others else None)

    def _put_back(self, phone: Phone, backup: Path | None) -> None:
        if backup and not self._busy:
            phone.set_back(backup)

    def _other_cookie(self, phone: Phone, chance: random.Random) -> None:
        """Somebody else signs in on this browser while this diary is open."""
        other = "B0" if phone.name[0] == "A" else "A0"
        phone.do("cookies", replace=self.cookies[other])
        answer = phone.wait(phone.tell("sync"))
        phone.do("cookies", replace=self.cookies[phone.name])
        if answer.get("next") == "done":
            self.wrong.append(f"I8 {phone.name}: synced under a stranger's cookie: {answer}")

    # --- What happens to the server -----------------------------------------------------------

    @property
    def _busy(self) -> bool:
        return self._work is not None and self._work.is_alive()

    def _meanwhile(self, work: Any) -> None:
        """Do something to the server while the phones go on; one thing at a time."""

        def safely() -> None:
            try:
                work()
            except Exception as error:  # noqa: BLE001 -- or nobody would hear of it
                self.wrong.append(f"the run itself: {error!r}")

        if not self._busy:
            self._work = threading.Thread(target=safely)
            self._work.start()

    def _kill_server(self, _phone: Phone, chance: random.Random) -> None:
        pause = chance.random() * 2

        def work() -> None:
            self.world.server.kill()
            time.sleep(pause)
            self.world.server.start()

        self._meanwhile(work)

    def _back_up_server(self, _phone: Phone, _chance: random.Random) -> None:
        if not self._busy:
            self.server_backups += 1
            self.world.database.back_up(f"backup{self.server_backups}")

    def _set_back_server(self, _phone: Phone, chance: random.Random) -> None:
        announced, far = chance.random() < 0.5, chance.randrange(3)
        if self.server_backups:
            name = f"backup{max(1, self.server_backups - far)}"
            self._meanwhile(lambda: self.world.set_back(name, announced=announced))

    # --- Peace --------------------------------------------------------------------------------

    def _peace(self) -> None:
        if self._work:
            self._work.join()
        for proxy in self.proxies:
            proxy.bad = False
        self.world.server.start()
        self._finish()
        time.sleep(LONGEST_S + 0.5)  # requests on their way to the server arrive

    def _faults_of_the_server(self) -> list[str]:
        log = self.world.server.log
        _before, found, trace = log.partition("Traceback")
        return [f"The server failed:\n{trace[:3000]}"] if found else []

    def report(self) -> str:
        """Return what happened, for whoever reads the run."""
        faults = sum((proxy.counts for proxy in self.proxies), Counter[str]())
        restores = f"{len(self.world.restores)} restores ({self.world.epochs_announced} announced)"
        figures = f"{len(self.world.accepted)} saves, {restores}, {sum(faults.values())} requests"
        return f"{figures}\nacts: {dict(self.counts)}\nnetwork: {dict(faults)}"


def chaos(seed: int, minutes: float, folder: Path, *, project: Path = PROJECT) -> list[str]:
    """Run one seed and return what is wrong; says what happened."""
    with World.of_this_run(folder, project=project) as world:
        run = Chaos(world, seed, minutes)
        wrong = run.run()
        sys.stdout.write(f"seed {seed}: {len(wrong)} wrong\n{run.report()}\n")
        return wrong


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--minutes", type=float, default=os.environ.get("CHAOS_MINUTES", "10"))
    parser.add_argument("--seed", type=int, default=secrets.randbelow(10**6))
    parser.add_argument("--project", type=Path, default=PROJECT)
    told = parser.parse_args()
    sys.stderr.write(f"seed {told.seed}\n")
    with tempfile.TemporaryDirectory(prefix="chaos") as folder:
        wrong = chaos(told.seed, told.minutes, Path(folder), project=told.project)
    sys.stdout.write("".join(f"{line}\n" for line in wrong[:20]))
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
