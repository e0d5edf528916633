"""The right side of the order screen: the order, its total, and what to do with it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from shared.order_session import OrderSession
from till_app.ui import theme, wording
from till_app.ui.buttons import TillButton
from till_app.ui.marks import IconSentence, OwnerStripe
from till_app.ui.nothing_here import NothingHere
from till_app.ui.order_head import OrderHead
from till_app.ui.order_list import OrderList
from till_app.ui.undo_bar import UndoBar
from till_app.ui.views import OrderView
from till_app.ui.words import RIGHT, Words


class OrderPane(QFrame):
    """Shows an `OrderView`. Line signals carry the line's id."""

    line_chosen = Signal(str)
    more = Signal(str)
    fewer = Signal(str)
    removed = Signal(str)
    note_wanted = Signal(str)
    options_wanted = Signal(str)
    discount_wanted = Signal(str)
    undo_pressed = Signal()
    more_pressed = Signal()
    logout_pressed = Signal()
    save_to_tab_pressed = Signal()
    pay_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self._highlighted = ""
        self._stripe = OwnerStripe()
        self.head = OrderHead()
        self.list = OrderList()
        self._empty = NothingHere("receipt-text")
        self._stack = QStackedWidget()
        self.undo_bar = UndoBar(self)
        self.strip = QFrame()
        self.note = TillButton(self.tr("Note"), icon="sticky-note", height=48, px=15)
        self.options = TillButton(self.tr("Options"), icon="sliders-horizontal", height=48, px=15)
        self.discount = TillButton(self.tr("Discount"), icon="badge-percent", height=48, px=15)
        self.remove = TillButton(self.tr("Remove"), role="danger", icon="trash-2", height=48, px=15)
        self._total_word = Words(self.tr("Total"), px=20, weight=600)
        self._below = Words(px=14, ink="text2")
        self._saved = IconSentence(icon_px=16, gap=6, stroke=3)
        self._total = Words(px=48, weight=700, align=RIGHT, fit=True)
        self.logout = TillButton(self.tr("Log out"), height=74)
        self.save = TillButton(self.tr("Save to tab"), height=74)
        self.pay = TillButton(self.tr("Pay"), role="primary", icon="banknote", height=74, px=26, weight=700)
        self._build()
        self._connect()

    def show_view(self, view: OrderView, caption: str = "") -> None:
        """The order as it stands; `caption` says table and guests."""
        order = view.order
        self._highlighted = view.highlighted
        self._stripe.show_owner(view.owner.colour)
        self.head.show_view(view, caption)
        self.list.show_order(order, view.highlighted, view.just_added)
        self._stack.setCurrentWidget(self.list if order.lines else self._empty)
        self.undo_bar.show_text(view.undo_text)
        self._place_undo_bar()
        has_line = order.line(view.highlighted) is not None
        for button in (self.note, self.options, self.discount, self.remove):
            button.setEnabled(has_line)
        part_paid = bool(order.paid)
        self._total_word.say(self.tr("Left to pay") if part_paid else self.tr("Total"))
        self._total.say(wording.money(order.due if part_paid else order.total, order.currency))
        self._below.say(_below_total(order, self._compact()))
        saved = self.tr("Saved {time}").format(time=view.saved)
        self._saved.show_sentence("check", saved, "synced", words_ink="synced")
        self._saved.setVisible(self._compact() and bool(view.saved))
        self.save.show_sub(order.table)
        self.pay.setEnabled(bool(order.lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compact = self._compact()
        self.head.set_compact(compact)
        self.list.set_margin(12 if compact else 16)
        icons = (
            ("", "", "", "") if compact else ("sticky-note", "sliders-horizontal", "badge-percent", "trash-2")
        )
        for button, icon in zip((self.note, self.options, self.discount, self.remove), icons, strict=True):
            button.show_icon(icon)
        self.logout.show_sub(self.tr("order kept") if compact else self.tr("order is kept"))
        self.logout.setFixedWidth(100 if compact else 116)
        self.save.setFixedWidth(108 if compact else 132)
        self._place_undo_bar()

    def _compact(self) -> bool:
        return self.window().width() < theme.current().size("compact_below")

    def _place_undo_bar(self) -> None:
        bottom = self.strip.y()
        self.undo_bar.setGeometry(
            1, bottom - self.undo_bar.height(), self.width() - 1, self.undo_bar.height()
        )

    def _build(self) -> None:
        self._empty.show_words(
            self.tr("No items yet"), self.tr("Tap a product, scan a barcode, or search for one.")
        )
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stripe)
        column.addWidget(self.head)
        column.addWidget(self._rule())
        column.addWidget(self._stack, 1)
        column.addWidget(self._strip())
        column.addWidget(self._totals())
        column.addWidget(self._ways())

    def _rule(self) -> QWidget:
        rule = QFrame()
        rule.setProperty("role", "rule")
        rule.setFixedHeight(1)
        return rule

    def _strip(self) -> QFrame:
        self.strip.setProperty("role", "strip")
        self.strip.setFixedHeight(65)
        row = QHBoxLayout(self.strip)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        for button in (self.note, self.options, self.discount, self.remove):
            row.addWidget(button, 1)
        return self.strip

    def _totals(self) -> QWidget:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        for widget in (self._total_word, self._below, self._saved):
            words.addWidget(widget)
        words.addStretch()
        totals = QWidget()
        totals.setFixedHeight(66)
        row = QHBoxLayout(totals)
        row.setContentsMargins(16, 0, 17, 0)
        row.addLayout(words, 1)
        row.addWidget(self._total, 0, Qt.AlignmentFlag.AlignVCenter)
        return totals

    def _ways(self) -> QWidget:
        ways = QWidget()
        row = QHBoxLayout(ways)
        row.setContentsMargins(16, 2, 16, 16)
        row.setSpacing(8)
        row.addWidget(self.logout)
        row.addWidget(self.save)
        row.addWidget(self.pay, 1)
        return ways

    def _connect(self) -> None:
        self.list.line_chosen.connect(self.line_chosen)
        self.list.more.connect(self.more)
        self.list.fewer.connect(self.fewer)
        self.list.removed.connect(self.removed)
        self.head.undo.connect(self.undo_pressed)
        self.head.more.connect(self.more_pressed)
        self.undo_bar.undo.connect(self.undo_pressed)
        self.note.clicked.connect(self._note)
        self.options.clicked.connect(self._options)
        self.discount.clicked.connect(self._discount)
        self.remove.clicked.connect(self._remove)
        self.logout.clicked.connect(self.logout_pressed)
        self.save.clicked.connect(self.save_to_tab_pressed)
        self.pay.clicked.connect(self.pay_pressed)

    @Slot()
    def _note(self) -> None:
        self.note_wanted.emit(self._highlighted)

    @Slot()
    def _options(self) -> None:
        self.options_wanted.emit(self._highlighted)

    @Slot()
    def _discount(self) -> None:
        self.discount_wanted.emit(self._highlighted)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._highlighted)


def _below_total(order: OrderSession, compact: bool) -> str:
    """ "incl. VAT £9.27 · discounts −£2.56", or paid so far."""
    if order.paid:
        total, paid = (wording.money(amount, order.currency) for amount in (order.total, order.paid))
        return f"of {total} · paid {paid}"
    parts = [f"incl. VAT {wording.money(order.tax, order.currency)}"] if order.tax else []
    if order.discounted and not compact:
        parts.append(f"discounts {wording.money(-order.discounted, order.currency)}")
    return " · ".join(parts)
