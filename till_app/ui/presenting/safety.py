"""The words of safety: the chip, its panel, and the settings page (11)."""

from datetime import datetime

from shared.order_session import OrderSession
from shared.wire import Alert
from till_app.desk.safety import Kept, Waiting
from till_app.sync.status import LinkStatus
from till_app.ui import wording
from till_app.ui.presenting.sale import disk_text
from till_app.ui.presenting.venue import Venue
from till_app.ui.tongue import tr
from till_app.ui.views import BannerView, Card, ChipPanelView, ChipView, Hint, SettingsView, Tone

SLOW_SEND = 0.4
"""Seconds after which a send is shown as "Syncing…"."""
OFFLINE_AFTER = 5.0
"""Seconds without an answer after which the till counts as offline."""
LITTLE_SPACE = 500_000_000
CLOCK_LIMIT = 120.0
_MEGABYTE, _GIGABYTE = 1_000_000, 1_000_000_000


def chip_view(status: LinkStatus, waiting: int, attention: str, now: datetime, venue: Venue) -> ChipView:
    """The strongest of what is true: attention, offline, syncing, local, synced."""
    # What is refused is tried again, one order by itself if need be; that has its row in the panel.
    attention = attention or ("" if status.problem.startswith("refused:") else _title(status))
    if attention:
        return ChipView("attention", waiting, attention)
    if not status.reachable and status.settled and _unanswered(status, now, venue) >= OFFLINE_AFTER:
        return ChipView("offline", waiting)
    if status.sending_for > SLOW_SEND:
        return ChipView("syncing", waiting)
    if waiting or not status.reachable:
        return ChipView("local", waiting)
    return ChipView("synced")


def chip_panel_view(
    status: LinkStatus, waiting: Waiting, chip: ChipView, saved: str, venue: Venue, *, little: bool = False
) -> ChipPanelView:
    """What a tap on the chip tells: this till, the server, what waits, the next try."""
    online = status.reachable
    here = tr("Saved {time}", time=venue.time_seconds(saved)) if saved else tr("Nothing to save yet")
    heard = venue.time_seconds(status.last_answer)
    answer = tr("Last answer {time}", time=heard) if heard else tr("No answer yet")
    rows: list[tuple[str, str, str, Tone]] = []
    if little:
        rows.append(("hard-drive", little_space(), tr("Selling still works. Tell a manager."), "attention"))
    if is_clock_off(status):
        rows.append(("clock", clock_text(status), tr("Sales go on. Set the clock of this machine."), "warn"))
    rows += [
        ("hard-drive", tr("This till"), here, "safe"),
        ("server", tr("Server"), answer, "safe" if online else "warn"),
        *_wrong_with_the_line(status),
    ]
    if waiting.changes:
        oldest = venue.time_seconds(waiting.oldest)
        caption = tr("%n order(s) · oldest {time}", n=waiting.orders, time=oldest)
        what = tr("{changes} waiting", changes=wording.changes(waiting.changes))
        rows.append(("inbox", what, caption, "plain"))
    else:
        rows.append(("inbox", tr("Nothing waiting"), tr("Every change is on the server"), "plain"))
    if not online and status.next_try_in is not None:
        next_try = tr("Next try in {time}", time=wording.ago(status.next_try_in))
        rows.append(("clock", next_try, tr("Tries again by itself"), "plain"))
    return ChipPanelView(
        title=wording.chip_title(chip),
        chip=chip,
        rows=tuple(rows),
        can=tr("sell, take cash, log out, log in again."),
        wait_for="" if online else tr("changes from other tills, first log-ins of new staff."),
        how=tr("Show how") if little else "",
    )


def _wrong_with_the_line(status: LinkStatus) -> list[tuple[str, str, str, Tone]]:
    """Why the server cannot be reached or takes nothing, where somebody can do something about it."""
    if status.reachable:
        title = _title(status)
        todo = tr("Tell a manager. Orders are safe here.")
        return [("triangle-alert", title, todo, "attention")] if title else []
    match status.problem:
        case "certificate-time":
            title = tr("The certificate is not valid")
            todo = tr("Perhaps the clock of this till is wrong. Tell a manager.")
        case "tls":
            title = tr("No safe line to the server")
            todo = tr("Nothing is sent without one. Tell a manager.")
        case "not-our-server":
            title = tr("Something else answers")
            todo = tr("Perhaps the network wants a log-in. Tell a manager.")
        case "busy":
            title, todo = tr("The server cannot answer now"), tr("Tries again by itself")
        case _:
            return []
    return [("triangle-alert", title, todo, "warn")]


