"""What was written about one record: its versions, newest first."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from core.accounts.models import User
from core.diary.conflicts import told
from core.diary.kinds import LIMITS
from core.diary.models import Diary, Version
from core.diary.reading import Question
from core.diary.rows import compact
from core.errors import ApiError


@dataclass(frozen=True)
class Told:
    """One version of a record, and the name of the device that wrote it."""

    version: Version
    device: str
    before: dict[str, Any]  # the values it replaced, by field
    same: list[str]  # what was so already, unknown to the author: a field, or "field member"
    conflicts: tuple[dict[str, Any], ...]


def versions_of(*, user: User, asked: Question) -> tuple[list[Told], bool]:
    """Return a page of a record's versions, and whether there are older ones.

    A page ends before LIMITS["page_bytes"], but never empty. Raises ApiError when the request is
    not about the person's own living account.
    """
    diary = Diary.objects.of(user)
    if asked.account != str(diary.pk):
        raise ApiError("account_mismatch", field="account")
    if diary.status in Diary.ENDING:
        raise ApiError("account_deleted")
    found = diary.versions.filter(kind=asked.kind, record_id=asked.id)
    if asked.before is not None:
        found = found.filter(rev__lt=asked.before)
    newest = list(found.order_by("-rev")[: asked.limit + 1])
    labels = dict(
        diary.devices.filter(id__in={version.device_id for version in newest}).values_list(
            "id", "label"
        )
    )
    page: list[Told] = []
    size = 0
    for version in newest[: asked.limit]:
        size += len(compact([version.patch, version.outcome]).encode())
        if page and size > LIMITS["page_bytes"]:
            break
        page.append(_told(version, labels.get(version.device_id, "")))
    return page, len(page) < len(newest)


def _told(version: Version, device: str) -> Told:
    conflicts = told(version.outcome, patch=version.patch, at=version.at_ms)
    same = version.outcome.get("same", [])
    return Told(version, device, dict(_replaced(version)), same, conflicts)


def _replaced(version: Version) -> Iterator[tuple[str, Any]]:
    """Yield the values a patch replaced: a set's as {member: true}, as it travels elsewhere."""
    if version.op != "patch":
        return  # a deletion notes what nobody had seen, and replaces nothing
    for name, met in version.outcome.get("fields", {}).items():
        if met["won"] and "was" in met:
            yield name, met["was"]
    for name, members in version.outcome.get("members", {}).items():
        gone = {member: True for member, met in members.items() if met["won"] and "was" in met}
        if gone:
            yield name, gone
