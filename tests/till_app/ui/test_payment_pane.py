"""Cash by fingers and keys: digits pence first, quick amounts, take, back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.till_app.ui import samples_rest as samples
from tests.till_app.ui.glass import Glass, Heard, shown, tap
from till_app.ui.payment_pane import PaymentPane


@pytest.fixture
def pane(glass: Glass) -> PaymentPane:
    """£55.64 to pay, £60.00 given."""
    pane = PaymentPane()
    glass.show(pane)
    pane.show_view(samples.PAYMENT)
    return pane


def test_digits_are_handed_on_as_typed(glass: Glass, pane: PaymentPane) -> None:
    digits, erased = Heard(pane.digits), Heard(pane.erased)
    glass.type("60")
    glass.key(Qt.Key.Key_Backspace)
    assert digits.values == ["6", "0"]
    assert len(erased.values) == 1


def test_the_pad_has_double_nought_and_erase(pane: PaymentPane) -> None:
    digits, erased = Heard(pane.digits), Heard(pane.erased)
    keys = {key.accessibleName(): key for key in shown(pane.entry.keys)}
    for name in ("6", "0", "00", "Delete digit"):
        tap(keys[name])
    assert digits.values == ["6", "0", "00"]
    assert len(erased.values) == 1


def test_a_quick_amount_is_handed_on_in_pence(pane: PaymentPane) -> None:
    chosen = Heard(pane.quick_chosen)
    tap(pane.entry.quick[0])
    tap(pane.entry.quick[4])
    assert chosen.values == [5564, 10_000]


def test_f2_is_exact_and_f3_to_f6_are_the_notes(glass: Glass, pane: PaymentPane) -> None:
    chosen = Heard(pane.quick_chosen)
    glass.key(Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_F5, Qt.Key.Key_F6)
    assert chosen.values == [5564, 5600, 6000, 7000, 10_000]
    pane.show_view(samples.PAYMENT_LARGE)
    glass.key(Qt.Key.Key_F6)
    assert len(chosen.values) == 5, "there is no fourth note"


def test_the_amount_given_is_marked_among_the_quick_ones(pane: PaymentPane) -> None:
    assert [button.isChecked() for button in pane.entry.quick] == [False, False, True, False, False]
    tap(pane.entry.quick[3])
    assert [button.isChecked() for button in pane.entry.quick] == [False, False, True, False, False]
    pane.show_view(samples.PAYMENT_LESS)
    assert not any(button.isChecked() for button in pane.entry.quick)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F12])
def test_enter_takes(glass: Glass, pane: PaymentPane, key: Qt.Key) -> None:
    taken = Heard(pane.take_pressed)
    glass.key(key)
    assert len(taken.values) == 1


def test_take_and_back_by_finger(pane: PaymentPane) -> None:
    taken, left = Heard(pane.take_pressed), Heard(pane.back_pressed)
    tap(pane.change.take)
    tap(pane.back)
    assert (len(taken.values), len(left.values)) == (1, 1)


def test_escape_goes_back_to_the_order(glass: Glass, pane: PaymentPane) -> None:
    left = Heard(pane.back_pressed)
    glass.key(Qt.Key.Key_Escape)
    assert len(left.values) == 1


def test_while_it_is_taken_nothing_can_be_pressed(glass: Glass, pane: PaymentPane) -> None:
    pressed = [
        Heard(signal)
        for signal in (pane.take_pressed, pane.digits, pane.erased, pane.quick_chosen, pane.back_pressed)
    ]
    pane.show_view(samples.PAYMENT_BUSY)
    assert pane.change.take.text() == "Taking…"
    tap(pane.change.take)
    tap(pane.entry.quick[1])
    glass.type("5")
    glass.key(Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_F3, Qt.Key.Key_Escape)
    assert [heard.values for heard in pressed] == [[], [], [], [], []]


def test_other_ways_to_pay_are_asked_for_and_cash_stays_marked(glass: Glass, pane: PaymentPane) -> None:
    chosen = Heard(pane.method_chosen)
    for method in pane.methods:
        tap(method)
    glass.key(Qt.Key.Key_F7, Qt.Key.Key_F8)
    assert chosen.values == ["cash", "card", "voucher", "split", "card", "voucher"]
    assert [method.isChecked() for method in pane.methods] == [True, False, False, False]


def test_a_tip_is_asked_for_and_not_shown_as_given(pane: PaymentPane) -> None:
    chosen = Heard(pane.tip_chosen)
    segments = pane.tip.segments()
    tap(segments[2])
    assert chosen.values == ["10"]
    assert [segment.isChecked() for segment in segments] == [True, False, False, False, False]


def test_the_focus_starts_where_digits_go(glass: Glass, pane: PaymentPane) -> None:
    assert glass.focus() is pane.entry.amount
    assert glass.focus().accessibleName() == "Cash given £60.00"


def test_tab_reaches_every_control_from_left_to_right(glass: Glass, pane: PaymentPane) -> None:
    pane.methods[0].setFocus()
    glass.key(Qt.Key.Key_Shift)
    assert glass.tab_round(pane) == [
        "Cash, notes and coins", "Card, chip or contactless", "Voucher, scan or type",
        "Split bill, by item or share",
        "None", "Back to order", "Cash given £60.00", "Cash given Exact", "Cash given £56", "Cash given £60",
        "Cash given £70", "Cash given £100", *"123456789", "00", "0", "Delete digit", "Take £60.00 cash",
    ]  # fmt: skip


def test_a_problem_stands_above_the_button(pane: PaymentPane) -> None:
    assert pane.change.saved.words.text() == "Saved 12:45:21. The drawer opens next."
    pane.show_view(samples.PAYMENT_LARGE)
    assert pane.change.saved.words.text() == "That is more than a drawer holds. Check the amount."


def test_the_change_shrinks_rather_than_being_cut(glass: Glass, pane: PaymentPane) -> None:
    glass.window.resize(1024, 768)
    pane.show_view(samples.PAYMENT_LARGE)
    QApplication.processEvents()
    assert pane.change.result.is_whole()
    pane.show_view(samples.PAYMENT)
    assert pane.change.result.is_whole()


def test_the_reader_says_how_it_is(pane: PaymentPane) -> None:
    pane.show_reader("reader 1 ready")
    assert pane.methods[1].accessibleName() == "Card, reader 1 ready"
