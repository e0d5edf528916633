"""Keys become intents: what a key event is called, what it means here, and whose key it stands for."""

from collections.abc import Sequence

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from till_app.key_settings import MAP, Bound
from till_app.key_settings import Key as Key  # noqa: PLC0414 – the vocabulary of every front

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_HARD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class KeyMap:
    """The keys of one till. `bound` is the whole map, with what its settings file changed."""

    def __init__(self, bound: Sequence[Bound] = MAP) -> None:
        self._bound = tuple(bound)
        self._is_own = self._bound == MAP

    def chords(self, key: Key) -> tuple[str, ...]:
        """The keys with that meaning, as Qt writes them."""
        return next(one.chords for one in self._bound if one.key is key)

    def meaning(self, chord: str, page: str) -> Key | None:
        """What a key means on a page, None for ordinary typing."""
        return _find(self._bound, chord, page)

    def stands_for(self, chord: str, page: str) -> str | None:
        """The till's own key for that of a person: "F12" where pay is on "F5".

        None: it is the same key. "": a key that means nothing any more.
        """
        if self._is_own:
            return None
        meant, own = self.meaning(chord, page), _find(MAP, chord, page)
        if meant is own:
            return None
        return "" if meant is None else next(one.chords[0] for one in MAP if one.key is meant)


OWN = KeyMap()
"""The keys as the till comes. Every widget knows these; `Hands` translates a person's into them."""


def meaning(event: QKeyEvent, page: str = "") -> Key | None:
    """The intent behind one of the till's own keys, None for ordinary typing."""
    return OWN.meaning(chord_of(event), page)


def chord_of(event: QKeyEvent) -> str:
    """What a key is called: "F12", "Ctrl+Z", "+". Shift counts only where it does not make a letter."""
    held = event.modifiers() & _HARD
    if event.modifiers() & _SHIFT and not event.text().isprintable():
        held |= _SHIFT
    if event.modifiers() & _SHIFT and Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35:
        held |= _SHIFT
    return QKeySequence(QKeyCombination(held, Qt.Key(event.key()))).toString(_PORTABLE)


def combination(chord: str) -> QKeyCombination:
    """The key and what is held with it."""
    whole: QKeyCombination = QKeySequence.fromString(chord, _PORTABLE)[0]  # type: ignore[index]  # it is one
    return whole


def _find(bound: Sequence[Bound], chord: str, page: str) -> Key | None:
    other = "order" if page == "payment" else "payment"
    return next((one.key for one in bound if chord in one.chords and one.where != other), None)
