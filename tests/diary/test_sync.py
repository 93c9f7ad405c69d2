"""POST /api/v1/sync/: what a phone sends, what becomes of it, and what it gets back."""

import uuid

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from core.diary.kinds import LIMITS
from core.diary.models import Device, Diary, Record, Version
from tests.diary.build import URL, act, code, demand_sound, patch, request, send

pytestmark = pytest.mark.django_db


def records(answer):
    return {row["id"]: row for row in answer["changes"]}


# --- One change ---------------------------------------------------------------------------------


def test_a_new_cramp_is_stored_and_comes_back_as_stored(api, owner):
    change = patch(set={"pain": 4, "note": "calf"}, add={"muscles": ["calf.left"]})

    answer = send(api, owner, change)

    assert answer["results"] == [{"mid": change["mid"], "status": "applied", "rev": 1}]
    assert answer["changes"] == [
        {
            "kind": "cramp",
            "id": change["id"],
            "rev": 1,
            "schema": 1,
            "deleted": False,
            "fields": {"pain": 4, "note": "calf", "muscles": {"calf.left": True}},
        }
    ]


def test_the_answer_has_every_part_of_the_protocol(api, owner):
    diary = Diary.objects.of(owner)

    answer = send(api, owner, patch(seq=7))

    assert answer["account"] == str(diary.pk)
    assert answer["epoch"] == str(diary.epoch)
    assert (answer["protocol"], answer["schema"], answer["schema_min"]) == (1, 2, 1)
    assert answer["device"] == {"max_seq": 7}
    assert answer["device_reset"] is False
    assert answer["more"] is False
    assert answer["quota"] == {"bytes": len('{"pain":4}'), "max_bytes": 104857600}
    assert answer["retry_after_ms"] is None
    assert abs(answer["server_time"] - request(owner)["now"]) < 60_000


def test_an_answer_is_kept_by_no_cache(api, owner):
    reply = api.post(URL, request(owner))

    assert reply["Cache-Control"] == "no-store"


# failure mode 12
def test_a_change_sent_twice_is_stored_once(api, owner):
    change = patch()

    first = send(api, owner, change)
    second = send(api, owner, change)

    assert first["results"][0]["status"] == "applied"
    assert second["results"] == [{"mid": change["mid"], "status": "duplicate", "rev": 1}]
    assert Version.objects.count() == Record.objects.count() == 1


def test_a_change_twice_in_one_request_is_stored_once(api, owner):
    change = patch()

    answer = send(api, owner, change, change)

    assert [(r["status"], r["rev"]) for r in answer["results"]] == [
        ("applied", 1),
        ("duplicate", 1),
    ]
    assert Version.objects.count() == 1


def test_a_conflict_is_told_again_when_its_answer_was_lost(api, owner):
    first = patch(set={"note": "one"})
    second = patch(id=first["id"], set={"note": "two"})
    send(api, owner, first)

    lost = send(api, owner, second, device={"id": "phone-2"})
    again = send(api, owner, second, device={"id": "phone-2"})

    assert lost["results"][0]["status"] == "conflict"
    assert again["results"][0]["status"] == "duplicate"
    assert again["results"][0]["conflicts"] == lost["results"][0]["conflicts"]


def test_both_sides_of_a_conflict_are_told_and_in_the_history(api, owner):
    first = patch(set={"note": "one"}, at=10_000_000)
    second = patch(id=first["id"], set={"note": "two"}, at=20_000_000)
    send(api, owner, first)

    answer = send(api, owner, second, device={"id": "phone-2"})

    [conflict] = answer["results"][0]["conflicts"]
    # Times are corrected by the phone's clock, which a test cannot hold still.
    times = [round(conflict.pop(name), -7) for name in ("mine_at", "theirs_at")]
    assert times == [20_000_000, 10_000_000]
    assert conflict == {
        "field": "note",
        "winner": "mine",
        "mine_version": 2,
        "theirs_version": 1,
        "mine": "two",
        "theirs": "one",
    }
    version = Version.objects.get(rev=2)
    assert version.patch == {"set": {"note": "two"}}
    assert version.outcome["fields"]["note"]["was"] == "one"
    assert str(version.outcome).count("one") == 1  # a value is stored once


