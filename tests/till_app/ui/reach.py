"""What keys and a screen reader meet on a screen: where Tab goes, what has a name, what can be hit."""

from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)

from tests.till_app.ui.glass import FINGER, shown
from till_app.ui.chip import StatusChip
from till_app.ui.focus_ring import HasFocusRect
from till_app.ui.keypad import KeyPad
from till_app.ui.segmented import Segmented
from till_app.ui.window import TillWindow
from till_app.ui.words import Words

KEY = 72
"""The least height of a key of a keypad, in px."""
LEAST_TEXT = 14
_TAKES_INPUT = (QAbstractButton, QLineEdit, QPlainTextEdit)


class Reach:
    """The screen on top: a dialog if there is one, else the whole window."""

    def __init__(self, window: TillWindow) -> None:
        self.window = window
        self.top: QWidget = window.overlay.dialog or window
        self.controls = [one for one in shown(self.top, QWidget) if _is_control(one)]
        self.walked: list[QWidget] = []
        self.unseen: list[str] = []

    def faults(self) -> dict[str, list[str]]:
        """Each rule with what breaks it; rules that hold are left out."""
        self._walk()
        found = {
            "nameless": [repr(one) for one in self.controls if not one.accessibleName()],
            "nameless rows": [fault for view in shown(self.top, QListView) for fault in _silent_rows(view)],
            "Tab does not reach": [said(one) for one in self.controls if not self._is_reached(one)],
            "Tab leaves the dialog for": [said(one) for one in self.walked if not self._is_inside(one)],
            "not in reading order": self._out_of_order(),
            "focus not seen": self.unseen,
            "too small": [_measured(one) for one in self.controls if _is_small(one)],
            "text too small": [one.text() for one in shown(self.top, Words) if one.font_px() < LEAST_TEXT],
        }  # fmt: skip
        return {rule: faults for rule, faults in found.items() if faults}

    def low_keys(self) -> list[str]:
        """Keys of a keypad that are less high than a key should be."""
        pads: list[KeyPad] = shown(self.top, KeyPad)
        return [f"{said(key)} {key.height()}" for pad in pads for key in pad.buttons if key.height() < KEY]

    def focus(self) -> QWidget:
        """What the next key goes to."""
        focused: QWidget | None = self.window.focusWidget()
        return self.window if focused is None else focused

    def _walk(self) -> None:
        """Goes round with Tab until a control comes again."""
        for _ in range(len(self.controls) + 20):
            QTest.keyClick(self.focus(), Qt.Key.Key_Tab)
            here = self.focus()
            if here in self.walked:
                return
            self.walked.append(here)
            if not self._ring_is_round(here):
                self.unseen.append(said(here))

    def _ring_is_round(self, here: QWidget) -> bool:
        inside = here.focus_rect() if isinstance(here, HasFocusRect) else here.rect()
        spot = QRect(here.mapTo(self.window, inside.topLeft()), inside.size())
        ring = self.window.focus_ring
        return ring.isVisible() and ring.geometry().contains(spot) and self.window.rect().contains(spot)

    def _is_reached(self, control: QWidget) -> bool:
        """By Tab, or with arrow keys from the one of its group that Tab comes to."""
        group = control.group() if isinstance(control, QAbstractButton) else None
        return control in self.walked or (
            group is not None and group.exclusive() and any(one in self.walked for one in group.buttons())
        )

    def _is_inside(self, control: QWidget) -> bool:
        return self.top.isAncestorOf(control)

    def _out_of_order(self) -> list[str]:
        """Neighbours in one box that Tab visits against the order of reading; what breaks into the bar."""
        bar = self.window.app_bar
        ends = [place for place, one in enumerate(self.walked) if bar.isAncestorOf(one)]
        start = ends[-1] + 1 if ends else 0
        boxes: dict[QWidget | None, list[QWidget]] = {}
        for one in self.walked[start:] + self.walked[:start]:
            # The chip comes before the ways beside it: whether all is safe goes before where to go.
            if isinstance(one, StatusChip):
                continue
            # A row of segments is one thing among its neighbours.
            tray = one.parentWidget()
            part = tray if isinstance(tray, Segmented) else one
            boxes.setdefault(part.parentWidget(), []).append(part)
        wrong = []
        for box in boxes.values():
            # The walk through a dialog begins where the focus was, not at its top.
            first = 0 if ends else box.index(min(box, key=_place))
            pairs = pairwise(box[first:] + box[:first])
            wrong += [
                f"{said(one)} before {said(other)}" for one, other in pairs if not _reads_on(one, other)
            ]
        return wrong + self._scattered()

    def _scattered(self) -> list[str]:
        bar = [one for one in self.walked if self.window.app_bar.isAncestorOf(one)]
        if not bar:
            return []
        chip = next(place for place, one in enumerate(self.walked) if isinstance(one, StatusChip))
        turned = self.walked[chip:] + self.walked[:chip]
        return [said(one) for one in turned[: len(bar)] if one not in bar]


def said(widget: QWidget) -> str:
    """The spoken name, or what there is."""
    return widget.accessibleName() or repr(widget)


def _is_control(one: QWidget) -> bool:
    takes = isinstance(one, _TAKES_INPUT) or bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)
    if isinstance(one, QAbstractScrollArea):
        takes = takes or one.verticalScrollBar().maximum() > 0
    return takes and one.isEnabled() and one.isVisible() and one.focusProxy() is None


def _measured(one: QWidget) -> str:
    return f"{said(one)} {one.width()}x{one.height()}"


def _is_small(one: QWidget) -> bool:
    return one.width() < FINGER or one.height() < FINGER


def _place(one: QWidget) -> tuple[int, int]:
    return one.y(), one.x()


def _reads_on(one: QWidget, other: QWidget) -> bool:
    """Whether the other is to the right in the same row, or in a later row or column."""
    if other.y() >= one.y() + one.height() // 2:
        return True
    return other.x() >= one.x() + one.width() // 2


def _silent_rows(view: QListView) -> list[str]:
    model, role = view.model(), Qt.ItemDataRole.AccessibleTextRole
    silent = [row for row in range(model.rowCount()) if not model.index(row, 0).data(role)]
    return [f"row {row} of {said(view)}" for row in silent]
