"""The words of logging in: staff tiles, what will open, take-over, moved."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from shared.order_session import OrderSession, Status
from till_app.desk.handover import age
from till_app.desk.staff import Answer, Checked
from till_app.ui import wording
from till_app.ui.presenting.venue import Venue
from till_app.ui.tabs_views import Choice, TabAskView
from till_app.ui.tongue import tr
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
            where=_where(venue, orders[user.id], as_of) if user.id in orders else tr("no open order"),
        )
        for user in venue.users.values()
    )
    person = venue.person(chosen) if chosen in venue.users else None
    hint = _opens_here(venue, orders[chosen], as_of, now) if person and chosen in orders else None
    return LoginView(tiles, person, hint, problem, busy, offline, notice)


def offline_hint(since: str, waiting: int) -> Hint:
    """The amber banner of 01b. `since` as "12:28"."""
    title = tr("Offline. Log in and sell as normal.")
    if since:
        title = tr("Offline since {time}. Log in and sell as normal.", time=since)
    safe = tr("Every change is saved on this till and goes to the server when the connection is back.")
    if waiting:
        safe = tr(
            "Every change is saved on this till. "
            "%n change(s) go(es|) to the server when the connection is back.",
            n=waiting,
        )
    return Hint("cloud-off", title, safe, "warn")


def pin_problem(checked: Checked) -> str:
    """What to say to a PIN that did not open the till."""
    match checked.answer:
        case Answer.WRONG:
            if checked.tries_left <= 3:
                return tr(
                    "PIN not recognised. Try again. %n tr(y|ies) left, then a manager can unlock.",
                    n=checked.tries_left,
                )
            return tr("PIN not recognised. Try again.")
        case Answer.WAIT:
            return tr("Too many tries. Try again in {seconds} s.", seconds=checked.wait)
        case Answer.LOCKED:
            return tr("Locked after too many tries. A manager can unlock.")
        case Answer.NOT_KNOWN_HERE:
            return tr("Log in once while the server can be reached. Then this till knows you for 7 days.")
        case Answer.NO_SECRET_STORE:
            return tr("This till has no secret store. Log in when the server can be reached.")
        case _:
            return ""


def too_many_tries(wait: int) -> str:
    """The server takes no more PINs of this person for `wait` seconds; 0: until a manager unlocks."""
    if wait:
        return tr("Too many tries. Try again in {seconds} s.", seconds=wait)
    return tr("Too many tries. A manager can unlock.")


def not_opened(reason: str) -> str:
    """The order could not be opened because this till's disk said no; `reason` as in DiskTrouble."""
    if reason == "full":
        return tr(
            "The disk of this till is full. The order is safe where it was; free some space, then log in."
        )
    return tr("This till cannot write to its disk. The order is safe where it was; call support.")


def take_over_view(
    venue: Venue, order: OrderSession, *, reachable: bool, as_of: str, now: datetime
) -> TakeOverView:
    """The question of 04, or of 04c when the other till cannot be reached. `as_of` is a stamp."""
    till, lines = venue.till(order.till_id), wording.lines_count(len(order.lines))
    at = venue.time(as_of or order.updated_at)
    seconds = age(order, now)
    if not reachable:
        return TakeOverView(
            title=tr("This order was last on {till}", till=venue.till_and_place(order.till_id)),
            preview=preview(venue, order, _dotted(order.table, tr("as at {time}", time=at), lines)),
            box=Hint(
                "cloud-off",
                tr("{till} cannot be reached", till=till),
                tr("Last heard from it at {time}, {ago}.", time=at, ago=_ago(seconds)),
                "warn",
            ),
            promises=(
                (
                    "check",
                    tr("You get the {lines}", lines=lines),
                    _after(tr("known here, as at {time}.", time=at)),
                ),
                (
                    "merge",
                    tr("{till} may have newer changes.", till=till),
                    _after(tr("They join this order when it is back.")),
                ),
                (
                    "list-checks",
                    tr("If both tills changed one line,"),
                    _after(tr("you choose which to keep.")),
                ),
            ),
            question=tr("Open this copy here?"),
            new_label=tr("New order"),
            leave_label=tr("Not now"),
            take_label=tr("Open this copy"),
            take_icon="copy",
        )
    quiet = seconds > QUIET_AFTER
    here = venue.here().name
    box = (
        Hint(
            "clock",
            tr("Nobody has touched it for {age}", age=wording.ago(seconds)),
            _last_change(order),
            "plain",
        )
        if quiet
        else Hint(
            "clock",
            tr("Last change {age} ago", age=wording.ago(seconds)),
            _spaced(_last_change(order), tr("Someone may be using it.")),
            "warn",
        )
    )
    return TakeOverView(
        title=tr("This order is open on {till}", till=venue.till_and_place(order.till_id)),
        preview=preview(venue, order, _dotted(order.table, _guests(order), lines)),
        box=box,
        promises=(
            ("check", _all_come(len(order.lines)), _after(tr("Nothing is lost."))),
            (
                "monitor-off",
                tr("{till} stops at once", till=till),
                _after(tr("and shows “Order moved to {here}”.", here=here)),
            ),
            ("undo-2", tr("You can take it back"), _after(tr("on {till} at any time.", till=till))),
        ),
        question=tr("Take it over here?"),
        new_label=tr("New order"),
        leave_label=tr("Leave it on {till}", till=till),
        take_label=tr("Take over here"),
        take_icon="arrow-right-left",
    )


