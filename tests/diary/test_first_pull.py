"""A phone's first reading of a large diary: in pages a phone can take, and no more at a time."""

import gc
import tracemalloc
import uuid
from typing import Any

import pytest
from django.core.cache import cache
from django.utils import timezone
from rest_framework.test import APIClient

from core.accounts.models import User
from core.diary.models import Diary, Record, Version
from core.diary.rows import compact
from tests.diary.build import URL, request

pytestmark = pytest.mark.django_db

MIB = 1024 * 1024
MANY, FEW = 10_000, 400
NOTE = "The left calf, hard as wood, after the long walk. " * 7  # with the rest about 400 bytes


def fill(user: User, count: int) -> None:
    """Give the person a diary of `count` cramps, a hundred of them as large as a record may be."""
    diary, now = Diary.objects.of(user), timezone.now()
    records, versions = [], []
    for rev in range(1, count + 1):
        note = "x" * 65_000 if 100 < rev <= 200 else NOTE
        fields, id_ = {"note": note, "pain": rev % 11}, str(uuid.UUID(int=rev))
        at = {"kind": "cramp", "diary": diary, "rev": rev}
        stamp = [rev, "phone", rev, 0]
        meta = dict.fromkeys(fields, stamp)
        size = len(compact(fields))
        records.append(Record(id=id_, schema=1, fields=fields, meta=meta, size=size, **at))
        versions.append(
            Version(
                **at,
                record_id=id_,
                mutation_id=uuid.UUID(int=rev),
                op="patch",
                device_id="phone",
                seq=rev,
                base_rev=0,
                at_ms=0,
                received_at=now,
            )
        )
    Record.objects.bulk_create(records, batch_size=500)
    Version.objects.bulk_create(versions, batch_size=500)
    Diary.objects.filter(pk=diary.pk).update(rev=count, record_count=count)


def page(api: APIClient, user: User, cursor: str | None) -> tuple[dict[str, Any], int]:
    """Return one page and the bytes of its body."""
    cache.clear()  # the limit of rates is a test of its own
    reply = api.post(URL, request(user, cursor=cursor))
    assert reply.status_code == 200, reply.content
    return reply.json(), len(reply.content)


def peak(api: APIClient, user: User, cursor: str | None) -> int:
    """Return the most memory (bytes) that answering one page took at a time."""
    gc.collect()
    tracemalloc.start()
    api.post(URL, request(user, cursor=cursor))
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most


# failure mode 11
def test_a_large_diary_comes_whole_in_pages_that_fit_a_phone_and_the_server(
    api, owner, stranger_api, stranger
):
    fill(owner, MANY)
    fill(stranger, FEW)
    seen: list[int] = []
    cursors, more, largest = [None], True, 0

    while more:
        answer, size = page(api, owner, cursors[-1])
        seen += [row["rev"] for row in answer["changes"]]
        cursors.append(answer["cursor"])
        more, largest = answer["more"], max(largest, size)

    assert seen == list(range(1, MANY + 1))
    assert largest <= MIB
    small = peak(stranger_api, stranger, None)
    assert small <= 8 * MIB
    # What a page takes does not grow with what is behind it.
    for cursor in (cursors[0], cursors[len(cursors) // 2], cursors[-3]):
        assert peak(api, owner, cursor) <= small * 1.2
