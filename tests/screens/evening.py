"""The Lantern as it is drawn: eleven people, three tills, Asha's order at table 12 and the one at Till 2."""

from collections.abc import Sequence
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from shared.edits import Change, Covers, LineDiscount, Table
from shared.order_session import Discount, LineOption
from shared.wire import Roster, TillPlace, User
from tests.till_app.desk.carrier import carry, meet
from tests.till_app.desk.counter import Counter, open_counter
from tests.till_app.ui.counter_window import CounterWindow
from till_app.desk.ordering import Done
from till_app.sync.status import LinkStatus, LoginOutcome, LoginResult

ASHA, BEN = 1, 2
TILL_2 = 2
ALE, LAGER, RED, SODA, COLA = 101, 103, 301, 601, 602
BURGER, OLIVES, ALMONDS, BREAD, PUDDING = 801, 803, 804, 805, 901
PEOPLE = (
    (1, "Asha", "plum"), (2, "Ben", "teal"), (3, "Chloe", "rust"), (4, "Dev", "blue"), (5, "Elif", "rose"),
    (7, "Femi", "olive"), (8, "Grace", "slate"), (9, "Hugo", "brown"), (10, "Ines", "teal"),
    (11, "Jonas", "rust"), (6, "Mara", "slate"),
)  # fmt: skip
CHEESE = (LineOption("Extra cheese", 100), LineOption("No onion", without=True))
HAPPY = Discount("Happy hour", "percent", 2000)


def at(till: CounterWindow, hour: int, minute: int, second: int = 0) -> None:
    """Sets the clock of the till."""
    till.clock.now = datetime(2026, 11, 22, hour, minute, second, tzinfo=UTC)


def open_venue(till: CounterWindow) -> None:
    """Everybody who is drawn works here."""
    users = tuple(User(n, name, "manager" if name == "Mara" else "cashier", c) for n, name, c in PEOPLE)
    places = ("Front bar", "Bar", "Terrace")
    tills = tuple(TillPlace(n, f"Till {n}", place) for n, place in enumerate(places, 1))
    with till.counter.store.begin() as tx:
        kept = tx.roster.sheet()
        assert kept is not None
        tx.roster.keep(Roster(kept.version + 1, kept.site, users, tills))
    till.front.roster_arrived()


def answered(till: CounterWindow) -> None:
    """The server has everything that this till wrote, and says so."""
    with till.counter.store.begin() as tx:
        for waiting in tx.unsent.sessions(100):
            last = waiting.edits[-1]
            tx.copies.acknowledge(waiting.session_id, last.n, last.hash)
    till.front.link_changed(LinkStatus(reachable=True, settled=True))


def enter(till: CounterWindow) -> None:
    """Asha logs in, and the server knows her PIN."""
    till.log_in("Asha", "1111")
    till.front.login_answered(LoginOutcome(ASHA, LoginResult.RECOGNISED))


def away(till: CounterWindow) -> None:
    """The server was last heard of at 12:28."""
    since = "2026-11-22T12:28:40.000Z"
    till.front.link_changed(LinkStatus(settled=True, last_answer=since, offline_since=since, next_try_in=8.0))


def table_12(till: CounterWindow) -> str:
    """Asha's eight lines of picture 02, the last at the time the clock shows; the order's id."""
    counter, session_id = till.counter, till.counter.store.new_id()
    for product_id, number in ((ALE, 2), (ALMONDS, 1), (SODA, 1), (OLIVES, 1), (BREAD, 1)):
        _ring(till, counter, session_id, product_id, number)
    _write(counter, session_id, Table("Table 12"), Covers(3))
    burger = _ring(till, counter, session_id, BURGER, 1, options=CHEESE)
    counter.ordering.note(session_id, ASHA, burger, "Sesame allergy", allergy=True)
    red = _ring(till, counter, session_id, RED, 2)
    _write(counter, session_id, LineDiscount(red, HAPPY))
    _ring(till, counter, session_id, PUDDING, 1)
    return session_id


def at_till_2(till: CounterWindow, folder: Path) -> str:
    """Asha's five lines of picture 04, rung up at Till 2 and known here; the order's id."""
    other = open_counter(folder / "till-2.db", TILL_2, till.clock)
    session_id = other.store.new_id()
    _ring(till, other, session_id, ALE, 2)
    _write(other, session_id, Table("Table 12"), Covers(3))
    for product_id in (ALMONDS, SODA, OLIVES, BREAD):
        _ring(till, other, session_id, product_id, 1)
    carry(other.store, till.counter.store)
    other.store.close()
    till.front.orders_arrived(frozenset({session_id}))
    return session_id


def changed_on_two_tills(till: CounterWindow, folder: Path) -> str:
    """Table 7, changed here and by Ben at Till 2 while neither heard of the other; the order's id."""
    counter, session_id = till.counter, till.counter.store.new_id()
    at(till, 12, 20)
    for product_id, number in ((ALE, 2), (OLIVES, 1), (BREAD, 1), (SODA, 1)):
        _ring(till, counter, session_id, product_id, number)
    red = _ring(till, counter, session_id, RED, 2)
    burger = _ring(till, counter, session_id, BURGER, 1)
    _write(counter, session_id, Table("Table 7"))
    other = open_counter(folder / "till-2.db", TILL_2, till.clock)
    carry(counter.store, other.store)
    at(till, 12, 30)
    _ring(till, counter, session_id, LAGER, 2)
    at(till, 12, 31)
    counter.ordering.set_quantity(session_id, ASHA, red, Decimal(3))
    at(till, 12, 32)
    counter.ordering.remove(session_id, ASHA, burger)
    other.handover.take_over(session_id, BEN)
    at(till, 12, 33)
    other.ordering.set_quantity(session_id, BEN, red, Decimal(1))
    at(till, 12, 34)
    other.ordering.set_quantity(session_id, BEN, burger, Decimal(2))
    at(till, 12, 35)
    _ring(till, other, session_id, COLA, 1, user_id=BEN)
    meet(counter.store, other.store, session_id)
    other.store.close()
    counter.handover.take_over(session_id, ASHA)
    till.front.orders_arrived(frozenset({session_id}))
    return session_id


def _ring(
    till: CounterWindow,
    counter: Counter,
    session_id: str,
    product_id: int,
    number: int,
    *,
    options: Sequence[LineOption] = (),
    user_id: int = 1,
) -> str:
    product = next(one for one in till.desk.book.catalogue().products if one.product_id == product_id)
    done = counter.ordering.add(
        session_id, user_id, product, Decimal(number), currency="GBP", options=options
    )
    assert isinstance(done, Done)
    return done.line_id


def _write(counter: Counter, session_id: str, *changes: Change) -> None:
    with counter.store.begin() as tx:
        tx.journal.write(session_id, ASHA, *changes)
