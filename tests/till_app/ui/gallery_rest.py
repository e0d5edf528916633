"""Draws login, take-over, moved, payment, complete, settings, chip panel and trouble as in the drawings.

Usage: python -m tests.till_app.ui.gallery_rest FOLDER [light|dark] [WIDTHxHEIGHT]; without the last two, all.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from tests.till_app.ui import samples_rest as samples
from till_app.ui import theme
from till_app.ui.chip_panel import ChipPanel
from till_app.ui.complete_pane import CompletePane
from till_app.ui.login_pane import LoginPane
from till_app.ui.moved_pane import MovedPane
from till_app.ui.notice import Notice
from till_app.ui.pay_views import PaymentView
from till_app.ui.payment_pane import PaymentPane
from till_app.ui.settings_pane import SettingsPane
from till_app.ui.takeover_dialog import TakeOverDialog
from till_app.ui.tokens import ThemeName
from till_app.ui.trouble_dialog import TroubleDialog
from till_app.ui.views import ChipView, LoginView, TakeOverView, TillView
from till_app.ui.window import TillWindow

SIZES = ((1366, 768), (1024, 768))
THEMES: tuple[ThemeName, ...] = ("light", "dark")


@dataclass(frozen=True)
class Scene:
    """A picture: its name, the till and its chip, where the app bar stands, and what is drawn."""

    name: str
    build: Callable[[TillWindow], None]
    chip: ChipView = samples.SYNCED
    nav: str | None = None
    clock: str = "12:44"
    till: TillView = samples.TILL


def login(view: LoginView) -> Callable[[TillWindow], None]:
    """The login page with two digits typed."""

    def build(window: TillWindow) -> None:
        pane = LoginPane()
        _page(window, pane)
        pane.show_site(samples.TILL.site)
        pane.show_view(view)
        if not view.problem and not view.busy:
            pane.pin.type_digit("1")
            pane.pin.type_digit("2")

    return build


def take_over(behind: LoginView, view: TakeOverView) -> Callable[[TillWindow], None]:
    """The question above the login page."""

    def build(window: TillWindow) -> None:
        login(behind)(window)
        dialog = TakeOverDialog()
        dialog.show_view(view)
        window.overlay.ask(dialog)

    return build


def moved(window: TillWindow) -> None:
    """Order moved to Till 1."""
    pane = MovedPane()
    _page(window, pane)
    pane.show_view(samples.MOVED)


def payment(view: PaymentView) -> Callable[[TillWindow], None]:
    """Cash."""

    def build(window: TillWindow) -> None:
        pane = PaymentPane()
        _page(window, pane)
        pane.show_reader("reader 1 ready")
        pane.show_view(view)

    return build


def complete(window: TillWindow) -> None:
    """Paid."""
    pane = CompletePane()
    _page(window, pane)
    pane.show_view(samples.COMPLETE)


def settings(window: TillWindow) -> None:
    """Safety and sync."""
    pane = SettingsPane()
    _page(window, pane)
    pane.show_view(samples.SETTINGS)


def settings_told(window: TillWindow) -> None:
    """Safety and sync with a warning and the answer of a check."""
    pane = SettingsPane()
    _page(window, pane)
    pane.show_view(samples.SETTINGS_TOLD)


def chip_panel(window: TillWindow) -> None:
    """What a tap on the chip tells."""
    payment(samples.PAYMENT)(window)
    panel = ChipPanel()
    panel.show_view(samples.CHIP_PANEL)
    window.overlay.ask(panel)


def not_saved(window: TillWindow) -> None:
    """The last tap was not saved."""
    payment(samples.PAYMENT)(window)
    dialog = TroubleDialog()
    dialog.show_trouble(
        icon="triangle-alert",
        title="The last tap was not saved",
        text="“1 × Cola” is not in the order.\nEverything before it is safe.",
        action="Try again",
    )
    window.overlay.ask(dialog)


def notice(window: TillWindow) -> None:
    """A short sentence over a page."""
    complete(window)
    Notice(window).say("No printer is set up on this till. The sale is saved.")


SCENES = (
    Scene("01-login", login(samples.LOGIN), clock="12:42"),
    Scene("01b-login-offline", login(samples.LOGIN_OFFLINE), samples.OFFLINE),
    Scene("01-login-wrong", login(samples.LOGIN_WRONG)),
    Scene("01-login-many", login(samples.LOGIN_MANY)),
    Scene("01-login-nobody", login(samples.LOGIN_NOBODY)),
    Scene("04-takeover", take_over(samples.LOGIN, samples.TAKE_OVER), clock="12:42"),
    Scene("04-takeover-long", take_over(samples.LOGIN, samples.TAKE_OVER_LONG), clock="12:42"),
    Scene("04b-moved", moved, clock="12:42", till=samples.TILL_2),
    Scene("04c-takeover-offline", take_over(samples.LOGIN_AWAY, samples.TAKE_OVER_OFFLINE), samples.OFFLINE),
    Scene("08-payment-cash", payment(samples.PAYMENT), nav="order", clock="12:45"),
    Scene("08-payment-less", payment(samples.PAYMENT_LESS), nav="order", clock="12:45"),
    Scene("08-payment-large", payment(samples.PAYMENT_LARGE), nav="order", clock="12:45"),
    Scene("08-payment-busy", payment(samples.PAYMENT_BUSY), nav="order", clock="12:45"),
    Scene("09-complete", complete, samples.LOCAL, "order", "12:45"),
    Scene("09-complete-notice", notice, samples.LOCAL, "order", "12:45"),
    Scene("11-settings", settings, nav="till"),
    Scene("11-settings-told", settings_told, nav="till"),
    Scene("02b-chip-panel", chip_panel, samples.OFFLINE, "order"),
    Scene("14-not-saved", not_saved, samples.LOCAL, "order"),
)


def dress(window: TillWindow, scene: Scene) -> None:
    """Puts a scene into a window."""
    window.app_bar.show_till(scene.till)
    window.app_bar.show_chip(scene.chip)
    window.app_bar.show_clock(scene.clock)
    window.app_bar.show_nav(scene.nav, 12)
    scene.build(window)


def draw(scene: Scene, width: int, height: int, path: Path) -> None:
    """Builds a scene in a window of that size and saves its picture."""
    window = TillWindow()
    window.resize(width, height)
    window.show()
    dress(window, scene)
    QApplication.processEvents()
    window.grab().save(str(path))
    window.close()
    window.deleteLater()


def main(arguments: list[str]) -> None:
    """Draws what was asked for."""
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    for look in THEMES:
        if look not in (arguments[1:2] or [look]):
            continue
        theme.apply(app, look)
        for width, height in SIZES:
            if f"{width}x{height}" in (arguments[2:3] or [f"{width}x{height}"]):
                for scene in SCENES:
                    draw(scene, width, height, folder / f"{scene.name}-{width}-{look}.png")


def _page(window: TillWindow, pane: QWidget) -> None:
    window.add_page("page", pane)
    window.show_page("page")


if __name__ == "__main__":
    main(sys.argv[1:])
