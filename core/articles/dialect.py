"""How an article is written: Markdown (tables, no raw HTML, no images) and a little more.

[^3]                                 cites source 3 of sources.yaml
[^unsourced]                         marks what no source we read confirms
[^ours]                              marks our own choice, on the careful side
::relief calf                        the relief guide `calf` of relief.yaml
::drawing calf-rub | Who does what   a drawing, with the words for those who cannot see it
::: danger … :::                     a block apart: danger, warning, info or card
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from django.utils.text import slugify
from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from core.articles.reading import ContentError

BLOCKS = ("danger", "warning", "info", "card")
DIRECTIVES = ("relief", "drawing")
CITATION = re.compile(r"\[\^([a-z0-9-]+)\]")
LINK = re.compile(r"\[([^\]^]+)\]\(([^)]*)\)")


@dataclass(frozen=True)
class Statement:
    """One paragraph, list item or cell: its words, still with [^marks] and [links](/to/)."""

    tag: str  # p, h2, h3, td, th
    text: str


def dialect() -> MarkdownIt:
    """Return a parser of articles; `citation`, `block`, `relief` and `drawing` are our tokens."""
    markdown = MarkdownIt("commonmark", {"html": False}).enable("table")
    markdown.inline.ruler.before("link", "citation", _citation)
    for name, rule in (("block", _block), ("directive", _directive)):
        markdown.block.ruler.before("table", name, rule, {"alt": ["paragraph", "blockquote"]})
    return markdown


def parse(markdown: MarkdownIt, text: str) -> list[Token]:
    """Return the tokens of an article, ready to show; ContentError at what has no place in one."""
    tokens = markdown.parse(text)
    names: set[str] = set()
    for place, (token, following) in enumerate(pairwise(tokens)):
        if token.type == "inline":
            _refuse_foreign(token)
        elif token.type == "heading_open":
            _name(token, following.content, names)
        elif token.type == "tr_open" and following.type == "td_open":
            _head(tokens[place:])
        elif token.type == "table_open" and _columns(tokens[place:]) > 2:
            # A wide table scrolls sideways on a phone, so the keyboard must be able to reach it.
            token.attrSet("tabindex", "0")
    return tokens


def statements(text: str) -> tuple[Statement, ...]:
    """Return what an article says, piece by piece, without its relief guides and drawings."""
    return tuple(
        Statement(before.tag, _words(inline.children or []))
        for before, inline in pairwise(parse(dialect(), text))
        if inline.type == "inline"
    )


def plain(text: str) -> str:
    """Return a statement's words alone."""
    return CITATION.sub("", LINK.sub(r"\1", text)).strip()


def _words(children: Sequence[Token]) -> str:
    words: list[str] = []
    address = ""
    for child in children:
        if child.type == "link_open":
            address = str(child.attrGet("href"))
        written = {
            "citation": f"[^{child.content}]",
            "link_open": "[",
            "link_close": f"]({address})",
            "softbreak": " ",
        }
        words.append(written.get(child.type, child.content))
    return "".join(words)


def _refuse_foreign(inline: Token) -> None:
    # Raw HTML is off, so a tag would be shown as text; a picture needs our own directive.
    if re.search(r"</?[a-zA-Z][^>]*>", inline.content):
        raise ContentError(f"Raw HTML: {inline.content!r}.")
    if any(child.type == "image" for child in inline.children or ()):
        raise ContentError(f"A picture without its own directive: {inline.content!r}.")


def _name(heading: Token, words: str, taken: set[str]) -> None:
    name = slugify(words)
    if name in taken:
        raise ContentError(f"Two headings would have the address #{name}.")
    taken.add(name)
    heading.attrSet("id", name)


def _head(row: Sequence[Token]) -> None:
    # The first cell says what the row is about, so it is a heading for those who listen.
    opening = row[1]
    closing = next(token for token in row if token.type == "td_close")
    opening.tag = closing.tag = "th"
    opening.attrSet("scope", "row")


def _columns(table: Sequence[Token]) -> int:
    head_end = next(place for place, token in enumerate(table) if token.type == "thead_close")
    return sum(token.type == "th_open" for token in table[:head_end])


def _citation(state: StateInline, silent: bool) -> bool:
    found = CITATION.match(state.src, state.pos)
    if not found:
        return False
    if not silent:
        state.pending = state.pending.rstrip()
        state.push("citation", "", 0).content = found[1]
    state.pos = found.end()
    return True


def _block(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    opening = _line(state, start)
    if not opening.startswith(":::"):
        return False
    if silent:  # asked only whether a paragraph ends here
        return True
    name = opening[3:].strip()
    last = next((n for n in range(start + 1, end) if _line(state, n) == ":::"), None)
    if name not in BLOCKS or last is None:
        raise ContentError(f"{opening!r} names no block, or is not closed with ':::'.")
    state.push("block", "", 1).content = name
    state.md.block.tokenize(state, start + 1, last)
    state.push("block", "", -1).content = name
    state.line = last + 1
    return True


def _directive(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    line = _line(state, start)
    if not line.startswith("::") or line.startswith(":::"):
        return False
    name, _space, value = line[2:].partition(" ")
    if name not in DIRECTIVES:
        raise ContentError(f"{line!r}: there is no such directive.")
    if not silent:
        state.push(name, "", 0).content = value.strip()
        state.line = start + 1
    return True


def _line(state: StateBlock, number: int) -> str:
    return state.src[state.bMarks[number] : state.eMarks[number]].strip()