def _title(status: LinkStatus) -> str:
    """What the server that answers does not like, "" if nothing."""
    if not status.reachable:
        return ""
    match status.problem.partition(":")[0]:
        case "":
            return ""
        case "unknown-till":
            return tr("The server does not know this till")
        case "revoked":
            return tr("This till was revoked")
        case "disk":
            return tr("Changes of other tills cannot be saved")
        case _:
            return tr("The server refuses changes")


def trouble_text(problem: str) -> str:
    """What the server does not like, and what to do; `problem` as in LinkStatus."""
    word, _, why = problem.partition(":")
    match word:
        case "unknown-till":
            return tr("The server does not know this till. A manager can enrol it. Orders are safe here.")
        case "revoked":
            return tr("This till was revoked. A manager can enrol it. Orders are safe here.")
        case "disk":
            return tr("Changes of other tills cannot be saved here. {todo}", todo=disk_text(why))
        case _:
            return tr("The server refused what this till sent: {why}. Orders are safe here.", why=why)


def is_clock_off(status: LinkStatus) -> bool:
    """Whether this till's clock is so wrong that somebody should know."""
    return status.clock_difference is not None and abs(status.clock_difference) > CLOCK_LIMIT


def clock_text(status: LinkStatus) -> str:
    """By how much the clock of this till is wrong."""
    return tr(
        "The clock of this till differs by {count} min", count=round(abs(status.clock_difference or 0) / 60)
    )


def clock_banner(status: LinkStatus) -> BannerView:
    """The same above the order; sales go on."""
    return BannerView(
        title=clock_text(status),
        caption=tr("Sales go on, with the time of this till. Tell a manager to set the clock."),
        emphasis="",
        after="",
        tone="warn",
        icon="clock",
        buttons=(("right", tr("All right"), "check"),),
    )


def settings_view(
    venue: Venue,
    status: LinkStatus,
    waiting: Waiting,
    kept: Kept,
    *,
    server: str,
    version: str,
    replica: str,
    checked: str,
    check_ok: bool,
    warning: str,
    busy: str,
    result: str,
) -> SettingsView:
    """Safety and sync: the answer first."""
    return SettingsView(
        headline=_headline(waiting, kept, check_ok=check_ok),
        cards=(
            till_card(venue, version, replica),
            _server_card(status, server),
            _journal_card(venue, waiting, kept, checked, check_ok=check_ok),
            _sync_card(venue, status, waiting),
        ),
        warning=warning,
        busy=busy,
        result=result,
    )


def little_space() -> str:
    """What the chip, the panel and the page call a disk with less than `LITTLE_SPACE`."""
    return tr("Little space on this till")


def till_card(venue: Venue, version: str, replica: str) -> Card:
    """What this till is called."""
    here = venue.here()
    place = f"{here.place}, {here.site}" if here.place else here.site
    rows = (
        (tr("Name"), here.name), (tr("Place"), place), (tr("Till code"), replica[:8].upper()),
        (tr("Version"), version),
    )  # fmt: skip
    return Card("monitor", tr("This till"), None, rows)


def _headline(waiting: Waiting, kept: Kept, *, check_ok: bool) -> Hint:
    if not check_ok:
        todo = tr("Export diagnostics and call support.")
        return Hint("triangle-alert", tr("The journal needs a look"), todo, "attention")
    if kept.free < LITTLE_SPACE:
        return Hint("hard-drive", little_space(), little_space_text(), "attention")
    if waiting.changes:
        told = tr("%n change(s) still go(es|) to the server.", n=waiting.changes)
        return Hint("hard-drive", tr("Everything is safe on this till"), told, "plain")
    told = tr("All {count} changes are on this till and on the server.", count=_count(kept.changes))
    return Hint("shield-check", tr("Everything is safe"), told, "safe")


def little_space_text() -> str:
    """What little space means, and what to do."""
    return tr("Selling still works. Tell a manager: export and free space today.")


