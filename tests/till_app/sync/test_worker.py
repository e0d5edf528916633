"""The worker on its thread, with a real journal and the real server."""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from os import urandom
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shared.edits import LineVoid, Park, QtyDelta
from shared.wire import Enrolled
from tests.sync_server.server_process import Demo, DemoTill, RealServer
from tests.till_app.store.making import begun, line
from till_app.enrolment import token
from till_app.secrets import development_secrets
from till_app.settings import Settings
from till_app.store.store import Store
from till_app.sync.status import LinkStatus, LoginOutcome, LoginResult
from till_app.sync.worker import Worker

PATIENCE_MS = 20_000


class Screen(QObject):
    """What reached the main thread."""

    def __init__(self, worker: Worker) -> None:
        super().__init__()
        self.status = LinkStatus()
        self.arrived: set[str] = set()
        self.rosters = 0
        self.logins: list[LoginOutcome] = []
        self.sentences: list[str] = []
        self.threads: set[str] = set()
        worker.status_changed.connect(self.take_status)
        worker.arrived.connect(self.take_arrived)
        worker.roster_arrived.connect(self.take_roster)
        worker.login_answered.connect(self.take_login)
        worker.trouble.connect(self.take_trouble)

    @Slot(object)
    def take_status(self, status: LinkStatus) -> None:
        self.status = status
        self.threads.add(threading.current_thread().name)

    @Slot(object)
    def take_arrived(self, session_ids: frozenset[str]) -> None:
        self.arrived |= session_ids
        self.threads.add(threading.current_thread().name)

    @Slot()
    def take_roster(self) -> None:
        self.rosters += 1

    @Slot(object)
    def take_login(self, outcome: LoginOutcome) -> None:
        self.logins.append(outcome)

    @Slot(str)
    def take_trouble(self, sentence: str) -> None:
        self.sentences.append(sentence)


@dataclass
class Till:
    """A till without a window: its journal, its worker, and what the screen would have heard."""

    store: Store
    worker: Worker
    screen: Screen = field(init=False)

    def __post_init__(self) -> None:
        self.screen = Screen(self.worker)

    def write(self, session_id: str, *changes: QtyDelta | LineVoid | Park, user_id: int = 1) -> None:
        """One tap."""
        with self.store.begin() as tx:
            tx.journal.write(session_id, user_id, *changes)
        self.worker.hurry(False)

    def waiting(self) -> int:
        """How many edits wait."""
        with self.store.begin() as tx:
            return tx.unsent.count()

    def total(self, session_id: str) -> int:
        """What the order costs, as this till knows it."""
        with self.store.begin() as tx:
            return tx.journal.session(session_id).total


Opening = Callable[[str], Till]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RealServer]:
    """The Lantern's server, not yet running."""
    with RealServer(tmp_path / "server") as server:
        yield server


@pytest.fixture
def demo(server: RealServer) -> Demo:
    """The Lantern's people and tills; the server runs."""
    demo = server.init_demo()
    server.start()
    return demo


@pytest.fixture
def open_till(server: RealServer, demo: Demo, tmp_path: Path, qapp: QApplication) -> Iterator[Opening]:
    """Enrols and starts a till of that name; signals need the application."""
    assert qapp is QApplication.instance()
    tills: list[Till] = []

    def opening(name: str) -> Till:
        enrolled = server.enrol(demo.till(name))
        path = tmp_path / f"{name}.db"
        store = Store.open(path, clock=lambda: datetime.now(UTC), entropy=urandom, fingerprint=name)
        with store.begin() as tx:
            tx.identity.enrol(enrolled.till_id, enrolled.site)
        till = Till(store, Worker(store, server=server.url, token=enrolled.token))
        tills.append(till)
        till.worker.start()
        return till

    yield opening
    for till in tills:
        till.worker.stop()
        till.store.close()


