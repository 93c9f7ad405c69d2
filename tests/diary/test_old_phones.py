"""Phones that come back: after years, set back by a backup, or twice under one name."""

from datetime import timedelta

import pytest
from django.utils import timezone

from core.diary import retention
from core.diary.models import Diary, Record, Version
from tests.diary.build import act, patch, send

pytestmark = pytest.mark.django_db

COPY = {"id": "phone-1"}  # the name both phones of a copied backup go by


# failure mode 29
def test_a_phone_that_was_away_for_years_hears_of_every_deletion(api, owner):
    made = [patch(seq=n) for n in (1, 2, 3)]
    old = send(api, owner, *made, device={"id": "tablet"})["cursor"]
    send(api, owner, act("delete", made[0], seq=1, base_rev=1))
    send(api, owner, act("erase", made[1], seq=2))

    for years in (1, 5, 10):
        retention.run(now=timezone.now() + timedelta(days=365 * years))
    answer = send(api, owner, cursor=old, device={"id": "tablet"})

    assert {row["id"]: row["deleted"] for row in answer["changes"]} == {
        made[0]["id"]: True,
        made[1]["id"]: True,
    }


# failure mode 29
def test_a_deletion_outlives_retention_also_for_what_was_never_heard_of(api, owner):
    unseen = patch()
    send(api, owner, act("delete", unseen, seq=2))
    retention.run(now=timezone.now() + timedelta(days=3650))

    answer = send(api, owner, unseen, device={"id": "tablet"})

    assert [row["deleted"] for row in answer["changes"]] == [True]


# failure mode 13
def test_a_phone_set_back_by_a_backup_counts_the_same_numbers_again_and_loses_nothing(api, owner):
    before = [patch(seq=n, set={"note": f"before {n}"}) for n in (1, 2, 3)]
    send(api, owner, *before)

    # Back to the state after its first change, it counts 2 and 3 again, for other things.
    after = [patch(seq=n, set={"note": f"after {n}"}) for n in (2, 3)]
    answer = send(api, owner, *after)

    assert [result["status"] for result in answer["results"]] == ["applied", "applied"]
    assert answer["device_reset"] is True
    notes = {row["fields"]["note"] for row in send(api, owner)["changes"]}
    assert notes == {"before 1", "before 2", "before 3", "after 2", "after 3"}


# failure mode 14
def test_two_phones_under_one_name_lose_nothing_and_are_told_so(api, owner):
    entry = patch(set={"note": "from before the copy"})
    cursor = send(api, owner, entry)["cursor"]
    told, changes = [], []

    # Neither knows of the other, and both count on from the same number.
    for seq in (2, 3):
        for phone in ("first", "second"):
            edit = patch(id=entry["id"], seq=seq, base_rev=1, set={"note": f"{phone} {seq}"})
            changes += [edit, patch(seq=seq + 10, set={"note": f"{phone} new {seq}"})]
            answer = send(api, owner, *changes[-2:], cursor=cursor, device=COPY)
            assert {result["status"] for result in answer["results"]} <= {"applied", "conflict"}
            told.append(answer["device_reset"])

    # Shown, or kept in the history under its own change: every one of them.
    assert Version.objects.count() == 1 + len(changes)
    kept = {version.patch["set"]["note"] for version in Version.objects.all()}
    assert kept == {entry["set"]["note"], *[change["set"]["note"] for change in changes]}
    assert Record.objects.count() == 5
    assert any(told)


# failure mode 13
def test_what_a_phone_sent_before_it_was_set_back_is_not_sent_twice(api, owner):
    sent = [patch(seq=n) for n in (1, 2)]
    send(api, owner, *sent)

    # The backup was taken before the answer: both still wait on the phone.
    answer = send(api, owner, *sent)

    assert [result["status"] for result in answer["results"]] == ["duplicate"] * 2
    assert answer["device_reset"] is False
    assert Diary.objects.get().rev == 2
