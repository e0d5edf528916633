"""A scanner that types like a keyboard: its codes are taken out of the keys, wherever the focus is."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from till_app.ui.scan_reader import FASTEST_PERSON_MS, ScanReader, Verdict

_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_PREFIX_WAIT_MS = 300
_HARD = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class Scanner(QObject):
    """Emits `scanned` with a code. Keys of a person reach their field at most 35 ms late, in their order.

    An application event filter: no field ever sees a key of a scan, so that no code can land in an amount,
    a quantity or a PIN.
    """

    scanned = Signal(str)

    def __init__(self, window: QWidget, prefix: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._reader = ScanReader(prefix)
        self._keys: list[QKeyEvent] = []
        self._released: list[QKeyEvent] = []
        self._giving_back = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._perhaps_typed)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def stop(self) -> None:
        """Lets every key pass from now on."""
        self._patience.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes keys on their way into the window, before any widget sees them."""
        if self._giving_back or not isinstance(event, QKeyEvent) or not self._is_ours(watched):
            return False
        if event.type() == QEvent.Type.KeyPress:
            return self._pressed(event)
        return event.type() == QEvent.Type.KeyRelease and self._let_up(event)

    def _is_ours(self, watched: QObject) -> bool:
        """A key comes to the native window first, then to the widget with the focus: taken at the first."""
        handle = self._window.windowHandle()
        return watched is handle or (isinstance(watched, QWidget) and watched.window() is self._window)

    def _pressed(self, event: QKeyEvent) -> bool:
        at = event.timestamp()
        if Qt.Key(event.key()) in _ENDS:
            if self._reader.end(at) is Verdict.SCAN:
                code = self._reader.code
                self._forget()
                self.scanned.emit(code)
                return True
            self._give_back()
            return False
        text = event.text()
        if event.modifiers() & _HARD or not text or not text.isprintable() or event.isAutoRepeat():
            if not text and not event.modifiers() & _HARD and event.key() in _MODIFIERS:
                return False
            self._give_back()
            return False
        if self._reader.key(text, at) is Verdict.TYPED:
            self._give_back()
            self._reader.key(text, at)
        self._keys.append(event.clone())
        self._patience.start(_PREFIX_WAIT_MS if self._reader.begun_by_prefix else FASTEST_PERSON_MS)
        return True

    def _let_up(self, event: QKeyEvent) -> bool:
        """A key that is held back comes up later, after it went down."""
        if any(key.key() == event.key() for key in self._keys):
            self._released.append(event.clone())
            return True
        return False

    @Slot()
    def _perhaps_typed(self) -> None:
        # A till that was busy may find the next key already waiting: it comes first.
        waiting = len(self._keys)
        QTimer.singleShot(0, self, lambda: self._typed(waiting))

    def _typed(self, waiting: int) -> None:
        if len(self._keys) == waiting and not self._patience.isActive():
            self._give_back()

    def _give_back(self) -> None:
        """A person typed: the keys go where they were meant to, in their order."""
        keys, released = self._keys, self._released
        self._forget()
        self._giving_back = True
        try:
            for key in keys:
                to = QApplication.focusWidget() or self._window
                QCoreApplication.sendEvent(to, key)
                up = next((event for event in released if event.key() == key.key()), None)
                if up is not None:
                    QCoreApplication.sendEvent(to, up)
        finally:
            self._giving_back = False

    def _forget(self) -> None:
        self._patience.stop()
        self._reader.let_go()
        self._keys, self._released = [], []


_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr)
