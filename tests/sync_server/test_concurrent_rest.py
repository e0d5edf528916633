"""Many clients at once: one order for each user with everybody's lines, one transaction for each order."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import httpx
import pytest

from tests.sync_server.postgres import Cluster
from tests.sync_server.server_process import Demo, RealServer

ORDERS = "/api/order-sessions"
_TRIES = 20


class Bar:
    """Servers that share a database (one, or two on PostgreSQL), and people who are signed in there."""

    def __init__(self, servers: list[RealServer], demo: Demo) -> None:
        self.servers = servers
        self.demo = demo

    def clients(self, name: str, tokens: int, count: int) -> list[httpx.Client]:
        """Clients of somebody, with so many tokens among them; those of one token at one server."""
        person = self.demo.person(name)
        known = [self.servers[0].login(person).token for _ in range(tokens)]
        return [
            self.servers[number % tokens % len(self.servers)].client(known[number % tokens])
            for number in range(count)
        ]


@pytest.fixture(scope="module", params=["sqlite", "two processes"])
def bar(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bar]:
    """The demo venue, served."""
    folder = tmp_path_factory.mktemp("bar")
    if request.param == "sqlite":
        with RealServer(folder) as server:
            demo = server.init_demo()
            yield Bar([server.start()], demo)
        return
    cluster: Cluster = request.getfixturevalue("cluster")
    with cluster.database() as url, RealServer(folder, url) as one, RealServer(folder, url) as two:
        demo = one.init_demo()
        yield Bar([one.start(), two.start()], demo)


def at_once(clients: list[httpx.Client], call: Callable[[int, httpx.Client], httpx.Response]) -> list[Any]:
    """The answers to calls that all clients make at the same moment, in the order of the clients."""
    gate = Barrier(len(clients))

    def one(number: int) -> httpx.Response:
        clients[number].get("/healthz")
        gate.wait()
        return call(number, clients[number])

    with ThreadPoolExecutor(len(clients)) as pool:
        answers = list(pool.map(one, range(len(clients))))
    for client in clients:
        client.close()
    return answers


def item(number: int) -> dict[str, Any]:
    """An item unlike that of any other number."""
    return {"productId": 70_000 + number, "name": f"Pie {number}", "unitPrice": 100, "quantity": 1}


def user_id(bar: Bar, name: str) -> int:
    """The person's number."""
    return bar.demo.person(name).id


def two_posts(bar: Bar, name: str, tokens: int) -> list[Any]:
    """Somebody who has no order posts two at once."""
    owner = user_id(bar, name)
    with bar.clients(name, 1, 1)[0] as client:
        current = client.get(f"{ORDERS}/active").json()
        if current is not None:
            assert client.delete(f"{ORDERS}/{current['id']}").status_code == 200
    clients = bar.clients(name, tokens, 2)
    return at_once(clients, lambda n, one: one.post(ORDERS, json={"userId": owner, "items": [item(n)]}))


@pytest.mark.parametrize("turn", range(5))
@pytest.mark.parametrize("tokens", [1, 2])
def test_posts_at_once_make_one_order_with_all_lines(bar: Bar, tokens: int, turn: int) -> None:
    name = bar.demo.staff[turn % 2].name
    for _ in range(_TRIES):
        answers = two_posts(bar, name, tokens)
        assert sorted(answer.status_code for answer in answers) == [200, 201]
        assert len({answer.json()["id"] for answer in answers}) == 1
        later = next(number for number, answer in enumerate(answers) if answer.status_code == 200)
        with bar.clients(name, 1, 1)[0] as client:
            names = sorted(line["name"] for line in client.get(f"{ORDERS}/active").json()["items"])
            assert len(client.get(ORDERS, params={"status": "active"}).json()["items"]) == 1
        if names == ["Pie 0", "Pie 1"]:
            return
        # Of one token, one that was sent after the other's answer replaces what that was answered.
        assert (tokens, names) == (1, [f"Pie {later}"])
    pytest.fail("never were two on their way at once")


def begun(client: httpx.Client, owner: int) -> str:
    """A new order of one pie; the user's current one is deleted first."""
    current = client.get(f"{ORDERS}/active").json()
    if current is not None:
        assert client.delete(f"{ORDERS}/{current['id']}").status_code == 200
    answer = client.post(ORDERS, json={"userId": owner, "items": [item(9)]})
    assert answer.status_code == 201, answer.text
    order: str = answer.json()["id"]
    return order


@pytest.mark.parametrize("key", ["same key", ""])
def test_fifty_payments_at_once_are_one(bar: Bar, key: str) -> None:
    name = bar.demo.staff[0].name
    with bar.clients(name, 1, 1)[0] as client:
        order = begun(client, user_id(bar, name))
        headers = {"Idempotency-Key": key} if key else {}
        cash = {"payments": [{"method": "cash", "amount": 100}]}
        answers = at_once(
            bar.clients(name, 2, 50),
            lambda _, one: one.post(f"{ORDERS}/{order}/complete", json=cash, headers=headers),
        )
        paid = [answer.json() for answer in answers if answer.status_code == 201]
        late = [answer.json() for answer in answers if answer.status_code == 409]
        assert (len(paid), len(late)) == ((50, 0) if key else (1, 49))
        assert all(one == paid[0] for one in paid)
        assert all(one["type"] == "already-completed" and one["transaction"] == paid[0] for one in late)
        kinds = [one["kind"] for one in client.get(f"{ORDERS}/{order}/history").json()["entries"]]
        assert kinds == ["open", "line_add", "payment", "close"]
