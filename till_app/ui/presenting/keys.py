"""What the keys are called and what they do on a page, in words."""

from collections.abc import Collection, Sequence

from till_app.key_settings import CATEGORIES, FAVOURITES
from till_app.ui.key_views import KeyHelpView, KeyRow
from till_app.ui.keys import Key, KeyMap
from till_app.ui.tongue import tr

_PAIRS = ((Key.MORE, Key.FEWER), (Key.UP, Key.DOWN), (Key.FIRST, Key.LAST))
_MOST_PAIRED = 2


def help_view(keys: KeyMap, page: str, active: Collection[Key]) -> KeyHelpView:
    """The keys that do something on a page now, typing first, then in the order of the map."""
    return KeyHelpView(
        title=tr("What the keys do here"),
        caption=tr("A manager can give them other keys in the settings file."),
        close_label=tr("Close"),
        rows=(*_typing(page), *_bound(keys, page, active)),
    )


def cap(chord: str) -> str:
    """A key as it is written on its cap."""
    front_part, _, last = chord[:-1].rpartition("+")  # The last key may be + itself.
    last += chord[-1]
    held = front_part.split("+") if front_part else []
    named = {
        "Del": tr("Del", "key"), "Ins": tr("Ins", "key"), "Esc": tr("Esc", "key"), "Up": "↑", "Down": "↓",
        "Home": tr("Home", "key"), "End": tr("End", "key"), "PgUp": tr("Page Up", "key"),
        "PgDown": tr("Page Down", "key"), "-": "−", "Return": tr("Enter", "key"),
    }  # fmt: skip
    front = {"Ctrl": tr("Ctrl", "key"), "Alt": tr("Alt", "key"), "Shift": tr("Shift", "key")}
    return "+".join((*(front.get(one, one) for one in held), named.get(last, last)))


def does(key: Key, page: str) -> str:
    """What a key does on a page: "Pay"."""
    if key is Key.MAIN:
        return _main(page)
    if key is Key.CLOSE and page == "order":
        return tr("Clear the search or the quantity")
    if key is Key.CLOSE:
        return tr("Clear the PIN") if page == "login" else tr("Back to the order")
    if key is Key.PRINT and page == "complete":
        return tr("Print the receipt")
    if key in CATEGORIES:
        return tr("Categories from the first on")
    if key in FAVOURITES:
        return tr("The first nine favourites")
    return _does()[key]


def _does() -> dict[Key, str]:
    return {
        Key.HELP: tr("This help"),
        Key.SEARCH: tr("Search"),
        Key.TABS: tr("Tabs"),
        Key.NOTE: tr("Note on the line"),
        Key.OPTIONS: tr("Options of the line"),
        Key.DISCOUNT: tr("Discount on the line"),
        Key.SAVE_TO_TAB: tr("Save to a tab"),
        Key.SPLIT: tr("Split the bill"),
        Key.PRINT: tr("Print the bill"),
        Key.LOG_OUT: tr("Log out, the order is kept"),
        Key.SWITCH: tr("Another person; the order is kept"),
        Key.UNDO: tr("Undo"),
        Key.REDO: tr("Redo"),
        Key.MORE: tr("More or fewer of the line"),
        Key.FEWER: tr("Fewer of the line"),
        Key.REMOVE: tr("Remove the line"),
        Key.UP: tr("The line above or below"),
        Key.DOWN: tr("The line below"),
        Key.FIRST: tr("The first or the last line"),
        Key.LAST: tr("The last line"),
        Key.EXACT: tr("The exact amount"),
        Key.QUICK_1: tr("The first quick amount"),
        Key.QUICK_2: tr("The second quick amount"),
        Key.QUICK_3: tr("The third quick amount"),
        Key.QUICK_4: tr("The fourth quick amount"),
        Key.CARD: tr("Pay by card"),
        Key.VOUCHER: tr("Pay by voucher"),
    }


def _main(page: str) -> str:
    return {
        "login": tr("Log in"), "order": tr("Pay"), "payment": tr("Take the money"),
        "complete": tr("New order"), "tabs": tr("Resume the tab"), "split": tr("Pay the next bill"),
        "moved": tr("Log in"),
    }.get(page, tr("The blue button"))  # fmt: skip


def _typing(page: str) -> tuple[KeyRow, ...]:
    enter, digits, letters = tr("Enter", "key"), tr("0–9", "key"), tr("A–Z", "key")
    return {
        "login": (
            KeyRow((digits,), tr("The PIN of the chosen person")),
            KeyRow(("←", "↑", "↓", "→"), tr("Choose a person")),
            KeyRow((enter,), tr("Log in")),
        ),
        "order": (
            KeyRow((digits, "*"), tr("How many of the next tile or scan")),
            KeyRow((digits, enter), tr("Add the product with that code")),
            KeyRow((letters,), tr("Search; Enter adds the first hit")),
        ),
        "payment": (
            KeyRow((digits,), tr("The amount, pence first")),
            KeyRow((enter,), tr("Take the money")),
        ),
        "complete": (KeyRow((enter,), tr("New order")),),
        "tabs": (
            KeyRow((letters,), tr("Search")),
            KeyRow(("←", "↑", "↓", "→"), tr("Choose a tab")),
            KeyRow((enter,), tr("Choose it, then resume it")),
        ),
    }.get(page, ())


def _bound(keys: KeyMap, page: str, active: Collection[Key]) -> Sequence[KeyRow]:
    rows, told = [], set[Key]()
    for key in Key:
        if key not in active or key in told:
            continue
        family = next((one for one in (*_PAIRS, CATEGORIES, FAVOURITES) if key in one), (key,))
        here = [one for one in family if one in active]
        told.update(here)
        chords = [chord for one in here for chord in keys.chords(one)[: 1 if len(here) > 1 else None]]
        caps = [cap(one) for one in chords]
        if len(here) > _MOST_PAIRED:
            caps = [caps[0], "…", caps[-1]]
        rows.append(KeyRow(tuple(caps), does(key, page)))
    return rows
