"""What a phone stores of one release: every page and every file they are made of."""

import base64
import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from functools import cache

from django.conf import settings
from django.contrib.staticfiles.storage import ManifestFilesMixin, staticfiles_storage
from django.core.exceptions import ImproperlyConfigured
from django.http import HttpResponse
from django.test import RequestFactory
from django.urls import URLPattern, URLResolver, get_resolver, resolve, reverse
from django.utils import translation

from core.pwa.shell import Shell, words

OFFLINE = "/offline/"
# An installed app asks for it at each start, also without a network.
MANIFEST = "/manifest.json"
# Navigations to these are never answered by the worker: a failure there must look like one.
LEFT_ALONE = ("/api/", "/_allauth/", "/static/")
# The files pages are made of. Apps bring static files of their own, which no page of ours uses.
_KEPT = re.compile(r"css/app\.css|js/.+\.js|vendor/.+\.js|img/(icon\.svg|favicon-32\.png)")
# The worker's own scripts are kept by the browser together with the worker.
_NOT_KEPT = re.compile(r"js/sw/.+|vendor/workbox-worker\.js")


@dataclass(frozen=True)
class Entry:
    """One address and what tells its versions apart (nothing, when the name holds a hash)."""

    url: str
    revision: str | None
    # A page must be the one of this very release, or the release is not installed: while a new
    # one is being brought out, two servers may answer by turns.
    integrity: str | None = None


@dataclass(frozen=True)
class Release:
    """Everything the worker has to know."""

    name: str
    precache: tuple[Entry, ...]
    shells: dict[str, str]
    patterns: tuple[tuple[str, str], ...]

    def as_json(self) -> str:
        """Return the worker's configuration."""
        return json.dumps(
            {
                "release": self.name,
                "precache": [_without_nothing(asdict(entry)) for entry in self.precache],
                "table": {
                    "shells": self.shells,
                    "patterns": self.patterns,
                    "leftAlone": LEFT_ALONE,
                    "offline": OFFLINE,
                },
            },
            indent=1,
        )


@cache
def current_release() -> Release:
    """Return the release this process serves; worked out once, the same in every process."""
    shells: dict[str, str] = {}
    patterns: dict[str, str] = {}
    entries = [*_files(), _page(MANIFEST, resolve(MANIFEST).func)]
    for language in _languages():
        with translation.override(language):
            found = list(_shells(get_resolver().url_patterns))
            pages = {view: path for path, view, pattern in found if not pattern}
            # Addresses outside i18n_patterns are the same in every language: the first one counts.
            entries += [_page(path, view) for view, path in pages.items() if path not in shells]
            if language != settings.LANGUAGE_CODE:
                entries.append(_page(reverse("words"), words))
        shells |= {path: pages[view] for path, view, pattern in found if not pattern}
        patterns |= {pattern: _kept(pages, view) for _, view, pattern in found if pattern}
    entries.sort(key=lambda entry: entry.url)
    content = json.dumps([[asdict(entry) for entry in entries], shells, patterns])
    name = hashlib.sha256(content.encode()).hexdigest()[:16]
    return Release(name, tuple(entries), shells, tuple(patterns.items()))


def _languages() -> list[str]:
    # The language of addresses without a prefix comes first.
    codes = [code for code, _name in settings.LANGUAGES]
    return sorted(codes, key=lambda code: code != settings.LANGUAGE_CODE)


def _shells(
    patterns: Iterable[URLPattern | URLResolver], prefix: str = "/"
) -> Iterator[tuple[str, Shell, str | None]]:
    # The path of each shell, and the expression it answers to when the path has parameters.
    for entry in patterns:
        route = prefix + str(entry.pattern)
        if isinstance(entry, URLResolver):
            yield from _shells(entry.url_patterns, route)
        elif isinstance(entry.callback, Shell):
            parameters = entry.pattern.regex.groups
            yield route, entry.callback, _expression(prefix, entry) if parameters else None


def _expression(prefix: str, entry: URLPattern) -> str:
    # From Python's dialect to JavaScript's.
    own = entry.pattern.regex.pattern.removeprefix("^").replace(r"\Z", "$")
    return "^" + re.escape(prefix) + re.sub(r"\(\?P<\w+>", "(?:", own)


def _kept(pages: dict[Shell, str], view: Shell) -> str:
    # Thousands of entries share one page, which needs an address that can be stored.
    if view not in pages:
        raise ImproperlyConfigured(
            f"{view.template} is served for addresses with parameters only: "
            "give the same view one address without, so that phones can store it."
        )
    return pages[view]


def _page(path: str, view: Callable[..., HttpResponse]) -> Entry:
    content = view(RequestFactory().get(path)).content
    digest = hashlib.sha256(content)
    return Entry(path, digest.hexdigest(), f"sha256-{base64.b64encode(digest.digest()).decode()}")


def _files() -> Iterator[Entry]:
    if not isinstance(staticfiles_storage, ManifestFilesMixin):
        raise ImproperlyConfigured("CRAMPS_WORKER=on needs hashed static files: CRAMPS_DEBUG=0.")
    for name in staticfiles_storage.hashed_files:
        if _KEPT.fullmatch(name) and not _NOT_KEPT.fullmatch(name):
            yield Entry(staticfiles_storage.url(name), None)


def _without_nothing(entry: dict[str, str | None]) -> dict[str, str | None]:
    # Workbox wants an explicit null where the name is the revision.
    return {key: value for key, value in entry.items() if value is not None or key == "revision"}
