"""People with an account, and what their account holds: asked of the server, not of the page."""

import json
import time
import urllib.error
import urllib.request
from http.cookiejar import CookieJar
from itertools import count
from typing import Any
from uuid import uuid4

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.server import Server

PASSWORD = "seven odd purple kettles"
ALLAUTH = "/_allauth/browser/v1/"
_numbers = count()


class Session:
    """One signed-in session, held by no browser; `hand_to` gives its cookies to one."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._jar = CookieJar()
        self._opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self._jar))

    def ask(self, method: str, path: str, body: object = None) -> tuple[int, Any]:
        """Return status and body of the answer, whatever the status."""
        headers = {"Accept": "application/json", "Content-Type": "application/json"}
        headers["X-CSRFToken"] = self._cookie("csrf")
        data = None if body is None else json.dumps(body).encode()
        asked = urllib.request.Request(  # noqa: S310
            self._server.url + path, data=data, headers=headers, method=method
        )
        try:
            with self._opener.open(asked, timeout=30) as answer:
                return answer.status, json.loads(answer.read() or b"null")
        except urllib.error.HTTPError as error:
            with error:
                return error.code, json.loads(error.read() or b"null")

    def end(self) -> None:
        """End it on the server; a browser that has its cookies is not told."""
        status, _ = self.ask("DELETE", f"{ALLAUTH}auth/session")
        assert status == 401, status  # allauth's way of saying that it is over

    def hand_to(self, context: BrowserContext) -> None:
        """Put its cookies in the place of those `context` has."""
        context.clear_cookies()
        for name in ("session", "csrf"):
            cookie: Any = {"name": name, "value": self._cookie(name), "url": self._server.url}
            context.add_cookies([cookie | {"httpOnly": name == "session", "sameSite": "Lax"}])

    def _cookie(self, name: str) -> str:
        return next((c.value or "" for c in self._jar if c.name == name), "")


class Person:
    """Someone with an account of her own on `server`."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self.email = f"sleeper-{next(_numbers)}@example.org"
        self._own = self._enter("signup")
        self._device = str(uuid4())
        self._seq = count(1)
        self.account = str(self._own.ask("GET", "/api/v1/session/")[1]["account"])

    def session(self) -> Session:
        """Sign in once more."""
        return self._enter("login")

    def take(self, page: Page) -> Session:
        """Sign in on the phone of `page`, which then shows this person's diary."""
        session = self.session()
        session.hand_to(page.context)
        page.goto("/you/account/")
        expect(page.get_by_role("heading", name="You are signed in")).to_be_visible(timeout=20_000)
        return session

    def entries(self) -> dict[str, dict[str, Any]]:
        """Return the fields of every living cramp in the account, by id."""
        rows = self._sync([])["changes"]
        return {row["id"]: row["fields"] for row in rows if not row["deleted"]}

    def changes_applied(self) -> int:
        """Return how many changes the account ever took: each counts up its revision by one."""
        return max((row["rev"] for row in self._sync([])["changes"]), default=0)

    def edit_elsewhere(self, entry: str, **values: Any) -> None:
        """Set fields of an entry, new or old, from another phone that knows all of it."""
        known = {row["id"]: row["rev"] for row in self._sync([])["changes"]}
        change = {"mid": str(uuid4()), "seq": next(self._seq), "kind": "cramp", "id": entry}
        change |= {"op": "patch", "base_rev": known.get(entry, 0), "at": _now(), "set": values}
        [result] = self._sync([change])["results"]
        assert result["status"] == "applied", result

    def _sync(self, changes: list[Any]) -> Any:
        body = {"protocol": 1, "schema": 1, "account": self.account, "epoch": None, "cursor": None}
        body |= {"device": {"id": self._device}, "now": _now(), "changes": changes}
        status, answer = self._own.ask("POST", "/api/v1/sync/", body)
        assert status == 200, answer
        assert not answer["more"], "More entries than these tests read."
        return answer

    def _enter(self, way: str) -> Session:
        session = Session(self._server)
        session.ask("GET", "/api/v1/session/")  # sets the CSRF cookie
        given = {"email": self.email, "password": PASSWORD}
        status, answer = session.ask("POST", f"{ALLAUTH}auth/{way}", given)
        assert status == 200, answer
        return session


def _now() -> int:
    return time.time_ns() // 1_000_000
