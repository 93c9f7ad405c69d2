"""Print what a first visit to / transfers, and what the whole app takes, as served and compressed.

Run by `make bench`. Headers are not counted. Figures, not assertions.
"""

import json
import re
import sys
import tempfile
import urllib.request
from pathlib import Path
from urllib.parse import urljoin

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.browser.server import Server

ASKS_FOR = re.compile(r'<(?:script|link)[^>]*\s(?:src|href)="(/static/[^"]+)"[^>]*>')
IMPORTS = re.compile(r"""^(?:import|export)\b[^;]*?["'](\.[^"']+)["'];""", re.MULTILINE)
KINDS = {
    ".html": "pages",
    ".json": "manifest",
    ".css": "style",
    ".js": "scripts",
    ".svg": "icons",
    ".png": "icons",
}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, Server(Path(folder) / "data") as server:
        first = first_visit(server.url)
        print("First visit to / until usable (budget 90 KB, scripts 50 KB):")
        report(server.url, first)
        script = fetch(f"{server.url}/serviceworker.js", encoding="identity").decode()
        release = json.loads(re.search(r"self\.cramps = (\{.+?\n\});", script, re.DOTALL)[1])
        print(f"Whole precache, release {release['release']} (budget 900 KB):")
        report(server.url, [entry["url"] for entry in release["precache"]])


def first_visit(origin: str) -> list[str]:
    """Return the addresses a browser asks for before / can be used, in that order."""
    page = fetch(f"{origin}/", encoding="identity").decode()
    found = ["/", *(url for tag, url in tags(page) if "apple-touch-icon" not in tag)]
    for url in found:  # grows while it is walked: modules import modules
        if url.endswith(".js"):
            text = fetch(origin + url, encoding="identity").decode()
            found += [
                absolute
                for relative in IMPORTS.findall(text)
                if (absolute := urljoin(url, relative)) not in found
            ]
    return list(dict.fromkeys(found))


def tags(page: str) -> list[tuple[str, str]]:
    return [(match[0], match[1]) for match in ASKS_FOR.finditer(page)]


def report(origin: str, urls: list[str]) -> None:
    totals: dict[str, dict[str, int]] = {}
    for url in urls:
        kind = KINDS["." + url.rsplit(".", 1)[1] if "." in url else ".html"]
        for encoding in ("br, gzip", "gzip", "identity"):
            sizes = totals.setdefault(encoding, {})
            sizes[kind] = sizes.get(kind, 0) + len(fetch(origin + url, encoding=encoding))
    for encoding, sizes in totals.items():
        parts = ", ".join(f"{kind} {size / 1000:.1f}" for kind, size in sorted(sizes.items()))
        print(f"  {encoding:9} {sum(sizes.values()) / 1000:7.1f} KB in {len(urls)} files ({parts})")


def fetch(url: str, *, encoding: str) -> bytes:
    request = urllib.request.Request(url, headers={"Accept-Encoding": encoding})  # noqa: S310
    with urllib.request.urlopen(request) as answer:  # noqa: S310
        return answer.read()


if __name__ == "__main__":
    main()
