"""The order in which Tab goes from control to control: the order in which a page is read."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtWidgets import QWidget


def tab_through(*parts: QWidget | Iterable[QWidget]) -> None:
    """Tab goes from each to the next; what is hidden or disabled is passed over. All are of one window."""
    stops = [stop for part in parts for stop in ([part] if isinstance(part, QWidget) else part)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
