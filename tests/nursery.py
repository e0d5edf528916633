"""Starts real processes of our own programs quickly: one interpreter has read them, each start forks it.

A hatched process is as real as a started one: it has its own id, memory and files, runs the program's own
`main` from its first line, and is killed for real. Only reading the modules, a second each time, is saved.
"""

import importlib
import json
import os
import runpy
import select
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from functools import cache
from typing import IO, Protocol

_LONGEST = 1 << 18


class Process(Protocol):
    """What a process that was started and one that was hatched have in common."""

    pid: int

    def poll(self) -> int | None: ...
    def wait(self, timeout: float | None = None) -> int: ...
    def send_signal(self, sig: int) -> None: ...
    def kill(self) -> None: ...


class Hatched:
    """A process of a nursery; `stdin` and `stdout` are pipes to it. As `subprocess.Popen`."""

    def __init__(self, nursery: "Nursery", pid: int, stdin: IO[bytes], stdout: IO[bytes]) -> None:
        self.pid = pid
        self.stdin, self.stdout = stdin, stdout
        self._nursery = nursery

    def poll(self) -> int | None:
        """Its exit code, None while it runs."""
        return self._nursery.ended(self.pid, 0)

    def wait(self, timeout: float | None = None) -> int:
        """Its exit code, negative for a signal. Raises subprocess.TimeoutExpired."""
        code = self._nursery.ended(self.pid, timeout)
        if code is None:
            raise subprocess.TimeoutExpired(["hatched"], timeout or 0)
        return code

    def send_signal(self, sig: int) -> None:
        """Sends a signal, if it still runs."""
        if self.poll() is None:
            os.kill(self.pid, sig)

    def kill(self) -> None:
        """SIGKILL."""
        self.send_signal(signal.SIGKILL)


class Nursery:
    """Has read a module and starts it as often as wanted. One for each module and its warnings."""

    def __init__(self, module: str, environment: Mapping[str, str]) -> None:
        self._line, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._ended: dict[int, int] = {}
        self._lock = threading.Lock()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.nursery", str(theirs.fileno()), module],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                env=dict(environment),
            )

    def hatch(
        self, arguments: Sequence[str], environment: Mapping[str, str], folder: str, errors: IO[bytes]
    ) -> Hatched:
        """Starts the module with these arguments; what it says of errors goes to a file."""
        in_theirs, in_ours = os.pipe()
        out_ours, out_theirs = os.pipe()
        wish = json.dumps({"arguments": list(arguments), "environment": dict(environment), "folder": folder})
        with self._lock:
            socket.send_fds(self._line, [wish.encode()], [in_theirs, out_theirs, errors.fileno()])
            pid = self._hear(None)
        os.close(in_theirs)
        os.close(out_theirs)
        return Hatched(self, pid, os.fdopen(in_ours, "wb"), os.fdopen(out_ours, "rb"))

    def ended(self, pid: int, timeout: float | None) -> int | None:
        """The exit code of a process, None if it still runs after so many seconds."""
        deadline = None if timeout is None else time.monotonic() + timeout
        while True:
            with self._lock:
                left = None if deadline is None else max(0.0, deadline - time.monotonic())
                if pid in self._ended:
                    return self._ended[pid]
                if not select.select([self._line], [], [], left)[0]:
                    return None
                self._hear(pid)

    def _hear(self, until: int | None) -> int:
        """Hears of ends until a process began, or the one waited for has ended; its id."""
        while True:
            said = self._line.recv(_LONGEST)
            assert said, "the nursery ended"
            word, pid, code = json.loads(said)
            if word == "began":
                return int(pid)
            self._ended[pid] = code
            if until is not None:
                return int(pid)


@cache
def nursery(module: str, warnings: str = "") -> Nursery:
    """The nursery of a module, begun at its first use; ends with this process."""
    return Nursery(module, {**os.environ, "PYTHONWARNINGS": warnings})


def serve(line: socket.socket, module: str) -> None:
    """Reads a module's imports, then forks at each wish and tells of each end. Returns in a child, to run."""
    importlib.import_module(f"{module}.__main__")
    ends: dict[int, int] = {}
    watched = select.poll()
    watched.register(line, select.POLLIN)
    while True:
        for number, _ in watched.poll():
            if number in ends:
                pid, status = os.waitpid(ends.pop(number), 0)
                watched.unregister(number)
                os.close(number)
                _tell(line, "ended", pid, os.waitstatus_to_exitcode(status))
                continue
            said, numbers, _, _ = socket.recv_fds(line, _LONGEST, 3)
            if not said:
                sys.exit()
            child = os.fork()
            if child == 0:
                _become(module, json.loads(said), numbers)
                return
            for one in numbers:
                os.close(one)
            watch = os.pidfd_open(child)
            ends[watch] = child
            watched.register(watch, select.POLLIN)
            _tell(line, "began", child, 0)


def _tell(line: socket.socket, word: str, pid: int, code: int) -> None:
    try:
        line.send(json.dumps([word, pid, code]).encode())
    except OSError:
        sys.exit()


def _become(module: str, wish: Mapping[str, object], numbers: Sequence[int]) -> None:
    """In the child: the streams, surroundings and arguments of a process of its own."""
    for place, number in enumerate(numbers):
        os.dup2(number, place)
        os.close(number)
    environment, arguments = wish["environment"], wish["arguments"]
    assert isinstance(environment, dict)
    assert isinstance(arguments, list)
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(str(wish["folder"]))
    sys.argv = [module, *arguments]


if __name__ == "__main__":
    with socket.socket(fileno=int(sys.argv[1])) as control:
        serve(control, sys.argv[2])
    # A child is here, and nothing of the nursery is open any more: it begins from the first line.
    del sys.modules[f"{sys.argv[0]}.__main__"]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
