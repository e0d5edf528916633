"""The server as a process: it starts, answers, dies for real and comes back with all it acknowledged."""

import re
import shutil
import socket
import stat
import threading
import time
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

import httpx
import msgspec
import pytest

from shared.wire import PushAnswer, SessionAnswer, encode
from tests.sync_server.paper_till import PaperTill, beer
from tests.sync_server.server_process import RealServer


def push(client: httpx.Client, till: PaperTill, order: str, after: int = 0) -> SessionAnswer:
    """The answer about one session."""
    answer = client.post("/api/sync/push", content=encode(till.push(till.session(order, after))))
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=PushAnswer).sessions[0]


def test_serves_the_demo_venue(tmp_path: Path) -> None:
    with RealServer(tmp_path / "server") as server:
        demo = server.init_demo()
        server.start()
        till = server.enrol(demo.till("Till 1"))
        signed_in = server.login(demo.person("Asha"), till.token)
        assert signed_in.user.name == "Asha"
        assert signed_in.order is None
        with server.client(till.token) as client:
            assert len(client.get("/api/catalogue").json()["products"]) >= 150
            assert len(client.get("/api/roster").json()["users"]) == 6
            assert client.get("/api/sync/changes", params={"since": 0}).json()["edits"] == []
            assert "till_push_seconds" in client.get("/metrics").text
            forwarded = client.get("/metrics", headers={"X-Forwarded-For": "192.0.2.1"})
            assert forwarded.status_code == 401


def test_everything_acknowledged_survives_kills(tmp_path: Path) -> None:
    with RealServer(tmp_path / "server") as server:
        demo = server.init_demo()
        server.start()
        token = server.enrol(demo.till("Till 1")).token
        till = PaperTill()
        acknowledged: list[SessionAnswer] = []

        def sell() -> None:
            with server.client(token) as client:
                while True:
                    try:
                        acknowledged.append(push(client, till, till.order(beer(), beer())))
                    except httpx.TransportError:
                        return

        for round_ in range(3):
            selling = threading.Thread(target=sell)
            selling.start()
            wanted = 15 * (round_ + 1)
            deadline = time.monotonic() + 20
            while len(acknowledged) < wanted and time.monotonic() < deadline:
                time.sleep(0.005)
            server.kill()
            selling.join()
            assert len(acknowledged) >= wanted
            server.start()
            with server.client(token) as client:
                for one in acknowledged:
                    found = push(client, till, one.id, after=3)
                    assert (found.ack_n, found.rev, found.chain) == (3, 3, one.chain)


def test_stopping_lets_waiting_pulls_go_at_once(tmp_path: Path) -> None:
    with RealServer(tmp_path / "server") as server:
        demo = server.init_demo()
        server.start()
        token = server.enrol(demo.till("Till 1")).token
        answers: list[int] = []
        with server.client(token) as client:
            present = client.get("/api/sync/changes?since=0").json()["cursor"]

            def wait() -> None:
                answers.append(client.get(f"/api/sync/changes?since={present}&wait=25").status_code)

            pull = threading.Thread(target=wait)
            pull.start()
            with server.client() as other:
                deadline = time.monotonic() + 10
                while "till_waiting_pulls 1.0" not in other.get("/metrics").text:
                    assert time.monotonic() < deadline, "no pull came to wait"
            began = time.monotonic()
            process = server.asked_to_stop()
            pull.join(10)
            assert process.wait(20) == 0
        assert answers == [200]
        assert time.monotonic() - began < 5
        assert not (server.folder / "serving.json").exists()


def test_what_is_in_flight_when_it_is_asked_to_stop_is_answered(tmp_path: Path, database_url: str) -> None:
    with RealServer(tmp_path / "server", database_url) as server:
        demo = server.init_demo()
        server.start()
        token = server.enrol(demo.till("Till 1")).token
        till = PaperTill()
        order = till.order(beer(), beer())
        body = encode(till.push(till.session(order, 0)))
        head = f"POST /api/sync/push HTTP/1.1\r\nHost: till\r\nAuthorization: Bearer {token}\r\n"
        host, _, port = server.url.removeprefix("http://").rpartition(":")
        with socket.create_connection((host, int(port)), timeout=20) as line, server.client() as other:
            line.sendall(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body[:100])
            # An answer on another line, asked for later: the server has read the head.
            assert other.get("/healthz").status_code == 200
            process = server.asked_to_stop()
            deadline = time.monotonic() + 10
            while "event=stopping" not in server.log.read_text():
                assert time.monotonic() < deadline, "it does not begin to stop"
            line.sendall(body[100:])
            answer = b"".join(iter(partial(line.recv, 65536), b""))
        assert answer.startswith(b"HTTP/1.1 200 "), answer
        said = msgspec.json.decode(answer.partition(b"\r\n\r\n")[2], type=PushAnswer).sessions[0]
        assert (said.result, said.rev) == ("ok", 3)
        assert process.wait(20) == 0
        server.stop()
        server.start()
        with server.client(token) as client:
            found = push(client, till, order, after=3)
            assert (found.ack_n, found.rev, found.chain) == (3, 3, said.chain)


