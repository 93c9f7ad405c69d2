"""The shapes of the accounts API."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

from drf_spectacular.utils import OpenApiExample, extend_schema_serializer
from rest_framework import serializers

from core.accounts.devices import Listed
from core.accounts.models import AccessToken
from core.diary.models import Diary
from core.errors import ApiError

_S = TypeVar("_S", bound=type[serializers.Serializer[Any]])
_INSTANT = "Milliseconds since 1970 in UTC."
_STATUSES = [status.name.lower() for status in Diary.Status]


def _example(value: dict[str, Any]) -> Callable[[_S], _S]:
    """Show `value` in the API document as what such a body looks like."""
    decorated: Callable[[_S], _S] = extend_schema_serializer(
        examples=[OpenApiExample("Example", value=value)]
    )
    return decorated


@_example(
    {
        "account": "7d0c5c4e-6b0e-4c57-9a53-3d2f4c6b8a11",
        "email": "someone@example.org",
        "status": "active",
        "delete_at": None,
        "epoch": "2f9f6f0a-50c1-4f0b-8f5e-0a6a4f1f7c02",
        "server_time": 1795354800000,
        "protocol": 1,
        "schema": 1,
        "schema_min": 1,
        "limits": {"changes": 200, "record_bytes": 65536},
        "email_enabled": False,
    }
)
class SessionSerializer(serializers.Serializer[Any]):
    account = serializers.UUIDField(allow_null=True, help_text="The diary's id; names nobody.")
    email = serializers.EmailField(allow_null=True)
    status = serializers.ChoiceField(_STATUSES, allow_null=True, help_text="null: signed out.")
    delete_at = serializers.IntegerField(
        allow_null=True, help_text=f"When the account's last rows go. {_INSTANT}"
    )
    epoch = serializers.UUIDField(allow_null=True)
    server_time = serializers.IntegerField(help_text=_INSTANT)
    protocol = serializers.IntegerField()
    schema = serializers.IntegerField()
    schema_min = serializers.IntegerField()
    limits = serializers.DictField(child=serializers.IntegerField())
    email_enabled = serializers.BooleanField(help_text="Whether this server can send e-mail.")


class PasswordRequest(serializers.Serializer[Any]):
    password = serializers.CharField(
        max_length=1000,
        required=False,
        trim_whitespace=False,
        help_text="The current password; not needed in the first five minutes after signing in.",
    )


@_example({"codes": ["4k7m-09xt-q2rv-h8cd", "…"]})
class RecoveryCodesSerializer(serializers.Serializer[Any]):
    codes = serializers.ListField(child=serializers.CharField())


@_example(
    {
        "email": "someone@example.org",
        "code": "4k7m-09xt-q2rv-h8cd",
        "password": "a new one",
    }
)
class RecoverRequest(serializers.Serializer[Any]):
    email = serializers.EmailField(max_length=254)
    code = serializers.CharField(max_length=64)
    password = serializers.CharField(max_length=1000, trim_whitespace=False)


@_example({"name": "Night script"})
class TokenRequest(PasswordRequest):
    name = serializers.CharField(max_length=64, help_text="What the owner knows it by.")


@_example({"id": 7, "name": "Night script", "token": "cramps_" + "x" * 43})
class NewTokenSerializer(serializers.Serializer[Any]):
    id = serializers.IntegerField()
    name = serializers.CharField()
    token = serializers.CharField(help_text="Shown this once; only its digest is kept.")


class TokenSerializer(serializers.Serializer[Any]):
    id = serializers.IntegerField()
    name = serializers.CharField()
    created_at = serializers.IntegerField(help_text=_INSTANT)
    last_used_on = serializers.DateField(allow_null=True, help_text="In UTC; null: never.")


@_example(
    {
        "tokens": [
            {
                "id": 7,
                "name": "Night script",
                "created_at": 1795354800000,
                "last_used_on": "2026-11-22",
            }
        ]
    }
)
class TokensSerializer(serializers.Serializer[Any]):
    tokens = TokenSerializer(many=True, help_text="Newest first.")


class DeviceListedSerializer(serializers.Serializer[Any]):
    id = serializers.CharField()
    label = serializers.CharField(allow_blank=True)  # type: ignore[assignment]
    app = serializers.CharField(allow_blank=True)
    last_seen = serializers.IntegerField(help_text=f"To a day. {_INSTANT}")
    current = serializers.BooleanField(help_text="The one that asks.")
    active = serializers.BooleanField(
        help_text="Signed in. A script with a token never is: delete its token."
    )


@_example(
    {
        "devices": [
            {
                "id": "f2c9a0e4",
                "label": "Phone",
                "app": "1.2.0",
                "last_seen": 1795354800000,
                "current": True,
                "active": True,
            }
        ]
    }
)
class DevicesSerializer(serializers.Serializer[Any]):
    devices = DeviceListedSerializer(many=True, help_text="The last seen first, at most 100.")


@_example({"password": "the current one", "when": "later"})
class DeletionRequest(serializers.Serializer[Any]):
    password = serializers.CharField(max_length=1000, trim_whitespace=False)
    when = serializers.ChoiceField(
        ["later", "now"], help_text="later: in two weeks, and it can be taken back until then."
    )


@_example({"status": "deleting", "delete_at": 1796564400000})
class DeletionSerializer(serializers.Serializer[Any]):
    status = serializers.ChoiceField(["deleting", "deleted"])
    delete_at = serializers.IntegerField(help_text=f"When the account's last rows go. {_INSTANT}")


def shape_token(token: AccessToken) -> dict[str, Any]:
    """Return a token as its owner sees it in the list."""
    return {
        "id": token.pk,
        "name": token.name,
        "created_at": _instant(token.created_at),
        "last_used_on": token.last_used_on and token.last_used_on.isoformat(),
    }


def shape_device(listed: Listed) -> dict[str, Any]:
    """Return a device as its owner sees it in the list."""
    device = listed.device
    return {
        "id": device.id,
        "label": device.label,
        "app": device.app,
        "last_seen": _instant(device.last_seen),
        "current": listed.current,
        "active": listed.active,
    }


def _instant(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


def checked(serializer: serializers.Serializer[Any]) -> dict[str, Any]:
    """Return the values, or raise `invalid` with the first field that is not allowed."""
    if not serializer.is_valid():
        field = next(iter(serializer.errors))
        raise ApiError("invalid", field=None if field == "non_field_errors" else field)
    return dict(serializer.validated_data)
