"""When the next push goes: soon after an edit, at once if urgent, later and later while nothing answers.

Pure: times are seconds of a monotonic clock, chance is a number from 0 to below 1.
"""

from dataclasses import dataclass, replace

DEBOUNCE = 0.3
"""Seconds of quiet after the last edit."""
LONGEST = 1.5
"""Seconds after the first edit, however steadily others follow."""
BACK_OFF_FIRST = 0.5
BACK_OFF_LONGEST = 30.0
RETRY_AFTER_LONGEST = 300.0
"""A server may ask for rest, but not for ever."""


@dataclass(frozen=True)
class Pace:
    """What decides when. `first`, `last`: hints since a push began; `again`: the next try by itself."""

    first: float | None = None
    last: float = 0.0
    urgent: bool = False
    failures: int = 0
    again: float | None = None
    not_before: float = 0.0


def poked(pace: Pace, now: float, urgent: bool = False) -> Pace:
    """There is perhaps something to send. Ends a back-off, but not a rest the server asked for."""
    first = now if pace.first is None else pace.first
    return replace(pace, first=first, last=now, urgent=pace.urgent or urgent, failures=0, again=None)


def insisted(pace: Pace, now: float) -> Pace:
    """A person wants it now, whatever the server asked for."""
    return replace(poked(pace, now, urgent=True), not_before=0.0)


def connected(pace: Pace, now: float) -> Pace:
    """The server answers again: what failed is tried at once."""
    return replace(pace, failures=0, again=now) if pace.failures else pace


def begun(pace: Pace) -> Pace:
    """A push begins; hints from now on are for the next one."""
    return replace(pace, first=None, urgent=False, again=None)


def answered(pace: Pace, now: float, more: bool) -> Pace:
    """The push was answered; `more`: the journal has more to send."""
    return replace(pace, failures=0, again=now if more else None, not_before=0.0)


def failed(pace: Pace, now: float, chance: float, retry_after: float | None = None) -> Pace:
    """The push came to nothing: again after a random part of a span that doubles each time."""
    span = min(BACK_OFF_LONGEST, BACK_OFF_FIRST * 2**pace.failures)
    rest = 0.0 if retry_after is None else min(max(retry_after, 0.0), RETRY_AFTER_LONGEST)
    # 2**30 half seconds are far beyond the longest span; counting on would only make numbers grow.
    failures = min(pace.failures + 1, 30)
    return replace(pace, failures=failures, again=now + rest + span * chance, not_before=now + rest)


def due(pace: Pace) -> float | None:
    """When the next push goes; None: when there is a hint."""
    times = [] if pace.again is None else [pace.again]
    if pace.first is not None:
        times.append(pace.first if pace.urgent else min(pace.last + DEBOUNCE, pace.first + LONGEST))
    return max(min(times), pace.not_before) if times else None
