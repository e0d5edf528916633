"""Between the options dialog and the desk: every tap is one durable change of the line it is about."""

from collections.abc import Callable, Mapping
from decimal import Decimal

from PySide6.QtCore import QObject, Slot

from shared.catalogue import OptionGroup
from shared.order_session import Line
from shared.rules import Refusal
from till_app.desk.desk import Desk
from till_app.desk.ordering import Done
from till_app.ui.keys import Key
from till_app.ui.options_dialog import OptionsDialog
from till_app.ui.order_front import OrderFront
from till_app.ui.order_pane import OrderPane
from till_app.ui.overlay import Overlay
from till_app.ui.part import Part
from till_app.ui.presenting import line as words


class OptionsFront(Part):
    """Note and options of one line of the order on the screen."""

    pages = ("order",)

    def __init__(
        self, pane: OrderPane, overlay: Overlay, order: OrderFront, desk: Desk, parent: QObject
    ) -> None:
        super().__init__(desk, parent)
        self._overlay, self._order = overlay, order
        self._line_id, self._note_first = "", False
        self._dialog: OptionsDialog | None = None
        pane.note_wanted.connect(self.open_note)
        pane.options_wanted.connect(self.open_options)
        order.choice_wanted.connect(self.open_options)

    def keys(self, page: str) -> Mapping[Key, Callable[[], object]]:
        del page
        return {
            Key.NOTE: lambda: self.open_note(self._order.highlighted),
            Key.OPTIONS: lambda: self.open_options(self._order.highlighted),
        }

    def leave(self) -> None:
        """The page is left: the dialog goes with it."""
        self._dialog, self._line_id = None, ""

    @Slot(str)
    def open_note(self, line_id: str) -> None:
        """A line's note, then the rest."""
        self._open(line_id, note_first=True)

    @Slot(str)
    def open_options(self, line_id: str) -> None:
        """A line's options, then the rest."""
        self._open(line_id, note_first=False)

    def _open(self, line_id: str, *, note_first: bool) -> None:
        self._line_id, self._note_first, self._dialog = line_id, note_first, None
        self._show()

    @property
    def _line(self) -> Line | None:
        return self._order.order.line(self._line_id)

    def _groups(self, line: Line) -> tuple[OptionGroup, ...]:
        products = self._venue.catalogue.products
        return next((one.option_groups for one in products if one.product_id == line.product_id), ())

    def _show(self) -> None:
        line = self._line
        if line is None:
            return
        fresh = self._dialog is None or self._overlay.dialog is not self._dialog
        if self._dialog is None or fresh:
            self._dialog = OptionsDialog(note_first=self._note_first)
            self._dialog.toggled.connect(self._toggle)
            self._dialog.removed.connect(self._remove)
            self._dialog.closed.connect(self._close)
            self._dialog.side.note.noted.connect(self._note)
            self._dialog.side.allergy.connect(self._allergy)
            self._dialog.side.quick.connect(self._quick)
            self._dialog.side.more.connect(self._more)
            self._dialog.side.fewer.connect(self._fewer)
        self._dialog.show_view(words.options_view(self._venue, line, self._groups(line)))
        if fresh:
            self._overlay.ask(self._dialog)

    def _do(self, action: Callable[[str, int, Line], Done | Refusal]) -> None:
        """One change of the line; the dialog shows it only after it is on the disk."""
        line = self._line
        if line is None:
            self._close()
            return
        session_id, user_id = self._order.order.session_id, self._order.user_id
        self.attempt(line.name, lambda: action(session_id, user_id, line), self._changed)

    def _changed(self, done: Done) -> None:
        self._line_id = done.line_id
        self._order.show_done(done)
        self._show()

    @Slot(int, int)
    def _toggle(self, group: int, option: int) -> None:
        ordering = self._desk.ordering
        self._do(
            lambda session_id, user_id, line: ordering.choose(
                session_id, user_id, line.line_id,
                words.toggled(line, self._groups(line), group, option),
            )
        )  # fmt: skip

    @Slot(str)
    def _note(self, text: str) -> None:
        line = self._line
        if line is not None:
            self._write(text, allergy=words.is_allergy(line))

    @Slot(str)
    def _quick(self, ready: str) -> None:
        line = self._line
        if line is not None:
            self._write(words.with_quick(words.note_of(line), ready), allergy=words.is_allergy(line))

    @Slot()
    def _allergy(self) -> None:
        line = self._line
        if line is None:
            return
        text, marked = words.note_of(line), words.is_allergy(line)
        if not marked:
            self._write(text or words.allergy_words(), allergy=True)
        else:
            self._write("" if text == words.allergy_words() else text, allergy=False)
        if self._dialog is not None:
            self._dialog.side.note.setFocus()

    def _write(self, text: str, *, allergy: bool) -> None:
        ordering = self._desk.ordering
        self._do(
            lambda session_id, user_id, line: ordering.note(session_id, user_id, line.line_id, text, allergy)
        )

    @Slot()
    def _more(self) -> None:
        self._step(Decimal(1))

    @Slot()
    def _fewer(self) -> None:
        self._step(Decimal(-1))

    def _step(self, by: Decimal) -> None:
        change_by = self._desk.ordering.change_by
        self._do(lambda session_id, user_id, line: change_by(session_id, user_id, line.line_id, by))

    @Slot()
    def _remove(self) -> None:
        line_id = self._line_id
        self._close()
        self._order.remove(line_id)

    @Slot()
    def _close(self) -> None:
        self.leave()
        self._overlay.dismiss()
