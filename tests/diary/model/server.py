"""The account's side in memory: the product's own batch and merge, the rest as docs/sync.md says.

Takes and gives what travels over the wire, so that a phone cannot tell it from the API.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from core.diary.batch import Batch, Result
from core.diary.models import Diary
from core.diary.reading import Round, read_round
from core.diary.rows import DiaryRow, Known, Stored, VersionRow
from core.errors import ApiError

Key = tuple[str, str]


def uuids(prefix: int) -> Callable[[], str]:
    """Return a maker of UUIDs that are the same in every run."""
    numbers = iter(range(1, 2**32))
    return lambda: f"{next(numbers):08x}-0000-4000-8000-{prefix:012x}"


@dataclass
class Account:
    """One diary. Nothing in a value is ever altered, so that a copy is a backup."""

    row: DiaryRow
    records: dict[Key, Stored] = field(default_factory=dict)
    versions: list[VersionRow] = field(default_factory=list)
    devices: dict[str, int] = field(default_factory=dict)  # largest number seen

    def copy(self) -> "Account":
        parts = {name: getattr(self, name).copy() for name in ("records", "versions", "devices")}
        return replace(self, **parts)


class Server:
    """Accounts by their owner. `schema_min`: devices older than it hand over, but get no news.

    `between`, when given, runs once between reading the news and making the cursor: where another
    phone's write can land.
    """

    def __init__(self, ids: tuple[str, ...]) -> None:
        self.mint = uuids(0xE)
        self.accounts = {owner: Account(self._row(owner)) for owner in ids}
        self.schema, self.schema_min = 1, 1
        self.between: Callable[[], object] | None = None

    def _row(self, owner: str) -> DiaryRow:
        return DiaryRow(UUID(owner), UUID(self.mint()), 0, 0, 0, Diary.Status.ACTIVE, None)

    def post(self, session: str, body: dict[str, Any], now: int) -> tuple[int, dict[str, Any]]:
        """Answer a request that came with the cookie of the account `session`."""
        try:
            sent = read_round(body, received_at=datetime.fromtimestamp(now / 1000, UTC))
            return self.exchange(self.accounts[session], sent)
        except ApiError as error:
            return error.status_code, {"error": {"code": error.code}} | error.extra

    # --- What a test looks at and does to it ----------------------------------------------------

    def ledger(self, account: str) -> list[VersionRow]:
        return self.accounts[account].versions

    def state(self, account: str) -> dict[Key, Stored]:
        return self.accounts[account].records

    def row(self, account: str) -> DiaryRow:
        return self.accounts[account].row

    def dump(self, account: str) -> str:
        """Everything the account keeps, in words."""
        found = self.accounts[account]
        kept = [(row.rev, row.change.mid, row.patch, row.outcome) for row in found.versions]
        return repr((found.records, kept))

    def backup(self) -> Any:
        return {owner: account.copy() for owner, account in self.accounts.items()}

    def restore(self, backup: Any, *, told: bool) -> None:
        """Go back to a backup; `told`: the operator began a new epoch, as the runbook says."""
        epochs = {owner: account.row.epoch for owner, account in self.accounts.items()}
        self.accounts = {owner: account.copy() for owner, account in backup.items()}
        for owner, account in self.accounts.items():
            account.row = account.row._replace(epoch=epochs[owner])
            if told:
                self.begin_epoch(account)

    def begin_epoch(self, account: Account) -> str:
        account.row = account.row._replace(epoch=UUID(self.mint()))
        return str(account.row.epoch)

    # --- One request ----------------------------------------------------------------------------

    def exchange(self, account: Account, sent: Round) -> tuple[int, dict[str, Any]]:
        after = self.admit(account, sent)
        old = sent.device.schema < self.schema_min
        if old and not sent.items:
            raise ApiError("upgrade_required")
        batch = Batch(account.row, sent, self.known(account, sent), dict(account.records))
        results = batch.run()
        reset = self._is_reset(account, batch)
        self.store(account, batch)
        top = max([account.devices.get(sent.device.id, 0), *batch.fresh_seqs])
        account.devices[sent.device.id] = top
        news = [] if old else [row for row in self.feed(account) if row["rev"] > after]
        page = news[: sent.limit]
        epoch = str(account.row.epoch)
        if self.between:
            self.between, between = None, self.between
            between()
        cursor = sent.cursor if old else self.cursor(account, page, after, more=news != page)
        answer = {
            "epoch": epoch,
            "schema": self.schema,
            "device": {"max_seq": top},
            "device_reset": reset,
            "results": [wire(result) for result in results],
            "changes": page,
            "cursor": cursor,
            "more": news != page,
        }
        return 200, answer | ({"upgrade_required": True} if old else {})

    def admit(self, account: Account, sent: Round) -> int:
        if sent.account != str(account.row.id):
            raise ApiError("account_mismatch")
        if sent.epoch not in (None, str(account.row.epoch)):
            raise ApiError("epoch_changed", extra={"epoch": str(account.row.epoch)})
        after, _, mark = (sent.cursor or "0.").partition(".")
        if int(after) > account.row.rev or mark != self._mark(account, int(after)):
            raise ApiError("epoch_changed", extra={"epoch": self.begin_epoch(account)})
        return int(after)

    def known(self, account: Account, sent: Round) -> dict[str, Known]:
        """The changes of a request that were applied before."""
        mids = {item.mid for item in sent.items}
        return {
            version.change.mid: Known(
                version.rev, version.change.at, version.patch, version.outcome
            )
            for version in account.versions
            if version.change.mid in mids
        }

    def store(self, account: Account, batch: Batch) -> None:
        account.row = batch.diary
        account.records |= batch.touched
        account.versions = [self.kept(version, batch) for version in account.versions]
        account.versions += batch.versions

    def kept(self, version: VersionRow, batch: Batch) -> VersionRow:
        if (version.change.kind, version.change.id) not in batch.erased:
            return version
        return version._replace(patch={}, outcome={}, content_erased=True)

    def cursor(self, account: Account, page: list[Any], after: int, *, more: bool) -> str:
        rev = page[-1]["rev"] if page else after
        return f"{rev}.{self._mark(account, rev)}"

    def feed(self, account: Account) -> list[dict[str, Any]]:
        found = [feed_row(key, stored) for key, stored in account.records.items()]
        return sorted(found, key=lambda row: row["rev"])

    def _mark(self, account: Account, rev: int) -> str:
        if not rev:
            return ""
        version = account.versions[rev - 1]
        return f"{version.change.mid}@{version.received_at.timestamp()}"

    def _is_reset(self, account: Account, batch: Batch) -> bool:
        device = batch.sent.device.id
        seqs = {v.change.seq for v in account.versions if v.change.device == device}
        return any(seq in seqs for seq in batch.fresh_seqs if seq)


def wire(result: Result) -> dict[str, Any]:
    parts: dict[str, Any] = {"mid": result.mid, "status": result.status, "rev": result.rev}
    parts["conflicts"] = list(result.conflicts)
    parts["error"] = result.problem and {"code": result.problem.code}
    return {name: part for name, part in parts.items() if part not in (None, [])}


def feed_row(key: Key, stored: Stored) -> dict[str, Any]:
    state = stored.state
    row: dict[str, Any] = {"kind": key[0], "id": key[1], "rev": state.rev, "schema": state.schema}
    row["deleted"] = state.deleted
    if state.erased:
        return row | {"erased": True}
    if not state.deleted:
        return row | {"fields": state.fields}
    by = state.deleted_by or {}
    return row | {"deleted_at": by["at"]} | ({"emptied": True} if by.get("emptied") else {})


def values_in(versions: list[VersionRow]) -> Iterator[Any]:
    """Every value that the history holds."""
    for version in versions:
        yield from version.patch.get("set", {}).values()
