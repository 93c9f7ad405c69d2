"""Phones, the people who use them, a server, a clock, and the way between."""

from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from tests.diary.build import START
from tests.diary.model.disk import Disk, Entry, Pending
from tests.diary.model.oracle import Broken, Oracle, demand
from tests.diary.model.phone import Phone
from tests.diary.model.server import Server

EVERYTHING = 200  # records on a page
MANY_ROUNDS = 60


@dataclass
class Flight:
    """A request on its way, or one whose answer is."""

    phone: int
    session: str
    body: dict[str, Any]
    reply: tuple[int, dict[str, Any]] | None = None
    history: int = 0  # how often the server had been set back
    mids: dict[str, str] = field(default_factory=dict)  # of the newest change to each record in it


class Network:
    """People with their phones, and what travels between those and the server."""

    def __init__(self, server: Server, oracle: Oracle, phones: list[Phone]) -> None:
        self.server, self.oracle, self.phones = server, oracle, phones
        self.now, self.page, self.history = START, EVERYTHING, 0
        self.values = iter(range(1, 10**6))
        self.flights: list[Flight] = []
        self.forms: dict[int, tuple[str, Entry]] = {}
        self.phone_backups: dict[int, dict[str, Disk]] = {}
        self.server_backup: Any = None
        self.untold: dict[str, UUID] = {}

    @property
    def disks(self) -> list[Disk]:
        return [disk for phone in self.phones for disk in phone.disks.values()]

    def tick(self, ms: int = 1000) -> None:
        self.now += ms

    # --- What a person does ---------------------------------------------------------------------

    def value(self, phone: Phone) -> str:
        return f"{phone.account[0]}~{next(self.values)};"

    def open_form(self, p: int, record: str) -> None:
        """Look at an entry for long: what is typed later is typed on this."""
        self.forms[p] = (record, self.phones[p].disk.entry(record) or Entry())

    def type(self, p: int, record: str, name: str = "note", value: Any = None, **parts: Any) -> Any:
        """Fill in a field, in the form that is open for the entry if one is; return the value."""
        value = self.value(self.phones[p]) if value is None else value
        self.act(p, record, "patch", set={name: value}, **parts)
        return value

    def clear(self, p: int, record: str, name: str = "note") -> None:
        self.act(p, record, "patch", unset=(name,))

    def toggle(self, p: int, record: str, member: str) -> None:
        fields = (self.phones[p].disk.entry(record) or Entry()).fields
        part = "remove" if member in fields.get("muscles", {}) else "add"
        self.act(p, record, "patch", **{part: {"muscles": (member,)}})

    def act(self, p: int, record: str, op: str, **parts: Any) -> None:
        phone = self.phones[p]
        disk = phone.disk
        here = disk.entry(record)
        if here is None and op != "patch":
            return
        seen = here or Entry()
        if op == "patch" and self.forms.get(p, ("",))[0] == record:
            seen = self.forms.pop(p)[1]
        elif op == "patch" and seen.deleted:
            parts |= {"revive": self.revives}
        if op == "erase":
            self.oracle.erased.add((phone.account, record))
        self.tick()
        saved = phone.save(record, op, self.now, seen=seen, **parts)
        if not saved.change:
            return
        into = saved.instead_of
        if saved.change.revive:
            seen = Entry()
        self.oracle.note(phone.name, disk, saved.change, seen, into and into.mid)
        self.oracle.waive_replaced(self.disks, set(map(str, seen.fields.values())))
        if into:
            self.oracle.waive_replaced(self.disks, set(into.set.values()))
        self.see(p, saved.change)

    revives = True

    def see(self, p: int, change: Pending) -> None:
        """What was just typed is on the screen."""
        entry = self.phones[p].disk.entry(change.id) or Entry()
        for name, value in change.set.items():
            demand("I9", f"{value} is shown", entry.fields.get(name) == value)
        demand("I9", "what is erased is not shown", change.op != "erase" or not entry.fields)

    # --- The network ----------------------------------------------------------------------------

    def ask(self, p: int, *, most: int = 200) -> Flight:
        phone = self.phones[p]
        body = phone.prepare(self.now, page=self.page, most=most)
        return Flight(p, phone.session, body)

    def arrive(self, flight: Flight) -> Flight:
        """Let a request reach the server."""
        self.tick()
        before = self.server.row(flight.session)
        reply = self.server.post(flight.session, flight.body, self.now)
        for account in self.server.accounts:
            self.oracle.look(account)
        if flight.session != flight.body["account"]:
            demand("I8", "a stranger's queue is refused", "account_mismatch" in repr(reply))
            demand("I8", "and nothing written", self.server.row(flight.session) == before)
        self._demand_apart_on_the_wire(flight, reply[1])
        mids = {}
        if reply[0] == 200:
            self._demand_each_judged(flight.body["changes"], reply[1]["results"])
            ledger = self.server.ledger(flight.session)
            mids = {row["id"]: ledger[row["rev"] - 1].change.mid for row in reply[1]["changes"]}
        return replace(flight, reply=reply, history=self.history, mids=mids)

    def _demand_apart_on_the_wire(self, flight: Flight, answer: dict[str, Any]) -> None:
        others = [f"{account[0]}~" for account in self.server.accounts if account != flight.session]
        demand("I8", "no word of another's", not any(canary in repr(answer) for canary in others))

    def _demand_each_judged(self, sent: list[Any], results: list[Any]) -> None:
        mids = [change["mid"] for change in sent]
        demand("I16", "each has its result", mids == [result["mid"] for result in results])
        for change, result in zip(sent, results, strict=True):
            faulty = change.get("set", {}).get("pain") == 99 or change["op"] == "restore"
            demand("I16", f"{result} is deserved", result["status"] != "rejected" or faulty)
            if result["status"] == "conflict":
                self.oracle.judge_notice(change["mid"], result)

    def deliver(self, flight: Flight, *, fuse: int | None = None) -> None:
        """Let an answer reach its phone, which may crash after `fuse` writes."""
        if not flight.reply:
            return
        phone, account = self.phones[flight.phone], flight.body["account"]
        before = phone.disks.get(account)
        phone.take(flight.body, *flight.reply, self.now, fuse)
        disk = phone.disks.get(account)
        if before is None or disk is None or disk is before:
            return
        if flight.history != self.history:
            self.oracle.waive_lost(self.disks)
        self.oracle.note_told(disk, flight.mids)
        self.oracle.note_handed_over(phone.name, before, disk)
        if flight.history == self.history:
            self._demand_complete(disk)
        if flight.reply[0] == 200:
            self._demand_shown(before, disk, flight.reply[1])

    def _demand_complete(self, disk: Disk) -> None:
        """A cursor says: everything up to here is on this phone."""
        if disk.cursor is None or disk.epoch != str(self.server.row(disk.account).epoch):
            return
        rev = int(disk.cursor.partition(".")[0])
        for (_kind, record), stored in self.server.state(disk.account).items():
            row, state = disk.records.get(record), stored.state
            if state.rev <= rev and not (disk.entry(record) or Entry()).erased:
                demand("I4", f"{record} at {state.rev} is here", row and row.rev == state.rev)
                same = row and (row.deleted or row.fields == state.fields)
                demand("I4", f"{record} is as on the server", same and row.deleted == state.deleted)

    def _demand_shown(self, before: Disk, disk: Disk, answer: dict[str, Any]) -> None:
        waiting = {change.mid for change in disk.outbox}
        revs = {result["mid"]: result["rev"] for result in answer["results"] if "rev" in result}
        for change in before.outbox:
            row = disk.records.get(change.id)
            told = row and row.rev >= revs.get(change.mid, 0)
            here = told or change.mid not in revs or change.mid in waiting
            demand("I9", f"{change} is shown until its record is", here)

    def round(self, p: int, *, fuse: int | None = None) -> tuple[int, dict[str, Any]]:
        """Ask and take in the answer."""
        flight = self.arrive(self.ask(p))
        self.deliver(flight, fuse=fuse)
        assert flight.reply
        return flight.reply

    def sync(self, p: int) -> int:
        """Exchange until nothing is left, and return how many requests moved something."""
        moved = 0
        for _round in range(MANY_ROUNDS):
            flight = self.arrive(self.ask(p))
            self.deliver(flight)
            status, answer = flight.reply or (0, {})
            if status not in (200, 400, 409) or flight.session != flight.body["account"]:
                return moved
            moved += bool(status != 200 or answer["results"] or answer["changes"])
            if status == 200 and not answer["more"] and not self.phones[p].to_send(self.now):
                return moved
        raise Broken("I13", "an exchange ends")

    def pull(self, p: int) -> None:
        """Ask for news and hand over nothing."""
        self.deliver(self.arrive(self.ask(p, most=0)))

    def race(self, p: int, other: Flight) -> None:
        """Let another request land between the account's reading of the news and its answer."""
        late: list[Flight] = []
        self.server.between = lambda: late.append(self.arrive(other))
        self.round(p)
        self.server.between = None
        for flight in late:
            self.deliver(flight)
