"""Checks of the texts, run by `manage.py check`: a text that breaks a rule stops the release.

core/apps.py registers them.

What cannot even be shown (an unknown source, a picture without words, raw HTML) is refused when
the text is read and arrives here as E001.
"""

from collections.abc import Iterator
from typing import Any

from django.core.checks import CheckMessage, Error
from django.urls import Resolver404, resolve

from core.articles.claims import figures_without_source, forbidden, without_source
from core.articles.dialect import LINK, plain, statements
from core.articles.library import Article, Library, library
from core.articles.readability import reading_age

OLDEST_READING_AGE = 12


def check_library(app_configs: Any = None, **kwargs: Any) -> list[CheckMessage]:
    """Return what is wrong with the texts that the pages show."""
    return list(findings(library()))


def findings(library: Library) -> Iterator[Error]:
    """Yield every broken rule of a library."""
    for problem in library.problems:
        yield _error("E001", problem)
    yield from _unused_sources(library)
    for place, text in _everything_said(library):
        for reason in forbidden(plain(text)):
            yield _error("E005", f"{place}: {reason}.")
        for sentence in figures_without_source(text):
            yield _error("E006", f"{place}: “{sentence}” gives a figure and cites no source.")
    for article in library.articles:
        yield from _listed_sources(article)
        yield from _links(article, library)
        yield from _statements_without_source(article)
        yield from _age(article)


def _unused_sources(library: Library) -> Iterator[Error]:
    used = {source.id for article in library.articles for source in article.cited}
    used.update(*(guide.sources for guide in library.relief.guides))
    used.update(library.relief.last_line_sources)
    for source in sorted(set(library.sources) - used):
        yield _error("E002", f"sources.yaml: nothing cites {source}.")
    for source in sorted(used - set(library.sources)):
        yield _error("E002", f"relief.yaml: {source} is not in sources.yaml.")


def _listed_sources(article: Article) -> Iterator[Error]:
    listed, cited = set(article.about.sources), {source.id for source in article.cited}
    for source in sorted(listed ^ cited):
        fault = "cited and not listed" if source in cited else "listed and not cited"
        yield _error("E003", f"{article.about.slug}: source {source} is {fault}.")


def _links(article: Article, library: Library) -> Iterator[Error]:
    for statement in statements(article.text):
        for _text, address in LINK.findall(statement.text):
            if not _leads_somewhere(address, article, library):
                yield _error("E004", f"{article.about.slug}: {address} leads nowhere.")


def _leads_somewhere(address: str, article: Article, library: Library) -> bool:
    path, _hash, fragment = address.partition("#")
    if not path:
        return fragment in article.page.headings
    try:
        found = resolve(path)
    except Resolver404:
        return False
    named = {other.name: other for other in library.articles}.get(found.view_name)
    return not (named and fragment) or fragment in named.page.headings


def _statements_without_source(article: Article) -> Iterator[Error]:
    texts = [s.text for s in statements(article.text) if s.tag in ("p", "td")]
    for text in [*article.about.key_points, *texts]:
        for sentence in without_source(text):
            yield _error("E007", f"{article.about.slug}: “{sentence}” has no source.")


def _age(article: Article) -> Iterator[Error]:
    texts = [s.text for s in statements(article.text) if s.tag == "p"]
    age = reading_age([plain(text) for text in [*article.about.key_points, *texts]])
    if age > OLDEST_READING_AGE:
        yield _error("E008", f"{article.about.slug}: its reading age is {age:.1f}.")


def _everything_said(library: Library) -> Iterator[tuple[str, str]]:
    for article in library.articles:
        about = article.about
        yield from ((about.slug, text) for text in (about.title, about.summary, *about.key_points))
        yield from ((about.slug, statement.text) for statement in statements(article.text))
    relief = library.relief
    yield from (("relief.yaml", text) for text in (relief.warning, relief.last_line))
    for guide in relief.guides:
        yield from ((guide.id, text) for text in (guide.title, guide.safety, guide.drawing_text))
        yield from ((guide.id, step.text) for step in guide.steps)


def _error(code: str, message: str) -> Error:
    return Error(message, id=f"articles.{code}")
