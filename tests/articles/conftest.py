"""A library of one article in a folder of its own, to be spoiled on purpose."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from core.articles.library import Library, read_library

FRONT = {
    "slug": "sample",
    "title": "A sample",
    "summary": "What it is about.",
    "order": 1,
    "key_points": ["One. [^3]", "Two. [^3]", "Three. [^3]"],
    "author": "The Cramps project",
    "review": "Not yet reviewed by a clinician",
    "last_checked": date(2026, 11, 22),
    "next_check": date(2027, 11, 22),
    "version": 1,
    "sources": [3],
}
SOURCES = {
    3: {"citation": "NHS. Leg cramps.", "url": "https://www.nhs.uk/", "read": "M"},
    18: {"citation": "A trial.", "url": "https://example.org/", "read": "A", "year": 2012},
}
RELIEF = {
    "warning": "Limb swollen? Get help.",
    "last_line": "Get help today.",
    "last_line_sources": [3],
    "guides": [
        {
            "id": "calf",
            "muscle": "calf",
            "title": "Calf",
            "drawing": "calf-sit-pull",
            "drawing_text": "A person pulls the toes.",
            "safety": "Pull slowly.",
            "grade": "good",
            "sources": [18],
            "steps": [
                {"text": "Pull.", "drawing": "calf-sit-pull"},
                {"text": "Hold.", "seconds": 30},
                {"text": "Again.", "repeat": 3, "repeat_from": 1},
            ],
        }
    ],
}


@pytest.fixture
def shelf(tmp_path: Path) -> Callable[..., Library]:
    """Return the library that holds one article of `text`; keywords change its front matter.

    `relief` and `sources` change those files; `sources_listed` is the front matter's own list;
    a name set to None is left out.
    """

    def read(
        text: str = "It eases. [^3]",
        *,
        relief: dict[str, object] | None = None,
        sources: dict[int, object] | None = None,
        **front: object,
    ) -> Library:
        if "sources_listed" in front:
            front["sources"] = front.pop("sources_listed")
        front = {name: value for name, value in (FRONT | front).items() if value is not None}
        written = yaml.safe_dump(front)
        (tmp_path / "sample.md").write_text(f"---\n{written}---\n\n{text}\n")
        (tmp_path / "relief.yaml").write_text(yaml.safe_dump(RELIEF | (relief or {})))
        (tmp_path / "sources.yaml").write_text(yaml.safe_dump(SOURCES | (sources or {})))
        return read_library(tmp_path)

    return read


@pytest.fixture(autouse=True)
def _plain_static_files(settings: Any) -> None:
    # Names without hashes: no page here is about them, and nothing need be collected first.
    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    settings.STORAGES = settings.STORAGES | {"staticfiles": plain}
