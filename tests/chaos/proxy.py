"""A bad network on the way to the server: by a seed it loses, delays, doubles, cuts and lies."""

import contextlib
import random
import socket
import threading
import time
from collections import Counter

# What can happen to a request, and how often among 100 while the network is bad.
FAULTS = {
    "refused": 4,  # the connection ends before the server hears of it
    "lost": 7,  # the server did it, and its answer gets lost
    "late": 3,  # the phone gives up; the server gets it some time after
    "slow": 10,  # on the way there
    "slow answer": 10,
    "twice": 6,  # one after the other: the second answer arrives
    "doubled": 4,  # both at once
    "cut": 4,  # half of the answer
    "portal": 2,  # a train's login page, status 200
    "gateway": 1,  # a proxy's own error, in HTML
}
LONGEST_S = 1.5
_PORTAL = b"<!doctype html><title>Free Wi-Fi</title><h1>Welcome on board</h1>"


class Proxy:
    """One phone's way to the server at `upstream`; every fault follows from `seed`."""

    def __init__(self, upstream: int, seed: str) -> None:
        self.upstream = upstream
        self.bad = False
        self.counts: Counter[str] = Counter()
        self._random = random.Random(seed)
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.url = f"http://localhost:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _address = self._listener.accept()
            except OSError:
                return
            connection.settimeout(40)
            threading.Thread(target=self._serve, args=[connection], daemon=True).start()

    def _serve(self, phone: socket.socket) -> None:
        # Whoever hangs up, on either side: this connection ends.
        with phone, contextlib.suppress(OSError):
            fault, wait_s = self._draw()
            if fault == "refused":
                return
            request = _read_request(phone)
            if request:
                self._pass_on(phone, request, fault, wait_s)

    def _draw(self) -> tuple[str, float]:
        with self._lock:
            roll, wait_s = self._random.randrange(100), self._random.random() * LONGEST_S
            names = [name for name, share in FAULTS.items() for _ in range(share)]
            fault = names[roll] if self.bad and roll < len(names) else "none"
            self.counts[fault] += 1
        return fault, wait_s

    def _pass_on(self, phone: socket.socket, request: bytes, fault: str, wait_s: float) -> None:
        if fault == "portal":
            phone.sendall(_page("200 OK", _PORTAL))
        elif fault == "gateway":
            phone.sendall(_page("502 Bad Gateway", b"<h1>Bad gateway</h1>"))
        elif fault == "late":
            phone.close()
            time.sleep(wait_s)
            self._ask(request)
        else:
            phone.sendall(self._answer(request, fault, wait_s))

    def _answer(self, request: bytes, fault: str, wait_s: float) -> bytes:
        if fault == "slow":
            time.sleep(wait_s)
        if fault == "doubled":
            other = threading.Thread(target=self._try, args=[request], daemon=True)
            other.start()
        answer = self._ask(request)
        if fault == "twice":
            answer = self._ask(request)
        if fault == "slow answer":
            time.sleep(wait_s)
        if fault == "lost":
            return b""
        return answer[: len(answer) // 2] if fault == "cut" else answer

    def _try(self, request: bytes) -> None:
        with contextlib.suppress(OSError):
            self._ask(request)

    def _ask(self, request: bytes) -> bytes:
        """Return the server's whole answer; OSError while it is down."""
        with socket.create_connection(("127.0.0.1", self.upstream), timeout=40) as server:
            server.sendall(request)
            parts = []
            while part := server.recv(65_536):
                parts.append(part)
        return b"".join(parts)


def _read_request(phone: socket.socket) -> bytes:
    """Return one request, changed to be the last of its connection; nothing if it breaks off."""
    data = b""
    while b"\r\n\r\n" not in data:
        part = phone.recv(65_536)
        if not part:
            return b""
        data += part
    head, _, body = data.partition(b"\r\n\r\n")
    lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"connection:")]
    lengths = [line for line in lines if line.lower().startswith(b"content-length:")]
    missing = (int(lengths[0].split(b":")[1]) if lengths else 0) - len(body)
    while missing > 0:
        part = phone.recv(65_536)
        if not part:
            return b""
        body, missing = body + part, missing - len(part)
    return b"\r\n".join([*lines, b"Connection: close", b"", body])


def _page(status: str, html: bytes) -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: text/html\r\nContent-Length: {len(html)}\r\n"
    return head.encode() + b"Connection: close\r\n\r\n" + html
