"""Headers no setting of Django's covers."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

# Everything a page could ask the phone for, refused but for what it uses: keeping the screen lit
# during a cramp, and passkeys.
PERMISSIONS_POLICY = ", ".join(
    [
        *(
            f"{feature}=()"
            for feature in (
                "accelerometer",
                "camera",
                "display-capture",
                "geolocation",
                "gyroscope",
                "magnetometer",
                "microphone",
                "midi",
                "payment",
                "serial",
                "usb",
            )
        ),
        "publickey-credentials-get=(self)",
        "screen-wake-lock=(self)",
    ]
)
_PRIVATE = ("/api/", "/_allauth/")
# An answer that is no page asks the phone for nothing. Short: it goes with every sync.
_DATA_POLICY = "default-src 'none'; frame-ancestors 'none'"
# What says how a page may be framed, opened and left; the first is said by the policy too.
_OF_PAGES = ("X-Frame-Options", "Cross-Origin-Opener-Policy", "Referrer-Policy")


def headers(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Add them to every answer; no cache on the way stores one of the API that is not public."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response["Cross-Origin-Resource-Policy"] = "same-origin"
        if request.path.startswith(_PRIVATE):
            response["Content-Security-Policy"] = _DATA_POLICY
            for name in _OF_PAGES:
                response.headers.pop(name, None)
            if "public" not in response.get("Cache-Control", ""):
                response["Cache-Control"] = "no-store"
        else:
            response["Permissions-Policy"] = PERMISSIONS_POLICY
        return response

    return middleware
