"""The wire between one till and the server: it can be cut, and it can lose answers."""

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

    def __init__(self, port: int) -> None:
        self._target = port
        self._state = Wire.State.WHOLE
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._threads: list[threading.Thread] = []
        self.lost = 0
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

    def mend(self) -> None:
        """All is well again."""
        self._become(Wire.State.WHOLE)

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

    def _pump(self, source: socket.socket, sink: socket.socket, answers: bool) -> None:
        with suppress(OSError):
            while block := source.recv(65536):
                if answers and self._state is Wire.State.LOSES_ANSWERS:
                    self.lost += 1
                    break
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
