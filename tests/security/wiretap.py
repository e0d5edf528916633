"""A stage whose wires keep all that the tills say to the server."""

import re

from tests.story.stage import Stage
from tests.story.wire import Wire


class Wiretap(Wire):
    """Forwards one local port to another; `heard` is what went towards the server, in blocks."""

    def __init__(self, port: int) -> None:
        self.heard: list[bytes] = []
        super().__init__(port)

    def asked(self, block: bytes) -> None:
        """Keeps what a till sent."""
        self.heard.append(block)


class TappedStage(Stage):
    """The Lantern, somebody listening on every line."""

    def wire(self, number: int) -> Wire:
        """The wire between that till and the server."""
        if number not in self._wires:
            self._wires[number] = Wiretap(int(self.server.url.rpartition(":")[2]))
        return self._wires[number]

    def heard(self) -> bytes:
        """All that any till ever said."""
        return b"\n".join(
            block for wire in self._wires.values() if isinstance(wire, Wiretap) for block in wire.heard
        )

    def addresses(self) -> list[str]:
        """Every path and query that a till asked for."""
        found = re.findall(rb"^(?:GET|POST|PUT|DELETE) (\S+) HTTP/1\.1\r?$", self.heard(), re.MULTILINE)
        return [address.decode() for address in found]