def test_fields_changed_on_two_phones_are_both_kept(api, owner):
    first = patch(set={"pain": 4})
    send(api, owner, first)

    answer = send(api, owner, patch(id=first["id"], set={"note": "calf"}), device={"id": "phone-2"})

    assert answer["results"][0]["status"] == "applied"
    assert records(answer)[first["id"]]["fields"] == {"pain": 4, "note": "calf"}


def test_a_phone_whose_clock_is_years_ahead_does_not_win(api, owner):
    first, ahead = patch(set={"note": "one"}, at=request(owner)["now"]), 10**12
    send(api, owner, first)
    now = request(owner)["now"] + ahead
    late = patch(id=first["id"], set={"note": "two"}, at=now - 10**9)

    answer = send(api, owner, late, now=now, device={"id": "phone-2"})

    assert answer["results"][0]["conflicts"][0]["winner"] == "theirs"


# --- Deletion -----------------------------------------------------------------------------------


def test_a_deleted_cramp_comes_without_its_content_and_can_be_restored(api, owner):
    made = patch(set={"note": "calf"})
    send(api, owner, made)

    deleted = send(api, owner, act("delete", made, seq=2, base_rev=1))
    restored = send(api, owner, act("restore", made, seq=3, base_rev=2))

    row = records(deleted)[made["id"]]
    assert row.pop("deleted_at") <= deleted["server_time"]
    assert row == {"kind": "cramp", "id": made["id"], "rev": 2, "schema": 1, "deleted": True}
    assert records(restored)[made["id"]]["fields"] == {"note": "calf"}


def test_a_deletion_counts_the_edits_it_did_not_know_of(api, owner):
    made = patch(set={"note": "calf"})
    send(api, owner, made)

    answer = send(api, owner, act("delete", made), device={"id": "phone-2"})

    assert answer["results"][0]["status"] == "conflict"
    assert answer["results"][0]["edits_trashed"] == 1


def test_restoring_what_never_was_is_rejected(api, owner):
    answer = send(api, owner, act("restore", patch()))

    assert answer["results"][0]["status"] == "rejected"
    assert answer["results"][0]["error"]["code"] == "nothing_to_restore"
    assert Version.objects.count() == 0


def test_an_erased_cramp_takes_nothing_more(api, owner):
    made = patch()
    send(api, owner, made)
    Record.objects.filter(id=made["id"]).update(erased=True)

    answer = send(api, owner, patch(id=made["id"], seq=2, base_rev=1))

    assert answer["results"][0]["status"] == "gone"
    assert Version.objects.count() == 1


def test_every_change_that_is_stored_takes_the_next_revision_and_no_other_does(api, owner):
    made, refused = patch(), patch(seq=2, set={"pain": 99})

    send(api, owner, made, refused, act("delete", made, seq=3), act("restore", patch(), seq=4))
    send(api, owner, made, act("restore", made, seq=5), patch(id=made["id"], seq=6))
    send(api, owner, act("erase", made, seq=7), act("delete", made, seq=8), patch(seq=9))

    diary = Diary.objects.of(owner)
    assert diary.rev == 6
    demand_sound(diary)


# --- Reading --------------------------------------------------------------------------------------


# failure mode 10
def test_pages_join_without_gap_even_when_a_record_changes_between_them(api, owner):
    changes = [patch(seq=n) for n in range(1, 6)]
    send(api, owner, *changes)
    first = send(api, owner, limit=2)
    send(api, owner, patch(id=changes[0]["id"], seq=6, base_rev=1, set={"pain": 9}))

    second = send(api, owner, limit=2, cursor=first["cursor"])
    third = send(api, owner, limit=2, cursor=second["cursor"])

    assert [first["more"], second["more"], third["more"]] == [True, True, False]
    latest = records(first) | records(second) | records(third)
    assert {row["id"] for row in Record.objects.values("id")} == set(latest)
    assert latest[changes[0]["id"]]["fields"] == {"pain": 9}


def test_asking_again_with_the_cursor_brings_nothing_twice(api, owner):
    cursor = send(api, owner, patch())["cursor"]

    answer = send(api, owner, cursor=cursor)

    assert (answer["changes"], answer["cursor"]) == ([], cursor)


