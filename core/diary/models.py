"""A person's diary as the account keeps it: records, every version of them, and devices.

The diary leads every key and index: it is the unit of locking and, one day, of sharding. Rows of
Record and Version are written in store.py only (and emptied in retention.py). See docs/sync.md.
"""

import uuid
from typing import TYPE_CHECKING

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import models, transaction
from rest_framework.exceptions import NotAuthenticated

if TYPE_CHECKING:
    from core.accounts.models import User


class DiaryQuerySet(models.QuerySet["Diary"]):
    def of(self, user: "User") -> "Diary":
        """Return the person's diary, made at the first asking.

        NotAuthenticated if the account has been removed since she was let in.
        """
        diary = self.filter(user=user).first()
        return diary or self._begun(user)

    def _begun(self, user: "User") -> "Diary":
        with transaction.atomic():
            # The lock, or an account just being removed would leave a diary behind.
            if not get_user_model().objects.select_for_update(no_key=True).filter(pk=user.pk):
                raise NotAuthenticated
            return self.get_or_create(user=user)[0]

    def begin_epochs(self) -> int:
        """Give each diary a new epoch and return how many there are.

        For a restored database only: each phone then fetches everything anew, keeps what it has
        not sent, and hands over again what the server no longer has.
        """
        keys = self.values_list("pk", flat=True)
        return sum(self.filter(pk=key).update(epoch=uuid.uuid4()) for key in keys)


class Diary(models.Model):
    """One person's diary; its row is the lock and the counter every revision comes from."""

    class Status(models.IntegerChoices):
        ACTIVE = 1
        READ_ONLY = 2
        DELETING = 3  # everything is still there; its owner can change her mind until `delete_at`
        DELETED = (
            4  # emptied; the row stands until `delete_at`, so that her other phones hear of it
        )

    ENDING = (Status.DELETING, Status.DELETED)  # gives no news and takes no changes

    # Public and random: it names the database on the phone and says nothing about the person.
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="diary"
    )
    # Changes when the server was restored from a backup: phones then hand over what it lost.
    epoch = models.UUIDField(default=uuid.uuid4, editable=False)
    rev = models.PositiveBigIntegerField(default=0, editable=False)
    record_count = models.PositiveBigIntegerField(default=0, editable=False)
    bytes_used = models.PositiveBigIntegerField(default=0, editable=False)
    status = models.PositiveSmallIntegerField(choices=Status, default=Status.ACTIVE)
    delete_at = models.DateTimeField(null=True)  # when retention removes the account's rows
    created_at = models.DateTimeField(auto_now_add=True)

    objects = DiaryQuerySet.as_manager()

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=models.Q(status__in=[1, 2, 3, 4]), name="diary_status_known"
            ),
        )

    def __str__(self) -> str:
        return f"Diary {self.pk}"


class Record(models.Model):
    """The current state of one record; a deleted one stays as a tombstone for ever."""

    pk = models.CompositePrimaryKey("diary_id", "kind", "id")
    diary = models.ForeignKey(Diary, on_delete=models.CASCADE, related_name="records")
    kind = models.CharField(max_length=32)
    # Made by the phone while offline, so it is unique within one diary only.
    id = models.CharField(max_length=64)
    rev = models.PositiveBigIntegerField()
    schema = models.PositiveSmallIntegerField()
    deleted = models.BooleanField(default=False)
    deleted_rev = models.PositiveBigIntegerField(null=True)
    # {"device": str, "seq": int, "at": ms}; more of a record living again, see changes.State.
    deleted_by = models.JSONField(null=True)
    erased = models.BooleanField(default=False)
    fields = models.JSONField(default=dict)  # {name: value}; a set is {name: {member: true}}
    # Who wrote each field last: {name: [rev, device, seq, at_ms]}; for a set, one per member.
    meta = models.JSONField(default=dict)
    size = models.PositiveIntegerField(default=0)  # bytes of `fields` as compact JSON

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["diary", "rev"], name="record_diary_rev"),
            models.CheckConstraint(condition=models.Q(rev__gt=0), name="record_rev_positive"),
        )

    def __str__(self) -> str:
        return f"Record {self.rev} of {self.diary_id}"


class Version(models.Model):
    """One applied change: the history of a record and the ledger that makes resending harmless."""

    pk = models.CompositePrimaryKey("diary_id", "rev")
    diary = models.ForeignKey(Diary, on_delete=models.CASCADE, related_name="versions")
    rev = models.PositiveBigIntegerField()
    mutation_id = models.UUIDField()
    kind = models.CharField(max_length=32)
    record_id = models.CharField(max_length=64)
    device_id = models.CharField(max_length=64)
    seq = models.PositiveBigIntegerField()
    base_rev = models.PositiveBigIntegerField()
    at_ms = models.BigIntegerField()  # the phone's clock, corrected; shown, never used for order
    received_at = models.DateTimeField()
    op = models.CharField(max_length=16)
    patch = models.JSONField(default=dict)
    # Per field and member: won or lost, the value it met and that value's revision; conflicts.
    outcome = models.JSONField(default=dict)
    content_erased = models.BooleanField(default=False)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["diary", "mutation_id"], name="version_diary_mutation"),
        )
        indexes = (
            models.Index(fields=["diary", "kind", "record_id", "-rev"], name="version_of_record"),
        )

    def __str__(self) -> str:
        return f"Version {self.rev} of {self.diary_id}"


class Device(models.Model):
    """A phone or browser that has synced this diary."""

    pk = models.CompositePrimaryKey("diary_id", "id")
    diary = models.ForeignKey(Diary, on_delete=models.CASCADE, related_name="devices")
    id = models.CharField(max_length=64)
    label = models.CharField(max_length=64, blank=True)
    app = models.CharField(max_length=32, blank=True)
    schema = models.PositiveSmallIntegerField(default=0)
    max_seq = models.PositiveBigIntegerField(default=0)
    cursor_rev = models.PositiveBigIntegerField(default=0)
    clock_offset_ms = models.BigIntegerField(default=0)
    # Written at most once a day, so that asking for news takes no lock.
    last_seen = models.DateTimeField()
    # The sign-in it last synced under; empty for a script with a token. Ending that one signs the
    # phone out.
    session_key = models.CharField(max_length=40, blank=True, default="")
    revoked_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"Device of {self.diary_id}"
