"""What is not kept for ever: the bin, the history, and accounts that have ended."""

import logging
import threading
import time
import uuid
from contextlib import nullcontext
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from django.db.models import F
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from rest_framework.exceptions import NotAuthenticated

from core.accounts.models import AccessToken, User
from core.diary import retention, rows, store
from core.diary.models import Device, Diary, Record, Version
from core.diary.reading import read_round
from core.diary.rows import read_diary
from core.errors import ApiError
from core.management.commands import serve
from tests.diary.build import URL, act, code, demand_sound, everything_stored, patch, request, send
from tests.diary.threads import at_once

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)
TABLET = {"id": "tablet"}


@pytest.fixture
def canary():
    return f"canary-{uuid.uuid4()}"


@pytest.fixture
def deleted(api, owner, canary):
    """A cramp with two texts in its history, in the bin."""
    made = patch(set={"note": canary})
    send(api, owner, made)
    send(api, owner, patch(id=made["id"], set={"note": f"{canary} two"}), device=TABLET)
    send(api, owner, act("delete", made, seq=2, base_rev=2))
    return made


def received_earlier(days, **of):
    Version.objects.filter(**of).update(received_at=F("received_at") - days * DAY)


def run(*, after=0):
    """Run as many days from now."""
    return retention.run(now=timezone.now() + after * DAY)


# --- The bin --------------------------------------------------------------------------------------


def test_a_deleted_cramp_keeps_its_content_for_thirty_days_and_no_longer(
    api, owner, deleted, canary
):
    assert run(after=29).records == 0
    assert canary in everything_stored()

    done = run(after=31)

    assert done.records == 1
    assert canary not in everything_stored()
    assert run(after=31) == retention.Done()


def test_emptying_the_bin_gives_no_revision_and_the_counters_are_right(api, owner, deleted):
    diary, kept = Diary.objects.of(owner), patch(seq=3, set={"note": "still here"})
    send(api, owner, kept)
    answer = send(api, owner)
    run(after=31)

    demand_sound(diary)
    assert diary.rev == 4
    assert diary.bytes_used == len("{}") + len('{"note":"still here"}')
    after = send(api, owner, cursor=answer["cursor"], epoch=answer["epoch"])
    assert (after["changes"], after["cursor"]) == ([], answer["cursor"])
    assert Record.objects.get(id=kept["id"]).fields == {"note": "still here"}


def test_what_has_left_the_bin_cannot_be_restored_but_the_tombstone_stays(api, owner, deleted):
    run(after=31)

    answer = send(api, owner, act("restore", deleted, seq=3, base_rev=3))

    assert answer["results"][0]["error"]["code"] == "nothing_to_restore"
    assert [(row["deleted"], row["emptied"]) for row in answer["changes"]] == [(True, True)]


def test_a_restore_that_comes_before_the_bin_is_emptied_brings_everything_back(api, owner, deleted):
    answer = send(api, owner, act("restore", deleted, seq=3, base_rev=3))
    run(after=31)

    assert answer["results"][0]["status"] == "applied"
    assert Record.objects.get().fields == answer["changes"][0]["fields"] != {}


def test_a_late_edit_of_what_has_left_the_bin_is_kept_thirty_days_and_can_be_restored(
    api, owner, deleted, canary
):
    received_earlier(31)
    run()
    send(api, owner, patch(id=deleted["id"], seq=2, set={"note": f"{canary} late"}), device=TABLET)
    assert run(after=29).records == 0

    restored = send(api, owner, act("restore", deleted, seq=3, base_rev=4))

    assert restored["results"][0]["status"] == "applied"
    assert restored["changes"][0]["fields"] == {"note": f"{canary} late"}


def test_a_late_edit_leaves_the_bin_in_its_turn(api, owner, deleted, canary):
    run(after=31)
    send(api, owner, patch(id=deleted["id"], seq=2, set={"note": f"{canary} late"}), device=TABLET)

    assert run(after=31).records == 1
    assert canary not in everything_stored()
    demand_sound(Diary.objects.of(owner))


def test_a_cramp_emptied_of_its_last_life_can_be_revived(api, owner, deleted):
    run(after=31)
    anew = patch(id=deleted["id"], seq=3, base_rev=3, revive=True, set={"note": "anew"})

    assert send(api, owner, anew)["changes"][0]["fields"] == {"note": "anew"}
    run(after=31)
    assert Record.objects.get().fields == {"note": "anew"}


def test_the_texts_of_an_earlier_life_leave_with_the_bin_too(api, owner, deleted, canary):
    send(api, owner, patch(id=deleted["id"], seq=3, base_rev=3, revive=True, set={}))
    send(api, owner, act("delete", deleted, seq=4, base_rev=4))
    assert Record.objects.get().fields == {}
    run(after=31)

    assert canary not in everything_stored()


# --- The history ----------------------------------------------------------------------------------


