"""The exact values of the drawings 01, 01b, 02b, 04, 04b, 04c, 08, 09, 11 and 14."""

from dataclasses import replace

from till_app.ui.pay_views import PaymentView
from till_app.ui.views import (
    Card,
    ChipPanelView,
    ChipView,
    CompleteView,
    Hint,
    LoginView,
    MovedView,
    Person,
    Preview,
    PreviewLine,
    ReceiptRow,
    SettingsView,
    StaffTile,
    TakeOverView,
    TillView,
)

TILL = TillView(number="1", name="Till 1", place="Front bar", site="The Lantern")
TILL_2 = TillView(number="2", name="Till 2", place="Bar", site="The Lantern")
SYNCED = ChipView("synced")
OFFLINE = ChipView("offline", waiting=14)
LOCAL = ChipView("local", waiting=3)

_COLOURS = ("plum", "teal", "rust", "blue", "rose", "olive", "slate", "brown", "teal", "rust", "slate")
_NAMES = ("Asha", "Ben", "Chloe", "Dev", "Elif", "Femi", "Grace", "Hugo", "Ines", "Jonas", "Mara")
PEOPLE = tuple(
    Person(number, name, "manager" if name == "Mara" else "staff", colour)
    for number, (name, colour) in enumerate(zip(_NAMES, _COLOURS, strict=True), start=1)
)
ASHA = PEOPLE[0]
_OPEN = {
    "Asha": ("£23.40", "last on Till 2"),
    "Ben": ("£41.20", "on Till 2 now"),
    "Dev": ("£12.00", "last on this till"),
    "Femi": ("£68.90", "last on Till 3"),
}
_OPEN_OFFLINE = {
    "Asha": ("£23.40", "Till 2 at 12:28"),
    "Ben": ("£41.20", "Till 2 at 12:28"),
    "Dev": ("£12.00", "last on this till"),
    "Femi": ("£68.90", "Till 3 at 12:28"),
}


def tiles(open_orders: dict[str, tuple[str, str]] = _OPEN) -> tuple[StaffTile, ...]:
    """The staff of The Lantern with their open orders."""
    return tuple(StaffTile(person, *open_orders.get(person.name, ("", ""))) for person in PEOPLE)


LOGIN = LoginView(
    tiles=tiles(),
    chosen=ASHA,
    hint=Hint(
        "corner-down-right", "Your open order £23.40 opens here", "5 lines · last on Till 2, 12\N{NBSP}s ago"
    ),
)
LOGIN_OFFLINE = LoginView(
    tiles=tiles(_OPEN_OFFLINE),
    chosen=ASHA,
    hint=Hint(
        "cloud-off",
        "Your order £23.40 is from Till 2",
        "Opens as it was at 12:28. Newer changes join it later.",
        "warn",
    ),
    offline=Hint(
        "cloud-off",
        "Offline since 12:28. Log in and sell as normal.",
        "Every change is saved on this till. 14 changes go to the server when the connection is back.",
        "warn",
    ),
)
LOGIN_WRONG = replace(LOGIN, problem="PIN not recognised. Try again.")