def test_a_first_start_fetches_roster_catalogue_and_open_orders(open_till: Opening, qtbot: QtBot) -> None:
    first = open_till("Till 1")
    qtbot.waitUntil(lambda: first.screen.rosters > 0, timeout=PATIENCE_MS)
    with first.store.begin() as tx:
        assert len(tx.roster.staff()) >= 6
        assert len(tx.roster.catalogue().products) >= 150
        assert tx.identity.till.place
    order = begun(first.store, lines=3, user_id=1)
    first.worker.hurry(True)
    qtbot.waitUntil(lambda: first.waiting() == 0, timeout=PATIENCE_MS)
    second = open_till("Till 2")
    qtbot.waitUntil(lambda: order in second.screen.arrived, timeout=PATIENCE_MS)
    assert second.total(order) == 600
    assert first.screen.status.reachable
    assert first.screen.status.answer_ms is not None
    assert abs(first.screen.status.clock_difference or 9) < 1
    assert first.screen.threads == {threading.main_thread().name}


def test_an_edit_on_one_till_is_on_the_other_within_a_second(open_till: Opening, qtbot: QtBot) -> None:
    first, second = open_till("Till 1"), open_till("Till 2")
    order = begun(first.store, lines=2, user_id=1)
    first.worker.hurry(True)
    qtbot.waitUntil(lambda: order in second.screen.arrived, timeout=PATIENCE_MS)
    second.screen.arrived.clear()
    began = time.monotonic()
    first.write(order, QtyDelta(line_id="line-2", delta=Decimal(1)))
    qtbot.waitUntil(lambda: order in second.screen.arrived, timeout=PATIENCE_MS)
    assert time.monotonic() - began < 3, "about half a second on an idle machine"
    assert second.total(order) == first.total(order) == 500


def test_the_queue_drains_by_itself_when_the_server_comes_back(
    open_till: Opening, server: RealServer, qtbot: QtBot
) -> None:
    first, second = open_till("Till 1"), open_till("Till 2")
    order = begun(first.store, lines=1, user_id=1)
    first.worker.hurry(True)
    qtbot.waitUntil(lambda: order in second.screen.arrived, timeout=PATIENCE_MS)
    server.kill()
    both = (first.screen, second.screen)
    qtbot.waitUntil(lambda: not any(screen.status.reachable for screen in both), timeout=PATIENCE_MS)
    first.write(order, QtyDelta(line_id="line-1", delta=Decimal(2)))
    second.write(order, QtyDelta(line_id="line-1", delta=Decimal(4)))
    qtbot.waitUntil(lambda: first.screen.status.next_try_in is not None, timeout=PATIENCE_MS)
    assert first.waiting() == 1
    assert first.screen.status.offline_since
    server.start()
    # Nobody touches anything from here on.
    qtbot.waitUntil(lambda: first.total(order) == second.total(order) == 700, timeout=60_000)
    qtbot.waitUntil(lambda: first.waiting() == second.waiting() == 0, timeout=PATIENCE_MS)
    # The journal knows a moment before the screen is told.
    qtbot.waitUntil(lambda: first.screen.status.reachable, timeout=PATIENCE_MS)
    assert first.screen.status.longest_offline > 0


def another_machine(server: RealServer, name: str) -> Enrolled:
    """Enrols a machine in the place of the till of that name."""
    code = msgspec.json.decode(server.command("enrol-code", "--till", name).stdout)["code"]
    return server.enrol(DemoTill(0, name, "", code))


def test_a_till_whose_place_was_taken_comes_back_with_a_new_code(
    open_till: Opening, server: RealServer, demo: Demo, tmp_path: Path, qtbot: QtBot
) -> None:
    till = open_till("Till 1")
    qtbot.waitUntil(lambda: till.screen.rosters > 0, timeout=PATIENCE_MS)
    taken = another_machine(server, "Till 1")
    order = begun(till.store, lines=1, user_id=demo.staff[0].id)
    till.worker.try_now()

    def is_disowned() -> bool:
        with till.store.begin() as tx:
            return tx.identity.is_disowned

    qtbot.waitUntil(is_disowned, timeout=60_000)
    till.worker.stop()
    settings = Settings(folder=tmp_path, server=server.url, enrolment_code="new")
    secrets = development_secrets(tmp_path)
    fresh = token(till.store, secrets, settings, lambda _: another_machine(server, "Till 1"))
    assert fresh not in ("", taken.token)
    assert not is_disowned()
    again = Till(till.store, Worker(till.store, server=server.url, token=fresh))
    again.worker.start()
    try:
        qtbot.waitUntil(lambda: again.waiting() == 0, timeout=PATIENCE_MS)
    finally:
        again.worker.stop()
    assert again.total(order) == 100
    with till.store.begin() as tx:
        assert tx.identity.next_receipt() == "1-020001"


