"""People with an account, and the codes that let them back in without an e-mail server."""

from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower


class UserManager(BaseUserManager["User"]):
    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        user = self.model(email=self.normalize_email(email), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def lock(self, user: "User") -> bool:
        """Keep others from changing the person until the commit; False if she may not go on.

        Then her password has changed since `user` was read, and what she began has ended.
        """
        same = self.filter(pk=user.pk, password=user.password)
        return same.select_for_update().first() is not None


class User(AbstractBaseUser):
    """Someone who signs in with an e-mail address. Holds nothing about their health."""

    email = models.EmailField(unique=True)
    is_active = models.BooleanField(default=True)
    created_at = models.DateTimeField(auto_now_add=True)

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    objects: ClassVar[UserManager] = UserManager()

    class Meta:
        constraints = (models.UniqueConstraint(Lower("email"), name="user_email_any_case"),)

    # Ends up in logs and error reports, so it names nobody.
    def __str__(self) -> str:
        return f"User {self.pk}"


class RecoveryCode(models.Model):
    """One single-use code that sets a new password. Only its hash is kept."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="recovery_codes")
    digest = models.CharField(max_length=64, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    used_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["user", "digest"], name="recovery_code_user_digest"),
        )

    def __str__(self) -> str:
        return f"RecoveryCode {self.pk}"


class AccessToken(models.Model):
    """Lets one of a person's scripts sync her diary. Only its hash is kept."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="access_tokens")
    name = models.CharField(max_length=64)
    digest = models.CharField(max_length=64, unique=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    last_used_on = models.DateField(null=True, editable=False)

    def __str__(self) -> str:
        return f"AccessToken {self.pk}"
