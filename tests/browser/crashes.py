"""Ends a page between any two of its writes, the way a phone short of memory does."""

import contextlib
import json
import os
import signal
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Browser, BrowserContext, Error, Page, Route

# A write is named by its database and by all that its transaction wrote before, so that no two are
# alike. Before one at which no page crashed yet the page reports it and stands still: a request
# that blocks, because a transaction without a turn of the event loop stays open.
_CRASH_AT_NEW_WRITES = """
((known, spared) => {
  const written = new WeakMap();
  const anonymous = (name) => String(name).replace(/[0-9a-f]{8}-.*/, "account");
  const reach = (transaction, ...write) => {
    const path = [...(written.get(transaction) ?? []), write.map(anonymous).join(" ")];
    written.set(transaction, path);
    const here = path.join(" > ");
    if (known.includes(here) || spared.some((start) => here.startsWith(start))) return;
    const reporting = new XMLHttpRequest();
    const parameters = new URLSearchParams({ write: here });
    reporting.open("POST", `/api/crash?${parameters}`, false);
    reporting.send();
  };
  const gate = (prototype, methods, report) => {
    for (const method of methods) {
      const real = prototype[method];
      prototype[method] = function (...values) {
        report(this, method, ...values);
        return real.apply(this, values);
      };
    }
  };
  gate(IDBObjectStore.prototype, ["add", "put", "delete", "clear"], (store, method, value) => {
    const setting = store.name === "kv" ? (value?.key ?? value) : "";
    reach(store.transaction, store.transaction.db.name, store.name, method, setting);
  });
  gate(IDBCursor.prototype, ["update", "delete"], ({ source }, method) => {
    const store = source.objectStore ?? source;
    reach(store.transaction, store.transaction.db.name, store.name, `cursor.${method}`);
  });
  gate(IDBFactory.prototype, ["deleteDatabase"], (_, method, name) => reach({}, name, method));
})(%s, %s);
"""


class Crashes:
    """Kills pages of `context`, each at a write at which none crashed before."""

    def __init__(self, browser: Browser, context: BrowserContext) -> None:
        self._context = context
        self._session = browser.new_browser_cdp_session()
        self.at: list[str] = []
        self.spared: list[str] = []  # starts of writes at which no page needs to crash
        context.route("**/api/crash?*", self._crash)

    def survives(self, act: Callable[[Page], object]) -> bool:
        """Do `act` on a new page; False when the page crashed on the way."""
        page = self._context.new_page()
        page.add_init_script(_CRASH_AT_NEW_WRITES % (json.dumps(self.at), json.dumps(self.spared)))
        before = len(self.at)
        try:
            act(page)
        except (Error, AssertionError):
            if len(self.at) == before:
                raise
        page.close()
        return len(self.at) == before

    def at_every_write(self, act: Callable[[Page], object]) -> list[str]:
        """Crash `act` at every write it makes, until it comes through; return at which it did."""
        while not self.survives(act):
            assert len(self.at) < 60, self.at
        return self.at

    def _crash(self, route: Route) -> None:
        self.at += parse_qs(urlsplit(route.request.url).query)["write"]
        for process in self._session.send("SystemInfo.getProcessInfo")["processInfo"]:
            if process["type"] == "renderer":
                os.kill(process["id"], signal.SIGKILL)
        with contextlib.suppress(Error):  # nobody is left to hear it
            route.abort()