def test_a_page_ends_before_it_is_too_large_but_never_empty(api, owner, monkeypatch):
    monkeypatch.setitem(LIMITS, "page_bytes", 5)
    send(api, owner, patch(), patch(seq=2))

    answer = send(api, owner)

    assert len(answer["changes"]) == 1
    assert answer["more"] is True


def test_asking_for_news_writes_nothing_and_takes_no_lock(api, owner):
    send(api, owner, patch())

    with CaptureQueriesContext(
        connection,
    ) as queries:
        send(api, owner)

    written = [q["sql"] for q in queries if not q["sql"].lstrip().startswith("SELECT")]
    assert written == []
    assert not [q for q in queries if "FOR NO KEY UPDATE" in q["sql"]]


# --- Devices --------------------------------------------------------------------------------------


def test_a_device_is_noted_once_a_day(api, owner):
    send(api, owner, device={"id": "phone-1", "label": "Old\x07 phone", "app": "2"})
    before = Device.objects.get()

    send(api, owner)

    after = Device.objects.get()
    assert (before.label, before.app) == ("Old phone", "2")
    assert after.last_seen == before.last_seen


def test_a_device_set_back_by_a_backup_is_told(api, owner):
    send(api, owner, patch(seq=3), patch(seq=5))

    answer = send(api, owner, patch(seq=3))

    assert answer["device_reset"] is True
    assert answer["device"]["max_seq"] == 5


def test_a_change_that_was_put_off_and_comes_late_does_not_look_like_a_device_set_back(api, owner):
    send(api, owner, patch(seq=5))

    answer = send(api, owner, patch(seq=3))

    assert answer["results"][0]["status"] == "applied"
    assert answer["device_reset"] is False
    assert answer["device"]["max_seq"] == 5


def test_the_numbers_of_another_device_set_nobody_back(api, owner):
    send(api, owner, patch(seq=3), patch(seq=5), device={"id": "phone-2"})
    send(api, owner, patch(seq=5))

    assert send(api, owner, patch(seq=3))["device_reset"] is False


def test_sending_an_old_change_again_does_not_look_like_a_device_set_back(api, owner):
    change = patch(seq=3)
    send(api, owner, change, patch(seq=5))

    answer = send(api, owner, change)

    assert answer["device_reset"] is False


# --- Other people ---------------------------------------------------------------------------------


# failure mode 15
def test_the_same_ids_in_two_accounts_have_nothing_to_do_with_each_other(
    api, owner, stranger_api, stranger
):
    mine = patch(set={"note": "mine"})
    theirs = mine | {"set": {"note": "theirs"}}
    send(api, owner, mine)

    answer = send(stranger_api, stranger, theirs)

    assert answer["results"][0] == {"mid": mine["mid"], "status": "applied", "rev": 1}
    assert records(answer)[mine["id"]]["fields"] == {"note": "theirs"}
    assert records(send(api, owner))[mine["id"]]["fields"] == {"note": "mine"}


# failure mode 50
def test_a_queue_for_another_account_is_refused_whole(api, owner, stranger):
    reply = api.post(URL, request(stranger, patch()))

    assert code(reply) == (409, "account_mismatch")
    assert Record.objects.count() == Version.objects.count() == Device.objects.count() == 0


def test_another_persons_cursor_is_not_one_of_ours(api, owner, stranger_api, stranger):
    cursor = send(stranger_api, stranger, patch())["cursor"]

    reply = api.post(URL, request(owner, cursor=cursor))

    assert code(reply) == (400, "bad_cursor")


def test_the_signed_out_get_401_and_nothing_is_written(anonymous_api, owner):
    reply = anonymous_api.post(URL, request(owner, patch()))

    assert code(reply) == (401, "signed_out")
    assert Record.objects.count() == 0


def test_no_word_of_a_diary_reaches_the_logs(api, owner, caplog):
    canary = f"canary-{uuid.uuid4()}"
    caplog.set_level(0)
    made = patch(set={"note": canary})
    send(api, owner, made, patch(set={"note": canary * 100}), patch(set={canary: 1}))
    send(api, owner, patch(id=made["id"], set={"note": "other"}), device={"id": "phone-2"})

    api.post(URL, f'{{"note": "{canary}", }}', content_type="application/json")

    assert canary not in caplog.text
