"""Erasing: nothing of an entry stays in the account, and nothing brings it back."""

import uuid

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.accounts.models import User
from core.diary import kinds, rows
from core.diary.models import Diary, Record, Version
from tests.conftest import signed_in
from tests.diary.build import act, demand_sound, everything_stored, patch, send

pytestmark = pytest.mark.django_db

PHONE, TABLET = {"id": "phone-1"}, {"id": "tablet"}


@pytest.fixture
def canary():
    return f"canary-{uuid.uuid4()}"


@pytest.fixture
def made(api, owner, canary):
    """A cramp that two devices wrote at the same time, so that its history holds both texts."""
    made = patch(set={"note": canary})
    send(api, owner, made)
    send(api, owner, patch(id=made["id"], set={"note": f"{canary} two"}), device=TABLET)
    assert everything_stored().count(canary) > 2
    return made


def statuses(answer):
    return [result["status"] for result in answer["results"]]


# failure mode 32
def test_an_erased_cramp_leaves_nothing_of_its_content_in_any_table(api, owner, made, canary):
    answer = send(api, owner, act("erase", made, seq=2))

    assert statuses(answer) == ["applied"]
    assert canary not in everything_stored()
    assert set(Version.objects.values_list("content_erased", flat=True)) == {True}


def test_an_erased_cramp_is_told_to_every_phone_without_its_content(api, owner, made):
    send(api, owner, act("erase", made, seq=2))

    answer = send(api, owner, device={"id": "new"})

    assert answer["changes"] == [
        {
            "kind": "cramp",
            "id": made["id"],
            "rev": 3,
            "schema": 1,
            "deleted": True,
            "erased": True,
        }
    ]


def test_erasing_needs_no_knowledge_and_meets_no_conflict(api, owner, made):
    answer = send(api, owner, act("erase", made, base_rev=0), device={"id": "third"})

    [result] = answer["results"]
    assert (result["status"], result.get("conflicts")) == ("applied", None)


@pytest.mark.parametrize("op", ["patch", "delete", "restore", "erase"])
def test_whatever_comes_after_an_erasure_is_gone_and_leaves_no_trace(api, owner, made, canary, op):
    send(api, owner, act("erase", made, seq=2))
    later = act(op, made, seq=3, base_rev=3)
    if op == "patch":
        later |= {"set": {"note": canary}, "revive": True}

    answer = send(api, owner, later)

    assert statuses(answer) == ["gone"]
    assert canary not in everything_stored()
    assert Diary.objects.of(owner).rev == 3


def test_what_was_erased_before_anybody_knew_of_it_stays_away(api, owner, canary):
    unseen = patch(set={"note": canary})

    erased = send(api, owner, act("erase", unseen, seq=2))
    late = send(api, owner, unseen, device=TABLET)

    assert (statuses(erased), statuses(late)) == (["applied"], ["gone"])
    assert erased["changes"][0]["erased"] is True
    assert canary not in everything_stored()


def test_a_change_from_before_the_erasure_is_still_known_but_tells_nothing(api, owner, canary):
    first, second = patch(set={"note": canary}), patch(set={"note": "two"})
    second["id"] = first["id"]
    send(api, owner, first)
    send(api, owner, second, device=TABLET)
    send(api, owner, act("erase", first, seq=2))

    answer = send(api, owner, second, device=TABLET)

    assert answer["results"] == [{"mid": second["mid"], "status": "duplicate", "rev": 2}]


def test_the_request_that_erases_tells_and_stores_nothing_of_what_it_brought(api, owner, canary):
    theirs = patch(set={"note": canary})
    send(api, owner, theirs, device=TABLET)
    mine = patch(id=theirs["id"], set={"note": f"{canary} mine"})

    answer = send(api, owner, mine, act("erase", mine, seq=2), mine)

    assert statuses(answer) == ["applied", "applied", "duplicate"]
    assert canary not in str(answer)
    assert canary not in everything_stored()


def test_what_a_request_brings_and_erases_is_never_written(api, owner, canary, monkeypatch):
    written, add_versions = [], rows.add_versions

    def adding(diary, versions):
        written.extend((version.change.op, version.patch, version.outcome) for version in versions)
        return add_versions(diary, versions)

    monkeypatch.setattr(rows, "add_versions", adding)
    made = patch(set={"note": canary})
    send(api, owner, made, act("erase", made, seq=2))

    assert len(written) == 2
    assert canary not in str(written)


