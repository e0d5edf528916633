"""A till without its window: the real journal, desk and worker, and what the screen would say of them."""

import os
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtTest import QTest

from shared.catalogue import Product
from shared.edits import Edit
from shared.wire import Enrolled
from till_app.desk.handover import Handover
from till_app.desk.ordering import Done, Ordering
from till_app.desk.safety import Safety
from till_app.desk.tabs import Tabs
from till_app.desk.tendering import Tendering
from till_app.store.health import Health
from till_app.store.store import Store
from till_app.sync.status import LinkStatus
from till_app.sync.worker import Worker
from till_app.ui.presenting import safety
from till_app.ui.presenting.venue import Venue
from till_app.ui.views import ChipPanelView, ChipView

PATIENCE = 90.0
"""Seconds after which a test says that nothing comes; never reached when all is well."""


def now() -> datetime:
    """This machine's clock."""
    return datetime.now(UTC)


class BareTill(QObject):
    """Make it on the main thread; `start` begins the errand, `close` ends all."""

    def __init__(self, path: Path, enrolled: Enrolled, server: str) -> None:
        super().__init__()
        self.till_id = enrolled.till_id
        self.store = Store.open(path, clock=now, entropy=os.urandom, fingerprint=path.stem)
        with self.store.begin() as tx:
            tx.identity.enrol(enrolled.till_id, enrolled.site)
        self.ordering = Ordering(self.store, self.till_id)
        self.tendering = Tendering(self.store, self.till_id)
        self.handover = Handover(self.store, self.till_id)
        self.tabs = Tabs(self.store, self.till_id)
        self.health = Health(self.store)
        self._safety = Safety(self.store, self.health, now)
        self.status = LinkStatus()
        self.said: list[str] = []
        self.worker = Worker(self.store, server=server, token=enrolled.token)
        self.worker.status_changed.connect(self._hear)
        self.worker.trouble.connect(self._listen)

    def start(self) -> None:
        """Lets the worker begin."""
        self.worker.start()

    def close(self) -> None:
        """Ends the worker and lets go of the journal."""
        self.worker.stop()
        self.store.close()

    def products(self) -> Sequence[Product]:
        """What can be rung up without a question."""
        with self.store.begin() as tx:
            found = tx.roster.catalogue().products
        return [one for one in found if not (one.option_groups or one.sold_out)]

    def ring(self, session_id: str, user_id: int, product: Product, count: int = 1) -> int:
        """Rings up a product, and does not hurry the worker; what the order costs then."""
        wanted = Decimal(count)
        done = self.ordering.add(session_id, user_id, product, wanted, currency="GBP")
        assert isinstance(done, Done), done
        return done.order.total

    def edits(self, session_id: str) -> tuple[Edit, ...]:
        """All edits of an order as this till knows them."""
        with self.store.begin() as tx:
            return tx.journal.edits(session_id)

    def waiting(self) -> int:
        """How many edits wait."""
        return self._safety.waiting().changes

    def chip(self) -> ChipView:
        """The safety chip as the screen would show it now."""
        return safety.chip_view(self.status, self.waiting(), "", now(), Venue())

    def panel(self) -> ChipPanelView:
        """The panel behind the chip."""
        waits = self._safety.waiting()
        return safety.chip_panel_view(self.status, waits, self.chip(), self._safety.last_saved(), Venue())

    @Slot(object)
    def _hear(self, status: LinkStatus) -> None:
        self.status = status

    @Slot(str)
    def _listen(self, sentence: str) -> None:
        self.said.append(sentence)


class NothingCame(AssertionError):
    """What was waited for did not happen."""


def until(true: Callable[[], object], what: Callable[[], object], patience: float = PATIENCE) -> None:
    """Lets Qt go on until something is true. Raises NothingCame, telling `what`, after so many seconds."""
    deadline = time.monotonic() + patience
    while not true():
        if time.monotonic() > deadline:
            raise NothingCame(what())
        QTest.qWait(20)
