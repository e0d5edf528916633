"""Saves every picture of the real till, at three sizes, light and dark.

Usage: python -m tests.screens.draw [FOLDER]; without it into a new temporary folder, which is told.
"""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.screens.evening import open_venue
from tests.screens.pictures import Picture
from tests.screens.states import ALL
from tests.till_app.ui.counter_window import CounterWindow
from till_app.ui import theme
from till_app.ui.tokens import ThemeName

SIZES = ((1024, 768), (1366, 768), (1920, 1080))
THEMES: tuple[ThemeName, ...] = ("light", "dark")


@contextmanager
def played(
    app: QApplication, picture: Picture, folder: Path, size: tuple[int, int], look: ThemeName
) -> Iterator[CounterWindow]:
    """The till in the state of a picture; it is closed at the end."""
    till = CounterWindow(
        app, folder, restarted=picture.restarted, printing=picture.printing, health=picture.health
    )
    try:
        theme.apply(app, look)
        till.window.resize(*size)
        open_venue(till)
        picture.play(till, folder)
        app.processEvents()
        yield till
    finally:
        till.close()


def main(arguments: list[str]) -> None:
    """Draws them all."""
    target = Path(arguments[0]) if arguments else Path(tempfile.mkdtemp(prefix="screens-"))
    target.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    for look in THEMES:
        for size in SIZES:
            for picture in ALL:
                with (
                    tempfile.TemporaryDirectory() as folder,
                    played(app, picture, Path(folder), size, look) as till,
                ):
                    till.window.grab().save(str(target / f"{picture.name}-{size[0]}-{look}.png"))
    sys.stdout.write(f"{len(ALL) * len(SIZES) * len(THEMES)} pictures in {target}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
