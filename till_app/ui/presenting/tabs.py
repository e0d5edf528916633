"""The words of tabs: the board's cards and filters, the chosen tab, and what is asked about it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from shared.ids import moment
from shared.order_session import Status
from till_app.desk.board import OpenTab
from till_app.ui import wording
from till_app.ui.finding import plain
from till_app.ui.presenting import login
from till_app.ui.presenting.venue import Venue
from till_app.ui.tabs_views import Choice, TabAskView, TabCard, TabSide, TabsView
from till_app.ui.tongue import tr
from till_app.ui.views import BannerView, Hint, PreviewLine, TakeOverView, Tone

HOUR = 3600
LATE_AFTER = 2 * HOUR
"""Seconds after which an open tab is shown with an hourglass."""
SORTS = ("oldest", "name", "total", "owner")
FILTERS = ("all", "mine", "till", "hour")
LINES = "lines"
"""The answer to "Transfer…" that moves single lines instead of the whole tab."""


@dataclass(frozen=True)
class Wish:
    """How a person wants to see the board: one of FILTERS, one of SORTS, words to search for."""

    filter: str = "all"
    sort: str = "oldest"
    search: str = ""
    chosen: str = ""


def board_view(
    venue: Venue, tabs: Sequence[OpenTab], wish: Wish, *, user_id: int, now: datetime, as_of: str
) -> TabsView:
    """The board (06). `as_of` is the stamp of the copies while the server is away, else ""."""
    here = [one for one in tabs if _is_found(venue, one, wish.search)]
    by_filter = {key: [one for one in here if _passes(venue, one, key, user_id, now)] for key in FILTERS}
    shown = _sorted(venue, by_filter[wish.filter], wish.sort)
    chosen = next((one for one in shown if one.tab_id == wish.chosen), None)
    offer = next((one for one in tabs if one.offer and one.offer.to == user_id), None)
    return TabsView(
        cards=tuple(_card(venue, one, now) for one in shown),
        chosen=chosen.tab_id if chosen else "",
        filters=tuple((key, _filter_label(key, len(by_filter[key]))) for key in FILTERS),
        filter=wish.filter,
        sort_label=_sort_label(wish.sort),
        search=wish.search,
        side=_side(venue, chosen, now) if chosen else None,
        count=tr("%n open tab(s)", n=len(shown)),
        total_label=tr("Open in total"),
        total=venue.money(sum(one.left for one in shown)),
        as_of=tr("As this till knew it at {time}", time=venue.time(as_of)) if as_of else "",
        nothing=_nothing(bool(tabs)),
        banner=_offer_banner(venue, offer) if offer else None,
    )


def offers_text(venue: Venue, offers: Sequence[OpenTab]) -> str:
    """What a person is told at login: "Ben gives you Table 9. Open Tabs to accept it."; "" for nothing."""
    if not offers or offers[0].offer is None:
        return ""
    name = venue.person(offers[0].offer.by).name
    if len(offers) == 1:
        return tr("{name} gives you {tab}. Open Tabs to accept it.", name=name, tab=label_of(offers[0]))
    return tr("Colleagues give you %n tab(s). Open Tabs to accept them.", n=len(offers))


def label_of(one: OpenTab) -> str:
    """What people call it by."""
    return one.tab.label or tr("Tab")


def saved_text(one: OpenTab) -> str:
    """What is said once an order is on a tab."""
    return tr("Saved to {tab}. Any till can open it.", tab=label_of(one))


def kept_text() -> str:
    """What is said when another order was in hand."""
    return tr("Your order is kept. It opens again after this tab.")


def take_over_view(venue: Venue, one: OpenTab, *, reachable: bool, as_of: str, now: datetime) -> TakeOverView:
    """The question of 04 about a tab that somebody has in hand on another till."""
    assert one.bill is not None
    view = login.take_over_view(venue, one.bill, reachable=reachable, as_of=as_of, now=now)
    place = venue.till_and_place(one.bill.till_id)
    title = tr("{tab} is open on {till}", tab=label_of(one), till=place)
    return replace(view, title=title, new_label="")


def save_view(venue: Venue, tabs: Sequence[OpenTab], table: str) -> TabAskView:
    """The question of "Save to tab"."""
    return TabAskView(
        title=tr("Save to tab"),
        caption=tr("The order is kept on the tab. Any till can open it and add to it."),
        choices_title=tr("Or add it to an open tab"),
        choices=choices(venue, tabs),
        leave_label=tr("Back to order"),
        field_label=tr("Name or table"),
        text=table,
        digits_begin=tr("Table "),
        main_label=tr("Save to {name}"),
    )


def new_view() -> TabAskView:
    """The question of "New tab"."""
    return TabAskView(
        title=tr("New tab"),
        caption=tr("The tab opens here and stays open until it is paid."),
        choices_title="",
        choices=(),
        leave_label=tr("Not now"),
        field_label=tr("Name or table"),
        digits_begin=tr("Table "),
        main_label=tr("Open {name}"),
    )


def transfer_view(venue: Venue, one: OpenTab, tabs: Sequence[OpenTab]) -> TabAskView:
    """The question of "Transfer…": another table or name, or another tab to join."""
    others = [other for other in tabs if other.tab_id != one.tab_id]
    return TabAskView(
        title=tr("Transfer {tab}", tab=label_of(one)),
        caption=tr("The guests move to another table, or this tab joins another one."),
        choices_title=tr("Or join an open tab: one bill for both"),
        choices=(*((_single_lines(),) if one.items else ()), *choices(venue, others)),
        leave_label=tr("Leave it as it is"),
        field_label=tr("New table or name"),
        digits_begin=tr("Table "),
        main_label=tr("Move to {name}"),
    )


def name_and_table(text: str) -> tuple[str, str]:
    """What was typed as a name or as a table: "Table 9" is a table."""
    word = new_view().digits_begin.strip().casefold()
    is_table = bool(word) and text.strip().casefold().startswith(f"{word} ")
    return ("", text.strip()) if is_table else (text.strip(), "")


def _single_lines() -> Choice:
    return Choice(LINES, tr("Single lines…"), tr("only a part of it goes to another tab"), "list-checks")


def assign_view(venue: Venue, one: OpenTab) -> TabAskView:
    """The question of "Assign…"."""
    people = [venue.person(user.id) for user in venue.users.values() if user.id != one.owner]
    return TabAskView(
        title=tr("Who shall serve {tab}?", tab=label_of(one)),
        caption=tr("It stays with {name} until the colleague accepts.", name=venue.person(one.owner).name),
        choices_title="",
        choices=tuple(Choice(str(person.user_id), person.name, person.role, "user") for person in people),
        leave_label=tr("Leave it with {name}", name=venue.person(one.owner).name),
    )


def choices(venue: Venue, tabs: Sequence[OpenTab]) -> tuple[Choice, ...]:
    """Open tabs to choose from, by name."""
    return tuple(
        Choice(one.tab_id, label_of(one), f"{venue.person(one.owner).name} · {venue.money(one.left)}")
        for one in _sorted(venue, tabs, "name")
    )


def named(tabs: Sequence[OpenTab], text: str) -> OpenTab | None:
    """The tab that is called so already."""
    return next((one for one in tabs if plain(label_of(one)) == plain(text.strip())), None)


def assigned_text(venue: Venue, one: OpenTab) -> str:
    """What is said once a colleague was asked."""
    to = venue.person(one.offer.to).name if one.offer else venue.person(one.owner).name
    return tr("{name} is asked to take {tab}.", name=to, tab=label_of(one))


def _card(venue: Venue, one: OpenTab, now: datetime) -> TabCard:
    owner, seconds = venue.person(one.owner), _open_for(one, now)
    where, icon, tone = _where(venue, one, now)
    total, age, title = venue.money(one.left), wording.ago(seconds), label_of(one)
    amount = wording.spoken_money(one.left, venue.currency)
    spoken = tr(
        "{tab}, {total}, {owner}, open for {age}, {where}",
        tab=title, total=amount, owner=owner.name, age=age, where=where,
    )  # fmt: skip
    return TabCard(one.tab_id, title, total, age, seconds >= LATE_AFTER, owner, where, icon, tone, spoken)


def _where(venue: Venue, one: OpenTab, now: datetime) -> tuple[str, str, Tone]:
    if one.has_clashes:
        return tr("2 versions"), "triangle-alert", "attention"
    if one.offer is not None:
        return tr("To {name}", name=venue.person(one.offer.to).name), "user", "info"
    bill = one.bill
    if bill is None or bill.status is not Status.ACTIVE:
        return tr("Parked"), "save", "plain"
    till = venue.till(bill.till_id)
    quiet = (now - moment(bill.updated_at)).total_seconds() > login.QUIET_AFTER
    return (till if quiet else tr("{till} now", till=till)), "monitor", "plain"


def _side(venue: Venue, one: OpenTab, now: datetime) -> TabSide:
    items = one.items
    lines = tuple(
        PreviewLine(wording.quantity(item.quantity), wording.name_of(item.name), venue.money(item.total))
        for item in items
    )
    left = [sum(item.total for item in items[start:]) for start in range(len(items))]
    more = tuple(tr("%n more line(s)", n=count) for count in range(len(items), 0, -1))
    return TabSide(
        owner=venue.person(one.owner),
        title=label_of(one),
        caption=_caption(venue, one),
        lines=lines,
        rest=tuple(venue.money(amount) for amount in left),
        more=more,
        hint=_hint(venue, one, now),
        total=venue.money(one.left),
        resume_label=tr("Resume here"),
        is_empty=one.holds.is_settled,
    )


def _caption(venue: Venue, one: OpenTab) -> str:
    parts = [venue.person(one.owner).name]
    if one.tab.name and one.tab.table and one.tab.name != one.tab.table:
        parts.append(one.tab.table)
    if one.covers:
        parts.append(tr("%n guest(s)", n=one.covers))
    parts.append(tr("opened {time}", time=venue.time(one.tab.opened_at)))
    return " · ".join(parts)


def _hint(venue: Venue, one: OpenTab, now: datetime) -> Hint | None:
    if one.offer is not None:
        by, to = venue.person(one.offer.by).name, venue.person(one.offer.to).name
        return Hint("user", tr("{by} gives it to {to}, who has not accepted yet.", by=by, to=to), "", "info")
    if _open_for(one, now) < LATE_AFTER:
        return None
    at, till_id = one.changed
    age, time = wording.ago(_open_for(one, now)), venue.time(at)
    if not till_id:
        return Hint("hourglass", tr("Open {age}. Last change {time}.", age=age, time=time), "", "warn")
    till = venue.till(till_id)
    sentence = tr("Open {age}. Last change {time} on {till}.", age=age, time=time, till=till)
    return Hint("hourglass", sentence, "", "warn")


def _offer_banner(venue: Venue, one: OpenTab) -> BannerView:
    by = venue.person(one.offer.by).name if one.offer else ""
    return BannerView(
        title=tr("{name} gives you {tab}", name=by, tab=label_of(one)),
        caption=tr("It stays with {name} until you accept.", name=by),
        emphasis="",
        after="",
        tone="safe",
        icon="user",
        buttons=(
            ("back", tr("Give back"), "undo-2"),
            ("accept", tr("Accept"), "check"),
        ),
    )


def _nothing(are_there: bool) -> tuple[str, str]:
    if are_there:
        return tr("No tab is called that"), tr("Try another word, or show all tabs.")
    return tr("No open tabs"), tr("Save an order to a tab and it appears here on every till.")


def _open_for(one: OpenTab, now: datetime) -> float:
    return max(0.0, (now - moment(one.tab.opened_at)).total_seconds()) if one.tab.opened_at else 0.0


def _passes(venue: Venue, one: OpenTab, key: str, user_id: int, now: datetime) -> bool:
    match key:
        case "mine":
            return one.owner == user_id or (one.offer is not None and one.offer.to == user_id)
        case "till":
            till_id = one.bill.till_id if one.bill else one.changed[1]
            return till_id == venue.till_id
        case "hour":
            return _open_for(one, now) > HOUR
        case _:
            return True


def _filter_label(key: str, count: int) -> str:
    match key:
        case "mine":
            return tr("Mine {count}", count=count)
        case "till":
            return tr("This till {count}", count=count)
        case "hour":
            return tr("Over 1 h {count}", count=count)
        case _:
            return tr("All {count}", count=count)


def _sort_label(sort: str) -> str:
    return {"oldest": tr("Oldest"), "name": tr("Name"), "total": tr("Total"), "owner": tr("Owner")}[sort]


def _sorted(venue: Venue, tabs: Sequence[OpenTab], sort: str) -> list[OpenTab]:
    keys: Mapping[str, Callable[[OpenTab], tuple[object, ...]]] = {
        "oldest": lambda one: (one.tab.opened_at, one.tab_id),
        "name": lambda one: (_natural(label_of(one)), one.tab_id),
        "total": lambda one: (-one.left, one.tab_id),
        "owner": lambda one: (plain(venue.person(one.owner).name), one.tab.opened_at, one.tab_id),
    }
    return sorted(tabs, key=keys[sort])


def _natural(label: str) -> tuple[tuple[int, str], ...]:
    """ "Table 9" before "Table 12"."""
    words = plain(label).split()
    return tuple((int(word), "") if word.isdecimal() else (-1, word) for word in words)


def _is_found(venue: Venue, one: OpenTab, search: str) -> bool:
    """Whether every word stands in its name, table, owner or amount; accents do not count."""
    amount = venue.money(one.left)
    there = plain(" ".join((one.tab.name, one.tab.table, venue.person(one.owner).name, amount)))
    return all(word in there for word in plain(search).split())
