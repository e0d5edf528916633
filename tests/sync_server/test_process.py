"""The server as a process: it starts, answers, dies for real and comes back with all it acknowledged."""

from pathlib import Path

import msgspec
import pytest

from shared.wire import PushAnswer, encode
from tests.sync_server.paper_till import PaperTill, beer
from tests.sync_server.server_process import RealServer


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


def test_everything_acknowledged_survives_kills(tmp_path: Path) -> None:
    with RealServer(tmp_path / "server") as server:
        demo = server.init_demo()
        server.start()
        token = server.enrol(demo.till("Till 1")).token
        till = PaperTill()
        orders = []
        for _ in range(3):
            with server.client(token) as client:
                for _ in range(5):
                    order = till.order(beer(), beer())
                    answer = client.post("/api/sync/push", content=encode(till.push(till.session(order))))
                    assert answer.status_code == 200, answer.text
                    acknowledged = msgspec.json.decode(answer.content, type=PushAnswer).sessions[0]
                    assert acknowledged.ack_n == 3
                    orders.append(acknowledged)
            server.restart(kill=True)
            with server.client(token) as client:
                asked = till.push(*(till.session(order.id, after=3) for order in orders))
                answer = client.post("/api/sync/push", content=encode(asked))
                found = msgspec.json.decode(answer.content, type=PushAnswer).sessions
            assert [(one.id, one.ack_n, one.chain) for one in found] == [
                (one.id, one.ack_n, one.chain) for one in orders
            ]


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
