"""The words of logging in: staff tiles, what will open, take-over, moved."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from shared.order_session import OrderSession, Status
from till_app.desk.handover import age
from till_app.desk.staff import Answer, Checked
from till_app.ui import wording
from till_app.ui.presenting.venue import Venue
from till_app.ui.views import (
    Hint,
    LoginView,
    MovedView,
    Person,
    Preview,
    PreviewLine,
    StaffTile,
    TakeOverView,
)

QUIET_AFTER = 600
"""Seconds without a change after which an order elsewhere is shown as left alone."""


def login_view(
    venue: Venue,
    orders: Mapping[int, OrderSession],
    chosen: int,
    *,
    offline: Hint | None,
    as_of: str,
    now: datetime,
    problem: str = "",
    busy: bool = False,
    notice: str = "",
) -> LoginView:
    """The login screen. `as_of` is the time of the last pull ("12:28") while offline, else ""."""
    tiles = tuple(
        StaffTile(
            person=venue.person(user.id),
            total=venue.money(orders[user.id].total) if user.id in orders else "",
            where=_where(venue, orders[user.id], as_of) if user.id in orders else "no open order",
        )
        for user in venue.users.values()
    )
    person = venue.person(chosen) if chosen in venue.users else None
    hint = _opens_here(venue, orders[chosen], as_of, now) if person and chosen in orders else None
    return LoginView(tiles, person, hint, problem, busy, offline, notice)


def offline_hint(since: str, waiting: int) -> Hint:
    """The amber banner of 01b. `since` as "12:28"."""
    waits = f"{wording.changes(waiting)} go to the server" if waiting != 1 else "1 change goes to the server"
    return Hint(
        "cloud-off",
        f"Offline since {since}. Log in and sell as normal."
        if since
        else "Offline. Log in and sell as normal.",
        f"Every change is saved on this till. {waits} when the connection is back."
        if waiting
        else "Every change is saved on this till and goes to the server when the connection is back.",
        "warn",
    )


def pin_problem(checked: Checked) -> str:
    """What to say to a PIN that did not open the till."""
    match checked.answer:
        case Answer.WRONG:
            if checked.tries_left <= 3:
                tries = "1 try" if checked.tries_left == 1 else f"{checked.tries_left} tries"
                return f"PIN not recognised. Try again. {tries} left, then a manager can unlock."
            return "PIN not recognised. Try again."
        case Answer.WAIT:
            return f"Too many tries. Try again in {checked.wait} s."
        case Answer.LOCKED:
            return "Locked after too many tries. A manager can unlock."
        case Answer.NOT_KNOWN_HERE:
            return "Log in once while the server can be reached. Then this till knows you for 7 days."
        case Answer.NO_SECRET_STORE:
            return "This till has no secret store. Log in when the server can be reached."
        case _:
            return ""


def not_opened(reason: str) -> str:
    """The order could not be opened because this till's disk said no; `reason` as in DiskTrouble."""
    if reason == "full":
        return "The disk of this till is full. The order is safe where it was; free some space, then log in."
    return "This till cannot write to its disk. The order is safe where it was; call support."


def take_over_view(
    venue: Venue, order: OrderSession, *, reachable: bool, as_of: str, now: datetime
) -> TakeOverView:
    """The question of 04, or of 04c when the other till cannot be reached. `as_of` is a stamp."""
    till, lines = venue.till(order.till_id), wording.lines_count(len(order.lines))
    at = venue.time(as_of or order.updated_at)
    seconds = age(order, now)
    guests = _guests(order)
    if not reachable:
        return TakeOverView(
            title=f"This order was last on {venue.till_and_place(order.till_id)}",
            preview=preview(venue, order, f"{_table(order)}as at {at} · {lines}"),
            box=Hint(
                "cloud-off",
                f"{till} cannot be reached",
                f"Last heard from it at {at}, {_ago(seconds)}.",
                "warn",
            ),
            promises=(
                ("check", f"You get the {lines}", f" known here, as at {at}."),
                ("merge", f"{till} may have newer changes.", " They join this order when it is back."),
                ("list-checks", "If both tills changed one line,", " you choose which to keep."),
            ),
            question="Open this copy here?",
            new_label="New order",
            leave_label="Not now",
            take_label="Open this copy",
            take_icon="copy",
        )
    quiet = seconds > QUIET_AFTER
    here = venue.here().name
    box = (
        Hint("clock", f"Nobody has touched it for {wording.ago(seconds)}", _last_change(order), "plain")
        if quiet
        else Hint(
            "clock",
            f"Last change {wording.ago(seconds)} ago",
            f"{_last_change(order)} Someone may be using it.".strip(),
            "warn",
        )
    )
    come = "comes" if len(order.lines) == 1 else "come"
    return TakeOverView(
        title=f"This order is open on {venue.till_and_place(order.till_id)}",
        preview=preview(venue, order, f"{_table(order)}{guests}{lines}"),
        box=box,
        promises=(
            (
                "check",
                f"All {lines} {come} with it." if len(order.lines) != 1 else "The line comes with it.",
                " Nothing is lost.",
            ),
            ("monitor-off", f"{till} stops at once", f" and shows “Order moved to {here}”."),
            ("undo-2", "You can take it back", f" on {till} at any time."),
        ),
        question="Take it over here?",
        new_label="New order",
        leave_label=f"Leave it on {till}",
        take_label="Take over here",
        take_icon="arrow-right-left",
    )


