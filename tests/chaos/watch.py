"""The invariants that hold at every moment, not only at the end: a run with one thing at a time."""

from collections import defaultdict
from typing import Any

from tests.chaos import journal
from tests.chaos.database import Account
from tests.chaos.device import Phone
from tests.chaos.world import World

Register = tuple[str, str]  # entry and field; for a member of a set "field member"


class Watch:
    """Looks at a phone after each step; adds what is wrong to `wrong`."""

    def __init__(self, world: World, account: str, wrong: list[str]) -> None:
        self.world, self.account, self.wrong = world, account, wrong
        self.voided = False  # a phone or the server was set back: then not every rule can hold
        self._typed: dict[str, dict[Register, Any]] = defaultdict(dict)
        self._writers: dict[Register, set[str]] = defaultdict(set)
        self._enders: dict[str, set[str]] = defaultdict(set)
        self._seen: dict[str, dict[str, Any]] = {}
        self._cursors: dict[str, tuple[str, int]] = {}

    # --- What happened --------------------------------------------------------------------------

    def saved(self, phone: Phone, do: str, answer: dict[str, Any], change: dict[str, Any]) -> None:
        """A save was confirmed to the person."""
        id_, mine = answer["id"], self._typed[phone.name]
        if do not in {"create", "patch"}:
            self._enders[id_].add(phone.name)
            for register in [r for r in mine if r[0] == id_]:
                del mine[register]
            return
        for register, value in _written(id_, change).items():
            mine[register] = value
            self._writers[register].add(phone.name)
        outbox = phone.stores(self.world.account_of[phone.name])["outbox"]
        newest = max((row for row in outbox if row["id"] == id_), key=lambda row: row["n"])
        self._seen[newest["mid"]] = answer["seen"]

    def forget(self, name: str) -> None:
        """This phone was set back."""
        self.voided = True
        self._typed.pop(name, None)
        self._cursors.pop(name, None)

    def forget_all(self) -> None:
        """The server was set back."""
        self.voided = True
        self._typed.clear()

    # --- After each step --------------------------------------------------------------------------

    def look(self, phone: Phone) -> None:
        account = self.world.database.account(self.world.account_of[phone.name])
        dump = phone.do("dump")
        self._still_shows(phone, dump, account)
        if not self.voided:
            self._no_conflict_with_itself(phone, dump)
        self._holds_what_its_cursor_says(phone, dump, account)

    def _still_shows(self, phone: Phone, dump: dict[str, Any], account: Account) -> None:
        """I9: what was typed here, and nowhere else since, is what is shown here."""
        shown = {entry["id"]: entry["fields"] for entry in dump["entries"]}
        for (id_, name), value in self._typed[phone.name].items():
            if self._writers[id_, name] != {phone.name} or self._enders[id_] - {phone.name}:
                continue
            fields = shown.get(id_)
            field, _, member = name.partition(" ")
            is_shown = (
                fields is not None
                and ((member in fields.get(field, [])) if member else fields.get(field)) == value
            )
            if not is_shown:
                self.wrong.append(
                    f"I9 {phone.name}: {id_} {name}={value} typed here, shows {fields}"
                )

    def _no_conflict_with_itself(self, phone: Phone, dump: dict[str, Any]) -> None:
        """I6: a conflict has two authors."""
        for conflict in dump["conflicts"]:
            id_, field = conflict["id"], conflict.get("field")
            member = conflict.get("member")
            name = f"{field} {member}" if member else field
            authors = self._writers[id_, name] | self._enders[id_]
            if field is None:
                authors = self._enders[id_].union(
                    *(found for (other, _), found in self._writers.items() if other == id_)
                )
            if len(authors) < 2:
                self.wrong.append(f"I6 {phone.name}: {conflict} by {authors} alone")

    def _holds_what_its_cursor_says(
        self, phone: Phone, dump: dict[str, Any], account: Account
    ) -> None:
        """I4: a cursor means that everything up to it is here."""
        settings = dump["settings"]
        epoch, cursor = settings.get("epoch"), settings.get("cursor")
        if epoch != account.epoch or not cursor:
            self._cursors.pop(phone.name, None)
            return
        rev = int(cursor.partition(".")[0])
        if rev > account.rev or (self.voided and self.world.restores):
            return  # from before a backup was restored, which the next round will find out
        here = {row["id"]: row for row in dump["records"] if row["epoch"] == epoch}
        for record in account.records.values():
            mine = here.get(record.id)
            if record.rev > rev:
                if mine and mine["rev"] > record.rev:
                    self.wrong.append(f"I4 {phone.name}: {record.id} is newer than the account's")
                continue
            if mine and mine.get("erased"):
                continue  # erased here, and the account hears of it next
            held = mine and (mine["rev"], bool(mine["deleted"]))
            is_same = mine and (mine["deleted"] or mine["fields"] == record.stored)
            if held != (record.rev, record.deleted or record.erased) or not is_same:
                self.wrong.append(f"I4 {phone.name} at {rev}: {record} is here {mine}")
        known_epoch, known = self._cursors.get(phone.name, (epoch, 0))
        if known_epoch == epoch and rev < known and not self.voided:
            self.wrong.append(f"I4 {phone.name}: the cursor went from {known} to {rev}")
        self._cursors[phone.name] = (epoch, rev)

    def read_anew(self, name: str) -> None:
        """This phone reads from the start again, on purpose."""
        self._cursors.pop(name, None)

    # --- At the end -------------------------------------------------------------------------------

    def overwritten_unseen(self) -> list[str]:
        """I2b: whatever a change replaced, its author had seen it, or a conflict names both."""
        seen = self._seen_first()
        wrong = []
        for version in self.world.database.account(self.account).versions:
            for name, met in version.outcome.get("fields", {}).items():
                conflicts = {c["field"] for c in version.outcome.get("conflicts", [])}
                was, new = met.get("was"), version.patch.get("set", {}).get(name)
                if version.mid not in seen or name in conflicts or None in conflicts:
                    continue
                if was not in {seen[version.mid].get(name), new}:
                    wrong.append(f"I2b {version.id} {name}: {was} replaced unseen at {version.rev}")
        return wrong

    def _seen_first(self) -> dict[str, dict[str, Any]]:
        """What the author of each change looked at; of joined ones, before the first of them."""
        first = {mid: dict(seen) for mid, seen in self._seen.items()}
        for name, phone in self.world.phones.items():
            chain = journal.read(phone.journal(), f"cramps-{self.world.account_of[name]}")
            for mid, fate in chain.fates.items():
                if fate.into and mid in first and fate.into in first:
                    for field in journal.registers(fate.row):
                        first[fate.into][field] = first[mid].get(field)
        return first


def _written(id_: str, change: dict[str, Any]) -> dict[Register, Any]:
    written: dict[Register, Any] = {(id_, n): v for n, v in change.get("set", {}).items()}
    written |= {(id_, name): None for name in change.get("unset", [])}
    for part, value in (("add", True), ("remove", False)):
        for name, members in change.get(part, {}).items():
            written |= {(id_, f"{name} {member}"): value for member in members}
    return written
