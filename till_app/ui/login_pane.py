"""The login screen (01, 01b): who is serving, and their PIN."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from till_app.ui import theme
from till_app.ui.banner import Banner
from till_app.ui.pin_panel import PinPanel
from till_app.ui.staff_grid import StaffGrid
from till_app.ui.views import BannerView, LoginView

_BANNER = 72
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F12)


class LoginPane(QWidget):
    """Shows a `LoginView`. Keys: digits, Backspace, arrows between the tiles, Enter."""

    person_chosen = Signal(int)
    pin_entered = Signal(str)
    try_now = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.banner = Banner()
        self.staff = StaffGrid()
        self.pin = PinPanel()
        self._build()

    def show_view(self, view: LoginView) -> None:
        """Paints the page. What is typed stays until another person, a problem or an answer comes."""
        self.banner.setVisible(view.offline is not None)
        if view.offline is not None:
            hint = view.offline
            button = ("try", self.tr("Try now"), "refresh-cw")
            self.banner.show_banner(
                BannerView(hint.title, hint.caption, "", "", "warn", hint.icon, (button,))
            )
        self.staff.show_tiles(view.tiles, view.chosen.user_id if view.chosen else 0)
        self.staff.show_notice(view.notice)
        self.pin.show_view(view)

    def show_site(self, name: str) -> None:
        """The name of the venue, top right of the tiles."""
        self.staff.site.say(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.text().isdecimal() and event.text().isascii():
            self.pin.type_digit(event.text())
        elif key == Qt.Key.Key_Backspace:
            self.pin.erase()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Escape):
            self.pin.clear()
        elif key in _ENTER:
            self.pin.submit()
        elif key in _ARROWS:
            self._step(key)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compact = self.width() < theme.current().size("compact_below")
        self.staff.set_columns(3 if compact else 4)
        self.pin.set_compact(compact)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.staff.focus_chosen()

    def _build(self) -> None:
        self.banner.setFixedHeight(_BANNER)
        self.banner.hide()
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.staff, 1)
        body.addWidget(self.pin)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.banner)
        whole.addLayout(body, 1)
        self.staff.chosen.connect(self.person_chosen)
        self.pin.pin_entered.connect(self.pin_entered)
        self.banner.pressed.connect(self._banner_pressed)

    def _step(self, key: Qt.Key) -> None:
        user_id = self.staff.neighbour(key)
        if user_id:
            self.person_chosen.emit(user_id)
            self.staff.focus_chosen()

    @Slot(str)
    def _banner_pressed(self, _key: str) -> None:
        self.try_now.emit()
