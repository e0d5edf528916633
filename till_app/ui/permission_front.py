"""Asks a manager: any part that needs leave calls `ask`, and goes on with who allowed it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from till_app.desk.desk import Desk
from till_app.desk.staff import Answer, Checked
from till_app.ui.overlay import Overlay
from till_app.ui.part import Part
from till_app.ui.permission_dialog import PermissionDialog
from till_app.ui.presenting import permission


class PermissionFront(Part):
    """One question at a time. `who` says who is logged in now: a manager is not asked."""

    def __init__(self, overlay: Overlay, desk: Desk, who: Callable[[], int], parent: QObject) -> None:
        super().__init__(desk, parent)
        self._overlay, self._who = overlay, who
        self._reason, self._chosen = "", 0
        self._dialog: PermissionDialog | None = None
        self._then: Callable[[int], object] | None = None
        self._otherwise: Callable[[], object] | None = None

    def ask(
        self, reason: str, then: Callable[[int], object], otherwise: Callable[[], object] | None = None
    ) -> None:
        """Calls `then` with the manager who allowed it, at once if that is who is logged in.

        `reason` is a sentence that says what needs leave. The question stands in place of any other dialog
        and is gone before `then`; `otherwise` is called instead when nobody allowed it.
        """
        if self._desk.permission.may_allow(self._who()):
            then(self._who())
            return
        self._reason, self._then, self._otherwise = reason, then, otherwise
        known = self._desk.permission.known_here(self._desk.clock())
        self._chosen = known[0].id if known else 0
        self._show()

    def leave(self) -> None:
        """The page is left: nobody is asked any more."""
        self._dialog = self._then = self._otherwise = None

    def _show(self, problem: str = "") -> None:
        # The tale of a disk that said no takes the dialog's place; then another one asks again.
        fresh = self._dialog is None or self._overlay.dialog is not self._dialog
        if self._dialog is None or fresh:
            self._dialog = PermissionDialog()
            self._dialog.chosen.connect(self._choose)
            self._dialog.entered.connect(self._check)
            self._dialog.left.connect(self._leave)
        self._dialog.show_view(
            permission.permission_view(
                self._venue, self._reason, self._desk.permission.managers(), self._chosen, problem
            )
        )
        if fresh:
            self._overlay.ask(self._dialog)

    @Slot(int)
    def _choose(self, manager_id: int) -> None:
        self._chosen = manager_id
        self._show()

    @Slot(str)
    def _check(self, pin: str) -> None:
        self.attempt(
            "", lambda: self._desk.permission.check(self._chosen, pin, self._desk.clock()), self._told
        )

    def _told(self, checked: Checked) -> None:
        if checked.answer is not Answer.RECOGNISED:
            self._show(permission.problem_text(self._venue.person(self._chosen).name, checked))
            return
        then, allowed_by = self._then, self._chosen
        self.leave()
        self._overlay.dismiss()
        if then is not None:
            then(allowed_by)

    @Slot()
    def _leave(self) -> None:
        otherwise = self._otherwise
        self.leave()
        self._overlay.dismiss()
        if otherwise is not None:
            otherwise()