# failure mode 17
def test_a_change_whose_version_was_emptied_is_still_a_duplicate(api, owner, canary):
    first, second = patch(set={"note": canary}), patch(set={"note": "now"})
    second["id"] = first["id"]
    send(api, owner, first)
    conflict = send(api, owner, second, device=TABLET)["results"][0]

    done = run(after=366)
    answer = send(api, owner, first, second, device=TABLET)

    assert conflict["status"] == "conflict"
    assert done.versions == 2
    assert answer["results"] == [
        {"mid": first["mid"], "status": "duplicate", "rev": 1},
        {"mid": second["mid"], "status": "duplicate", "rev": 2},
    ]
    assert Diary.objects.of(owner).rev == 2


def test_what_was_replaced_is_kept_a_year_and_what_holds_now_for_ever(api, owner, canary):
    made = patch(set={"note": canary, "pain": 4})
    send(api, owner, made)
    send(api, owner, patch(id=made["id"], seq=2, base_rev=1, set={"note": "now"}))
    assert run(after=364) == retention.Done()
    assert canary in everything_stored()

    run(after=366)

    assert canary not in everything_stored()
    assert Record.objects.get().fields == {"note": "now", "pain": 4}
    demand_sound(Diary.objects.of(owner))
    assert run(after=366) == retention.Done()


def test_only_what_is_old_is_emptied(api, owner, stranger_api, stranger):
    send(api, owner, patch(), patch(seq=2))
    send(stranger_api, stranger, patch())
    received_earlier(366, diary=Diary.objects.of(owner), rev=1)

    run()

    left = Version.objects.filter(content_erased=False)
    assert {(v.diary.user, v.rev) for v in left} == {(owner, 2), (stranger, 1)}


def test_a_large_history_is_emptied_a_little_at_a_time(api, owner, monkeypatch):
    monkeypatch.setattr(retention, "_AT_ONCE", 2)
    made = [patch(seq=n) for n in range(1, 6)]
    send(api, owner, *made, *[act("delete", one, seq=9, base_rev=n) for n, one in enumerate(made)])

    with CaptureQueriesContext(connection) as queries:
        done = run(after=400)

    assert (done.records, done.versions) == (5, 0)
    assert Version.objects.filter(content_erased=True).count() == 10
    said = [str(query["sql"]) for query in queries]
    emptied = [sql for sql in said if sql.startswith('UPDATE "core_record"')]
    assert len(emptied) == 5
    taken = [sql for sql in said if '"core_record"' in sql and "LIMIT 2" in sql]
    assert len(taken) == 4  # 2, 2, 1, none


# --- Accounts that have ended -------------------------------------------------------------------


def ending(user, status, *, days):
    diary = Diary.objects.of(user)
    Diary.objects.filter(pk=diary.pk).update(status=status, delete_at=timezone.now() - days * DAY)
    return diary


@pytest.mark.parametrize("status", [Diary.Status.DELETING, Diary.Status.DELETED])
def test_an_account_whose_day_has_come_is_removed_with_every_row(
    api, owner, stranger_api, stranger, deleted, canary, status
):
    AccessToken.objects.create(user=owner, name=canary, digest="0" * 64)
    send(stranger_api, stranger, patch())
    diary = ending(owner, status, days=1)

    done = run()

    assert done.accounts == 1
    stored = everything_stored()
    assert canary not in stored
    assert owner.email not in stored
    assert diary.pk.hex not in stored
    assert str(diary.pk) not in stored
    assert User.objects.get() == stranger
    assert [m.objects.count() for m in (Diary, Record, Version, Device)] == [1] * 4
    assert code(api.post(URL, request(stranger))) == (401, "signed_out")


def test_an_account_is_removed_on_its_day_and_only_when_its_owner_wanted_it(api, owner, deleted):
    ending(owner, Diary.Status.DELETING, days=-1)
    assert run().accounts == 0
    ending(owner, Diary.Status.ACTIVE, days=1)
    assert run().accounts == 0
    assert Version.objects.count() == 3


def test_a_large_account_is_removed_a_little_at_a_time(api, owner, monkeypatch):
    monkeypatch.setattr(retention, "_AT_ONCE", 2)
    send(api, owner, *[patch(seq=n) for n in range(1, 6)])
    ending(owner, Diary.Status.DELETING, days=1)

    assert run().accounts == 1
    assert Version.objects.count() == Record.objects.count() == User.objects.count() == 0


def test_a_deletion_taken_back_at_the_last_moment_counts(api, owner, deleted, monkeypatch):
    ending(owner, Diary.Status.DELETING, days=1)
    found = list(Diary.objects.all())
    Diary.objects.update(status=Diary.Status.ACTIVE, delete_at=None)
    monkeypatch.setattr(retention, "_diaries", lambda: iter(found))

    assert run().accounts == 0
    assert send(api, owner)["changes"]


