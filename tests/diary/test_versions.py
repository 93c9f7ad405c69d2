"""POST /api/v1/versions/: what was written about one cramp, for the person who wrote it only."""

import json

import pytest
from django.urls import reverse

from core.diary.kinds import LIMITS
from core.diary.models import Diary
from tests.diary.build import act, code, patch, request, send

pytestmark = pytest.mark.django_db

URL = "/api/v1/versions/"
PHONE, TABLET = {"id": "phone-1", "label": "Phone"}, {"id": "tablet", "label": "Tablet"}


def ask(user, record, **parts):
    return {"account": str(Diary.objects.of(user).pk), "kind": "cramp", "id": record["id"]} | parts


def versions(api, user, record, **parts):
    reply = api.post(URL, ask(user, record, **parts))
    assert reply.status_code == 200, reply.content
    return reply.json()


@pytest.fixture
def made():
    return patch(set={"note": "one", "pain": 4}, add={"muscles": ["calf.left"]})


def test_the_versions_of_a_cramp_come_newest_first_with_what_they_replaced(api, owner, made):
    edit = patch(id=made["id"], seq=2, base_rev=1, set={"note": "two"}, unset=["pain"])
    edit |= {"add": {"muscles": ["sole.left"]}, "remove": {"muscles": ["calf.left"]}}
    send(api, owner, made, device=PHONE)
    send(api, owner, edit, device=PHONE)
    send(api, owner, act("delete", made, base_rev=2), device=TABLET)

    answer = versions(api, owner, made)

    assert {n: answer[n] for n in ("kind", "id", "more")} == {
        "kind": "cramp",
        "id": made["id"],
        "more": False,
    }
    newest, second, first = answer["versions"]
    assert [v["rev"] for v in answer["versions"]] == [3, 2, 1]
    assert (newest["op"], newest["device"], newest["patch"]) == ("delete", "Tablet", {})
    assert second["patch"] == {part: edit[part] for part in ("set", "unset", "add", "remove")}
    assert second["before"] == {"note": "one", "pain": 4, "muscles": {"calf.left": True}}
    assert (first["before"], first["conflicts"], first["erased"]) == ({}, [], False)
    assert 0 <= first["received_at"] - first["at"] < 10**13


def test_a_version_names_what_another_device_had_written_too(api, owner, made):
    made["at"] -= 60_000
    again = patch(id=made["id"], set={"pain": 4, "note": "two"}, add={"muscles": ["calf.left"]})
    send(api, owner, made, device=PHONE)
    send(api, owner, again, device=TABLET)

    newest, first = versions(api, owner, made)["versions"]

    assert newest["same"] == ["pain", "muscles calf.left"]
    assert newest["before"] == {"note": "one"}
    assert first["same"] == []


def test_a_version_tells_the_same_conflicts_as_the_answer_did(api, owner, made):
    theirs = patch(id=made["id"], set={"note": "two"}, unset=["pain"], at=1)
    theirs["remove"] = {"muscles": ["calf.left"]}
    send(api, owner, made, device=PHONE)

    answer = send(api, owner, theirs, device=TABLET)

    [version, _first] = versions(api, owner, made)["versions"]
    told = answer["results"][0]["conflicts"]
    assert version["conflicts"] == told
    sides = {c["field"]: (c.get("mine"), c.get("theirs")) for c in told}
    assert sides == {"note": ("two", "one"), "pain": (None, 4), "muscles": (None, True)}
    assert all("mine" not in c for c in told if c["field"] != "note")
    # It lost, so it replaced nothing.
    assert version["before"] == {}


def test_what_a_deletion_had_not_seen_is_told_with_its_value(api, owner, made):
    send(api, owner, made, device=PHONE)

    answer = send(api, owner, act("delete", made), device=TABLET)

    told = {c["field"]: c for c in answer["results"][0]["conflicts"]}
    assert {name: c["theirs"] for name, c in told.items()} == {
        "note": "one",
        "pain": 4,
        "muscles": True,
    }
    assert not any("mine" in c for c in told.values())
    [deletion, _first] = versions(api, owner, made)["versions"]
    assert deletion["conflicts"] == answer["results"][0]["conflicts"]
    assert deletion["before"] == {}


def test_a_conflict_about_the_whole_record_has_times_and_no_values(api, owner, made):
    send(api, owner, made, act("delete", made, seq=2, at=made["at"] + 5000), device=PHONE)

    answer = send(api, owner, patch(id=made["id"], base_rev=1), device=TABLET)

    whole = answer["results"][0]["conflicts"][0]
    assert whole["field"] is None
    assert not {"mine", "theirs"} & whole.keys()
    assert round(whole["theirs_at"] - whole["mine_at"], -3) == 5000


