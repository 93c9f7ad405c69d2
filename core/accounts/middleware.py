"""What allauth's views would do wrongly: bodies they cannot read, accounts that are no more."""

from collections.abc import Callable

from allauth.core.exceptions import ImmediateHttpResponse
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest, JsonResponse

from core.diary.models import Diary
from core.errors import body


class UnreadableBody:
    """Answers 400 `malformed` where allauth would give an empty page or fail.

    Its parser lets nesting without end and half characters (lone surrogates) through to code
    that raises on them. Stands after allauth's own middleware, so that it is asked first.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        if request.path.startswith("/_allauth/") and _is_about_the_body(error):
            return JsonResponse(body("malformed"), status=400)
        return None


class NothingForTheDeleted:
    """Answers 410 where allauth would give an erased account an address or a password again.

    Its sessions live on to hear of the deletion. They may be looked at and ended, no more.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if (
            request.path.startswith("/_allauth/")
            and not request.path.endswith("/auth/session")
            and request.user.is_authenticated
            and Diary.objects.filter(user=request.user, status=Diary.Status.DELETED).exists()
        ):
            return JsonResponse(body("account_deleted"), status=410)
        return self.get_response(request)


def _is_about_the_body(error: Exception) -> bool:
    if isinstance(error, ImmediateHttpResponse):
        return isinstance(error.response, HttpResponseBadRequest)
    return isinstance(error, UnicodeEncodeError | RecursionError)
