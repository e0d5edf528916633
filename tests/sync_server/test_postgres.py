"""What only PostgreSQL can do to a server: share its tables, break off a transaction, promise too little."""

import asyncio
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from secrets import token_bytes

import pytest
from sqlalchemy import event, insert, select, text

from shared.problems import ServerBusy
from shared.sqlite import DiskTrouble
from shared.wire import Site
from sync_server.committer import Committer, Work
from sync_server.database import epoch_of, open_database
from sync_server.exchange import Exchange
from sync_server.ledger import Ledger
from sync_server.presence import Presence
from sync_server.sites import open_site, raise_cursor
from sync_server.streams import Streams
from sync_server.tables import Connection, Engine, meta
from sync_server.tills import Till
from tests.sync_server.paper_till import AT, PaperTill, beer
from tests.sync_server.postgres import Cluster
from tests.sync_server.server_process import RealServer
from tests.sync_server.venue import SITE, Counter


class Process:
    """A committer as one of several processes has it."""

    def __init__(self, url: str) -> None:
        self.engine = open_database(url, token_bytes)
        self.moved: list[tuple[int, int]] = []
        self.rollbacks = 0
        self.pauses: list[int] = []
        self.committer = Committer(
            self.engine,
            committed=_nothing,
            rolled_back=self._rolled_back,
            others_wrote=self._others_wrote,
            name="a process",
            pause=self.pauses.append,
        )

    def play(self, *works: Work[object]) -> list[object]:
        """What became of these works, one transaction each."""

        async def run() -> list[object]:
            self.committer.start(asyncio.get_running_loop())
            found: list[object] = []
            for work in works:
                found += await asyncio.gather(self.committer.run(work), return_exceptions=True)
            return found

        return asyncio.run(run())

    def close(self) -> None:
        """Ends it."""
        self.committer.stop()
        self.engine.dispose()

    def _others_wrote(self, _connection: Connection, site_id: int, since: int) -> None:
        self.moved.append((site_id, since))

    def _rolled_back(self) -> None:
        self.rollbacks += 1


def _nothing(_present: Mapping[int, int]) -> None:
    """Nobody waits here."""


@pytest.fixture
def process(postgres_url: str) -> Iterator[Process]:
    """One process on an empty database."""
    found = Process(postgres_url)
    yield found
    found.close()


def write(connection: Connection, name: str) -> str:
    """One fact more; fails if it is there already."""
    connection.execute(insert(meta).values(site_id=1, name=name, value=""))
    return name


def facts(engine: Engine) -> set[str]:
    """The facts there are, as somebody else sees them."""
    with engine.begin() as connection:
        return set(connection.execute(select(meta.c.name).where(meta.c.site_id == 1)).scalars())


def failing(times: int, how: Callable[[Connection], None]) -> Work[str]:
    """A work that writes a fact, and lets that happen at its first runs."""
    runs = []

    def work(connection: Connection) -> str:
        runs.append(1)
        write(connection, "a fact")
        if len(runs) <= times:
            how(connection)
        return f"run {len(runs)}"

    return work


def broken_off(connection: Connection, code: str) -> None:
    """As the database breaks off a transaction with that SQLSTATE."""
    connection.execute(text(f"DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '{code}'; END $$"))


def cut_off(connection: Connection) -> None:
    """As an administrator ends a connection."""
    connection.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))


@pytest.mark.parametrize(
    "how", [partial(broken_off, code="40001"), partial(broken_off, code="40P01"), cut_off]
)
def test_a_transaction_broken_off_is_run_again(process: Process, how: Callable[[Connection], None]) -> None:
    assert process.play(failing(2, how)) == ["run 3"]
    assert process.pauses == [1, 2]
    assert process.rollbacks == 2
    assert facts(process.engine) == {"a fact"}


def test_it_is_not_tried_for_ever(process: Process) -> None:
    busy, fine = process.play(failing(99, cut_off), partial(write, name="later"))
    assert isinstance(busy, ServerBusy)
    assert fine == "later"
    assert process.pauses == [1, 2, 3, 4, 5]
    assert facts(process.engine) == {"later"}


def test_another_error_is_the_requests_own(process: Process) -> None:
    wrong, fine = process.play(failing(1, partial(broken_off, code="23505")), partial(write, name="later"))
    assert isinstance(wrong, Exception)
    assert fine == "later"
    assert process.pauses == []


def test_a_commit_whose_answer_was_lost_is_not_run_twice(process: Process, cluster: Cluster) -> None:
    lost: list[int] = []

    def lose_the_answer(connection: Connection) -> None:
        if not lost:
            lost.append(1)
            connection.connection.commit()
            cluster.cut(str(process.engine.url))
            connection.execute(text("SELECT 1"))

    event.listen(process.engine, "commit", lose_the_answer)
    assert process.play(failing(0, cut_off)) == ["run 1"]
    assert process.pauses == [1]
    assert facts(process.engine) == {"a fact"}


