"""The shapes of the sync API: how an answer is written, and both sides for the API document.

The request is read in reading.py by plain checks: a serializer for each change would cost more
time than everything else together. The classes here describe the same shapes for docs/openapi.yaml.
"""

import json
from collections.abc import Mapping
from typing import Any

from rest_framework import serializers

from core.diary.batch import Result
from core.diary.history import Told
from core.diary.kinds import KINDS, LIMITS, PROTOCOL, SCHEMA, SCHEMA_MIN
from core.diary.reading import Question
from core.diary.rows import FeedRow
from core.diary.store import Answer
from core.errors import ERRORS


def shape(answer: Answer, *, server_time: int) -> dict[str, Any]:
    """Return the body of a sync answer."""
    body: dict[str, Any] = {
        "protocol": PROTOCOL,
        "schema": SCHEMA,
        "schema_min": SCHEMA_MIN,
        "account": str(answer.diary.id),
        "epoch": str(answer.diary.epoch),
        "server_time": server_time,
        "device": {"max_seq": answer.max_seq},
        "device_reset": answer.device_reset,
        "results": [_shape_result(result) for result in answer.results],
        "changes": [_shape_record(row) for row in answer.feed],
        "cursor": answer.cursor,
        "more": answer.more,
        "quota": {"bytes": answer.diary.bytes_used, "max_bytes": LIMITS["bytes"]},
        "retry_after_ms": None,
    }
    if answer.upgrade_required:
        body["upgrade_required"] = True
    return body


def _shape_result(result: Result) -> dict[str, Any]:
    shaped: dict[str, Any] = {"mid": result.mid, "status": result.status}
    if result.rev is not None:
        shaped["rev"] = result.rev
    if result.conflicts:
        shaped["conflicts"] = list(result.conflicts)
    if result.edits_trashed:
        shaped["edits_trashed"] = result.edits_trashed
    if result.problem:
        code, field = result.problem.code, result.problem.field
        shaped["error"] = {"code": code, "field": field, "detail": str(ERRORS[code][1])}
    return shaped


def _shape_record(row: FeedRow) -> dict[str, Any]:
    shaped: dict[str, Any] = {"kind": row.kind, "id": row.id, "rev": row.rev, "schema": row.schema}
    shaped["deleted"] = bool(row.deleted)
    if row.erased:
        shaped["erased"] = True
    elif row.deleted:
        shaped |= _shape_deletion(json.loads(row.deleted_by or "{}"))
    else:
        shaped["fields"] = json.loads(row.fields)
    return shaped


def _shape_deletion(deleted_by: Mapping[str, Any]) -> dict[str, Any]:
    """Return when a record was deleted, if the history says so, and that its content is gone."""
    shaped = {"deleted_at": deleted_by["at"]} if "at" in deleted_by else {}
    return shaped | ({"emptied": True} if deleted_by.get("emptied") else {})


def shape_versions(asked: Question, page: list[Told], *, more: bool) -> dict[str, Any]:
    """Return the body of an answer about the versions of a record."""
    versions = [_shape_version(told) for told in page]
    named = {"account": asked.account, "kind": asked.kind, "id": asked.id}
    return named | {"versions": versions, "more": more}


def _shape_version(told: Told) -> dict[str, Any]:
    version = told.version
    return {
        "rev": version.rev,
        "op": version.op,
        "at": version.at_ms,
        "received_at": int(version.received_at.timestamp() * 1000),
        "device": told.device,
        "patch": version.patch,
        "before": told.before,
        "same": told.same,
        "conflicts": list(told.conflicts),
        "erased": version.content_erased,
    }


# --- For the API document only ------------------------------------------------------------------

