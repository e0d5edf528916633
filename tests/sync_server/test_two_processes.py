"""Two server processes on one PostgreSQL database are as one: nothing twice, unseen or lost."""

import itertools
import threading
import time
from collections import Counter as Tally
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import Self

import httpx
import msgspec
import pytest

from shared.edits import sealed
from shared.wire import Changes, PushAnswer, SessionAnswer, encode
from tests.sync_server.paper_till import PaperTill, beer
from tests.sync_server.postgres import Cluster
from tests.sync_server.server_process import Demo, RealServer


class Pair:
    """Two servers that share a database and even their folder, and the demo venue's two tills."""

    def __init__(self, cluster: Cluster, url: str, folder: Path) -> None:
        self.cluster = cluster
        self.url = url
        self.one = RealServer(folder, url)
        self.two = RealServer(folder, url)
        self.demo: Demo = self.one.init_demo()
        self.one.start()
        self.two.start()
        self.tokens = [self.one.enrol(till).token for till in self.demo.tills[:2]]

    @property
    def both(self) -> tuple[RealServer, RealServer]:
        """The servers."""
        return self.one, self.two

    def manager(self) -> dict[str, str]:
        """The headers of Mara, signed in at the second server."""
        return {"Authorization": f"Bearer {self.two.login(self.demo.person('Mara')).token}"}


@pytest.fixture(scope="module")
def pair(cluster: Cluster, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    """Both servers, running."""
    with cluster.database() as url:
        found = Pair(cluster, url, tmp_path_factory.mktemp("shared"))
        with found.one, found.two:
            yield found


def push(client: httpx.Client, till: PaperTill, order: str, after: int = 0) -> SessionAnswer:
    """The answer about one session; sent again, as a till does, while the server is busy."""
    body = encode(till.push(till.session(order, after)))
    while True:
        answer = client.post("/api/sync/push", content=body)
        if answer.status_code != 503:
            break
        time.sleep(0.1)
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=PushAnswer).sessions[0]


def changes(client: httpx.Client, since: int, wait: float = 0) -> Changes:
    """What is new."""
    answer = client.get("/api/sync/changes", params={"since": since, "wait": wait})
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=Changes)


def whole_log(client: httpx.Client) -> list[tuple[str, int, str]]:
    """Every edit of the site: session, rev, id."""
    found: list[tuple[str, int, str]] = []
    cursor, page = 0, changes(client, 0)
    while page.edits:
        found += [(one.edit.session_id, one.rev, one.edit.id) for one in page.edits]
        cursor, page = page.cursor, changes(client, page.cursor)
    assert cursor == 0 or found
    return found


def test_a_push_at_one_wakes_the_pull_that_waits_at_the_other(pair: Pair) -> None:
    with pair.one.client(pair.tokens[0]) as here, pair.two.client(pair.tokens[1]) as there:
        for _ in range(3):
            present = changes(there, 0)
            while present.edits:
                present = changes(there, present.cursor)
            got: list[Changes] = []
            pull = threading.Thread(target=lambda: got.append(changes(there, present.cursor, 25)))  # noqa: B023 - joined below.
            pull.start()
            with pair.two.client() as looking:
                while "till_waiting_pulls 1.0" not in looking.get("/metrics").text:
                    assert pull.is_alive(), "the pull did not wait"
            till = PaperTill()
            order = till.order(beer())
            push(here, till, order)
            pull.join(30)
            assert {one.edit.session_id for one in got[0].edits} == {order}


def test_two_tills_write_to_one_order_at_both_in_turn_and_at_once(pair: Pair) -> None:
    tills = [PaperTill(1), PaperTill(2, user_id=2)]
    order = tills[0].order(beer())
    with pair.one.client(pair.tokens[0]) as one, pair.two.client(pair.tokens[1]) as two:
        push(one, tills[0], order)
        for rev, (client, till) in enumerate([(two, tills[1]), (one, tills[0])] * 5, 3):
            till.write(order, beer())
            found = push(client, till, order)
            assert (found.rev, len(found.edits)) == (rev, rev)

        def sell(client: httpx.Client, till: PaperTill) -> None:
            for _ in range(20):
                till.write(order, beer())
                push(client, till, order)

        with ThreadPoolExecutor(2) as both:
            list(both.map(sell, (one, two), tills))
        logs = [push(client, till, order) for client, till in ((one, tills[0]), (two, tills[1]))]
    assert [entry.rev for entry in logs[0].edits] == list(range(1, 53))
    assert logs[0].edits == logs[1].edits
    assert logs[0].chain == logs[1].chain
    written = {edit.id for till in tills for edit in till.journal[order]}
    assert {entry.edit.id for entry in logs[0].edits} == written


