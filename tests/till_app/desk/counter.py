"""A desk over a real journal with a clock that is set by hand."""

import os
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from shared.catalogue import Product, TaxClass
from shared.wire import Site
from till_app.desk.handover import Handover
from till_app.desk.ordering import Done, Ordering
from till_app.desk.splitting import Splitting
from till_app.desk.tabs import Tabs
from till_app.desk.tendering import Tendering
from till_app.store.store import Store

ASHA, BEN = 1, 2
ALE = Product(
    product_id=1, name="Pale ale, pint", category="draught", price=580, tax=TaxClass("VAT 20%", 2000)
)
BREAD = Product(product_id=2, name="Bread", category="food", price=150, tax=TaxClass("VAT 20%", 2000))
GONE = Product(
    product_id=3,
    name="Fish & chips",
    category="food",
    price=1500,
    tax=TaxClass("VAT 20%", 2000),
    sold_out=True,
)


@dataclass
class Clock:
    """The one fake: time moves when it is told to."""

    now: datetime = datetime(2026, 11, 22, 12, 44, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now

    def advance(self, **span: float) -> None:
        """Moves on, or back with negative spans."""
        self.now += timedelta(**span)


@dataclass
class Counter:
    """One till's desk."""

    store: Store
    clock: Clock
    till_id: int = 1
    ordering: Ordering = field(init=False)
    handover: Handover = field(init=False)
    tendering: Tendering = field(init=False)
    tabs: Tabs = field(init=False)
    splitting: Splitting = field(init=False)

    def __post_init__(self) -> None:
        self.ordering = Ordering(self.store, self.till_id)
        self.handover = Handover(self.store, self.till_id)
        self.tendering = Tendering(self.store, self.till_id)
        self.tabs = Tabs(self.store, self.till_id)
        self.splitting = Splitting(self.store)

    def ring(self, session_id: str, product: Product = ALE, quantity: int = 1) -> Done:
        """Adds a product that must be accepted."""
        done = self.ordering.add(session_id, ASHA, product, quantity_of(quantity), currency="GBP")
        assert isinstance(done, Done)
        return done


def quantity_of(number: int) -> Decimal:
    """A whole quantity."""
    return Decimal(number)


def open_counter(
    path: Path, till_id: int = 1, clock: Clock | None = None, kind: type[Store] = Store
) -> Counter:
    """A counter over the journal at `path`, enrolled as `till_id`."""
    clock = clock or Clock()
    store = kind.open(path, clock=clock, entropy=os.urandom, fingerprint="machine")
    with store.begin() as tx:
        if tx.identity.till_id != till_id:
            tx.identity.enrol(till_id, Site(site_id=1, name="The Lantern", currency="GBP"))
    return Counter(store, clock, till_id)
