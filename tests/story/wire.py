"""The wire between one till and the server: it can be cut, lose answers, and answer in the server's place."""

import re
import socket
import threading
from contextlib import suppress
from enum import Enum


class Wire:
    """Forwards one local port to another. The one fake of the stories: it stands for the network's faults."""

    class State(Enum):
        """What the wire does to traffic."""

        WHOLE = 1
        CUT = 2
        LOSES_ANSWERS = 3
        ANSWERS_ITSELF = 4

    def __init__(self, port: int) -> None:
        self._target = port
        self._state = Wire.State.WHOLE
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._threads: list[threading.Thread] = []
        self._false = b""
        self.lost = 0
        """Answers that were lost."""
        self.answered = 0
        """Pushes that were answered in the server's place."""
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._spawn(self._accept)

    @property
    def port(self) -> int:
        """Where the till connects."""
        return int(self._listener.getsockname()[1])

    def cut(self) -> None:
        """Nothing gets through any more; open connections end."""
        self._become(Wire.State.CUT)

    def lose_answers(self) -> None:
        """The server gets everything, the till hears nothing."""
        self._become(Wire.State.LOSES_ANSWERS)

    def answer(self, status: int, kind: str, body: str) -> None:
        """From now on a proxy in front of the server answers everything with this; the server gets nothing.

        `kind` is the content type. `answered` counts anew.
        """
        text = body.encode()
        head = f"HTTP/1.1 {status} Said by a proxy\r\nContent-Type: {kind}\r\nContent-Length: {len(text)}"
        self._false = head.encode() + b"\r\nConnection: close\r\n\r\n" + text
        self.answered = 0
        self._become(Wire.State.ANSWERS_ITSELF)

    def mend(self) -> None:
        """All is well again."""
        self._become(Wire.State.WHOLE)

    def asked(self, block: bytes) -> None:
        """A till sent this; for whoever listens in."""

    def close(self) -> None:
        """Ends every thread and socket."""
        # A listener that is only closed leaves its accept() waiting.
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.cut()
        for thread in self._threads:
            thread.join(timeout=5)

    def _become(self, state: "Wire.State") -> None:
        with self._lock:
            self._state = state
            ended = list(self._open)
        for end in ended:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            if self._state is Wire.State.CUT:
                near.close()
                continue
            if self._state is Wire.State.ANSWERS_ITSELF:
                with self._lock:
                    self._open.add(near)
                self._spawn(self._say, near)
                continue
            try:
                far = socket.create_connection(("127.0.0.1", self._target), timeout=5)
                far.settimeout(None)
            except OSError:
                near.close()
                continue
            with self._lock:
                self._open |= {near, far}
            self._spawn(self._pump, near, far, False)
            self._spawn(self._pump, far, near, True)

    def _say(self, near: socket.socket) -> None:
        """Reads one request to its end and gives the false answer."""
        with suppress(OSError):
            asked = b""
            while not _whole(asked) and (block := near.recv(65536)):
                asked += block
            near.sendall(self._false)
            self.answered += asked.startswith(b"POST /api/sync/push ")
            near.shutdown(socket.SHUT_RDWR)
        near.close()
        with self._lock:
            self._open.discard(near)

    def _pump(self, source: socket.socket, sink: socket.socket, answers: bool) -> None:
        with suppress(OSError):
            while block := source.recv(65536):
                if answers and self._state is Wire.State.LOSES_ANSWERS:
                    self.lost += 1
                    break
                if not answers:
                    self.asked(block)
                sink.sendall(block)
        for end in (source, sink):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()
        with self._lock:
            self._open -= {source, sink}

    def _spawn(self, work: object, *args: object) -> None:
        assert callable(work)
        thread = threading.Thread(target=work, args=args, name="wire", daemon=True)
        self._threads.append(thread)
        thread.start()


def _whole(request: bytes) -> bool:
    head, end, body = request.partition(b"\r\n\r\n")
    length = re.search(rb"\r\ncontent-length: (\d+)", head.lower())
    return bool(end) and len(body) >= (int(length[1]) if length else 0)
