"""The whole glass: taps and keys on the real window become durable changes, and pages follow."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shared.order_session import Status
from shared.sqlite import DiskTrouble
from tests.till_app.ui.counter_window import CounterWindow
from till_app.sync.status import LinkStatus, LoginOutcome, LoginResult
from till_app.ui.views import ChipView
from till_app.ui.words import Words

ALE, BREAD = "Pale ale, pint", "Bread"


@pytest.fixture
def till(qtbot: QtBot, qapp: object, tmp_path: Path) -> Iterator[CounterWindow]:
    """Till 1, its server away."""
    window = CounterWindow(qapp, tmp_path)  # type: ignore[arg-type]  # pytest-qt types it loosely
    yield window
    window.close()
    qtbot.wait(0)


@pytest.fixture
def selling(till: CounterWindow) -> CounterWindow:
    """Asha is logged in."""
    till.log_in("Asha", "1111")
    assert till.window.page == "order"
    return till


def test_a_wrong_pin_is_said_and_the_right_one_opens(till: CounterWindow) -> None:
    till.log_in("Asha", "1112")
    assert till.window.page == "login"
    till.type("1111")
    assert till.window.page == "order"


def test_taps_become_lines_and_the_stamp_says_saved(selling: CounterWindow) -> None:
    selling.tap(ALE)
    selling.tap(ALE)
    selling.tap(BREAD)
    assert selling.lines() == [(ALE, "2"), (BREAD, "1")]
    assert selling.counter.ordering.order(selling.front.order.order.session_id) == selling.front.order.order
    assert selling.button("One Bread more").isVisible()


def test_plus_minus_and_remove_with_undo(selling: CounterWindow) -> None:
    selling.tap(BREAD)
    selling.press("One Bread more")
    assert selling.lines() == [(BREAD, "2")]
    selling.press("One Bread fewer")
    selling.press("One Bread fewer")
    assert selling.lines() == []
    selling.press("Undo: Removed 1 × Bread")
    assert selling.lines() == [(BREAD, "1")]
    selling.press("Remove")
    assert selling.lines() == []


def test_keys_undo_and_redo(selling: CounterWindow) -> None:
    selling.tap(ALE)
    selling.key(Qt.Key.Key_F11)
    assert selling.lines() == []
    selling.key(Qt.Key.Key_Y, control=True)
    assert selling.lines() == [(ALE, "1")]
    selling.key(Qt.Key.Key_Z, control=True)
    assert selling.lines() == []


def test_typing_searches_enter_adds_the_first_hit_and_a_code_its_product(selling: CounterWindow) -> None:
    selling.type("stick")
    selling.key(Qt.Key.Key_Return)
    assert selling.lines() == [("Sticky toffee pudding", "1")]
    product = selling.desk.book.catalogue().products[0]
    assert product.code is not None
    selling.type(product.code)
    selling.key(Qt.Key.Key_Return)
    assert selling.lines()[-1] == (product.name, "1")


def test_an_unknown_code_is_said_in_place(selling: CounterWindow) -> None:
    selling.type("5012345")
    selling.key(Qt.Key.Key_Return)
    assert selling.pages.order.menu.search.text() == "No product has code 5012345"
    assert selling.lines() == []


def test_a_quantity_before_the_item(selling: CounterWindow) -> None:
    selling.press("3×")
    selling.tap(ALE)
    assert selling.lines() == [(ALE, "3")]
    selling.type("4*")
    selling.tap(BREAD)
    assert selling.lines()[-1] == (BREAD, "4")
    selling.tap("Cola")
    assert selling.lines()[-1] == ("Cola", "1")


def test_log_out_keeps_the_order_and_the_tile_says_so(selling: CounterWindow) -> None:
    selling.tap(ALE)
    order = selling.front.order.order
    selling.key(Qt.Key.Key_F10)
    assert selling.window.page == "login"
    assert "open order" in selling.button("Asha").accessibleName()
    assert selling.counter.ordering.order(order.session_id).status is Status.PENDING_LOGOUT
    selling.log_in("Asha", "1111")
    assert selling.lines() == [(ALE, "1")]


def test_another_person_has_an_order_of_their_own(selling: CounterWindow) -> None:
    selling.tap(ALE)
    selling.press("Log out")
    selling.log_in("Ben", "2222")
    assert selling.lines() == []
    selling.tap(BREAD)
    assert selling.lines() == [(BREAD, "1")]


def test_pay_with_typed_cash_gives_change_and_a_new_order(selling: CounterWindow) -> None:
    selling.tap(ALE)
    paid = selling.front.order.order
    selling.press("Pay")
    assert selling.window.page == "payment"
    for digits in ("1", "0", "00"):
        selling.press(digits)
    selling.press("Take £10.00 cash")
    assert selling.window.page == "complete"
    order = selling.counter.ordering.order(paid.session_id)
    assert (order.status, order.tenders[0].tendered, order.tenders[0].change) == (Status.COMPLETED, 1000, 420)
    selling.key(Qt.Key.Key_F12)
    assert selling.window.page == "order"
    assert selling.front.order.order.session_id != paid.session_id


def test_pay_without_a_line_says_why(selling: CounterWindow) -> None:
    selling.key(Qt.Key.Key_F12)
    assert selling.window.page == "order"
    assert "nothing to pay" in selling.pages.notice.sentence()


def test_two_taps_on_take_are_one_payment(selling: CounterWindow) -> None:
    selling.tap(ALE)
    session_id = selling.front.order.order.session_id
    selling.press("Pay")
    selling.front.pay.take()
    selling.front.pay.take()
    assert len(selling.counter.ordering.order(session_id).tenders) == 1


def test_a_part_payment_leaves_the_rest(selling: CounterWindow) -> None:
    selling.tap(ALE)
    selling.press("Pay")
    selling.press("5")
    selling.press("00")
    selling.key(Qt.Key.Key_F12)
    assert selling.window.page == "payment"
    selling.key(Qt.Key.Key_F12)
    assert selling.window.page == "complete"


def test_the_paid_page_logs_out_by_itself_unless_touched(selling: CounterWindow) -> None:
    selling.tap(ALE)
    selling.press("Pay")
    selling.key(Qt.Key.Key_F12)
    for _ in range(10):
        selling.front.pay.paid.tick()
    assert selling.window.page == "login"


def test_a_disk_that_refuses_paints_nothing_and_says_so(
    selling: CounterWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    selling.tap(ALE)

    def refuse(*_args: object, **_named: object) -> None:
        raise DiskTrouble("full", "database or disk is full")

    with monkeypatch.context() as broken:
        broken.setattr(type(selling.desk.ordering), "add", refuse)
        selling.tap(BREAD)
    assert selling.lines() == [(ALE, "1")]
    assert selling.window.overlay.isVisible()
    selling.press("Try again")
    assert not selling.window.overlay.isVisible()
    assert selling.lines() == [(ALE, "1"), (BREAD, "1")]


def as_other_till(till: CounterWindow, session_id: str) -> None:
    """Till 2 takes the order over; its edits arrive here."""
    with till.counter.store.begin() as tx:
        tx.identity.keep_fact("till_id", "2")
    till.counter.handover.take_over(session_id, 1)
    with till.counter.store.begin() as tx:
        tx.identity.keep_fact("till_id", "1")
    till.front.orders_arrived(frozenset({session_id}))


def test_an_order_taken_over_elsewhere_shows_moved_and_can_be_taken_back(selling: CounterWindow) -> None:
    selling.tap(ALE)
    session_id = selling.front.order.order.session_id
    as_other_till(selling, session_id)
    assert selling.window.page == "moved"
    selling.press("Take it back here")
    assert selling.window.page == "order"
    assert selling.lines() == [(ALE, "1")]


def test_the_moved_page_goes_to_the_login_screen_after_a_minute(selling: CounterWindow) -> None:
    selling.tap(ALE)
    as_other_till(selling, selling.front.order.order.session_id)
    for _ in range(60):
        selling.front.moved.tick()
    assert selling.window.page == "login"


@pytest.mark.parametrize(
    ("answer", "page", "lines"),
    [
        ("Leave it on Till 2", "login", None),
        ("New order", "order", []),
        ("Take over here", "order", [(ALE, "1")]),
    ],
)
def test_logging_in_where_the_order_is_open_elsewhere_asks(
    selling: CounterWindow, answer: str, page: str, lines: list[tuple[str, str]] | None
) -> None:
    selling.tap(ALE)
    as_other_till(selling, selling.front.order.order.session_id)
    selling.press("Log in")
    selling.front.link_changed(LinkStatus(reachable=True, settled=True))
    selling.press("Asha")
    selling.type("1111")
    selling.front.login_answered(LoginOutcome(1, LoginResult.RECOGNISED))
    assert selling.window.overlay.isVisible()
    selling.press(answer)
    assert not selling.window.overlay.isVisible()
    assert selling.window.page == page
    if lines is not None:
        assert selling.lines() == lines


def test_offline_the_copy_opens_as_of_the_last_pull(selling: CounterWindow) -> None:
    selling.tap(ALE)
    as_other_till(selling, selling.front.order.order.session_id)
    selling.press("Log in")
    selling.front.link_changed(
        LinkStatus(reachable=False, settled=True, last_answer="2026-11-22T12:28:00.000Z")
    )
    selling.press("Asha")
    selling.type("1111")
    selling.press("Open this copy")
    assert selling.lines() == [(ALE, "1")]


def test_after_a_kill_the_order_is_recovered_with_a_banner(
    qtbot: QtBot, qapp: object, tmp_path: Path
) -> None:
    first = CounterWindow(qapp, tmp_path)  # type: ignore[arg-type]
    first.log_in("Asha", "1111")
    first.tap(ALE)
    first.close()
    second = CounterWindow(qapp, tmp_path, restarted=True)  # type: ignore[arg-type]
    second.log_in("Asha", "1111")
    assert second.pages.order.banner.isVisible()
    second.press("Looks right")
    assert not second.pages.order.banner.isVisible()
    second.close()
    qtbot.wait(0)


def test_settings_open_and_the_journal_check_answers(selling: CounterWindow, qtbot: QtBot) -> None:
    selling.tap(ALE)
    selling.press("Till")
    assert selling.window.page == "settings"
    selling.press("Check journal")
    qtbot.waitUntil(lambda: selling.front.settings._checked != "")
    assert selling.front.settings.attention == ""
    selling.press("Order")
    assert selling.window.page == "order"
    assert selling.lines() == [(ALE, "1")]


@pytest.mark.parametrize(
    ("problem", "title", "sentence"),
    [
        ("revoked", "This till was revoked", "A manager can enrol it. Orders are safe here."),
        ("unknown-till", "The server does not know this till", "A manager can enrol it."),
        (
            "refused:Too large",
            "The server refuses changes",
            "what this till sent: Too large. Orders",
        ),
        ("disk:full", "Changes of other tills cannot be saved", "free some space"),
    ],
)
def test_what_the_server_does_not_like_stays_in_sight(
    selling: CounterWindow, problem: str, title: str, sentence: str
) -> None:
    selling.front.link_changed(LinkStatus(reachable=True, settled=True, problem=problem))
    selling.front.chip.show()
    chip = selling.window.app_bar.chip
    passes = problem.startswith("refused:")
    assert chip.accessibleName().startswith(f"Needs attention. {title}.") is not passes
    chip.click()
    assert title in [words.text() for words in selling.window.overlay.findChildren(Words)]
    selling.press("Close")
    told: list[str] = []
    selling.front.chip.said.connect(told.append)
    selling.front.chip.tell_trouble(problem)
    assert sentence in told[0]
    selling.front.link_changed(LinkStatus(reachable=True, settled=True))
    selling.front.chip.show()
    assert not chip.accessibleName().startswith("Needs attention")


def test_the_chip_opens_its_panel(selling: CounterWindow) -> None:
    selling.pages.window.app_bar.show_chip(ChipView("local"))
    selling.press("Saved on this till")
    assert selling.window.overlay.isVisible()
    selling.press("Close")
    assert not selling.window.overlay.isVisible()
