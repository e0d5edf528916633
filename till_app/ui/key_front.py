"""What keys do that no focused control wanted: by the page that is shown (DESIGN section 8)."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, Signal, Slot

from till_app.ui.keys import Key
from till_app.ui.pages import Pages
from till_app.ui.tongue import tr

Doing = Callable[[], object]


class KeyFront(QObject):
    """`actions` says for a page what each key does; typing goes to the page's own field or keys.

    `scanning` says for the pages that take scans what becomes of a code.
    """

    said = Signal(str)

    def __init__(
        self,
        pages: Pages,
        actions: Callable[[str], Mapping[Key, Doing]],
        scanning: Mapping[str, Callable[[str], object]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._pages, self._actions, self._scanning = pages, actions, scanning
        pages.window.key_pressed.connect(self.press)
        pages.window.typed.connect(self.type)

    @Slot(Key)
    def press(self, key: Key) -> None:
        """An intent; while a question is open only the question has keys."""
        if self._pages.window.overlay.isVisible():
            return
        action = self._actions(self._pages.window.page).get(key)
        if action is not None:
            action()

    @Slot(str)
    def scan(self, code: str) -> None:
        """A scanner read a code: a product, after a sale one of a new order; never letters in a field."""
        window = self._pages.window
        if window.overlay.isVisible():
            self.said.emit(tr("Close this first, then scan again. Nothing was added."))
        elif window.page in self._scanning:
            self._scanning[window.page](code)
        else:
            self.said.emit(tr("Scans are taken on the order page. Nothing was added."))

    @Slot(str)
    def type(self, text: str) -> None:
        """Typing with the focus on nothing that takes it."""
        if self._pages.window.overlay.isVisible():
            return
        page = self._pages.window.page
        if page == "login" and text.isdecimal() and text.isascii():
            self._pages.login.pin.type_digit(text)
        elif page == "payment" and text.isdecimal() and text.isascii():
            self._pages.payment.digits.emit(text)
        elif page == "order":
            field = self._pages.order.menu.search
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            field.insert(text)
            field.searched.emit(field.text())
