"""What must be true when everybody has synced: the invariants, from outside the app.

The oracle trusts neither side. What a phone owes stands in its journal, written at each commit of
its database; what the account holds is read from the database itself.
"""

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.chaos import journal
from tests.chaos.database import Account, Version
from tests.chaos.device import Phone
from tests.chaos.journal import Chain, Fate

MAY_BE_REFUSED = {"nothing_to_restore", "gone"}  # after a restored server, or an erasure


@dataclass(frozen=True)
class Accepted:
    """A save the phone confirmed to the person."""

    phone: str
    id: str
    op: str
    change: dict[str, Any]


@dataclass
class Restore:
    """A backup was put in the database's place; times in ms."""

    held_at: float
    at: float  # when the server came back, and no answer from before was on its way any more
    mids: dict[str, set[str]]  # what the backup held, by account
    held: dict[str, list[tuple[str, str, str, Any]]]  # phone, id, field, value, by account


@dataclass
class Member:
    """A phone in the oracle's eyes."""

    phone: Phone
    account: str
    dump: dict[str, Any]  # the phone's last word: what the app shows and stores
    chain: Chain = field(init=False)
    disk: str = field(init=False)  # everything on it

    def __post_init__(self) -> None:
        self.chain = journal.read(self.phone.journal(), f"cramps-{self.account}")
        files = Path(self.phone.folder / "disk").glob("*.json")
        self.disk = "".join(file.read_text() for file in files)


@dataclass
class Oracle:
    """Collects what is wrong; `check` returns it, one line each."""

    accounts: dict[str, Account]
    members: list[Member]
    accepted: list[Accepted]
    restores: list[Restore]
    canaries: dict[str, str]  # a word that every text of an account holds
    # Phones killed while they erased an entry: nobody knows whether they had.
    lost_erasures: set[str] = field(default_factory=set)
    wrong: list[str] = field(default_factory=list)

    def check(self) -> list[str]:
        for account in self.accounts.values():
            mine = [member for member in self.members if member.account == account.id]
            self._convergence(account, mine)
            self._counter(account)
            self._quota(account)
            self._erased(account, mine)
            for member in mine:
                self._nothing_lost(account, member)
            self._restored(account, mine)
        self._isolation()
        self._confirmed()
        return self.wrong

    # --- I1, I5, I17, I11 -----------------------------------------------------------------------

    def _convergence(self, account: Account, mine: list[Member]) -> None:
        for member in mine:
            shown = {entry["id"]: entry["fields"] for entry in member.dump["entries"]}
            live = account.live
            for id_ in shown.keys() | live.keys():
                if shown.get(id_) != live.get(id_):
                    self._say("I1", member, f"{id_}: {shown.get(id_)} is {live.get(id_)}")

    def _counter(self, account: Account) -> None:
        revs = [version.rev for version in account.versions]
        if revs != list(range(1, account.rev + 1)):
            self._say("I5", account, f"revisions have gaps: {len(revs)} of {account.rev}")
        twice = [m for m, n in Counter(v.mid for v in account.versions).items() if n > 1]
        if twice:
            self._say("I3", account, f"applied more than once: {twice}")
        newest = {(v.kind, v.id): v.rev for v in account.versions}
        for record in account.records.values():
            if newest.get((record.kind, record.id)) != record.rev:
                self._say("I5", account, f"{record.id} stands at {record.rev}, not at its newest")

    def _quota(self, account: Account) -> None:
        sizes = sum(record.size for record in account.records.values())
        real = sum(len(compact(record.stored)) for record in account.records.values())
        living = sum(not record.deleted for record in account.records.values())
        if not account.bytes_used == sizes == real or account.record_count != living:
            figures = (account.bytes_used, sizes, real, account.record_count, living)
            self._say("I17", account, f"bytes and records counted wrongly: {figures}")

    def _erased(self, account: Account, mine: list[Member]) -> None:
        gone = {record.id for record in account.records.values() if record.erased}
        kept = [
            v.rev for v in account.versions if v.id in gone and (v.patch or v.outcome.get("fields"))
        ]
        kept += [r.rev for r in account.records.values() if r.erased and r.stored]
        if kept:
            self._say("I11", account, f"content of an erased record at {kept}")
        rows = [fate.row for member in mine for fate in member.chain.fates.values()]
        texts = {
            f'"{value}"'
            for row in rows
            if row["id"] in gone
            for value in row.get("set", {}).values()
            if isinstance(value, str) and self.canaries[account.id] in value
        }
        for member in mine:
            disk = member.disk
            if found := sorted(text for text in texts if text in disk):
                self._say("I11", member, f"content of an erased record on the phone: {found}")

    # --- I2, I3: every change that was ever in an outbox ----------------------------------------

    def _nothing_lost(self, account: Account, member: Member) -> None:
        applied = {version.mid: version for version in account.versions}
        refused = {row["mid"]: row["error"] for row in member.dump["quarantine"]}
        for fault in member.chain.faults:
            self._say("disk", member, fault)
        for mid, fate in member.chain.fates.items():
            if mid in applied:
                self._same(member, fate, applied[mid])
            elif mid in refused:
                if (refused[mid] or {}).get("code") not in MAY_BE_REFUSED:
                    self._say("I2", member, f"refused: {refused[mid]} {_brief(fate)}")
            elif not self._accounted_for(account, member, mid, fate):
                self._say("I2", member, f"{fate.end}, and not in the account: {_brief(fate)}")

    def _accounted_for(self, account: Account, member: Member, mid: str, fate: Fate) -> bool:
        record = account.records.get(fate.row["id"])
        if record and record.erased and fate.end != "waiting":
            return True  # another phone's erasure takes what waits here along
        if fate.end == "answered":
            return self._excused(account, mid, fate)
        if fate.end == "removed whole":
            name = member.phone.name
            erased = {(save.phone, save.id) for save in self.accepted if save.op == "erase"}
            return (name, fate.row["id"]) in erased or name in self.lost_erasures
        return fate.end not in {"waiting", "vanished"}

    def _same(self, member: Member, fate: Fate, version: Version) -> None:
        if version.erased or fate.end == "erased":
            return
        said, stored = _parts(fate.row), _parts(version.patch)
        if version.id != fate.row["id"] or version.op != fate.row["op"] or stored != said:
            self._say("I2", member, f"stored otherwise: {stored} {_brief(fate)}")

    def _excused(self, account: Account, mid: str, fate: Fate) -> bool:
        """Return whether the server was set back to before it had the change, after saying so."""
        return any(
            fate.ended < restore.at and mid not in restore.mids.get(account.id, set())
            for restore in self.restores
        )

    # --- I14 ------------------------------------------------------------------------------------

    def _restored(self, account: Account, mine: list[Member]) -> None:
        """What phones showed when the server was set back for the last time is in its history."""
        if not self.restores:
            return
        last, chains = self.restores[-1], {member.phone.name: member.chain for member in mine}
        known = _values(account)
        for phone, id_, name, value in last.held.get(account.id, []):
            record = account.records.get(id_)
            if (id_, name, value) in known or (record and record.erased):
                continue
            chain = chains[phone]
            if any(at > last.held_at for at in chain.set_back):
                continue
            if not chain.wrote(id_, name, after=last.held_at):
                self._say("I14", chain, f"{phone} showed {id_} {name}={value}: not handed over")

    # --- I8, and the promise itself ---------------------------------------------------------------

    def _isolation(self) -> None:
        for account in self.accounts.values():
            text = json.dumps(
                [
                    [r.fields for r in account.records.values()],
                    [[v.patch, v.outcome] for v in account.versions],
                ]
            )
            self._foreign("account", account.id, text)
        for member in self.members:
            self._foreign(member.phone.name, member.account, member.disk)

    def _foreign(self, who: str, own: str, text: str) -> None:
        for account, canary in self.canaries.items():
            if account != own and canary in text:
                self._say("I8", who, f"holds words of another account ({canary})")

    def _confirmed(self) -> None:
        written: dict[tuple[str, str], list[dict[str, Any]]] = {}
        for member in self.members:
            for fate in member.chain.fates.values():
                key = (member.phone.name, fate.row["id"])
                written.setdefault(key, []).append(fate.row.get("set", {}))
        for save in self.accepted:
            said = save.change.get("set", {})
            sets = written.get((save.phone, save.id), [])
            if (
                save.op in {"create", "patch"}
                and said
                and not any(said.items() <= row.items() for row in sets)
            ):
                self._say("N1", save.phone, f"said saved and was never committed: {save}")

    def _say(self, code: str, who: object, what: str) -> None:
        name = getattr(getattr(who, "phone", who), "name", getattr(who, "id", who))
        self.wrong.append(f"{code} {name if isinstance(name, str) else ''}: {what}")


