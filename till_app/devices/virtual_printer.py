"""The command `till-printer`: a network printer that prints to PNG and text files, for demo and tests."""

import argparse
import queue
import signal
import socket
import socketserver
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from till_app.devices.escpos_reader import Act, Asked, Picture, Reader, Text
from till_app.devices.paper_picture import as_picture, as_text

_FINE, _OFF, _NO_PAPER = 0x12, 0x1A, 0x72


@dataclass(frozen=True)
class Printed:
    """One paper, cut off; `pulses` is how often the drawer was opened before it."""

    pieces: tuple[Text | Picture, ...]
    text: str
    pulses: int = 0


class VirtualPrinter:
    """Listens from `start` to `stop` on `port` (0: any that is free). Papers also go to `folder`, if given.

    Tests turn it: `is_out` of paper, `is_silent` (takes all, answers nothing), `is_slow` (never says that it
    is done), `gives_out_after` so many pieces (it runs out of paper in the middle).
    """

    def __init__(self, port: int = 0, *, columns: int = 42, folder: Path | None = None) -> None:
        self.columns, self.folder = columns, folder
        self.is_out = self.is_silent = self.is_slow = False
        self.gives_out_after: int | None = None
        self.printed: queue.Queue[Printed] = queue.Queue()
        self.said: Callable[[str], object] = str
        self._server = _Server(("127.0.0.1" if port == 0 else "0.0.0.0", port), _Line)  # noqa: S104 – a printer of the network
        self._server.printer = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self._count = 0

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._server.server_address[1])

    def start(self) -> None:
        """Switches it on."""
        self._thread.start()

    def stop(self) -> None:
        """Switches it off; whoever is connected is cut off."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def keep(self, printed: Printed) -> None:
        """A paper was cut, or the drawer opened."""
        self._count += 1
        if self.folder is not None and printed.pieces:
            path = self.folder / f"{self._count:04}"
            path.with_suffix(".txt").write_text(printed.text, "utf-8")
            as_picture(printed.pieces, self.columns).save(path.with_suffix(".png"))
            self.said(f"{path}.png\n")
        elif not printed.pieces:
            self.said("The drawer opens.\n")
        self.printed.put(printed)


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    printer: VirtualPrinter

    def __init__(self, *given: object) -> None:
        super().__init__(*given)  # type: ignore[arg-type]
        self._lines: set[socket.socket] = set()

    def process_request(self, request: object, client_address: object) -> None:
        assert isinstance(request, socket.socket)
        self._lines.add(request)
        super().process_request(request, client_address)

    def server_close(self) -> None:
        for line in self._lines:
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
        super().server_close()


class _Line(socketserver.BaseRequestHandler):
    server: _Server
    request: socket.socket

    def handle(self) -> None:
        self.reader, self.pieces, self.pulses, self.taken = Reader(), list[Text | Picture](), 0, 0
        with suppress(OSError):
            while more := self.request.recv(4096):
                self._take(more)
        if self.pieces or self.pulses:
            self._cut()

    def _take(self, more: bytes) -> None:
        printer = self.server.printer
        for said in self.reader.feed(more):
            self.taken += 1
            if printer.gives_out_after is not None and self.taken > printer.gives_out_after:
                printer.is_out = True
            match said:
                case Asked():
                    self._answer(said)
                case Act.PULSE:
                    self.pulses += 1
                    self._cut()
                case _ if printer.is_out:
                    pass
                case Act.CUT:
                    self._cut()
                case Text() | Picture():
                    self.pieces.append(said)

    def _answer(self, asked: Asked) -> None:
        printer = self.server.printer
        # A printer without paper still answers at once (DLE EOT), but does not come to what waits (GS r).
        if printer.is_silent or ((printer.is_out or printer.is_slow) and asked.what == "r"):
            return
        if asked.what == "r":
            self.request.sendall(b"\0")
        elif asked.number == 4:
            self.request.sendall(bytes([_NO_PAPER if printer.is_out else _FINE]))
        else:
            self.request.sendall(bytes([_OFF if printer.is_out else _FINE]))

    def _cut(self) -> None:
        pieces, self.pieces = tuple(self.pieces), []
        pulses, self.pulses = self.pulses, 0
        self.server.printer.keep(Printed(pieces, as_text(pieces, self.server.printer.columns), pulses))


def main(arguments: list[str] | None = None) -> int:
    """Prints until it is stopped with Ctrl-C."""
    parser = argparse.ArgumentParser(prog="till-printer", description="A printer that prints to files.")
    parser.add_argument("--port", type=int, default=9100, help="where it listens (9100)")
    parser.add_argument("--folder", type=Path, default=Path("papers"), help="where the papers go (papers)")
    parser.add_argument("--columns", type=int, choices=(32, 42, 48), default=42)
    parser.add_argument("--out-of-paper", action="store_true", help="says that it has none")
    given = parser.parse_args(arguments)
    given.folder.mkdir(parents=True, exist_ok=True)
    printer = VirtualPrinter(given.port, columns=given.columns, folder=given.folder)
    printer.is_out = given.out_of_paper
    printer.said = sys.stdout.write
    printer.start()
    sys.stdout.write(f"Listening on port {printer.port}; papers go to {given.folder}. Ctrl-C ends it.\n")
    sys.stdout.flush()
    ended = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: ended.set())
    ended.wait()
    printer.stop()
    return 0