_INSTANT = "Milliseconds since 1970 in UTC."
_SAFE = 2**53 - 1  # what a browser's number holds exactly
_COUNT: dict[str, Any] = {"min_value": 0, "max_value": _SAFE}
_TIME: dict[str, Any] = {"min_value": -_SAFE, "max_value": _SAFE}
_VERSION: dict[str, Any] = {"min_value": 1, "max_value": 32_767}
_CHANGE_CODES = sorted(
    [code for code, (status, _text) in ERRORS.items() if status == 200] + ["too_large"]
)


class DeviceSerializer(serializers.Serializer[Any]):
    id = serializers.RegexField(r"^[A-Za-z0-9_-]{1,64}$")
    label = serializers.CharField(  # type: ignore[assignment]
        max_length=64, required=False, allow_blank=True
    )
    app = serializers.CharField(max_length=32, required=False, allow_blank=True)


class PatchSerializer(serializers.Serializer[Any]):
    set = serializers.DictField(required=False)
    unset = serializers.ListField(child=serializers.CharField(), required=False)
    add = serializers.DictField(
        child=serializers.ListField(child=serializers.CharField()), required=False
    )
    remove = serializers.DictField(
        child=serializers.ListField(child=serializers.CharField()), required=False
    )
    revive = serializers.BooleanField(
        required=False, help_text="Begin the record anew, knowing that it was deleted."
    )


class ChangeSerializer(PatchSerializer):
    mid = serializers.UUIDField(help_text="The mutation's own id; sent twice, it is applied once.")
    seq = serializers.IntegerField(help_text="Counts up on this device.", **_COUNT)
    kind = serializers.CharField(help_text=f"Known here: {', '.join(KINDS)}.")
    id = serializers.CharField(max_length=64)
    op = serializers.ChoiceField(["patch", "delete", "restore", "erase"])
    base_rev = serializers.IntegerField(
        help_text="Newest revision of the record its author had seen; 0 for none.", **_COUNT
    )
    at = serializers.IntegerField(help_text=_INSTANT, **_TIME)
    schema = serializers.IntegerField(required=False, **_VERSION)


class SyncSerializer(serializers.Serializer[Any]):
    protocol = serializers.IntegerField(min_value=PROTOCOL, max_value=PROTOCOL)
    schema = serializers.IntegerField(**_VERSION)
    account = serializers.UUIDField(help_text="Must be the signed-in account's.")
    device = DeviceSerializer()
    epoch = serializers.UUIDField(allow_null=True, required=False)
    cursor = serializers.CharField(allow_null=True, required=False)
    now = serializers.IntegerField(help_text=f"The device's clock. {_INSTANT}", **_TIME)
    limit = serializers.IntegerField(min_value=1, max_value=_SAFE, required=False)
    changes = ChangeSerializer(many=True, required=False)


class ConflictSerializer(serializers.Serializer[Any]):
    field = serializers.CharField(allow_null=True, help_text="null: the record as a whole.")
    winner = serializers.ChoiceField(["mine", "theirs"])
    mine_version = serializers.IntegerField()
    theirs_version = serializers.IntegerField()
    member = serializers.CharField(required=False, help_text="Of a set.")
    mine = serializers.JSONField(
        required=False,
        help_text="What this change wrote; missing if it took the value away. Of a member: true.",
    )
    theirs = serializers.JSONField(required=False, help_text="The same of the other side.")
    mine_at = serializers.IntegerField(help_text=_INSTANT)
    theirs_at = serializers.IntegerField(
        required=False, help_text=f"{_INSTANT} Missing if nobody noted it."
    )


class ChangeErrorSerializer(serializers.Serializer[Any]):
    code = serializers.ChoiceField(_CHANGE_CODES)
    field = serializers.CharField(allow_null=True)
    detail = serializers.CharField()


class ResultSerializer(serializers.Serializer[Any]):
    mid = serializers.UUIDField(allow_null=True, help_text="null if the change had no proper one.")
    status = serializers.ChoiceField(
        ["applied", "duplicate", "conflict", "rejected", "deferred", "gone"]
    )
    rev = serializers.IntegerField(required=False)
    conflicts = ConflictSerializer(many=True, required=False)
    edits_trashed = serializers.IntegerField(required=False)
    error = ChangeErrorSerializer(required=False)


