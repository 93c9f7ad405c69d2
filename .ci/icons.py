"""Draw the app's icons from static/img/icon.svg with Chromium (`python .ci/icons.py`).

Run by hand when the drawing changes; what it makes is checked in.
"""

import io
import re
import shutil
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

IMAGES = Path(__file__).resolve().parent.parent / "static" / "img"
DRAWING = (IMAGES / "icon.svg").read_text()
GROUND = re.search(r'<rect[^>]* fill="(#\w+)"', DRAWING)[1]
MARK = DRAWING.split("/>", 1)[1].removesuffix("</svg>\n")
ROUNDED = 'rx="116"'

PLUS = (
    '<path d="M256 136v240M136 256h240" stroke="#f6d9df" stroke-width="52" stroke-linecap="round"/>'
)
TICK = (
    '<path d="m144 264 82 82 148-172" fill="none" stroke="#f6d9df" stroke-width="52" '
    'stroke-linecap="round" stroke-linejoin="round"/>'
)


def picture(inside: str, *, corners: str = ROUNDED, scale: float = 1) -> str:
    """Return `inside` on the icon's ground; a smaller scale leaves room for a mask."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">'
        f'<rect width="512" height="512" {corners} fill="{GROUND}"/>'
        f'<g transform="translate(256 256) scale({scale}) translate(-256 -256)">{inside}</g></svg>'
    )


# name: (drawing, edge in pixels). The mask may cut away all but the inner 80 %.
ICONS = {
    "icon-192": (picture(MARK), 192),
    "icon-512": (picture(MARK), 512),
    "icon-maskable-512": (picture(MARK, corners="", scale=0.8), 512),
    "apple-touch-icon": (picture(MARK, corners="", scale=0.9), 180),
    "favicon-32": (picture(MARK, scale=1.12), 32),
    "shortcut-now-96": (picture(PLUS), 96),
    "shortcut-check-96": (picture(TICK), 96),
}


def draw(browser: Browser, svg: str, edge: int) -> bytes:
    """Return the drawing as a PNG of `edge` by `edge` pixels with few colours."""
    page = browser.new_page(viewport={"width": edge, "height": edge})
    page.set_content(f"<style>body{{margin:0}}svg{{display:block;width:{edge}px}}</style>{svg}")
    shot = Image.open(io.BytesIO(page.screenshot(omit_background=True)))
    page.close()
    few = shot.quantize(colors=64, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    out = io.BytesIO()
    few.save(out, "PNG", optimize=True)
    return out.getvalue()


def main() -> None:
    """Write every icon."""
    with sync_playwright() as playwright:
        chromium = shutil.which("chromium") or shutil.which("chromium-browser")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for name, (svg, edge) in ICONS.items():
            (IMAGES / f"{name}.png").write_bytes(draw(browser, svg, edge))
        browser.close()


if __name__ == "__main__":
    main()
