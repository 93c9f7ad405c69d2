"""What goes into the merge and what comes out: plain, frozen values. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

Op = Literal["patch", "delete", "restore", "erase"]


class Stamp(NamedTuple):
    """Who wrote a register last. Stored as a JSON list in this order."""

    rev: int
    device: str
    seq: int
    at: int


@dataclass(frozen=True)
class Change:
    """What a device did to one record.

    `at` is the phone's time, corrected by its clock's error and never later than the receipt.
    `base_rev` is the newest revision its author had seen of the record when acting.
    """

    mid: str
    device: str
    seq: int
    kind: str
    id: str
    op: Op
    base_rev: int
    at: int
    schema: int = 1
    set: Mapping[str, Any] = field(default_factory=dict)
    unset: tuple[str, ...] = ()
    add: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    remove: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    revive: bool = False

    @property
    def patch(self) -> dict[str, Any]:
        """What the version history keeps of a patch: its parts that are not empty."""
        parts = {
            "set": dict(self.set),
            "unset": list(self.unset),
            "add": {name: list(members) for name, members in self.add.items()},
            "remove": {name: list(members) for name, members in self.remove.items()},
            "revive": self.revive,
        }
        return {name: part for name, part in parts.items() if part}


@dataclass(frozen=True)
class State:
    """A record as stored. A set is {member: True}; `meta` mirrors `fields` with stamps.

    A field or member with a stamp and no value was taken away, which is remembered like a value.
    A record that lives again keeps `deleted_rev`: acts that did not know of that deletion are old.
    `deleted_by` is {"device", "seq", "at"}; with "undone" and "undone_at" on a record that lives
    again, and "emptied" when its content was not kept any longer.
    """

    rev: int = 0
    schema: int = 0
    deleted: bool = False
    deleted_rev: int | None = None
    deleted_by: Mapping[str, Any] | None = None
    erased: bool = False
    fields: Mapping[str, Any] = field(default_factory=dict)
    meta: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Conflict:
    """Two devices wrote the same thing unaware of each other. No field: the whole record.

    `theirs_at` is when the other side was written, in ms; None when nobody has noted it.
    """

    field: str | None
    winner: Literal["mine", "theirs"]  # mine: the change that has just arrived
    mine_version: int
    theirs_version: int
    member: str | None = None
    theirs_at: int | None = None

    def as_json(self) -> dict[str, Any]:
        """What the history keeps; the values stand beside it, in the patch and the outcome."""
        entry = {
            "field": self.field,
            "winner": self.winner,
            "mine_version": self.mine_version,
            "theirs_version": self.theirs_version,
            "member": self.member,
            "theirs_at": self.theirs_at,
        }
        return {n: part for n, part in entry.items() if n == "field" or part is not None}


@dataclass(frozen=True)
class Applied:
    """The record after the change, and what the history keeps of how it went."""

    state: State
    outcome: Mapping[str, Any]
    conflicts: tuple[Conflict, ...] = ()
    edits_trashed: int = 0


@dataclass(frozen=True)
class Refused:
    """The change can never be applied."""

    code: Literal["gone", "nothing_to_restore"]
