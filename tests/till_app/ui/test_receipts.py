"""Paid orders of today through the real window: found, printed again, given back with a manager's leave."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shared.edits import Refund, change_of
from shared.order_session import OrderSession
from tests.till_app.ui.counter_window import CounterWindow
from tests.till_app.ui.glass import CHECKS
from till_app.ui.receipts_dialog import ReceiptsDialog


@pytest.fixture
def till(qtbot: QtBot, qapp: object, tmp_path: Path) -> Iterator[CounterWindow]:
    """Asha sold an ale and bread, then two lagers; the list is open. Manager 4 allows everything."""
    till = CounterWindow(qapp, tmp_path)  # type: ignore[arg-type]  # pytest-qt types it loosely
    till.log_in("Asha", "1111")
    for products in (("Pale ale, pint", "Bread"), ("Lager, pint", "Lager, pint")):
        for product in products:
            till.tap(product)
        till.press("Pay")
        till.key(Qt.Key.Key_F12)
        till.key(Qt.Key.Key_F12)
    till.front.parts.receipts._leave_of = lambda _reason, then: then(4)
    till.press("Till")
    till.press("Paid orders…")
    yield till
    till.close()
    qtbot.wait(0)


def shown(till: CounterWindow) -> list[str]:
    """The orders on the list."""
    dialog = till.window.overlay.dialog
    assert isinstance(dialog, ReceiptsDialog)
    return [row.accessibleName() for row in dialog.rows if row.isVisible()]


def first(till: CounterWindow) -> OrderSession:
    """The order of ale and bread."""
    return till.desk.refunding.paid_since(till.clock())[1]


def test_the_newest_is_first_and_every_word_of_a_search_counts(till: CounterWindow) -> None:
    assert [row.split(",")[0] for row in shown(till)] == ["1-000002", "1-000001"]
    till.type("asha 7.30")
    assert [row.split(",")[0] for row in shown(till)] == ["1-000001"]
    till.type("x")
    assert shown(till) == []


def test_a_line_is_given_back_in_the_managers_name(till: CounterWindow) -> None:
    till.press("1-000001")
    till.press("Give money back…")
    till.press("1 × Bread")
    till.press("Not good")
    till.press("Give back £1.50")
    assert (first(till).paid, first(till).tenders[0].refunded) == (580, 150)
    session_id = first(till).session_id
    with till.counter.store.begin() as tx:
        last = tx.journal.edits(session_id)[-1]
    change = change_of(last)
    assert isinstance(change, Refund)
    assert (last.user_id, change.reason, change.method) == (4, "not good", "cash")
    assert any("£1.50 given back" in row for row in shown(till))
    assert "Hand it out" in till.pages.notice.sentence()


def test_without_a_reason_or_with_too_much_nothing_can_be_given(till: CounterWindow) -> None:
    till.press("1-000001")
    till.press("Give money back…")
    till.press("Everything that is left")
    assert not till.button("Give back £7.30").isEnabled()
    till.press("Wrong item")
    assert till.button("Give back £7.30").isEnabled()
    till.type("731")
    assert not till.button("Give back £7.31").isEnabled()
    till.key(Qt.Key.Key_F12)
    assert first(till).paid == 730
    till.press("Give nothing back")
    assert len(shown(till)) == 2


def test_a_cashier_is_asked_for_a_manager(till: CounterWindow) -> None:
    till.front.parts.receipts._leave_of = till.front.parts.permission.ask
    till.press("Give money back…")
    till.press("Everything that is left")
    till.press("Wrong item")
    till.press("Give back £10.80")
    assert till.window.overlay.isVisible()
    assert till.desk.refunding.paid_since(till.clock())[0].paid == 1080


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768)])
def test_both_dialogs_hold_at_every_size(till: CounterWindow, qtbot: QtBot, size: tuple[int, int]) -> None:
    till.window.resize(*size)
    for press in ("Give money back…", "Everything that is left"):
        qtbot.wait(0)
        dialog = till.window.overlay.dialog
        assert dialog is not None
        assert [problem for check in CHECKS for problem in check(dialog)] == []
        till.press(press)
