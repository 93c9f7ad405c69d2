"""An article as HTML. How it is written is told in dialect.py."""

import re
from collections.abc import Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.template.loader import render_to_string
from django.utils.html import format_html
from django.utils.translation import gettext as _
from markdown_it.renderer import RendererProtocol
from markdown_it.token import Token

from core.articles.dialect import dialect, parse
from core.articles.reading import ContentError
from core.articles.relief import Relief
from core.articles.sources import Source

_NOTICE = (
    '<div class="notice notice--{}"><svg class="icon" aria-hidden="true">'
    '<use href="#icon-{}"></use></svg><div class="article__notice">\n'
)
# Each block opens with the first and closes with the second.
_BLOCKS = {
    "danger": (_NOTICE.format("danger", "warning"), "</div></div>\n"),
    "warning": (_NOTICE.format("warning", "warning"), "</div></div>\n"),
    "info": (_NOTICE.format("info", "help"), "</div></div>\n"),
    "card": ('<section class="card article__card">\n', "</section>\n"),
}
_DRAWING = re.compile(r"(?P<name>[a-z-]+) *\| *(?P<text>\S.*)")


@dataclass(frozen=True)
class Page:
    key_points: tuple[str, ...]
    html: str
    headings: tuple[str, ...]  # their addresses in the page
    cited: tuple[int, ...]  # in the order in which a reader meets them


@dataclass
class _Shelf:
    """What an article may use, and which sources it has cited so far."""

    sources: Mapping[int, Source]
    relief: Relief
    cited: list[int] = field(default_factory=list)

    def link(self, number: int) -> str:
        """Return the small link to a source, numbered in the order of the first mention."""
        if number not in self.sources:
            raise ContentError(f"[^{number}] is not in sources.yaml.")
        if number not in self.cited:
            self.cited.append(number)
        shown = self.cited.index(number) + 1
        return format_html(
            '<a class="source-ref" href="#source-{}" aria-label="{}">{}</a>',
            number,
            _("Source %(number)s") % {"number": shown},
            shown,
        )


def render(
    text: str, *, key_points: Sequence[str], sources: Mapping[int, Source], relief: Relief
) -> Page:
    """Return `key_points` and `text` as HTML; ContentError at what the dialect does not have.

    The key points are shown first, so their citations get the first numbers.
    """
    shelf = _Shelf(sources, relief)
    env: MutableMapping[str, Any] = {"shelf": shelf}
    points = tuple(_MARKDOWN.renderInline(point, env) for point in key_points)
    tokens = parse(_MARKDOWN, text)
    html = _MARKDOWN.renderer.render(tokens, _MARKDOWN.options, env)
    headings = (str(token.attrGet("id")) for token in tokens if token.type == "heading_open")
    return Page(points, html, tuple(headings), tuple(shelf.cited))


def _citation(_r: RendererProtocol, tokens: Sequence[Token], i: int, _o: object, env: Any) -> str:
    mark = tokens[i].content
    if mark.isdigit():
        gap = "\N{NO-BREAK SPACE}" if i and tokens[i - 1].type == "citation" else ""
        return gap + str(env["shelf"].link(int(mark)))
    words = {
        "unsourced": _("general knowledge, not confirmed in a source we read"),
        "ours": _("our own choice, to be on the careful side"),
    }
    if mark not in words:
        raise ContentError(f"[^{mark}] is no source and no mark.")
    return format_html(' <small class="unsourced">({})</small>', words[mark])


def _block(_r: RendererProtocol, tokens: Sequence[Token], i: int, _o: object, _env: Any) -> str:
    opening, closing = _BLOCKS[tokens[i].content]
    return opening if tokens[i].nesting == 1 else closing


def _relief(_r: RendererProtocol, tokens: Sequence[Token], i: int, _o: object, env: Any) -> str:
    shelf: _Shelf = env["shelf"]
    try:
        guide = shelf.relief.guide(tokens[i].content)
    except KeyError:
        raise ContentError(f"There is no relief guide {tokens[i].content!r}.") from None
    context = {
        "guide": guide,
        "last_line": shelf.relief.last_line,
        "last_line_refs": [shelf.link(number) for number in shelf.relief.last_line_sources],
        "guide_refs": [shelf.link(number) for number in guide.sources],
    }
    return render_to_string("learn/relief_guide.html", context)


def _drawing(_r: RendererProtocol, tokens: Sequence[Token], i: int, _o: object, _env: Any) -> str:
    found = _DRAWING.fullmatch(tokens[i].content)
    if not found:
        raise ContentError(f"A drawing without its text alternative: {tokens[i].content!r}.")
    return render_to_string("learn/drawing.html", found.groupdict())


_MARKDOWN = dialect()
_MARKDOWN.add_render_rule("citation", _citation)
_MARKDOWN.add_render_rule("block", _block)
_MARKDOWN.add_render_rule("relief", _relief)
_MARKDOWN.add_render_rule("drawing", _drawing)
