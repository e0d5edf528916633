"""Paying through the real window: several tenders, tips, the card reader in all its moods, a manager."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shared.order_session import OrderSession, Status, Tender
from tests.till_app.ui.counter_window import CounterWindow
from tests.till_app.ui.glass import CHECKS, Heard
from till_app.desk.tendering import Tendering
from till_app.devices.terminal import Answer
from till_app.ui.words import Words

ALE = "Pale ale, pint"


@pytest.fixture
def paying(qtbot: QtBot, qapp: object, tmp_path: Path) -> Iterator[CounterWindow]:
    """Asha has £5.80 to be paid on the screen; the reader is in the test's hands."""
    till = CounterWindow(qapp, tmp_path)  # type: ignore[arg-type]  # pytest-qt types it loosely
    till.front.pay.card.reader = "reader 1"
    till.log_in("Asha", "1111")
    till.tap(ALE)
    till.press("Pay")
    yield till
    till.close()
    qtbot.wait(0)


def order(till: CounterWindow) -> OrderSession:
    """The order on the screen, as the journal has it."""
    return till.counter.ordering.order(till.front.order.order.session_id)


def only_tender(till: CounterWindow) -> Tender:
    """The one tender of the order."""
    (tender,) = order(till).tenders
    return tender


def answer(till: CounterWindow, state: str, charged: int = 580, payment_id: str = "") -> None:
    """The reader says this about the payment."""
    wanted = payment_id or order(till).tenders[-1].payment_id
    till.front.pay.card.answered(Answer(wanted, state, charged, "VISA 4242"))  # type: ignore[arg-type]


def test_a_card_is_written_down_then_asked_then_counted(paying: CounterWindow) -> None:
    started = Heard(paying.front.pay.card.start_wanted)
    paying.key(Qt.Key.Key_F7)
    assert only_tender(paying).state == "unknown"
    assert started.values == [(only_tender(paying).payment_id, 580)]
    assert paying.window.page == "payment"
    answer(paying, "approved")
    assert paying.window.page == "complete"
    assert (order(paying).status, only_tender(paying).reference) == (Status.COMPLETED, "VISA 4242")


def test_while_the_reader_waits_nothing_else_can_be_paid(paying: CounterWindow) -> None:
    paying.key(Qt.Key.Key_F7)
    for key in (Qt.Key.Key_F7, Qt.Key.Key_F8, Qt.Key.Key_F2, Qt.Key.Key_F12, Qt.Key.Key_Return):
        paying.key(key)
    paying.type("5")
    assert only_tender(paying).state == "unknown"
    assert "no answer yet" in paying.pages.notice.sentence()


def test_a_declined_card_leaves_all_to_pay_and_cash_still_works(paying: CounterWindow) -> None:
    paying.key(Qt.Key.Key_F7)
    answer(paying, "declined")
    assert only_tender(paying).state == "voided"
    paying.press("Cash")
    paying.key(Qt.Key.Key_F12)
    assert [one.method for one in order(paying).tenders if one.state == "taken"] == ["cash"]


def test_no_answer_is_asked_for_and_never_charged_again(paying: CounterWindow) -> None:
    card = paying.front.pay.card
    started, asked = Heard(card.start_wanted), Heard(card.ask_wanted)
    paying.key(Qt.Key.Key_F7)
    answer(paying, "unknown")
    for _ in range(3):
        paying.press("Ask again")
        paying.key(Qt.Key.Key_F7)
    assert len(started.values) == 1
    assert asked.values == [only_tender(paying).payment_id] * 3
    answer(paying, "approved")
    answer(paying, "approved")
    assert (order(paying).paid, len(order(paying).tenders)) == (580, 1)


def test_after_a_restart_the_same_payment_is_asked_for(
    paying: CounterWindow, qapp: object, tmp_path: Path
) -> None:
    paying.key(Qt.Key.Key_F7)
    payment_id = only_tender(paying).payment_id
    again = CounterWindow(qapp, tmp_path, restarted=True)  # type: ignore[arg-type]
    asked = Heard(again.front.pay.card.ask_wanted)
    again.log_in("Asha", "1111")
    assert asked.values == [payment_id]
    again.press("Pay")
    again.key(Qt.Key.Key_F7)
    assert len(order(again).tenders) == 1
    answer(again, "approved")
    assert again.window.page == "complete"
    again.close()


def test_a_card_of_another_till_is_neither_charged_nor_asked_for_here(
    paying: CounterWindow,
) -> None:
    session_id = order(paying).session_id
    elsewhere = Tendering(paying.counter.store, 1)
    with paying.counter.store.begin() as tx:
        tx.identity.keep_fact("till_id", "2")
    elsewhere.intend_card(session_id, 1, "p-2", 580)
    with paying.counter.store.begin() as tx:
        tx.identity.keep_fact("till_id", "1")
    started = Heard(paying.front.pay.card.start_wanted)
    asked = Heard(paying.front.pay.card.ask_wanted)
    paying.press("Back to order")
    paying.press("Pay")
    paying.key(Qt.Key.Key_F7)
    assert paying.pages.payment.reader.isVisible()
    assert (started.values, asked.values) == ([], [])
    assert any(
        "Being paid at Till 2" in one.text() for one in paying.pages.payment.reader.findChildren(Words)
    )
    Tendering(paying.counter.store, 2).card_refused(session_id, 1, "p-2", "declined")
    paying.front.orders_arrived(frozenset({session_id}))
    assert not paying.pages.payment.reader.isVisible()
    paying.key(Qt.Key.Key_F12)
    assert paying.window.page == "complete"