def test_erasing_is_allowed_when_the_account_is_full(api, owner, made, monkeypatch):
    monkeypatch.setitem(kinds.LIMITS, "bytes", 1)
    monkeypatch.setitem(kinds.LIMITS, "records", 0)

    erasures = [act("erase", one, seq=3 + n) for n, one in enumerate((made, patch()))]
    answer = send(api, owner, patch(seq=2), *erasures)

    assert statuses(answer) == ["deferred", "applied", "applied"]
    demand_sound(Diary.objects.of(owner))


def test_an_erasure_with_an_edit_in_it_is_contradictory(api, owner, made):
    answer = send(api, owner, act("erase", made, seq=2) | {"set": {"pain": 1}})

    assert answer["results"][0]["error"]["code"] == "contradictory"
    assert not Record.objects.get().erased


def test_nothing_else_is_erased_with_it(api, owner, stranger_api, stranger, made, monkeypatch):
    monkeypatch.setitem(kinds.KINDS, "dream", kinds.KINDS["cramp"])
    namesake = patch(id=made["id"], kind="dream", seq=2, set={"note": "a dream"})
    neighbour = patch(seq=3, set={"note": "a neighbour"})
    send(api, owner, namesake, neighbour)
    send(stranger_api, stranger, patch(id=made["id"], set={"note": "a stranger"}))

    # Two at once, so that the kinds and ids of a request could be mixed up.
    doomed = patch(kind="dream", seq=4)
    send(api, owner, doomed, act("erase", made, seq=5), act("erase", doomed, seq=6))

    left = {record.fields.get("note") for record in Record.objects.filter(erased=False)}
    assert left == {"a dream", "a neighbour", "a stranger"}
    kept = Version.objects.filter(content_erased=False).values_list("patch", flat=True)
    assert {part["set"]["note"] for part in kept} == left


# --- Whatever two devices do --------------------------------------------------------------------

acts = st.lists(
    st.tuples(
        st.sampled_from([PHONE, TABLET]),
        st.sampled_from([0, 1]),  # which of two cramps
        st.sampled_from(["patch", "patch", "unset", "member", "revive", "delete", "restore"]),
        st.booleans(),  # whether the device has read before
    ),
    min_size=1,
    max_size=10,
)


def change(op, cramp, seq, base, text):
    given = act(op if op in {"delete", "restore", "erase"} else "patch", cramp, seq=seq)
    parts = {
        "patch": {"set": {"note": text}},
        "unset": {"unset": ["note"]},
        "member": {"add": {"muscles": ["calf.left"]}, "remove": {"muscles": ["calf.right"]}},
        "revive": {"set": {"note": text}, "revive": True},
    }
    return given | parts.get(op, {}) | {"base_rev": base}


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=acts, together=acts, after=acts)
def test_whatever_two_devices_do_an_erased_cramp_is_empty_and_the_other_is_whole(
    db, before, together, after
):
    user = User.objects.create_user(f"{uuid.uuid4()}@example.org", "correct horse battery")
    api, cramps, text = signed_in(user), [patch(), patch()], f"canary-{uuid.uuid4()}"
    diary, seq = Diary.objects.of(user), 0
    texts = [f"{text}-erased", f"{text}-kept"]

    def changes_of(steps):
        nonlocal seq
        made = []
        for device, number, op, knows in steps:
            seq += 1
            base = diary.rev if knows else 0
            made.append((device, change(op, cramps[number], seq, base, texts[number])))
        return made

    for device, one in changes_of(before):
        send(api, user, one, device=device)
        diary.refresh_from_db()
    own = [one for _device, one in changes_of(together)]
    answer = send(api, user, *own, change("erase", cramps[0], seq + 1, 0, ""), device=PHONE)
    seq += 1
    demand_sound(diary)
    tried = [send(api, user, one, device=device) for device, one in changes_of(after)]
    demand_sound(diary)

    assert texts[0] not in str([answer, *tried])
    assert texts[0] not in everything_stored()
    erased = diary.records.get(id=cramps[0]["id"])
    assert (erased.fields, erased.meta, erased.erased) == ({}, {}, True)
    kept = diary.versions.filter(record_id=cramps[1]["id"])
    assert not kept.filter(content_erased=True).exists()
    assert all(version.patch for version in kept.filter(op="patch"))
