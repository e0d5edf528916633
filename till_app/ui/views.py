"""What the panes show: frozen values made by the front, with every sentence already worded."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from shared.catalogue import Catalogue
from shared.order_session import OrderSession
from shared.paper import Kind

Tone = Literal["plain", "safe", "info", "warn", "attention"]
ChipState = Literal["local", "syncing", "synced", "offline", "attention"]


@dataclass(frozen=True)
class TillView:
    """Which till this is: "1", "Till 1", "Front bar", and the venue's name."""

    number: str
    name: str
    place: str
    site: str


@dataclass(frozen=True)
class Person:
    """A member of staff; `colour` is a key of the owner tokens."""

    user_id: int
    name: str
    role: str
    colour: str


@dataclass(frozen=True)
class ChipView:
    """The safety status; `waiting` counts changes; `reason` says what needs attention."""

    state: ChipState
    waiting: int = 0
    reason: str = ""


@dataclass(frozen=True)
class ChipPanelView:
    """What a tap on the chip shows (02b): rows of (icon, title, caption, tone), then two sentences.

    `how` is the button that leads to what can be done, "" for none.
    """

    title: str
    chip: ChipView
    rows: tuple[tuple[str, str, str, Tone], ...]
    can: str
    wait_for: str
    how: str = ""


@dataclass(frozen=True)
class StaffTile:
    """A person on the login screen; `total` is "" without an open order. `here_now`: open elsewhere."""

    person: Person
    total: str
    where: str
    locked: bool = False


@dataclass(frozen=True)
class Hint:
    """A coloured box: icon name, bold title, caption."""

    icon: str
    title: str
    caption: str
    tone: Tone = "info"


@dataclass(frozen=True)
class LoginView:
    """The login screen (01, 01b). `chosen` is the person whose PIN is asked for."""

    tiles: tuple[StaffTile, ...]
    chosen: Person | None = None
    hint: Hint | None = None
    problem: str = ""
    busy: bool = False
    offline: Hint | None = None
    notice: str = ""


@dataclass(frozen=True)
class OrderView:
    """The order screen (02). `saved` is the time of the last commit, "12:44:07", or "" before the first."""

    owner: Person
    order: OrderSession
    saved: str
    highlighted: str = ""
    just_added: str = ""
    can_undo: bool = False
    undo_text: str = ""
    banner: "BannerView | None" = None
    read_only: str = ""


@dataclass(frozen=True)
class BannerView:
    """A banner under the app bar; `emphasis` is bold inside the caption; buttons are (key, label, icon)."""

    title: str
    caption: str
    emphasis: str
    after: str
    tone: Literal["safe", "warn"]
    icon: str
    buttons: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class MenuView:
    """Products to choose from; `counts` are quantities in this order by product id.

    `offer`: the label of the button that sells what has no product, "" for none.
    """

    catalogue: Catalogue
    category: str
    search: str = ""
    counts: Mapping[int, Decimal] = field(default_factory=dict)
    quantity: int = 1
    problem: str = ""
    offer: str = ""


@dataclass(frozen=True)
class PreviewLine:
    """A row of a read-only order: quantity, name, amount."""

    quantity: str
    name: str
    amount: str


@dataclass(frozen=True)
class Preview:
    """A read-only order as in 04 and 04b."""

    owner: Person
    title: str
    caption: str
    lines: tuple[PreviewLine, ...]
    total: str
    tag: str = ""


@dataclass(frozen=True)
class TakeOverView:
    """The question of 04 and 04c. `promises` are (icon, bold part, rest); `new_label` "" for no such way."""

    title: str
    preview: Preview
    box: Hint
    promises: tuple[tuple[str, str, str], ...]
    question: str
    new_label: str
    leave_label: str
    take_label: str
    take_icon: str


@dataclass(frozen=True)
class MovedView:
    """The page "Order moved to Till 1" (04b). `seconds`: until the login screen."""

    title: str
    lines: tuple[str, ...]
    preview: Preview
    seconds: int


@dataclass(frozen=True)
class ReceiptRow:
    """A row of the receipt preview: `left`, `right`, weight and kind."""

    left: str
    right: str = ""
    kind: Kind = "line"
    quantity: str = ""


@dataclass(frozen=True)
class CompleteView:
    """The sale is done (09). `seconds`: until this person is logged out, None when stopped.

    `next_label` stands on the main button, "" for "New order".
    """

    title: str
    caption: str
    result_label: str
    result: str
    receipt: tuple[ReceiptRow, ...]
    seconds: int | None
    next_label: str = ""


@dataclass(frozen=True)
class Card:
    """A card of the settings page: icon, title, tag (text, tone), rows of (label, value).

    `actions` are buttons below the rows: (key, label, icon).
    """

    icon: str
    title: str
    tag: tuple[str, Tone] | None
    rows: tuple[tuple[str, str], ...]
    actions: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True)
class SettingsView:
    """Safety and sync (11): the answer first, then four cards. `busy`: "check", "export", "" for neither."""

    headline: Hint
    cards: tuple[Card, ...]
    warning: str = ""
    busy: str = ""
    result: str = ""
