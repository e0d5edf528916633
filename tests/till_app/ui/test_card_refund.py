"""Money back to a card through the real window: the simulator in all its manners, a manager who looks."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shared.order_session import OrderSession
from tests.till_app.ui.counter_window import CounterWindow
from tests.till_app.ui.glass import CHECKS
from till_app.devices.simulated_terminal import Manner, SimulatedTerminal, charges_of
from till_app.devices.terminal import Answer
from till_app.devices.terminal_desk import TerminalRounds
from till_app.ui.receipts_dialog import ReceiptsDialog
from till_app.ui.receipts_reader import ReaderDialog

Begin = Callable[[Manner], "Shop"]
MARA = 6


class Shop:
    """A window and a simulated reader whose time is moved by hand, in seconds."""

    def __init__(self, till: CounterWindow, memory: Path, manner: Manner) -> None:
        self.till, self.memory, self.now = till, memory, 0.0
        self.card = till.front.parts.receipts.card
        self.card.reader = "reader 1"
        # A reader that does not know says so when it is asked first.
        seconds = 0 if manner == "unknown" else 2
        terminal = SimulatedTerminal(memory, clock=lambda: self.now, manner=manner, seconds=seconds)
        self.rounds = TerminalRounds(terminal, self.card.answered)
        self.card.refund_wanted.connect(
            lambda payment, amount, reference: self.rounds.do("refund", payment, amount, self.now, reference)
        )
        self.card.ask_wanted.connect(lambda payment: self.rounds.do("ask", payment, 0, self.now))
        self.card.cancel_wanted.connect(lambda payment: self.rounds.do("cancel", payment, 0, self.now))

    def wait(self, seconds: float) -> None:
        """Time passes; the reader is looked at when it is due."""
        end = self.now + seconds
        while (pause := self.rounds.wait(self.now)) is not None and self.now + pause <= end:
            self.now += pause
            self.rounds.look(self.now)
        self.now = end

    def give_back(self) -> None:
        """A manager gives the whole order back to the card."""
        for name in ("Give money back…", "Everything that is left", "Wrong item", "Card", "Give back £5.80"):
            self.till.press(name)

    @property
    def order(self) -> OrderSession:
        """The paid order."""
        return self.till.desk.refunding.paid_since(self.till.clock())[0]

    @property
    def times(self) -> list[int]:
        """How often the reader gave money back, by refund."""
        return [charge.times for charge in charges_of(self.memory).values() if charge.back]

    def title(self) -> str:
        """What the reader's dialog says, or ""."""
        dialog = self.till.window.overlay.dialog
        return dialog.accessibleName() if isinstance(dialog, ReaderDialog) else ""

    def rows(self) -> list[str]:
        """The list of paid orders."""
        dialog = self.till.window.overlay.dialog
        assert isinstance(dialog, ReceiptsDialog)
        return [row.accessibleName() for row in dialog.rows if row.isVisible()]


@pytest.fixture
def begin(qtbot: QtBot, qapp: object, tmp_path: Path) -> Iterator[Begin]:
    """Mara has sold an ale by card and looks at the paid orders."""
    till = CounterWindow(qapp, tmp_path)  # type: ignore[arg-type]  # pytest-qt types it loosely
    till.front.pay.card.reader = "reader 1"
    till.log_in("Mara", "9999")
    till.tap("Pale ale, pint")
    till.press("Pay")
    till.key(Qt.Key.Key_F7)
    tender = till.counter.ordering.order(till.front.order.order.session_id).tenders[-1]
    till.front.pay.card.answered(Answer(tender.payment_id, "approved", 580, "VISA 4242"))
    till.key(Qt.Key.Key_F12)
    till.front.parts.receipts.open()
    yield lambda manner: Shop(till, tmp_path / "reader.json", manner)
    till.close()
    qtbot.wait(0)


def test_the_reader_gives_it_back_and_only_then_it_counts(begin: Begin) -> None:
    shop = begin("approve")
    shop.give_back()
    assert "Give back on reader 1" in shop.title()
    assert (shop.order.paid, shop.times) == (580, [0])
    assert len(shop.till.desk.card_refunds.without_answer()) == 1
    shop.wait(3)
    assert (shop.order.paid, shop.times) == (0, [1])
    assert [(one.method, one.refunded) for one in shop.order.tenders] == [("card", 580)]
    assert "£5.80 given back" in shop.rows()[0]
    assert shop.till.pages.notice.sentence() == "£5.80 was given back to the card."
    shop.wait(20)
    assert shop.order.paid == 0


