"""The words of safety: the chip, its panel, and the settings page (11)."""

from datetime import datetime

from shared.order_session import OrderSession
from shared.wire import Alert
from till_app.desk.safety import Kept, Waiting
from till_app.sync.status import LinkStatus
from till_app.ui import wording
from till_app.ui.presenting.venue import Venue
from till_app.ui.views import Card, ChipPanelView, ChipView, Hint, SettingsView, Tone

SLOW_SEND = 0.4
"""Seconds after which a send is shown as "Syncing…"."""
OFFLINE_AFTER = 5.0
"""Seconds without an answer after which the till counts as offline."""
LITTLE_SPACE = 500_000_000
CLOCK_LIMIT = 120.0
_MEGABYTE, _GIGABYTE = 1_000_000, 1_000_000_000


def chip_view(status: LinkStatus, waiting: int, attention: str, now: datetime, venue: Venue) -> ChipView:
    """The strongest of what is true: attention, offline, syncing, local, synced."""
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
    status: LinkStatus, waiting: Waiting, chip: ChipView, saved: str, venue: Venue
) -> ChipPanelView:
    """What a tap on the chip tells: this till, the server, what waits, the next try."""
    online = status.reachable
    rows: list[tuple[str, str, str, Tone]] = [
        (
            "hard-drive",
            "This till",
            f"Saved {venue.time_seconds(saved)}" if saved else "Nothing to save yet",
            "safe",
        ),
        (
            "server",
            "Server",
            f"Last answer {venue.time_seconds(status.last_answer)}"
            if status.last_answer
            else "No answer yet",
            "safe" if online else "warn",
        ),
    ]
    if waiting.changes:
        orders = "1 order" if waiting.orders == 1 else f"{waiting.orders} orders"
        caption = f"{orders} · oldest {venue.time_seconds(waiting.oldest)}"
        rows.append(("inbox", f"{wording.changes(waiting.changes)} waiting", caption, "plain"))
    else:
        rows.append(("inbox", "Nothing waiting", "Every change is on the server", "plain"))
    if not online and status.next_try_in is not None:
        rows.append(
            ("clock", f"Next try in {wording.ago(status.next_try_in)}", "Tries again by itself", "plain")
        )
    return ChipPanelView(
        title=wording.chip_title(chip),
        chip=chip,
        rows=tuple(rows),
        can="sell, take cash, log out, log in again.",
        wait_for="" if online else "changes from other tills, first log-ins of new staff.",
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
    busy: bool,
    result: str,
) -> SettingsView:
    """Safety and sync: the answer first."""
    here, online = venue.here(), status.reachable
    place = f"{here.place}, {here.site}" if here.place else here.site
    little = kept.free < LITTLE_SPACE
    if not check_ok:
        headline = Hint(
            "triangle-alert", "The journal needs a look", "Export diagnostics and call support.", "attention"
        )
    elif little:
        headline = Hint(
            "hard-drive", "Little space on this till", "Selling still works. Free space today.", "attention"
        )
    elif waiting.changes:
        going = "go" if waiting.changes != 1 else "goes"
        headline = Hint(
            "hard-drive",
            "Everything is safe on this till",
            f"{wording.changes(waiting.changes)} {going} to the server when it answers.",
            "plain",
        )
    else:
        headline = Hint(
            "shield-check",
            "Everything is safe",
            f"All {_count(kept.changes)} changes are on this till and on the server.",
            "safe",
        )
    safe: Tone = "safe"
    return SettingsView(
        headline=headline,
        cards=(
            Card(
                "monitor",
                "This till",
                None,
                (
                    ("Name", here.name),
                    ("Place", place),
                    ("Till code", replica[:8].upper()),
                    ("Version", version),
                ),
            ),
            Card(
                "server",
                "Server",
                ("Connected", safe) if online else ("Cannot be reached", "warn"),
                (
                    ("Address", server.partition("://")[2]),
                    ("Answer time", f"{status.answer_ms} ms" if status.answer_ms is not None else "—"),
                    ("Clock difference", _clock(status.clock_difference)),
                    (
                        "Encrypted",
                        "Yes, key checked" if server.startswith("https") else "No, this machine only",
                    ),
                ),
            ),
            Card(
                "database",
                "Journal on this till",
                (f"Checked {venue.time(checked)}", safe if check_ok else "attention") if checked else None,
                (
                    ("Changes kept", _count(kept.changes)),
                    ("Size", f"{kept.size / _MEGABYTE:.1f} MB"),
                    ("Waiting to be sent", _count(waiting.changes)),
                    ("Free disk", f"{kept.free // _GIGABYTE} GB of {kept.disk // _GIGABYTE} GB"),
                ),
            ),
            Card(
                "refresh-cw",
                "Sync",
                ("Up to date", safe) if online and not waiting.changes else ("Waiting", "plain"),
                (
                    ("Last sync", venue.time_seconds(status.last_answer) or "—"),
                    (
                        "Longest offline today",
                        wording.ago(status.longest_offline) if status.longest_offline else "—",
                    ),
                    ("Sent today", wording.changes(status.sent)),
                    ("Received today", wording.changes(status.received)),
                ),
            ),
        ),
        warning=warning,
        busy=busy,
        result=result,
    )


def alert_text(venue: Venue, alert: Alert, order: OrderSession) -> str:
    """What happened to an order, that nothing is lost, and what to do."""
    whose = f"{venue.person(order.user_id).name}’s order"
    match alert.kind:
        case "double-payment":
            took, cost = venue.money(order.paid), venue.money(order.total)
            return (
                f"{whose} was paid more than once: {took} for {cost}. Both payments are kept. Tell a manager."
            )
        case "after-take-over" if order.amendments:
            late = ", ".join(dict.fromkeys(one.name for one in order.amendments))
            return f"{whose} was paid before {late} reached it. Ring up what is still to be paid."
        case "after-take-over":
            return f"Changes came after {whose} was taken over. They are in the order."
        case "fork":
            return "The journal of this till was copied or put back. Nothing is lost. Tell a manager."
        case _:
            return alert.detail


def _unanswered(status: LinkStatus, now: datetime, venue: Venue) -> float:
    """Seconds since the server last answered; endless before its first answer."""
    since = status.offline_since or status.last_answer
    return (now - venue.local(since)).total_seconds() if since else OFFLINE_AFTER


def _clock(difference: float | None) -> str:
    return "—" if difference is None else f"{abs(difference):.1f} s"


def _count(number: int) -> str:
    """Thousands with a no-break space: "8 841"."""
    return f"{number:,}".replace(",", "\u00a0")
