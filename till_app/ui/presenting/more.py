"""The words of the More menu and of its questions: guests, name, table, void."""

from collections.abc import Sequence

from shared.order_session import OrderSession
from till_app.ui.more_views import MoreEntry, MoreView
from till_app.ui.presenting.login import title_of
from till_app.ui.presenting.venue import Venue
from till_app.ui.tabs_views import Choice, TabAskView
from till_app.ui.tongue import tr

_MOST_GUESTS_SHOWN = 5


def more_view(venue: Venue, order: OrderSession, user_id: int) -> MoreView:
    """The menu of an order as it stands."""
    guests = tr("%n guest(s)", n=order.covers) if order.covers else tr("not counted")
    return MoreView(
        title=title_of(venue.person(order.user_id or user_id)),
        entries=(
            MoreEntry("again", tr("Same round again"), "rotate-ccw"),
            MoreEntry("open_item", tr("Open item…"), "circle-plus"),
            MoreEntry("discount", tr("Discount on the order"), "badge-percent"),
            MoreEntry("guests", tr("Guests"), "users", guests),
            MoreEntry("table", tr("Table"), "layout-grid", order.table or tr("none")),
            MoreEntry("name", tr("Name for the order"), "user", order.name or tr("none")),
            MoreEntry("split", tr("Split bill"), "split"),
            MoreEntry("bill", tr("Print bill"), "printer"),
            MoreEntry("kitchen", tr("Send to the kitchen"), "concierge-bell"),
            MoreEntry("receipts", tr("Paid orders…"), "receipt-text"),
            MoreEntry("drawer", tr("Cash drawer…"), "wallet"),
            MoreEntry("void", tr("Void order"), "trash-2", tr("a manager allows it"), role="danger"),
        ),
        close_label=tr("Close"),
    )


def again_text(left_out: Sequence[str]) -> str:
    """What was done, and what could not be."""
    if not left_out:
        return tr("The last round was added again.")
    return tr("The last round was added again, without what is sold out: {names}.", names=", ".join(left_out))


def guests_view(order: OrderSession) -> TabAskView:
    """How many guests: a tap, or digits."""
    return TabAskView(
        title=tr("Guests"),
        caption=tr("How many people eat or drink on this order?"),
        choices_title="",
        choices=tuple(
            Choice(str(number), tr("%n guest(s)", n=number), "", "users")
            for number in range(1, _MOST_GUESTS_SHOWN + 1)
        ),
        leave_label=tr("Leave it"),
        field_label=tr("Number of guests"),
        text=str(order.covers or ""),
        main_label=tr("Count {name}"),
    )


def table_view(order: OrderSession) -> TabAskView:
    """Where the guests sit."""
    return TabAskView(
        title=tr("Table"),
        caption=tr("Where do the guests sit?"),
        choices_title="",
        choices=(),
        leave_label=tr("Leave it"),
        field_label=tr("Name or number of the table"),
        text=order.table,
        digits_begin=tr("Table {number}", number=""),
        main_label=tr("Move to {name}"),
    )


def name_view(order: OrderSession) -> TabAskView:
    """Who the order is for."""
    return TabAskView(
        title=tr("Name for the order"),
        caption=tr("It stands on the order, the bill and the kitchen's ticket."),
        choices_title="",
        choices=(),
        leave_label=tr("Leave it"),
        field_label=tr("Name"),
        text=order.name,
        main_label=tr("Call it {name}"),
    )


def void_view(venue: Venue, order: OrderSession) -> TabAskView:
    """Why the whole order goes. This cannot be undone at the till."""
    return TabAskView(
        title=tr("Void the order?"),
        caption=tr(
            "All of it goes, {total}. It stays in the audit of the office.", total=venue.money(order.total)
        ),
        choices_title=tr("Why?"),
        choices=(
            Choice("mistake", tr("Rung up by mistake"), "", "undo-2"),
            Choice("left", tr("The guests left"), "", "log-out"),
            Choice("test", tr("Only a test"), "", "eye"),
        ),
        leave_label=tr("Keep the order"),
    )
