"""Every way a sync request can be wrong: its own code, and nothing changed that should not be."""

import json
import uuid

import pytest
from django.db import OperationalError
from rest_framework.test import APIClient

from core.diary import cursor, kinds, rows
from core.diary.models import Device, Diary, Record, Version
from core.errors import ERRORS
from tests.diary.build import URL, act, code, patch, request, send

pytestmark = pytest.mark.django_db


def post_raw(api, text):
    return api.post(URL, text, content_type="application/json")


# --- The request as a whole -----------------------------------------------------------------------


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "{}", "[" * 100_000, b"\xff"])
def test_a_body_nobody_can_read_is_malformed(api, owner, text):
    reply = post_raw(api, text)

    assert code(reply) == (400, "malformed")


@pytest.mark.parametrize(
    "tail",
    [
        b'"protocol": 1',
        b'"pad": NaN',
        b'"pad": -Infinity',
        b'"pad": 1e999',
        b'"pad": ' + b"9" * 5000,
        b'"pad": "\xff"',
        b'"pad": {"a": 1, "a": 1}',
        b'"pad": ' + b"[" * 100_000 + b"]" * 100_000,
    ],
    ids=range(8),
)
def test_a_good_request_with_something_two_readers_read_differently_is_malformed(api, owner, tail):
    good = json.dumps(request(owner, patch())).encode()

    reply = post_raw(api, good[:-1] + b", " + tail + b"}")

    assert post_raw(api, good).status_code == 200
    assert code(reply) == (400, "malformed")


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("schema", 0),
        ("schema", True),
        ("account", "me"),
        ("account", None),
        ("device", None),
        ("device", {"id": "a b"}),
        ("device", {"id": 5}),
        ("device", {"id": "phone", "label": 5}),
        ("epoch", "now"),
        ("cursor", 5),
        ("now", "today"),
        ("now", 2**53),
        ("now", 1.5),
        ("limit", 0),
        ("limit", "all"),
        ("changes", {}),
    ],
)
def test_a_part_of_the_wrong_shape_is_malformed_and_named(api, owner, part, value):
    reply = api.post(URL, request(owner, patch()) | {part: value})

    assert code(reply) == (400, "malformed")
    assert reply.json()["error"]["field"] == part
    assert Record.objects.count() == Device.objects.count() == 0


@pytest.mark.parametrize("protocol", [0, 2, "1", True, None])
def test_another_protocol_is_refused(api, owner, protocol):
    reply = api.post(URL, request(owner, protocol=protocol))

    assert code(reply) == (400, "bad_protocol")


def test_a_body_over_the_limit_is_too_large(api, owner):
    reply = post_raw(api, json.dumps(request(owner) | {"pad": "x" * kinds.LIMITS["body_bytes"]}))

    assert code(reply) == (413, "too_large")


def test_more_changes_than_allowed_are_refused_whole(api, owner):
    changes = [patch(seq=n) for n in range(kinds.LIMITS["changes"] + 1)]

    reply = api.post(URL, request(owner, *changes))

    assert code(reply) == (413, "batch_too_large")
    assert Record.objects.count() == 0


def test_anything_but_json_is_refused(api, owner):
    reply = api.post(URL, "a=1", content_type="application/x-www-form-urlencoded")

    assert code(reply) == (415, "unsupported_media_type")


def test_only_posts_are_taken(api):
    assert code(api.get(URL)) == (405, "method_not_allowed")


def test_a_post_without_the_csrf_token_is_refused(owner, stranger):
    client = APIClient(enforce_csrf_checks=True)
    client.force_login(owner)

    reply = client.post(URL, request(owner, patch()))

    assert code(reply) == (403, "csrf_failed")
    assert Record.objects.count() == 0


def test_too_many_requests_are_asked_to_wait_and_others_are_not(api, owner, stranger_api, stranger):
    sent = request(owner)
    replies = [api.post(URL, sent) for _ in range(61)]

    assert {reply.status_code for reply in replies[:60]} == {200}
    assert code(replies[60]) == (429, "too_many_requests")
    assert int(replies[60]["Retry-After"]) > 0
    assert stranger_api.post(URL, request(stranger)).status_code == 200


# --- Cursor, epoch, account -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "spoilt", ["", "1", "1.", "2.{sig}", "01.{sig}", "1.{sig}0", "-1.{sig}", "x"]
)
def test_a_cursor_that_was_tampered_with_is_refused(api, owner, spoilt):
    sig = send(api, owner, patch())["cursor"].split(".")[1]

    reply = api.post(URL, request(owner, patch(), cursor=spoilt.format(sig=sig)))

    assert code(reply) == (400, "bad_cursor")
    assert Record.objects.count() == 1


def test_an_old_epoch_gets_the_new_one_and_writes_nothing(api, owner):
    reply = api.post(URL, request(owner, patch(), epoch=str(uuid.uuid4())))

    assert code(reply) == (409, "epoch_changed")
    assert reply.json()["epoch"] == str(Diary.objects.of(owner).epoch)
    assert Record.objects.count() == 0


