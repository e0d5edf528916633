"""Facts of money: one for each edit that took or gave something, and what they add up to."""

from functools import partial

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.edits import Change, Logged, Payment, PaymentIntent, PaymentVoided, Refund
from sync_server.books import bound
from sync_server.sites import cursor_of
from sync_server.tables import Connection
from sync_server.takings import Fact, Filter, by_hour, facts_between, facts_of, refunded_of, sales_of
from tests.sync_server.paper_till import AT, PaperTill, beer, new_id
from tests.sync_server.venue import SITE, Counter


def facts(counter: Counter, till_id: int = 0) -> tuple[Fact, ...]:
    """All facts of a drawer."""

    def work(connection: Connection) -> tuple[Fact, ...]:
        return facts_between(connection, SITE, till_id, 0, cursor_of(connection, SITE))

    found: tuple[Fact, ...] = counter.read(work)
    return found


def paid(amount: int, payment_id: str, method: str = "cash", tip: int = 0) -> Payment:
    """A tender of exactly that amount."""
    return Payment(
        payment_id=payment_id, method=method, amount=amount, tendered=amount + tip, change=0, tip=tip
    )


def test_a_sale_and_its_payment_are_two_facts_with_the_cursors_of_their_edits(counter: Counter) -> None:
    till, line = PaperTill(), beer()
    order = till.order(line)
    counter.send(till, order)
    payment, close = till.pay(order, 540, line)
    before = counter.read(lambda connection: cursor_of(connection, SITE))
    counter.send(till, order, 2)
    taken, sold = facts(counter)
    assert (taken.kind, taken.amount, taken.method, taken.cursor) == ("payment", 540, "cash", before + 1)
    assert (sold.kind, sold.amount, sold.method, sold.cursor) == ("sale", 540, "", before + 2)
    assert (sold.till_id, sold.user_id, sold.at, sold.session_id) == (1, 1, AT, order)
    assert (taken.text, sold.text) == (bytes(payment.body).decode(), bytes(close.body).decode())
    assert sold.subject_id == sold.transaction_id == msgspec.json.decode(close.body)["transactionId"]
    between = partial(facts_between, site_id=SITE, till_id=0)
    assert counter.read(partial(between, after=taken.cursor, upto=sold.cursor)) == (sold,)
    assert counter.read(partial(between, after=0, upto=taken.cursor)) == (taken,)
    counter.send(till, order)
    assert len(facts(counter)) == 2


def test_a_second_close_is_no_second_sale(counter: Counter) -> None:
    line = beer()
    till, other = PaperTill(), PaperTill(2)
    order = till.order(line)
    till.pay(order, 540, line)
    other.pay(order, 540, line)
    for one in (till, other):
        counter.send(one, order)
    assert [(one.kind, one.till_id) for one in facts(counter)] == [
        ("payment", 1), ("sale", 1), ("payment", 2), ("second", 2),
    ]  # fmt: skip
    assert [one.kind for one in facts(counter, 2)] == ["payment", "second"]


def test_money_back_belongs_to_the_drawer_that_gives_it_and_a_void_to_the_one_that_had_it(
    counter: Counter,
) -> None:
    till, other = PaperTill(), PaperTill(2)
    order = till.order(beer(), paid(300, "p1", "card", tip=20), paid(240, "p2"))
    other.write(order, PaymentVoided("p1"), Refund("r1", "p2", "cash", 100))
    counter.send(till, order)
    counter.send(other, order)
    _, _, voided, refund = facts(counter)
    assert (voided.kind, voided.till_id, voided.method, voided.amount, voided.tip) == (
        "voided", 1, "card", -300, -20,
    )  # fmt: skip
    assert (refund.kind, refund.till_id, refund.method, refund.amount) == ("refund", 2, "cash", -100)
    assert counter.read(lambda connection: refunded_of(connection, SITE, [order])) == {order: 100}


def test_an_intent_that_came_to_nothing_moves_no_money(counter: Counter) -> None:
    till = PaperTill()
    order = till.order(beer(), PaymentIntent("p1", "card", 540), PaymentVoided("p1"))
    counter.send(till, order)
    assert [(one.kind, one.amount) for one in facts(counter)] == [("voided", 0)]


def test_the_same_payment_told_by_two_journals_counts_once(counter: Counter) -> None:
    till, other = PaperTill(), PaperTill(2)
    order = till.order(beer(), paid(540, "p1"), Refund("r1", "p1", "cash", 40))
    other.write(order, paid(540, "p1"), Refund("r1", "p1", "cash", 40))
    counter.send(till, order)
    counter.send(other, order)
    assert [one.kind for one in facts(counter)] == ["payment", "refund"]


def test_sales_newest_first_by_till_person_and_time(counter: Counter) -> None:
    wanted = []
    for number in (1, 2):
        till = PaperTill(number, user_id=number)
        line = beer()
        order = till.order(line)
        till.pay(order, 540, line)
        counter.send(till, order)
        wanted.append(order)

    def listed(wish: Filter, before: int = 0, most: int = 9) -> list[str]:
        found = counter.read(lambda connection: sales_of(connection, SITE, wish, before=before, most=most))
        return [one.session_id for one in found]

    assert listed(Filter()) == wanted[::-1]
    assert listed(Filter(), most=1) == wanted[1:]
    assert listed(Filter(till_id=1)) == listed(Filter(user_id=1)) == wanted[:1]
    assert listed(Filter(since="2026-03-01T12:00:00.000Z")) == wanted[::-1]
    assert listed(Filter(until="2026-03-01T12:00:00.000Z")) == []
    assert listed(Filter(), before=facts(counter)[-1].cursor) == wanted[:1]


def test_sales_by_hour(counter: Counter) -> None:
    till = PaperTill()
    for price in (540, 300):
        line = beer(price=price)
        order = till.order(line)
        till.pay(order, price, line)
        counter.send(till, order)
    day = ("2026-03-01", "2026-03-02")
    (hour,) = counter.read(lambda connection: by_hour(connection, SITE, *day))
    assert (hour.hour, hour.count, hour.total) == ("2026-03-01T12", 2, 840)
    assert counter.read(lambda connection: by_hour(connection, SITE, "2026-03-02", "2026-03-03")) == ()


_NAMES = st.sampled_from(["a", "b", "c"])
_CHANGES = st.one_of(
    st.builds(lambda name, amount: paid(amount, name), _NAMES, st.integers(1, 900)),
    st.builds(lambda name: PaymentIntent(name, "card", 100), _NAMES),
    st.builds(PaymentVoided, _NAMES),
)


@settings(max_examples=200, deadline=None)
@given(st.lists(_CHANGES, max_size=12), st.integers(0, 5))
def test_the_facts_add_up_to_what_the_fold_says_is_paid(changes: list[Change], refunds: int) -> None:
    till = PaperTill()
    order = till.order(*changes)
    book = bound(order, [Logged(rev, AT, edit) for rev, edit in enumerate(till.journal[order], 1)])
    taken = [tender.payment_id for tender in book.session.tenders if tender.state == "taken"]
    till.write(order, *(Refund(new_id(), name, "cash", 5) for name in taken * refunds))
    book = bound(order, [Logged(rev, AT, edit) for rev, edit in enumerate(till.journal[order], 1)])
    found = facts_of(book, 0, 1)
    assert sum(one.amount for one in found) == book.session.paid
    assert [one.cursor for one in found] == sorted({one.cursor for one in found})
    half = len(book.log) // 2
    later = facts_of(book, half, half + 1)
    assert later == [one for one in found if one.cursor > half]
