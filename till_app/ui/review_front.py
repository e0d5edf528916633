"""Between the page of two versions and the desk: choosing, deciding later, keeping two orders."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot

from shared.money import Minor
from shared.order_session import OrderSession
from till_app.desk.desk import Desk
from till_app.desk.reviewing import Review
from till_app.ui.keys import Key
from till_app.ui.part import Part
from till_app.ui.presenting import review
from till_app.ui.review_pane import ReviewPane
from till_app.ui.tongue import tr


class ReviewFront(Part):
    """`opened` shows the page; `closed` goes back to the order, `settled` on to what was wanted (paying)."""

    pages = ("review",)
    opened = Signal()
    closed = Signal()
    settled = Signal()

    def __init__(
        self, pane: ReviewPane, desk: Desk, in_hand: Callable[[], tuple[int, OrderSession]], parent: QObject
    ) -> None:
        super().__init__(desk, parent)
        self._pane, self._in_hand = pane, in_hand
        self._user_id, self._session_id = 0, ""
        self._review: Review | None = None
        self._wanted_pay = False
        pane.chosen.connect(self.choose)
        pane.later.connect(self.closed)
        pane.two_orders.connect(self.keep_two)
        pane.use.connect(self.use)

    @property
    def total(self) -> Minor:
        """What the order shown costs, each open choice counted with its dearer version."""
        return self._review.total if self._review is not None else 0

    def keys(self, page: str) -> Mapping[Key, Callable[[], object]]:
        del page
        return {Key.MAIN: self.use, Key.CLOSE: self.closed.emit}

    def asks(self, *, before_paying: bool = False) -> bool:
        """Shows both versions of the order in hand, if there are any; True if it did."""
        user_id, order = self._in_hand()
        if not user_id or not self._desk.ordering.order(order.session_id).clashes:
            return False
        self._user_id, self._session_id, self._wanted_pay = user_id, order.session_id, before_paying
        self._show(self._desk.reviewing.review(order.session_id, user_id))
        self.opened.emit()
        return True

    def refresh(self, order: OrderSession) -> None:
        """The order changed, by what came from another till."""
        if self._pane.isVisible() and order.session_id == self._session_id:
            self._show(self._desk.reviewing.review(self._session_id, self._user_id))

    @Slot(str, int)
    def choose(self, target: str, side: int) -> None:
        """What that side says shall hold."""
        assert self._review is not None
        row = next(one for one in self._review.versions.rows if one.target == target)
        place = next(place for place, way in enumerate(row.ways) if way.side == side)
        self.attempt(
            row.name,
            lambda: self._desk.reviewing.choose(self._session_id, self._user_id, target, place),
            self._chosen,
        )

    @Slot()
    def keep_two(self) -> None:
        """This till's version goes on here, what the others have beyond it becomes an order of its own."""
        self.attempt("", lambda: self._desk.reviewing.keep_two(self._session_id, self._user_id), self._two)

    @Slot()
    def use(self) -> None:
        """All is chosen: the order goes on."""
        if self._review is not None and not self._review.open_rows:
            (self.settled if self._wanted_pay else self.closed).emit()

    def _chosen(self, found: Review) -> None:
        self.changed.emit(True)
        self._show(found)

    def _two(self, second: OrderSession) -> None:
        self.changed.emit(True)
        if second.session_id == self._session_id:
            self.said.emit(tr("There is nothing in it that this order has not. It stays one order."))
        else:
            total = self._venue.money(second.total)
            self.said.emit(tr("The rest, {total}, is an order of its own. It is kept.", total=total))
        self.closed.emit()

    def _show(self, found: Review) -> None:
        self._review = found
        self._pane.show_view(review.review_view(self._venue, found))
