"""A change of one line or tile repaints one row, and never resets the list."""

from collections.abc import Callable
from decimal import Decimal

import msgspec
import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Slot
from pytestqt.modeltest import ModelTester

from tests.till_app.ui import samples_order as samples
from till_app.ui.models import LineModel, TileModel

pytestmark = pytest.mark.usefixtures("qapp")
LINES = samples.LINES


class Watch(QObject):
    """Writes down what a model announces."""

    def __init__(self, model: QAbstractListModel) -> None:
        super().__init__()
        self.seen: list[tuple[str, int, int]] = []
        model.dataChanged.connect(self._changed)
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)
        model.modelReset.connect(self._reset)

    @Slot(QModelIndex, QModelIndex)
    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self.seen.append(("changed", first.row(), last.row()))

    @Slot(QModelIndex, int, int)
    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.seen.append(("inserted", first, last))

    @Slot(QModelIndex, int, int)
    def _removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.seen.append(("removed", first, last))

    @Slot()
    def _reset(self) -> None:
        self.seen.append(("reset", 0, 0))


@pytest.fixture
def lines() -> LineModel:
    model = LineModel()
    model.show_lines(LINES, "GBP", LINES[-1].line_id, "")
    return model


def test_one_more_of_a_line_changes_that_row_only(lines: LineModel) -> None:
    watch = Watch(lines)
    more = msgspec.structs.replace(LINES[4], quantity=Decimal(2), total=300)
    lines.show_lines((*LINES[:4], more, *LINES[5:]), "GBP", LINES[-1].line_id, "")
    assert watch.seen == [("changed", 4, 4)]


def test_the_highlight_changes_two_rows(lines: LineModel) -> None:
    watch = Watch(lines)
    lines.show_lines(LINES, "GBP", LINES[2].line_id, "")
    assert watch.seen == [("changed", 2, 2), ("changed", 7, 7)]


def test_a_new_line_is_inserted_and_a_removed_one_removed(lines: LineModel) -> None:
    watch = Watch(lines)
    new = samples.line("Cola")
    lines.show_lines((*LINES, new), "GBP", LINES[-1].line_id, "")
    lines.show_lines((*LINES[:3], *LINES[4:], new), "GBP", LINES[-1].line_id, "")
    assert watch.seen == [("inserted", 8, 8), ("removed", 3, 3)]


def test_a_line_in_the_place_of_another_comes_in_there(lines: LineModel) -> None:
    watch = Watch(lines)
    new = samples.line("Cola")
    lines.show_lines((*LINES[:3], new, *LINES[4:]), "GBP", LINES[-1].line_id, "")
    assert watch.seen == [("removed", 3, 3), ("inserted", 3, 3)]
    assert [lines.row(place).line for place in range(lines.rowCount())] == [*LINES[:3], new, *LINES[4:]]


def test_the_same_again_changes_nothing(lines: LineModel) -> None:
    watch = Watch(lines)
    lines.show_lines(LINES, "GBP", LINES[-1].line_id, "")
    assert watch.seen == []


def test_another_order_takes_the_place_of_the_first(lines: LineModel) -> None:
    other = (samples.line("Cola"), samples.line("Flat white"))
    lines.show_lines(other, "GBP", "", "")
    assert [lines.row(place).line for place in range(lines.rowCount())] == list(other)


def test_a_line_is_spoken(lines: LineModel) -> None:
    spoken = lines.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "2 times Pale ale, pint, 11.60 pounds"


def test_counts_change_their_tiles_only() -> None:
    model = TileModel()
    model.show_tiles(samples.PRODUCTS[:20], {}, "GBP")
    watch = Watch(model)
    model.show_tiles(samples.PRODUCTS[:20], {2: Decimal(1)}, "GBP")
    assert watch.seen == [("changed", 1, 1)]
    assert model.tile(model.index(1)).count == "1"
    spoken = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Lager, pint, 5.40 pounds, 1 in this order"


def test_sold_out_and_few_left_are_words() -> None:
    few = msgspec.structs.replace(samples.PRODUCTS[0], low_stock=3)
    model = TileModel()
    model.show_tiles((few, samples.BY_NAME["Fish & chips"]), {}, "GBP")
    captions = [model.tile(model.index(row)).caption for row in range(2)]
    assert captions == ["£5.80 · 3 left", "£15.00 · Sold out"]


def test_the_models_keep_qts_rules(lines: LineModel, qtmodeltester: ModelTester) -> None:
    check: Callable[[QAbstractListModel], None] = qtmodeltester.check
    check(lines)
    tiles = TileModel()
    tiles.show_tiles(samples.PRODUCTS[:3], {}, "GBP")
    check(tiles)
