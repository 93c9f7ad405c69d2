"""What a phone's journal says became of every change that ever was in its outbox."""

from dataclasses import dataclass, field
from typing import Any

Row = dict[str, Any]


@dataclass
class Fate:
    """A change as it was committed on the phone, and what the phone made of it since.

    `end`: waiting, answered (the account named it), joined (into `into`, before it was sent),
    cancelled (a deletion taken back before it was sent, a restoring made needless), erased, removed
    whole (nothing of the record was left here, as when one is erased that was never sent), set back
    (with the phone),
    or vanished, which must never be. `ended` is when, in ms.
    """

    row: Row
    since: float
    end: str = "waiting"
    ended: float = 0
    into: str | None = None


@dataclass
class Chain:
    """One phone's changes in one diary, by mutation id, and faults of the disk itself."""

    fates: dict[str, Fate] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    set_back: list[float] = field(default_factory=list)

    def wrote(self, id_: str, name: str, *, after: float) -> bool:
        """Return whether this phone wrote that field, or the record's end, after a moment."""
        return any(
            fate.since > after and fate.row["id"] == id_ and touches(fate.row, name)
            for fate in self.fates.values()
        )


def read(lines: list[Row], db: str) -> Chain:
    """Follow a journal (Phone.journal) through kills and backups."""
    chain = Chain()
    waiting: dict[str, Row] = {}
    open_lines: list[Row] = []
    was_set_back = False
    for line in lines:
        if "mark" in line:
            was_set_back = True
            chain.set_back.append(line["t"])
        elif "start" in line:
            # A line beyond the disk's last tick was never committed: the kill came in between. A
            # disk that was set back says nothing of that, so all of them count as committed.
            for done in open_lines:
                if was_set_back or done["tick"] <= line["tick"]:
                    _apply(chain, waiting, done)
            open_lines = []
            _start(chain, waiting, line, db, was_set_back=was_set_back)
            was_set_back = False
        elif line["db"] == db:
            open_lines.append(line)
    for done in open_lines:
        _apply(chain, waiting, done)
    return chain


def _start(
    chain: Chain, waiting: dict[str, Row], line: Row, db: str, *, was_set_back: bool
) -> None:
    found = {row["mid"]: row for row in line["start"].get(db, [])}
    for mid in waiting.keys() - found.keys():
        fate = chain.fates[mid]
        fate.end, fate.ended = ("set back" if was_set_back else "vanished"), line["t"]
    for mid, row in found.items():
        if mid in waiting:
            continue
        if not was_set_back:
            chain.faults.append(f"{mid} came from nowhere")
        chain.fates[mid] = Fate(row, line["t"])
    waiting.clear()
    waiting.update(found)


def _apply(chain: Chain, waiting: dict[str, Row], line: Row) -> None:
    added, when = line["added"], line["t"]
    for row in line["removed"]:
        waiting.pop(row["mid"], None)
        fate = chain.fates.setdefault(row["mid"], Fate(row, when))
        fate.ended = when
        heir = next((other for other in added if _is_heir(other, row)), None)
        if line.get("dropped"):
            fate.end = "set back"
        elif heir and heir["op"] == "erase":
            fate.end = "erased"
        elif heir and row["op"] == "restore":
            fate.end, fate.into = "joined", heir["mid"]
        elif row["op"] == "restore" and row.get("refill"):
            fate.end = "cancelled"  # what it was to bring back is made anew
        elif row["sent"]:
            fate.end = "answered"
        elif heir:
            fate.end, fate.into = "joined", heir["mid"]
        elif row["id"] in line.get("gone", []):
            fate.end = "removed whole"
        else:
            fate.end = "cancelled" if row["op"] == "delete" else "vanished"
    for row in added:
        waiting[row["mid"]] = row
        chain.fates[row["mid"]] = Fate(row, when)


def _is_heir(other: Row, row: Row) -> bool:
    """Return whether `other` says all that `row` said, or ends the record for ever."""
    if (other["kind"], other["id"]) != (row["kind"], row["id"]):
        return False
    if other["op"] == "erase":
        return True
    if row["op"] == "restore":
        # Refused for want of content: asked for again with it, or the entry is made anew.
        return other["op"] == "restore" or (other["op"] == "patch" and other["base"] == 0)
    return row["op"] == other["op"] == "patch" and registers(row) <= registers(other)


def registers(row: Row) -> set[str]:
    """Return what a change speaks of: fields, and members of sets."""
    sets = [*row.get("add", {}).items(), *row.get("remove", {}).items()]
    members = {f"{name} {member}" for name, found in sets for member in found}
    return {*row.get("set", {}), *row.get("unset", []), *members}


def touches(row: Row, name: str) -> bool:
    """Return whether a change writes a field, one of its members, or the end of the record."""
    own = registers(row)
    return row["op"] != "patch" or name in own or any(r.startswith(f"{name} ") for r in own)


def overlay(records: list[Row], outbox: list[Row]) -> dict[str, Row]:
    """Return the entries a phone with these rows shows: their fields by id, the deleted left out.

    Written apart from the app's own view.js, which it must agree with.
    """
    shown: dict[str, Row] = {}
    dead: set[str] = set()
    for record in records:
        shown[record["id"]] = {
            name: set(value) if isinstance(value, dict | list) else value
            for name, value in record["fields"].items()
        }
        if record["deleted"]:
            dead.add(record["id"])
    for change in sorted(outbox, key=lambda row: row["n"]):
        fields = shown.setdefault(change["id"], {})
        if change["op"] in {"delete", "erase"}:
            dead.add(change["id"])
        elif change["op"] == "restore":
            dead.discard(change["id"])
        _write(fields, change)
    return {
        id_: {n: sorted(v) if isinstance(v, set) else v for n, v in fields.items() if v != set()}
        for id_, fields in shown.items()
        if id_ not in dead
    }


def _write(fields: Row, change: Row) -> None:
    fields.update(change.get("set", {}))
    for name in change.get("unset", []):
        fields.pop(name, None)
    for name, members in change.get("add", {}).items():
        fields[name] = fields.get(name, set()) | set(members)
    for name, members in change.get("remove", {}).items():
        fields[name] = fields.get(name, set()) - set(members)