def _server_card(status: LinkStatus, server: str) -> Card:
    known = status.answer_ms is not None
    answer = tr("{count} ms", count=status.answer_ms).replace(" ", wording.NBSP) if known else "—"
    encrypted = tr("Yes, key checked") if server.startswith("https") else tr("No, this machine only")
    tag: tuple[str, Tone] = (
        (tr("Connected"), "safe") if status.reachable else (tr("Cannot be reached"), "warn")
    )
    rows = (
        (tr("Address"), server.partition("://")[2]), (tr("Answer time"), answer),
        (tr("Clock difference"), _clock(status.clock_difference)), (tr("Encrypted"), encrypted),
    )  # fmt: skip
    return Card("server", tr("Server"), tag, rows)


def _journal_card(venue: Venue, waiting: Waiting, kept: Kept, checked: str, *, check_ok: bool) -> Card:
    tag: tuple[str, Tone] | None = None
    if checked:
        tag = (tr("Checked {time}", time=venue.time(checked)), "safe" if check_ok else "attention")
    size = tr("{count} MB", count=f"{kept.size / _MEGABYTE:.1f}").replace(" ", wording.NBSP)
    rows = (
        (tr("Changes kept"), _count(kept.changes)), (tr("Size"), size),
        (tr("Waiting to be sent"), _count(waiting.changes)),
        (tr("Free disk"), tr("{free} of {disk}", free=room(kept.free), disk=room(kept.disk))),
    )  # fmt: skip
    return Card("database", tr("Journal on this till"), tag, rows)


def _sync_card(venue: Venue, status: LinkStatus, waiting: Waiting) -> Card:
    done = status.reachable and not waiting.changes
    tag: tuple[str, Tone] = (tr("Up to date"), "safe") if done else (tr("Waiting"), "plain")
    longest = wording.ago(status.longest_offline) if status.longest_offline else "—"
    rows = (
        (tr("Last sync"), venue.time_seconds(status.last_answer) or "—"),
        (tr("Longest offline today"), longest),
        (tr("Sent today"), wording.changes(status.sent)),
        (tr("Received today"), wording.changes(status.received)),
    )  # fmt: skip
    return Card("refresh-cw", tr("Sync"), tag, rows)


def room(count: int) -> str:
    """Bytes as people say them: "41 GB", "480 MB"."""
    if count >= _GIGABYTE:
        return tr("{count} GB", count=count // _GIGABYTE).replace(" ", wording.NBSP)
    return tr("{count} MB", count=count // _MEGABYTE).replace(" ", wording.NBSP)


def alert_text(venue: Venue, alert: Alert, order: OrderSession) -> str:
    """What happened to an order, that nothing is lost, and what to do."""
    name = venue.person(order.user_id).name
    match alert.kind:
        case "double-payment":
            took, cost = venue.money(order.paid), venue.money(order.total)
            return tr(
                "{name}’s order was paid more than once: {took} for {cost}. "
                "Both payments are kept. Tell a manager.",
                name=name, took=took, cost=cost,
            )  # fmt: skip
        case "after-take-over" if order.amendments:
            late = ", ".join(dict.fromkeys(one.name for one in order.amendments))
            return tr(
                "{name}’s order was paid before {late} reached it. Ring up what is still to be paid.",
                name=name, late=late,
            )  # fmt: skip
        case "after-take-over":
            return tr("Changes came after {name}’s order was taken over. They are in the order.", name=name)
        case "fork":
            return tr("The journal of this till was copied or put back. Nothing is lost. Tell a manager.")
        case _:
            return alert.detail


def _unanswered(status: LinkStatus, now: datetime, venue: Venue) -> float:
    """Seconds since the server last answered; endless before its first answer."""
    since = status.offline_since or status.last_answer
    return (now - venue.local(since)).total_seconds() if since else OFFLINE_AFTER


def _clock(difference: float | None) -> str:
    if difference is None:
        return "—"
    return tr("{seconds} s", seconds=f"{abs(difference):.1f}").replace(" ", wording.NBSP)


def _count(number: int) -> str:
    """Thousands with a no-break space: "8 841"."""
    return f"{number:,}".replace(",", "\u00a0")