class RecordSerializer(serializers.Serializer[Any]):
    kind = serializers.CharField()
    id = serializers.CharField()
    rev = serializers.IntegerField()
    schema = serializers.IntegerField()
    deleted = serializers.BooleanField()
    erased = serializers.BooleanField(required=False)
    deleted_at = serializers.IntegerField(
        required=False, help_text=f"Of a deleted record that was not erased. {_INSTANT}"
    )
    emptied = serializers.BooleanField(
        required=False, help_text="It was in the bin for 30 days: what it held is kept no longer."
    )
    fields = serializers.DictField(  # type: ignore[assignment]
        required=False, help_text="A set is {member: true}. Missing from a deleted record."
    )


class MaxSeqSerializer(serializers.Serializer[Any]):
    max_seq = serializers.IntegerField()


class QuotaSerializer(serializers.Serializer[Any]):
    bytes = serializers.IntegerField()
    max_bytes = serializers.IntegerField()


class SyncAnswerSerializer(serializers.Serializer[Any]):
    protocol = serializers.IntegerField()
    schema = serializers.IntegerField()
    schema_min = serializers.IntegerField()
    account = serializers.UUIDField()
    epoch = serializers.UUIDField()
    server_time = serializers.IntegerField(help_text=_INSTANT)
    device = MaxSeqSerializer()
    device_reset = serializers.BooleanField()
    results = ResultSerializer(many=True)
    changes = RecordSerializer(many=True)
    cursor = serializers.CharField(
        allow_null=True, help_text="null only with `upgrade_required`, to a device that sent null."
    )
    more = serializers.BooleanField()
    quota = QuotaSerializer()
    retry_after_ms = serializers.IntegerField(allow_null=True)
    upgrade_required = serializers.BooleanField(
        required=False,
        help_text="Only ever true: the device's schema is below `schema_min`. Its changes are "
        "dealt with; there is no news for it until it is updated.",
    )


class VersionsQuestionSerializer(serializers.Serializer[Any]):
    account = serializers.UUIDField(help_text="Must be the signed-in account's.")
    kind = serializers.RegexField(r"^[a-z][a-z0-9_]{0,31}$")
    id = serializers.RegexField(r"^[A-Za-z0-9:._-]{1,64}$")
    before = serializers.IntegerField(
        min_value=1, required=False, allow_null=True, help_text="Only versions older than this."
    )
    limit = serializers.IntegerField(
        min_value=1, required=False, help_text=f"At most {LIMITS['page_versions']}."
    )


class VersionSerializer(serializers.Serializer[Any]):
    rev = serializers.IntegerField()
    op = serializers.ChoiceField(["patch", "delete", "restore", "erase"])
    at = serializers.IntegerField(help_text=f"By its author's clock, corrected. {_INSTANT}")
    received_at = serializers.IntegerField(help_text=_INSTANT)
    device = serializers.CharField(allow_blank=True, help_text="The label the device gave itself.")
    patch = PatchSerializer()
    before = serializers.DictField(
        help_text="The values it replaced, by field; of a set, {member: true} for what it removed."
    )
    same = serializers.ListField(
        child=serializers.CharField(),
        help_text='What was so already, unknown to its author: a field, or "field member".',
    )
    conflicts = ConflictSerializer(many=True)
    erased = serializers.BooleanField(
        help_text="Its content was erased, or is no longer kept: nothing of it is left."
    )


class VersionsSerializer(serializers.Serializer[Any]):
    account = serializers.UUIDField()
    kind = serializers.CharField()
    id = serializers.CharField()
    versions = VersionSerializer(many=True, help_text="Newest first.")
    more = serializers.BooleanField(help_text="Ask again with `before`: the last `rev` of these.")
