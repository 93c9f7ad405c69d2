"""The worker is told exactly what its release is made of."""

import base64
import hashlib
import json
import re
import subprocess
import sys

import pytest
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.http import HttpResponse
from django.test import override_settings
from django.urls import clear_url_caches, path

from core.pwa.precache import current_release
from core.pwa.shell import shell
from cramps import environment

PAGES = {"/", "/now/", "/diary/", "/diary/entry/", "/check/", "/learn/", "/you/", "/offline/"}


def served(visitor, url):
    """Return the body as the browser sees it, headers checked for success."""
    answer = visitor.get(url)
    assert answer.status_code == 200, url
    return answer.getvalue()


def told(visitor):
    script = served(visitor, "/serviceworker.js").decode()
    return json.loads(re.search(r"self\.cramps = (\{.+?\n\});", script, re.DOTALL)[1])


# failure mode 58
def test_every_address_to_store_answers_and_is_what_the_list_says(visitor, release):
    for entry in release.precache:
        body = served(visitor, entry.url)

        if entry.revision:
            digest = hashlib.sha256(body)
            assert entry.revision == digest.hexdigest(), entry.url
            assert entry.integrity == f"sha256-{base64.b64encode(digest.digest()).decode()}"


def test_every_page_of_the_app_is_stored(release):
    stored = {entry.url for entry in release.precache if entry.revision}

    assert stored >= PAGES
    assert set(release.shells) == stored - {"/manifest.json"}


def test_an_entry_of_the_diary_is_answered_with_the_page_for_entries(release):
    [(expression, page)] = release.patterns

    assert page == "/diary/entry/"
    assert re.search(expression, "/diary/0199a1b2-c3d4-7e5f-8a6b-0123456789ab/")
    for other in ("/diary/insights/", "/diary/entry/", "/x/diary/0199a1b2-c3d4-7e5f-8a6b-0123/"):
        assert not re.search(expression, other)


def test_files_are_named_by_their_hash_and_are_ours(release, source_of):
    files = [entry for entry in release.precache if not entry.revision]
    names = {source_of[entry.url.removeprefix("/static/")] for entry in files}

    assert {"css/app.css", "js/app.js", "vendor/workbox-window.js"} <= names
    assert not [name for name in names if name.startswith(("js/sw/", "css/django-pwa", "images/"))]
    assert "vendor/workbox-worker.js" not in names
    assert all(re.search(r"\.[0-9a-f]{12}\.", entry.url) for entry in files)


def test_every_file_a_stored_page_or_file_needs_is_stored(visitor, release):
    stored = {entry.url for entry in release.precache}
    # Read by the phone when it installs the app, never by a page.
    for_installing = re.compile(r"/static/img/apple-touch-icon\.")
    needed = re.compile(
        r"""(?:src|href)="(/static/[^"]+)"|^(?:import|export)\b.*?"(\.[^"]+)";""", re.M
    )

    missing = []
    for entry in release.precache:
        if entry.url.endswith((".html", "/", ".js")):
            for absolute, relative in needed.findall(served(visitor, entry.url).decode()):
                url = absolute or resolved(entry.url, relative)
                if url not in stored and not for_installing.match(url):
                    missing.append((entry.url, url))

    assert missing == []


def resolved(base, relative):
    parts = base.split("/")[:-1]
    for step in relative.split("/"):
        if step == "..":
            parts.pop()
        elif step != ".":
            parts.append(step)
    return "/".join(parts)


def test_the_worker_is_told_what_was_worked_out(visitor, release):
    config = told(visitor)

    assert config["release"] == release.name
    assert {entry["url"] for entry in config["precache"]} == {e.url for e in release.precache}
    assert config["table"]["shells"] == release.shells
    assert config["table"]["offline"] in release.shells


def test_hashed_files_have_an_explicit_null_revision_as_workbox_asks(visitor):
    files = [e for e in told(visitor)["precache"] if e["url"].startswith("/static/")]

    assert files
    assert all(entry == {"url": entry["url"], "revision": None} for entry in files)


def test_the_worker_is_never_kept_by_a_cache_on_the_way(visitor):
    answer = visitor.get("/serviceworker.js")

    assert answer["Content-Type"].startswith("text/javascript")
    assert answer["Cache-Control"] == "no-cache"
    assert "script-src 'self'" in answer["Content-Security-Policy"]
    assert not answer.cookies


def test_the_worker_imports_scripts_by_hashed_names_that_exist(visitor):
    imported = re.findall(r'"(/static/[^"]+)"', served(visitor, "/serviceworker.js").decode())
    scripts = [url for url in imported if "/sw/" in url or "workbox-worker" in url]

    assert len(scripts) == 3
    for url in scripts:
        assert re.search(r"\.[0-9a-f]{12}\.js$", url)
        assert served(visitor, url)


def test_the_worker_never_takes_over_by_itself(visitor):
    script = (settings.BASE_DIR / "static/js/sw/worker.js").read_text()

    [line] = [line for line in script.splitlines() if "skipWaiting" in line]

    assert '"SKIP_WAITING"' in line
    assert len(script.splitlines()) <= 120


def test_a_release_is_the_same_in_every_process(release, collected):
    code = (
        "import django; django.setup();"
        "from django.conf import settings;"
        f"settings.STATIC_ROOT = {str(collected)!r};"
        "from core.pwa.precache import current_release; print(current_release().name)"
    )
    names = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=settings.BASE_DIR,
            env={
                "DJANGO_SETTINGS_MODULE": "cramps.settings",
                "CRAMPS_DATA_DIR": str(settings.DATA_DIR),
                "PYTHONHASHSEED": seed,
            },
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for seed in ("1", "2")
    }

    assert names == {release.name}


@override_settings(LANGUAGES=[("de", "Deutsch"), ("en", "English")])
def test_every_language_is_stored_under_its_own_address():
    clear_url_caches()

    shells = current_release().shells

    assert {"/", "/learn/", "/de/", "/de/learn/", "/de/diary/entry/"} <= set(shells)
    assert len([url for url in shells if url.endswith("/offline/")]) == 1
    clear_url_caches()


def test_a_page_with_parameters_only_is_refused_since_no_phone_could_store_it(monkeypatch):
    class Urls:
        urlpatterns = [
            path("manifest.json", lambda _request: HttpResponse("{}")),
            path("loose/<int:id>/", shell("offline.html")),
        ]

    with override_settings(ROOT_URLCONF=Urls), pytest.raises(ImproperlyConfigured, match="offline"):
        current_release()


@override_settings(CRAMPS_WORKER="off")
def test_the_kill_switch_unregisters_and_leaves_the_diary_alone(visitor):
    script = served(visitor, "/serviceworker.js").decode()

    assert "registration.unregister()" in script
    assert "importScripts" not in script
    assert "indexedDB" not in script
    assert 'startsWith("cramps-")' in script


@pytest.mark.parametrize("value", ["0", "OFF", "no"])
def test_a_mistyped_kill_switch_is_refused_and_not_taken_for_on(monkeypatch, value):
    monkeypatch.setenv("CRAMPS_WORKER", value)

    with pytest.raises(ImproperlyConfigured, match="CRAMPS_WORKER must be on or off"):
        environment.choice("CRAMPS_WORKER", default="on", choices=("on", "off"))


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_worker_and_manifest_are_read_only(visitor, method):
    for url in ("/serviceworker.js", "/manifest.json", "/offline/"):
        assert getattr(visitor, method)(url).status_code == 405
