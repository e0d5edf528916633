"""HTTP by hand: requests that no client library would send, from any address of this machine."""

import socket
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from types import MappingProxyType

ELSEWHERE = "127.0.0.2"
"""An address that the server does not take for its own: the nearest thing to another machine."""
_NONE: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class Answer:
    """What came back: status (0: nothing), header fields in small letters, body."""

    status: int
    fields: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class RawClient:
    """Sends to one port of this machine."""

    port: int

    def ask(
        self,
        target: str,
        fields: Mapping[str, str] = _NONE,
        *,
        method: str = "GET",
        body: bytes = b"",
        source: str = "",
    ) -> Answer:
        """The answer to a request with these header fields."""
        given = {"Host": "till-server.lan", **fields}
        if body:
            given["Content-Length"] = str(len(body))
        head = "".join(f"{name}: {text}\r\n" for name, text in given.items())
        line = f"{method} {target} HTTP/1.1\r\n{head}Connection: close\r\n\r\n"
        return self.send(line.encode() + body, source)

    def post(self, target: str, body: bytes, fields: Mapping[str, str] = _NONE, source: str = "") -> Answer:
        """The answer to a POST."""
        return self.ask(target, fields, method="POST", body=body, source=source)

    def send(self, request: bytes, source: str = "") -> Answer:
        """The answer to these very bytes."""
        heard = b""
        near = (source, 0) if source else None
        with socket.create_connection(("127.0.0.1", self.port), 20, source_address=near) as line:
            # Whoever is refused early is cut off while it still sends.
            with suppress(ConnectionError):
                line.sendall(request)
            with suppress(ConnectionError):
                while block := line.recv(65536):
                    heard += block
        return _read(heard)


def _read(heard: bytes) -> Answer:
    head, _, body = heard.partition(b"\r\n\r\n")
    first, *rest = head.decode("latin-1").split("\r\n")
    fields = {name.lower(): text.strip() for name, _, text in (row.partition(":") for row in rest)}
    return Answer(int(first.split()[1]) if first else 0, fields, body)
