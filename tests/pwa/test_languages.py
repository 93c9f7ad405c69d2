"""A second language needs a catalogue and one line in the settings, and no code."""

import struct

import pytest
from django.urls import clear_url_caches

pytestmark = pytest.mark.django_db


def catalogue(words):
    """Return a compiled gettext catalogue (.mo): header, two tables of places, the texts."""
    words = {"": "Content-Type: text/plain; charset=UTF-8\n"} | words
    pairs = sorted((key.encode(), value.encode()) for key, value in words.items())
    start = 28 + 16 * len(pairs)
    tables, texts = [b"", b""], b""
    for column in (0, 1):
        for pair in pairs:
            tables[column] += struct.pack("<II", len(pair[column]), start + len(texts))
            texts += pair[column] + b"\0"
    places = (28, 28 + 8 * len(pairs))
    header = struct.pack("<7I", 0x950412DE, 0, len(pairs), *places, 0, start)
    return header + tables[0] + tables[1] + texts


@pytest.fixture
def german(settings, tmp_path):
    folder = tmp_path / "de" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "django.mo").write_bytes(catalogue({"Tonight": "Heute Nacht"}))
    (folder / "djangojs.mo").write_bytes(catalogue({"Cramp now": "Krampf jetzt"}))
    settings.LANGUAGES = [("en", "English"), ("de", "Deutsch")]
    settings.LOCALE_PATHS = [tmp_path]
    clear_url_caches()
    yield
    clear_url_caches()


def test_the_address_decides_the_language_and_nothing_else(client, german):
    here = client.get("/de/", headers={"accept-language": "en"}).content.decode()
    there = client.get("/", headers={"accept-language": "de"}).content.decode()

    assert '<html lang="de"' in here
    assert "Heute Nacht" in here
    assert '<html lang="en"' in there
    assert "Heute Nacht" not in there


def test_the_scripts_get_their_words_before_they_run(client, german):
    page = client.get("/de/").content.decode()
    words = client.get("/de/words.js")

    assert page.index('src="/de/words.js"') < page.index('type="module"')
    assert "Krampf jetzt" in words.content.decode()
    assert "words.js" not in client.get("/").content.decode()
