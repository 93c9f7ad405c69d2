"""Diary entries like those people write: some 400 bytes each, no two alike, always the same."""

import random
import re
from collections.abc import Iterator
from typing import Any

_WORDS = re.findall(
    r"\w+",
    """
    after before again because calf foot toes thigh night bed woke walked stood stretched rubbed
    warm cold water magnesium pillow blanket hot shower hard like stone knot tight sharp dull
    ache sore tender next day morning could not sleep long run hike garden stairs work standing
    sitting flight drank little wine coffee tea much better slowly gone suddenly twice three
    times left right both inside outside heel arch knee under pressed against the wall pulled
    toes towards me then it eased a bit but came back when i turned over maybe too few salt
    banana heat day at lake swimming new shoes doctor said try stretching every evening forgot
    medicine changed dose pregnant month week first since march cycle ride hills quite bad
    screamed husband helped massage roll ball ice pack bath exercises physio appointment told
    still feel this muscle hour minutes almost ten around four early dark rain storm travel
    hotel mattress
    """,
)
_ZONES = ("Europe/Berlin", "Europe/London", "America/New_York", "Asia/Tokyo")
_MUSCLES = ("calf.left", "calf.right", "sole.left", "toes.right", "thigh_back.left", "calf.both")
_FIRST_MS, _YEAR_MS = 1_700_000_000_000, 365 * 86_400_000


def entries(seed: str) -> Iterator[dict[str, Any]]:
    """Yield entries without end; `muscles` is a list of the members of a set."""
    rng = random.Random(seed)
    while True:
        started = _FIRST_MS + rng.randrange(2 * _YEAR_MS)
        yield {
            "started_at": started,
            "ended_at": started + rng.randrange(20_000, 900_000),
            "offset_min": rng.choice((-300, 0, 60, 120, 540)),
            "zone": rng.choice(_ZONES),
            "known": rng.choice(("timer", "recalled", "guessed")),
            "muscles": rng.sample(_MUSCLES, rng.randint(1, 2)),
            "pain": rng.randint(1, 10),
            "note": note(rng),
        }


def note(rng: random.Random) -> str:
    """Return some forty words."""
    words = rng.choices(_WORDS, k=max(3, round(rng.gauss(40, 12))))
    return " ".join(words).capitalize() + "."
