"""The one schema: what it lets in, and the browser's copy of it."""

import re
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from hypothesis import given
from hypothesis import strategies as st

from core.checker.knowledge import LEVELS
from core.diary import browser, kinds
from core.diary.kinds import KINDS, Patch, Problem, check_patch, check_record

ID = "0193a1b2-0000-7000-8000-000000000000"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)
NAMES = st.sampled_from([*KINDS["cramp"].fields, "mood", "__proto__", "\ud800"])


def test_members_come_out_in_order_and_once():
    change = {"add": {"muscles": ["sole.left", "calf.left", "sole.left"]}}

    checked = check_patch("cramp", ID, change)

    assert checked == Patch({}, (), {"muscles": ("calf.left", "sole.left")}, {})


@pytest.mark.parametrize("bad", [ID.upper(), ID + "\n", ID[:-1], "night:2026-11-22", "", None, 5])
def test_an_id_of_another_shape_is_refused(bad):
    assert check_record("cramp", bad) == Problem("bad_id", "id")


def test_a_name_is_judged_before_any_value():
    checked = check_patch("cramp", ID, {"set": {"pain": "bad", "mood": 1}})

    assert checked == Problem("unknown_field", "mood")


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "set": st.dictionaries(NAMES, JSON, max_size=3),
            "unset": st.lists(NAMES | JSON, max_size=3),
            "add": st.dictionaries(NAMES, JSON, max_size=2),
            "remove": JSON,
        },
    )
)
def test_whatever_comes_is_either_fit_to_store_or_a_problem(change):
    checked = check_patch("cramp", ID, change)

    if isinstance(checked, Patch):
        for name, value in checked.set.items():
            assert type(value) in {int, str}
            assert "\0" not in str(value)
            assert str(value).encode()
            assert KINDS["cramp"].fields[name].type != "set"
    else:
        assert checked.field is None or re.fullmatch(kinds.NAME, checked.field)


def test_every_choice_and_name_could_be_stored():
    for kind in KINDS.values():
        for name, spec in kind.fields.items():
            assert kinds.NAME.fullmatch(name)
            assert (spec.type in {"choice", "set"}) == bool(spec.choices)
            assert spec.since <= kinds.SCHEMA
            assert spec.type != "set" or len(spec.choices) <= kinds.LIMITS["set_members"]


def test_every_result_of_a_check_can_be_saved():
    assert kinds.CHECK_LEVELS == LEVELS


def test_the_browsers_copy_is_up_to_date():
    call_command("write_kinds", check=True, stdout=StringIO())


def test_a_browsers_copy_out_of_date_is_noticed(monkeypatch):
    monkeypatch.setattr(browser, "SCHEMA", 99)

    with pytest.raises(CommandError, match="write_kinds"):
        call_command("write_kinds", check=True)
