"""One thing after the other, by a seed: phones, server and faults as in docs/sync.md, with pages
of one to three records. Nothing here depends on how fast a machine is, so a seed repeats its run.
"""

import random
from typing import Any

from tests.chaos.device import Phone
from tests.chaos.values import START, Pen
from tests.chaos.watch import Watch
from tests.chaos.world import World

STEPS = 45
PHONES = 3  # of the account under test; one more belongs to somebody else
ACTS = {
    "create": 8,
    "patch": 18,
    "delete": 4,
    "restore": 3,
    "erase": 2,
    "sync": 14,
    "sync badly": 12,
    "hold": 8,
    "release": 8,
    "deliver": 4,
    "read anew": 2,
    "kill": 3,
    "back up phone": 3,
    "set back phone": 2,
    "clone phone": 1,
    "skew": 3,
    "other cookie": 1,
    "back up server": 3,
    "set back server": 2,
}
SKEWS = [0, 0, -3_600_000, 400_000, 757_000_000_000]  # the last one: the year 2050


class ModelRun:
    """A seed's phones on a server that other seeds used before."""

    def __init__(
        self,
        world: World,
        seed: int,
        cookies: list[dict[str, str]],
        often: dict[str, int] | None = None,
    ) -> None:
        self.world, self.seed = world, seed
        self.acts = ACTS | (often or {})
        self.chance = random.Random(seed)
        world.runs += 1
        self.label = f"run{world.runs}-seed{seed}-"  # one seed may run twice in a world
        self.log: list[str] = []
        self.wrong: list[str] = []
        self.cookies = cookies
        self.pens: dict[str, Pen] = {}
        self.holding: dict[str, int] = {}
        self.backups: dict[str, str] = {}
        self.server_backup = ""
        self.quiet = (
            self.chance.random() < 0.6 and not often
        )  # nothing is set back: then all rules are live
        self.now = START
        self._begin()
        self.watch = Watch(world, self.account, self.wrong)

    def run(self) -> list[str]:
        """Return everything that is wrong; `log` tells the steps."""
        for step in range(STEPS):
            self._step(step)
            if self.wrong:
                break
        self._release_all()
        for phone in self.world.phones.values():
            phone.start()
        # What went wrong on the way counts more than what follows from it.
        wrong = self.wrong or self.world.judge()
        if not wrong and not self.watch.voided:
            wrong = self.watch.overwritten_unseen()
        return wrong

    def _begin(self) -> None:
        world, limit = self.world, self.chance.randint(1, 3)
        world.phones, world.account_of, world.canaries = {}, {}, {}
        world.accepted, world.restores = [], []
        for index in range(PHONES + 1):
            name = f"{self.label}p{index}"
            phone = Phone(
                name,
                world.folder / name,
                world.server.url,
                project=world.engine,
                chance=f"{self.seed} {index}",
                virtual=self.now,
            )
            phone.limits = {"page_records": limit, "changes": self.chance.choice([1, 2, 200])}
            phone.start()
            owner = int(index == PHONES)
            phone.do("cookies", replace=self.cookies[owner])
            account = phone.do("enter")["account"]
            world.phones[name] = phone
            world.account_of[name] = account
            world.canaries[account] = f"canary-{self.seed}-{'AB'[owner]}"
            self.pens[account] = Pen(world.canaries[account], self.chance)
        self.account = world.account_of[f"{self.label}p0"]

    # --- Steps ------------------------------------------------------------------------------------

    def _step(self, step: int) -> None:
        phone = self.chance.choice([*self.world.phones.values()][: PHONES + (step % 5 == 0)])
        act = self.chance.choices([*self.acts], [*self.acts.values()])[0]
        if self.quiet and ("set back" in act or "clone" in act):
            act = "patch"
        self.now += self.chance.randint(1, 90) * 1000
        phone.set_clock(virtual=self.now)
        self.log.append(f"{step:3} {phone.name} {act}")
        getattr(self, "_" + act.replace(" ", "_"))(phone)
        if not phone.runs:
            phone.start()
        self.watch.look(phone)

    def _say(self, what: object) -> None:
        self.log[-1] += f" {what}"

    def _save(self, phone: Phone, do: str, **more: Any) -> None:
        command = {"do": do, "pick": self.chance.randrange(100), **more}
        answer = phone.wait(phone.tell(**command))
        self._say({k: v for k, v in answer.items() if k not in {"no", "ok"}} | more)
        if self.world.note(phone.name, command, answer):
            self.watch.saved(phone, do, answer, more.get("change", {}))
        elif not answer["ok"]:
            self.wrong.append(f"not saved: {answer}")

    def _pen(self, phone: Phone) -> Pen:
        return self.pens[self.world.account_of[phone.name]]

    def _create(self, phone: Phone) -> None:
        self._save(phone, "create", change=self._pen(phone).creation())

    def _patch(self, phone: Phone) -> None:
        self._save(phone, "patch", change=self._pen(phone).edit())

    def _delete(self, phone: Phone) -> None:
        self._save(phone, "delete")

    def _restore(self, phone: Phone) -> None:
        self._save(phone, "restore")

    def _erase(self, phone: Phone) -> None:
        if self.world.can_erase:
            self._save(phone, "erase")

    def _sync(self, phone: Phone) -> None:
        self._say(phone.do("sync", careful=self.chance.random() < 0.1))

    def _sync_badly(self, phone: Phone) -> None:
        faults = self.chance.choices(["lost", "dropped", "twice", "late", "ok"], k=2)
        self._say((faults, phone.do("sync", faults=faults)))

    def _hold(self, phone: Phone) -> None:
        """The answer to a sync is on its way while the next steps happen."""
        if phone.name in self.holding:
            return
        number = phone.tell("sync", faults=self.chance.choice([["held"], ["ok", "held"]]))
        while not phone.do("holding")["held"]:
            if (answer := phone.answered(number)) is not None:
                self._say(("not held", answer))
                return
        self.holding[phone.name] = number

    def _release(self, phone: Phone) -> None:
        number = self.holding.pop(phone.name, 0)
        if number:
            phone.do("release")
            self._say(phone.wait(number))

    def _release_all(self) -> None:
        for name in [*self.holding]:
            self._release(self.world.phones[name])

    def _deliver(self, phone: Phone) -> None:
        phone.do("deliver")

    def _read_anew(self, phone: Phone) -> None:
        phone.do("readAnew")
        self.watch.read_anew(phone.name)

    def _kill(self, phone: Phone) -> None:
        phone.kill()
        self.holding.pop(phone.name, None)

    def _back_up_phone(self, phone: Phone) -> None:
        path = self.world.folder / f"{phone.name}-backup"
        phone.back_up(path)
        self.backups[phone.name] = str(path)

    def _set_back_phone(self, phone: Phone) -> None:
        if phone.name in self.backups:
            self._put_back(phone, phone.name)

    def _clone_phone(self, phone: Phone) -> None:
        """A new telephone is filled from the backup of another one: two with one identity."""
        own = self.world.account_of[phone.name]
        others = sorted(n for n in self.backups if self.world.account_of[n] == own)
        if others:
            self._put_back(phone, self.chance.choice(others))

    def _put_back(self, phone: Phone, whose: str) -> None:
        phone.set_back(self.world.folder / f"{whose}-backup")
        self.holding.pop(phone.name, None)
        self.watch.forget(phone.name)
        self._say(whose)

    def _skew(self, phone: Phone) -> None:
        skew = self.chance.choice(SKEWS)
        phone.set_clock(skew=skew)
        self._say(skew)

    def _other_cookie(self, phone: Phone) -> None:
        """Somebody else signs in on this browser while this diary is open."""
        index = int(self.world.account_of[phone.name] == self.account)
        own = phone.do("cookies", replace=self.cookies[index])["cookies"]
        answer = phone.do("sync")
        phone.do("cookies", replace=own)
        self._say(answer)
        if answer.get("problem") not in {"account_mismatch", "epoch_changed"}:
            self.wrong.append(f"I8: under a stranger's cookie: {answer}")

    def _back_up_server(self, phone: Phone) -> None:
        self.server_backup = f"{self.label}server"
        self.world.database.back_up(self.server_backup)

    def _set_back_server(self, phone: Phone) -> None:
        if not self.server_backup:
            return
        announced = self.chance.random() < 0.5
        self._release_all()
        self.world.set_back(self.server_backup, announced=announced)
        self.watch.forget_all()
        self._say({"announced": announced})
