"""A phone finds in the manifest what it needs to install the app."""

import json
import re
import struct

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders

from core.pwa import screenshots as module
from core.pwa.screenshots import screenshots


@pytest.fixture
def manifest(visitor):
    return json.loads(visitor.get("/manifest.json").content)


def test_the_manifest_has_its_own_media_type_and_is_asked_for_each_time(visitor):
    answer = visitor.get("/manifest.json")

    assert answer["Content-Type"].split(";")[0] == "application/manifest+json"
    assert answer["Cache-Control"] == "no-cache"


def test_the_app_has_an_identity_a_name_and_a_dark_splash(manifest):
    assert manifest["id"] == manifest["start_url"] == manifest["scope"] == "/"
    assert manifest["short_name"] == "Cramps"
    assert manifest["name"]
    assert manifest["description"]
    assert manifest["categories"] == ["health", "medical", "lifestyle"]
    assert (manifest["lang"], manifest["dir"], manifest["display"]) == ("en", "ltr", "standalone")
    red, green, blue = bytes.fromhex(manifest["background_color"].removeprefix("#"))
    assert max(red, green, blue) < 32


def test_icons_exist_in_the_sizes_they_claim(visitor, manifest):
    wanted = {("192x192", "any"), ("512x512", "any"), ("512x512", "maskable")}
    assert wanted <= {(icon["sizes"], icon["purpose"]) for icon in manifest["icons"]}

    for icon in manifest["icons"] + manifest["screenshots"]:
        answer = visitor.get(icon["src"])

        assert answer["Content-Type"] == icon["type"] == "image/png"
        picture = b"".join(answer)
        width, height = struct.unpack(">II", picture[16:24])
        assert f"{width}x{height}" == icon["sizes"], icon["src"]


def test_shortcuts_lead_to_pages_a_phone_holds(manifest, release):
    urls = [shortcut["url"] for shortcut in manifest["shortcuts"]]

    assert urls == ["/now/#start", "/check/", "/diary/"]
    assert {url.partition("#")[0] for url in urls} <= set(release.shells)


def test_only_screenshots_that_exist_are_listed(manifest, monkeypatch, tmp_path):
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(4) + b"IHDR" + struct.pack(">II", 360, 740))
    monkeypatch.setattr(
        module.finders, "find", lambda name: str(picture) if name.endswith("y-wide.png") else None
    )
    screenshots.cache_clear()

    [found] = screenshots()

    assert (found.file, found.sizes) == ("img/screenshots/diary-wide.png", "360x740")
    assert found.form_factor == "wide"
    screenshots.cache_clear()


def test_every_screenshot_in_the_sources_is_listed(manifest, source_of):
    pictures = (settings.BASE_DIR / "static/img/screenshots").glob("*.png")
    listed = {source_of[shot["src"].removeprefix("/static/")] for shot in manifest["screenshots"]}

    assert listed == {f"img/screenshots/{picture.name}" for picture in pictures}
    assert all(finders.find(name) for name in listed)


def test_a_page_has_the_tags_an_iphone_reads_and_no_script_of_django_pwas(visitor):
    page = visitor.get("/").content.decode()

    assert '<link rel="manifest" href="/manifest.json">' in page
    assert re.search(
        r'<link rel="apple-touch-icon" href="/static/img/apple-touch-icon\.\w+\.png"', page
    )
    assert 'name="apple-mobile-web-app-status-bar-style"' in page
    assert 'name="theme-color"' in page
    assert "apple-touch-startup-image" not in page
    assert not re.search(r"<script(?![^>]*\ssrc=)", page)