def moved_view(venue: Venue, order: OrderSession, last_tap: str, seconds: int) -> MovedView:
    """The page of 04b. `last_tap` is the stamp of this till's last change."""
    till, place = venue.till(order.till_id), venue.till_and_place(order.till_id)
    who = venue.person(order.held_by).name
    at = venue.time_seconds(order.held_since)
    return MovedView(
        title=tr("Order moved to {till}", till=till),
        lines=(
            tr("{who} took it over on {till} at {time}.", who=who, till=place, time=at),
            _all_went(len(order.lines), venue.time_seconds(last_tap)),
        ),
        preview=preview(venue, order, _dotted(order.table, tr("at {time}", time=at)), tr("Read only")),
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


def which_view(venue: Venue, orders: Sequence[OrderSession], now: datetime) -> TabAskView:
    """Several open orders of one person, the one that would open first."""
    return TabAskView(
        title=tr("You have %n open order(s)", n=len(orders)),
        caption=tr("Choose one. The others stay as they are; they open when you log in again."),
        choices_title="",
        choices=tuple(
            Choice(
                order.session_id,
                _dotted(order.table or order.name or wording.lines_count(len(order.lines)),
                        venue.money(order.total)),
                _dotted(_where(venue, order, ""), wording.ago(age(order, now))),
                "receipt",
            )
            for order in orders
        ),
        leave_label=tr("Back"),
    )  # fmt: skip


def title_of(owner: Person) -> str:
    """ "Asha’s order"."""
    return tr("{name}’s order", name=owner.name)


def _where(venue: Venue, order: OrderSession, as_of: str) -> str:
    if order.till_id == venue.till_id:
        return tr("last on this till")
    till = venue.till(order.till_id)
    if as_of:
        return tr("{till} at {time}", till=till, time=as_of)
    if order.status is Status.ACTIVE:
        return tr("on {till} now", till=till)
    return tr("last on {till}", till=till)


def _opens_here(venue: Venue, order: OrderSession, as_of: str, now: datetime) -> Hint:
    total, lines = venue.money(order.total), wording.lines_count(len(order.lines))
    opens = tr("Your open order {total} opens here", total=total)
    if order.till_id == venue.till_id:
        return Hint("corner-down-right", opens, _dotted(lines, tr("last on this till")))
    till = venue.till(order.till_id)
    if as_of:
        return Hint(
            "cloud-off",
            tr("Your order {total} is from {till}", total=total, till=till),
            tr("Opens as it was at {time}. Newer changes join it later.", time=as_of),
            "warn",
        )
    last = tr("last on {till}, {age} ago", till=till, age=wording.ago(age(order, now)))
    return Hint("corner-down-right", opens, _dotted(lines, last))


def _last_change(order: OrderSession) -> str:
    last = order.last_change
    if last is None or not last.line_name:
        return ""
    match last.kind:
        case "line_add":
            count = wording.quantity(last.quantity)
            return tr("{count} × {name} was added.", count=count, name=last.line_name)
        case "line_void":
            return tr("{name} was removed.", name=last.line_name)
        case _:
            return tr("{name} was changed.", name=last.line_name)


def _ago(seconds: float) -> str:
    minutes = int(seconds // 60)
    if minutes < 1:
        return tr("less than a minute ago")
    return tr("%n minute(s) ago", n=minutes)


def _guests(order: OrderSession) -> str:
    return tr("%n guest(s)", n=order.covers) if order.covers else ""


def _dotted(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _spaced(*sentences: str) -> str:
    return " ".join(sentence for sentence in sentences if sentence)


def _after(words: str) -> str:
    """The rest of a sentence whose beginning is bold."""
    return f" {words}"


def _all_come(lines: int) -> str:
    return tr("The line comes with it.") if lines == 1 else tr("All %n line(s) come with it.", n=lines)


def _all_went(lines: int, last_tap: str) -> str:
    if not last_tap:
        return tr("The line went with it.") if lines == 1 else tr("All %n line(s) went with it.", n=lines)
    if lines == 1:
        return tr("The line went with it, up to your last tap at {time}.", time=last_tap)
    return tr("All %n line(s) went with it, up to your last tap at {time}.", n=lines, time=last_tap)
