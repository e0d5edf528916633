"""The read-only order of the take-over question and of the moved page: whose it is, its lines, its total."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QScroller,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from till_app.ui import facing, painting, theme
from till_app.ui.avatar import Avatar
from till_app.ui.tag import Tag
from till_app.ui.views import Preview, PreviewLine
from till_app.ui.words import RIGHT, Words

ROW = 44
_LEAST_ROWS = 2
_STRIPE = 5
_RADIUS = 14
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_Index = QModelIndex | QPersistentModelIndex


class PreviewCard(QFrame):
    """Shows a `Preview`; an order that is too long for the room scrolls by finger, wheel or keys."""

    def __init__(self) -> None:
        super().__init__()
        self._owner = "slate"
        self._avatar = Avatar(40)
        self._title = Words(px=16, weight=700)
        self._caption = Words(px=14, ink="text2")
        self._tag = Tag()
        self._total = Words(px=32, weight=700, align=RIGHT)
        self.rows = _PreviewRows(self)
        self.list = _PreviewList(self.rows)
        self._build()

    def show_preview(self, preview: Preview) -> None:
        """Another order."""
        self._owner = preview.owner.colour
        self._avatar.show_person(preview.owner)
        self._title.say(preview.title)
        self._caption.say(preview.caption)
        self._tag.setVisible(bool(preview.tag))
        if preview.tag:
            self._tag.show_tag("eye", preview.tag, "plain")
        self._total.say(preview.total)
        self.rows.show_lines(preview.lines)
        self.list.setAccessibleName(f"{preview.title}, {preview.caption}, {preview.total}")
        self.list.fit()
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = facing.canvas(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painting.box(painter, self.rect(), _RADIUS, look.colour("surface"), look.colour("border"))
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.setClipPath(shape)
        painter.fillRect(0, 0, self.width(), _STRIPE + 1, look.owner(self._owner))
        painter.setClipping(False)
        painter.fillRect(1, self.list.geometry().top() - 1, self.width() - 2, 1, look.colour("border"))
        painter.end()

    def _build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._caption)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 13)
        head.setSpacing(12)
        head.addWidget(self._avatar)
        head.addLayout(names, 1)
        head.addWidget(self._tag)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 10)
        foot.addWidget(Words(self.tr("Total"), px=18, weight=700))
        foot.addWidget(self._total, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, _STRIPE + 1, 1, 1)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.list)
        whole.addLayout(foot)


class _PreviewRows(QAbstractListModel):
    """The lines, one row each; each row reads as a sentence."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: tuple[PreviewLine, ...] = ()

    def show_lines(self, lines: tuple[PreviewLine, ...]) -> None:
        """Other lines."""
        if lines != self._lines:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()

    def rowCount(self, _parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> PreviewLine | str | None:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("{quantity} times {name}, {amount}").format(
                quantity=line.quantity, name=line.name, amount=line.amount
            )
        return None


class _PreviewList(QListView):
    """As tall as its rows when there is room."""

    def __init__(self, rows: _PreviewRows) -> None:
        super().__init__()
        self.setModel(rows)
        self.setItemDelegate(_PreviewDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.LeftMouseButtonGesture)

    def fit(self) -> None:
        """The number of rows changed. Only a list that can scroll takes the focus."""
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        scrolls = self.height() < self.sizeHint().height()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if scrolls else Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        return QSize(240, ROW * self.model().rowCount())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, ROW * min(_LEAST_ROWS, self.model().rowCount()))


class _PreviewDelegate(QStyledItemDelegate):
    """Quantity, name, amount; a rule below."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(120, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line = index.data(Qt.ItemDataRole.UserRole)
        look = theme.current()
        box: QRect = option.rect  # type: ignore[attr-defined]
        ink = look.colour("text")
        painter.save()
        facing.turn_in_view(painter, box, option)
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, look.colour("border"))
        left, right = box.left() + 16, box.right() - 15
        amount = QRect(right - 110, box.top(), 110, ROW)
        painting.text(painter, QRect(left, box.top(), 34, ROW), line.quantity, 16, 700, ink)
        name = QRect(left + 36, box.top(), amount.left() - left - 36, ROW)
        painting.text(painter, name, line.name, 16, 400, ink)
        painting.text(painter, amount, line.amount, 16, 600, ink, Qt.AlignmentFlag.AlignRight | _MIDDLE)
        painter.restore()
