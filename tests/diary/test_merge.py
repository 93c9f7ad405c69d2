"""The rules of the merge, one promise each. Their reasons are in docs/sync.md."""

from dataclasses import replace
from typing import Any

import pytest

from core.diary.changes import Applied, Change, Conflict, Refused, State
from core.diary.merge import apply


def change(device: str = "a", seq: int = 1, base: int = 0, at: int = 10, **parts: Any) -> Change:
    op = parts.pop("op", "patch")
    return Change(f"{device}{seq}", device, seq, "cramp", "x", op, base, at, **parts)


def after(*changes: Change, state: State | None = None) -> State:
    return last(*changes, state=state).state


def last(*changes: Change, state: State | None = None) -> Applied:
    for each in changes:
        merged = apply(state, each, rev=(state.rev if state else 0) + 1)
        assert isinstance(merged, Applied)
        state = merged.state
    return merged


# failure mode 26
def test_fields_of_two_phones_are_both_kept():
    first, second = change("a", set={"pain": 4}), change("b", set={"note": "calf"})

    merged = last(first, second)

    assert merged.state.fields == {"pain": 4, "note": "calf"}
    assert merged.conflicts == ()


def test_an_edit_that_saw_the_value_replaces_it_without_a_word():
    first, second = change("a", set={"pain": 4}), change("b", base=1, at=1, set={"pain": 7})

    merged = last(first, second)

    assert merged.state.fields == {"pain": 7}
    assert merged.conflicts == ()


@pytest.mark.parametrize(("at", "shown", "winner"), [(20, 7, "mine"), (5, 4, "theirs")])
def test_of_two_unaware_edits_the_later_is_shown_and_the_other_kept(at, shown, winner):
    first, second = change("a", at=10, set={"pain": 4}), change("b", at=at, set={"pain": 7})

    merged = last(first, second)

    assert merged.state.fields == {"pain": shown}
    assert merged.conflicts == (Conflict("pain", winner, 2, 1, theirs_at=10),)
    kept = {second.set["pain"], merged.outcome["fields"]["pain"]["was"]}
    assert kept == {4, 7}


@pytest.mark.parametrize(("second", "shown"), [("b", 7), ("_", 4)])
def test_at_the_same_moment_the_larger_device_id_wins(second, shown):
    state = after(change("a", set={"pain": 4}), change(second, set={"pain": 7}))

    assert state.fields == {"pain": shown}


# failure mode 23
def test_equal_values_never_conflict():
    merged = last(change("a", set={"pain": 4}), change("b", at=99, set={"pain": 4}))

    assert (merged.conflicts, merged.outcome) == ((), {"same": ["pain"]})


@pytest.mark.parametrize("turned", [False, True])
def test_a_value_said_twice_stands_from_the_later_time(turned):
    twice = [change("a", at=10, set={"pain": 4}), change("b", at=99, set={"pain": 4})]
    third = change("c", at=50, set={"pain": 7})

    merged = last(*(reversed(twice) if turned else twice), third)

    assert merged.state.fields == {"pain": 4}


def test_who_saw_a_value_has_seen_it_when_it_is_said_again():
    twice = [change("a", set={"pain": 4}), change("b", at=99, set={"pain": 4})]

    merged = last(*twice, change("c", base=1, at=50, set={"pain": 7}))

    assert (merged.state.fields, merged.conflicts) == ({"pain": 7}, ())


def test_true_is_not_one():
    merged = last(change("a", set={"x": 1}), change("b", at=99, set={"x": True}))

    assert merged.state.fields["x"] is True
    assert merged.conflicts


# failure mode 20
def test_a_phones_own_edits_made_offline_follow_each_other():
    merged = last(change("a", 1, set={"pain": 4}), change("a", 2, at=1, set={"pain": 5}))

    assert merged.state.fields == {"pain": 5}
    assert merged.conflicts == ()


def test_a_sequence_number_set_back_is_no_proof_of_knowledge():
    merged = last(change("a", 5, set={"pain": 4}), change("a", 2, at=99, set={"pain": 5}))

    assert merged.conflicts == (Conflict("pain", "mine", 2, 1, theirs_at=10),)


def test_taking_a_value_away_is_an_act_like_setting_it():
    unset = change("a", 2, base=1, at=30, unset=("pain",))

    merged = last(change("a", set={"pain": 4}), unset, change("b", base=1, at=20, set={"pain": 7}))

    assert merged.state.fields == {}
    assert merged.conflicts == (Conflict("pain", "theirs", 3, 2, theirs_at=30),)


