"""Turns what a content file says into frozen objects, and refuses what does not fit them."""

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

Made = TypeVar("Made")


class ContentError(Exception):
    """A content file does not have the shape it should; the text says where and what."""


def fill(kind: type[Made], values: object, *, where: str) -> Made:
    """Return a `kind` (a dataclass) made of `values`, dataclasses within it included.

    An unknown name, a missing one and a value of the wrong type are each a ContentError.
    """
    if not isinstance(values, Mapping):
        raise ContentError(f"{where}: names and values were expected.")
    known = {field.name: field for field in fields(kind)}  # type: ignore[arg-type]
    _names_only(set(map(str, values)) - set(known), where=where, fault="unknown")
    required = {
        name
        for name, field in known.items()
        if field.default is MISSING and field.default_factory is MISSING
    }
    _names_only(required - set(values), where=where, fault="missing")
    hints = get_type_hints(kind)
    made = {
        name: _fit(hints[name], value, where=f"{where}, {name}") for name, value in values.items()
    }
    return kind(**made)


def _names_only(names: set[str], *, where: str, fault: str) -> None:
    if names:
        raise ContentError(f"{where}: {fault}: {', '.join(sorted(names))}.")


def _fit(hint: Any, value: Any, *, where: str) -> Any:
    if get_origin(hint) is tuple and isinstance(value, list):
        item = get_args(hint)[0]
        return tuple(_fit(item, v, where=f"{where} {n}") for n, v in enumerate(value, start=1))
    if get_origin(hint) is UnionType:
        hint = next(choice for choice in get_args(hint) if choice is not NoneType)
    if is_dataclass(hint) and isinstance(hint, type):
        return fill(hint, value, where=where)
    # type() and not isinstance(): YAML's true is no number, and a time is no date.
    if type(value) is not hint:
        raise ContentError(f"{where}: {value!r} was not expected here.")
    return value
