"""A server and three phones, everything that may befall them, and what must hold in the end."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from unittest import mock

from core.diary.kinds import KINDS, LIMITS, Field
from tests.diary.model.disk import Disk, Entry
from tests.diary.model.network import Network
from tests.diary.model.oracle import Broken, Oracle, demand, watched_merges
from tests.diary.model.phone import DAY, Phone
from tests.diary.model.server import Server, uuids

ACCOUNTS = tuple(f"{letter * 8}-0000-4000-8000-000000000000" for letter in "ab")
RECORDS = tuple(f"0000000{n}-0000-7000-8000-000000000000" for n in range(3))
MEMBERS = ("calf.left", "calf.right")
MANY_PASSES = 8


class World(Network):
    """Use `with World.of(...)`: it watches the merge and puts limits and fields back at the end."""

    @classmethod
    @contextmanager
    def of(
        cls,
        server: Callable[[tuple[str, ...]], Server] = Server,
        phone: type[Phone] = Phone,
    ) -> Iterator["World"]:
        mint = uuids(0xC)
        fields = KINDS["cramp"].fields
        with watched_merges() as steps, mock.patch.dict(LIMITS), mock.patch.dict(fields):
            made = server(ACCOUNTS)
            world = cls(made, Oracle(made, steps), [phone(name, mint) for name in "pqr"])
            for each in world.phones:
                each.sign_in(next(iter(made.accounts)))
            yield world

    # --- Mishaps --------------------------------------------------------------------------------

    def back_up_phone(self, p: int) -> None:
        self.phone_backups[p] = {a: disk.copy() for a, disk in self.phones[p].disks.items()}

    def set_phone_back(self, p: int, backup_of: int | None = None) -> None:
        """Put a backup onto a phone: its own, or another's (a clone)."""
        backup = self.phone_backups[p if backup_of is None else backup_of]
        if self.is_untold() and any(map(cannot_prove, backup.values())):
            return
        for disk in [*backup.values(), *self.phones[p].disks.values()]:
            self.oracle.tainted.add(disk.device)
        self.phones[p].disks = {account: disk.copy() for account, disk in backup.items()}
        self.phones[p].sign_in(self.phones[p].account)
        self.forms.pop(p, None)
        self.oracle.waive_lost(self.disks)

    def is_untold(self) -> bool:
        """Whether an account was set back and no phone has proved it yet."""
        return any(self.server.row(a).epoch == epoch for a, epoch in self.untold.items())

    def back_up_server(self) -> None:
        self.server_backup = self.server.backup()

    def set_server_back(self, *, told: bool = True) -> None:
        """Put the backup back; not `told`: the operator forgot to begin a new epoch.

        Then phones prove by their cursor what is lost. One that has none just then, or that was
        told more than it has read, cannot: that is why the runbook has that step.
        """
        self.put_back(told=told or any(map(cannot_prove, self.disks)))

    def put_back(self, *, told: bool) -> None:
        self.server.restore(self.server_backup, told=told)
        epochs = {account: self.server.row(account).epoch for account in self.server.accounts}
        self.untold = {} if told else epochs
        self.history += 1
        for account in self.server.accounts:
            self.oracle.looked[account] = len(self.server.ledger(account))
            self.oracle.recount_writers(account)
        self.oracle.waive_lost(self.disks)

    def read_anew(self, p: int) -> None:
        """Forget how far this phone has read."""
        if self.is_untold():
            return
        disk = self.phones[p].disk.copy()
        disk.cursor = None
        self.phones[p].disks[disk.account] = disk

    def spoil(self, p: int, record: str) -> None:
        """Let a faulty release put a change into the outbox that no server takes."""
        self.act(p, record, "patch", set={"pain": 99})

    def upgrade_server(self) -> None:
        """Let the server learn a field that phones of schema 2 know."""
        KINDS["cramp"].fields["mood"] = Field("text", maximum=64, since=2)
        self.server.schema = 2

    # --- In the end -----------------------------------------------------------------------------

    def settle(self) -> None:
        """Take every obstacle away, sync all until nothing moves, and look at what is left."""
        LIMITS.update(records=10**5, bytes=10**8)
        self.tick(2 * DAY)
        self.flights.clear()
        self.upgrade_server()
        self.server.schema_min = 1
        for phone in self.phones:
            phone.schema = 2
        gone = {
            (disk.account, record)
            for disk in self.disks
            for record in RECORDS
            if (disk.entry(record) or Entry()).erased
        }
        for _pass in range(MANY_PASSES):
            if not sum(self._sync_all(p) for p in range(len(self.phones))):
                break
        else:
            raise Broken("I13", "all phones come to rest")
        for phone in self.phones:
            for disk in phone.disks.values():
                self._demand_alike(disk)
        self.oracle.demand_owed(self.disks)
        for account, record in gone:
            state = self.server.state(account)["cramp", record].state
            demand("I11", f"{record} is erased", state.erased)
        self._demand_erased()
        self._demand_apart()

    def _sync_all(self, p: int) -> int:
        phone, moved = self.phones[p], 0
        for account in tuple(phone.disks):
            phone.sign_in(account)
            moved += self.sync(p)
        return moved

    def _demand_alike(self, disk: Disk) -> None:
        demand("I1", f"nothing waits {disk.outbox}", not disk.outbox)
        there = {
            record: stored.state.fields
            for (_kind, record), stored in self.server.state(disk.account).items()
            if not stored.state.deleted
        }
        entries = {record: disk.entry(record) for record in RECORDS}
        here = {
            record: entry.fields for record, entry in entries.items() if entry and not entry.deleted
        }
        demand("I1", f"phone {here} and account {there} are alike", here == there)

    def _demand_erased(self) -> None:
        """Not a word of an erased record is anywhere."""
        for account in self.server.accounts:
            everything = self._everything_of(account)
            for value, (owner, record) in self.oracle.typed.items():
                stored = self.server.state(owner).get(("cramp", record))
                if owner == account and stored and stored.state.erased:
                    demand("I11", f"{value} of {record} is gone", str(value) not in everything)

    def _everything_of(self, account: str) -> str:
        disks = [disk for disk in self.disks if disk.account == account]
        return self.server.dump(account) + repr(disks)

    def _demand_apart(self) -> None:
        for account in self.server.accounts:
            everything = self._everything_of(account)
            for other in set(self.server.accounts) - {account}:
                demand("I8", "each has her own", f"{other[0]}~" not in everything)


def cannot_prove(disk: Disk) -> bool:
    """Whether a phone has news of an epoch, or confirmations, that its cursor does not cover."""
    astray = disk.epoch is not None and disk.cursor is None and bool(disk.records)
    return astray or any(change.acked is not None for change in disk.outbox)
