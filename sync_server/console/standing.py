"""How a till stands with the server: heard of, behind, offline, gone. Pure but for what it is given."""

from typing import Literal, TypeAlias

import msgspec

from sync_server.console.clocks import Clocks
from sync_server.figures import TillRow
from sync_server.presence import Presence

State: TypeAlias = Literal["synced", "waiting", "offline", "gone", "never"]
_OFFLINE_AFTER = 60
"""Seconds: a till that is well calls every 25 seconds at least."""
_GONE_AFTER = 24 * 3600
_DRIFT_TOLD_FROM = 120_000


class Standing(msgspec.Struct, frozen=True):
    """A till and how it stands. `seen` by the server's clock, `drift_ms` above 0: its clock is ahead."""

    till: TillRow
    state: State
    seen: str
    unsent: int
    unsent_since: str
    drift_ms: int | None

    @property
    def icon(self) -> str:
        """For the list of devices."""
        return {"offline": "cloud-off", "gone": "monitor-off", "never": "monitor-off"}.get(
            self.state, "check"
        )

    @property
    def version(self) -> str:
        """ "v1.4.2"; "" if it has not said."""
        number = self.till.version.partition("/")[2].partition(" ")[0]
        return f"v{number}" if number else ""

    @property
    def clock_differs(self) -> bool:
        """Whether its clock is more than two minutes off."""
        return self.drift_ms is not None and abs(self.drift_ms) > _DRIFT_TOLD_FROM


def standing_of(till: TillRow, presence: Presence, site_id: int, clocks: Clocks) -> Standing:
    """The till as it stands now."""
    seen = max(till.last_seen or "", presence.last(site_id, till.till_id))
    report = presence.report(site_id, till.till_id)
    unsent = report.unsent if report else till.unsent or 0
    silent = clocks.seconds_since(seen) if seen else 0
    state: State = "waiting" if unsent else "synced"
    if not seen:
        state = "never"
    elif silent > _GONE_AFTER:
        state = "gone"
    elif silent > _OFFLINE_AFTER:
        state = "offline"
    return Standing(
        till=till,
        state=state,
        seen=seen,
        unsent=unsent,
        unsent_since=(report.unsent_since if report else till.unsent_since) or "",
        drift_ms=report.drift_ms if report else till.drift_ms,
    )
