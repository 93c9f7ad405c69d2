"""A conflict as it is told: with the values of both sides, from where the history keeps them. Pure.

A value is stored once: what a change brought in its patch, what it met in its outcome. So the
first answer and one given years later are the same, for as long as the history has the values.
"""

from collections.abc import Iterable, Mapping
from typing import Any


def told(
    outcome: Mapping[str, Any], *, patch: Mapping[str, Any], at: int
) -> tuple[dict[str, Any], ...]:
    """Return the conflicts of one version, given its outcome, patch and time (ms).

    `mine` and `theirs` are missing for a side that had taken the value away; a member of a set is
    True or missing.
    """
    return tuple(
        entry | {"mine_at": at} | dict(_mine(entry, patch)) | dict(_theirs(entry, outcome))
        for entry in outcome.get("conflicts", ())
    )


def _mine(entry: Mapping[str, Any], patch: Mapping[str, Any]) -> Iterable[tuple[str, Any]]:
    field, member = entry["field"], entry.get("member")
    if member is not None:
        if member in patch.get("add", {}).get(field, ()):
            yield "mine", True
    elif field in patch.get("set", {}):
        yield "mine", patch["set"][field]


def _theirs(entry: Mapping[str, Any], outcome: Mapping[str, Any]) -> Iterable[tuple[str, Any]]:
    field, member = entry["field"], entry.get("member")
    if member is None:
        met = outcome.get("fields", {}).get(field, {})
    else:
        met = outcome.get("members", {}).get(field, {}).get(member, {})
    if "was" in met:
        yield "theirs", met["was"]
