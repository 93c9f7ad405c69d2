"""Reads one entry of a knowledge file, field by field, with errors that name the place."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from core.checker.conditions import KnowledgeError

# What a statement rests on: a source, our choice on the safe side, or neither.
BASES = ("source", "editorial", "unconfirmed")


# The one in C is eight times as fast, where there is one.
_Fastest: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_Fastest):  # type: ignore[misc, valid-type]
    """YAML in which yes, no, a date and an age like 3_7 stay words, as answers are."""


_KEPT_AS_WRITTEN = {f"tag:yaml.org,2002:{name}" for name in ("bool", "timestamp", "int")}
_Loader.yaml_implicit_resolvers = {
    first: [pair for pair in pairs if pair[0] not in _KEPT_AS_WRITTEN]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def load(file: Path) -> Any:
    """Return what a YAML file holds, or raise KnowledgeError with its name."""
    try:
        return yaml.load(file.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506
    except (OSError, yaml.YAMLError) as error:
        raise KnowledgeError(f"{file.name}: {error}") from error


_Loader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"[0-9]+$"), list("0123456789"))


class Entry:
    """One mapping of a file; whatever is not taken from it by the end is a mistake."""

    def __init__(self, data: Any, *, file: str) -> None:
        if not isinstance(data, Mapping):
            raise KnowledgeError(f"{file}: names and values were expected, not {data!r}.")
        self._left = {str(name): value for name, value in data.items()}
        self.where = f"{file}, {self._left.get('id', '?')}"

    def text(self, name: str, *, one_of: tuple[str, ...] = ()) -> str:
        """Return a required text."""
        value = self._left.pop(name, None)
        if not isinstance(value, str) or not value.strip():
            raise self.error(name, "a text is needed")
        if one_of and value not in one_of:
            raise self.error(name, f"{value!r} is not one of {', '.join(one_of)}")
        return value

    def optional(self, name: str, *, one_of: tuple[str, ...] = ()) -> str | None:
        """Return a text, or None when there is none."""
        return self.text(name, one_of=one_of) if name in self._left else None

    def number(self, name: str, *, default: float | None = None) -> float | None:
        """Return a number."""
        value = self._left.pop(name, default)
        if value is not None and not isinstance(value, int | float):
            raise self.error(name, "a number is needed")
        return value

    def items(self, name: str) -> list[Any]:
        """Return a list, which may be empty or left out."""
        value = self._left.pop(name, [])
        if not isinstance(value, list):
            raise self.error(name, "a list is needed")
        return value

    def wording(self, name: str) -> Mapping[str, str] | None:
        """Return words by person; “they” are a child and another adult, unless “child” is there."""
        words = self._left.pop(name, None)
        if words is None:
            return None
        if not isinstance(words, dict) or "me" not in words or set(words) - {"me", "they", "child"}:
            raise self.error(name, "wording is “me”, and “they” or “child” where it differs")
        they = words.get("they", words["me"])
        return {"me": words["me"], "child": words.get("child", they), "adult": they}

    def any(self, name: str) -> Any:
        """Return whatever stands there, None for nothing."""
        return self._left.pop(name, None)

    def finish(self) -> None:
        """Raise KnowledgeError when a name is left that nobody asked for."""
        if self._left:
            raise self.error(", ".join(sorted(self._left)), "is not known")

    def error(self, field: str, problem: str) -> KnowledgeError:
        return KnowledgeError(f"{self.where}, {field}: {problem}.")