PREVIEW = Preview(
    owner=ASHA,
    title="Asha’s order",
    caption="Table 12 · 3 guests · 5 lines",
    lines=(
        PreviewLine("2", "Pale ale, pint", "£11.60"),
        PreviewLine("1", "Salted almonds", "£3.50"),
        PreviewLine("1", "Lime soda", "£2.80"),
        PreviewLine("1", "Marinated olives", "£4.00"),
        PreviewLine("1", "Bread", "£1.50"),
    ),
    total="£23.40",
)
TAKE_OVER = TakeOverView(
    title="This order is open on Till 2 (bar)",
    preview=PREVIEW,
    box=Hint(
        "clock", "Last change 12\N{NBSP}s ago", "1\N{NBSP}× Bread was added. Someone may be using it.", "warn"
    ),
    promises=(
        ("check", "All 5 lines come with it.", " Nothing is lost."),
        ("monitor-off", "Till 2 stops at once", " and shows “Order moved to Till 1”."),
        ("undo-2", "You can take it back", " on Till 2 at any time."),
    ),
    question="Take it over here?",
    new_label="New order",
    leave_label="Leave it on Till 2",
    take_label="Take over here",
    take_icon="arrow-right-left",
)
TAKE_OVER_OFFLINE = TakeOverView(
    title="This order was last on Till 2 (bar)",
    preview=replace(PREVIEW, caption="Table 12 · as at 12:28 · 5 lines"),
    box=Hint("cloud-off", "Till 2 cannot be reached", "Last heard from it at 12:28, 16 minutes ago.", "warn"),
    promises=(
        ("check", "You get the 5 lines", " known here, as at 12:28."),
        ("merge", "Till 2 may have newer changes.", " They join this order when it is back."),
        ("list-checks", "If both tills changed one line,", " you choose which to keep."),
    ),
    question="Open this copy here?",
    new_label="New order",
    leave_label="Not now",
    take_label="Open this copy",
    take_icon="copy",
)
MOVED = MovedView(
    title="Order moved to Till 1",
    lines=(
        "Asha took it over on Till 1 (front bar) at 12:42:10.",
        "All 5 lines went with it, up to your last tap at 12:41:58.",
    ),
    preview=replace(PREVIEW, caption="Table 12 · at 12:42:10", tag="Read only"),
    seconds=48,
)
PAYMENT = PaymentView(
    owner=ASHA,
    title="Asha’s order",
    caption="Table 12 · 8 lines",
    due="£55.64",
    given="£60.00",
    given_minor=6000,
    quick=((5564, "Exact"), (5600, "£56"), (6000, "£60"), (7000, "£70"), (10_000, "£100")),
    result_label="Change due",
    result="£4.36",
    coins=("2\N{NBSP}×\N{NBSP}£2", "20p", "10p", "5p", "1p"),
    saved="Saved 12:45:21. The drawer opens next.",
    take_label="Take £60.00 cash",
    entry_label="Cash given",
    can_take=True,
)
PAYMENT_LESS = replace(
    PAYMENT,
    given="£20.00",
    given_minor=2000,
    result_label="Left to pay",
    result="£35.64",
    coins=(),
    take_label="Take £20.00, £35.64 left",
)
PAYMENT_LARGE = replace(
    PAYMENT,
    due="£12,345.64",
    given="£99,999.00",
    given_minor=9_999_900,
    quick=((1_234_564, "Exact"), (1_234_600, "£12,346"), (1_235_000, "£12,350"), (1_240_000, "£12,400")),
    result="£87,653.36",
    coins=("1753\N{NBSP}×\N{NBSP}£50", "£2", "£1", "20p", "10p", "5p", "1p"),
    take_label="Take £99,999.00 cash",
    problem="That is more than a drawer holds. Check the amount.",
)
_SOLD = (
    ("2", "Pale ale, pint", "11.60"),
    ("1", "Salted almonds", "3.50"),
    ("1", "Lime soda", "2.80"),
    ("1", "Marinated olives", "4.00"),
    ("1", "Bread", "1.50"),
    ("1", "Smash burger", "14.50"),
    ("", "Extra cheese +£1.00 · No onion", ""),
    ("2", "House red, 175\N{NBSP}ml", "12.80"),
    ("", "Happy hour −20%", "−2.56"),
    ("1", "Sticky toffee pudding", "7.50"),
)
COMPLETE = CompleteView(
    title="Paid £55.64",
    caption="Cash £60.00 · saved on this till 12:45:34",
    result_label="Change due",
    result="£4.36",
    receipt=(
        ReceiptRow("The Lantern", kind="title"),
        ReceiptRow("Table 12 · Asha · Till 1", kind="centre"),
        ReceiptRow("Receipt 1-2048 · 12:45", kind="centre"),
        ReceiptRow("", kind="rule"),
        *(ReceiptRow(name, cost, "line" if count else "sub", count) for count, name, cost in _SOLD),
        ReceiptRow("", kind="rule"),
        ReceiptRow("Total", "£55.64", "total"),
        ReceiptRow("incl. VAT 20%", "9.27", "plain"),
        ReceiptRow("", kind="rule"),
        ReceiptRow("Cash", "60.00"),
        ReceiptRow("Change", "4.36", "strong"),
    ),
    seconds=9,
)
SETTINGS = SettingsView(
    headline=Hint(
        "shield-check",
        "Everything is safe",
        "All 8\N{NBSP}841 changes are on this till and on the server.",
        "safe",
    ),
    cards=(
        Card(
            "monitor",
            "This till",
            None,
            (
                ("Name", "Till 1"),
                ("Place", "Front bar, The Lantern"),
                ("Till code", "KESTREL-7H2Q"),
                ("Version", "1.4.2"),
            ),
        ),
        Card(
            "server",
            "Server",
            ("Connected", "safe"),
            (
                ("Address", "till-server.lan:8443"),
                ("Answer time", "18\N{NBSP}ms"),
                ("Clock difference", "0.2\N{NBSP}s"),
                ("Encrypted", "Yes, key checked"),
            ),
        ),
        Card(
            "database",
            "Journal on this till",
            ("Checked 12:00", "safe"),
            (
                ("Changes kept", "8\N{NBSP}841"),
                ("Size", "3.2\N{NBSP}MB"),
                ("Waiting to be sent", "0"),
                ("Free disk", "41\N{NBSP}GB of 64\N{NBSP}GB"),
            ),
        ),
        Card(
            "refresh-cw",
            "Sync",
            ("Up to date", "safe"),
            (
                ("Last sync", "12:44:09, 2\N{NBSP}s ago"),
                ("Longest offline today", "4\N{NBSP}m 12\N{NBSP}s"),
                ("Sent today", "1\N{NBSP}906 changes"),
                ("Received today", "2\N{NBSP}214 changes"),
            ),
        ),
    ),
)
CHIP_PANEL = ChipPanelView(
    title="Offline — safe on this till",
    chip=OFFLINE,
    rows=(
        ("hard-drive", "This till", "Saved 12:44:07", "safe"),
        ("server", "Server", "Last answer 12:28:40", "warn"),
        ("inbox", "14 changes waiting", "3 orders · oldest 12:28:51", "plain"),
        ("clock", "Next try in 8\N{NBSP}s", "Tries again by itself", "plain"),
    ),
    can="sell, take cash, save tabs, log out.",
    wait_for="card refunds, changes from other tills.",
)

