"""Icons as pixmaps in a token's colour, sharp at the screen's own pixel ratio."""

from functools import cache, lru_cache
from importlib import resources

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

_POINTING = frozenset(
    {"arrow-right", "chevron-left", "chevron-right", "corner-down-right", "log-in", "log-out", "undo-2"}
)
"""They show the way one reads, or back: where one reads from the right they point to the other side."""


def pixmap(name: str, px: int, colour: QColor, stroke: float | None = None) -> QPixmap:
    """The icon of that file name, `px` logical pixels square. Raises FileNotFoundError for an unknown one.

    `stroke` is the line's width at 24 px: 2 unless the icon is small.
    """
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    width = stroke or (2.25 if px < 20 else 2.0)
    picture = _drawn(name, px, colour.name(QColor.NameFormat.HexArgb), width, ratio)
    if name in _POINTING and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return picture.transformed(QTransform.fromScale(-1, 1))
    return picture


def forget() -> None:
    """Drops the drawn pixmaps; after a change of theme."""
    _drawn.cache_clear()


@lru_cache(maxsize=512)
def _drawn(name: str, px: int, colour: str, stroke: float, ratio: float) -> QPixmap:
    ink = QColor(colour)
    # QtSvg paints currentColor as black: the colour has to be in the text.
    svg = (
        _svg(name).replace("currentColor", ink.name()).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    )
    picture = QPixmap(round(px * ratio), round(px * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setOpacity(ink.alphaF())
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, px, px))
    painter.end()
    return picture


@cache
def _svg(name: str) -> str:
    return resources.files("till_app.ui").joinpath("icons", f"{name}.svg").read_text("utf-8")
