"""A real till that obeys: JSON commands on standard input, one JSON answer a line on standard output."""

import json
import os
import sys
import threading
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QLineEdit, QWidget

from tests.hands.till import NOT_CLEAN
from till_app.app import Till
from till_app.start import now, run

_OFFSCREEN = "propagateSizeHints"
"""The offscreen platform tells nobody how large a window wants to be, and warns of it."""
W = TypeVar("W", bound=QWidget)


class Hands(QObject):
    """Carries out commands on the main thread."""

    commanded = Signal(str)

    def __init__(self, till: Till) -> None:
        super().__init__()
        self._till = till
        self.commanded.connect(self.obey, Qt.ConnectionType.QueuedConnection)

    @Slot(str)
    def obey(self, line: str) -> None:
        """One command; the answer is printed as one line."""
        command: dict[str, Any] = json.loads(line)
        action = command.pop("do")
        try:
            answer = {"ok": True, **(getattr(self, f"do_{action}")(**command) or {})}
        except LookupError as error:
            answer = {"ok": False, "error": str(error)}
        print(json.dumps(answer), flush=True)

    def do_press(self, name: str, place: int = 0) -> None:
        """Clicks the visible button of that name (or that begins so); the one in that place of several."""
        wanted = [button for button in self._all(QAbstractButton) if button.isEnabled()]
        over = self._till.window.overlay.dialog
        above = [button for button in wanted if over is not None and over.isAncestorOf(button)]
        # Behind a question there are keys of the same names.
        found = _named(above, name, place) or _named(wanted, name, place)
        if found is None:
            raise LookupError(f"no button {name!r} among {[_name(button) for button in wanted]}")
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)

    def do_tap(self, text: str) -> None:
        """Clicks the row or tile that shows that text."""
        for view in self._all(QAbstractItemView):
            model: QAbstractItemModel | None = view.model()
            if model is None:
                continue
            for row in range(model.rowCount()):
                index = model.index(row, 0)
                shown = str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or "")
                rect = view.visualRect(index)
                if text in shown and view.viewport().rect().intersects(rect):
                    QTest.mouseClick(
                        view.viewport(),
                        Qt.MouseButton.LeftButton,
                        Qt.KeyboardModifier.NoModifier,
                        rect.center(),
                    )
                    return
        raise LookupError(f"nothing shows {text!r}")

    def do_type(self, text: str) -> None:
        """Types on the keyboard, wherever the focus is."""
        QTest.keyClicks(self._focus(), text)

    def do_key(self, name: str) -> None:
        """Presses one key, such as F12 or Return."""
        QTest.keyClick(self._focus(), getattr(Qt.Key, f"Key_{name}"))

    def do_look(self, language: str, look: str) -> None:
        """Puts on another language and theme, as the settings page and the dark hours do."""
        self._till.front.look_wanted.emit(language, look)

    def do_rest(self) -> None:
        """Lets the till paint and finish what it began."""
        QTest.qWait(100)

    def do_see(self) -> dict[str, Any]:
        """What the screen shows: page, words, buttons, fields, and the order in hand."""
        order = self._till.front.order.order
        return {
            "page": self._till.window.page,
            "words": [label.text() for label in self._all(QLabel) if label.text()],
            "names": [_name(widget) for widget in self._all(QWidget) if _name(widget)],
            "buttons": [_name(button) for button in self._all(QAbstractButton)],
            "told": [told for widget in self._all(QWidget) if (told := widget.accessibleDescription())],
            "fields": [field.text() for field in self._all(QLineEdit)],
            "session": order.session_id,
            "status": order.status.value,
            "total": order.total,
            "paid": order.paid,
            "amendments": [[one.name, str(one.quantity), one.amount] for one in order.amendments],
            "lines": [[line.name, str(line.quantity), line.total] for line in order.lines],
        }

    def do_shot(self, file: str) -> None:
        """Saves a picture of the window."""
        if not self._till.window.grab().save(file):
            raise LookupError(f"no picture could be written to {file}")

    def do_close(self) -> None:
        """Closes the window as a person would."""
        self._till.window.close()

    def _all(self, kind: type[W]) -> list[W]:
        return [widget for widget in self._till.window.findChildren(kind) if widget.isVisible()]

    def _focus(self) -> QWidget:
        places: tuple[QWidget | None, ...] = (QApplication.focusWidget(), self._till.window.focusWidget())
        return next((place for place in places if place is not None), self._till.window)


def _named(widgets: Sequence[QAbstractButton], name: str, place: int) -> QAbstractButton | None:
    exact = [widget for widget in widgets if name in (_name(widget), widget.text())]
    close = [widget for widget in widgets if _name(widget).startswith(name)]
    return next(iter((exact or close)[place:]), None)


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def _listen(hands: Hands) -> None:
    for line in sys.stdin:
        hands.commanded.emit(line)


def obey(till: Till) -> None:
    """Gives a running till hands, once its window is up."""
    hands = Hands(till)
    # Not of the window: another language makes another one.
    hands.setParent(till)
    threading.Thread(target=_listen, args=(hands,), name="hands", daemon=True).start()
    print(json.dumps({"ok": True, "ready": True}), flush=True)


def _clock() -> datetime:
    """This machine's clock, wrong by as many seconds as the file of HANDS_CLOCK says at the moment."""
    return now() + timedelta(seconds=float(Path(os.environ["HANDS_CLOCK"]).read_text("utf-8")))


def _tell_warning(kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
    if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and _OFFSCREEN not in text:
        _tell(text)


def _tell_what_is_left() -> None:
    """After the end: no thread but this one and the one that listens, and no window on the screen."""
    ours = ("MainThread", "hands")
    for thread in threading.enumerate():
        if thread.name not in ours:
            _tell(f"thread {thread.name} is left")
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            _tell(f"window {window!r} is left")


def _tell(text: str) -> None:
    sys.stderr.write(f"{NOT_CLEAN}{text}\n")


if __name__ == "__main__":
    qInstallMessageHandler(_tell_warning)
    code = run(sys.argv[1:], ready=obey, clock=_clock if "HANDS_CLOCK" in os.environ else now)
    _tell_what_is_left()
    sys.exit(code)
