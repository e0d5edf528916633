"""The server's disk says no: tills are told to come again, nothing acknowledged is lost, and it goes on."""

import resource
import sys
from pathlib import Path

import msgspec
import pytest

from shared.wire import PushAnswer, encode
from tests.disks.counter import PLAIN, can_be_plain, permissions
from tests.sync_server.paper_till import PaperTill, beer
from tests.sync_server.server_process import RealServer

LITTLE = 600_000
FOREVER = resource.RLIM_INFINITY


@pytest.mark.skipif(sys.platform != "linux", reason="limits another process")
def test_a_server_without_room_refuses_keeps_what_it_has_and_goes_on(tmp_path: Path) -> None:
    with RealServer(tmp_path / "server") as server:
        demo = server.init_demo()
        server.start()
        token = server.enrol(demo.till("Till 1")).token
        till, statuses = PaperTill(), []
        taken: list[str] = []
        with server.client(token) as client:
            resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (LITTLE, FOREVER))
            for _ in range(60):
                order = till.order(*[beer() for _ in range(20)])
                answer = client.post("/api/sync/push", content=encode(till.push(till.session(order))))
                statuses.append(answer.status_code)
                if answer.status_code == 200:
                    taken.append(order)
                else:
                    assert answer.headers["Content-Type"] == "application/problem+json"
                    assert int(answer.headers["Retry-After"]) > 0
            assert set(statuses) == {200, 503}
            resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (FOREVER, FOREVER))
            assert _ends(client.post("/api/sync/push", content=_all_of(till)).content) == {21}
        server.restart(kill=True)
        with server.client(token) as client:
            for order in taken:
                push = till.push(till.session(order, after=21))
                assert _ends(client.post("/api/sync/push", content=encode(push)).content) == {21}


@pytest.mark.skipif(not can_be_plain(), reason="setpriv is not installed")
@pytest.mark.parametrize("name", ["server.db", ""])
def test_a_database_that_may_not_be_written_is_told_in_one_sentence(tmp_path: Path, name: str) -> None:
    server = RealServer(tmp_path / "server")
    server.init_demo()
    before = (server.folder / "server.db").read_bytes()
    mode = 0o444 if name else 0o555
    with permissions(server.folder / name, mode):
        ended = server.command("serve", "--port", "0", within=PLAIN)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr.startswith("The database cannot be used (read-only: ")
    assert ended.stderr.count("\n") == 1
    assert (server.folder / "server.db").read_bytes() == before
    with server.start() as running:
        assert running.url


def _all_of(till: PaperTill) -> bytes:
    return encode(till.push(*(till.session(order) for order in till.journal)))


def _ends(answer: bytes) -> set[int]:
    """The numbers of edits that the answer acknowledges."""
    return {one.ack_n for one in msgspec.json.decode(answer, type=PushAnswer).sessions}
