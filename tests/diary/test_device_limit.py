"""Which devices are signed in: by what, how many, and who has to go."""

from datetime import timedelta

import pytest
from django.utils import timezone

from core.accounts.devices import sign_out
from core.diary import store
from core.diary.kinds import LIMITS
from core.diary.models import Device, Diary
from core.diary.reading import read_round
from tests.conftest import signed_in
from tests.diary.build import URL, code, patch, request, send

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _three(monkeypatch):
    assert LIMITS["devices"] == 20
    monkeypatch.setitem(LIMITS, "devices", 3)


def phone(user, name, *, idle_days=0):
    """A device with a sign-in of its own that last came some days ago."""
    api = signed_in(user)
    send(api, user, device={"id": name})
    seen = timezone.now() - timedelta(days=idle_days)
    Device.objects.filter(id=name).update(last_seen=seen)
    return api


def is_signed_in(api):
    return api.get("/api/v1/session/").json()["account"] is not None


def active():
    return set(Device.objects.filter(revoked_at=None).values_list("id", flat=True))


def test_a_device_is_noted_with_the_sign_in_it_came_by(owner):
    first, second = signed_in(owner), signed_in(owner)
    send(first, owner)
    before = Device.objects.get().session_key
    send(second, owner)  # the same phone, signed in again

    assert before == first.session.session_key
    assert Device.objects.get().session_key == second.session.session_key != before


def test_a_device_too_many_signs_out_the_one_idle_longest_and_nobody_elses(owner, stranger):
    theirs = phone(stranger, "theirs", idle_days=99)
    old, older = phone(owner, "old", idle_days=2), phone(owner, "older", idle_days=3)
    recent = phone(owner, "recent", idle_days=1)

    newest = phone(owner, "newest")

    assert [is_signed_in(api) for api in (newest, recent, old, older)] == [True] * 3 + [False]
    assert code(older.post(URL, request(owner))) == (401, "signed_out")
    assert active() == {"newest", "recent", "old", "theirs"}
    assert is_signed_in(theirs)


def test_a_device_that_hands_over_changes_counts_as_well(owner):
    phones = [phone(owner, f"phone-{n}", idle_days=9 - n) for n in range(3)]

    newest = signed_in(owner)
    send(newest, owner, patch(), device={"id": "newest"})

    assert [is_signed_in(api) for api in phones] == [False, True, True]


def test_the_newcomer_stays_even_when_its_clock_is_the_oldest(owner):
    for n in range(3):
        phone(owner, f"phone-{n}", idle_days=-1)

    newest = phone(owner, "newest")

    assert is_signed_in(newest)
    assert len(active()) == 3


def test_a_phone_under_a_new_id_is_not_signed_out_with_its_old_one(owner):
    same = phone(owner, "old-id", idle_days=9)
    for n in range(2):
        phone(owner, f"phone-{n}", idle_days=1)

    send(same, owner, device={"id": "new-id"})

    assert is_signed_in(same)
    assert active() == {"new-id", "phone-0", "phone-1"}


def test_a_device_signed_out_before_takes_no_place(owner):
    gone = phone(owner, "gone", idle_days=5)
    sign_out(Device.objects.get(id="gone"))

    others = [phone(owner, f"phone-{n}") for n in range(3)]

    assert not is_signed_in(gone)
    assert all(is_signed_in(api) for api in others)


def test_a_device_that_signs_in_again_is_back_and_counts(owner):
    phone(owner, "back")
    sign_out(Device.objects.get(id="back"))
    idle = phone(owner, "idle", idle_days=5)
    for n in range(2):
        phone(owner, f"phone-{n}", idle_days=1)

    phone(owner, "back")

    assert active() == {"back", "phone-0", "phone-1"}
    assert not is_signed_in(idle)


def test_a_request_that_was_under_way_brings_no_signed_out_device_back(owner):
    phone(owner, "lost")
    key = Device.objects.get().session_key
    sign_out(Device.objects.get())

    body = request(owner, patch(), device={"id": "lost"})
    late = read_round(body, received_at=timezone.now())
    store.sync(user=owner, sent=late, session_key=key)

    assert Device.objects.get().revoked_at is not None


def test_a_script_with_a_token_is_noted_without_a_sign_in(owner):
    sent = read_round(request(owner), received_at=timezone.now())
    store.sync(user=owner, sent=sent)

    assert Device.objects.get().session_key == ""
    assert Diary.objects.get().devices.count() == 1


def test_the_largest_number_of_a_device_never_falls(api, owner):
    send(api, owner, patch(seq=9))
    Device.objects.update(last_seen=timezone.now() - timedelta(days=2))

    assert send(api, owner)["device"] == {"max_seq": 9}
    assert Device.objects.get().max_seq == 9


def test_two_requests_of_one_device_leave_the_larger_of_their_numbers(api, owner, monkeypatch):
    send(api, owner, patch(seq=5))
    Device.objects.update(last_seen=timezone.now() - timedelta(days=2))
    noted = store.devices.noted

    def meanwhile(*args):
        found = noted(*args)
        monkeypatch.setattr(store.devices, "noted", noted)
        send(api, owner, patch(seq=9))  # the other request comes between reading and noting
        return found

    monkeypatch.setattr(store.devices, "noted", meanwhile)
    send(api, owner)

    assert Device.objects.get().max_seq == 9
