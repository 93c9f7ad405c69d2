"""A cursor proves what the server once had, whatever was written since a backup was restored."""

import uuid

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.accounts.models import User
from core.diary import cursor
from core.diary.models import Diary
from tests.conftest import signed_in
from tests.diary.build import URL, Backup, act, code, patch, request, send

pytestmark = pytest.mark.django_db

PHONE, TABLET = {"id": "phone-1"}, {"id": "tablet"}


def position(answer):
    return {"cursor": answer["cursor"], "epoch": answer["epoch"]}


# failure mode 7
def test_a_phone_ahead_of_a_restored_server_is_told_though_others_have_caught_up(api, owner):
    send(api, owner, patch())
    backup = Backup(Diary.objects.of(owner))
    ahead = position(send(api, owner, patch(seq=2)))
    backup.restore()
    send(api, owner, patch(), patch(seq=2), patch(seq=3), device=TABLET)

    reply = api.post(URL, request(owner, patch(seq=3), **ahead))

    assert code(reply) == (409, "epoch_changed")
    assert reply.json()["epoch"] == str(Diary.objects.of(owner).epoch) != ahead["epoch"]
    assert Diary.objects.of(owner).rev == 4


# failure mode 7
def test_the_same_change_on_the_same_number_does_not_hide_what_was_lost_below_it(api, owner):
    send(api, owner, patch())
    backup = Backup(Diary.objects.of(owner))
    send(api, owner, patch(seq=2, set={"note": "only in the account"}))
    resent = patch()
    send(api, owner, resent, device=TABLET)  # its answer never arrives
    ahead = position(send(api, owner))
    backup.restore()
    send(api, owner, patch(), device={"id": "third"})
    assert send(api, owner, resent, device=TABLET)["results"][0]["rev"] == 3

    reply = api.post(URL, request(owner, **ahead))

    assert code(reply) == (409, "epoch_changed")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    kept=st.integers(0, 3),
    lost=st.integers(1, 4),
    read=st.integers(1, 7),
    later=st.lists(st.integers(0, 4), max_size=6),  # 0: a new change; n: the nth lost one again
    together=st.booleans(),
)
def test_after_any_restore_and_any_writing_a_phone_that_was_ahead_is_told_and_others_are_not(
    db, kept, lost, read, later, together
):
    user = User.objects.create_user(f"{uuid.uuid4()}@example.org", "correct horse battery")
    api, changes = signed_in(user), [patch(seq=n) for n in range(1, kept + lost + 1)]
    for change in changes[:kept]:
        send(api, user, change)
    backup = Backup(Diary.objects.of(user))
    for change in changes[kept:]:
        send(api, user, change)
    seen = send(api, user, limit=min(read, len(changes)))
    backup.restore()
    again = [changes[kept:][n - 1] if 0 < n <= lost else patch(seq=20 + n) for n in later]
    for batch in [again] if together else [[change] for change in again]:
        send(api, user, *batch, device=TABLET)

    reply = api.post(URL, request(user, device={"id": "reader"}, **position(seen)))

    if min(read, len(changes)) > kept:
        assert code(reply) == (409, "epoch_changed")
    else:
        assert reply.status_code == 200
        assert reply.json()["cursor"].split(".")[0] == str(Diary.objects.of(user).rev)


def test_a_cursor_holds_through_deletion_erasure_and_any_later_change(api, owner):
    made = patch()
    read = position(send(api, owner, made))
    send(api, owner, patch(id=made["id"], seq=2, base_rev=1), act("erase", made, seq=3))

    answer = send(api, owner, **read)

    assert [row["rev"] for row in answer["changes"]] == [3]


def test_a_cursor_of_the_empty_diary_reads_what_comes(api, owner):
    nothing = position(send(api, owner))
    send(api, owner, patch())

    assert nothing["cursor"].startswith("0.00000000.")
    assert len(send(api, owner, **nothing)["changes"]) == 1


def test_the_mark_in_a_cursor_is_signed_too(api, owner):
    rev, mark, signature = send(api, owner, patch())["cursor"].split(".")
    other = f"{int(mark, 16) ^ 1:08x}"

    reply = api.post(URL, request(owner, cursor=f"{rev}.{other}.{signature}"))

    assert code(reply) == (400, "bad_cursor")


def test_a_cursor_of_the_first_release_reads_from_the_beginning(api, owner):
    send(api, owner, patch())

    reply = api.post(URL, request(owner, cursor="1." + "0" * 32))

    assert code(reply) == (400, "bad_cursor")


def test_a_cursor_fits_one_diary_and_one_epoch(owner, stranger):
    mine, theirs = Diary.objects.of(owner), Diary.objects.of(stranger)
    written = cursor.write(diary=mine.pk, epoch=mine.epoch, rev=0)

    for diary, epoch in ((theirs.pk, mine.epoch), (mine.pk, theirs.epoch)):
        with pytest.raises(cursor.ApiError):
            cursor.read(written, diary=diary, epoch=epoch)
    assert cursor.read(written, diary=mine.pk, epoch=mine.epoch).rev == 0
