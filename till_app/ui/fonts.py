"""The till's own type: Inter with tabular digits, DejaVu Sans Mono for receipts."""

from importlib import resources

from PySide6.QtGui import QFont, QFontDatabase

FAMILIES = ("Inter", "DejaVu Sans")
MONO = "DejaVu Sans Mono"
_FILES = (
    "Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf",
    "DejaVuSansMono.ttf", "DejaVuSansMono-Bold.ttf",
)  # fmt: skip


def load() -> None:
    """Adds the shipped fonts to the application; once per application."""
    folder = resources.files("till_app.ui").joinpath("fonts")
    for name in _FILES:
        # By its name, not by its bytes: those would all be kept in memory.
        with resources.as_file(folder.joinpath(name)) as file:
            QFontDatabase.addApplicationFont(str(file))


def text_font(px: int, weight: int = 400) -> QFont:
    """Inter at a pixel size and weight (400, 500, 600, 700)."""
    font = QFont(list(FAMILIES))
    font.setPixelSize(px)
    font.setWeight(QFont.Weight(weight))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def mono_font(px: int, weight: int = 400) -> QFont:
    """The receipt's type."""
    font = QFont([MONO])
    font.setPixelSize(px)
    font.setWeight(QFont.Weight(weight))
    return font
