"""The ledger: numbers without gaps, a chain over them, one change number per site, a true memory."""

from functools import partial
from typing import Any

import pytest
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError

from shared.wire import Site
from sync_server.books import continued
from sync_server.heads import current_of, heads_of
from sync_server.sites import cursor_of, open_site
from sync_server.tables import Connection, edits
from tests.sync_server.paper_till import AT, PaperTill, beer
from tests.sync_server.venue import SITE, Counter


def test_the_change_number_rises_by_one_for_each_edit(counter: Counter) -> None:
    till = PaperTill()
    before = counter.read(lambda connection: cursor_of(connection, SITE))
    counter.send(till, till.order(beer(), beer()))
    counter.send(till, till.order(beer()))
    assert counter.read(lambda connection: cursor_of(connection, SITE)) == before + 5


def test_sites_count_for_themselves(counter: Counter) -> None:
    till = PaperTill()
    order = till.order(beer())
    counter.read(lambda connection: open_site(connection, Site(2, "The Candle", "EUR")))
    before = counter.read(lambda connection: cursor_of(connection, 2))
    counter.send(till, order)
    assert counter.read(lambda connection: cursor_of(connection, 2)) == before
    assert counter.read(lambda connection: counter.ledger.book(connection, 2, order)).rev == 0


def test_a_page_ends_where_the_next_begins(counter: Counter) -> None:
    till = PaperTill()
    counter.send(till, till.order(*[beer() for _ in range(9)]))
    start = counter.read(lambda connection: cursor_of(connection, SITE)) - 10
    seen = []
    while True:
        reached, log = counter.read(partial(counter.ledger.since, site_id=SITE, cursor=start, most=4))
        seen += [one.rev for one in log]
        if reached == start:
            break
        start = reached
    assert seen == list(range(1, 11))


def add_row(connection: Connection, row: dict[str, Any]) -> None:
    """Writes past the ledger."""
    connection.execute(insert(edits).values(row))


def test_the_table_itself_refuses_an_edit_twice(counter: Counter) -> None:
    till = PaperTill()
    order = till.order(beer())
    counter.send(till, order)
    row = {"site_id": SITE, "session_id": order, "received_at": AT, "text": "{}"}
    for rev, edit_id, cursor in ((1, "new", 901), (3, till.journal[order][0].id, 902), (3, "new", 1)):
        clashing = {**row, "rev": rev, "edit_id": edit_id, "cursor": cursor}
        if cursor == 1:
            clashing["cursor"] = counter.read(lambda connection: cursor_of(connection, SITE))
        with pytest.raises(IntegrityError):
            counter.read(partial(add_row, row=clashing))


def test_what_was_rolled_back_is_forgotten(counter: Counter) -> None:
    till = PaperTill()
    order = till.order(beer())

    def append_and_fail(connection: Connection) -> None:
        book = counter.ledger.book(connection, SITE, order)
        counter.ledger.append(connection, SITE, continued(book, till.journal[order], AT), AT)
        raise KeyError

    with pytest.raises(KeyError):
        counter.read(append_and_fail)
    counter.ledger.forget()
    assert counter.read(lambda connection: counter.ledger.book(connection, SITE, order)).rev == 0
    assert counter.send(till, order).rev == 2


def test_what_is_read_again_is_what_was_remembered(counter: Counter) -> None:
    till = PaperTill()
    order = till.order(beer(2), beer())
    counter.send(till, order)
    remembered = counter.read(lambda connection: counter.ledger.book(connection, SITE, order))
    counter.forget()
    again = counter.read(lambda connection: counter.ledger.book(connection, SITE, order))
    assert again == remembered
    assert again.session.total == 3 * 540
    (head,) = counter.read(lambda connection: heads_of(connection, SITE, [order]))
    assert (head.rev, head.chain, head.total, head.till_id) == (again.rev, again.chain, 1620, 1)


def test_the_current_order_is_the_newest_active_one(counter: Counter) -> None:
    till = PaperTill(user_id=2)
    assert counter.read(lambda connection: current_of(connection, SITE, 2)) is None
    orders = [till.order(beer()) for _ in range(3)]
    for order in orders:
        counter.send(till, order)
    assert counter.read(lambda connection: current_of(connection, SITE, 2)) == orders[-1]
    assert counter.read(lambda connection: current_of(connection, SITE, 1)) is None
