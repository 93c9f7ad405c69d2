"""What the changes of one request make of a diary. Reads and writes no database."""

from dataclasses import dataclass, field, replace
from typing import Any

from core.diary import merge
from core.diary.changes import Applied, Change, Refused, State
from core.diary.conflicts import told
from core.diary.kinds import LIMITS, Problem
from core.diary.models import Diary
from core.diary.reading import Item, Round
from core.diary.rows import DiaryRow, Known, Stored, VersionRow, compact


@dataclass(frozen=True)
class Result:
    """What became of one change."""

    mid: str | None
    status: str  # applied, duplicate, conflict, rejected, deferred or gone
    rev: int | None = None
    conflicts: tuple[dict[str, Any], ...] = ()
    edits_trashed: int = 0
    problem: Problem | None = None


@dataclass
class Batch:
    """The changes of one request, and what they make of the diary they meet.

    `known` and `stored` are the mutations and records the diary had already; after `run`,
    `diary`, `touched` and `versions` are what is to be saved, and every older version of the
    records in `erased` is to be emptied.
    """

    diary: DiaryRow
    sent: Round
    known: dict[str, Known]
    stored: dict[tuple[str, str], Stored]
    touched: dict[tuple[str, str], Stored] = field(default_factory=dict)
    versions: list[VersionRow] = field(default_factory=list)
    erased: set[tuple[str, str]] = field(default_factory=set)
    fresh_seqs: list[int] = field(default_factory=list)
    put_off: dict[tuple[str, str], Problem] = field(default_factory=dict)

    def run(self) -> tuple[Result, ...]:
        """Return what became of each change, in the order sent."""
        self._newest = self.diary.rev
        results = [self._take(item) for item in self.sent.items]
        if self.erased:
            results = [self._silent(*pair) for pair in zip(self.sent.items, results, strict=True)]
        return tuple(results)

    def _take(self, item: Item) -> Result:
        result = self._judge(item)
        if result.status == "deferred" and item.record and result.problem:
            self.put_off.setdefault(item.record, result.problem)
        return result

    def _judge(self, item: Item) -> Result:
        change = item.change
        if change is None:
            return refusal(item.mid, item.problem)
        if change.mid in self.known:
            # The conflicts come again: the answer that told of them may never have arrived.
            return _result("duplicate", change.mid, self.known[change.mid])
        if self.diary.status == Diary.Status.READ_ONLY:
            return refusal(change.mid, Problem("read_only"))
        before = self.put_off.get((change.kind, change.id))
        # The earlier change would come after this one, and seem to know nothing of it.
        if before and change.op not in {"delete", "erase"}:
            return refusal(change.mid, before)
        if change.base_rev > self._newest:  # a fault of the phone: it can make notices, not losses
            change = replace(change, base_rev=0)
        return self._merge(change)

    def _merge(self, change: Change) -> Result:
        before = self.stored.get((change.kind, change.id))
        merged = merge.apply(before and before.state, change, rev=self.diary.rev + 1)
        if isinstance(merged, Refused):
            return refusal(change.mid, Problem(merged.code))
        after = Stored(merged.state, len(compact(merged.state.fields).encode()))
        problem = self._over_limit(change, before, after)
        if problem:
            return refusal(change.mid, problem)
        self._keep(change, merged, before, after)
        status = "conflict" if merged.conflicts else "applied"
        return _result(status, change.mid, self.known[change.mid])

    def _over_limit(self, change: Change, before: Stored | None, after: Stored) -> Problem | None:
        """Return the limit that `change` would break; deleting and erasing always fit."""
        if change.op in {"delete", "erase"}:
            return None
        if after.size > LIMITS["record_bytes"] or _has_too_many(after.state):
            return Problem("too_large")
        count, size = _growth(before, after)
        full = count > 0 and self.diary.record_count + count > LIMITS["records"]
        heavy = size > 0 and self.diary.bytes_used + size > LIMITS["bytes"]
        return Problem("quota") if full or heavy else None

    def _keep(self, change: Change, merged: Applied, before: Stored | None, after: Stored) -> None:
        count, size = _growth(before, after)
        rev, key = self.diary.rev + 1, (change.kind, change.id)
        self.diary = self.diary._replace(
            rev=rev,
            record_count=self.diary.record_count + count,
            bytes_used=self.diary.bytes_used + size,
        )
        self.stored[key] = self.touched[key] = after
        patch, outcome = change.patch, _outcome(merged)
        self.known[change.mid] = Known(rev, change.at, patch, outcome)
        self.versions.append(VersionRow(rev, change, self.sent.received_at, patch, outcome))
        self.fresh_seqs.append(change.seq)
        if change.op == "erase":
            self._forget(key)

    def _forget(self, key: tuple[str, str]) -> None:
        """Take what this request brought to an erased record out again, before it is stored."""
        self.erased.add(key)
        self.versions = [
            row._replace(patch={}, outcome={}, content_erased=True)
            if (row.change.kind, row.change.id) == key
            else row
            for row in self.versions
        ]

    def _silent(self, item: Item, result: Result) -> Result:
        """Return the result without the values of a record that this very request erased."""
        if not item.change or (item.change.kind, item.change.id) not in self.erased:
            return result
        status = "applied" if result.status == "conflict" else result.status
        return replace(result, status=status, conflicts=())


def _outcome(merged: Applied) -> dict[str, Any]:
    outcome = dict(merged.outcome)
    if merged.conflicts:
        outcome["conflicts"] = [conflict.as_json() for conflict in merged.conflicts]
    if merged.edits_trashed:
        outcome["edits_trashed"] = merged.edits_trashed
    return outcome


def _result(status: str, mid: str, version: Known) -> Result:
    conflicts = told(version.outcome, patch=version.patch, at=version.at)
    return Result(mid, status, version.rev, conflicts, version.outcome.get("edits_trashed", 0))


def _growth(before: Stored | None, after: Stored) -> tuple[int, int]:
    """Return by how many living records and bytes the diary grows."""
    was_alive = before is not None and not before.state.deleted
    count = int(not after.state.deleted) - int(was_alive)
    return count, after.size - (before.size if before else 0)


def _has_too_many(state: State) -> bool:
    sets = (value for value in state.fields.values() if isinstance(value, dict))
    return len(state.fields) > LIMITS["fields"] or any(
        len(members) > LIMITS["set_members"] for members in sets
    )


def refusal(mid: str | None, problem: Problem | None) -> Result:
    """Return the result of a change that is not applied: now, or ever."""
    code = problem.code if problem else ""
    status = {
        "gone": "gone",
        **dict.fromkeys(["unknown_kind", "unknown_field", "unknown_op"], "deferred"),
        **dict.fromkeys(["quota", "read_only"], "deferred"),
    }.get(code, "rejected")
    return Result(mid, status, problem=problem)
