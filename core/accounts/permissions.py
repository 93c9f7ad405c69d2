"""What an account that is coming to its end may still do."""

from typing import cast

from rest_framework.permissions import BasePermission
from rest_framework.request import Request
from rest_framework.views import APIView

from core.accounts.models import User
from core.diary.models import Diary
from core.errors import ApiError


class NotDeleted(BasePermission):
    """Refuses an account that was erased; its sessions live on only to hear of it."""

    refused: tuple[int, ...] = (Diary.Status.DELETED,)

    def has_permission(self, request: Request, view: APIView) -> bool:
        if Diary.objects.of(cast(User, request.user)).status in self.refused:
            raise ApiError("account_deleted")
        return True


class NotEnding(NotDeleted):
    """Refuses an account that waits for its deletion, too."""

    refused = Diary.ENDING