def test_a_cursor_of_ours_ahead_of_the_diary_proves_a_loss_and_begins_an_epoch(api, owner, caplog):
    diary = Diary.objects.of(owner)
    ahead = cursor.write(diary=diary.pk, epoch=diary.epoch, rev=9)

    reply = api.post(URL, request(owner, patch(), cursor=ahead, epoch=str(diary.epoch)))

    assert code(reply) == (409, "epoch_changed")
    began = Diary.objects.of(owner).epoch
    assert reply.json()["epoch"] == str(began) != str(diary.epoch)
    assert "restored from a backup" in caplog.text
    assert Record.objects.count() == 0


def test_an_account_being_deleted_takes_and_gives_nothing(api, owner):
    send(api, owner, patch())
    Diary.objects.update(status=Diary.Status.DELETING)

    reply = api.post(URL, request(owner, patch()))

    assert code(reply) == (410, "account_deleted")
    assert Record.objects.count() == 1


def test_a_read_only_account_gives_news_and_keeps_changes_for_later(api, owner):
    send(api, owner, patch())
    Diary.objects.update(status=Diary.Status.READ_ONLY)

    answer = send(api, owner, patch())

    assert (answer["results"][0]["status"], len(answer["changes"])) == ("deferred", 1)
    assert answer["results"][0]["error"]["code"] == "read_only"
    assert Record.objects.count() == 1


def test_a_busy_diary_asks_to_come_back(api, owner, monkeypatch):
    tries = []

    def locked(*args, **kwargs):
        tries.append(1)
        error = OperationalError()
        error.__cause__ = type("Locked", (Exception,), {"sqlstate": "55P03"})()
        raise error

    monkeypatch.setattr(rows, "read_diary", locked)
    monkeypatch.setattr("core.diary.patience.time.sleep", print)

    reply = api.post(URL, request(owner, patch()))

    assert code(reply) == (503, "busy")
    assert reply["Retry-After"] == "2"
    assert len(tries) == 3


def test_a_fault_of_the_database_is_not_taken_for_being_busy(api, owner, monkeypatch):
    def broken(*args, **kwargs):
        raise OperationalError("disk I/O error")

    monkeypatch.setattr(rows, "read_diary", broken)
    api.raise_request_exception = False

    reply = api.post(URL, request(owner, patch()))

    assert code(reply) == (500, "server_error")


# --- One change among others ----------------------------------------------------------------------

WRONG = {
    "kind": [("deferred", "unknown_kind", "dream"), ("rejected", "bad_name", "__proto__")],
    "op": [("deferred", "unknown_op", "merge"), ("rejected", "wrong_type", None)],
    "id": [("rejected", "bad_id", "1"), ("rejected", "bad_id", None)],
    "mid": [("rejected", "bad_id", "1"), ("rejected", "bad_id", "\ud800")],
    "seq": [("rejected", "wrong_type", "1"), ("rejected", "out_of_range", -1)],
    "base_rev": [("rejected", "wrong_type", True), ("rejected", "out_of_range", 2**53)],
    "at": [("rejected", "wrong_type", 1.0), ("rejected", "out_of_range", 2**60)],
    "revive": [("rejected", "wrong_type", 1)],
    "future": [("deferred", "unknown_field", 1)],
    "set": [
        ("rejected", "wrong_type", []),
        ("rejected", "wrong_type", {"pain": "4"}),
        ("rejected", "wrong_type", {"pain": True}),
        ("rejected", "wrong_type", {"pain": 4.0}),
        ("rejected", "wrong_type", {"note": None}),
        ("rejected", "wrong_type", {"muscles": {"calf.left": True}}),
        ("rejected", "out_of_range", {"pain": 11}),
        ("rejected", "out_of_range", {"started_at": 2**70}),
        ("rejected", "not_a_choice", {"known": "dreamt"}),
        ("rejected", "too_long", {"note": "\U0001f9b5" * 1001}),
        ("rejected", "bad_text", {"note": "a\0b"}),
        ("rejected", "bad_text", {"note": "\ud83e"}),
        ("rejected", "bad_name", {"Pain": 1}),
        ("rejected", "bad_name", {"\ud83e": 1}),
        ("rejected", "too_large", {f"f{n}": 1 for n in range(101)}),
        ("rejected", "too_large", {"pain": [[[[[]]]]]}),
        ("deferred", "unknown_field", {"mood": 3, "pain": "bad"}),
    ],
    "unset": [("rejected", "contradictory", ["pain"]), ("rejected", "wrong_type", ["muscles"])],
    "add": [
        ("rejected", "wrong_type", {"muscles": "calf.left"}),
        ("rejected", "wrong_type", {"pain": ["4"]}),
        ("rejected", "not_a_choice", {"muscles": ["tail.left"]}),
        ("rejected", "too_large", {"muscles": ["calf.left"] * 201}),
    ],
}
CASES = [(part, *case) for part, cases in WRONG.items() for case in cases]


