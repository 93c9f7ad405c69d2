"""A phone that missed updates: it can always hand over its work, and spoils nothing unknown."""

import json
import uuid

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.accounts.models import User
from core.diary.models import Diary, Record
from tests.conftest import signed_in
from tests.diary.build import URL, act, code, demand_sound, patch, request, send

pytestmark = pytest.mark.django_db


@pytest.fixture
def _newer(monkeypatch):
    """A release that gives news to phones of schema 2 and later only."""
    for module in ("store", "serializers"):
        monkeypatch.setattr(f"core.diary.{module}.SCHEMA_MIN", 2)


@pytest.mark.usefixtures("_newer")
def test_an_outdated_phone_hands_over_its_work_and_gets_no_news(api, owner):
    send(api, owner, patch(), schema=2)
    cursor = send(api, owner, schema=2)["cursor"]
    send(api, owner, patch(seq=2), schema=2)
    made = patch(seq=1)

    answer = send(api, owner, made, cursor=cursor, device={"id": "old"})

    assert answer["results"] == [{"mid": made["mid"], "status": "applied", "rev": 3}]
    assert (answer["changes"], answer["cursor"], answer["more"]) == ([], cursor, False)
    assert (answer["upgrade_required"], answer["schema_min"]) == (True, 2)
    assert Record.objects.filter(id=made["id"]).exists()


@pytest.mark.usefixtures("_newer")
def test_an_outdated_phone_that_never_read_anything_still_has_no_cursor(api, owner):
    assert send(api, owner, patch())["cursor"] is None


@pytest.mark.usefixtures("_newer")
def test_an_outdated_phone_is_told_what_was_refused_and_what_met_another_edit(api, owner):
    made = patch(set={"note": "one"})
    send(api, owner, made, schema=2)
    edit = patch(id=made["id"], set={"note": "two"})

    answer = send(api, owner, edit, patch(seq=2, set={"pain": 99}), device={"id": "old"})

    assert [r["status"] for r in answer["results"]] == ["conflict", "rejected"]


@pytest.mark.usefixtures("_newer")
def test_an_outdated_phone_without_work_is_asked_to_update(api, owner, stranger_api, stranger):
    reply = api.post(URL, request(owner))

    assert code(reply) == (426, "upgrade_required")
    assert stranger_api.post(URL, request(stranger, schema=2)).status_code == 200


@pytest.mark.usefixtures("_newer")
def test_what_is_wrong_with_the_account_comes_before_the_age_of_the_app(api, owner, stranger):
    assert code(api.post(URL, request(stranger))) == (409, "account_mismatch")
    changed = request(owner, epoch=str(uuid.uuid4()))
    assert code(api.post(URL, changed)) == (409, "epoch_changed")


def test_a_phone_that_is_recent_enough_hears_nothing_of_updates(api, owner):
    assert "upgrade_required" not in send(api, owner, patch())


# --- What an old phone does not know ------------------------------------------------------------

# As a release two schemas on may store it: floats have no place in it, see kinds.py.
opaque = st.recursive(
    st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=6,
).filter(lambda value: "\\u0000" not in json.dumps(value))
parts = st.fixed_dictionaries(
    {},
    optional={
        "set": st.fixed_dictionaries({"note": st.text("ab", max_size=3)}),
        "unset": st.just(["pain"]),
        "add": st.just({"muscles": ["calf.left"]}),
        "remove": st.just({"muscles": ["sole.left"]}),
    },
)
steps = st.lists(
    st.tuples(st.sampled_from(["patch", "patch", "delete", "restore"]), parts, st.booleans()),
    min_size=1,
    max_size=6,
)


# failure mode 22
def test_an_old_phones_edit_leaves_the_fields_it_does_not_know(api, owner):
    made = patch(schema=3, set={"pain": 4})
    send(api, owner, made)
    newer = {"zz_mood": {"deep": [1, "ü"]}, "pain": 4}
    Record.objects.update(fields=newer, meta={"zz_mood": [1, "n", 1, 1], "pain": [1, "n", 1, 1]})

    answer = send(api, owner, patch(id=made["id"], base_rev=1, set={"pain": 7}))

    assert answer["changes"][0]["fields"] == newer | {"pain": 7}
    assert answer["changes"][0]["schema"] == 3
    assert Record.objects.get().meta["zz_mood"] == [1, "n", 1, 1]


# failure mode 22
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(unknown=st.dictionaries(st.from_regex(r"zz_[a-z]{1,5}", fullmatch=True), opaque), acts=steps)
def test_what_an_old_phone_does_not_know_survives_it_byte_for_byte(db, unknown, acts):
    user = User.objects.create_user(f"{uuid.uuid4()}@example.org", "correct horse battery")
    api, made = signed_in(user), patch(schema=3)
    send(api, user, made)
    stored = Record.objects.filter(diary=Diary.objects.of(user))
    stamps = {name: [1, "newer", 1, 1] for name in unknown}
    record = stored.get()
    fields = record.fields | unknown
    size = len(json.dumps(fields, separators=(",", ":"), ensure_ascii=False).encode())
    stored.update(fields=fields, meta=record.meta | stamps, size=size)
    Diary.objects.filter(user=user).update(bytes_used=size)

    for seq, (op, given_parts, knows) in enumerate(acts, start=2):
        change = act(op, made, seq=seq, base_rev=seq - 1 if knows else 0)
        send(api, user, change | (given_parts if op == "patch" else {}), device={"id": "old"})

    after = stored.get()
    kept = {name: after.fields.get(name) for name in unknown}
    assert json.dumps(kept, sort_keys=True) == json.dumps(unknown, sort_keys=True)
    assert {name: after.meta[name] for name in unknown} == stamps
    assert after.schema == 3
    demand_sound(Diary.objects.of(user))
    alive = [row for row in send(api, user)["changes"] if not row["deleted"]]
    assert all(row["fields"] == after.fields for row in alive)