def test_a_declined_refund_says_so_and_nothing_is_given(begin: Begin) -> None:
    shop = begin("decline")
    shop.give_back()
    shop.wait(10)
    assert "declined by the bank" in shop.title()
    assert "Nothing was given back" in shop.title()
    shop.till.press("Back to the paid orders")
    assert (shop.order.paid, shop.times, shop.till.desk.card_refunds.without_answer()) == (580, [0], ())
    shop.till.press("Give money back…")
    assert shop.till.button("Give nothing back").isVisible(), "it can be tried again"


def test_an_approval_told_twice_is_counted_once(begin: Begin) -> None:
    shop = begin("twice")
    shop.give_back()
    shop.wait(20)
    assert (shop.order.paid, shop.order.tenders[0].refunded, shop.times) == (0, 580, [1])


@pytest.mark.parametrize(("manner", "is_still_silent"), [("late", True), ("unknown", False)])
def test_no_answer_is_asked_for_and_never_sent_again(
    begin: Begin, manner: Manner, is_still_silent: bool
) -> None:
    shop = begin(manner)
    shop.give_back()
    shop.wait(3)
    assert "No answer from reader 1" in shop.title()
    assert "Do not give it back again" in shop.title()
    shop.till.key(Qt.Key.Key_Escape)
    assert "the reader has not answered" in shop.rows()[0]
    shop.till.press("Give money back…")
    assert ("No answer from reader 1" in shop.title()) is is_still_silent, "the same refund, asked for again"
    assert len(shop.times) == 1
    shop.wait(60)
    assert (shop.order.paid, shop.order.tenders[0].refunded, shop.times) == (0, 580, [1])


def test_an_answer_after_the_dialog_is_told_with_its_receipt(begin: Begin) -> None:
    shop = begin("late")
    shop.give_back()
    shop.wait(3)
    shop.till.press("Ask later")
    shop.wait(60)
    assert shop.order.paid == 0
    assert "after all: receipt 1-000001" in shop.till.pages.notice.sentence()
    assert "£5.80 given back" in shop.rows()[0]


@pytest.mark.parametrize(("said", "left"), [("Given…", 0), ("Not given…", 580)])
def test_a_reader_that_never_answers_leaves_it_to_a_manager_who_looks(
    begin: Begin, said: str, left: int
) -> None:
    shop = begin("never")
    shop.give_back()
    shop.wait(200)
    for _ in range(3):
        shop.till.press("Ask again")
    assert (shop.order.paid, shop.times) == (580, [1])
    shop.till.press(said)
    assert (shop.order.paid, shop.till.desk.card_refunds.without_answer()) == (left, ())


def test_cancel_ends_it_unless_the_reader_was_faster(begin: Begin) -> None:
    shop = begin("approve")
    shop.give_back()
    shop.till.press("Cancel on reader")
    shop.wait(20)
    assert "Cancelled on reader 1" in shop.title()
    assert (shop.order.paid, shop.times) == (580, [0])


def test_after_a_restart_it_is_asked_and_not_sent(begin: Begin) -> None:
    shop = begin("approve")
    wanted: list[str] = []
    shop.card.refund_wanted.disconnect()
    shop.give_back()
    shop.card.ask_wanted.connect(wanted.append)
    shop.card.ask_all()
    assert len(wanted) == 1
    assert shop.times == [], "the reader never heard of it, and is not told now"
    assert "No answer" in shop.title()


def test_without_a_reader_it_is_saved_and_told_as_before(begin: Begin) -> None:
    shop = begin("approve")
    shop.card.reader = ""
    shop.give_back()
    assert shop.order.paid == 0
    assert "Give it back on the reader now" in shop.till.pages.notice.sentence()


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768)])
@pytest.mark.parametrize("manner", ["approve", "never", "decline"])
def test_the_dialog_holds_at_every_size(
    begin: Begin, qtbot: QtBot, manner: Manner, size: tuple[int, int]
) -> None:
    shop = begin(manner)
    shop.till.window.resize(*size)
    shop.give_back()
    shop.wait(0 if manner == "approve" else 100)
    qtbot.wait(0)
    dialog = shop.till.window.overlay.dialog
    assert dialog is not None
    assert [problem for check in CHECKS for problem in check(dialog)] == []
