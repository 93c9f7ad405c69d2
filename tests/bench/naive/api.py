"""POST one entry, PATCH one, GET all that were modified since a moment."""

from django.db.models import QuerySet
from django.utils.dateparse import parse_datetime
from rest_framework.serializers import BaseSerializer, ModelSerializer
from rest_framework.viewsets import ModelViewSet

from tests.bench.naive.models import Entry


class EntrySerializer(ModelSerializer[Entry]):
    class Meta:
        model = Entry
        exclude = ("user",)


class EntryViewSet(ModelViewSet[Entry]):
    serializer_class = EntrySerializer

    def get_queryset(self) -> QuerySet[Entry]:
        entries = Entry.objects.filter(user=self.request.user).order_by("modified")
        since = parse_datetime(self.request.query_params.get("modified_since", ""))
        return entries.filter(modified__gt=since) if since else entries

    def perform_create(self, serializer: BaseSerializer[Entry]) -> None:
        serializer.save(user=self.request.user)
