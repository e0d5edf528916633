"""Two servers at once, ours and the bare one, each a process of its own on a folder of its own."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec

from shared.wire import Enrolled, Enrolment, EnrolmentCode, encode
from tests.sync_server.server_process import RealServer


@dataclass(frozen=True)
class Contest:
    """Where the two listen, and the tills that ours knows. `epoch` names the database of ours."""

    server: RealServer
    bare_port: int
    tills: Sequence[Enrolled]
    epoch: str

    @property
    def port(self) -> int:
        """Where ours listens."""
        return int(self.server.url.rpartition(":")[2])


@contextmanager
def contest(folder: Path, tills: int, within: tuple[str, ...] = ()) -> Iterator[Contest]:
    """Both servers, running, until the block ends; `within` is a command line to run ours under."""
    with RealServer(folder / "ours") as server, _bare(folder) as port:
        manager = server.init_demo().person("Mara")
        server.start(within=within)
        enrolled = _enrolled(server, server.login(manager).token, tills)
        with server.client(enrolled[0].token) as client:
            epoch = client.get("/api/sync/changes?since=0").json()["epoch"]
        yield Contest(server, port, enrolled, epoch)


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
def _bare(folder: Path) -> Iterator[int]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    line = ("uvicorn", "tests.bench.bare_server:app", "--port", str(port), "--loop", "uvloop")
    process = subprocess.Popen(
        [sys.executable, "-m", *line, "--http", "httptools", "--no-access-log", "--log-level", "warning"],
        env={**os.environ, "BARE_DATABASE": str(folder / "bare.db")},
    )
    try:
        _wait_for(port)
        yield port
    finally:
        process.terminate()
        process.wait()


def _wait_for(port: int) -> None:
    until = time.monotonic() + 30
    while time.monotonic() < until:
        with socket.socket() as line:
            if line.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise TimeoutError("the bare server does not answer")
