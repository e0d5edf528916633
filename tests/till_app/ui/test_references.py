"""PySide6 6.12 on Python 3.11 loses a reference to None with every call that returns it; ours must not."""

import sys

from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

CALLS = 1_000
NOISE = 100
"""References to None that other code may take or drop in between."""


def test_a_thousand_calls_of_a_painter_lose_no_reference(qtbot: QtBot) -> None:
    assert qtbot is not None
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        painter.drawPoint(1, 1)
    after = sys.getrefcount(None)
    painter.end()
    assert abs(after - before) < NOISE
