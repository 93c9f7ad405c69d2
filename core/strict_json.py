"""JSON as the API takes it: what two readers could understand differently is refused."""

import json
from collections.abc import Mapping
from typing import IO, Any, NoReturn

from django.conf import settings
from rest_framework.parsers import BaseParser

from core.errors import ApiError


class StrictJSONParser(BaseParser):
    """DRF's parser for bodies up to DATA_UPLOAD_MAX_MEMORY_SIZE.

    Refuses doubled keys, NaN and Infinity, text that is not UTF-8, and nesting beyond reason.
    """

    media_type = "application/json"

    def parse(
        self,
        stream: IO[Any],
        media_type: str | None = None,
        parser_context: Mapping[str, Any] | None = None,
    ) -> Any:
        # DRF streams the body, so Django's own limit is never asked.
        most = settings.DATA_UPLOAD_MAX_MEMORY_SIZE
        body = stream.read(most + 1)
        if len(body) > most:
            raise ApiError("too_large")
        return read(body)


def read(body: bytes) -> Any:
    """Return the value in `body`, or raise ApiError("malformed")."""
    try:
        return _DECODER.decode(body.decode())
    except (ValueError, RecursionError) as error:
        # From None: the decoder's message quotes the text, and logs must not.
        raise ApiError("malformed") from (None if isinstance(error, ValueError) else error)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError
    return found


def _finite(digits: str) -> float:
    number = float(digits)
    if number in (float("inf"), float("-inf")):
        raise ValueError
    return number


def _refuse(constant: str) -> NoReturn:
    raise ValueError


_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_float=_finite, parse_constant=_refuse)