def test_commands_go_through_the_running_server(tmp_path: Path) -> None:
    with RealServer(tmp_path / "server") as server:
        server.init_demo()
        server.start()
        note = server.folder / "serving.json"
        assert stat.S_IMODE(note.stat().st_mode) == 0o600
        code = server.command("enrol-code", "--till", "Till 3")
        assert code.returncode == 0, code.stderr
        with server.client() as client:
            wish = {"code": msgspec.json.decode(code.stdout)["code"]}
            enrolled = client.post("/api/tills/enrol", json=wish).json()
        assert enrolled["tillId"] == 3
        added = server.command("add-user", "Zoe", "--role", "manager", stdin='{"password": "a long one"}')
        assert added.returncode == 0, added.stderr
        assert msgspec.json.decode(added.stdout)["role"] == "manager"
        twice = server.command("add-user", "Zoe", stdin='{"pin": "1234"}')
        assert (twice.returncode, twice.stderr) == (2, "There is somebody called Zoe already.\n")


def test_commands_work_without_a_server_and_after_one_was_killed(tmp_path: Path) -> None:
    with RealServer(tmp_path / "server") as server:
        nothing = server.command("enrol-code")
        assert nothing.returncode == 2
        assert nothing.stderr == (
            "There is no venue yet: open yours with init, or the demo venue with init-demo.\n"
        )
        opened = server.command("init-demo")
        assert msgspec.json.decode(opened.stdout)["staff"][0]["name"] == "Asha"
        server.start()
        server.kill()
        assert server.command("enrol-code").returncode == 0
        again = server.init_demo()
        assert [person.id for person in again.staff] == [1, 2, 3, 4, 5, 6]
        assert server.command("add-user", "Zoe", stdin='{"pin": "1234"}').returncode == 0
        wrong = server.command("add-user", "Yan", stdin="1234")
        assert (wrong.returncode, wrong.stderr[:28]) == (2, "Standard input must be JSON:")


def test_only_one_server_uses_a_database(tmp_path: Path) -> None:
    with RealServer(tmp_path / "server") as server:
        server.init_demo()
        server.start()
        second = server.command("serve", "--port", "0")
        assert second.returncode == 1
        assert second.stderr == "Another server or command is using this database.\n"
        taken = server.command(
            "--data", str(tmp_path / "other"), "serve", "--port", server.url.rpartition(":")[2]
        )
        assert taken.returncode == 1
        assert "cannot be listened on" in taken.stderr


def test_a_database_that_cannot_be_used_is_told_in_one_sentence(tmp_path: Path) -> None:
    server = RealServer(tmp_path / "server")
    (server.folder / "server.db").write_text("no database, only words " * 100)
    ended = server.command("serve", "--port", "0")
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr == "The database cannot be used (corrupt: file is not a database).\n"
    (tmp_path / "file").write_text("")
    ended = server.command("--data", str(tmp_path / "file" / "folder"), "init-demo")
    assert ended.returncode == 1
    assert ended.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("serve", "--port", "70000"), "The setting port is wrong: Expected `int` <= 65535.\n"),
        (
            ("--log-level", "loud", "serve"),
            "The setting log_level is wrong: Invalid enum value 'loud'.\n",
        ),
    ],
)
def test_a_bad_setting_stops_the_start_with_one_sentence(
    tmp_path: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    done = RealServer(tmp_path).command(*arguments)
    assert (done.returncode, done.stderr, done.stdout) == (2, sentence, "")


_HEARD = re.compile(r"\b(recvfrom|read)\b")
_SAID = re.compile(r"\b(sendto|writev?)\(")


def _told(lines: Iterable[str]) -> Iterator[str]:
    """What the lines of a trace say of pushes and of the database's log."""
    syncing = set()
    for line in lines:
        pid = line.split()[0]
        if _HEARD.search(line) and "POST /api/sync/push" in line:
            yield "asked"
        elif "sync(" in line and "server.db-wal" in line and line.rstrip().endswith("<unfinished ...>"):
            # Another thread came in between; the line of its end does not name the file.
            syncing.add(pid)
        elif ("sync(" in line and "server.db-wal" in line) or ("sync resumed>" in line and pid in syncing):
            syncing.discard(pid)
            yield "on disk"
        elif _SAID.search(line) and "durableMark" in line:
            yield "answered"


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_the_disk_has_it_before_the_till_hears_of_it(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    # One event loop receives and sends, another reads and writes.
    calls = "trace=fsync,fdatasync,recvfrom,sendto,read,write,writev"
    # -D: the tracer is the server's grandchild, so that signals reach the server itself.
    tracer = ("strace", "-D", "-f", "-y", "-s", "1000", "-e", calls, "-o", str(trace))
    with RealServer(tmp_path / "server") as server:
        demo = server.init_demo()
        server.start(within=tracer)
        token = server.enrol(demo.till("Till 1")).token
        till = PaperTill()
        with server.client(token) as client:
            for _ in range(5):
                push(client, till, till.order(beer()))
        pid = server.pid
    deadline = time.monotonic() + 10
    while not re.search(rf"^{pid} +\+\+\+ ", trace.read_text(), re.MULTILINE):
        assert time.monotonic() < deadline, "the tracer did not come to its end"
        time.sleep(0.02)
    events = list(_told(trace.read_text().splitlines()))
    after_first = events[events.index("asked") :]
    answers = [place for place, event in enumerate(after_first) if event == "answered"]
    assert len(answers) == 5
    for place in answers:
        begun = max(i for i, event in enumerate(after_first[:place]) if event == "asked")
        assert "on disk" in after_first[begun:place], after_first