def test_a_commit_that_was_lost_is_run_again(process: Process, cluster: Cluster) -> None:
    lost: list[int] = []

    def lose_it(_connection: Connection) -> None:
        if not lost:
            lost.append(1)
            cluster.cut(str(process.engine.url))

    event.listen(process.engine, "commit", lose_it)
    assert process.play(failing(0, cut_off)) == ["run 2"]
    assert facts(process.engine) == {"a fact"}


def test_what_another_process_wrote_is_told_once(process: Process, postgres_url: str) -> None:
    def opened(connection: Connection) -> None:
        open_site(connection, Site(SITE, "The Lantern", "GBP"))

    async def play() -> None:
        for one in (process, other):
            one.committer.start(asyncio.get_running_loop())
        raised = partial(raise_cursor, site_id=SITE)
        await process.committer.run(opened)
        for one in (process, process, other, other, process, process, other):
            await one.committer.run(raised)

    other = Process(postgres_url)
    asyncio.run(play())
    other.close()
    assert process.moved == [(SITE, 2)]
    assert other.moved == [(SITE, 4)]


def test_books_and_tips_follow_what_another_process_wrote(postgres_url: str) -> None:
    engine = open_database(postgres_url, token_bytes)
    here = Counter(engine)
    there = Exchange(Ledger(), Streams(), Presence({}), here.epoch)
    till = PaperTill()
    order = till.order(beer())
    here.send(till, order)
    since = here.read(lambda connection: here.ledger.since(connection, SITE, 0, 100))[0]
    assert here.read(lambda connection: here.ledger.book(connection, SITE, order)).rev == 2
    till.write(order, beer())
    sent = till.push(till.session(order, after=2))
    here.read(partial(there.push, till=Till(SITE, 1, revoked=False), push=sent, now=AT))

    def catch_up(connection: Connection) -> None:
        here.streams.others_wrote(SITE, here.ledger.others_wrote(connection, SITE, since))

    here.read(catch_up)
    till.write(order, beer())
    assert here.send(till, order, after=3).rev == 4
    engine.dispose()


@pytest.mark.parametrize("elsewhere", [False, True])
def test_a_stream_that_another_process_moved_without_an_edit_is_read_again(
    postgres_url: str, elsewhere: bool
) -> None:
    engine = open_database(postgres_url, token_bytes)
    here = Counter(engine)
    there = Exchange(Ledger(), Streams(), Presence({}), here.epoch)
    till = PaperTill()
    order = till.order(beer())
    here.send(till, order)
    since = here.read(lambda connection: here.ledger.since(connection, SITE, 0, 100))[0]
    till.write(order, beer())
    kept = till.push(till.session(order, after=2))
    here.read(partial(there.push, till=Till(SITE, 1, revoked=True), push=kept, now=AT))
    if elsewhere:
        other = till.push(till.session(till.order(beer())))
        here.read(partial(there.push, till=Till(SITE, 1, revoked=False), push=other, now=AT))
    here.read(
        lambda connection: here.streams.others_wrote(SITE, here.ledger.others_wrote(connection, SITE, since))
    )
    till.write(order, beer())
    assert here.send(till, order, after=3).ack_n == 4
    engine.dispose()


def test_processes_that_start_at_once_make_one_database(cluster: Cluster) -> None:
    with cluster.nothing() as url, ThreadPoolExecutor(4) as people:
        engines = list(people.map(lambda _: open_database(url, token_bytes), range(4)))
        epochs = set()
        for engine in engines:
            with engine.begin() as connection:
                epochs.add(epoch_of(connection))
            engine.dispose()
    assert len(epochs) == 1
    assert None not in epochs


def test_a_database_that_may_forget_is_refused(cluster: Cluster) -> None:
    with cluster.nothing() as url:
        cluster.alter(url, "synchronous_commit", "off")
        with pytest.raises(DiskTrouble, match="synchronous_commit is off"):
            open_database(url, token_bytes)


def test_a_database_that_is_not_there_is_told_in_one_sentence(tmp_path: Path) -> None:
    server = RealServer(tmp_path / "server", f"postgresql://till@/lantern?host={tmp_path}")
    ended = server.command("serve", "--port", "0")
    assert ended.returncode == 1
    assert ended.stderr.startswith("The database cannot be used (")
    assert "Traceback" not in ended.stderr


def test_commands_work_beside_running_servers(tmp_path: Path, postgres_url: str) -> None:
    with RealServer(tmp_path / "server", postgres_url) as server:
        demo = server.init_demo()
        server.start()
        assert not (server.folder / "serving.json").exists()
        assert not (server.folder / "server.db").exists()
        code = server.command("enrol-code", "--till", "Till 3")
        assert code.returncode == 0, code.stderr
        added = server.command("add-user", "Zoe", "--role", "manager", stdin='{"password": "a long one"}')
        assert added.returncode == 0, added.stderr
        again = server.init_demo()
        assert [till.id for till in again.tills] == [till.id for till in demo.tills]
        with server.client() as client:
            wish = {"user": "Zoe", "password": "a long one"}
            assert client.post("/api/auth/login", json=wish).status_code == 200
