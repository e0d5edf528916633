"""The manners of a whole till: digits, other keys, help, idle lock, another person, sounds, less motion."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from shared.edits import Park, change_of
from shared.order_session import Status
from tests.till_app.ui.counter_window import CounterWindow
from till_app.devices.terminal import Answer
from till_app.key_settings import keys_of
from till_app.ui.key_help import KeyHelp
from till_app.ui.keys import KeyMap
from till_app.ui.manners import Manners
from till_app.ui.models import ROW
from till_app.ui.sounds import Sound
from till_app.ui.views import ChipView
from till_app.ui.words import Words

ALE, BREAD = "Pale ale, pint", "Bread"
MINUTE = 60
WAY_TO = {
    "login": ("Log out",), "payment": ("Pay",), "tabs": ("Tabs",), "settings": ("Till",),
    "split": ("Pay", "Split bill"), "complete": ("Pay", "Take"),
}  # fmt: skip
"""The buttons that lead to a page from an order with a line in it."""
Open = Callable[..., CounterWindow]
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def opened(qapp: QApplication, tmp_path: Path) -> Iterator[Open]:
    """Opens a till with these manners; Asha is logged in."""
    tills: list[CounterWindow] = []

    def open_it(manners: Manners = Manners()) -> CounterWindow:  # noqa: B008 – frozen
        tills.append(CounterWindow(qapp, tmp_path, manners=manners))
        tills[0].log_in("Asha", "1111")
        return tills[0]

    yield open_it
    tills[0].close()


@pytest.fixture
def selling(opened: Open) -> CounterWindow:
    """With the manners of a test: no lock, no sound."""
    return opened()


def wait(till: CounterWindow, seconds: int) -> None:
    """As many ticks of the screen's clock, without a touch."""
    for _ in range(seconds):
        till.front.idle.tick()


def touch(till: CounterWindow) -> None:
    """A finger on the page where nothing is."""
    QTest.mouseClick(till.window, Qt.MouseButton.LeftButton, pos=till.window.rect().center())


def help_rows(till: CounterWindow) -> list[str]:
    """What the help says."""
    dialog = till.window.overlay.dialog
    assert isinstance(dialog, KeyHelp)
    return [words.text() for words in dialog.findChildren(Words)]


def test_other_keys_are_the_keys_everywhere_and_the_old_ones_mean_what_they_now_mean(opened: Open) -> None:
    till = opened(Manners(keys=KeyMap(keys_of({"pay": "F11", "undo": "F12", "close": "Pause"}))))
    till.tap(ALE)
    till.key(Qt.Key.Key_F12)
    assert till.lines() == []
    till.tap(BREAD)
    till.key(Qt.Key.Key_F11)
    assert till.window.page == "payment"
    till.key(Qt.Key.Key_Escape)
    till.key(Qt.Key.Key_F12)
    assert till.window.page == "payment"
    till.key(Qt.Key.Key_Pause)
    assert till.window.page == "order"
    till.key(Qt.Key.Key_F6)
    till.key(Qt.Key.Key_Pause)
    assert not till.window.overlay.isVisible()
    till.key(Qt.Key.Key_F1)
    assert {"Pay", "Undo"} <= set(help_rows(till))
    caps = [one.accessibleName() for one in till.window.overlay.findChildren(QWidget)]
    assert "F11" in caps
    assert "Pause" in caps
    assert "Esc" not in caps


@pytest.mark.parametrize(
    ("page", "says"),
    [
        ("login", "The PIN of the chosen person"),
        ("order", "Split the bill"),
        ("payment", "The exact amount"),
        ("tabs", "Resume the tab"),
        ("settings", "Back to the order"),
        ("split", "Pay the next bill"),
        ("complete", "Print the receipt"),
    ],
)
def test_f1_says_what_the_keys_do_on_each_page(selling: CounterWindow, page: str, says: str) -> None:
    selling.tap(BREAD)
    for name in WAY_TO.get(page, ()):
        selling.press(name)
    assert selling.window.page == page
    selling.key(Qt.Key.Key_F1)
    assert says in help_rows(selling)
    selling.key(Qt.Key.Key_F1)
    assert not selling.window.overlay.isVisible()


def test_hints_come_with_f1_or_the_setting_and_go_with_the_person(opened: Open) -> None:
    till = opened()
    hints = till.front.keys.hints
    assert not hints.isVisible()
    till.tap(ALE)
    till.key(Qt.Key.Key_F1)
    till.key(Qt.Key.Key_Escape)
    assert {words for words, _ in hints.caps()} >= {"F2", "F4", "F10", "F12", "Alt+1"}
    assert hints.isVisible()
    for _words, spot in hints.caps():
        assert till.window.rect().contains(spot)
    till.key(Qt.Key.Key_F10)
    assert not hints.isVisible()


def test_hints_stay_where_the_setting_wants_them(opened: Open) -> None:
    till = opened(Manners(hints=True))
    assert till.front.keys.hints.isVisible()
    till.key(Qt.Key.Key_F10)
    assert till.front.keys.hints.isVisible()