def test_a_later_value_beats_an_earlier_taking_away():
    unset = change("a", 2, base=1, at=30, unset=("pain",))

    merged = last(change("a", set={"pain": 4}), unset, change("b", base=1, at=40, set={"pain": 7}))

    assert merged.state.fields == {"pain": 7}
    assert merged.conflicts == (Conflict("pain", "mine", 3, 2, theirs_at=30),)


# failure mode 27
def test_members_of_a_set_join():
    first, second = change("a", add={"m": ("x",)}), change("b", add={"m": ("y",)})

    merged = last(first, second)

    assert merged.state.fields == {"m": {"x": True, "y": True}}
    assert merged.conflicts == ()


def test_a_removal_that_saw_the_member_takes_it_out():
    state = after(change("a", add={"m": ("x", "y")}), change("b", base=1, remove={"m": ("x",)}))

    assert state.fields == {"m": {"y": True}}


@pytest.mark.parametrize("order", [0, 1])
def test_of_adding_and_removing_unaware_of_each_other_adding_wins(order):
    start = after(change("a", add={"m": ("x",)}), change("a", 2, remove={"m": ("x",)}))
    acts = [change("b", base=2, at=1, add={"m": ("x",)}), change("c", base=2, remove={"m": ("x",)})]
    if order:
        acts.reverse()

    state = after(*acts, state=start)

    assert state.fields == {"m": {"x": True}}


def test_the_losing_removal_is_reported_by_member():
    start = after(change("a", remove={"m": ("x",)}))

    merged = last(change("b", at=1, add={"m": ("x",)}), state=start)

    assert merged.conflicts == (Conflict("m", "mine", 2, 1, "x", 10),)
    assert merged.outcome["members"]["m"]["x"] == {"won": True, "was_rev": 1}


def test_a_set_that_is_emptied_is_gone():
    state = after(change("a", add={"m": ("x",)}), change("a", 2, remove={"m": ("x",)}))

    assert "m" not in state.fields


def test_unknown_parts_of_a_record_stay_as_they_are():
    start = State(rev=3, fields={"future": {"deep": [1]}}, meta={"future": [3, "z", 1, 1]})

    state = after(change("a", set={"pain": 4}), state=start)

    assert state.fields == {"future": {"deep": [1]}, "pain": 4}
    assert state.meta["future"] == [3, "z", 1, 1]


def test_the_record_given_is_not_altered():
    start = after(change("a", set={"pain": 4}, add={"m": ("x",)}))
    before = repr(start)

    apply(start, change("b", base=1, set={"pain": 5}, remove={"m": ("x",)}), rev=2)

    assert repr(start) == before


# --- Deletion -----------------------------------------------------------------------------------


def test_deleting_what_was_seen_is_plain():
    merged = last(change("a", set={"pain": 4}), change("b", base=1, op="delete"))

    assert merged.state.deleted
    assert (merged.conflicts, merged.edits_trashed) == ((), 0)


def test_a_deletion_beats_an_edit_it_did_not_know_of_and_says_so():
    merged = last(change("a", set={"pain": 4}), change("b", at=1, op="delete"))

    assert merged.state.deleted
    assert merged.conflicts == (Conflict("pain", "mine", 2, 1, theirs_at=10),)
    assert merged.edits_trashed == 1


# failure mode 24
def test_an_edit_that_did_not_know_of_the_deletion_is_kept_in_the_bin():
    start = after(change("a", set={"pain": 4}), change("a", 2, op="delete"))

    merged = last(change("b", base=1, at=99, set={"note": "calf"}), state=start)

    assert merged.state.deleted
    assert merged.state.fields == {"pain": 4, "note": "calf"}
    assert merged.conflicts == (Conflict(None, "theirs", 3, 2, theirs_at=10),)
    assert (merged.edits_trashed, merged.outcome["trashed"]) == (1, True)


def test_either_order_of_deletion_and_edit_ends_alike():
    start = after(change("a", set={"pain": 4}))
    edit, delete = change("b", base=1, set={"note": "n"}), change("c", base=1, op="delete")

    one, other = after(edit, delete, state=start), after(delete, edit, state=start)

    assert (
        (one.deleted, one.fields)
        == (other.deleted, other.fields)
        == (True, start.fields | {"note": "n"})
    )


