"""Several phones at once on real connections: the promises that a single thread cannot test."""

import threading
import uuid
from datetime import timedelta
from typing import Any

import pytest
from django.core.cache import cache
from django.db import IntegrityError, transaction
from django.utils import timezone
from rest_framework.test import APIClient

from core.accounts import deletion
from core.accounts.models import User
from core.diary import cursor, retention, store
from core.diary.models import Device, Diary, Record, Version
from core.diary.reading import read_round
from tests.diary.build import URL, act, patch, request
from tests.diary.threads import at_once

pytestmark = pytest.mark.django_db(transaction=True)

WRITERS, EACH = 8, 6


@pytest.fixture
def diary(transactional_db: None) -> Diary:
    return Diary.objects.of(User.objects.create_user("owner@example.org", "correct horse battery"))


def exchange(diary: Diary, *changes: dict[str, Any], device: str = "phone", **parts: Any) -> Any:
    body = request(diary.user, *changes, device={"id": device}, **parts)
    return store.sync(user=diary.user, sent=read_round(body, received_at=timezone.now()))


# failure mode 1
def test_eight_writers_get_revisions_without_gap_and_a_reader_misses_none(diary):
    finished = threading.Event()
    seen: set[int] = set()

    def write(device: str) -> None:
        for seq in range(1, EACH + 1):
            exchange(diary, patch(seq=seq), device=device)

    def read() -> None:
        position = None
        while True:
            last_round = finished.is_set()
            answer = exchange(diary, device="reader", cursor=position, limit=3)
            position = answer.cursor
            seen.update(row.rev for row in answer.feed)
            if last_round and not answer.more and not answer.feed:
                return

    def write_all() -> None:
        try:
            at_once(*[lambda n=n: write(f"phone-{n}") for n in range(WRITERS)])
        finally:
            finished.set()  # or a writer's failure would leave the reader reading for ever

    at_once(read, write_all)

    everything = set(range(1, WRITERS * EACH + 1))
    assert seen == everything
    assert set(Version.objects.values_list("rev", flat=True)) == everything
    assert Diary.objects.get().rev == len(everything)


# failure mode 6
def test_a_batch_sent_ten_times_at_once_is_applied_once(diary):
    made = [patch(seq=n, set={"note": f"cramp {n}"}) for n in (1, 2)]
    edit = patch(id=made[0]["id"], seq=3, set={"note": "calf"}, add={"muscles": ["calf.left"]})
    batch = [*made, edit, act("delete", made[1], seq=4)]

    answers = at_once(*[lambda: exchange(diary, *batch) for _ in range(10)])

    statuses = [result.status for answer in answers for result in answer.results]
    assert (statuses.count("applied"), statuses.count("duplicate")) == (4, 36)
    assert {tuple(r.rev for r in answer.results) for answer in answers} == {(1, 2, 3, 4)}
    assert Version.objects.count() == 4
    # Ten answers, one state: what it would be after sending the batch once.
    [feed] = {answer.feed for answer in answers}
    assert [(row.id, row.rev, bool(row.deleted)) for row in feed] == [
        (made[0]["id"], 3, False),
        (made[1]["id"], 4, True),
    ]
    assert Record.objects.get(rev=3).fields == {"note": "calf", "muscles": {"calf.left": True}}
    assert {a.diary.rev for a in answers} == {Diary.objects.get().rev} == {4}


# failure mode 6
def test_two_tabs_of_one_phone_sending_what_overlaps_apply_each_change_once(diary):
    for turn in range(5):
        made = [patch(seq=10 * turn + n) for n in (1, 2, 3)]
        edit = patch(id=made[0]["id"], seq=10 * turn + 4, set={"pain": 7})

        # A retry that races its original: one queue, cut in two places.
        start, whole = made[:2], [*made, edit]
        answers = at_once(lambda: exchange(diary, *start), lambda: exchange(diary, *whole))  # noqa: B023

        results = [result for answer in answers for result in answer.results]
        assert sorted(result.status for result in results) == ["applied"] * 4 + ["duplicate"] * 2
        assert len({result.rev for result in results}) == 4
        assert Record.objects.get(id=made[0]["id"]).fields == {"pain": 7}
    assert Diary.objects.get().rev == Version.objects.count() == 20


