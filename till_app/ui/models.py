"""What the lists hold: product tiles and order lines. A change of one repaints one."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from shared.catalogue import Product
from shared.order_session import Line, SentLine
from till_app.ui import wording
from till_app.ui.tongue import tr

TILE = Qt.ItemDataRole.UserRole
ROW = Qt.ItemDataRole.UserRole
_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Tile:
    """A product as its tile shows it."""

    product: Product
    count: str
    caption: str
    spoken: str


@dataclass(frozen=True)
class Row:
    """A line as the list shows it."""

    line: Line
    currency: str
    highlighted: bool
    just_added: bool
    sent: Decimal = Decimal(0)
    """How many of it the kitchen knows of."""


class TileModel(QAbstractListModel):
    """The tiles of one page."""

    def __init__(self) -> None:
        super().__init__()
        self._tiles: list[Tile] = []

    def show_tiles(self, products: Sequence[Product], counts: Mapping[int, Decimal], currency: str) -> None:
        """Other products reset the page; other counts repaint their tiles only."""
        tiles = [_tile(product, counts.get(product.product_id, Decimal(0)), currency) for product in products]
        if [tile.product for tile in tiles] != [tile.product for tile in self._tiles]:
            self.beginResetModel()
            self._tiles = tiles
            self.endResetModel()
            return
        for place, tile in enumerate(tiles):
            if tile != self._tiles[place]:
                self._tiles[place] = tile
                self.dataChanged.emit(self.index(place), self.index(place))

    def rowCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return len(self._tiles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == TILE:
            return self._tiles[index.row()]
        return self._tiles[index.row()].spoken if role in _SPOKEN else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if index.isValid() else Qt.ItemFlag(0)

    def tile(self, index: Index) -> Tile:
        """The tile at an index."""
        return self._tiles[index.row()]


class LineModel(QAbstractListModel):
    """The lines of the order."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []

    def show_lines(
        self, lines: Sequence[Line], currency: str, highlighted: str, just_added: str,
        sent: Sequence[SentLine] = (),
    ) -> None:  # fmt: skip
        """Makes the list these lines with as few changes as it takes."""
        told = {line.line_id: line.quantity for line in sent}
        rows = [
            Row(one, currency, one.line_id == highlighted, one.line_id == just_added,
                told.get(one.line_id, Decimal(0)))
            for one in lines
        ]  # fmt: skip
        wanted = [row.line.line_id for row in rows]
        for place in reversed(range(len(self._rows))):
            if self._rows[place].line.line_id not in wanted:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()
        known = {row.line.line_id for row in self._rows}
        if [row.line.line_id for row in self._rows] != [one for one in wanted if one in known]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        self._insert(rows, known)
        for place, row in enumerate(rows):
            if row != self._rows[place]:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))

    def _insert(self, rows: Sequence[Row], known: Set[str]) -> None:
        """Rows that are not there yet come in where they stand; those that follow each other at once."""
        place = 0
        while place < len(rows):
            end = place
            while end < len(rows) and rows[end].line.line_id not in known:
                end += 1
            if end > place:
                self.beginInsertRows(QModelIndex(), place, end - 1)
                self._rows[place:place] = rows[place:end]
                self.endInsertRows()
            place = end + 1

    def rowCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == ROW:
            return row
        return wording.spoken_line(row.line, row.currency, row.sent) if role in _SPOKEN else None

    def place_of(self, line_id: str) -> int:
        """The row of a line, −1 if it is not there."""
        return next((place for place, row in enumerate(self._rows) if row.line.line_id == line_id), -1)

    def row(self, place: int) -> Row:
        """The row at that place."""
        return self._rows[place]


def _tile(product: Product, count: Decimal, currency: str) -> Tile:
    price = wording.money(product.price, currency)
    if product.sold_out:
        price = tr("{price} · Sold out", price=price)
    elif product.low_stock is not None:
        price = tr("{price} · {number} left", price=price, number=product.low_stock)
    spoken = wording.spoken_product(product, currency, count)
    return Tile(product, wording.quantity(count) if count else "", price, spoken)