def test_restoring_brings_everything_back():
    deleted = after(change("a", set={"pain": 4}), change("a", 2, op="delete"))

    merged = last(change("b", base=2, op="restore"), state=deleted)

    assert (merged.state.deleted, merged.state.fields) == (False, {"pain": 4})


def test_restoring_needs_to_know_of_the_deletion():
    deleted = after(change("a", set={"pain": 4}), change("a", 2, op="delete"))

    merged = last(change("b", base=1, op="restore"), state=deleted)

    assert merged.state.deleted
    assert merged.conflicts == (Conflict(None, "theirs", 3, 2, theirs_at=10),)


def test_a_restored_record_does_not_fall_to_a_deletion_that_knew_of_neither():
    acts = [change("a", set={"pain": 4}), change("a", 2, op="delete")]
    restored = after(*acts, change("a", 3, op="restore"))

    merged = last(change("b", base=1, op="delete"), state=restored)

    assert not merged.state.deleted
    assert merged.conflicts == (Conflict(None, "theirs", 4, 3, theirs_at=10),)


def test_restoring_a_living_record_changes_nothing():
    merged = last(change("a", set={"pain": 4}), change("b", op="restore"))

    assert merged.state.fields == {"pain": 4}
    assert merged.conflicts == ()


def test_nothing_can_be_restored_from_nothing():
    assert apply(None, change(op="restore"), rev=1) == Refused("nothing_to_restore")


def test_deleting_an_unknown_record_leaves_a_tombstone_for_its_late_creation():
    state = after(change("a", 2, op="delete"), change("b", 1, set={"pain": 4}))

    assert state.deleted


# failure mode 25
def test_a_record_revived_knowingly_begins_empty():
    start = after(change("a", set={"pain": 4}), change("a", 2, op="delete"))

    merged = last(change("b", base=2, revive=True, set={"note": "new"}), state=start)

    assert (merged.state.deleted, merged.state.fields) == (False, {"note": "new"})


def test_reviving_unaware_of_the_deletion_is_an_edit_in_the_bin():
    start = after(change("a", set={"pain": 4}), change("a", 2, op="delete"))

    merged = last(change("b", base=1, revive=True, set={"note": "new"}), state=start)

    assert merged.state.deleted


def test_an_edit_from_before_the_revival_does_not_leak_into_the_new_record():
    start = after(change("a", set={"pain": 4}), change("a", 2, op="delete"))
    revived = after(change("a", 3, revive=True, set={"note": "new"}), state=start)

    merged = last(change("b", base=1, at=99, set={"pain": 9}), state=revived)

    assert merged.state.fields == {"note": "new"}
    assert merged.conflicts == (Conflict(None, "theirs", 4, 2, theirs_at=10),)


def test_what_has_left_the_bin_cannot_be_restored():
    deleted = after(change("a", set={"pain": 4}), change("a", 2, op="delete"))
    emptied = replace(
        deleted, fields={}, meta={}, deleted_by=dict(deleted.deleted_by or {}, emptied=True)
    )

    assert apply(emptied, change("a", 3, op="restore"), rev=3) == Refused("nothing_to_restore")


def test_a_late_edit_of_what_has_left_the_bin_can_be_restored():
    deleted = after(change("a", set={"pain": 4}), change("a", 2, op="delete"))
    emptied = replace(
        deleted, fields={}, meta={}, deleted_by=dict(deleted.deleted_by or {}, emptied=True)
    )

    merged = last(change("b", set={"note": "n"}), change("a", 3, op="restore"), state=emptied)

    assert (merged.state.deleted, merged.state.fields) == (False, {"note": "n"})


# --- Erasing --------------------------------------------------------------------------------------


def test_erasing_takes_everything_and_asks_nobody():
    start = after(change("a", set={"pain": 4}, add={"m": ("x",)}))

    merged = last(change("b", op="erase"), state=start)

    assert (merged.state.fields, merged.state.meta) == ({}, {})
    assert merged.state.deleted
    assert merged.state.erased
    assert (merged.outcome, merged.conflicts, merged.edits_trashed) == ({}, (), 0)


def test_erasing_an_unknown_record_leaves_a_tombstone_for_its_late_creation():
    state = after(change("a", 2, op="erase"))

    assert state.erased
    assert apply(state, change("b", set={"pain": 4}), rev=2) == Refused("gone")


@pytest.mark.parametrize("op", ["patch", "delete", "restore", "erase"])
def test_an_erased_record_takes_nothing_more(op):
    assert apply(State(rev=3, erased=True), change(op=op), rev=4) == Refused("gone")
