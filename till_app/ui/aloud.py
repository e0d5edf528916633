"""Says a sentence aloud, for those who have a screen reader; without one it says nothing."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def listening() -> bool:
    """Whether a screen reader is at work on this machine."""
    return QAccessible.isActive()


def say_aloud(source: QWidget, sentence: str, *, at_once: bool = False) -> None:
    """`source` says it after what is being read, or `at_once` in its place."""
    event = QAccessibleAnnouncementEvent(source, sentence)
    manner = QAccessible.AnnouncementPoliteness
    event.setPoliteness(manner.Assertive if at_once else manner.Polite)
    QAccessible.updateAccessibility(event)
