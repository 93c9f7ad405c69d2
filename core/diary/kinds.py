"""The kinds of diary record and their fields: the one schema, read by server and browser alike.

Additive only. A new field or kind raises SCHEMA; a name or meaning never changes. The browser's
copy, static/js/diary/kinds.js, is written by `manage.py write_kinds`.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

PROTOCOL = 1
SCHEMA = 2
SCHEMA_MIN = 1  # the oldest schema whose phones may still pull

# What one account, request and record may hold. Sent to every phone, which keeps to it.
LIMITS: dict[str, int] = {
    "body_bytes": 1024 * 1024,
    "changes": 200,  # in one request
    "record_bytes": 64 * 1024,
    "fields": 100,  # in one record
    "set_members": 200,
    "depth": 4,  # of JSON inside a record
    "page_records": 200,
    "page_bytes": 512 * 1024,
    "page_versions": 50,
    "records": 100_000,  # in one diary, deleted ones not counted
    "bytes": 100 * 1024 * 1024,
    "devices": 20,  # signed in at once
}

FieldType = Literal["instant", "integer", "text", "choice", "set"]

UUID_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")

MUSCLES = (
    "calf", "sole", "toes", "shin", "thigh_front", "thigh_back", "thigh_inner", "buttock",
    "hand", "fingers", "forearm", "upper_arm", "shoulder", "belly", "back", "neck", "jaw",
)  # fmt: skip
SIDES = ("left", "right", "both")
# What a check can come to, as the checker names it; a name never changes.
CHECK_LEVELS = ("emergency", "urgent_today", "see_clinician_soon", "routine", "self_care")


@dataclass(frozen=True)
class Field:
    """One field of a kind: its type and what it may hold.

    instant: milliseconds since 1970 in UTC. integer: `minimum` to `maximum`. text: at most
    `maximum` characters (UTF-16 units, as the browser counts). choice and set: of `choices`.
    """

    type: FieldType
    minimum: int = 0
    maximum: int = 0
    choices: tuple[str, ...] = ()
    since: int = 1  # the schema that brought it


@dataclass(frozen=True)
class Kind:
    """A kind of record: the pattern of its ids and its fields by name."""

    id_pattern: re.Pattern[str]
    fields: dict[str, Field] = field(default_factory=dict)


# 2000-01-01 to 2100-01-01. A phone's clock may be badly wrong; its record is kept all the same.
INSTANT_MIN, INSTANT_MAX = 946_684_800_000, 4_102_444_800_000
_INSTANT = Field("instant", INSTANT_MIN, INSTANT_MAX)

KINDS: dict[str, Kind] = {
    "cramp": Kind(
        UUID_ID,
        {
            "started_at": _INSTANT,
            # Where the person was when it began: with it the night is known for ever, whatever
            # becomes of the zone's rules. Minutes east of UTC, and the IANA name beside it.
            "offset_min": Field("integer", -14 * 60, 14 * 60),
            "zone": Field("text", maximum=64),
            "ended_at": _INSTANT,
            # When no clock ran or nobody stopped it. Neither end nor length: still running.
            "length": Field(
                "choice", choices=("unknown", "under_1", "1_to_5", "5_to_10", "over_10")
            ),
            "known": Field("choice", choices=("timer", "recalled", "guessed")),
            "muscles": Field(
                "set", choices=tuple(f"{muscle}.{side}" for muscle in MUSCLES for side in SIDES)
            ),
            "pain": Field("integer", 0, 10),
            "note": Field("text", maximum=2000),
        },
    ),
    # What the check said, kept as it was said: later rules would say something else. Never edited.
    "check": Kind(
        UUID_ID,
        {
            "checked_at": Field("instant", INSTANT_MIN, INSTANT_MAX, since=2),
            "offset_min": Field("integer", -14 * 60, 14 * 60, since=2),
            "zone": Field("text", maximum=64, since=2),
            "for_whom": Field("choice", choices=("me", "child", "adult"), since=2),
            "level": Field("choice", choices=CHECK_LEVELS, since=2),
            "ruleset": Field("text", maximum=32, since=2),
            "answers": Field("text", maximum=16_000, since=2),  # JSON: answers by finding
            # In the words the person read, a line each.
            "reasons": Field("text", maximum=6000, since=2),
            "causes": Field("text", maximum=2000, since=2),
        },
    ),
}


# --- Checking a change --------------------------------------------------------------------------


@dataclass(frozen=True)
class Problem:
    """Why a change cannot be applied: a code of core/errors.py and the field it is about."""

    code: str
    field: str | None = None


@dataclass(frozen=True)
class Patch:
    """An edit that may be applied as it is: sets in order, nothing twice."""

    set: dict[str, Any]
    unset: tuple[str, ...]
    add: dict[str, tuple[str, ...]]
    remove: dict[str, tuple[str, ...]]


NAME = re.compile(r"[a-z][a-z0-9_]{0,31}")


def check_record(kind: object, id: object) -> Problem | None:  # noqa: A002
    """Return what is wrong with the name of a record, if anything.

    A kind this release does not know is `unknown_kind`: a newer phone made it and will ask again.
    """
    if not isinstance(kind, str) or not NAME.fullmatch(kind):
        return Problem("bad_name", "kind")
    if kind not in KINDS:
        return Problem("unknown_kind", "kind")
    if not isinstance(id, str) or not KINDS[kind].id_pattern.fullmatch(id):
        return Problem("bad_id", "id")
    return None


def check_patch(kind: str, id: str, change: Mapping[str, Any]) -> Patch | Problem:  # noqa: A002
    """Return the edit in `change` (`set`, `unset`, `add`, `remove`), or its first problem.

    Names come before values, so that a field of a newer release is `unknown_field`, and kept for
    later, whatever else is wrong.
    """
    problem = check_record(kind, id) or _check_shape(change) or _check_names(KINDS[kind], change)
    if problem:
        return problem
    fields, sets = KINDS[kind].fields, {}
    for name, value in change.get("set", {}).items():
        if code := _CHECKS[fields[name].type](fields[name], value):
            return Problem(code, name)
    for part in ("add", "remove"):
        for name, members in change.get(part, {}).items():
            if code := _check_members(fields[name], members):
                return Problem(code, name)
        sets[part] = {n: tuple(sorted(set(m))) for n, m in change.get(part, {}).items()}
    return Patch(dict(change.get("set", {})), tuple(sorted(set(change.get("unset", ())))), **sets)


def _check_shape(change: Mapping[str, Any]) -> Problem | None:
    for part, shape in (("set", dict), ("unset", list), ("add", dict), ("remove", dict)):
        value = change.get(part, shape())
        if not isinstance(value, shape):
            return Problem("wrong_type", part)
        if len(value) > LIMITS["fields"]:
            return Problem("too_large", part)
        # What lies deeper than a record may is refused before anybody walks it.
        if _is_deeper(value, LIMITS["depth"]):
            return Problem("too_large", part)
    return None


def _check_names(kind: Kind, change: Mapping[str, Any]) -> Problem | None:
    plain: Iterable[Any] = [*change.get("set", {}), *change.get("unset", [])]
    sets = [*change.get("add", {}), *change.get("remove", {})]
    for name in [*plain, *sets]:
        if not isinstance(name, str) or not NAME.fullmatch(name):
            return Problem("bad_name")
        if name not in kind.fields:
            return Problem("unknown_field", name)
    for names, wants_set in ((plain, False), (sets, True)):
        for name in names:
            if (kind.fields[name].type == "set") != wants_set:
                return Problem("wrong_type", name)
    for name in change.get("set", {}):
        if name in change.get("unset", []):
            return Problem("contradictory", name)
    for name, members in change.get("add", {}).items():
        others = change.get("remove", {}).get(name, [])
        if isinstance(members, list) and any(member in others for member in members):
            return Problem("contradictory", name)
    return None


def _check_number(spec: Field, value: object) -> str | None:
    if type(value) is not int:  # bool is an int to Python; 5.0 is not one here
        return "wrong_type"
    return None if spec.minimum <= value <= spec.maximum else "out_of_range"


def _check_text(spec: Field, value: object) -> str | None:
    if not isinstance(value, str):
        return "wrong_type"
    try:
        length = len(value) if value.isascii() else len(value.encode("utf-16-le")) // 2
    except UnicodeEncodeError:
        return "bad_text"  # half a character: PostgreSQL refuses it
    if "\0" in value:
        return "bad_text"
    return None if length <= spec.maximum else "too_long"


def _check_choice(spec: Field, value: object) -> str | None:
    if not isinstance(value, str):
        return "wrong_type"
    return None if value in spec.choices else "not_a_choice"


def _check_members(spec: Field, members: object) -> str | None:
    if not isinstance(members, list) or not all(isinstance(m, str) for m in members):
        return "wrong_type"
    if len(members) > LIMITS["set_members"]:
        return "too_large"
    return None if all(m in spec.choices for m in members) else "not_a_choice"


_CHECKS: dict[str, Callable[[Field, object], str | None]] = {
    "instant": _check_number,
    "integer": _check_number,
    "text": _check_text,
    "choice": _check_choice,
}


def _is_deeper(value: object, depth: int) -> bool:
    if isinstance(value, dict):
        value = list(value.values())
    if not isinstance(value, list):
        return False
    return depth == 0 or any(_is_deeper(item, depth - 1) for item in value)
