"""Everything an account holds as one JSON file, written while it is read.

Page by page with short queries: no lock, no long cursor, and the memory of one page, however slow
the reader is. Records come by their key, so each comes once whatever is written meanwhile; versions
follow, so that the version of every record's state is there.
"""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from rest_framework import serializers

from core.accounts.models import User
from core.diary.kinds import SCHEMA
from core.diary.models import Diary, Record, Version
from core.diary.rows import compact

FORMAT, FORMAT_VERSION = "cramps-account", 1
_PAGE = 100  # a record can take 64 KiB and a version twice that


def stream(*, user: User, now: datetime) -> Iterator[str]:
    """Yield the parts of the export of `user`; joined they are one JSON object, a row a line."""
    diary = Diary.objects.of(user)
    yield compact(_head(user, diary, now))[:-1]
    yield from _list("records", _records(diary), _shape_record)
    yield from _list("versions", _versions(diary), _shape_version)
    yield "}\n"


def _list(
    name: str, pages: Iterator[list[Any]], shape: Callable[[Any], dict[str, Any]]
) -> Iterator[str]:
    yield f',\n"{name}":['
    before = "\n"
    for page in pages:
        yield before + ",\n".join(compact(shape(row)) for row in page)
        before = ",\n"
    yield "]"


def _records(diary: Diary) -> Iterator[list[Record]]:
    # Kind by kind: SQLite finds its way in the key by one column, not by a pair of them.
    for kind in diary.records.order_by("kind").values_list("kind", flat=True).distinct():
        of_kind, last = diary.records.filter(kind=kind).order_by("id"), ""
        while page := list(of_kind.filter(id__gt=last)[:_PAGE]):
            yield page
            last = page[-1].id


def _versions(diary: Diary) -> Iterator[list[Version]]:
    last = 0
    while page := list(diary.versions.filter(rev__gt=last).order_by("rev")[:_PAGE]):
        yield page
        last = page[-1].rev


def _head(user: User, diary: Diary, now: datetime) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "version": FORMAT_VERSION,
        "exported_at": _instant(now),
        "schema": SCHEMA,
        "account": str(diary.pk),
        "email": user.email,
        "created_at": _instant(user.created_at),
        "epoch": str(diary.epoch),
        "devices": [
            {
                "id": device.id,
                "label": device.label,
                "app": device.app,
                "last_seen": _instant(device.last_seen),
            }
            for device in diary.devices.order_by("id")
        ],
        "tokens": [
            {
                "name": token.name,
                "created_at": _instant(token.created_at),
                "last_used_on": token.last_used_on and token.last_used_on.isoformat(),
            }
            for token in user.access_tokens.order_by("pk")
        ],
    }


def _shape_record(record: Record) -> dict[str, Any]:
    return {
        "kind": record.kind,
        "id": record.id,
        "rev": record.rev,
        "schema": record.schema,
        "deleted": record.deleted,
        "erased": record.erased,
        "fields": record.fields,
    }


def _shape_version(version: Version) -> dict[str, Any]:
    return {
        "rev": version.rev,
        "mid": str(version.mutation_id),
        "kind": version.kind,
        "id": version.record_id,
        "device": version.device_id,
        "seq": version.seq,
        "base_rev": version.base_rev,
        "at": version.at_ms,
        "received_at": _instant(version.received_at),
        "op": version.op,
        "patch": version.patch,
        "outcome": version.outcome,
        "content_erased": version.content_erased,
    }


def _instant(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


# --- For the API document only ------------------------------------------------------------------

_INSTANT = "Milliseconds since 1970 in UTC."


class ExportedDeviceSerializer(serializers.Serializer[Any]):
    id = serializers.CharField()
    label = serializers.CharField(allow_blank=True)  # type: ignore[assignment]
    app = serializers.CharField(allow_blank=True)
    last_seen = serializers.IntegerField(help_text=_INSTANT)


class ExportedTokenSerializer(serializers.Serializer[Any]):
    name = serializers.CharField()
    created_at = serializers.IntegerField(help_text=_INSTANT)
    last_used_on = serializers.DateField(allow_null=True)


class ExportedRecordSerializer(serializers.Serializer[Any]):
    kind = serializers.CharField()
    id = serializers.CharField()
    rev = serializers.IntegerField()
    schema = serializers.IntegerField()
    deleted = serializers.BooleanField(help_text="In the bin; its fields are still here.")
    erased = serializers.BooleanField(help_text="Erased for good: no fields.")
    fields = serializers.DictField()  # type: ignore[assignment]


class ExportedVersionSerializer(serializers.Serializer[Any]):
    rev = serializers.IntegerField()
    mid = serializers.UUIDField()
    kind = serializers.CharField()
    id = serializers.CharField()
    device = serializers.CharField()
    seq = serializers.IntegerField()
    base_rev = serializers.IntegerField()
    at = serializers.IntegerField(help_text=_INSTANT)
    received_at = serializers.IntegerField(help_text=_INSTANT)
    op = serializers.CharField()
    patch = serializers.DictField()
    outcome = serializers.DictField(help_text="What each part met and replaced; conflicts.")
    content_erased = serializers.BooleanField()


class ExportSerializer(serializers.Serializer[Any]):
    format = serializers.ChoiceField([FORMAT])
    version = serializers.IntegerField(min_value=FORMAT_VERSION, max_value=FORMAT_VERSION)
    exported_at = serializers.IntegerField(help_text=_INSTANT)
    schema = serializers.IntegerField()
    account = serializers.UUIDField()
    email = serializers.EmailField()
    created_at = serializers.IntegerField(help_text=_INSTANT)
    epoch = serializers.UUIDField()
    devices = ExportedDeviceSerializer(many=True)
    tokens = ExportedTokenSerializer(many=True)
    records = ExportedRecordSerializer(many=True)
    versions = ExportedVersionSerializer(many=True)
