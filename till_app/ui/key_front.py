"""What keys do that no focused control wanted: by the page that is shown (DESIGN section 8)."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from till_app.ui.hands import Hands
from till_app.ui.key_help import KeyHelp
from till_app.ui.key_hints import KeyHints
from till_app.ui.key_spots import spots
from till_app.ui.keys import OWN, Key, KeyMap
from till_app.ui.pages import Pages
from till_app.ui.presenting.keys import cap, help_view
from till_app.ui.tongue import tr

Doing = Callable[[], object]


class KeyFront(QObject):
    """`actions` says for a page what each key does; typing goes to the page's own field or keys.

    `scanning` says for the pages that take scans what becomes of a code. `hints` keeps the caps on the
    buttons; else they are there from F1 until the next person logs in.
    """

    said = Signal(str)
    stirred = Signal()

    def __init__(
        self,
        pages: Pages,
        actions: Callable[[str], Mapping[Key, Doing]],
        scanning: Mapping[str, Callable[[str], object]],
        parent: QObject,
        *,
        keys: KeyMap = OWN,
        hints: bool = False,
    ) -> None:
        super().__init__(parent)
        self._pages, self._actions, self._scanning = pages, actions, scanning
        self._keys, self._always = keys, hints
        self.hints = KeyHints(pages.window, self._caps)
        self.begin()
        self.hands = Hands(pages.window, keys, self._page, self)
        self.hands.stirred.connect(self.stirred)
        pages.window.key_pressed.connect(self.press)
        pages.window.typed.connect(self.type)

    def begin(self) -> None:
        """Nobody is here yet: hints are shown only if they always are."""
        self.hints.show_caps(self._always)

    def stop(self) -> None:
        """The screen goes."""
        self.hands.stop()

    @Slot(Key)
    def press(self, key: Key) -> None:
        """An intent; while a question is open only the question has keys."""
        page = self._page()
        action = self._actions(page).get(key) if page else None
        if page and key is Key.HELP:
            self.help()
        elif action is not None:
            action()

    def help(self) -> None:
        """What the keys do on this page; from now on the buttons show theirs."""
        page, overlay = self._page(), self._pages.window.overlay
        active = {Key.HELP, *self._actions(page)}
        dialog = KeyHelp(help_view(self._keys, page, active))
        dialog.closed.connect(overlay.dismiss)
        self.hints.show_caps(True)
        overlay.ask(dialog)

    @Slot(str)
    def scan(self, code: str) -> None:
        """A scanner read a code: a product, after a sale one of a new order; never letters in a field."""
        self.stirred.emit()
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
        page = self._page()
        if page == "login" and text.isdecimal() and text.isascii():
            self._pages.login.pin.type_digit(text)
        elif page == "payment" and text.isdecimal() and text.isascii():
            self._pages.payment.digits.emit(text)
        elif page == "order":
            field = self._pages.order.menu.search
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            field.insert(text)
            field.searched.emit(field.text())

    def _page(self) -> str:
        """The page that has the keys, "" while a question stands over it."""
        window = self._pages.window
        return "" if window.overlay.isVisible() else window.page

    def _caps(self) -> Iterator[tuple[str, QWidget]]:
        for key, widget in spots(self._pages, self._pages.window.page):
            yield cap(self._keys.chords(key)[0]), widget
