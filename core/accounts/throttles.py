"""How often what can be guessed, or costs much, may be asked. What guards a code is its 80 bits."""

import hashlib

from rest_framework.request import Request
from rest_framework.throttling import SimpleRateThrottle, UserRateThrottle
from rest_framework.views import APIView


class RecoverPerAddress(SimpleRateThrottle):
    scope = "recover"

    def get_cache_key(self, request: Request, view: APIView) -> str:
        return self.cache_format % {"scope": self.scope, "ident": self.get_ident(request)}


class RecoverPerEmail(SimpleRateThrottle):
    scope = "recover_email"

    def get_cache_key(self, request: Request, view: APIView) -> str:
        email = request.data.get("email", "") if isinstance(request.data, dict) else ""
        # Hashed: keys of a cache end up in its logs. Known or not, each address is counted.
        ident = hashlib.sha256(str(email).strip().lower().encode(errors="replace")).hexdigest()
        return self.cache_format % {"scope": self.scope, "ident": ident}


class RecoveryCodesPerUser(UserRateThrottle):
    scope = "recovery_codes"


class PasswordPerUser(UserRateThrottle):
    """Counts the requests that state a password, at all addresses that take one together."""

    scope = "password"

    def get_cache_key(self, request: Request, view: APIView) -> str | None:
        states_one = isinstance(request.data, dict) and "password" in request.data
        return super().get_cache_key(request, view) if states_one else None


class ExportPerUser(UserRateThrottle):
    scope = "export"
