"""Every model of the app, for Django to find. Each lives in its domain's package."""

from core.accounts.models import AccessToken, RecoveryCode, User
from core.diary.models import Device, Diary, Record, Version

__all__ = ["AccessToken", "Device", "Diary", "Record", "RecoveryCode", "User", "Version"]