# failure mode 6
def test_two_tabs_of_one_phone_do_not_look_like_a_phone_set_back(diary):
    for turn in range(5):
        early, late = patch(seq=2 * turn + 1), patch(seq=2 * turn + 2)

        # Whichever comes first, the numbers of the other are new to the account.
        answers = at_once(lambda: exchange(diary, early), lambda: exchange(diary, late))  # noqa: B023

        assert [answer.results[0].status for answer in answers] == ["applied"] * 2
        assert not any(answer.device_reset for answer in answers)
    assert exchange(diary).max_seq == 10


# failure mode 33
def test_phones_that_sync_while_their_account_ends_hear_it_and_leave_nothing(diary, stranger):
    user, codes, gone = diary.user, [set() for _ in range(4)], threading.Event()
    under_way = [threading.Event() for _ in codes]
    kept = Diary.objects.of(stranger)
    clients = [APIClient(raise_request_exception=False) for _ in codes]
    for client in clients:
        client.force_login(user)
    body = request(user)

    def phone(number: int) -> None:
        device = {"id": f"phone-{number}"}
        for seq in range(1, 500):
            cache.clear()  # the limit of rates is not what is tried here
            last = gone.is_set()
            sent = body | {"device": device, "changes": [patch(seq=seq)]}
            codes[number].add(clients[number].post(URL, sent).status_code)
            under_way[number].set()
            if last:
                return

    def end() -> None:
        assert all(event.wait(60) for event in under_way)
        now = timezone.now()
        deletion.delete_now(user=user, now=now, session_key=None)
        retention.run(now=now + timedelta(days=365))
        gone.set()

    at_once(end, *[lambda n=n: phone(n) for n in range(len(codes))])

    assert set().union(*codes) <= {200, 401, 410}
    assert all({200, 401} <= said for said in codes)
    assert list(User.objects.all()) == [stranger]
    assert list(Diary.objects.all()) == [kept]
    assert [m.objects.count() for m in (Record, Version, Device)] == [0, 0, 0]


def test_two_first_contacts_at_once_make_one_diary(transactional_db):
    user = User.objects.create_user("owner@example.org", "correct horse battery")

    diaries = at_once(*[lambda: Diary.objects.of(user) for _ in range(4)])

    assert len({diary.pk for diary in diaries}) == 1


def test_of_several_phones_that_prove_a_loss_one_begins_the_epoch(diary):
    ahead = cursor.write(diary=diary.pk, epoch=diary.epoch, rev=9)

    def ask() -> Any:
        with pytest.raises(store.ApiError) as refusal:
            exchange(diary, cursor=ahead)
        return refusal.value

    refusals = at_once(ask, ask, ask)

    # One that looks after the new epoch began meets a cursor that is simply not current.
    epochs = {refusal.extra.get("epoch") for refusal in refusals if refusal.code == "epoch_changed"}
    assert epochs == {str(Diary.objects.get().epoch)}
    assert {refusal.code for refusal in refusals} <= {"epoch_changed", "bad_cursor"}


def test_the_database_itself_refuses_a_revision_given_twice(diary):
    exchange(diary, patch())

    with pytest.raises(IntegrityError), transaction.atomic():
        Record.objects.create(diary=diary, kind="cramp", id=str(uuid.uuid4()), rev=1, schema=1)


def test_the_database_itself_refuses_a_mutation_stored_twice(diary):
    sent = patch()
    exchange(diary, sent)
    copy = Version.objects.get()
    copy.rev = 2

    with pytest.raises(IntegrityError), transaction.atomic():
        copy.save(force_insert=True)
