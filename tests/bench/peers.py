"""The two sides of the comparison, each spoken to as its own phone would: push, pull, one round."""

import json
import random
import time
import uuid
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

from tests.bench.entries import entries
from tests.bench.wire import Line, Reply

BATCH = 200  # LIMITS["changes"]


class Ours:
    """One account on the product, from one device."""

    name, settings = "cramps", "tests.bench.unlimited"

    def __init__(self, port: int, person: dict[str, Any]) -> None:
        self._line = Line(port, person["session"])
        self.person = person
        self._account = person["account"]
        self._entries = entries(person["account"])
        self._random = random.Random(1)
        self._cursor: str | None = None
        self._ids: list[str] = []
        self._edits = False
        self._revs: dict[str, int] = {}
        self._seq = 0

    def fill(self, size: int) -> None:
        while len(self._ids) < size:
            self.push(self.prepared(min(BATCH, size - len(self._ids))))
        self._catch_up()

    def prepared(self, count: int) -> list[bytes]:
        """Return the bodies that bring `count` new entries, in the largest batches allowed."""
        changes = [self._new() for _ in range(count)]
        starts = range(0, count, BATCH)
        return [self._body(changes[start : start + BATCH]) for start in starts]

    def push(self, bodies: Iterable[bytes]) -> None:
        for body in bodies:
            self._send(body, applied=True)

    def pull(self) -> Iterator[Reply]:
        """Read the account from the beginning, page by page, as a new phone does."""
        self._cursor, more = None, True
        while more:
            reply, answer = self._send(self._body([]))
            more = answer["more"]
            yield reply

    def round(self) -> int:
        """Send one change and read what is new; return the bytes on the wire.

        By turns a new entry and a new pain of an old one.
        """
        self._edits = not self._edits
        change = self._edit() if self._edits else self._new()
        reply, answer = self._send(self._body([change]), applied=True)
        assert [row["id"] for row in answer["changes"]] == [change["id"]]
        return reply.wire

    def close(self) -> None:
        self._line.close()

    def _catch_up(self) -> None:
        more = True
        while more:
            more = self._send(self._body([]))[1]["more"]

    def _new(self) -> dict[str, Any]:
        entry = next(self._entries)
        id_ = str(uuid.UUID(int=self._random.getrandbits(128), version=4))
        self._ids.append(id_)
        muscles = {"muscles": entry.pop("muscles")}
        return self._change(id_, base_rev=0, set=entry, add=muscles)

    def _edit(self) -> dict[str, Any]:
        id_ = self._random.choice(self._ids)
        pain = self._random.randint(0, 10)
        return self._change(id_, base_rev=self._revs[id_], set={"pain": pain})

    def _change(self, id_: str, **parts: Any) -> dict[str, Any]:
        self._seq += 1
        said = {"mid": str(uuid.uuid4()), "seq": self._seq, "kind": "cramp", "id": id_}
        return said | {"op": "patch", "at": _now_ms(), "schema": 1} | parts

    def _body(self, changes: list[dict[str, Any]]) -> bytes:
        return _dump(
            {
                "protocol": 1,
                "schema": 1,
                "account": self._account,
                "device": {"id": "bench-device-16ch", "label": "Chrome on Android", "app": "1.0.0"},
                "epoch": None,
                "cursor": self._cursor,
                "now": _now_ms(),
                "changes": changes,
            }
        )

    def _send(self, body: bytes, *, applied: bool = False) -> tuple[Reply, dict[str, Any]]:
        reply = self._line.ask("POST", "/api/v1/sync/", body)
        assert reply.status == 200, (reply.status, reply.body)
        answer = reply.json()
        if applied:
            assert {result["status"] for result in answer["results"]} == {"applied"}
        self._cursor = answer["cursor"]
        self._revs.update((row["id"], row["rev"]) for row in answer["changes"])
        return reply, answer


class Naive:
    """The same account on the naive peer."""

    name, settings = "naive", "tests.bench.naive.settings"

    def __init__(self, port: int, person: dict[str, Any]) -> None:
        self._line = Line(port, person["session"])
        self.person = person
        self._entries = entries(person["account"])
        self._random = random.Random(1)
        self._since = ""
        self._ids: list[str] = []
        self._edits = False

    def prepared(self, count: int) -> list[bytes]:
        """Return the bodies that bring `count` new entries, one each."""
        return [_dump(next(self._entries)) for _ in range(count)]

    def push(self, bodies: Iterable[bytes]) -> None:
        for body in bodies:
            self._create(body)

    def pull(self) -> Iterator[Reply]:
        """Read everything in the one answer there is."""
        reply = self._line.ask("GET", "/api/entries/")
        self._take(reply)
        yield reply

    def round(self) -> int:
        """Send one change, ask what was modified since; return the bytes on the wire."""
        self._edits = not self._edits
        if self._edits:
            path = f"/api/entries/{self._random.choice(self._ids)}/"
            sent = self._line.ask("PATCH", path, _dump({"pain": self._random.randint(0, 10)}))
            assert sent.status == 200, (sent.status, sent.body)
        else:
            sent = self._create(_dump(next(self._entries)))
        asked = self._line.ask("GET", f"/api/entries/?modified_since={quote(self._since)}")
        assert [entry["id"] for entry in self._take(asked)] == [sent.json()["id"]]
        return sent.wire + asked.wire

    def close(self) -> None:
        self._line.close()

    def _create(self, body: bytes) -> Reply:
        reply = self._line.ask("POST", "/api/entries/", body)
        assert reply.status == 201, (reply.status, reply.body)
        return reply

    def _take(self, reply: Reply) -> list[dict[str, Any]]:
        assert reply.status == 200, (reply.status, reply.body)
        found: list[dict[str, Any]] = reply.json()
        self._since = found[-1]["modified"]
        self._ids += [entry["id"] for entry in found]
        return found


def _dump(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


def _now_ms() -> int:
    return time.time_ns() // 1_000_000
