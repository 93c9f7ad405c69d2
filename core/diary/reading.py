"""Read the bodies of requests: plain checks, before anything is locked.

A fault of the envelope ends the request with an error; a fault of one change is that change's own
result and stops no other.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from core.diary.changes import Change
from core.diary.kinds import LIMITS, NAME, PROTOCOL, UUID_ID, Problem, check_patch, check_record
from core.errors import ApiError

DEVICE_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_RECORD_ID = re.compile(r"[A-Za-z0-9:._-]{1,64}")  # of any kind there will be
_SAFE_INTEGER = 2**53 - 1  # what a browser's number holds exactly
_BOUNDS = (
    ("seq", 0, _SAFE_INTEGER),
    ("base_rev", 0, _SAFE_INTEGER),
    ("at", -_SAFE_INTEGER, _SAFE_INTEGER),
    ("schema", 1, 32_767),
)
_OPS = {"patch", "delete", "restore", "erase"}
_PATCH_PARTS = ("set", "unset", "add", "remove", "revive")
_KNOWN = {"mid", "seq", "kind", "id", "op", "base_rev", "at", "schema", *_PATCH_PARTS}


@dataclass(frozen=True)
class DeviceNote:
    """What a device says of itself."""

    id: str
    label: str
    app: str
    schema: int
    clock_offset_ms: int


@dataclass(frozen=True)
class Item:
    """One change as it came: fit to be merged, or the problem with it. In the order sent.

    `record`: the kind and id it is about, where that much can be read.
    """

    mid: str | None
    change: Change | None = None
    problem: Problem | None = None
    record: tuple[str, str] | None = None


@dataclass(frozen=True)
class Round:
    """One sync request, read."""

    account: str
    epoch: str | None
    cursor: str | None
    limit: int
    received_at: datetime
    device: DeviceNote
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Question:
    """A request for the versions of one record, read; `before` is the revision to begin below."""

    account: str
    kind: str
    id: str
    before: int | None
    limit: int


def read_question(body: object) -> Question:
    """Return the request in `body`, or raise ApiError("malformed")."""
    if not isinstance(body, dict):
        raise ApiError("malformed")
    kind, id_ = body.get("kind"), body.get("id")
    if not isinstance(kind, str) or not NAME.fullmatch(kind):
        raise ApiError("malformed", field="kind")
    if not isinstance(id_, str) or not _RECORD_ID.fullmatch(id_):
        raise ApiError("malformed", field="id")
    before = None if body.get("before") is None else _integer(body, "before", low=1)
    limit = min(_integer(body, "limit", low=1, default=10**6), LIMITS["page_versions"])
    return Question(_uuid(body, "account"), kind, id_, before, limit)


def read_round(body: object, *, received_at: datetime) -> Round:
    """Return the request in `body`, or raise ApiError for a fault of its envelope."""
    if not isinstance(body, dict) or "protocol" not in body:
        raise ApiError("malformed")
    if body["protocol"] != PROTOCOL or isinstance(body["protocol"], bool):
        raise ApiError("bad_protocol", field="protocol")
    received_ms = int(received_at.timestamp() * 1000)
    offset = _integer(body, "now", low=-_SAFE_INTEGER) - received_ms
    device = _read_device(body, offset)
    changes = body.get("changes", [])
    if not isinstance(changes, list):
        raise ApiError("malformed", field="changes")
    if len(changes) > LIMITS["changes"]:
        raise ApiError("batch_too_large", field="changes")
    return Round(
        account=_uuid(body, "account"),
        epoch=None if body.get("epoch") is None else _uuid(body, "epoch"),
        cursor=_cursor(body),
        limit=min(_integer(body, "limit", low=1, default=10**6), LIMITS["page_records"]),
        received_at=received_at,
        device=device,
        items=tuple(_read_item(change, device, received_ms) for change in changes),
    )


def _read_device(body: Mapping[str, Any], offset: int) -> DeviceNote:
    device = body.get("device")
    if not isinstance(device, dict):
        raise ApiError("malformed", field="device")
    id_ = device.get("id")
    if not isinstance(id_, str) or not DEVICE_ID.fullmatch(id_):
        raise ApiError("malformed", field="device")
    schema = _integer(body, "schema", low=1, high=32_767)
    return DeviceNote(id_, _label(device, "label", 64), _label(device, "app", 32), schema, offset)


def _label(device: Mapping[str, Any], name: str, length: int) -> str:
    label = device.get(name, "")
    if not isinstance(label, str):
        raise ApiError("malformed", field="device")
    # Only for the person's own eyes: a strange character is dropped, not argued about.
    return "".join(c for c in label if c.isprintable())[:length]


def _integer(
    body: Mapping[str, Any],
    name: str,
    *,
    low: int = 0,
    high: int = _SAFE_INTEGER,
    default: int | None = None,
) -> int:
    value = body.get(name, default)
    if type(value) is not int or not low <= value <= high:
        raise ApiError("malformed", field=name)
    return value


def _uuid(body: Mapping[str, Any], name: str) -> str:
    value = body.get(name)
    if not isinstance(value, str) or not UUID_ID.fullmatch(value):
        raise ApiError("malformed", field=name)
    return value


def _cursor(body: Mapping[str, Any]) -> str | None:
    value = body.get("cursor")
    if value is not None and not isinstance(value, str):
        raise ApiError("malformed", field="cursor")
    return value


# --- One change -------------------------------------------------------------------------------


def _read_item(raw: object, device: DeviceNote, received_ms: int) -> Item:
    if not isinstance(raw, dict):
        return Item(None, problem=Problem("wrong_type"))
    mid = raw.get("mid")
    if not isinstance(mid, str) or not UUID_ID.fullmatch(mid):
        return Item(None, problem=Problem("bad_id", "mid"))
    kind, id_ = raw.get("kind"), raw.get("id")
    record = (kind, id_) if isinstance(kind, str) and isinstance(id_, str) else None
    problem = _check_numbers(raw) or _check_newer(raw) or check_record(raw["kind"], raw["id"])
    if problem:
        return Item(mid, problem=problem, record=record)
    parts: dict[str, Any] = {}
    if raw["op"] == "patch":
        patch = check_patch(raw["kind"], raw["id"], raw)
        if isinstance(patch, Problem):
            return Item(mid, problem=patch, record=record)
        parts = vars(patch) | {"revive": raw.get("revive", False)}
    return Item(mid, _change(raw, parts, device, received_ms), record=record)


def _change(
    raw: Mapping[str, Any], parts: dict[str, Any], device: DeviceNote, received_ms: int
) -> Change:
    # A clock that is wrong neither wins nor loses: its error is taken out, and the future is now.
    at = max(0, min(raw["at"] - device.clock_offset_ms, received_ms))
    return Change(
        mid=raw["mid"],
        device=device.id,
        seq=raw["seq"],
        kind=raw["kind"],
        id=raw["id"],
        op=raw["op"],
        base_rev=raw["base_rev"],
        at=at,
        schema=raw.get("schema", device.schema),
        **parts,
    )


def _check_numbers(raw: Mapping[str, Any]) -> Problem | None:
    for name, low, high in _BOUNDS:
        value = raw.get(name, 1 if name == "schema" else None)
        if type(value) is not int:
            return Problem("wrong_type", name)
        if not low <= value <= high:
            return Problem("out_of_range", name)
    return None


def _check_newer(raw: Mapping[str, Any]) -> Problem | None:
    """Return a problem for what only a newer release can mean; it is kept for later, not lost."""
    for name in raw:
        if name not in _KNOWN:
            return Problem("unknown_field", name if NAME.fullmatch(name) else None)
    op = raw.get("op")
    if not isinstance(op, str):
        return Problem("wrong_type", "op")
    if op not in _OPS:
        return Problem("unknown_op", "op")
    if type(raw.get("revive", False)) is not bool:
        return Problem("wrong_type", "revive")
    if op != "patch" and any(raw.get(part) for part in _PATCH_PARTS):
        return Problem("contradictory", "op")
    return None if {"kind", "id"} <= raw.keys() else Problem("wrong_type", "id")
