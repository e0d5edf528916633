"""Between the tabs board and the desk: choose, resume, give, transfer, join; and saving an order to a tab."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from shared.order_session import OrderSession
from shared.rules import Refusal
from till_app.desk.board import OpenTab
from till_app.desk.desk import Desk
from till_app.sync.status import LinkStatus
from till_app.ui.keys import Key
from till_app.ui.overlay import Overlay
from till_app.ui.part import Part
from till_app.ui.presenting import sale, tabs
from till_app.ui.presenting.tabs import FILTERS, LINES, SORTS, Wish
from till_app.ui.tab_ask_dialog import TabAskDialog
from till_app.ui.tabs_pane import TabsPane
from till_app.ui.tabs_views import TabAskView
from till_app.ui.takeover_dialog import TakeOverDialog

AGES_MS = 20_000
"""How often the ages on the board are told anew."""


class TabsFront(Part):
    """`resumed(session_id)`: a bill is in hand now. `saved`: what was in hand is on a tab."""

    pages = ("tabs",)
    resumed = Signal(str)
    saved = Signal()
    split_wanted = Signal(str)
    lines_wanted = Signal(str)
    print_wanted = Signal(object)
    closed = Signal()

    def __init__(self, pane: TabsPane, overlay: Overlay, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, parent)
        self._pane, self._overlay = pane, overlay
        self._status = LinkStatus()
        self._wish = Wish()
        self._tabs: tuple[OpenTab, ...] = ()
        self._user_id, self._in_hand = 0, OrderSession(session_id="")
        self._then: Callable[[str], object] = self.resumed.emit
        self._ages = QTimer(self)
        self._ages.setInterval(AGES_MS)
        self._ages.timeout.connect(self._age)
        pane.searched.connect(self._search)
        pane.entered.connect(self._enter)
        pane.filtered.connect(self._filter)
        pane.sort_pressed.connect(self._sort)
        pane.board.picked.connect(self.pick)
        pane.board.new_wanted.connect(self.new_tab)
        pane.side.resume.connect(self.resume)
        pane.side.assign.connect(self.assign)
        pane.side.transfer.connect(self.transfer)
        pane.side.split.connect(self.split)
        pane.side.print_bill.connect(self._print)
        pane.banner.pressed.connect(self._answer_offer)

    @property
    def count(self) -> int:
        """How many tabs are open, for the way to them."""
        return self._desk.tabs.count()

    def keys(self, page: str) -> Mapping[Key, Callable[[], object]]:
        del page
        return {
            Key.MAIN: self.resume, Key.SEARCH: self._pane.search.setFocus, Key.SPLIT: self.split,
            Key.PRINT: self._print, Key.CLOSE: self._close, Key.TABS: self._pane.board.focus_chosen,
        }  # fmt: skip

    def open(self, user_id: int, in_hand: OrderSession) -> None:
        """Shows the board to a person who has this order in hand."""
        self._user_id, self._in_hand = user_id, in_hand
        self._wish = replace(self._wish, search="", chosen="")
        self._ages.start()
        self.refresh()

    def leave(self) -> None:
        self._ages.stop()

    def show_status(self, status: LinkStatus) -> None:
        """The connection changed."""
        self._status = status

    @Slot()
    def refresh(self) -> None:
        """Shows the board as the copies have it now."""
        self._tabs = self._desk.tabs.board()
        away = self._status.settled and not self._status.reachable
        as_of = self._desk.tabs.as_of() if away else ""
        now = self._desk.clock()
        self._pane.show_view(
            tabs.board_view(self._venue, self._tabs, self._wish, user_id=self._user_id, now=now, as_of=as_of)
        )

    @Slot()
    def _age(self) -> None:
        if self._pane.isVisible():
            self.refresh()

    @Slot(int)
    def tell_offers(self, user_id: int) -> None:
        """Says at login what colleagues have given."""
        sentence = tabs.offers_text(self._venue, self._desk.tabs.offers(user_id))
        if sentence:
            self.said.emit(sentence)

    @Slot(str)
    def pick(self, tab_id: str) -> None:
        """The first tap on a card chooses it, the second one resumes it."""
        if tab_id == self._wish.chosen:
            self.resume()
        else:
            self._wish = replace(self._wish, chosen=tab_id)
            self.refresh()

    @Slot()
    def resume(self) -> None:
        """The chosen tab opens here; asks first if somebody has it in hand on another till."""
        self._open_bill(self.resumed.emit)

    @Slot()
    def split(self) -> None:
        """The chosen tab opens here to be split; one with nothing on it is closed."""
        chosen = self._chosen()
        if chosen is not None and chosen.holds.is_settled:
            self._change(lambda tab_id: self._desk.tabs.close(tab_id, self._user_id))
        else:
            self._open_bill(self.split_wanted.emit)

    @Slot()
    def new_tab(self) -> None:
        """Asks for a name, then the new tab opens here."""
        self._ask(tabs.new_view(), self._begin, None)

    @Slot()
    def assign(self) -> None:
        """Asks which colleague shall serve the chosen tab."""
        chosen = self._chosen()
        if chosen is not None:
            self._ask(tabs.assign_view(self._venue, chosen), None, self._give)

    @Slot()
    def transfer(self) -> None:
        """Asks for another table, or for another tab to join."""
        chosen = self._chosen()
        if chosen is not None:
            self._ask(tabs.transfer_view(self._venue, chosen, self._tabs), self._move, self._join)

    def save(self, user_id: int, order: OrderSession) -> None:
        """Save to tab: a bill goes back to its tab at once, another order asks where."""
        self._user_id, self._in_hand = user_id, order
        self._tabs = self._desk.tabs.board()
        if not order.lines and not order.gathered:
            self.said.emit(sale.refusal_text(Refusal.NOTHING_TO_SAVE))
        elif order.tab_id:
            self._save_to(order.tab_id)
        else:
            self._ask(tabs.save_view(self._venue, self._tabs, order.table), self._save_new, self._save_to)

    def _chosen(self) -> OpenTab | None:
        return next((one for one in self._tabs if one.tab_id == self._wish.chosen), None)

    def _open_bill(self, then: Callable[[str], object]) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        self._then = then
        if self._desk.tabs.is_elsewhere(chosen):
            self._ask_to_take(chosen)
        else:
            self._resume(chosen.tab_id)

    def _ask_to_take(self, chosen: OpenTab) -> None:
        dialog = TakeOverDialog()
        reachable = self._status.reachable
        as_of = "" if reachable else self._status.last_answer
        now = self._desk.clock()
        dialog.show_view(tabs.take_over_view(self._venue, chosen, reachable=reachable, as_of=as_of, now=now))
        dialog.answered.connect(self._take_answered)
        self._overlay.ask(dialog)

    @Slot(str)
    def _take_answered(self, answer: str) -> None:
        self._overlay.dismiss()
        chosen = self._chosen()
        if answer == "take" and chosen is not None:
            self._resume(chosen.tab_id, take_over=True)

    def _resume(self, tab_id: str, *, take_over: bool = False) -> None:
        user_id, leaving = self._user_id, self._in_hand.session_id
        self.attempt(
            "",
            lambda: self._desk.tabs.resume(tab_id, user_id, leaving=leaving, take_over=take_over),
            self._resumed,
        )

    def _resumed(self, bill: OrderSession) -> None:
        kept = bool(self._in_hand.lines) and bill.session_id != self._in_hand.session_id
        self.changed.emit(True)
        self._then(bill.session_id)
        if kept:
            self.said.emit(tabs.kept_text())

    def _begin(self, text: str) -> None:
        there = tabs.named(self._tabs, text)
        if there is not None:
            self._wish = Wish(chosen=there.tab_id)
            self.resume()
            return
        name, table = tabs.name_and_table(text)
        currency = self._venue.catalogue.currency
        self._then = self.resumed.emit
        self.attempt(
            text,
            lambda: self._desk.tabs.begin(self._user_id, name=name, table=table, currency=currency),
            lambda found: self._resume(found.tab_id),
        )

    def _save_new(self, text: str) -> None:
        there = tabs.named(self._tabs, text)
        if there is not None:
            self._save_to(there.tab_id)
            return
        name, table = tabs.name_and_table(text)
        table = table or self._in_hand.table
        session_id, user_id = self._in_hand.session_id, self._user_id
        self.attempt(
            text,
            lambda: self._desk.tabs.save_new(session_id, user_id, name=name, table=table),
            self._saved,
        )

    def _save_to(self, tab_id: str) -> None:
        session_id, user_id = self._in_hand.session_id, self._user_id
        self.attempt("", lambda: self._desk.tabs.save(session_id, user_id, tab_id), self._saved)

    def _saved(self, found: OpenTab) -> None:
        self.changed.emit(True)
        self.saved.emit()
        self.said.emit(tabs.saved_text(found))

    def _give(self, key: str) -> None:
        self._change(
            lambda tab_id: self._desk.tabs.give(tab_id, self._user_id, int(key)),
            lambda found: self.said.emit(tabs.assigned_text(self._venue, found)),
        )

    def _move(self, text: str) -> None:
        there = tabs.named(self._tabs, text)
        if there is not None:
            self._join(there.tab_id)
            return
        name, table = tabs.name_and_table(text)
        if table:
            self._change(lambda tab_id: self._desk.tabs.seat(tab_id, self._user_id, table))
        else:
            self._change(lambda tab_id: self._desk.tabs.rename(tab_id, self._user_id, name))

    def _join(self, into: str) -> None:
        if into == LINES:
            self.lines_wanted.emit(self._wish.chosen)
            return
        self._change(lambda tab_id: self._desk.tabs.join(tab_id, into, self._user_id))

    @Slot(str)
    def _answer_offer(self, key: str) -> None:
        offers = self._desk.tabs.offers(self._user_id)
        if offers:
            act = self._desk.tabs.accept if key == "accept" else self._desk.tabs.give_back
            tab_id = offers[0].tab_id
            self.attempt("", lambda: act(tab_id, self._user_id), self._show_changed)

    def _change(
        self,
        act: Callable[[str], OpenTab | Refusal],
        then: Callable[[OpenTab], object] = lambda _: None,
    ) -> None:
        chosen = self._wish.chosen

        def shown(found: OpenTab) -> None:
            self._show_changed(found)
            then(found)

        self.attempt("", lambda: act(chosen), shown)

    def _show_changed(self, found: OpenTab) -> None:
        self._wish = replace(self._wish, chosen=found.tab_id)
        self.changed.emit(True)
        self.refresh()

    def _ask(
        self,
        view: TabAskView,
        named: Callable[[str], object] | None,
        picked: Callable[[str], object] | None,
    ) -> None:
        dialog = TabAskDialog()
        dialog.show_view(view)
        dialog.left.connect(self._overlay.dismiss)
        for signal, action in ((dialog.named, named), (dialog.picked, picked)):
            if action is not None:
                signal.connect(self._overlay.dismiss)
                signal.connect(action)
        self._overlay.ask(dialog)

    @Slot(str)
    def _search(self, text: str) -> None:
        self._wish = replace(self._wish, search=text)
        self.refresh()

    @Slot()
    def _enter(self) -> None:
        """Enter in the search takes the only tab that is left, or goes to the cards."""
        self._pane.board.focus_chosen()
        focused = self._pane.board.buttons[0] if self._pane.board.buttons else None
        if self._wish.search and focused is not None and focused.isVisible():
            self.pick(focused.tab_id())

    @Slot(str)
    def _filter(self, key: str) -> None:
        self._wish = replace(self._wish, filter=key if key in FILTERS else "all")
        self.refresh()

    @Slot()
    def _sort(self) -> None:
        after = (SORTS.index(self._wish.sort) + 1) % len(SORTS)
        self._wish = replace(self._wish, sort=SORTS[after])
        self.refresh()

    @Slot()
    def _print(self) -> None:
        chosen = self._wish.chosen
        if chosen:
            self.attempt("", lambda: self._desk.tabs.draft(chosen, self._user_id), self.print_wanted.emit)

    def _close(self) -> None:
        """Esc: the search goes first, then the board."""
        if self._wish.search:
            self._search("")
        else:
            self.closed.emit()
