"""Everything an account holds as one file: whole, hers alone, and of bounded memory."""

import json
import time
import tracemalloc
import uuid
from datetime import UTC, datetime

import pytest
from django.db import connection

from core.accounts import sending
from core.accounts.models import User
from core.diary import export
from core.diary.models import Diary, Record, Version
from tests.diary.build import act, patch

ADA, BEA = "ada@example.org", "bea@example.org"
PASSWORD = "kettle-drum-44"
NOW = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)


def error_of(reply):
    return reply.status_code, reply.json()["error"]["code"]


def whole(user):
    return json.loads("".join(export.stream(user=user, now=NOW)))


def fill(user, count, *, note="a note of some length " * 10, kind="cramp"):
    """Put `count` entries with one version each under an account, as a sync would leave them."""
    diary, fields = Diary.objects.of(user), {"note": note, "muscles": {"calf.left": True}}
    ids = sorted(str(uuid.uuid4()) for _ in range(count))
    Record.objects.bulk_create(
        Record(diary=diary, kind=kind, id=id_, rev=rev, schema=1, fields=fields)
        for rev, id_ in enumerate(ids, diary.rev + 1)
    )
    made = [
        Version(
            diary=diary,
            rev=rev,
            mutation_id=uuid.uuid4(),
            kind=kind,
            record_id=id_,
            device_id="phone",
            seq=rev,
            base_rev=0,
            at_ms=1,
            received_at=NOW,
            op="patch",
            patch={"set": fields},
        )
        for rev, id_ in enumerate(ids, diary.rev + 1)
    ]
    Version.objects.bulk_create(made)
    Diary.objects.filter(pk=diary.pk).update(rev=diary.rev + count)
    return ids


def test_everything_of_hers_is_in_it(ada):
    entry = patch(set={"note": "first words", "pain": 7}, add={"muscles": ["calf.left"]})
    later = patch(id=entry["id"], seq=2, base_rev=1, set={"note": "second “wörds” 🌙"})
    binned = patch(seq=3, set={"note": "in the bin"})
    gone = act("delete", binned, seq=4, base_rev=3)
    for change in (entry, later, binned, gone):
        assert ada.sync(change, device="phone").json()["results"][0]["status"] == "applied"
    ada.make_token("Night script")

    found = ada.exported()

    who = ada.who()
    assert (found["format"], found["version"]) == ("cramps-account", 1)
    assert (found["account"], found["email"], found["epoch"]) == (who["account"], ADA, who["epoch"])
    assert [device["label"] for device in found["devices"]] == ["The phone"]
    assert [token["name"] for token in found["tokens"]] == ["Night script"]
    records = {record["id"]: record for record in found["records"]}
    assert records[entry["id"]]["fields"] == {
        "note": "second “wörds” 🌙",
        "pain": 7,
        "muscles": {"calf.left": True},
    }
    assert records[binned["id"]]["deleted"] is True
    assert records[binned["id"]]["fields"]["note"] == "in the bin"
    versions = found["versions"]
    assert [version["rev"] for version in versions] == [1, 2, 3, 4]
    assert [v["mid"] for v in versions] == [c["mid"] for c in (entry, later, binned, gone)]
    assert versions[0]["patch"]["set"]["note"] == "first words"
    assert versions[3]["op"] == "delete"


def test_nothing_of_anybody_else_is_in_it(ada, bea):
    bea.write("theirs alone", device="theirs")
    bea.make_token("their script")
    ada.write("hers")

    text = json.dumps(ada.exported())

    assert "hers" in text
    assert "their" not in text
    assert BEA not in text


def test_it_is_a_file_to_keep_that_no_cache_keeps(ada, monkeypatch):
    monkeypatch.setattr("core.accounts.account_api.timezone.now", lambda: NOW)

    reply = ada.export()

    assert reply["Content-Type"] == "application/json"
    assert reply["Content-Disposition"] == 'attachment; filename="cramps-2026-11-22.json"'
    assert reply["Cache-Control"] == "no-store"
    assert reply.streaming


def test_an_empty_account_is_a_whole_file_too(ada):
    found = ada.exported()

    assert (found["records"], found["versions"], found["devices"]) == ([], [], [])


def test_a_token_exports_without_a_password(ada, new_script, monkeypatch):
    ada.write("hers")
    script = new_script(ada.make_token().json()["token"])
    monkeypatch.setattr("core.accounts.lifetime._FRESH", 0)

    reply = script.send("/api/v1/export/")

    assert "hers" in b"".join(reply.streaming_content).decode()


def test_an_older_session_needs_the_password(ada, monkeypatch):
    monkeypatch.setattr("core.accounts.lifetime._FRESH", 0)

    assert error_of(ada.export()) == (403, "password_needed")
    assert error_of(ada.export(password="guessed-it-9")) == (403, "password_needed")
    assert ada.exported(password=PASSWORD)["email"] == ADA


def test_it_is_for_the_signed_in_and_needs_the_csrf_token(ada, new_phone):
    assert error_of(new_phone().export()) == (401, "signed_out")
    ada.cookies.pop("csrf")
    assert error_of(ada.export()) == (403, "csrf_failed")


def test_ten_an_hour_are_enough(ada, bea):
    for _ in range(10):
        assert ada.exported()["email"] == ADA

    reply = ada.export()

    assert error_of(reply) == (429, "too_many_requests")
    assert int(reply["Retry-After"]) > 0
    assert bea.export().status_code == 200


