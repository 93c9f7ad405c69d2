"""Conditions of rules and questions: a tree of all, any and not over single answers. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

OPERATORS = ("is", "in", "has", "at_least")


class KnowledgeError(Exception):
    """A knowledge file does not say what it should; the text names file, id and field."""


@dataclass(frozen=True, kw_only=True)
class Atom:
    """One finding compared with one value.

    `is` and `in` look at a single answer, `at_least` at a number, `has` at what was ticked of
    several: any of a list, "any" of all, or "none".
    """

    finding: str
    operator: str
    value: str | float | tuple[str, ...]


@dataclass(frozen=True)
class All:
    parts: tuple["Condition", ...]


@dataclass(frozen=True)
class Some:
    parts: tuple["Condition", ...]


@dataclass(frozen=True)
class Not:
    part: "Condition"


Condition = Atom | All | Some | Not


def read_condition(data: Any, *, where: str) -> Condition:
    """Return the condition written as `data`, or raise KnowledgeError."""
    if not isinstance(data, Mapping):
        raise KnowledgeError(f"{where}: a condition is all, any, not, or a finding.")
    if "finding" in data:
        return _atom(data, where=where)
    if len(data) != 1 or set(data) - {"all", "any", "not"}:
        raise KnowledgeError(f"{where}: unknown condition {sorted(map(str, data))}.")
    ((name, inner),) = data.items()
    if name == "not":
        return Not(read_condition(inner, where=where))
    if not isinstance(inner, list) or not inner:
        raise KnowledgeError(f"{where}: “{name}” needs a list of conditions.")
    parts = tuple(read_condition(part, where=where) for part in inner)
    return All(parts) if name == "all" else Some(parts)


def atoms(condition: Condition) -> Iterator[Atom]:
    """Yield every comparison of a condition, from left to right."""
    if isinstance(condition, Atom):
        yield condition
    elif isinstance(condition, Not):
        yield from atoms(condition.part)
    else:
        for part in condition.parts:
            yield from atoms(part)


def plain(condition: Condition) -> dict[str, Any]:
    """Return the condition as the browser reads it."""
    if isinstance(condition, Atom):
        value = list(condition.value) if isinstance(condition.value, tuple) else condition.value
        return {"finding": condition.finding, "operator": condition.operator, "value": value}
    if isinstance(condition, Not):
        return {"not": plain(condition.part)}
    name = "all" if isinstance(condition, All) else "any"
    return {name: [plain(part) for part in condition.parts]}


def _atom(data: Mapping[str, Any], *, where: str) -> Atom:
    operators = [name for name in OPERATORS if name in data]
    if len(operators) != 1 or len(data) != 2:
        raise KnowledgeError(f"{where}: {data['finding']} needs one of {', '.join(OPERATORS)}.")
    operator = operators[0]
    value = data[operator]
    fits = {
        "is": isinstance(value, str),
        "in": isinstance(value, list) and bool(value),
        "has": value in ("any", "none") or (isinstance(value, list) and bool(value)),
        "at_least": isinstance(value, int | float),
    }
    if not fits[operator]:
        raise KnowledgeError(f"{where}: {data['finding']}: “{operator}” does not fit {value!r}.")
    return Atom(
        finding=str(data["finding"]),
        operator=operator,
        value=tuple(map(str, value)) if isinstance(value, list) else value,
    )
