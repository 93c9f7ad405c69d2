"""What holds for the merge whatever two or three phones do, offline or not."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from core.diary.changes import Applied, Change, Refused, State
from core.diary.conflicts import told
from core.diary.merge import apply

FIELDS, MEMBERS, DEVICES = ("p", "q"), ("x", "y"), ("a", "b", "c")


@st.composite
def histories(
    draw: st.DrawFn, *, ops: tuple[str, ...] = ("patch", "delete", "restore")
) -> list[Change]:
    """Changes in the order the server gets them; each phone knows what it had when it acted."""
    seen = dict.fromkeys(DEVICES, 0)
    seqs = dict.fromkeys(DEVICES, 0)
    changes: list[Change] = []
    for number in range(draw(st.integers(1, 12))):
        device = draw(st.sampled_from(DEVICES))
        # Monotonic per phone: it never forgets what it has read.
        seen[device] = draw(st.integers(seen[device], number))
        seqs[device] += 1
        changes.append(
            Change(
                mid=str(number),
                device=device,
                seq=seqs[device],
                kind="cramp",
                id="x",
                op=draw(st.sampled_from(ops)),  # type: ignore[arg-type]
                base_rev=seen[device],
                at=draw(st.integers(0, 20)),
                revive=draw(st.booleans()),
            )
        )
    return [draw(filled(change)) if change.op == "patch" else change for change in changes]


@st.composite
def filled(draw: st.DrawFn, change: Change) -> Change:
    names = draw(st.lists(st.sampled_from(FIELDS), unique=True))
    # A value names its author, so that a lost one can be told from any other.
    values = {name: f"{name}{change.mid}" for name in names if draw(st.booleans())}
    members = draw(st.lists(st.sampled_from(MEMBERS), unique=True))
    added = tuple(m for m in members if draw(st.booleans()))
    removed = tuple(m for m in members if m not in added)
    return replace(
        change,
        set=values,
        unset=tuple(n for n in names if n not in values),
        add={"s": added} if added else {},
        remove={"s": removed} if removed else {},
    )


def steps(changes: list[Change]) -> Iterator[tuple[Change, State, Applied]]:
    state = State()
    for change in changes:
        merged = apply(state, change, rev=state.rev + 1)
        if isinstance(merged, Applied):
            yield change, state, merged
            state = merged.state


def _plain(state: State) -> set[Any]:
    return {value for value in state.fields.values() if isinstance(value, str)}


def run(changes: list[Change]) -> State:
    state = State()
    for _change, _before, merged in steps(changes):
        state = merged.state
    return state


@given(histories())
def test_the_same_changes_in_the_same_order_give_the_same_record(changes):
    assert repr(run(changes)) == repr(run(changes))


@given(histories())
def test_no_value_is_lost(changes):
    shown: set[Any] = set()
    kept: set[Any] = set()
    for change, _before, merged in steps(changes):
        won = {n for n in change.set if merged.state.fields.get(n) == change.set[n]}
        # A value not shown after its own change is in that change's version, named as lost.
        lost = merged.outcome.get("fields", {})
        assert all(
            merged.outcome.get("trashed") or lost[n]["won"] is False for n in set(change.set) - won
        )
        kept |= {met["was"] for met in lost.values() if "was" in met}
        kept |= set(change.patch.get("set", {}).values())
        gone = shown - _plain(merged.state)
        assert gone <= kept
        shown = _plain(merged.state)


@given(histories())
def test_a_value_replaced_unseen_is_in_a_conflict_and_in_the_outcome(changes):
    for change, before, merged in steps(changes):
        for name in set(change.set) | set(change.unset):
            if before.deleted or merged.outcome.get("trashed"):
                continue
            stamp = before.meta.get(name)
            replaced = before.fields.get(name) != merged.state.fields.get(name)
            own = stamp and stamp[1] == change.device and stamp[2] < change.seq
            if stamp and replaced and stamp[0] > change.base_rev and not own:
                assert name in {conflict.field for conflict in merged.conflicts}
                if name in before.fields:
                    assert merged.outcome["fields"][name]["was"] == before.fields[name]


@given(histories())
def test_a_change_touches_only_the_fields_it_names(changes):
    for change, before, merged in steps(changes):
        named = {*change.set, *change.unset, *change.add, *change.remove}
        if not change.revive:
            for name in {*before.fields, *merged.state.fields} - named:
                assert merged.state.fields.get(name) == before.fields.get(name)
                assert merged.state.meta.get(name) == before.meta.get(name)


# failure mode 20
@given(histories(ops=("patch",)))
def test_a_single_phone_never_conflicts_with_itself(changes):
    alone = [replace(c, device="a", seq=n, base_rev=0) for n, c in enumerate(changes, start=1)]

    assert [merged.conflicts for _c, _b, merged in steps(alone)] == [()] * len(alone)


@given(histories(ops=("patch",)), st.randoms(use_true_random=False))
def test_edits_unaware_of_each_other_end_alike_in_any_order(changes, random):
    # One edit per phone, none knowing another: nothing but time may decide.
    firsts = {c.device: replace(c, base_rev=0, revive=False) for c in reversed(changes)}
    edits = list(firsts.values())
    shuffled = random.sample(edits, len(edits))

    assert run(edits).fields == run(shuffled).fields


# failure mode 27
@given(histories())
def test_a_set_is_what_was_added_minus_what_was_knowingly_removed(changes):
    for change, before, merged in steps(changes):
        if before.deleted or merged.state.deleted or merged.outcome.get("trashed"):
            continue
        had = set(before.fields.get("s", {}))
        stamps = before.meta.get("s", {})
        known = {
            m
            for m in change.remove.get("s", ())
            if m not in stamps
            or stamps[m][0] <= change.base_rev
            or (stamps[m][1] == change.device and stamps[m][2] < change.seq)
        }
        assert set(merged.state.fields.get("s", {})) == (had | set(change.add.get("s", ()))) - known


@given(histories())
def test_a_deleted_record_returns_only_knowingly(changes):
    for change, before, merged in steps(changes):
        if before.deleted and not merged.state.deleted:
            by = before.deleted_by
            own = by["device"] == change.device and by["seq"] < change.seq
            assert change.op == "restore" or change.revive
            assert own or change.base_rev >= before.deleted_rev


# failure mode 24
@given(histories())
def test_a_deletion_holds_against_every_edit_that_did_not_know_of_it(changes):
    for change, before, merged in steps(changes):
        if before.deleted and change.op == "patch" and not change.revive:
            assert merged.state.deleted
            assert merged.conflicts[0].field is None


@given(histories())
def test_every_change_takes_exactly_the_next_revision(changes):
    revs = [merged.state.rev for _c, _b, merged in steps(changes)]

    assert revs == list(range(1, len(revs) + 1))


@given(histories(ops=("patch", "patch", "delete", "restore", "erase")))
def test_an_erased_record_is_empty_and_stays_as_it_is(changes):
    state = State()
    for change in changes:
        merged = apply(state, change, rev=state.rev + 1)
        if state.erased:
            assert merged == Refused("gone")
        elif isinstance(merged, Applied):
            state = merged.state
            assert state.erased == (change.op == "erase")
            assert not state.erased or (state.fields, dict(state.meta)) == ({}, {})


@given(histories())
def test_a_conflict_is_told_with_what_each_side_had_written(changes):
    for change, before, merged in steps(changes):
        outcome = dict(merged.outcome, conflicts=[c.as_json() for c in merged.conflicts])
        for conflict in told(outcome, patch=change.patch, at=change.at):
            name, member = conflict["field"], conflict.get("member")
            assert conflict["mine_at"] == change.at
            if name is None:
                assert not {"mine", "theirs"} & conflict.keys()
                continue
            mine = dict(change.set) if member is None else change.add.get(name, ())
            theirs = before.fields if member is None else before.fields.get(name, {})
            key = name if member is None else member
            assert ("mine" in conflict) == (key in mine)
            assert ("theirs" in conflict) == (key in theirs)
            if member is None:
                assert conflict.get("mine") == change.set.get(name)
                assert conflict.get("theirs") == before.fields.get(name)
            stamp = before.meta[name] if member is None else before.meta[name][member]
            assert (conflict["theirs_version"], conflict["theirs_at"]) == (stamp[0], stamp[3])
