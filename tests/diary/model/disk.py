"""What a phone of the model keeps: records, waiting changes, and how it reads them together."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

SETS = ("muscles",)


class Crash(Exception):
    """The browser ended between two writes."""


@dataclass(frozen=True)
class Row:
    """A record as the account last told it; `at`: when this phone was told."""

    id: str
    rev: int
    epoch: str
    at: int
    schema: int = 0
    deleted: bool = False
    erased: bool = False
    fields: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Pending:
    """A change the account has not confirmed, or (`acked`) not yet told back."""

    mid: str
    seq: int
    id: str
    op: str
    base: int
    at: int
    set: Mapping[str, Any] = field(default_factory=dict)
    unset: tuple[str, ...] = ()
    add: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    remove: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    revive: bool = False
    sent: bool = False
    held_until: int = 0
    acked: int | None = None

    @property
    def touches(self) -> frozenset[str]:
        """The values it is about; a member of a set is one of its own."""
        sets = [f"{n} {m}" for part in (self.add, self.remove) for n in part for m in part[n]]
        return frozenset([*self.set, *self.unset, *sets])

    @property
    def wire(self) -> dict[str, Any]:
        head = {"mid": self.mid, "seq": self.seq, "kind": "cramp", "id": self.id, "op": self.op}
        head |= {"base_rev": self.base, "at": self.at}
        parts = {
            "set": dict(self.set),
            "unset": list(self.unset),
            "add": {name: list(members) for name, members in self.add.items()},
            "remove": {name: list(members) for name, members in self.remove.items()},
            "revive": self.revive,
        }
        return head | {name: part for name, part in parts.items() if part}


@dataclass(frozen=True)
class Entry:
    """A record as the person sees it; `rev` is a revision of `epoch` only."""

    rev: int = 0
    epoch: str | None = None
    deleted: bool = False
    erased: bool = False
    fields: Mapping[str, Any] = field(default_factory=dict)


@dataclass
class Disk:
    """One account's database on one phone. Values in it are never altered, only replaced.

    `fuse`: after so many writes the browser ends.
    """

    account: str
    device: str | None = None
    seq: int = 0
    epoch: str | None = None
    cursor: str | None = None
    schema: int = 0
    sweeping: bool = False
    records: dict[str, Row] = field(default_factory=dict)
    outbox: list[Pending] = field(default_factory=list)
    refused: dict[str, Pending] = field(default_factory=dict)
    conflicts: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    fuse: int | None = None

    def copy(self) -> "Disk":
        parts = {name: getattr(self, name).copy() for name in ("records", "outbox", "refused")}
        return replace(self, **parts, conflicts=self.conflicts.copy())

    def pending(self, record: str) -> list[Pending]:
        return [change for change in self.outbox if change.id == record]

    def entry(self, record: str) -> Entry | None:
        return overlay(self.records.get(record), self.pending(record))

    def write(self) -> None:
        """Count one write."""
        if self.fuse is not None:
            self.fuse -= 1
            if self.fuse < 0:
                raise Crash

    def put(self, row: Row) -> None:
        self.write()
        self.records[row.id] = row

    def drop(self, record: str) -> None:
        self.write()
        del self.records[record]

    def push(self, change: Pending) -> None:
        self.write()
        self.outbox.append(change)

    def alter(self, change: Pending, **news: Any) -> None:
        self.write()
        self.outbox[self.outbox.index(change)] = replace(change, **news)

    def forget(self, change: Pending) -> None:
        self.write()
        self.outbox.remove(change)

    def keep(self, **news: Any) -> None:
        for name, value in news.items():
            self.write()
            setattr(self, name, value)

    def forget_notices(self, record: str) -> None:
        self.write()
        self.refused = {mid: c for mid, c in self.refused.items() if c.id != record}
        self.conflicts = [notice for notice in self.conflicts if notice[0] != record]

    def next_seq(self) -> int:
        self.seq += 1
        return self.seq


def overlay(row: Row | None, pending: list[Pending]) -> Entry | None:
    """Return the record with the waiting changes laid over it, in order."""
    if row is None and not pending:
        return None
    entry = Entry(row.rev, row.epoch, row.deleted, row.erased, row.fields) if row else Entry()
    for change in pending:
        entry = _after(entry, change)
    return entry


def _after(entry: Entry, change: Pending) -> Entry:
    if change.op == "erase":
        return replace(entry, deleted=True, erased=True, fields={})
    if change.op != "patch":
        return replace(entry, deleted=change.op == "delete")
    fields = {} if change.revive else dict(entry.fields)
    fields = {n: v for n, v in (fields | dict(change.set)).items() if n not in change.unset}
    for name in {*change.add, *change.remove}:
        members = dict(fields.pop(name, {})) | dict.fromkeys(change.add.get(name, ()), True)
        members = {m: True for m in members if m not in change.remove.get(name, ())}
        fields |= {name: members} if members else {}
    return replace(entry, deleted=entry.deleted and not change.revive, fields=fields)


def join(first: Pending, second: Pending) -> Pending:
    """Return one change that does what `first` and then `second` do."""
    values = {n: v for n, v in {**first.set, **second.set}.items() if n not in second.unset}
    unset = tuple(
        n
        for n in {**dict.fromkeys(first.unset), **dict.fromkeys(second.unset)}
        if n not in second.set
    )
    add = _united(_without(first.add, second.remove), second.add)
    remove = _united(_without(first.remove, second.add), second.remove)
    return replace(second, set=values, unset=unset, add=add, remove=remove, revive=first.revive)


_Sets = dict[str, tuple[str, ...]]


def _without(sets: Any, gone: Any) -> _Sets:
    left = {n: tuple(m for m in ms if m not in gone.get(n, ())) for n, ms in sets.items()}
    return {name: members for name, members in left.items() if members}


def _united(one: Any, other: Any) -> _Sets:
    return {n: tuple(sorted({*one.get(n, ()), *other.get(n, ())})) for n in {**one, **other}}