@pytest.mark.parametrize("status", [Diary.Status.DELETING, Diary.Status.DELETED])
def test_an_account_that_ends_answers_that_it_does(api, owner, stranger_api, stranger, status):
    ending(owner, status, days=-1)

    assert code(api.post(URL, request(owner, patch()))) == (410, "account_deleted")
    assert code(api.post(URL, request(owner))) == (410, "account_deleted")
    assert stranger_api.post(URL, request(stranger)).status_code == 200
    assert Version.objects.count() == 0


# --- By itself ------------------------------------------------------------------------------------


def test_one_diary_that_fails_keeps_no_other_waiting_and_is_not_quoted(
    api, owner, stranger_api, stranger, deleted, canary, monkeypatch, caplog
):
    theirs = patch(set={"note": "theirs"})
    send(stranger_api, stranger, theirs, act("delete", theirs, seq=2, base_rev=1))

    def broken(user_id, *args, **kwargs):
        if user_id == owner.pk:
            raise retention.DatabaseError(f"failing row contains {canary}")
        return read_diary(user_id, *args, **kwargs)

    monkeypatch.setattr(retention.rows, "read_diary", broken)
    done = run(after=31)

    assert (done.records, done.failed) == (1, 1)
    assert "DatabaseError" in caplog.text
    assert canary not in caplog.text


def test_the_command_says_how_much_and_nothing_else(api, owner, deleted, canary):
    received_earlier(31)
    out = StringIO()

    call_command("retention", stdout=out)

    assert out.getvalue().startswith("1 records left the bin, 0 old versions")
    assert canary not in everything_stored() + out.getvalue()


def test_it_runs_every_day_and_survives_what_goes_wrong(monkeypatch, caplog):
    runs, stop = [], threading.Event()

    def one_run(*, now):
        runs.append(now)
        if len(runs) == 1:
            raise RuntimeError("canary")
        stop.set()
        return retention.Done(records=3)

    caplog.set_level(logging.INFO)
    monkeypatch.setattr(retention, "run", one_run)
    monkeypatch.setattr(retention, "connection", type("Gone", (), {"close": lambda: None}))
    retention.run_daily(stop, first=0, every=0)

    assert len(runs) == 2
    assert "Retention failed: RuntimeError" in caplog.text
    assert "records=3" in caplog.text
    assert "canary" not in caplog.text


def test_the_server_runs_it_beside_itself(monkeypatch):
    began = threading.Event()

    class Served:
        def __init__(self, *args, **kwargs):
            pass

        def serve(self):
            assert began.wait(10)

    monkeypatch.setattr(retention, "run_daily", lambda _: began.set())
    monkeypatch.setattr(serve, "Server", Served)
    monkeypatch.setattr(serve.Command, "_refuse_a_taken_address", lambda _: None)

    call_command("serve", stdout=StringIO())


def test_it_waits_until_the_server_has_started_and_stops_when_told(monkeypatch):
    monkeypatch.setattr(retention, "run", lambda **_: pytest.fail("too early"))
    stop = threading.Event()
    worker = threading.Thread(target=retention.run_daily, args=[stop])
    worker.start()
    stop.set()
    worker.join(10)

    assert not worker.is_alive()


# --- While somebody syncs -------------------------------------------------------------------------


# failure mode 33
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("changes", [0, 1])
def test_a_sync_that_meets_the_removal_of_its_account_is_signed_out_and_leaves_no_row(
    api, owner, changes
):
    made = patch()
    send(api, owner, made)
    diary, removed = Diary.objects.of(owner), threading.Event()
    body = request(owner, *[patch(seq=2)][:changes], device=TABLET)

    def remove():
        with transaction.atomic():
            retention._delete_rest(diary)
            removed.set()
            time.sleep(0.3)  # the sync arrives meanwhile, and waits

    def arrive():
        removed.wait(20)
        sent = read_round(body, received_at=timezone.now())
        with pytest.raises((NotAuthenticated, ApiError)) if changes else nullcontext() as refusal:
            store.sync(user=owner, sent=sent)
        return refusal and refusal.value.status_code

    codes = at_once(remove, arrive)

    # Without changes it waits for nothing: it may read what was there, and notes nothing.
    assert codes[1] in ({401} if changes else {None})
    assert [m.objects.count() for m in (User, Diary, Record, Version, Device)] == [0] * 5


# failure mode 33
@pytest.mark.parametrize("ends", ["removed", "deleted"])
def test_a_phone_that_reads_while_its_account_ends_leaves_no_row(api, owner, monkeypatch, ends):
    send(api, owner, patch())
    diary, known = Diary.objects.of(owner), rows.read_known

    def meanwhile(*args):
        found = known(*args)
        Device.objects.all().delete()
        if ends == "removed":
            retention._delete_rest(diary)
        else:
            Diary.objects.update(status=Diary.Status.DELETED)
        return found

    monkeypatch.setattr(rows, "read_known", meanwhile)
    api.post(URL, request(owner, device=TABLET))

    assert Device.objects.count() == 0