def test_a_journal_that_moves_to_the_other_server_goes_on_there(pair: Pair) -> None:
    till = PaperTill()
    order = till.order(beer())
    with pair.one.client(pair.tokens[0]) as one, pair.two.client(pair.tokens[0]) as two:
        for client in itertools.islice(itertools.cycle((one, two)), 6):
            length = len(till.write(order, beer())) and len(till.journal[order])
            found = push(client, till, order, after=0 if length == 3 else length - 1)
            assert (found.result, found.ack_n, found.rev) == ("ok", length, length)


def test_one_knows_what_the_other_took_even_if_no_log_grew_by_it(pair: Pair) -> None:
    first, second = PaperTill(1), PaperTill(1)
    order = first.order(beer())
    with pair.one.client(pair.tokens[0]) as one, pair.two.client(pair.tokens[0]) as two:
        push(one, first, order)
        second.write(order, beer())
        assert push(one, second, order).rev == 3
        (again,) = second.write(order, beer())
        # An edit that the log has already, issued again by another replica: the stream moves, the log not.
        known = msgspec.structs.replace(first.journal[order][1], replica=again.replica)
        second.journal[order][1] = sealed(known, again.previous)
        found = push(two, second, order, after=1)
        assert (found.ack_n, found.rev) == (2, 3)
        second.write(order, beer())
        found = push(one, second, order, after=2)
    assert (found.result, found.ack_n, found.rev) == ("ok", 3, 4)


def test_a_till_revoked_at_one_is_revoked_at_the_other(pair: Pair) -> None:
    code = pair.one.command("enrol-code")
    assert code.returncode == 0, code.stderr
    with pair.one.client() as one, pair.two.client() as two:
        wish = {"code": msgspec.json.decode(code.stdout)["code"]}
        enrolled = one.post("/api/tills/enrol", json=wish).json()
        assert two.post("/api/tills/enrol", json=wish).status_code == 403
        as_till = {"Authorization": f"Bearer {enrolled['token']}"}
        assert [server.get("/api/roster", headers=as_till).status_code for server in (one, two)] == [200] * 2
        path = f"/api/tills/{enrolled['tillId']}/revoke"
        assert one.post(path, headers=pair.manager()).status_code == 204
        assert one.get("/api/roster", headers=as_till).status_code == 403
        assert two.get("/api/roster", headers=as_till).status_code == 403, "at once"


def test_who_is_sent_away_at_one_is_refused_by_the_other_at_once(pair: Pair) -> None:
    manager = pair.manager()
    tills: list[Callable[[httpx.Client], httpx.Response]] = [
        lambda at: at.get("/api/roster"),
        lambda at: at.get("/api/sync/snapshot"),
        lambda at: at.get("/api/sync/changes?since=0"),
        lambda at: at.get("/api/catalogue"),
    ]
    with pair.one.client() as one:
        for ask in tills:
            code = one.post("/api/tills/codes", json={}, headers=manager).json()["code"]
            enrolled = one.post("/api/tills/enrol", json={"code": code}).json()
            with pair.two.client(enrolled["token"]) as two:
                assert [ask(two).status_code for _ in (1, 2)] == [200, 200]
                path = f"/api/tills/{enrolled['tillId']}/revoke"
                assert one.post(path, headers=manager).status_code == 204
                assert ask(two).status_code == 403
        for way in ("logout", "leave"):
            name = f"Somebody {way} {time.monotonic_ns()}"
            wish = {"name": name, "password": "a long enough one"}
            added = one.post("/api/users", json=wish, headers=manager).json()
            login = {"user": name, "password": wish["password"]}
            signed_in = one.post("/api/auth/login", json=login).json()
            as_person = {"Authorization": f"Bearer {signed_in['token']}"}
            with pair.two.client(signed_in["token"]) as two:
                assert two.get("/api/order-sessions/active").status_code == 200
                if way == "logout":
                    assert one.post("/api/auth/logout", headers=as_person).status_code == 204
                else:
                    path = f"/api/users/{added['id']}"
                    assert one.put(path, json={"active": False}, headers=manager).status_code == 200
                assert two.get("/api/order-sessions/active").status_code == 401


