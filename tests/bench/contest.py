"""Servers to be measured, ours and the bare one, each a process of its own on a folder of its own."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec

from shared.wire import Enrolled, Enrolment, EnrolmentCode, encode
from tests.bench.past import give_past
from tests.bench.pushes import taps
from tests.sync_server.server_process import RealServer


@dataclass(frozen=True)
class Ours:
    """Our server, running, the tills that it knows and a manager's token. `epoch` names its database."""

    server: RealServer
    tills: Sequence[Enrolled]
    manager: str
    epoch: str

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.server.url.rpartition(":")[2])

    def taps(self, number: int) -> list[Iterator[bytes]]:
        """The pushes of so many of its tills, without end."""
        return [taps(till.token, self.epoch, till.till_id) for till in self.tills[:number]]


@dataclass(frozen=True)
class Other:
    """A server that ours stands beside: where it listens, and its process."""

    port: int
    pid: int


@contextmanager
def ours(
    folder: Path, tills: int, past: int = 0, within: tuple[str, ...] = (), database_url: str = ""
) -> Iterator[Ours]:
    """Our server over so many orders that were paid in the past year, until the block ends.

    `within` is a command line to run it under, such as a tracer. With `database_url` on PostgreSQL, where
    there is no past.
    """
    with RealServer(folder, database_url) as server:
        mara = server.init_demo().person("Mara")
        server.start(within=within)
        manager = server.login(mara).token
        if past:
            with server.client(manager) as client:
                for drawer in range(9):
                    client.post("/api/reports/z", json={"tillId": drawer})
            server.stop()
            give_past(folder / "server.db", past)
            server.start(within=within)
        enrolled = _enrolled(server, manager, tills)
        with server.client(enrolled[0].token) as client:
            epoch = client.get("/api/sync/snapshot").json()["epoch"]
        yield Ours(server, enrolled, manager, epoch)


def _enrolled(server: RealServer, manager: str, number: int) -> list[Enrolled]:
    tills = []
    with server.client(manager) as client:
        for one in range(number):
            code = client.post("/api/tills/codes", json={"till": f"Bench {one}"})
            wish = Enrolment(msgspec.json.decode(code.content, type=EnrolmentCode).code)
            answer = client.post("/api/tills/enrol", content=encode(wish))
            tills.append(msgspec.json.decode(answer.content, type=Enrolled))
    return tills


@contextmanager
def bare(folder: Path) -> Iterator[Other]:
    """The bare server, until the block ends."""
    port = free_port()
    line = ("uvicorn", "tests.bench.bare_server:app", "--port", str(port), "--loop", "uvloop")
    command = [
        sys.executable,
        "-m",
        *line,
        "--http",
        "httptools",
        "--no-access-log",
        "--log-level",
        "warning",
    ]
    with running(command, port, {"BARE_DATABASE": str(folder / "bare.db")}) as other:
        yield other


@contextmanager
def running(
    command: Sequence[str], port: int, environment: Mapping[str, str] | None = None
) -> Iterator[Other]:
    """A program that listens on that port before long, until the block ends."""
    process = subprocess.Popen(command, env={**os.environ, **(environment or {})})
    try:
        _wait_for(port)
        yield Other(port, process.pid)
    finally:
        process.terminate()
        process.wait()


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _wait_for(port: int) -> None:
    until = time.monotonic() + 30
    while time.monotonic() < until:
        with socket.socket() as line:
            if line.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise TimeoutError(f"nobody listens on port {port}")
