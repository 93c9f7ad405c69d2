"""The pictures a phone shows before it installs the app; the browser tests take them."""

import struct
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from django.contrib.staticfiles import finders
from django.utils.translation import gettext_noop

_PICTURES = (
    ("tonight", gettext_noop("One tap starts the clock of a cramp")),
    ("diary", gettext_noop("The nights of the diary")),
)


@dataclass(frozen=True)
class Screenshot:
    """A picture in static/img; `form_factor` is narrow for phones and wide for the rest."""

    file: str
    sizes: str
    form_factor: str
    label: str


@cache
def screenshots() -> tuple[Screenshot, ...]:
    """Return the pictures that exist, with the sizes their files state."""
    found = []
    for name, label in _PICTURES:
        for form_factor in ("narrow", "wide"):
            file = f"img/screenshots/{name}-{form_factor}.png"
            if path := finders.find(file):
                found.append(Screenshot(file, _png_size(Path(path)), form_factor, label))
    return tuple(found)


def _png_size(path: Path) -> str:
    # Width and height stand in the first chunk of every PNG, behind 16 bytes that never vary.
    with path.open("rb") as file:
        width, height = struct.unpack(">II", file.read(24)[16:])
    return f"{width}x{height}"
