"""A reference phone: the rules for clients in docs/sync.md, as plainly as they can be written.

Not the browser's code: that both keep the same invariants shows that the rules do, and not only
one way of writing them down.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from tests.diary.model.disk import SETS, Crash, Disk, Entry, Pending, Row, join, overlay

DAY = 24 * 60 * 60 * 1000
ACKNOWLEDGED = ("applied", "duplicate", "conflict")


@dataclass(frozen=True)
class Saved:
    """What saving did to the outbox: the change now in it, and the one that it took in."""

    change: Pending | None = None
    instead_of: Pending | None = None


class Phone:
    """One phone with a database for each account it has shown, and one session cookie.

    `mint` makes a new UUID at each call. `skew`: by how many ms its clock is ahead.
    """

    def __init__(self, name: str, mint: Callable[[], str]) -> None:
        self.name, self.mint = name, mint
        self.disks: dict[str, Disk] = {}
        self.account = self.session = ""
        self.skew, self.schema = 0, 1

    @property
    def disk(self) -> Disk:
        return self.disks[self.account]

    def sign_in(self, account: str) -> None:
        self.account = self.session = account
        self.disks.setdefault(account, Disk(account))

    # --- Saving ---------------------------------------------------------------------------------

    def save(
        self, record: str, op: str, now: int, *, seen: Entry | None = None, **parts: Any
    ) -> Saved:
        """Store what a person did, in one transaction. `seen`: the entry she was looking at."""
        disk = self.disk.copy()
        waiting = disk.pending(record)
        entry = overlay(disk.records.get(record), waiting) or Entry()
        if entry.erased or (op in ("delete", "restore") and entry.deleted == (op == "delete")):
            return Saved()
        unsent = waiting[-1] if waiting and not waiting[-1].sent else None
        if op == "restore" and unsent and unsent.op == "delete":
            disk.forget(unsent)
            self.disks[self.account] = disk
            return Saved(instead_of=unsent)
        if op == "erase" and self._erase_here(disk, record):
            self.disks[self.account] = disk
            return Saved()
        change = Pending(self.mint(), disk.next_seq(), record, op, 0, now + self.skew, **parts)
        base = self.base_of(change, self.rev_seen(disk, seen or entry), disk.pending(record))
        change = replace(change, base=base)
        into = unsent if unsent and self.joins(unsent, change) else None
        if into:
            disk.forget(into)
        change = join(into, change) if into else change
        disk.push(change)
        self.disks[self.account] = disk
        return Saved(change, into)

    def rev_seen(self, disk: Disk, seen: Entry) -> int:
        """Return the revision an entry stands for: none, if it was counted in another epoch."""
        return seen.rev if seen.epoch == disk.epoch else 0

    def base_of(self, change: Pending, seen: int, waiting: list[Pending]) -> int:
        """Return the revision a change counts as made on.

        That of the entry as seen, unless waiting changes touch the same values: then the person was
        looking at those, made on something earlier. Undoing a deletion is about the deletion alone,
        and what waited before a record began anew is not in it any more.
        """
        if change.op == "restore" or change.revive:
            return seen
        anew = [n for n, other in enumerate(waiting) if other.revive]
        waiting = waiting[anew[-1] :] if anew else waiting
        whole = change.op == "delete"
        return min([seen, *(w.base for w in waiting if whole or w.touches & change.touches)])

    def joins(self, last: Pending, change: Pending) -> bool:
        both = last.op == change.op == "patch" and last.base == change.base
        return both and not last.sent and not change.revive

    def _erase_here(self, disk: Disk, record: str) -> bool:
        """Remove the content at once; return whether nobody else can have it."""
        waiting, row = disk.pending(record), disk.records.get(record)
        for change in waiting:
            disk.forget(change)
        if row:
            disk.put(replace(row, fields={}))
        disk.forget_notices(record)
        return row is None and not any(change.sent for change in waiting)

    # --- Sending --------------------------------------------------------------------------------

    def prepare(self, now: int, *, page: int, most: int = 200) -> dict[str, Any]:
        """Return the next request; its changes count as sent, whatever becomes of it."""
        disk = self.disk.copy()
        if disk.device is None:
            disk.keep(device=self.mint())
        taken = self.to_send(now)[:most]
        for change in taken:
            disk.alter(change, sent=True)
        self.disks[self.account] = disk
        return {
            "protocol": 1,
            "schema": self.schema,
            "account": disk.account,
            "device": {"id": disk.device, "label": "", "app": "1"},
            "epoch": disk.epoch,
            "cursor": disk.cursor,
            "now": now + self.skew,
            "limit": page,
            "changes": [change.wire for change in taken],
        }

    def to_send(self, now: int) -> list[Pending]:
        """The oldest first. Behind one held back, later edits of its record wait; no deletion."""
        taken: list[Pending] = []
        held: set[str] = set()
        for change in self.disk.outbox:
            if change.acked is not None:
                continue
            if change.held_until > now:
                held.add(change.id)
            elif change.id not in held or change.op in ("delete", "erase"):
                taken.append(change)
        return taken

    # --- Taking in ------------------------------------------------------------------------------

    def take(
        self, sent: dict[str, Any], status: int, answer: dict[str, Any], now: int, fuse: int | None
    ) -> None:
        """Take in the answer to `sent`: all of it in one transaction, or nothing."""
        disk = self.disks.get(sent["account"])
        if disk is None or (disk.epoch, disk.cursor) != (sent["epoch"], sent["cursor"]):
            return  # something newer was taken in since
        code = answer.get("error", {}).get("code")
        copy = disk.copy()
        copy.fuse = fuse
        try:
            if status == 200:
                self.accept(copy, answer, now)
            elif code == "epoch_changed":
                self.begin_epoch(copy)
            elif code == "bad_cursor":
                copy.keep(cursor=None)
            else:
                return  # everything stays as it is
        except Crash:
            return
        copy.fuse = None
        self.disks[sent["account"]] = copy

    def accept(self, disk: Disk, answer: dict[str, Any], now: int) -> None:
        reads = not answer.get("upgrade_required")  # if so, its list of news is empty and no list
        for row in answer["changes"]:
            self.take_row(disk, row, answer["epoch"], now)
        for result in answer["results"]:
            self.take_result(disk, result, answer["epoch"], now)
        if reads and not answer["more"]:
            if disk.sweeping:
                self.sweep(disk, answer["epoch"])
            for change in [change for change in disk.outbox if change.acked is not None]:
                self.miss(disk, change)
        if answer["schema"] > disk.schema:
            for change in [change for change in disk.outbox if change.held_until]:
                disk.alter(change, held_until=0)
        disk.keep(schema=answer["schema"], epoch=answer["epoch"], cursor=answer["cursor"])
        disk.keep(seq=max(disk.seq, answer["device"]["max_seq"]))
        if answer["device_reset"]:
            disk.keep(device=None)

    def take_row(self, disk: Disk, row: dict[str, Any], epoch: str, now: int) -> None:
        before, record = disk.records.get(row["id"]), row["id"]
        if before and before.epoch != epoch:
            self.reassert(disk, before, row)
        pending, erased = disk.pending(record), bool(row.get("erased"))
        if erased:
            for change in pending:
                disk.forget(change)
            disk.forget_notices(record)
        # No content of a deleted record comes; what was here is kept, for taking it back offline.
        here = overlay(before, pending) or Entry()
        fields = {} if erased or here.erased else row.get("fields", here.fields)
        disk.put(Row(record, row["rev"], epoch, now, row["schema"], row["deleted"], erased, fields))
        for change in pending:
            if not erased and change.acked is not None and change.acked <= row["rev"]:
                disk.forget(change)

    def take_result(self, disk: Disk, result: dict[str, Any], epoch: str, now: int) -> None:
        found = [c for c in disk.outbox if c.mid == result["mid"] and c.acked is None]
        if not found:
            return
        change, status = found[0], result["status"]
        if status == "deferred":
            disk.alter(change, held_until=now + DAY)
        elif status in ACKNOWLEDGED:
            erased = (disk.entry(change.id) or Entry()).erased
            for conflict in () if erased else result.get("conflicts", ()):
                disk.conflicts.append((change.id, conflict))
            self.acknowledge(disk, change, result["rev"], epoch)
        else:
            row = disk.records.get(change.id)
            disk.forget(change)
            if status == "rejected" and change.op == "restore" and row and row.epoch != epoch:
                # The account lost the record, deletion and all: it is handed over as a whole.
                self._hand_over_fields(disk, row, None, disk.pending(change.id))
                disk.drop(row.id)
            elif status == "rejected":
                disk.refused[change.mid] = change

    def acknowledge(self, disk: Disk, change: Pending, rev: int, epoch: str) -> None:
        """Let go of a change, or keep showing it until the record it made has come."""
        row = disk.records.get(change.id)
        if row and row.epoch == epoch and row.rev >= rev:
            disk.forget(change)
        else:
            disk.alter(change, acked=rev)

    def miss(self, disk: Disk, change: Pending) -> None:
        """Send again what was confirmed and yet did not come: the account has lost it since."""
        disk.alter(change, acked=None, base=0)

    # --- A restored server ----------------------------------------------------------------------

    def begin_epoch(self, disk: Disk) -> None:
        disk.keep(epoch=None, cursor=None, sweeping=True)
        for change in disk.outbox.copy():
            disk.alter(change, base=0, acked=None)

    def sweep(self, disk: Disk, epoch: str) -> None:
        """The new epoch was read to its end: what it did not name is not in the account."""
        for row in [row for row in disk.records.values() if row.epoch != epoch]:
            self.reassert(disk, row, None)
            disk.drop(row.id)
        disk.keep(sweeping=False)

    def reassert(self, disk: Disk, before: Row, row: dict[str, Any] | None) -> None:
        """Hand over what a record of the old epoch held and the account's present one does not."""
        pending = disk.pending(before.id)
        if before.erased:
            if not (row and row.get("erased")) and all(c.op != "erase" for c in pending):
                self._hand_over(disk, before, op="erase")
        elif row and row.get("erased"):
            return
        elif not (overlay(before, pending) or Entry()).deleted:
            if row is None:  # there is nothing to undo any more, the whole is handed over
                for change in [change for change in pending if change.op == "restore"]:
                    disk.forget(change)
            self._hand_over_fields(disk, before, row, pending)
        elif row is None or not row["deleted"]:
            self._hand_over_fields(disk, before, row, pending)
            if before.deleted and all(change.op == "patch" for change in pending):
                self._hand_over(disk, before, op="delete")

    def _hand_over_fields(
        self, disk: Disk, before: Row, row: dict[str, Any] | None, pending: list[Pending]
    ) -> None:
        typed = {name for change in pending for name in change.touches}
        theirs = row.get("fields", {}) if row else {}
        lost = {n: v for n, v in before.fields.items() if n not in SETS and v != theirs.get(n)}
        lost = {n: v for n, v in lost.items() if n not in typed}
        adds = {
            name: tuple(
                member
                for member in before.fields.get(name, {})
                if member not in theirs.get(name, {}) and f"{name} {member}" not in typed
            )
            for name in SETS
        }
        adds = {name: members for name, members in adds.items() if members}
        if lost or adds:
            self._hand_over(disk, before, op="patch", set=lost, add=adds)

    def _hand_over(self, disk: Disk, before: Row, **parts: Any) -> None:
        # Number 0: no act of this phone's own that follows what it did before. Else it would
        # replace, unasked, what this phone has written since the account told it of the record.
        disk.push(Pending(self.mint(), 0, before.id, base=0, at=before.at, **parts))
