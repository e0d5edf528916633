"""Single lines of a tab on their way to another one: which, where to, and then at once."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QObject, Signal, Slot

from shared.money import Minor
from shared.order_session import Line
from till_app.desk.board import OpenTab
from till_app.desk.desk import Desk
from till_app.desk.moving_lines import Target
from till_app.ui.move_lines_dialog import MoveLinesDialog
from till_app.ui.overlay import Overlay
from till_app.ui.part import Part
from till_app.ui.presenting import move_lines as words
from till_app.ui.presenting import tabs
from till_app.ui.tab_ask_dialog import TabAskDialog


class MoveLinesFront(Part):
    """`moved` tells that lines left a tab. Nothing is written before the other tab is chosen."""

    moved = Signal()

    def __init__(self, overlay: Overlay, desk: Desk, who: Callable[[], int], parent: QObject) -> None:
        super().__init__(desk, parent)
        self._overlay, self._who = overlay, who
        self._tab: OpenTab | None = None
        self._lines: tuple[tuple[Line, Minor], ...] = ()
        self._wanted: dict[str, Decimal] = {}
        self._page = 0
        self._dialog: MoveLinesDialog | None = None

    @Slot(str)
    def open(self, tab_id: str) -> None:
        """Asks which lines of that tab go."""
        self._tab = self._desk.tabs.tab(tab_id)
        self._lines = self._desk.moving_lines.lines(tab_id)
        self._wanted, self._page = {}, 0
        self._ask()

    def leave(self) -> None:
        """The page is left: the dialog goes with it."""
        self._dialog = None

    @Slot()
    def _ask(self) -> None:
        self._dialog = MoveLinesDialog()
        self._dialog.picked.connect(self._pick)
        self._dialog.paged.connect(self._turn)
        self._dialog.chosen.connect(self._ask_where)
        self._dialog.left.connect(self._overlay.dismiss)
        self._show()
        self._overlay.ask(self._dialog)

    def _show(self) -> None:
        if self._dialog is not None and self._tab is not None:
            self._dialog.show_view(
                words.move_lines_view(self._venue, self._tab, self._lines, self._wanted, self._page)
            )

    @Slot(str)
    def _pick(self, line_id: str) -> None:
        for line, _ in self._lines:
            if line.line_id == line_id:
                self._wanted[line_id] = words.one_more(line, self._wanted.get(line_id, Decimal(0)))
                if not self._wanted[line_id]:
                    del self._wanted[line_id]
        self._show()

    @Slot(int)
    def _turn(self, step: int) -> None:
        self._page = max(0, min(self._page + step, (len(self._lines) - 1) // words.ROWS))
        self._show()

    @Slot()
    def _ask_where(self) -> None:
        if self._tab is None:
            return
        dialog = TabAskDialog()
        dialog.show_view(words.target_view(self._venue, self._tab, self._others(), len(self._wanted)))
        dialog.named.connect(self._named)
        dialog.picked.connect(self._picked)
        dialog.left.connect(self._ask)
        self._overlay.ask(dialog)

    def _others(self) -> tuple[OpenTab, ...]:
        here = self._tab.tab_id if self._tab else ""
        return tuple(one for one in self._desk.tabs.board() if one.tab_id != here)

    @Slot(str)
    def _named(self, text: str) -> None:
        there = tabs.named(self._desk.tabs.board(), text)
        if there is not None:
            self._move(Target(there.tab_id))
        else:
            name, table = tabs.name_and_table(text)
            self._move(Target(name=name, table=table))

    @Slot(str)
    def _picked(self, tab_id: str) -> None:
        self._move(Target(tab_id))

    def _move(self, target: Target) -> None:
        self._overlay.dismiss()
        tab, wanted, count = self._tab, dict(self._wanted), len(self._wanted)
        if tab is None:
            return

        def then(into: OpenTab) -> None:
            self.changed.emit(True)
            self.moved.emit()
            self.said.emit(words.moved_text(into, count))

        self.attempt("", lambda: self._desk.moving_lines.move(tab.tab_id, wanted, target, self._who()), then)
