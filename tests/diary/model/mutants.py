"""The rules broken one at a time, as each was broken in some program that lost data.

Each is a server, a phone, or a patch of the product's own code. What must notice it: chance, in so
many examples of the machine, or one of the stories.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from typing import Any
from unittest import mock

from core.diary import merge, reading
from core.diary.changes import Applied, Change, State
from core.diary.rows import Known, VersionRow
from core.errors import ApiError
from tests.diary.model import stories
from tests.diary.model.disk import Disk, Entry, Pending, Row
from tests.diary.model.phone import Phone
from tests.diary.model.server import Account, Server
from tests.diary.model.world import World


@dataclass(frozen=True)
class Mutant:
    """`patches`: (where, name, instead). `story`: when chance finds it too seldom."""

    name: str
    server: Callable[..., Server] = Server
    phone: type[Phone] = Phone
    patches: tuple[tuple[Any, str, Any], ...] = ()
    story: Callable[[World], None] | None = None


# --- The server -----------------------------------------------------------------------------------


class NoDedupe(Server):
    def known(self, account: Account, sent: Any) -> dict[str, Known]:
        return {}


class SeqDedupe(Server):
    """A device's numbers are taken for proof, although a backup sets them back."""

    def known(self, account: Account, sent: Any) -> dict[str, Known]:
        top = account.devices.get(sent.device.id, 0)
        old = [item.change for item in sent.items if item.change and 0 < item.change.seq <= top]
        made_up = {c.mid: Known(account.row.rev, c.at, {}, {}) for c in old}
        return made_up | super().known(account, sent)


class CounterCursor(Server):
    """The cursor comes from a second statement: what was written since the first is skipped."""

    def cursor(self, account: Account, page: list[Any], after: int, *, more: bool) -> str:
        if more:
            return super().cursor(account, page, after, more=more)
        return f"{account.row.rev}.{self._mark(account, account.row.rev)}"


class PurgeTombstone(Server):
    def store(self, account: Account, batch: Any) -> None:
        super().store(account, batch)
        for key, stored in tuple(account.records.items()):
            if stored.state.deleted and stored.state.rev < account.row.rev:
                del account.records[key]
                used = account.row.bytes_used - stored.size
                account.row = account.row._replace(bytes_used=used)


class EraseKeepsVersions(Server):
    def kept(self, version: VersionRow, batch: Any) -> VersionRow:
        return version


class NoAccountCheck(Server):
    def admit(self, account: Account, sent: Any) -> int:
        try:
            return super().admit(account, replace(sent, account=str(account.row.id)))
        except ApiError:
            return 0


class CursorOfNumberOnly(Server):
    """The cursor is not bound to what stands there: a restored server may count up to it again."""

    def _mark(self, account: Account, rev: int) -> str:
        return ""


# --- The merge ------------------------------------------------------------------------------------


def _blind_to_own(change: Change, stamp: Any) -> bool:
    return bool(stamp.rev <= change.base_rev)


def _raised_by_an_edit(state: State, change: Change, rev: int) -> Applied:
    return _patch(replace(state, deleted=False), change, rev)


_patch, _change = merge._patch, reading._change


class DropLoser(Server):
    """A value that lost is kept nowhere."""

    def store(self, account: Account, batch: Any) -> None:
        batch.versions = [self._winners(version) for version in batch.versions]
        super().store(account, batch)

    def _winners(self, version: VersionRow) -> VersionRow:
        met = version.outcome.get("fields", {})
        lost = {name for name, how in met.items() if not how["won"]}
        values = {n: v for n, v in version.patch.get("set", {}).items() if n not in lost}
        return version._replace(patch=version.patch | {"set": values})


def _own_time(raw: Any, parts: Any, device: Any, received_ms: int) -> Change:
    return replace(_change(raw, parts, device, received_ms), at=raw["at"])


# --- The phone ------------------------------------------------------------------------------------


class AckRecord(Phone):
    """What was confirmed is the record, not the change: an edit made meanwhile goes with it."""

    def acknowledge(self, disk: Disk, change: Pending, rev: int, epoch: str) -> None:
        super().acknowledge(disk, change, rev, epoch)
        for other in disk.pending(change.id):
            if other.acked is None:
                disk.forget(other)


class Rebase(Phone):
    def take_row(self, disk: Disk, row: dict[str, Any], epoch: str, now: int) -> None:
        super().take_row(disk, row, epoch, now)
        for change in disk.pending(row["id"]):
            disk.alter(change, base=row["rev"])


class NoInherit(Phone):
    def base_of(self, change: Pending, seen: int, waiting: list[Pending]) -> int:
        return seen


class SeenInAnotherEpoch(Phone):
    """A revision is taken for one, whatever epoch it was counted in."""

    def rev_seen(self, disk: Disk, seen: Entry) -> int:
        return seen.rev


class ReviveInherits(Phone):
    def base_of(self, change: Pending, seen: int, waiting: list[Pending]) -> int:
        return super().base_of(replace(change, revive=False), seen, waiting)


