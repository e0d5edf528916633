"""A Friday at The Lantern as the drawings show it: last week's sales, today's, and who is at which till.

Everything gets into the ledger by pushes, at the times given here.
"""

import itertools
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from secrets import token_bytes

import msgspec

from shared import edits as e
from shared.edits import Change, Edit, LineAdd, Logged
from shared.fold import fold
from shared.ids import START, stamp
from shared.order_session import Discount
from shared.wire import Enrolment, Site, User
from sync_server import staff, tills
from sync_server.database import epoch_of, open_database
from sync_server.demo.venue import lantern
from sync_server.exchange import Exchange
from sync_server.housekeeping import set_stale_minutes
from sync_server.ledger import Ledger
from sync_server.presence import Presence
from sync_server.sites import open_site, put_catalogue
from sync_server.streams import Streams
from sync_server.tables import Connection
from sync_server.tills import Report, Till
from sync_server.tokens import hash_of_secret
from tests.sync_server.paper_till import PaperTill, new_id, opened

SITE = 1
NOW = datetime(2026, 3, 6, 12, 44, 11, tzinfo=UTC)
PASSWORD = "lantern-9999"
PEOPLE = (("Asha", "plum"), ("Ben", "teal"), ("Femi", "olive"), ("Hugo", "brown"))
TILLS = (
    ("Till 1", "Front bar"),
    ("Till 2", "Bar"),
    ("Till 3", "Terrace"),
    ("Till 4", "Shop"),
    ("Stock room", ""),
)
TOKENS = tuple(f"token-of-till-{number}" for number in range(1, 6))
_TODAY = {8: 21_040, 9: 48_030, 10: 72_510, 11: 126_480, 12: 213_200}
_LAST_WEEK = {
    8: 24_100, 9: 45_020, 10: 69_010, 11: 118_040, 12: 228_930, 13: 131_070, 14: 72_060, 15: 56_040,
    16: 94_020, 17: 163_050, 18: 224_060, 19: 218_040, 20: 175_070, 21: 118_060,
}  # fmt: skip


class TimedTill(PaperTill):
    """A paper till with a clock that is set before each change."""

    def at(self, session_id: str, when: datetime, *changes: Change) -> None:
        """Writes changes made at that moment."""
        journal = self.journal.setdefault(session_id, [])
        for edit in self.write(session_id, *changes):
            previous = journal[edit.n - 2].hash if edit.n > 1 else START
            journal[edit.n - 1] = e.sealed(msgspec.structs.replace(edit, at=stamp(when)), previous)


