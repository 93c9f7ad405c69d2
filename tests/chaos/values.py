"""What people type in these runs: values that name their author, so that none can hide another."""

import random
from collections.abc import Iterator
from itertools import count
from typing import Any

START = 1_700_000_000_000
MUSCLES = [
    f"{muscle}.{side}" for muscle in ("calf", "sole", "thigh_back") for side in ("left", "right")
]
LENGTHS = ["unknown", "under_1", "1_to_5", "5_to_10", "over_10"]


class Pen:
    """One account's: every text and every time it writes exists once, and bears its canary."""

    def __init__(self, canary: str, chance: random.Random) -> None:
        self.canary, self.chance = canary, chance
        self._numbers: Iterator[int] = count(1)

    def creation(self) -> dict[str, Any]:
        """Return the change of a new entry."""
        return {
            "set": {
                "started_at": START + next(self._numbers) * 1000,
                "offset_min": 0,
                "zone": self._text(),
                "known": "timer",
            }
        }

    def edit(self) -> dict[str, Any]:
        """Return a change of one to three things."""
        change: dict[str, Any] = {}
        for _ in range(self.chance.randint(1, 3)):
            self._add_one(change)
        return change

    def _add_one(self, change: dict[str, Any]) -> None:
        what = self.chance.choice(
            ["note", "note", "zone", "ended_at", "pain", "length", "unset", "muscles"]
        )
        written = change.setdefault("set", {})
        if what == "unset":
            name = self.chance.choice(["note", "pain", "ended_at"])
            if name not in written:
                change["unset"] = [name]
        elif what == "muscles":
            way = self.chance.choice(["add", "add", "remove"])
            other = {"add": "remove", "remove": "add"}[way]
            member = self.chance.choice(MUSCLES)
            if member not in change.get(other, {}).get("muscles", []):
                change[way] = {"muscles": [member]}
        elif what not in change.get("unset", []):
            written[what] = self._value(what)

    def _value(self, name: str) -> Any:
        if name == "ended_at":
            return START + next(self._numbers) * 1000
        if name == "pain":
            return self.chance.randint(0, 10)
        return self.chance.choice(LENGTHS) if name == "length" else self._text()

    def _text(self) -> str:
        return f"{self.canary} {next(self._numbers)}"
