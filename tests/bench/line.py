"""A keep-alive HTTP connection that costs next to nothing: the one who measures shall not be measured."""

import asyncio
import socket
from typing import Any

_END = b"\r\n\r\n"
_LENGTH = b"content-length:"


class Line(asyncio.Protocol):
    """One connection, one request at a time, given and answered as bytes."""

    def __init__(self) -> None:
        self._transport: Any = None
        self._answer: asyncio.Future[bytes] | None = None
        self._came = bytearray()
        self._whole = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """asyncio: the connection stands."""
        self._transport = transport
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def connection_lost(self, exc: Exception | None) -> None:
        """asyncio: the connection is gone."""
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(ConnectionError(str(exc)))

    def data_received(self, data: bytes) -> None:
        """asyncio: a piece of the answer."""
        self._came += data
        if not self._whole:
            head = self._came.find(_END)
            if head < 0:
                return
            at = self._came.lower().index(_LENGTH, 0, head) + len(_LENGTH)
            length = int(self._came[at : self._came.index(b"\r\n", at)])
            self._whole = head + len(_END) + length
        if len(self._came) >= self._whole and self._answer is not None and not self._answer.done():
            answer, self._answer = self._answer, None
            came = bytes(self._came)
            self._came, self._whole = bytearray(), 0
            answer.set_result(came)

    def ask(self, request: bytes) -> asyncio.Future[bytes]:
        """The answer, head and body, to these bytes."""
        self._answer = asyncio.get_running_loop().create_future()
        self._transport.write(request)
        return self._answer

    def close(self) -> None:
        """Hangs up."""
        self._answer = None
        self._transport.close()


async def connected(port: int) -> Line:
    """A new connection to this machine's port."""
    _, line = await asyncio.get_running_loop().create_connection(Line, "127.0.0.1", port)
    return line


def request(method: str, path: str, body: bytes = b"", token: str = "") -> bytes:
    """A request as it goes over the wire."""
    head = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1"]
    if token:
        head.append(f"Authorization: Bearer {token}")
    if body:
        head += ["Content-Type: application/json", f"Content-Length: {len(body)}"]
    return "\r\n".join((*head, "", "")).encode() + body


def body_of(answer: bytes) -> bytes:
    """The body of an answer. Raises AssertionError unless its status is 200."""
    head, _, body = answer.partition(_END)
    assert head.startswith(b"HTTP/1.1 200"), answer[:500]
    return body