class Friday:
    """Pushes to the ledger of a database, each at its own time."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.presence = Presence({})
        self._exchange = Exchange(Ledger(), Streams(), self.presence, epoch_of(connection) or "")
        self._sent: dict[tuple[str, str], int] = {}
        self._receipts = itertools.count(2048)

    def push(self, till: TimedTill, session_id: str, when: datetime) -> None:
        """Sends what the till has of the order, a moment after it was made."""
        sent = self._sent.get((till.replica, session_id), 0)
        push = till.push(till.session(session_id, sent))
        self._exchange.push(self._connection, Till(SITE, till.till_id, False), push, stamp(when))
        self._sent[till.replica, session_id] = len(till.journal[session_id])

    def sale(self, till_id: int, when: datetime, amount: int) -> None:
        """An order of one line, opened, paid and closed within a minute."""
        till = TimedTill(till_id, user_id=1 + till_id % 2)
        line = product("Lunch for a few", amount)
        order = new_id()
        till.at(order, when, opened(), line)
        till.at(
            order,
            when + timedelta(seconds=40),
            *closing(till.journal[order], amount, f"{till_id}-{when:%d%H%M}"),
        )
        self.push(till, order, when + timedelta(seconds=41))


def product(name: str, price: int, quantity: int = 1) -> LineAdd:
    """A line."""
    return LineAdd(
        line_id=new_id(), product_id=1, name=name, category="food", unit_price=price, tax_name="VAT 20%",
        tax_rate=2000, quantity=Decimal(quantity),
    )  # fmt: skip


def closing(journal: Sequence[Edit], tendered: int, receipt: str) -> tuple[Change, Change]:
    """Cash for what the order costs, and its close."""
    order = fold(journal[0].session_id, [Logged(n, "", edit) for n, edit in enumerate(journal, 1)])
    taken = e.Payment(new_id(), "cash", order.total, tendered, tendered - order.total)
    settled = tuple(
        e.Settled(line.line_id, line.quantity, line.total, line.unit_price, line.discount, line.discounted)
        for line in order.lines
    )
    closed = e.Close(
        new_id(), receipt, order.total, 0, order.taxes, order.currency, (order.session_id,), settled
    )
    return taken, closed


def friday(folder: Path) -> None:
    """Opens the venue in a new database in the folder, and lets everything happen until NOW."""
    engine = open_database(folder / "server.db", token_bytes)
    with engine.begin() as connection:
        _furnish(connection)
        day = Friday(connection)
        _sales(day)
        _asha(day)
        _others(day)
        _devices(connection)
    engine.dispose()


def clock(minute: str, day: int = 0) -> datetime:
    """A moment of that Friday, or so many days before it."""
    moment = datetime.strptime(minute, "%H:%M:%S").replace(tzinfo=UTC)
    return NOW.replace(hour=moment.hour, minute=moment.minute, second=moment.second) - timedelta(days=day)


def _furnish(connection: Connection) -> None:
    open_site(connection, Site(SITE, "The Lantern", "GBP"))
    put_catalogue(connection, SITE, lantern().catalogue)
    set_stale_minutes(connection, SITE, 45)
    secret = hash_of_secret(PASSWORD)
    for number, (name, colour) in enumerate(PEOPLE, 1):
        staff.add_user(
            connection, SITE, User(number, name, "cashier", colour), pin_hash="", password_hash=secret
        )
    staff.add_user(connection, SITE, User(9, "Mara", "manager", "slate"), pin_hash="", password_hash=secret)
    add = partial(tills.add_till, connection, SITE)
    for (name, place), token in zip(TILLS, TOKENS, strict=True):
        add(name, place)
        code = tills.issue_code(connection, SITE, name, token_bytes(10), NOW - timedelta(days=30))
        tills.enrol(connection, Enrolment(code.code), token, NOW - timedelta(days=30))


def _sales(day: Friday) -> None:
    for back, hours in ((7, _LAST_WEEK), (0, _TODAY)):
        for hour, amount in hours.items():
            parts = 6 if back or hour == 12 else 8
            for part in range(parts):
                at = clock(f"{hour}:{part * 7 % 43:02d}:10", back)
                last = amount - amount // parts * (parts - 1)
                day.sale(1 + part % 2, at, last if part == parts - 1 else amount // parts)


def _asha(day: Friday) -> None:
    """Asha's Table 12: begun on Till 2, taken over on Till 1, and paid."""
    bar, front, order = TimedTill(2, 1), TimedTill(1, 1), new_id()
    ale, cola, burger, red = (
        product("Pale ale, pint", 580, 2),
        product("Cola", 320),
        product("Smash burger", 1450),
        product("House red", 640, 2),
    )
    for till, when, *changes in (
        (bar, "12:31:14", opened(), e.Table("Table 12"), ale),
        (bar, "12:33:02", product("Salted almonds", 350)),
        (bar, "12:35:20", product("Lime soda", 280)),
        (bar, "12:36:41", product("Marinated olives", 400)),
        (bar, "12:38:10", cola),
        (bar, "12:40:02", e.LineVoid(cola.line_id)),
        (bar, "12:41:58", product("Bread", 150)),
        (front, "12:42:10", e.TakeOver(2)),
        (front, "12:42:20", burger),
        (front, "12:42:31", e.LineNote(burger.line_id, "Sesame allergy", allergy=True)),
        (front, "12:42:40", red),
        (front, "12:42:49", e.LineDiscount(red.line_id, Discount("Happy hour", "percent", 2000))),
        (front, "12:42:58", product("Sticky toffee pudding", 750)),
        (front, "12:43:20", e.Resume(3)),
        (front, "12:44:01", e.Covers(3)),
    ):
        till.at(order, clock(when) + timedelta(milliseconds=204), *changes)
        day.push(till, order, clock(when) + timedelta(milliseconds=391))
    everything = [*bar.journal[order], *front.journal[order]]
    front.at(order, clock("12:44:07"), *closing(everything, 6000, "1-002048"))
    day.push(front, order, clock("12:44:07"))


def _others(day: Friday) -> None:
    for till_id, user_id, name, lines, begun, last in (
        (1, 1, "Table 4", (580, 1450, 1450, 640, 350, 400, 280, 414), "12:30:00", "12:44:07"),
        (2, 2, "Quiz team", (580, 580, 1450, 540, 590, 380), "12:20:00", "12:43:40"),
        (3, 3, "Terrace 2", (580, 540, 350, 400, 580), "12:10:00", "12:28:40"),
        (2, 1, "Table 9", (1450, 1450, 1450, 1450, 640, 640, 750, 750, 580, 520), "11:40:00", "11:52:11"),
    ):  # fmt: skip
        till, order = TimedTill(till_id, user_id), new_id()
        till.at(order, clock(begun), opened(), e.Table(name))
        for price in lines[:-1]:
            till.at(order, clock(begun), product("Something", price))
        till.at(order, clock(last), product("One more", lines[-1]))
        if name == "Table 9":
            till.at(order, clock(last), e.Park(stamp(clock(last))))
        day.push(till, order, clock(last))
    till, order = TimedTill(5, 4), new_id()
    till.at(order, clock("23:41:00", 1), opened(), product("Crisps", 450))
    day.push(till, order, clock("23:41:00", 1))


def _devices(connection: Connection) -> None:
    for till_id, seen, program, report in (
        (1, clock("12:44:10"), "till/1.4.2", Report(drift_ms=30)),
        (2, clock("12:44:08"), "till/1.4.2", Report(drift_ms=-120)),
        (3, clock("12:28:41"), "till/1.4.2", Report(14, stamp(clock("12:28:20")), 240_000)),
        (4, clock("12:44:01"), "till/1.4.1", Report(drift_ms=80)),
        (5, clock("09:30:00", 3), "till/1.3.9", Report(drift_ms=0)),
    ):
        tills.heard_of(connection, Till(SITE, till_id, False), stamp(seen), program, report)
