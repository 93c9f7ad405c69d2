"""After a backup was restored: every phone is told, whoever comes first."""

from io import StringIO

import pytest
from django.core.management import call_command

from core.diary.models import Diary
from tests.diary.build import URL, code, patch, request, send

pytestmark = pytest.mark.django_db


def test_a_restored_server_makes_every_phone_start_its_diary_anew(
    api, owner, stranger_api, stranger
):
    before = {api: send(api, owner, patch()), stranger_api: send(stranger_api, stranger, patch())}
    out = StringIO()

    call_command("sync_new_epoch", stdout=out)

    assert "2 diaries" in out.getvalue()
    for client, user in ((api, owner), (stranger_api, stranger)):
        known = {"epoch": before[client]["epoch"], "cursor": before[client]["cursor"]}
        reply = client.post(URL, request(user, patch(), **known))
        assert code(reply) == (409, "epoch_changed")
        assert reply.json()["epoch"] == str(Diary.objects.of(user).epoch)


def test_two_diaries_never_share_an_epoch(api, owner, stranger_api, stranger):
    send(api, owner)
    send(stranger_api, stranger)

    call_command("sync_new_epoch", stdout=StringIO())

    assert Diary.objects.of(owner).epoch != Diary.objects.of(stranger).epoch