LOGIN_AWAY = replace(LOGIN_OFFLINE, offline=None)
LOGIN_NOBODY = replace(
    LOGIN,
    tiles=(*LOGIN.tiles[:5], replace(LOGIN.tiles[5], locked=True)),
    chosen=None,
    hint=None,
    notice="Development keys: PINs are kept in a file on this machine.",
)
_MORE = ("Kofi", "Lena", "Wilhelmina-Konstanze")
LOGIN_MANY = replace(
    LOGIN,
    tiles=(
        *(
            StaffTile(Person(20 + at, name, "cashier", "rose"), "£1,234.50", "last on Till 2")
            for at, name in enumerate(_MORE)
        ),
        *LOGIN.tiles,
    ),
)
TAKE_OVER_LONG = replace(
    TAKE_OVER,
    preview=replace(PREVIEW, lines=PREVIEW.lines * 5, total="£1,117.00"),
    box=Hint("clock", "Nobody has touched it for 42\N{NBSP}min", "1\N{NBSP}× Bread was added.", "plain"),
)
PAYMENT_BUSY = replace(PAYMENT, busy=True, can_take=False)
SETTINGS_TOLD = replace(
    SETTINGS,
    headline=Hint(
        "triangle-alert", "The journal needs a look", "Export diagnostics and call support.", "attention"
    ),
    warning="Development keys: PINs are kept in a file on this machine.",
    result="The journal is whole.",
)
