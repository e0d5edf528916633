"""A server process of the demo venue with somebody of each kind signed in, once for a file of tests."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.security.raw_http import RawClient
from tests.sync_server.server_process import Demo, RealServer


@dataclass(frozen=True)
class Served:
    """The process, how to speak to it, and the tokens of a till, a cashier and a manager."""

    server: RealServer
    line: RawClient
    demo: Demo
    till: str
    cashier: str
    manager: str

    @property
    def password(self) -> str:
        """The manager's."""
        return self.demo.person("Mara").password


@contextmanager
def served(folder: Path) -> Iterator[Served]:
    """The demo venue, its server answering."""
    with RealServer(folder / "server") as server:
        demo = server.init_demo()
        server.start()
        till = server.enrol(demo.till("Till 1")).token
        cashier, manager = (server.login(demo.person(name)).token for name in ("Asha", "Mara"))
        yield Served(server, RawClient(int(server.url.rpartition(":")[2])), demo, till, cashier, manager)
