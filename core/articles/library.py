"""The library: every article, source and relief guide, read and checked for shape once.

An article that cannot be read is left out and named in `problems`; `manage.py check`, which
`migrate` runs too, then fails, so a broken text stops a release and never half a page.
"""

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import yaml

from core.articles import markup
from core.articles.reading import ContentError, fill
from core.articles.relief import Guide, Relief, read_relief
from core.articles.sources import Source, read_sources

CONTENT = Path(__file__).parent / "content"
WORDS_A_MINUTE = 200
KEY_POINTS = 3
_FRONT_MATTER = re.compile(r"\A---\n(?P<front>.*?\n)---\n(?P<text>.*)\Z", re.DOTALL)


@dataclass(frozen=True, kw_only=True)
class FrontMatter:
    """What stands above an article's text."""

    slug: str
    title: str
    summary: str
    key_points: tuple[str, ...]
    order: int
    author: str
    review: str
    last_checked: date
    next_check: date
    version: int
    sources: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class Article:
    about: FrontMatter
    text: str  # the Markdown, as the checks read it
    page: markup.Page
    cited: tuple[Source, ...]  # in the order of their numbers in the text
    minutes: int

    @property
    def name(self) -> str:
        """What the address of its page is called."""
        return f"articles:{self.about.slug}"


@dataclass(frozen=True, kw_only=True)
class Library:
    articles: tuple[Article, ...]  # in reading order
    sources: Mapping[int, Source]
    relief: Relief
    problems: tuple[str, ...]

    def around(self, article: Article) -> tuple[Article | None, Article | None]:
        """Return the articles before and after `article`."""
        place = self.articles.index(article)
        after = self.articles[place + 1] if place + 1 < len(self.articles) else None
        return (self.articles[place - 1] if place else None), after


@cache
def library() -> Library:
    """Return the library that the pages show."""
    return read_library(CONTENT)


def relief_steps(guide_id: str) -> Guide:
    """Return the relief guide `guide_id` ("calf", "calf-standing"); KeyError when there is none."""
    return library().relief.guide(guide_id)


def read_library(folder: Path) -> Library:
    """Return what the content `folder` holds."""
    sources = read_sources(folder / "sources.yaml")
    relief = read_relief(folder / "relief.yaml")
    articles: list[Article] = []
    problems: list[str] = []
    for file in sorted(folder.glob("*.md")):
        try:
            articles.append(_read_article(file, sources=sources, relief=relief))
        except (ContentError, yaml.YAMLError) as error:
            problems.append(f"{file.name}: {error}")
    articles.sort(key=lambda article: article.about.order)
    problems.extend(_shared_orders(articles))
    return Library(
        articles=tuple(articles), sources=sources, relief=relief, problems=tuple(problems)
    )


def _read_article(file: Path, *, sources: Mapping[int, Source], relief: Relief) -> Article:
    found = _FRONT_MATTER.match(file.read_text(encoding="utf-8"))
    if not found:
        raise ContentError("it does not begin with front matter between two lines of '---'.")
    about = _front_matter(yaml.safe_load(found["front"]), slug=file.stem)
    page = markup.render(found["text"], key_points=about.key_points, sources=sources, relief=relief)
    return Article(
        about=about,
        text=found["text"],
        page=page,
        cited=tuple(sources[number] for number in page.cited),
        minutes=max(1, math.ceil(len(found["text"].split()) / WORDS_A_MINUTE)),
    )


def _front_matter(values: Any, *, slug: str) -> FrontMatter:
    about = fill(FrontMatter, values, where="front matter")
    if about.slug != slug:
        raise ContentError(f"its slug is {about.slug!r}, not the name of the file.")
    if len(about.key_points) != KEY_POINTS:
        raise ContentError(f"it has {len(about.key_points)} key points, not {KEY_POINTS}.")
    if about.next_check <= about.last_checked:
        raise ContentError("next_check is not after last_checked.")
    return about


def _shared_orders(articles: list[Article]) -> Iterator[str]:
    for one, next_one in pairwise(articles):
        if one.about.order == next_one.about.order:
            yield f"{next_one.about.slug}.md: its order is also that of {one.about.slug}."
