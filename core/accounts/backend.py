"""How the person a session belongs to is found."""

from typing import Any

from allauth.account.auth_backends import AuthenticationBackend as AllauthBackend
from django.db import DEFAULT_DB_ALIAS, connection

from core.accounts.models import User

# What a request needs of a person, in the order of the model. The rest is read when asked for.
_FIELDS = ("id", "password", "email", "is_active")
_BY_ID = f"SELECT {', '.join(_FIELDS)} FROM {User._meta.db_table} WHERE id = %s"  # noqa: S608 - our own names


class AuthenticationBackend(AllauthBackend):
    """allauth's, but the person of a session is asked for in plain SQL.

    Every request asks, and building that query was about a tenth of a sync round's CPU on SQLite.
    """

    def get_user(self, user_id: Any) -> User | None:
        with connection.cursor() as cursor:
            cursor.execute(_BY_ID, [user_id])
            row = cursor.fetchone()
        user = row and User.from_db(DEFAULT_DB_ALIAS, _FIELDS, row)
        return user if user and self.user_can_authenticate(user) else None
