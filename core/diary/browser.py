"""The schema as a module for the browser: the text of static/js/diary/kinds.js. Pure."""

import json
import re
from typing import Any

from core.diary.kinds import KINDS, LIMITS, MUSCLES, PROTOCOL, SCHEMA, SIDES, Field

_HEAD = """\
// Written by `manage.py write_kinds` from core/diary/kinds.py: change it there, never here.
// The kinds of diary record and their fields: the one schema, read by server and browser alike.

/**
 * instant: milliseconds since 1970 in UTC. integer: minimum to maximum. text: at most maximum
 * UTF-16 units, as `length` counts. choice and set: of choices.
 * @typedef {{type: "instant" | "integer" | "text" | "choice" | "set", minimum?: number,
 *   maximum?: number, choices?: string[]}} Field
 */

/**
 * The pattern a whole id matches, and the fields by name.
 * @typedef {{id: RegExp, fields: Record<string, Field>}} Kind
 */
"""
_WIDTH = 100
_IDENTIFIER = re.compile(r"[a-zA-Z_][a-zA-Z0-9_]*")


class _Literal(str):
    """Text that is JavaScript already."""


def module() -> str:
    """Return the whole module, in the shape the formatter leaves alone."""
    kinds = {
        name: {
            "id": _Literal(f"/^{kind.id_pattern.pattern}$/"),
            "fields": {field: _field(spec) for field, spec in kind.fields.items()},
        }
        for name, kind in KINDS.items()
    }
    exports: list[tuple[str, str, Any]] = [
        ("PROTOCOL", "", PROTOCOL),
        ("SCHEMA", "", SCHEMA),
        ("MUSCLES", "", list(MUSCLES)),
        ("SIDES", "", list(SIDES)),
        ("LIMITS", "/** What one account, request and record may hold. */\n", LIMITS),
        ("KINDS", "/** @type {Record<string, Kind>} */\n", kinds),
    ]
    parts = [
        f"{comment}export const {name} = {_js(value, 0, len(f'export const {name} = ;'))};\n"
        for name, comment, value in exports
    ]
    return "\n".join([_HEAD, *parts])


def _field(spec: Field) -> dict[str, Any]:
    described: dict[str, Any] = {"type": spec.type}
    if spec.type in {"instant", "integer"}:
        described |= {"minimum": spec.minimum, "maximum": spec.maximum}
    elif spec.type == "text":
        described["maximum"] = spec.maximum
    else:
        described["choices"] = list(spec.choices)
    return described


def _js(value: Any, indent: int, taken: int) -> str:
    line = _one_line(value)
    if not isinstance(value, dict | list) or (
        indent + taken + len(line) <= _WIDTH and (isinstance(value, list) or _is_flat(value))
    ):
        return line
    inner, pad = indent + 2, " " * (indent + 2)
    if isinstance(value, list):
        rows = [f"{pad}{_js(item, inner, 1)},\n" for item in value]
        return "[\n" + "".join(rows) + " " * indent + "]"
    rows = [
        f"{pad}{_key(key)}: {_js(item, inner, len(_key(key)) + 3)},\n"
        for key, item in value.items()
    ]
    return "{\n" + "".join(rows) + " " * indent + "}"


def _one_line(value: Any) -> str:
    if isinstance(value, _Literal):
        return str(value)
    if isinstance(value, list):
        return "[" + ", ".join(map(_one_line, value)) + "]"
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{_key(k)}: {_one_line(v)}" for k, v in value.items()) + " }"
    return json.dumps(value)


def _key(name: str) -> str:
    return name if _IDENTIFIER.fullmatch(name) else json.dumps(name)


def _is_flat(value: dict[str, Any]) -> bool:
    return "type" in value  # one field reads best on one line
