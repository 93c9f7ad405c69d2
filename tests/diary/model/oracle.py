"""What is true in the model: what was typed where, what its author saw, and what must hold.

The oracle never merges. It looks at each change as it is applied (record before, record after) and
compares that with what the author of the change had before her eyes.

I1 all end alike. I2 every value accepted is in the history; I2b none is replaced unseen and
unreported. I3 each change has one version. I4 a cursor's promise is kept. I5 revisions are dense
and in order. I6 one device does not contradict itself. I7 what a change does not name stays as it
is. I8 accounts are apart. I9 what was typed is shown until its record has come. I10 what is deleted
returns only knowingly. I11 what is erased is nowhere. I12 every database does what the plain rules
do. I13 an exchange ends. I14 what a phone held survives a restored server (I2 over what is owed).
I16 one wrong change stops no other. I17 the quota's counters are right.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any
from unittest import mock

from core.diary import batch, merge
from core.diary.changes import Applied, Change, State
from core.diary.rows import VersionRow
from tests.diary.model.disk import Disk, Entry, Pending, Row
from tests.diary.model.server import Server, values_in

TEXTS = ("note", "zone", "mood")  # their values are unique, so that each can be followed


class Broken(AssertionError):
    """An invariant does not hold; `name` is its number."""

    def __init__(self, name: str, what: str) -> None:
        super().__init__(f"{name}: {what}")
        self.name = name


def demand(name: str, what: str, holds: object) -> None:
    if not holds:
        raise Broken(name, what)


@dataclass
class Ghost:
    """What only the oracle knows of a change: whose it is and what the person saw."""

    phone: str
    account: str
    saw: dict[str, set[Any]] = field(default_factory=dict)
    seen: str | None = None  # the mutation that stood at the record's revision she was looking at
    handed_over: bool = False


@dataclass(frozen=True)
class Step:
    """One call of the merge."""

    before: State
    change: Change
    merged: Applied


@contextmanager
def watched_merges() -> Iterator[dict[str, Step]]:
    """Note every merge that gave a record, by the mutation's record."""
    steps: dict[str, Step] = {}

    def apply(state: State | None, change: Change, *, rev: int) -> Any:
        merged = merge.apply(state, change, rev=rev)
        if isinstance(merged, Applied):
            steps[change.mid] = Step(state or State(), change, merged)
        return merged

    with mock.patch.object(batch, "merge", SimpleNamespace(apply=apply)):
        yield steps