def test_nobody_there_asks_for_the_pin_and_the_same_page_comes_back(opened: Open) -> None:
    till = opened(Manners(lock_minutes=2))
    till.tap(ALE)
    till.press("Pay")
    session_id = till.front.order.order.session_id
    wait(till, 2 * MINUTE - 1)
    assert till.window.page == "payment"
    wait(till, 1)
    assert till.window.page == "login"
    order = till.desk.ordering.order(session_id)
    assert order.status is Status.PENDING_LOGOUT
    assert [(line.name, str(line.quantity)) for line in order.lines] == [(ALE, "1")]
    assert parked_by(till, session_id) == ["lock"]
    till.type("1111")
    assert till.window.page == "payment"
    assert till.front.order.order.session_id == session_id


def parked_by(till: CounterWindow, session_id: str) -> list[str]:
    """Who or what parked an order."""
    with till.counter.store.begin() as tx:
        changes = [change_of(edit) for edit in tx.journal.edits(session_id)]
    return [change.by for change in changes if isinstance(change, Park)]


@pytest.mark.parametrize("page", ["tabs", "settings", "split", "order"])
def test_each_page_comes_back(opened: Open, page: str) -> None:
    till = opened(Manners(lock_minutes=1))
    till.tap(ALE)
    if page == "settings":
        till.press("Till")
    elif page != "order":
        till.key({"tabs": Qt.Key.Key_F3, "split": Qt.Key.Key_F8}[page])
    wait(till, MINUTE)
    assert till.window.page == "login"
    till.type("1111")
    assert till.window.page == page


def test_a_question_is_closed_and_another_person_opens_their_own(opened: Open) -> None:
    till = opened(Manners(lock_minutes=1))
    till.tap(ALE)
    till.press("Tabs")
    till.key(Qt.Key.Key_F1)
    wait(till, MINUTE)
    assert not till.window.overlay.isVisible()
    till.log_in("Ben", "2222")
    assert (till.window.page, till.lines()) == ("order", [])


def test_touches_keys_and_scans_keep_it_open(opened: Open) -> None:
    till = opened(Manners(lock_minutes=1))
    stirs: tuple[Callable[[], object], ...] = (
        lambda: touch(till),
        lambda: till.key(Qt.Key.Key_Shift),
        lambda: till.front.keys.scan("nothing has this code"),
    )
    for stir in stirs:
        wait(till, MINUTE - 1)
        stir()
        wait(till, MINUTE - 1)
        assert till.window.page == "order"
        stir()


def test_a_card_that_is_charged_is_never_locked_out(opened: Open) -> None:
    till = opened(Manners(lock_minutes=1))
    card = till.front.pay.card
    card.reader = "reader 1"
    till.tap(ALE)
    till.press("Pay")
    till.key(Qt.Key.Key_F7)
    assert card.has_no_answer
    wait(till, 10 * MINUTE)
    assert till.window.page == "payment"
    payment = till.desk.ordering.order(till.front.order.order.session_id).tenders[0].payment_id
    card.answered(Answer(payment, "declined"))
    wait(till, MINUTE)
    assert till.window.page == "login"


def test_zero_minutes_never_lock(selling: CounterWindow) -> None:
    wait(selling, 100 * MINUTE)
    assert selling.window.page == "order"


def test_one_tap_and_a_pin_lead_to_another_person_and_back(selling: CounterWindow) -> None:
    selling.tap(ALE)
    first = selling.front.order.order.session_id
    selling.press("Switch to another person")
    assert selling.window.page == "login"
    assert selling.desk.ordering.order(first).status is Status.PENDING_LOGOUT
    selling.log_in("Ben", "2222")
    selling.tap(BREAD)
    selling.press("Switch to Asha")
    selling.type("1111")
    assert selling.lines() == [(ALE, "1")]
    selling.press("Switch to Ben")
    selling.type("2222")
    assert selling.lines() == [(BREAD, "1")]


def test_added_not_known_and_paid_are_told_by_ear(opened: Open) -> None:
    heard: list[Sound] = []
    till = opened(Manners(play=heard.append))
    assert heard == []
    till.tap(ALE)
    assert heard == [Sound.ADDED]
    till.front.keys.scan("none")
    till.type("999999")
    till.key(Qt.Key.Key_Return)
    assert heard[1:] == [Sound.UNKNOWN, Sound.UNKNOWN]
    till.key(Qt.Key.Key_Plus)
    till.front.orders_arrived(frozenset())
    assert len(heard) == 3
    till.key(Qt.Key.Key_F12)
    till.key(Qt.Key.Key_Return)
    assert heard[3:] == [Sound.PAID]


@pytest.mark.parametrize("still", [True, False])
def test_less_motion_stops_the_icon_and_the_tint(opened: Open, still: bool) -> None:
    till = opened(Manners(still=still))
    till.window.app_bar.show_chip(ChipView("syncing", 3))
    assert till.window.app_bar.chip.turns() is not still
    till.tap(ALE)
    painted = till.pages.order.order.list.model().index(0, 0)
    assert till.front.order.highlighted
    assert bool(painted.data(ROW).just_added) is not still