# --- Slow readers -------------------------------------------------------------------------------


def test_one_person_reads_one_export_at_a_time(ada, bea):
    reading = ada.export()._iterator

    refused = ada.export()

    assert error_of(refused) == (503, "busy")
    assert int(refused["Retry-After"]) > 0
    assert bea.exported()["email"] == BEA
    next(reading)
    reading.close()  # she has gone away
    assert ada.exported()["email"] == ADA


def test_slow_readers_leave_half_of_the_server_to_everybody_else(
    ada, bea, new_phone, settings, monkeypatch
):
    assert sending._MOST == settings.THREADS // 2 == 2
    carol = new_phone().sign_up("carol@example.org")
    reading = [phone.export() for phone in (ada, bea)]

    assert error_of(carol.export()) == (503, "busy")
    assert carol.sync(patch()).status_code == 200
    b"".join(reading[0].streaming_content)  # read to its end
    assert carol.exported()["email"] == "carol@example.org"


def test_a_reader_who_never_ends_is_broken_off(ada, monkeypatch):
    ada.write("hers")
    parts = ada.export().streaming_content
    assert next(parts).startswith(b'{"account":')
    late = time.monotonic() + 301
    monkeypatch.setattr("core.accounts.sending.time.monotonic", lambda: late)

    with pytest.raises(TimeoutError):
        next(parts)

    assert ada.exported()["email"] == ADA


# --- Large diaries ------------------------------------------------------------------------------


def test_ten_thousand_entries_are_valid_json_with_each_entry_once(owner, stranger):
    ids = fill(owner, 10_000, note="short")
    fill(stranger, 200)

    found = whole(owner)

    assert sorted(record["id"] for record in found["records"]) == ids
    assert [version["rev"] for version in found["versions"]] == list(range(1, 10_001))


def test_the_memory_it_takes_is_that_of_a_page_however_large_the_diary(owner):
    fill(owner, 1500, note="words " * 600)
    tracemalloc.start()

    written = sum(len(part) for part in export.stream(user=owner, now=NOW))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert written > 10_000_000
    assert peak < written / 5


@pytest.mark.parametrize("count", [1, 99, 100, 101, 200])
def test_the_end_of_a_page_loses_and_doubles_nothing(owner, count):
    ids = fill(owner, count, note="short")

    found = whole(owner)

    assert sorted(record["id"] for record in found["records"]) == ids
    assert [version["rev"] for version in found["versions"]] == list(range(1, count + 1))


def test_several_kinds_come_one_after_the_other(owner):
    first, second = fill(owner, 101, kind="cramp"), fill(owner, 101, kind="night")

    found = whole(owner)

    kinds = [record["kind"] for record in found["records"]]
    assert kinds == ["cramp"] * 101 + ["night"] * 101
    assert {record["id"] for record in found["records"]} == {*first, *second}


def test_what_is_written_meanwhile_neither_doubles_nor_hides_an_entry(api, owner):
    ids = fill(owner, 250, note="short")
    parts, written = [], False

    for part in export.stream(user=owner, now=NOW):
        parts.append(part)
        if ids[0] in part and not written:
            written = True
            body = {"protocol": 1, "schema": 1, "account": str(owner.diary.pk)}
            changes = [
                patch(id=id_, seq=seq, base_rev=250, set={"note": "written meanwhile"})
                for seq, id_ in enumerate((ids[0], ids[-1]), 1)
            ]
            body |= {"device": {"id": "phone"}, "now": 1, "changes": changes}
            assert api.post("/api/v1/sync/", body).status_code == 200

    found = json.loads("".join(parts))
    assert written
    assert sorted(record["id"] for record in found["records"]) == ids
    assert len(found["versions"]) == 252
    known = {version["rev"] for version in found["versions"]}
    assert all(record["rev"] in known for record in found["records"])


def test_no_query_reads_more_than_a_page_or_waits_for_a_lock(
    owner, django_assert_num_queries, monkeypatch
):
    fill(owner, 250, note="short")

    # diary, devices, tokens, kinds, 4 pages of records and 4 of versions
    with django_assert_num_queries(12) as captured:
        whole(owner)

    paged = [q["sql"] for q in captured.captured_queries if "LIMIT 100" in q["sql"]]
    assert len(paged) == 8
    assert not any("FOR UPDATE" in q["sql"] or "FOR NO" in q["sql"] for q in captured)


@pytest.mark.parametrize("table", ["core_record", "core_version"])
def test_a_page_is_found_in_an_index_and_not_by_reading_the_diary(owner, table):
    fill(owner, 300, note="short")
    diary = Diary.objects.get(user=owner)
    if table == "core_record":
        page = diary.records.filter(kind="cramp", id__gt="5").order_by("id")[:100]
    else:
        page = diary.versions.filter(rev__gt=200).order_by("rev")[:100]
    if connection.vendor == "sqlite":
        plan = page.explain()
        assert "SEARCH" in plan
        assert "TEMP B-TREE" not in plan
    else:
        with connection.cursor() as cursor:
            # With few rows a plan that sorts is cheap too; with many it would not be.
            cursor.execute("SET LOCAL enable_seqscan = off")
            cursor.execute("SET LOCAL enable_bitmapscan = off")
        assert "Index" in page.explain()
        assert "Sort" not in page.explain()


def test_the_owner_of_a_diary_is_asked_by_the_account_alone(owner, stranger):
    fill(stranger, 3)

    assert whole(owner)["records"] == []
    assert User.objects.count() == 2
