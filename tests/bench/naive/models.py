"""One row for an entry, overwritten by every edit."""

import uuid

from django.conf import settings
from django.db import models


class Entry(models.Model):
    """A cramp with the fields of the product's, known by when it was last modified."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    started_at = models.BigIntegerField()
    ended_at = models.BigIntegerField(null=True)
    offset_min = models.SmallIntegerField(default=0)
    zone = models.CharField(max_length=64, blank=True)
    length = models.CharField(max_length=16, blank=True)
    known = models.CharField(max_length=16, blank=True)
    muscles = models.JSONField(default=list)
    pain = models.SmallIntegerField(null=True)
    note = models.TextField(max_length=2000, blank=True)
    deleted = models.BooleanField(default=False)
    modified = models.DateTimeField(auto_now=True)

    class Meta:
        indexes = (models.Index(fields=["user", "modified"], name="entry_modified"),)

    def __str__(self) -> str:
        return f"Entry {self.pk}"
