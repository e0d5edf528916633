"""Which keys mean what (DESIGN section 8), and the [keys] table of the settings file that changes it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

Where = Literal["everywhere", "order", "payment"]
"""On which pages a key has its meaning; "order" is every page but the payment page."""


class Key(StrEnum):
    """What a person means by a key, wherever the focus is; the value is its name in the settings file."""

    HELP = "help"
    SEARCH = "search"
    TABS = "tabs"
    NOTE = "note"
    OPTIONS = "options"
    DISCOUNT = "discount"
    SAVE_TO_TAB = "save_to_tab"
    SPLIT = "split"
    PRINT = "print"
    LOG_OUT = "log_out"
    SWITCH = "switch"
    UNDO = "undo"
    REDO = "redo"
    MAIN = "pay"
    CLOSE = "close"
    MORE = "more"
    FEWER = "fewer"
    REMOVE = "remove"
    UP = "up"
    DOWN = "down"
    FIRST = "first"
    LAST = "last"
    EXACT = "exact"
    QUICK_1 = "quick_1"
    QUICK_2 = "quick_2"
    QUICK_3 = "quick_3"
    QUICK_4 = "quick_4"
    CARD = "card"
    VOUCHER = "voucher"
    CATEGORY_1 = "category_1"
    CATEGORY_2 = "category_2"
    CATEGORY_3 = "category_3"
    CATEGORY_4 = "category_4"
    CATEGORY_5 = "category_5"
    CATEGORY_6 = "category_6"
    CATEGORY_7 = "category_7"
    CATEGORY_8 = "category_8"
    CATEGORY_9 = "category_9"
    CATEGORY_10 = "category_10"
    FAVOURITE_1 = "favourite_1"
    FAVOURITE_2 = "favourite_2"
    FAVOURITE_3 = "favourite_3"
    FAVOURITE_4 = "favourite_4"
    FAVOURITE_5 = "favourite_5"
    FAVOURITE_6 = "favourite_6"
    FAVOURITE_7 = "favourite_7"
    FAVOURITE_8 = "favourite_8"
    FAVOURITE_9 = "favourite_9"


CATEGORIES = tuple(key for key in Key if key.startswith("category_"))
FAVOURITES = tuple(key for key in Key if key.startswith("favourite_"))


@dataclass(frozen=True)
class Bound:
    """A meaning and the keys that have it, as Qt writes them: "F12", "Ctrl+Z", "Del"."""

    key: Key
    chords: tuple[str, ...]
    where: Where = "order"


_FIXED: dict[Key, tuple[Where, tuple[str, ...]]] = {
    Key.HELP: ("everywhere", ("F1",)), Key.SEARCH: ("order", ("F2",)), Key.TABS: ("order", ("F3",)),
    Key.NOTE: ("order", ("F4",)), Key.OPTIONS: ("order", ("F5",)), Key.DISCOUNT: ("order", ("F6",)),
    Key.SAVE_TO_TAB: ("order", ("F7",)), Key.SPLIT: ("order", ("F8",)), Key.PRINT: ("order", ("F9",)),
    Key.LOG_OUT: ("everywhere", ("F10",)), Key.SWITCH: ("everywhere", ("Ctrl+F10",)),
    Key.UNDO: ("order", ("F11", "Ctrl+Z")), Key.REDO: ("order", ("Ctrl+Y",)),
    Key.MAIN: ("everywhere", ("F12",)), Key.CLOSE: ("everywhere", ("Esc",)),
    Key.MORE: ("order", ("+",)), Key.FEWER: ("order", ("-",)), Key.REMOVE: ("order", ("Del",)),
    Key.UP: ("order", ("Up",)), Key.DOWN: ("order", ("Down",)), Key.FIRST: ("order", ("Home",)),
    Key.LAST: ("order", ("End",)), Key.EXACT: ("payment", ("F2",)), Key.QUICK_1: ("payment", ("F3",)),
    Key.QUICK_2: ("payment", ("F4",)), Key.QUICK_3: ("payment", ("F5",)), Key.QUICK_4: ("payment", ("F6",)),
    Key.CARD: ("payment", ("F7",)), Key.VOUCHER: ("payment", ("F8",)),
}  # fmt: skip

MAP: tuple[Bound, ...] = (
    *(Bound(key, chords, where) for key, (where, chords) in _FIXED.items()),
    *(Bound(key, (f"Alt+{place % 10}",)) for place, key in enumerate(CATEGORIES, 1)),
    *(Bound(key, (f"Ctrl+{place}",)) for place, key in enumerate(FAVOURITES, 1)),
)
"""Every key as the till comes: what is not in here is typing."""

_NAMED = {
    "delete": "Del", "del": "Del", "insert": "Ins", "ins": "Ins", "escape": "Esc", "esc": "Esc",
    "pageup": "PgUp", "pgup": "PgUp", "pagedown": "PgDown", "pgdown": "PgDown", "home": "Home", "end": "End",
    "up": "Up", "down": "Down", "pause": "Pause", "menu": "Menu", "plus": "+", "minus": "-", "+": "+",
    "-": "-",
}  # fmt: skip
_HELD = {"ctrl": "Ctrl", "control": "Ctrl", "alt": "Alt", "shift": "Shift"}
_ORDER = ("Ctrl", "Alt", "Shift")


class BadKeys(Exception):
    """A [keys] table that cannot be used; the message is one sentence that says what to do."""


def keys_of(table: object) -> tuple[Bound, ...]:
    """The whole map with what the table changes: `pay = "F5"`, or several: `undo = ["F11", "Ctrl+Z"]`.

    Raises BadKeys for a name or key that is not known, and for a key that would mean two things.
    """
    if not isinstance(table, Mapping):
        raise BadKeys("The setting keys is no table. Write [keys] on a line, and below it pay = “F12”.")
    known = {key.value for key in Key}
    for name in table:
        if name not in known:
            raise BadKeys(f"[keys] has the unknown name “{name}”. The names are in docs/settings.md.")
    changed = {Key(name): _chords(name, wanted) for name, wanted in table.items()}
    found = tuple(Bound(one.key, changed.get(one.key, one.chords), one.where) for one in MAP)
    _refuse_doubles(found)
    return found


def _chords(name: str, wanted: object) -> tuple[str, ...]:
    several = [wanted] if isinstance(wanted, str) else wanted
    if not isinstance(several, list) or not several:
        raise BadKeys(f"[keys] {name} has no key. Write it like {name} = “F12”.")
    return tuple(_chord(name, str(one)) for one in several)


def _chord(name: str, text: str) -> str:
    held, last = [], text.strip()
    while (found := re.match(r"([a-zA-Z]+)\s*\+\s*(?=.)", last)) and found[1].lower() in _HELD:
        held.append(_HELD[found[1].lower()])
        last = last[found.end() :]
    key = _NAMED.get(last.lower().replace(" ", ""), "")
    if re.fullmatch(r"[fF]([1-9]|1[0-9]|2[0-4])", last):
        key = last.upper()
    elif re.fullmatch(r"[a-zA-Z0-9]", last) and ("Ctrl" in held or "Alt" in held):
        # Alone, letters and digits are typing: a search, a quantity, an amount.
        key = last.upper()
    if not key or len(set(held)) < len(held):
        raise BadKeys(f"[keys] {name} is “{text}”. Use a key like F12, Delete or Ctrl+P.")
    return "+".join((*(one for one in _ORDER if one in held), key))


def _refuse_doubles(found: tuple[Bound, ...]) -> None:
    for place, one in enumerate(found):
        for other in found[place + 1 :]:
            both = set(one.chords) & set(other.chords)
            if both and {one.where, other.where} != {"order", "payment"}:
                raise BadKeys(
                    f"[keys] gives {min(both)} to both {one.key} and {other.key}. Give one another key."
                )
