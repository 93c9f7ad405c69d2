"""HTTP by hand over one kept connection, so that every byte on the wire can be counted."""

import json
import socket
import time
import zlib
from typing import Any, NamedTuple

# What Chromium 130 sends with a fetch() of the app's own, beside Host, Content-* and cookies.
_BROWSER = """\
Connection: keep-alive
sec-ch-ua-platform: "Android"
User-Agent: Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) \
Chrome/130.0.0.0 Mobile Safari/537.36
sec-ch-ua: "Chromium";v="130", "Google Chrome";v="130", "Not?A_Brand";v="99"
sec-ch-ua-mobile: ?1
Accept: application/json
Sec-Fetch-Site: same-origin
Sec-Fetch-Mode: cors
Sec-Fetch-Dest: empty
Accept-Encoding: gzip, deflate, br, zstd
Accept-Language: en-US,en;q=0.9
"""
CSRF = "k3" * 16  # as long as Django's

_IDLE_S = 10


class Reply(NamedTuple):
    status: int
    body: bytes  # as it came: compressed or not
    gzipped: bool
    wire: int  # bytes of the request and the answer together, headers included

    def json(self) -> Any:
        return json.loads(zlib.decompress(self.body, wbits=31) if self.gzipped else self.body)


class Line:
    """One connection of a signed-in browser to a server on this machine."""

    def __init__(self, port: int, session: str) -> None:
        self._port = port
        self._socket: socket.socket | None = None
        self._used = 0.0
        headers = _BROWSER + f"Cookie: csrf={CSRF}; session={session}\n"
        self._host = f"Host: localhost:{port}\r\n"
        self._headers = headers.replace("\n", "\r\n")
        self._writes = f"Origin: http://localhost:{port}\r\nX-CSRFToken: {CSRF}\r\n"
        self._left = b""

    def close(self) -> None:
        if self._socket:
            self._socket.close()
        self._socket = None

    def ask(self, method: str, path: str, body: bytes | None = None) -> Reply:
        """Send one request and return the whole answer."""
        head = f"{method} {path} HTTP/1.1\r\n{self._host}{self._headers}"
        if body is not None:
            head += f"{self._writes}Content-Type: application/json\r\n"
            head += f"Content-Length: {len(body)}\r\n"
        request = head.encode() + b"\r\n" + (body or b"")
        self._connected().sendall(request)
        status, headers, size = self._head()
        while len(self._left) < (length := int(headers[b"content-length"])):
            self._left += self._receive()
        body, self._left = self._left[:length], self._left[length:]
        gzipped = headers.get(b"content-encoding") == b"gzip"
        return Reply(status, body, gzipped, len(request) + size + length)

    def _connected(self) -> socket.socket:
        # As a browser does: the server drops a connection that was idle for half a minute.
        if time.monotonic() - self._used > _IDLE_S:
            self.close()
        self._used = time.monotonic()
        if not self._socket:
            self._socket = socket.create_connection(("127.0.0.1", self._port), timeout=120)
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._left = b""
        return self._socket

    def _head(self) -> tuple[int, dict[bytes, bytes], int]:
        while b"\r\n\r\n" not in self._left:
            self._left += self._receive()
        head, self._left = self._left.split(b"\r\n\r\n", 1)
        first, *lines = head.split(b"\r\n")
        pairs = (line.split(b":", 1) for line in lines)
        headers = {name.lower(): value.strip() for name, value in pairs}
        return int(first.split()[1]), headers, len(head) + 4

    def _receive(self) -> bytes:
        data = self._socket.recv(1 << 18) if self._socket else b""
        if not data:
            self.close()
            raise ConnectionError("The server closed the connection.")
        return data
