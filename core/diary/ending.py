"""The end of a diary: everything in it goes at once, in step with any sync that is running."""

from datetime import datetime

from django.db import transaction

from core.diary.models import Diary, Record, Version


def empty_diary(diary: Diary, *, delete_at: datetime) -> None:
    """Delete every record and version of `diary` and mark it as deleted until `delete_at`.

    The row's lock comes first: a sync that holds it ends before, and one that waits for it finds
    the diary deleted. The lock is held to the end of the transaction around this, if there is one.
    """
    with transaction.atomic():
        # On SQLite the transaction itself is the lock: it began with BEGIN IMMEDIATE.
        Diary.objects.select_for_update(no_key=True).get(pk=diary.pk)
        Version.objects.filter(diary=diary).delete()
        Record.objects.filter(diary=diary).delete()
        diary.status, diary.record_count, diary.bytes_used = Diary.Status.DELETED, 0, 0
        diary.delete_at = delete_at
        diary.save(update_fields=["status", "record_count", "bytes_used", "delete_at"])
