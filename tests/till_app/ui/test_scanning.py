"""What becomes of a scanned code, by the page that is shown: a product, or a sentence; never a field."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from shared.catalogue import Product
from tests.till_app.ui.counter_window import CounterWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def selling(qapp: QApplication, tmp_path: Path) -> Iterator[CounterWindow]:
    """Asha is logged in; nothing is in her order."""
    till = CounterWindow(qapp, tmp_path)
    till.log_in("Asha", "1111")
    yield till
    till.close()


@pytest.fixture
def coded(selling: CounterWindow) -> Product:
    """A product that can be scanned."""
    return next(one for one in selling.desk.book.catalogue().products if one.code and not one.sold_out)


def scan(till: CounterWindow, code: str | None) -> None:
    """As the scanner's filter hands a code over."""
    till.front.keys.scan(code or "")


def said(till: CounterWindow) -> str:
    """The sentence at the edge of the screen."""
    return till.pages.notice.accessibleName()


def test_a_scan_adds_its_product_as_often_as_was_asked_for(selling: CounterWindow, coded: Product) -> None:
    scan(selling, coded.code)
    assert selling.lines() == [(coded.name, "1")]
    selling.press("3×")
    scan(selling, coded.code)
    assert selling.lines() == [(coded.name, "4")]


def test_a_scan_is_no_search_that_adds_its_first_hit(selling: CounterWindow) -> None:
    scan(selling, "ale")
    assert selling.lines() == []
    assert selling.pages.order.menu.search.text() == "No product has code ale"


def test_after_a_sale_a_scan_begins_the_next_order(selling: CounterWindow, coded: Product) -> None:
    scan(selling, coded.code)
    paid = selling.front.order.order.session_id
    for _ in range(2):
        selling.key(Qt.Key.Key_F12)
    assert selling.window.page == "complete"
    scan(selling, coded.code)
    assert selling.window.page == "order"
    assert selling.front.order.order.session_id != paid
    assert selling.lines() == [(coded.name, "1")]


def test_elsewhere_a_sentence_says_where_scans_go(selling: CounterWindow, coded: Product) -> None:
    selling.key(Qt.Key.Key_F10)
    scan(selling, coded.code)
    assert (selling.window.page, said(selling)) == (
        "login",
        "Scans are taken on the order page. Nothing was added.",
    )


def test_a_question_takes_no_scan(selling: CounterWindow, coded: Product) -> None:
    scan(selling, coded.code)
    selling.key(Qt.Key.Key_F6)
    scan(selling, coded.code)
    assert selling.lines() == [(coded.name, "1")]
    assert said(selling) == "Close this first, then scan again. Nothing was added."