def test_cancel_asks_the_reader_and_a_late_approval_is_counted_and_told(paying: CounterWindow) -> None:
    cancelled = Heard(paying.front.pay.card.cancel_wanted)
    paying.key(Qt.Key.Key_F7)
    payment_id = only_tender(paying).payment_id
    paying.press("Cancel on reader")
    assert cancelled.values == [payment_id]
    assert only_tender(paying).state == "unknown", "only the reader's answer decides"
    answer(paying, "cancelled")
    paying.press("Cash")
    paying.key(Qt.Key.Key_F12)
    assert paying.window.page == "complete"
    answer(paying, "approved", payment_id=payment_id)
    assert (order(paying).paid, order(paying).double_payment) == (1160, True)
    assert "Give £5.80 back" in paying.pages.notice.sentence()


def test_back_at_the_order_a_card_that_is_approved_pays_it(paying: CounterWindow) -> None:
    paying.key(Qt.Key.Key_F7)
    paying.press("Back to order")
    assert paying.window.page == "order"
    answer(paying, "approved")
    assert paying.window.page == "complete"
    assert order(paying).status is Status.COMPLETED


def test_another_amount_on_the_card_and_the_rest_in_cash(paying: CounterWindow) -> None:
    paying.key(Qt.Key.Key_F7)
    paying.press("Other amount")
    answer(paying, "cancelled")
    paying.type("300")
    paying.press("Charge £3.00")
    answer(paying, "approved", 300)
    assert paying.window.page == "payment"
    paying.key(Qt.Key.Key_F12)
    taken = [(one.method, one.amount) for one in order(paying).tenders if one.state == "taken"]
    assert taken == [("card", 300), ("cash", 280)]


def test_a_tip_is_charged_and_is_no_part_of_the_total(paying: CounterWindow) -> None:
    started = Heard(paying.front.pay.card.start_wanted)
    paying.press("10%")
    paying.key(Qt.Key.Key_F7)
    assert started.values[0][1] == 638
    answer(paying, "approved", 638)
    assert (only_tender(paying).amount, only_tender(paying).tip, order(paying).total) == (580, 58, 580)


def test_a_tip_can_be_typed(paying: CounterWindow) -> None:
    paying.press("More")
    paying.type("120")
    paying.press("Use £1.20 tip")
    paying.key(Qt.Key.Key_F12)
    assert (only_tender(paying).tip, only_tender(paying).tendered) == (120, 700)


def test_a_voucher_then_cash(paying: CounterWindow) -> None:
    paying.key(Qt.Key.Key_F8)
    paying.type("500")
    paying.press("Take £5.00 voucher")
    assert paying.window.page == "payment"
    paying.key(Qt.Key.Key_F2)
    paying.key(Qt.Key.Key_F12)
    assert [(one.method, one.amount) for one in order(paying).tenders] == [("voucher", 500), ("cash", 80)]


def test_a_tender_is_removed_only_with_a_managers_leave(paying: CounterWindow) -> None:
    paying.type("200")
    paying.key(Qt.Key.Key_F12)
    paying.press("Remove Cash £2.00")
    assert paying.window.overlay.isVisible()
    assert only_tender(paying).state == "taken"
    paying.window.overlay.dismiss()
    paying.front.pay.leave_of = lambda _reason, then: then(4)
    paying.press("Remove Cash £2.00")
    assert (only_tender(paying).state, order(paying).due) == ("voided", 580)


def test_a_manager_says_that_the_card_was_not_charged(paying: CounterWindow) -> None:
    paying.key(Qt.Key.Key_F7)
    answer(paying, "unknown")
    paying.front.pay.leave_of = lambda _reason, then: then(4)
    paying.press("Not charged…")
    assert only_tender(paying).state == "voided"
    paying.press("Cash")
    paying.key(Qt.Key.Key_F12)
    assert paying.window.page == "complete"


def test_without_a_reader_nothing_is_written(paying: CounterWindow) -> None:
    paying.front.pay.card.reader = ""
    paying.key(Qt.Key.Key_F7)
    assert order(paying).tenders == ()
    assert "No card reader" in paying.pages.notice.sentence()


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768)])
@pytest.mark.parametrize("state", ["waiting", "unknown", "declined", "tenders"])
def test_the_page_holds_in_every_state(paying: CounterWindow, state: str, size: tuple[int, int]) -> None:
    paying.window.resize(*size)
    paying.press("£5")
    paying.type("100")
    paying.key(Qt.Key.Key_F12)
    if state != "tenders":
        paying.key(Qt.Key.Key_F7)
        answer(paying, state)
    QApplication.processEvents()
    assert [problem for check in CHECKS for problem in check(paying.pages.payment)] == []
