"""What the texts rest on: each source, and how it was read."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml
from django.utils.translation import gettext_lazy as _

from core.articles.reading import ContentError, fill

# How a source was read, said to the reader in words.
READ = {
    "F": _("We read the page."),
    "A": _("We read the summary only."),
    "M": _("We read a copy kept elsewhere."),
    "R": _("We read a report about it, not the source itself."),
}


@dataclass(frozen=True, kw_only=True)
class Source:
    id: int
    citation: str
    url: str
    read: str
    year: int | None = None
    note: str = ""

    @property
    def read_text(self) -> str:
        return str(READ[self.read])


def read_sources(file: Path) -> Mapping[int, Source]:
    """Return the sources of a sources.yaml by id, or raise ContentError."""
    listed = yaml.safe_load(file.read_text(encoding="utf-8"))
    return {number: _source(number, values, file=file) for number, values in listed.items()}


def _source(number: int, values: object, *, file: Path) -> Source:
    where = f"{file.name}, {number}"
    values = {"id": number, **values} if isinstance(values, Mapping) else values
    source = fill(Source, values, where=where)
    if source.read not in READ:
        raise ContentError(f"{where}: read is {source.read!r}, not one of {', '.join(READ)}.")
    if not source.url.startswith(("https://", "http://")):
        raise ContentError(f"{where}: {source.url!r} is not an address.")
    return source
