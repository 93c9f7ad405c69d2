"""The pictures of the app: shown by phones before they install it, and in the README.

`make screenshots` takes them anew; otherwise the test takes them, looks at their size, and leaves
the files of the repository alone.
"""

import io
import os
import re
import struct
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser.diary_pages import nights, saved, set_start, set_theme
from tests.browser.server import PROJECT

PICTURES = PROJECT / "static/img/screenshots"
SCREENS = {
    "narrow": {"viewport": {"width": 360, "height": 740}, "device_scale_factor": 2},
    "wide": {"viewport": {"width": 1280, "height": 800}},
}
# (date, time, minutes, muscle, pain) of an invented week.
WEEK = [
    ("2026-11-15", "03:10", "Left, Calf", "7"),
    ("2026-11-17", "23:55", "Right, Sole of the foot", "4"),
    ("2026-11-18", "04:20", "Left, Calf", "6"),
    ("2026-11-20", "02:40", "Left, Calf", "5"),
    ("2026-11-21", "05:05", "Right, Calf", "3"),
]


def size(picture: bytes) -> tuple[int, int]:
    width, height = struct.unpack(">II", picture[16:24])
    return width, height


def fill_diary(page: Page) -> None:
    for date, time, muscle, pain in WEEK:
        page.goto("/diary/entry/")
        set_start(page, date, time)
        page.get_by_role("button", name=muscle).click()
        page.get_by_role("radio", name=re.compile(rf"^{pain}\b")).check()
        page.get_by_role("button", name="1 to 5 min").click()
        expect(saved(page)).to_be_visible()


@pytest.mark.parametrize("form_factor", SCREENS)
def test_the_pictures_show_tonight_and_a_filled_diary(new_context, tmp_path, form_factor):
    folder = PICTURES if os.environ.get("CRAMPS_SCREENSHOTS") else tmp_path
    context = new_context(**SCREENS[form_factor])
    page = context.new_page()
    set_theme(context, "night")
    page.clock.install(time="2026-11-22T02:40:00Z")
    fill_diary(page)

    page.goto("/")
    expect(page.get_by_text("Add one from earlier")).to_be_visible()
    tonight = take(page, folder / f"tonight-{form_factor}.png")
    context.add_init_script("localStorage.setItem('cramps.theme', 'light')")
    nights(page)
    diary = take(page, folder / f"diary-{form_factor}.png")

    scale = SCREENS[form_factor].get("device_scale_factor", 1)
    viewport = SCREENS[form_factor]["viewport"]
    expected = (viewport["width"] * scale, viewport["height"] * scale)
    assert size(tonight) == size(diary) == expected
    assert size((PICTURES / f"tonight-{form_factor}.png").read_bytes()) == expected
    assert size((PICTURES / f"diary-{form_factor}.png").read_bytes()) == expected


def take(page: Page, file: Path) -> bytes:
    file.parent.mkdir(exist_ok=True)
    # "Ready offline" and the like are news of the moment, not of the app.
    page.locator(".toast").first.wait_for(state="hidden")
    picture = Image.open(io.BytesIO(page.screenshot(animations="disabled"))).convert("RGB")
    picture.quantize(128).save(file, optimize=True)
    return file.read_bytes()