def test_a_pin_is_asked_of_the_server(open_till: Opening, demo: Demo, qtbot: QtBot) -> None:
    till = open_till("Till 1")
    qtbot.waitUntil(lambda: till.screen.status.reachable, timeout=PATIENCE_MS)
    person = demo.staff[0]
    order = begun(till.store, lines=1, user_id=person.id)
    till.worker.hurry(True)
    qtbot.waitUntil(lambda: till.waiting() == 0, timeout=PATIENCE_MS)
    till.worker.login(person.id, "000000")
    qtbot.waitUntil(lambda: len(till.screen.logins) == 1, timeout=PATIENCE_MS)
    till.worker.login(person.id, person.pin)
    qtbot.waitUntil(lambda: len(till.screen.logins) == 2, timeout=PATIENCE_MS)
    wrong, right = till.screen.logins
    assert wrong == LoginOutcome(person.id, LoginResult.WRONG)
    assert right == LoginOutcome(person.id, LoginResult.RECOGNISED, order_id=order, order_rev=2)


def test_without_a_server_a_login_is_answered_too(
    open_till: Opening, server: RealServer, qtbot: QtBot
) -> None:
    till = open_till("Till 1")
    server.kill()
    till.worker.login(1, "1111")
    qtbot.waitUntil(lambda: bool(till.screen.logins), timeout=PATIENCE_MS)
    assert till.screen.logins == [LoginOutcome(1, LoginResult.UNREACHABLE)]


def test_it_stops_at_once_while_a_pull_waits(open_till: Opening, qtbot: QtBot) -> None:
    till = open_till("Till 1")
    qtbot.waitUntil(lambda: till.screen.rosters > 0, timeout=PATIENCE_MS)
    began = time.monotonic()
    till.worker.stop()
    assert time.monotonic() - began < 1.5
    assert "sync" not in {thread.name for thread in threading.enumerate()}
    till.worker.hurry(True)
    till.worker.sweep()
    till.worker.login(1, "1111")
    qtbot.waitUntil(
        lambda: till.screen.logins == [LoginOutcome(1, LoginResult.UNREACHABLE)], timeout=PATIENCE_MS
    )
    assert "sync" not in {thread.name for thread in threading.enumerate()}


def test_a_journal_that_was_copied_or_put_back_loses_nothing(
    open_till: Opening, qtbot: QtBot, tmp_path: Path
) -> None:
    till = open_till("Till 1")
    order = begun(till.store, lines=2, user_id=1)
    till.worker.hurry(True)
    qtbot.waitUntil(lambda: till.waiting() == 0, timeout=PATIENCE_MS)
    copy = tmp_path / "copy.db"
    till.store.back_up(copy)
    till.write(order, QtyDelta(line_id="line-1", delta=Decimal(1)))
    qtbot.waitUntil(lambda: till.waiting() == 0, timeout=PATIENCE_MS)
    till.worker.stop()
    # The copy goes on where it was, under the same replica, and knows nothing of the newest edit.
    twin = Till(
        Store.open(copy, clock=lambda: datetime.now(UTC), entropy=urandom, fingerprint="Till 1"),
        Worker(till.store, server="http://127.0.0.1:9", token=""),
    )
    with twin.store.begin() as tx:
        tx.journal.write(order, 1, line("line-3", price=1000))
        replica = tx.identity.replica
    worker = Worker(twin.store, server=till.worker._server, token=till.worker._token)
    screen = Screen(worker)
    worker.start()
    qtbot.waitUntil(lambda: twin.waiting() == 0 and order in screen.arrived, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: twin.total(order) == 100 * 2 + 200 + 1000, timeout=PATIENCE_MS)
    with twin.store.begin() as tx:
        assert tx.identity.replica != replica
        assert [alert.kind for alert in tx.copies.alerts()] == ["fork"]
    worker.stop()
    twin.store.close()