# failure mode 36
@pytest.mark.parametrize(("part", "status", "error", "value"), CASES, ids=range(len(CASES)))
def test_a_wrong_change_gets_its_code_and_stops_no_other(api, owner, part, status, error, value):
    wrong, right = patch(**{part: value}), patch(seq=2)
    sent = json.dumps(request(owner, wrong, right))  # half characters travel as escapes

    results = post_raw(api, sent).json()["results"]

    assert (results[0]["status"], results[0]["error"]["code"]) == (status, error)
    assert results[1]["status"] == "applied"
    assert Record.objects.count() == Version.objects.count() == 1


def test_what_is_not_a_change_at_all_stops_no_other(api, owner):
    sent = request(owner, patch())
    sent["changes"].insert(0, "change")

    results = api.post(URL, sent).json()["results"]

    assert results[0] == {
        "mid": None,
        "status": "rejected",
        "error": {
            "code": "wrong_type",
            "field": None,
            "detail": "A value is of the wrong type.",
        },
    }
    assert results[1]["status"] == "applied"


def test_adding_and_removing_the_same_member_is_contradictory(api, owner):
    both = {"muscles": ["calf.left"]}

    answer = send(api, owner, patch(add=both, remove=both))

    assert answer["results"][0]["error"] | {"detail": ""} == {
        "code": "contradictory",
        "field": "muscles",
        "detail": "",
    }


def test_a_deletion_with_an_edit_in_it_is_contradictory(api, owner):
    answer = send(api, owner, act("delete", patch(), set={"pain": 1}) | {"set": {"pain": 1}})

    assert answer["results"][0]["error"]["code"] == "contradictory"


def test_empty_parts_say_nothing_and_harm_nothing(api, owner):
    made = patch(unset=[], add={}, remove={})
    empty = {"set": {}, "unset": [], "add": {}, "remove": {}}

    answer = send(api, owner, made, act("delete", made, seq=2) | empty)

    assert [r["status"] for r in answer["results"]] == ["applied", "applied"]


def test_values_at_their_limits_are_taken(api, owner):
    note = "\U0001f9b5" * 1000

    answer = send(api, owner, patch(set={"note": note, "pain": 10, "offset_min": -840}))

    assert answer["changes"][0]["fields"]["note"] == note


def test_a_base_the_server_never_gave_counts_as_none(api, owner):
    first = patch(set={"note": "one"})
    send(api, owner, first)

    unseen = patch(id=first["id"], base_rev=99, set={"note": "two"})
    answer = send(api, owner, unseen, device={"id": "phone-2"})

    assert answer["results"][0]["status"] == "conflict"


# --- Quota ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("limit", "value"), [("records", 1), ("bytes", 12)])
def test_a_full_diary_keeps_new_entries_for_later_but_always_deletes(
    api, owner, monkeypatch, limit, value
):
    first = patch()
    send(api, owner, first)
    monkeypatch.setitem(kinds.LIMITS, limit, value)

    answer = send(api, owner, patch(seq=2, set={"note": "long"}), act("delete", first, seq=3))

    assert [r["status"] for r in answer["results"]] == ["deferred", "applied"]
    assert answer["results"][0]["error"]["code"] == "quota"


def test_a_record_that_grows_too_large_is_rejected(api, owner, monkeypatch):
    monkeypatch.setitem(kinds.LIMITS, "record_bytes", 20)

    answer = send(api, owner, patch(set={"note": "x" * 30}))

    assert answer["results"][0]["error"]["code"] == "too_large"


def test_the_counters_are_what_the_records_add_up_to(api, owner):
    made = [patch(seq=n, set={"note": "x" * n}) for n in range(1, 5)]
    send(api, owner, *made)
    send(api, owner, act("delete", made[0], seq=5, base_rev=1))
    send(api, owner, patch(id=made[1]["id"], seq=6, base_rev=2, set={"note": "longer than it was"}))

    diary = Diary.objects.of(owner)

    assert diary.record_count == Record.objects.filter(deleted=False).count() == 3
    assert diary.bytes_used == sum(Record.objects.values_list("size", flat=True))


def test_every_code_a_change_can_get_has_a_sentence():
    assert all(str(text) for _status, text in ERRORS.values())


def test_what_is_put_off_holds_back_what_follows_it_in_the_same_record_only(api, owner):
    made = patch(seq=1, set={"pain": 4, "colour": "blue"})
    later = patch(id=made["id"], seq=2, set={"pain": 5})
    other = patch(seq=3)
    gone = act("delete", made, seq=4)

    answer = send(api, owner, made, later, other, gone)

    assert [(r["status"], r.get("error", {}).get("code")) for r in answer["results"]] == [
        ("deferred", "unknown_field"),
        ("deferred", "unknown_field"),
        ("applied", None),
        ("applied", None),
    ]
