"""Put one change onto one record: who wins, what is kept of the loser. Pure.

Blind to what values mean: it compares revisions, times and equality, so that it would work as
well on encrypted values. The rules, and why they are so, are in docs/sync.md.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal

from core.diary.changes import Applied, Change, Conflict, Refused, Stamp, State


def apply(state: State | None, change: Change, *, rev: int) -> Applied | Refused:
    """Return the record after `change`, which gets revision `rev`; nothing given is altered.

    `state` is None for a record nobody has written yet. The same state, change and revision give
    the same answer, always.
    """
    state = state or State()
    if state.erased:
        return Refused("gone")
    if change.op == "erase":
        return _erase(state, change, rev)
    if change.op == "delete":
        return _delete(state, change, rev)
    if change.op == "restore":
        return _restore(state, change, rev)
    return _patch(state, change, rev)


# --- Edits ------------------------------------------------------------------------------------


def _patch(state: State, change: Change, rev: int) -> Applied:
    schema = max(state.schema, change.schema)
    if state.deleted and change.revive and _knew_of_deletion(state, change):
        # Empty, so that a device that believed it gone can overwrite nothing it never displayed.
        state = replace(_alive(state, change, "revive"), fields={}, meta={})
    elif _is_of_an_earlier_life(state, change):
        kept = replace(state, rev=rev)
        return Applied(kept, {"trashed": True}, (_deletion_won(state, rev),), edits_trashed=1)
    merge = _Merge(state, change, rev)
    merge.write_fields()
    merge.write_members()
    after = replace(state, rev=rev, schema=schema, fields=merge.fields, meta=merge.meta)
    if not state.deleted:
        return Applied(after, merge.outcome(), tuple(merge.conflicts))
    # In the bin the edit joins the content, so that taking the record back brings it along.
    conflicts = (_deletion_won(state, rev), *merge.conflicts)
    return Applied(after, merge.outcome() | {"trashed": True}, conflicts, edits_trashed=1)


class _Merge:
    """One patch on its way into one record: copies of both, changed register by register."""

    def __init__(self, state: State, change: Change, rev: int) -> None:
        self.change, self.rev = change, rev
        self.stamp = Stamp(rev, change.device, change.seq, change.at)
        self.fields, self.meta = dict(state.fields), dict(state.meta)
        self.conflicts: list[Conflict] = []
        self.met = _Met()

    def outcome(self) -> dict[str, Any]:
        return self.met.as_json()

    def write_fields(self) -> None:
        wanted = [(name, True, value) for name, value in self.change.set.items()]
        wanted += [(name, False, None) for name in self.change.unset]
        for name, has, value in wanted:
            self._write_field(name, has=has, value=value)

    def _write_field(self, name: str, *, has: bool, value: Any) -> None:
        theirs = _stamp(self.meta.get(name))
        had, was = name in self.fields, self.fields.get(name)
        concurrent = theirs is not None and not _follows(self.change, theirs)
        if theirs is not None and concurrent and had == has and _same(was, value):
            # Said twice, it stands from the later time, or the order of arrival would decide
            # against a third. Who had seen the value has still seen it.
            if _beats(self.change, theirs):
                self.meta[name] = list(self.stamp._replace(rev=theirs.rev))
            self.met.same.append(name)
            return
        won = theirs is None or not concurrent or _beats(self.change, theirs)
        if theirs is not None:
            self.met.add(name, None, won=won, had=had, was=was, rev=theirs.rev)
            if concurrent:
                self._conflict(name, won=won, theirs=theirs)
        if won:
            self.meta[name] = list(self.stamp)
            if has:
                self.fields[name] = value
            else:
                self.fields.pop(name, None)

    def write_members(self) -> None:
        for name, members in self.change.add.items():
            for member in members:
                self._write_member(name, member, adds=True)
        for name, members in self.change.remove.items():
            for member in members:
                self._write_member(name, member, adds=False)

    def _write_member(self, name: str, member: str, *, adds: bool) -> None:
        values, stamps = dict(self.fields.get(name, {})), dict(self.meta.get(name, {}))
        theirs = _stamp(stamps.get(member))
        had = member in values
        concurrent = theirs is not None and not _follows(self.change, theirs)
        if concurrent and had == adds:
            self.met.same.append(f"{name} {member}")
            return
        won = adds or not concurrent  # of an addition and a removal, keep what was added
        if theirs is not None:
            self.met.add(name, member, won=won, had=had, was=True, rev=theirs.rev)
            if concurrent:
                self._conflict(name, won=won, theirs=theirs, member=member)
        if won:
            stamps[member] = list(self.stamp)
            if adds:
                values[member] = True
            else:
                values.pop(member, None)
            self.meta[name] = stamps
            self.fields[name] = values
            if not values:
                del self.fields[name]

    def _conflict(self, name: str, *, won: bool, theirs: Stamp, member: str | None = None) -> None:
        winner: Literal["mine", "theirs"] = "mine" if won else "theirs"
        self.conflicts.append(Conflict(name, winner, self.rev, theirs.rev, member, theirs.at))


class _Met:
    """The values a change met, by field and member, and whether it replaced them.

    `same`: what was so already, unknown to the author; a field, or "field member".
    """

    def __init__(self) -> None:
        self.fields: dict[str, Any] = {}
        self.members: dict[str, dict[str, Any]] = {}
        self.same: list[str] = []

    def add(
        self, name: str, member: str | None, *, won: bool, had: bool, was: Any, rev: int
    ) -> None:
        met = {"won": won, "was_rev": rev} | ({"was": was} if had else {})
        if member is None:
            self.fields[name] = met
        else:
            self.members.setdefault(name, {})[member] = met

    def as_json(self) -> dict[str, Any]:
        parts = {"fields": self.fields, "members": self.members, "same": self.same}
        return {name: part for name, part in parts.items() if part}


def _stamp(stored: Any) -> Stamp | None:
    return Stamp(*stored) if stored is not None else None


def _follows(change: Change, stamp: Stamp) -> bool:
    """Return whether the author knew what the stamp stands for: had seen it, or wrote it."""
    own_chain = stamp.device == change.device and stamp.seq < change.seq
    return stamp.rev <= change.base_rev or own_chain


def _beats(change: Change, stamp: Stamp) -> bool:
    return (change.at, change.device) > (stamp.at, stamp.device)


def _same(one: Any, other: Any) -> bool:
    return type(one) is type(other) and bool(one == other)  # True is not 1 here


# --- Deletion and return ----------------------------------------------------------------------


def _delete(state: State, change: Change, rev: int) -> Applied:
    if state.deleted:
        return Applied(replace(state, rev=rev), {})
    if not _knew_of_deletion(state, change):
        # Somebody undid a deletion this author did not know of: it does not fall a second time.
        undone_at = (state.deleted_by or {}).get("undone_at")
        lost = Conflict(None, "theirs", rev, state.rev, theirs_at=undone_at)
        return Applied(replace(state, rev=rev), {"stale": True}, (lost,))
    unseen = [
        (name, member, stamp)
        for name, member, stamp in _stamps(state.meta)
        if not _follows(change, stamp)
    ]
    after = replace(
        state,
        rev=rev,
        schema=max(state.schema, change.schema),
        deleted=True,
        deleted_rev=rev,
        deleted_by={"device": change.device, "seq": change.seq, "at": change.at},
    )
    trashed = {stamp.rev for _name, _member, stamp in unseen}
    won = tuple(
        Conflict(name, "mine", rev, stamp.rev, member, stamp.at) for name, member, stamp in unseen
    )
    outcome = {"trashed_revs": sorted(trashed)} | _unseen(state, unseen) if trashed else {}
    return Applied(after, outcome, won, edits_trashed=len(trashed))


def _unseen(state: State, unseen: list[tuple[str, str | None, Stamp]]) -> dict[str, Any]:
    """Return the values that somebody who deletes has not seen."""
    met = _Met()
    for name, member, stamp in unseen:
        value = state.fields.get(name)
        had = name in state.fields if member is None else member in (value or {})
        was = value if member is None else True
        met.add(name, member, won=True, had=had, was=was, rev=stamp.rev)
    return met.as_json()


def _erase(state: State, change: Change, rev: int) -> Applied:
    """Empty the record for ever, whatever anybody knew: nothing here can contradict it."""
    return Applied(
        State(
            rev=rev,
            schema=max(state.schema, change.schema),
            deleted=True,
            deleted_rev=rev,
            deleted_by={"device": change.device, "seq": change.seq, "at": change.at},
            erased=True,
        ),
        {},
    )


def _restore(state: State, change: Change, rev: int) -> Applied | Refused:
    if not state.rev:
        return Refused("nothing_to_restore")
    if not state.deleted:
        return Applied(replace(state, rev=rev), {})
    if (state.deleted_by or {}).get("emptied") and not state.meta:
        return Refused("nothing_to_restore")  # and no late edit has joined it in the bin since
    if not _knew_of_deletion(state, change):
        return Applied(replace(state, rev=rev), {"stale": True}, (_deletion_won(state, rev),))
    return Applied(replace(_alive(state, change, "restore"), rev=rev), {})


def _alive(state: State, change: Change, undone: Literal["restore", "revive"]) -> State:
    by = dict(state.deleted_by or {}, undone=undone, undone_at=change.at)
    return replace(state, deleted=False, deleted_by=by)


def _deletion_won(state: State, rev: int) -> Conflict:
    deleted_at = (state.deleted_by or {}).get("at")
    return Conflict(None, "theirs", rev, state.deleted_rev or 0, theirs_at=deleted_at)


def _knew_of_deletion(state: State, change: Change) -> bool:
    """Return whether the author knew of the latest deletion; true when there was none."""
    if state.deleted_rev is None or state.deleted_by is None:
        return True
    by = state.deleted_by
    return change.base_rev >= state.deleted_rev or (
        by["device"] == change.device and by["seq"] < change.seq
    )


def _is_of_an_earlier_life(state: State, change: Change) -> bool:
    undone = (state.deleted_by or {}).get("undone")
    return not state.deleted and undone == "revive" and not _knew_of_deletion(state, change)


def _stamps(meta: Mapping[str, Any]) -> list[tuple[str, str | None, Stamp]]:
    """Return every stamp of a record with its field and, in a set, its member, by name.

    Each database returns the names of an object in an order of its own.
    """
    found: list[tuple[str, str | None, Stamp]] = []
    for name, stored in sorted(meta.items()):
        if isinstance(stored, dict):
            found += [(name, member, Stamp(*stamp)) for member, stamp in sorted(stored.items())]
        else:
            found.append((name, None, Stamp(*stored)))
    return found