class NoSweep(Phone):
    def sweep(self, disk: Disk, epoch: str) -> None:
        disk.keep(sweeping=False)


class NoRevive(Phone):
    def save(self, record: str, op: str, now: int, **parts: Any) -> Any:
        return super().save(record, op, now, **parts | ({"revive": False} if op == "patch" else {}))


class NoReassert(Phone):
    def reassert(self, disk: Disk, before: Row, row: dict[str, Any] | None) -> None:
        return None


class ReassertAsOwnNext(Phone):
    """What is handed over counts as this phone's next act: it undoes what followed."""

    def _hand_over(self, disk: Disk, before: Row, **parts: Any) -> None:
        seq = disk.next_seq()
        disk.push(Pending(self.mint(), seq, before.id, base=0, at=before.at, **parts))


class ForgetAtAck(Phone):
    """A change leaves the screen when the account has it, before its record has come back."""

    def acknowledge(self, disk: Disk, change: Pending, rev: int, epoch: str) -> None:
        disk.forget(change)


class ForgetMissed(Phone):
    """What was confirmed is done with, although the account has lost it since."""

    def miss(self, disk: Disk, change: Pending) -> None:
        disk.forget(change)


class SweepOutdated(Phone):
    def accept(self, disk: Disk, answer: dict[str, Any], now: int) -> None:
        super().accept(disk, answer | {"upgrade_required": False}, now)


class TornWrites(Phone):
    """The cursor is stored first, and not together with what it stands for."""

    def take(
        self, sent: dict[str, Any], status: int, answer: dict[str, Any], now: int, fuse: int | None
    ) -> None:
        disk = self.disks[sent["account"]]
        current = (disk.epoch, disk.cursor) == (sent["epoch"], sent["cursor"])
        super().take(sent, status, answer, now, fuse)
        if status == 200 and current:
            self.disks[sent["account"]].keep(epoch=answer["epoch"], cursor=answer["cursor"])


MUTANTS = (
    Mutant("nodedupe", server=NoDedupe),
    Mutant("seqdedupe", server=SeqDedupe),
    Mutant("counter_cursor", server=CounterCursor),
    Mutant("purge_tombstone", server=PurgeTombstone),
    Mutant("erase_keeps_versions", server=EraseKeepsVersions),
    Mutant("no_account_check", server=NoAccountCheck),
    Mutant("drop_loser", server=DropLoser),
    Mutant("noself", patches=((merge, "_follows", _blind_to_own),)),
    Mutant("resurrect", patches=((merge, "_patch", _raised_by_an_edit),)),
    Mutant("ackrecord", phone=AckRecord),
    Mutant("rebase", phone=Rebase),
    Mutant("nosweep", phone=NoSweep),
    Mutant("torn_writes", phone=TornWrites),
    Mutant("forget_at_ack", phone=ForgetAtAck),
    Mutant(
        "cursor_of_number_only",
        server=CursorOfNumberOnly,
        story=stories.a_history_that_forked_is_noticed,
    ),
    Mutant(
        "lastwins_clock",
        patches=((reading, "_change", _own_time),),
        story=stories.a_clock_years_ahead_does_not_win,
    ),
    Mutant(
        "noinherit",
        phone=NoInherit,
        story=stories.a_second_edit_on_a_waiting_one_is_made_on_what_its_author_saw,
    ),
    Mutant(
        "seen_in_another_epoch",
        phone=SeenInAnotherEpoch,
        story=stories.an_edit_made_before_the_new_epoch_was_read_knows_nothing_of_it,
    ),
    Mutant(
        "seen_in_another_epoch, by a form",
        phone=SeenInAnotherEpoch,
        story=stories.a_form_opened_before_the_new_epoch_knows_nothing_of_it,
    ),
    Mutant(
        "norevive", phone=NoRevive, story=stories.a_record_begun_anew_after_its_deletion_is_seen
    ),
    Mutant(
        "revive_inherits",
        phone=ReviveInherits,
        story=stories.a_record_begun_anew_is_seen_although_an_older_edit_waits,
    ),
    Mutant(
        "noreassert", phone=NoReassert, story=stories.what_a_restored_server_lost_is_handed_over
    ),
    Mutant(
        "reassert_as_own_next",
        phone=ReassertAsOwnNext,
        story=stories.a_deletion_undone_elsewhere_does_not_fall_again_in_a_new_epoch,
    ),
    Mutant(
        "forget_missed",
        phone=ForgetMissed,
        story=stories.what_was_confirmed_between_pages_and_then_lost_is_sent_again,
    ),
    Mutant(
        "sweep_outdated",
        phone=SweepOutdated,
        story=stories.an_outdated_phone_does_not_take_silence_for_loss,
    ),
)


@contextmanager
def broken(mutant: Mutant) -> Iterator[None]:
    """Break the product's own code as the mutant says."""
    with ExitStack() as stack:
        for where, name, instead in mutant.patches:
            stack.enter_context(mock.patch.object(where, name, instead))
        yield