def moved_view(venue: Venue, order: OrderSession, last_tap: str, seconds: int) -> MovedView:
    """The page of 04b. `last_tap` is the stamp of this till's last change."""
    till, place = venue.till(order.till_id), venue.till_and_place(order.till_id)
    who = venue.person(order.held_by).name
    lines = wording.lines_count(len(order.lines))
    went = f"All {lines} went with it" if len(order.lines) != 1 else "The line went with it"
    tap = f", up to your last tap at {venue.time_seconds(last_tap)}." if last_tap else "."
    return MovedView(
        title=f"Order moved to {till}",
        lines=(f"{who} took it over on {place} at {venue.time_seconds(order.held_since)}.", went + tap),
        preview=preview(
            venue, order, f"{_table(order)}at {venue.time_seconds(order.held_since)}", "Read only"
        ),
        seconds=seconds,
    )


def preview(venue: Venue, order: OrderSession, caption: str, tag: str = "") -> Preview:
    """A read-only order."""
    owner = venue.person(order.user_id)
    rows: Sequence[PreviewLine] = [
        PreviewLine(wording.quantity(line.quantity), line.name, venue.money(line.total))
        for line in order.lines
    ]
    return Preview(owner, title_of(owner), caption, tuple(rows), venue.money(order.total), tag)


def title_of(owner: Person) -> str:
    """ "Asha’s order"."""
    return f"{owner.name}’s order"


def _where(venue: Venue, order: OrderSession, as_of: str) -> str:
    if order.till_id == venue.till_id:
        return "last on this till"
    till = venue.till(order.till_id)
    if as_of:
        return f"{till} at {as_of}"
    return f"on {till} now" if order.status is Status.ACTIVE else f"last on {till}"


def _opens_here(venue: Venue, order: OrderSession, as_of: str, now: datetime) -> Hint:
    total, lines = venue.money(order.total), wording.lines_count(len(order.lines))
    if order.till_id == venue.till_id:
        return Hint(
            "corner-down-right", f"Your open order {total} opens here", f"{lines} · last on this till"
        )
    till = venue.till(order.till_id)
    if as_of:
        return Hint(
            "cloud-off",
            f"Your order {total} is from {till}",
            f"Opens as it was at {as_of}. Newer changes join it later.",
            "warn",
        )
    return Hint(
        "corner-down-right",
        f"Your open order {total} opens here",
        f"{lines} · last on {till}, {wording.ago(age(order, now))} ago",
    )


def _last_change(order: OrderSession) -> str:
    last = order.last_change
    if last is None or not last.line_name:
        return ""
    match last.kind:
        case "line_add":
            return f"{wording.quantity(last.quantity)} × {last.line_name} was added."
        case "line_void":
            return f"{last.line_name} was removed."
        case _:
            return f"{last.line_name} was changed."


def _ago(seconds: float) -> str:
    minutes = int(seconds // 60)
    if minutes < 1:
        return "less than a minute ago"
    return "1 minute ago" if minutes == 1 else f"{minutes} minutes ago"


def _table(order: OrderSession) -> str:
    return f"{order.table} · " if order.table else ""


def _guests(order: OrderSession) -> str:
    if not order.covers:
        return ""
    return "1 guest · " if order.covers == 1 else f"{order.covers} guests · "