def test_what_a_revoked_till_pushes_to_the_other_goes_to_quarantine_at_once(pair: Pair) -> None:
    manager = pair.manager()
    with pair.one.client() as one:
        code = one.post("/api/tills/codes", json={}, headers=manager).json()["code"]
        enrolled = one.post("/api/tills/enrol", json={"code": code}).json()
        till = PaperTill(enrolled["tillId"])
        with pair.two.client(enrolled["token"]) as two:
            assert push(two, till, till.order(beer())).rev == 2
            path = f"/api/tills/{enrolled['tillId']}/revoke"
            assert one.post(path, headers=manager).status_code == 204
            assert push(two, till, till.order(beer())).rev == 0, "kept aside"


@pytest.mark.parametrize("keys", [[f"press {n}" for n in range(50)], ["the same press"] * 50])
def test_fifty_who_pay_at_both_at_once_make_one_transaction(pair: Pair, keys: list[str]) -> None:
    asha = pair.demo.person("Asha")
    till = PaperTill(user_id=asha.id)
    order = till.order(beer(2))
    with pair.one.client(pair.tokens[0]) as client:
        push(client, till, order)
    token = pair.one.login(asha).token
    with pair.one.client(token) as one, pair.two.client(token) as two:

        def pay(numbered: tuple[int, str]) -> httpx.Response:
            number, key = numbered
            wish = {"payments": [{"method": "cash", "amount": 1080}]}
            path = f"/api/order-sessions/{order}/complete"
            return (one, two)[number % 2].post(path, json=wish, headers={"Idempotency-Key": key})

        with ThreadPoolExecutor(10) as people:
            answers = list(people.map(pay, enumerate(keys)))
    tally = Tally(answer.status_code for answer in answers)
    distinct = len(set(keys))
    assert tally == ({201: 50} if distinct == 1 else {201: 1, 409: 49})
    paid = [answer.json().get("transaction", answer.json()) for answer in answers]
    assert len({one["id"] for one in paid}) == 1
    with pair.two.client(pair.tokens[0]) as client:
        log = push(client, till, order).edits
    assert [entry.edit.kind for entry in log] == ["open", "line_add", "payment", "close"]


class Selling:
    """Two tills, each at a server of its own, that sell one order after the other until the `with` ends."""

    def __init__(self, pair: Pair) -> None:
        self._pair = pair
        self._tills = [PaperTill(1), PaperTill(2)]
        self._stop = threading.Event()
        self._threads = [threading.Thread(target=self._sell, args=(at,)) for at in (0, 1)]
        self.acknowledged: list[set[str]] = [set(), set()]

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, wrong: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join()

    def go_on(self, *at: int, edits: int = 6) -> None:
        """Waits until those tills have sold a little more."""
        then = [len(ids) for ids in self.acknowledged]
        deadline = time.monotonic() + 30
        while any(len(self.acknowledged[one]) < then[one] + edits for one in at):
            assert time.monotonic() < deadline, "the tills came to a stop"
            time.sleep(0.01)

    def check(self, log: list[tuple[str, int, str]]) -> None:
        """Every acknowledged edit is there, none twice, and the revs of each session have no gaps."""
        assert {edit_id for _, _, edit_id in log} >= self.acknowledged[0] | self.acknowledged[1]
        assert max(Tally(edit_id for _, _, edit_id in log).values()) == 1
        revs: dict[str, list[int]] = {}
        for session_id, rev, _ in log:
            revs.setdefault(session_id, []).append(rev)
        assert all(found == list(range(1, len(found) + 1)) for found in revs.values())

    def _sell(self, at: int) -> None:
        till = self._tills[at]
        with self._pair.both[at].client(self._pair.tokens[at]) as client:
            while not self._stop.is_set():
                order = till.order(beer())
                try:
                    push(client, till, order)
                    till.write(order, beer())
                    push(client, till, order, after=2)
                except httpx.TransportError:
                    return
                self.acknowledged[at] |= {edit.id for edit in till.journal[order]}


def test_when_one_is_killed_the_other_goes_on(pair: Pair) -> None:
    with Selling(pair) as selling:
        selling.go_on(0, 1)
        pair.one.kill()
        selling.go_on(1, edits=30)
    with pair.two.client(pair.tokens[0]) as client:
        selling.check(whole_log(client))
    pair.one.start()


def test_connections_cut_under_load_lose_nothing_and_double_nothing(pair: Pair) -> None:
    with Selling(pair) as selling:
        for _ in range(8):
            selling.go_on(0, 1)
            assert pair.cluster.cut(pair.url)
        selling.go_on(0, 1)
    with pair.one.client(pair.tokens[0]) as one, pair.two.client(pair.tokens[1]) as two:
        log = whole_log(one)
        assert whole_log(two) == log
        selling.check(log)
    test_a_push_at_one_wakes_the_pull_that_waits_at_the_other(pair)
