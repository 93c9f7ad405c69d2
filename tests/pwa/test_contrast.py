"""Every pair of colours that meets on a page can be read, in each theme, by tokens.css alone."""

import math
import re
from pathlib import Path

import pytest

CSS = Path(__file__).parents[2] / "static" / "css"
TOKENS = (CSS / "tokens.css").read_text()
THEMES = ("light", "dark", "night")
# WCAG 2.2: 1.4.3 for words, 1.4.11 for icons and the edges of controls.
TEXT, PART = 4.5, 3.0

GROUNDS = ("page", "surface", "muted")
PAIRS = [
    *[(ink, ground, TEXT) for ink in ("ink", "soft", "accent-ink") for ground in GROUNDS],
    *[(part, ground, PART) for part in ("border", "focus") for ground in GROUNDS],
    *[(ink, "accent-soft", TEXT) for ink in ("ink", "soft", "accent-ink")],
    ("on-accent", "accent", TEXT),
    ("on-accent", "accent-strong", TEXT),
    ("on-accent", "glow", TEXT),
    ("on-warning", "warning", TEXT),
    ("on-danger", "danger", TEXT),
    ("on-toast", "toast", TEXT),
    ("toast-ink", "toast", TEXT),
    *[(f"{tone}-ink", ground, TEXT) for tone in ("warning", "danger") for ground in GROUNDS],
    *[(f"{tone}-ink", f"{tone}-soft", TEXT) for tone in ("warning", "danger")],
    ("focus", "accent-soft", PART),
    ("focus", "warning-soft", PART),
    ("focus", "danger-soft", PART),
]
# Rules between things carry no meaning that the words and the space do not carry.
DECORATION = {"line"}


def tokens_of(theme, css=TOKENS):
    """Return {name: (lightness 0-1, chroma, hue)} of one theme."""
    block = re.search(rf'\[data-theme="{theme}"\][^{{]*\{{([^}}]*)\}}', css)[1]
    colour = re.compile(r"--colour-([\w-]+): oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\);")
    return {m[1]: (float(m[2]) / 100, float(m[3]), float(m[4])) for m in colour.finditer(block)}


def linear_rgb(colour):
    """Return linear sRGB of an OKLCH colour (Ottosson 2020), before any clipping."""
    lightness, chroma, hue = colour
    a, b = (chroma * f(math.radians(hue)) for f in (math.cos, math.sin))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def luminance(colour):
    red, green, blue = (min(1.0, max(0.0, part)) for part in linear_rgb(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def hex_of(colour):
    def encoded(part):
        part = min(1.0, max(0.0, part))
        return 12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055

    return "#" + "".join(f"{round(255 * encoded(part)):02x}" for part in linear_rgb(colour))


@pytest.mark.parametrize("theme", THEMES)
def test_every_pair_of_colours_that_meets_can_be_read(theme):
    tokens = tokens_of(theme)

    too_faint = [
        f"{front} on {ground}: {contrast(tokens[front], tokens[ground]):.2f} < {least}"
        for front, ground, least in PAIRS
        if contrast(tokens[front], tokens[ground]) < least
    ]

    assert too_faint == []


def test_a_dimmed_token_is_noticed():
    dimmed = TOKENS.replace("--colour-soft: oklch(62.5%", "--colour-soft: oklch(50%")

    night = tokens_of("night", dimmed)

    assert dimmed != TOKENS
    assert contrast(night["soft"], night["page"]) < TEXT


def test_no_colour_escapes_the_check():
    checked = {name for front, ground, _least in PAIRS for name in (front, ground)}

    named = {theme: set(tokens_of(theme)) for theme in THEMES}

    assert all(names == checked | DECORATION for names in named.values()), named


@pytest.mark.parametrize("theme", THEMES)
def test_every_colour_exists_on_an_ordinary_screen(theme):
    # Outside sRGB each browser picks a neighbour of its own, and the figures above would not hold.
    tokens = tokens_of(theme)

    outside = {
        name: [round(part, 4) for part in linear_rgb(colour)]
        for name, colour in tokens.items()
        if not all(-0.004 <= part <= 1.004 for part in linear_rgb(colour))
    }

    assert outside == {}


def test_the_night_is_dark_and_has_no_blue_light():
    tokens = tokens_of("night")

    blue = {name: linear_rgb(colour)[2] for name, colour in tokens.items()}

    assert luminance(tokens["page"]) < 0.002
    assert max(luminance(colour) for colour in tokens.values()) < 0.5
    assert {name: part for name, part in blue.items() if part > 0.2} == {}
    assert all(part <= 0.5 * linear_rgb(tokens[name])[0] for name, part in blue.items())


@pytest.mark.parametrize("theme", THEMES)
def test_the_bars_of_the_browser_have_the_colour_of_the_page(theme):
    page = hex_of(tokens_of(theme)["page"])

    scripts = [CSS.parent / "js" / name for name in ("theme.js", "shared/theme.js")]

    for script in scripts:
        assert f'{theme}: "{page}"' in script.read_text(), script
