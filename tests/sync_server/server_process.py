"""A real server: its own process, its own data folder, killed for real. Story tests use it too."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import IO, Self

import httpx
import msgspec

from shared.rest import LoggedIn
from shared.wire import Enrolled, Enrolment, encode
from sync_server.commands import init_demo
from sync_server.demo.venue import lantern
from sync_server.settings import read_settings
from tests.nursery import Hatched, nursery
from tests.sync_server.ready_made import people_the_demo

_PATIENCE_SECONDS = 30.0
_PROGRAM = ("sync_server", "error")


class DemoPerson(msgspec.Struct, frozen=True):
    """Somebody of the demo venue, with the secrets that init-demo printed."""

    id: int
    name: str
    role: str
    colour: str
    pin: str
    password: str


class DemoTill(msgspec.Struct, frozen=True):
    """A till of the demo venue and the code that enrols it once."""

    id: int
    name: str
    place: str
    code: str


class Demo(msgspec.Struct, frozen=True):
    """What init-demo printed."""

    staff: tuple[DemoPerson, ...]
    tills: tuple[DemoTill, ...]

    def person(self, name: str) -> DemoPerson:
        """The person of that name."""
        return next(person for person in self.staff if person.name == name)

    def till(self, name: str) -> DemoTill:
        """The till of that name."""
        return next(till for till in self.tills if till.name == name)


class RealServer:
    """`till-server` on a folder. A context manager: stops at the end, if it still runs.

    With `database_url` its database is that one of PostgreSQL instead of a file in the folder.
    `url` stays the same over restarts. What it logs goes to `log`.
    """

    _hatches = True
    """Whether it is the program itself, which a nursery has read already."""

    def __init__(self, folder: Path, database_url: str = "") -> None:
        self.folder = folder
        self.database_url = database_url
        self.log = folder / "server.log"
        self.url = ""
        self._port = 0
        self._process: subprocess.Popen[bytes] | Hatched | None = None
        folder.mkdir(parents=True, exist_ok=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, wrong: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def pid(self) -> int:
        """The process id of the running server."""
        assert self._process is not None, "the server is not running"
        return self._process.pid

    @property
    def running(self) -> bool:
        """Whether its process lives."""
        return self._process is not None and self._process.poll() is None

    def command(
        self, *arguments: str, stdin: str = "", within: tuple[str, ...] = ()
    ) -> subprocess.CompletedProcess[str]:
        """Runs one `till-server` command on the folder to its end, whatever its exit code."""
        line = self._line(*arguments)
        if within:
            return subprocess.run(
                [*within, *line],
                input=stdin,
                capture_output=True,
                text=True,
                timeout=_PATIENCE_SECONDS,
                check=False,
                env=self._environment(),
            )
        with tempfile.TemporaryFile() as errors:
            child = nursery(*_PROGRAM).hatch(line[3:], self._environment(), str(Path.cwd()), errors)
            with child.stdin, child.stdout:
                child.stdin.write(stdin.encode())
                child.stdin.close()
                said = child.stdout.read().decode()
            code = child.wait(_PATIENCE_SECONDS)
            errors.seek(0)
            return subprocess.CompletedProcess(line, code, said, errors.read().decode())

    def init_demo(self) -> Demo:
        """Opens the demo venue, as the command does but without a process of its own for it.

        Before the server is started.
        """
        settings = read_settings({"data": self.folder, "database_url": self.database_url}, {})
        people_the_demo(settings, lantern())
        opened = init_demo(settings, lantern(), os.urandom, datetime.now(UTC))
        return msgspec.convert(opened, type=Demo)

    def start(self, *, within: tuple[str, ...] = ()) -> Self:
        """Starts it and waits until it answers; on the port it had before, if it had one.

        `within` is a command line to run it under, such as a tracer.
        """
        assert not self.running, "the server is running"
        with self.log.open("ab") as log:
            line = self._line("serve", "--port", str(self._port))
            if within or not self._hatches:
                self._process = subprocess.Popen(
                    [*within, *line], stdout=subprocess.PIPE, stderr=log, env=self._environment()
                )
            else:
                environment = self._environment()
                self._process = nursery(*_PROGRAM).hatch(line[3:], environment, str(Path.cwd()), log)
        assert self._process.stdout is not None
        self.url = _listening(self._process.stdout, self.log)
        self._port = int(self.url.rpartition(":")[2])
        return self

    def stop(self) -> None:
        """Ends it as an administrator would, and waits."""
        self._end(signal.SIGTERM)

    def asked_to_stop(self) -> "subprocess.Popen[bytes] | Hatched":
        """Its process, which was asked to end as by an administrator; the caller waits for it."""
        assert self._process is not None, "the server is not running"
        self._process.send_signal(signal.SIGTERM)
        return self._process

    def kill(self) -> None:
        """Kills it without warning (SIGKILL), and waits."""
        self._end(signal.SIGKILL)

    def restart(self, *, kill: bool = False) -> Self:
        """Stops or kills it and starts it again on the same port and folder."""
        self._end(signal.SIGKILL if kill else signal.SIGTERM)
        return self.start()

    def client(self, token: str = "", till_token: str = "") -> httpx.Client:
        """An HTTP client that sends the token as bearer; for the caller to close."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        if till_token:
            headers["X-Till-Token"] = till_token
        return httpx.Client(base_url=self.url, headers=headers, timeout=_PATIENCE_SECONDS, trust_env=False)

    def enrol(self, till: DemoTill) -> Enrolled:
        """Enrols a till of the demo venue with its code."""
        with self.client() as client:
            answer = client.post("/api/tills/enrol", content=encode(Enrolment(till.code)))
        assert answer.status_code == 201, answer.text
        return msgspec.json.decode(answer.content, type=Enrolled)

    def login(self, person: DemoPerson, till_token: str = "") -> LoggedIn:
        """Signs somebody in: by PIN at the till of the token, by password without one."""
        wish = {"user": person.id, "pin": person.pin} if till_token else {"user": person.name}
        if not till_token:
            wish["password"] = person.password
        with self.client(till_token=till_token) as client:
            answer = client.post("/api/auth/login", json=wish)
        assert answer.status_code == 200, answer.text
        return msgspec.json.decode(answer.content, type=LoggedIn)

    def _line(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "sync_server", "--data", str(self.folder), *arguments]

    def _environment(self) -> dict[str, str]:
        root = str(Path(__file__).parents[2])
        own = {"PYTHONPATH": root, "PYTHONWARNINGS": "error", "TILL_SERVER_DATABASE_URL": self.database_url}
        return {**os.environ, **own}

    def _end(self, how: signal.Signals) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        if process.poll() is None:
            process.send_signal(how)
        try:
            process.wait(_PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise
        finally:
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()


def _listening(stdout: IO[bytes], log: Path) -> str:
    """The address that the server prints as its first line once it answers."""
    began = time.monotonic()
    line = stdout.readline()
    assert line, f"the server ended after {time.monotonic() - began:.1f} s: {log.read_text()}"
    url: str = msgspec.json.decode(line, type=dict[str, str])["listening"]
    return url