def test_pages_of_versions_join_without_gap(api, owner, made):
    send(api, owner, made, *[patch(id=made["id"], seq=n) for n in range(2, 8)], patch(seq=9))

    first = versions(api, owner, made, limit=3)
    second = versions(api, owner, made, limit=3, before=first["versions"][-1]["rev"])
    third = versions(api, owner, made, limit=3, before=second["versions"][-1]["rev"])

    pages = [first, second, third]
    assert [v["rev"] for page in pages for v in page["versions"]] == [7, 6, 5, 4, 3, 2, 1]
    assert [page["more"] for page in pages] == [True, True, False]


def test_a_page_of_versions_is_never_longer_than_fifty_nor_empty(api, owner, made, monkeypatch):
    send(api, owner, made, *[patch(id=made["id"], seq=n) for n in range(2, 60)])

    assert len(versions(api, owner, made, limit=10**9)["versions"]) == 50
    monkeypatch.setitem(LIMITS, "page_bytes", 5)
    answer = versions(api, owner, made)
    assert (len(answer["versions"]), answer["more"]) == (1, True)


def test_an_erased_cramp_has_versions_without_content(api, owner, made):
    send(api, owner, made)
    send(api, owner, patch(id=made["id"], set={"note": "two"}), device=TABLET)
    send(api, owner, act("erase", made, seq=2))

    found = versions(api, owner, made)["versions"]

    assert [v["op"] for v in found] == ["erase", "patch", "patch"]
    assert all((v["patch"], v["before"], v["conflicts"]) == ({}, {}, []) for v in found)
    assert all(v["erased"] for v in found)


def test_what_nobody_wrote_has_no_versions(api, owner):
    assert versions(api, owner, patch())["versions"] == []


@pytest.mark.parametrize(
    ("part", "value"),
    [
        *[("account", value) for value in ("me", None, 5)],
        *[("kind", value) for value in ("Cramp", "__proto__", None, 5)],
        *[("id", value) for value in ("", "a b", "x" * 65, "a\0", "\ud83e", None, 5)],
        *[("before", value) for value in (0, "1", 1.5, True, 2**53)],
        *[("limit", value) for value in (0, "all", None)],
    ],
)
def test_a_question_of_the_wrong_shape_is_malformed_and_named(api, owner, made, part, value):
    body = json.dumps(ask(owner, made) | {part: value})  # half characters travel as escapes
    reply = api.post(URL, body, content_type="application/json")

    assert code(reply) == (400, "malformed")
    assert reply.json()["error"]["field"] == part


def test_a_question_that_is_no_object_is_malformed(api, owner):
    assert code(api.post(URL, [])) == (400, "malformed")


# --- Other people ---------------------------------------------------------------------------------


def test_another_account_is_refused_and_another_persons_cramp_is_unknown(
    api, owner, stranger_api, stranger, made
):
    send(api, owner, made)

    mismatch = stranger_api.post(URL, ask(owner, made))
    unknown = versions(stranger_api, stranger, made)

    assert code(mismatch) == (409, "account_mismatch")
    assert unknown["versions"] == versions(stranger_api, stranger, patch())["versions"] == []


def test_the_signed_out_learn_nothing(anonymous_api, owner, made):
    assert code(anonymous_api.post(URL, ask(owner, made))) == (401, "signed_out")


@pytest.mark.parametrize("status", [Diary.Status.DELETING, Diary.Status.DELETED])
def test_an_account_that_ends_tells_nothing_more(api, owner, made, status):
    send(api, owner, made)
    Diary.objects.update(status=status)

    assert code(api.post(URL, ask(owner, made))) == (410, "account_deleted")


def test_asking_for_versions_counts_with_syncing(api, owner, made):
    for _ in range(30):
        send(api, owner)
    asked = [api.post(URL, ask(owner, made)).status_code for _ in range(31)]

    assert asked == [200] * 30 + [429]


def test_no_cache_keeps_versions_and_no_address_names_a_cramp(api, owner, made):
    reply = api.post(URL, ask(owner, made))

    assert reply["Cache-Control"] == "no-store"
    assert reverse("versions") == URL
    assert code(api.get(URL)) == (405, "method_not_allowed")
    assert request(owner)["account"] == reply.json()["account"]
