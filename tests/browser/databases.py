"""What a phone has stored, read from the browser itself and not through the app's modules."""

import json
import time
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page

# `open` waits for nobody: it never asks for another version than the one that is there.
_READ = """
  const open = (name) => new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const readAll = (db) => new Promise((resolve, reject) => {
    const read = {};
    if (db.objectStoreNames.length === 0) return resolve(read);
    const reading = db.transaction([...db.objectStoreNames]);
    for (const name of db.objectStoreNames) {
      const asking = reading.objectStore(name).getAll();
      asking.onsuccess = () => { read[name] = asking.result; };
    }
    reading.oncomplete = () => resolve(read);
    reading.onabort = () => reject(reading.error);
  });
  const readDatabases = async () => {
    const found = {};
    for (const { name } of await indexedDB.databases()) {
      const db = await open(name);
      try { found[name] = await readAll(db); } finally { db.close(); }
    }
    return found;
  };
"""
_CACHES = """
  const readCaches = async () => {
    const found = {};
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        found[`${name} ${request.url}`] = await (await cache.match(request)).text();
      }
    }
    return found;
  };
"""


def databases(page: Page) -> dict[str, dict[str, list[Any]]]:
    """Return every database of the phone: its stores, and all that is in them."""
    found: dict[str, dict[str, list[Any]]] = page.evaluate(
        f"async () => {{ {_READ} return await readDatabases(); }}"
    )
    return found


def outbox(page: Page, account: str | None) -> list[dict[str, Any]]:
    """Return the changes of a diary that still wait on the phone; none where it has no database."""
    return databases(page).get(database_name(account), {}).get("outbox", [])


def waiting(page: Page, account: str | None) -> int:
    """Return how many entries have changes that only the phone has; one may have several."""
    return len({change["id"] for change in outbox(page, account)})


def setting(page: Page, account: str, key: str) -> Any:
    """Return what the diary's store `kv` holds under `key`."""
    rows = databases(page)[database_name(account)]["kv"]
    return next((row["value"] for row in rows if row["key"] == key), None)


def database_name(account: str | None) -> str:
    """Return the name of a diary's database."""
    return f"cramps-{account}" if account else "cramps-anonymous"


def everything(page: Page) -> dict[str, str]:
    """Return all a browser keeps for the app, as text, by the place where it is kept."""
    stored: dict[str, Any] = page.evaluate(
        f"""async () => {{ {_READ} {_CACHES}
          return {{ databases: await readDatabases(), caches: await readCaches(),
            local: {{ ...localStorage }}, tab: {{ ...sessionStorage }} }};
        }}"""
    )
    stored["cookies"] = page.context.cookies()
    return {place: json.dumps(content, ensure_ascii=False) for place, content in stored.items()}


def eventually(page: Page, holds: Callable[[], object], seconds: float = 30) -> None:
    """Wait until `holds()` is true; for what no element of the page shows."""
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, "It did not come about in time."
        # Not time.sleep: the browser's events are heard meanwhile.
        page.wait_for_timeout(100)