def compact(value: object) -> bytes:
    """Return JSON as the account counts it."""
    text = json.dumps(value, separators=(",", ":"), sort_keys=True, ensure_ascii=False)
    return text.encode()


def values(entries: dict[str, dict[str, Any]]) -> list[tuple[str, str, Any]]:
    """Return every single value of entries: id, field, and the value or one member of a set."""
    return [
        (id_, name, one)
        for id_, fields in entries.items()
        for name, value in fields.items()
        for one in (value if isinstance(value, list) else [value])
    ]


def _values(account: Account) -> set[tuple[str, str, Any]]:
    known = set(values({r.id: r.fields for r in account.records.values()}))
    for version in account.versions:
        patch = version.patch
        known |= {(version.id, name, value) for name, value in patch.get("set", {}).items()}
        for name, members in patch.get("add", {}).items():
            known |= {(version.id, name, member) for member in members}
    return known


def _parts(change: dict[str, Any]) -> dict[str, Any]:
    """Return what a change says, without parts that say nothing and without their order."""
    parts: dict[str, Any] = {"set": change.get("set"), "unset": sorted(change.get("unset", []))}
    for name in ("add", "remove"):
        parts[name] = {k: sorted(v) for k, v in change.get(name, {}).items() if v}
    return {name: part for name, part in parts.items() if part}


def _brief(fate: Fate) -> str:
    row = fate.row
    parts = {k: row[k] for k in ("mid", "id", "op", "set", "unset", "add", "remove") if row.get(k)}
    return json.dumps(parts)