class Oracle:
    def __init__(self, server: Server, steps: dict[str, Step]) -> None:
        self.server, self.steps = server, steps
        self.ghosts: dict[str, Ghost] = {}
        self.typed: dict[Any, tuple[str, str]] = {}  # value: account and record
        self.owed: set[Any] = set()
        self.own: dict[tuple[str, str, str], list[Any]] = {}  # phone, record, field: in order
        self.mids: dict[tuple[str, str], set[str]] = {}  # phone, record
        self.erased: set[tuple[str, str]] = set()
        self.tainted: set[str | None] = set()  # devices that were set back or doubled
        self.writers: dict[tuple[str, str], set[str]] = {}
        self.told: dict[int, tuple[Row, str]] = {}  # what stood at a row's revision when it came
        self.looked: dict[str, int] = dict.fromkeys(server.accounts, 0)

    # --- What people do -------------------------------------------------------------------------

    def note(self, phone: str, disk: Disk, change: Pending, seen: Entry, into: str | None) -> None:
        """Note a change as it was saved; `seen`: the entry its author was looking at."""
        first = self.ghosts.get(into or "")
        ghost = Ghost(phone, disk.account, seen=self.mid_at(disk, change.id))
        chain = [self.ghosts[earlier.mid] for earlier in disk.pending(change.id)]
        for name in TEXTS if change.op != "patch" else change.touches & set(TEXTS):
            own = self.own.setdefault((phone, change.id, name), [])
            # Also what she saw when she made the changes that still wait: those may be refused.
            before = [ghost.saw.get(name, set()) for ghost in chain]
            ghost.saw[name] = {seen.fields.get(name), *own}.union(*before)
            if name in change.set:
                own.append(change.set[name])
        if first:
            ghost.saw |= first.saw
            ghost.seen = first.seen
        self.ghosts[change.mid] = ghost
        self.mids.setdefault((phone, change.id), set()).add(change.mid)
        for name in set(TEXTS) & set(change.set):
            if change.set[name] not in self.typed:
                self.typed[change.set[name]] = (disk.account, change.id)
                self.owed.add(change.set[name])

    def mid_at(self, disk: Disk, record: str) -> str | None:
        row = disk.records.get(record)
        return self.told.get(id(row), (row, None))[1]

    def note_told(self, disk: Disk, mids: dict[str, str]) -> None:
        """Note of the rows that came with an answer which mutation each stands for."""
        for record, mid in mids.items():
            row = disk.records.get(record)
            if row:
                self.told.setdefault(id(row), (row, mid))

    def note_handed_over(self, phone: str, before: Disk, disk: Disk) -> None:
        """Note what a phone put into its outbox by itself when it took in an answer."""
        for change in disk.outbox:
            if change.mid in self.ghosts:
                continue
            ghost = Ghost(phone, disk.account, handed_over=True)
            ghost.seen = self.mid_at(before, change.id)
            for name, value in change.set.items():
                own = self.own.get((phone, change.id, name), [])
                ghost.saw[name] = set(own[: own.index(value)]) if value in own else set()
            self.ghosts[change.mid] = ghost
            self.mids.setdefault((phone, change.id), set()).add(change.mid)

    # --- What the server does -------------------------------------------------------------------

    def look(self, account: str) -> None:
        """Look at the changes applied to an account since the last time."""
        ledger = self.server.ledger(account)
        mids = [version.change.mid for version in ledger]
        demand(
            "I5", "revisions are dense", [v.rev for v in ledger] == list(range(1, len(mids) + 1))
        )
        demand("I3", "a mutation has one version", len(set(mids)) == len(mids))
        row, state = self.server.row(account), self.server.state(account)
        demand("I5", "the counter is the newest revision", row.rev == len(mids))
        size = sum(stored.size for stored in state.values())
        demand("I17", "bytes_used is the sum", row.bytes_used == size)
        alive = sum(not stored.state.deleted for stored in state.values())
        demand("I17", "record_count is the number alive", row.record_count == alive)
        for version in ledger[self.looked[account] :]:
            self._judge(account, self.steps[version.change.mid], ledger)
        self.looked[account] = len(ledger)

    def _judge(self, account: str, step: Step, ledger: list[VersionRow]) -> None:
        before, change, merged = step.before, step.change, step.merged
        ghost = self.ghosts[change.mid]
        demand("I8", "a change is in its author's account", ghost.account == account)
        writers = self.writers.setdefault((account, change.id), set())
        writers.add(change.device)
        alone = writers == {change.device} and change.device not in self.tainted
        about_values = any(conflict.field for conflict in merged.conflicts)
        demand(
            "I6",
            f"one device does not contradict itself {change}",
            not (alone and about_values) or ghost.handed_over,
        )
        if change.op != "erase":
            self._judge_untouched(step)
        if before.deleted and not merged.state.deleted:
            self._judge_return(step, ghost, ledger)
        elif not before.deleted:
            self._judge_replaced(step, ghost)
        if change.op == "delete" and merged.state.deleted and not before.deleted:
            again = ghost.handed_over and ghost.seen in {v.change.mid for v in ledger}
            demand("I10", f"a deletion that was undone falls again {change}", not again)

    def _judge_untouched(self, step: Step) -> None:
        change, before, after = step.change, step.before, step.merged.state
        if change.revive and before.deleted and not after.deleted:
            return
        named = {*change.set, *change.unset, *change.add, *change.remove}
        for name in {*before.fields, *after.fields} - named:
            same = before.fields.get(name) == after.fields.get(name)
            same = same and before.meta.get(name) == after.meta.get(name)
            demand("I7", f"{name} was not named and is as it was", same)

    def _judge_return(self, step: Step, ghost: Ghost, ledger: list[VersionRow]) -> None:
        change = step.change
        demand("I10", "only undoing undoes", change.op == "restore" or change.revive)
        deletion = ledger[(step.before.deleted_rev or 0) - 1].change.mid
        mids = [version.change.mid for version in ledger]
        saw = ghost.seen in mids and mids.index(ghost.seen or "") >= mids.index(deletion)
        own = deletion in self.mids.get((ghost.phone, change.id), ())
        known = saw or own or change.device in self.tainted
        demand("I10", f"the deletion undone was known {change}", known)

    def _judge_replaced(self, step: Step, ghost: Ghost) -> None:
        """No value the author had not seen goes without a word."""
        change, before, merged = step.change, step.before, step.merged
        reported = {conflict.field for conflict in merged.conflicts}
        for name in TEXTS:
            was = before.fields.get(name)
            went = merged.state.deleted or merged.state.fields.get(name) != was
            if was is None or not went or change.op == "erase":
                continue
            doubled = before.meta[name][1] == change.device in self.tainted
            known = was in ghost.saw.get(name, ()) or doubled
            demand("I2b", f"{was} went unseen by {change} {ghost}", known or name in reported)

    def judge_notice(self, mid: str, result: dict[str, Any]) -> None:
        """A conflict names both versions, and both values."""
        step = self.steps[mid]
        for told in result["conflicts"]:
            name, before = told["field"], step.before
            if name is None or "member" in told:
                continue
            values = (step.change.set.get(name), before.fields.get(name))
            demand(
                "I2b", f"both values in {told}", (told.get("mine"), told.get("theirs")) == values
            )
            revs = (result["rev"], before.meta[name][0])
            named = (told["mine_version"], told["theirs_version"])
            demand("I2b", f"both versions in {told}", named == revs)

    def recount_writers(self, account: str) -> None:
        """Whose changes are in a history that was set back."""
        for key in [key for key in self.writers if key[0] == account]:
            self.writers[key] = set()
        for version in self.server.ledger(account):
            self.writers.setdefault((account, version.change.id), set()).add(version.change.device)

    # --- What is owed ---------------------------------------------------------------------------

    def kept(self, disks: Iterable[Disk]) -> set[Any]:
        """Every value that some history has or some phone shows or has yet to send."""
        found = {
            v for account in self.server.accounts for v in values_in(self.server.ledger(account))
        }
        for disk in disks:
            found |= waiting_values(disk)
            for record in disk.records:
                entry = disk.entry(record)
                if entry and not entry.deleted:
                    found |= set(map(str, entry.fields.values()))
        return found

    def waive_lost(self, disks: Iterable[Disk]) -> None:
        """After a phone or the server was set back: what nobody holds any more is not owed."""
        self.owed &= self.kept(disks)

    def waive_replaced(self, disks: list[Disk], values: set[Any]) -> None:
        """Values their reader replaced knowingly are owed by the history, if it had them."""
        waiting = {value for disk in disks for value in waiting_values(disk)}
        for value in values & self.owed:
            account = self.typed[value][0]
            if value not in waiting and value not in set(values_in(self.server.ledger(account))):
                self.owed.discard(value)

    def demand_owed(self, disks: list[Disk]) -> None:
        """Each value is in the history, unless it was refused: then its phone shows it as such."""
        refused = {v for disk in disks for c in disk.refused.values() for v in c.set.values()}
        for account in self.server.accounts:
            history = set(values_in(self.server.ledger(account)))
            for value in self.owed:
                if self.typed[value][0] == account and self.typed[value] not in self.erased:
                    demand("I2", f"{value} is in the history", value in history | refused)


def waiting_values(disk: Disk) -> set[Any]:
    return {value for change in disk.outbox for value in change.set.values()}
