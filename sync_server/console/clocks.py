"""Times as people read them: in the site's time zone, 24 hours, ages in short."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from shared.ids import moment, stamp

_MINUTE, _HOUR, _DAY = 60, 3600, 86_400


class Clocks:
    """Writes times of one moment `now` at one place."""

    def __init__(self, now: datetime, zone: ZoneInfo) -> None:
        self.now = now
        self._zone = zone

    @property
    def stamp(self) -> str:
        """The moment as it is stored."""
        return stamp(self.now)

    def local(self, at: str | datetime) -> datetime:
        """The moment on the wall of the place."""
        return (moment(at) if isinstance(at, str) else at).astimezone(self._zone)

    def second(self, at: str | None) -> str:
        """ "12:44:07"; with its day unless that is today."""
        return self._said(at, "%H:%M:%S")

    def minute(self, at: str | None) -> str:
        """ "12:44"; with its day unless that is today."""
        return self._said(at, "%H:%M")

    def exact(self, at: str | None) -> str:
        """ "12:44:07.204"; with its day unless that is today."""
        return f"{self._said(at, '%H:%M:%S.%f')[:-3]}" if at and _readable(at) else "—"

    def age(self, at: str | None) -> str:
        """How long ago: "12 s", "6 m", "1 h 05 m", "3 days"."""
        if not at or not _readable(at):
            return "never"
        return spell(self.seconds_since(at))

    def seconds_since(self, at: str) -> float:
        """How many seconds have passed; not below nothing."""
        return max(0.0, (self.now - moment(at)).total_seconds())

    def ago(self, at: str | None) -> str:
        """The age for a sentence: "4 s ago"; from an hour on the time itself."""
        if not at or not _readable(at):
            return "never"
        return f"{self.age(at)} ago" if self.seconds_since(at) < _HOUR else self.minute(at)

    def headline(self) -> str:
        """ "Friday, 12:44"."""
        return self.local(self.now).strftime("%A, %H:%M")

    def day_begins(self, days_ago: int = 0) -> datetime:
        """Midnight at the place, so many days ago."""
        today = self.local(self.now).date() - timedelta(days=days_ago)
        return datetime(today.year, today.month, today.day, tzinfo=self._zone)

    def same_time(self, days_ago: int) -> datetime:
        """This time of day, so many days ago by the wall clock."""
        return self.local(self.now) - timedelta(days=days_ago)

    def bounds(self, days_ago: int = 0) -> tuple[str, str]:
        """Beginning and end of a local day as stamps."""
        return stamp(self.day_begins(days_ago)), stamp(self.day_begins(days_ago - 1))

    def bounds_of(self, day: str) -> tuple[str, str] | None:
        """Beginning and end of the local day "2026-03-06"; None if that is no day."""
        try:
            begins = datetime.strptime(day, "%Y-%m-%d").replace(tzinfo=self._zone)
        except ValueError:
            return None
        return stamp(begins), stamp(begins + timedelta(days=1))

    def _said(self, at: str | None, how: str) -> str:
        if not at or not _readable(at):
            return "—"
        local, today = self.local(at), self.local(self.now)
        if local.date() == today.date():
            return local.strftime(how)
        if timedelta(0) < today - local < timedelta(days=6):
            return local.strftime(f"%A {how}")
        return f"{local.day} {local.strftime(f'%b {how}' if local.year == today.year else f'%b %Y {how}')}"


def spell(seconds: float) -> str:
    """A length of time in short."""
    whole = int(seconds)
    if whole < _MINUTE:
        return f"{whole} s"
    if whole < _HOUR:
        return f"{whole // _MINUTE} m"
    if whole < _DAY:
        return f"{whole // _HOUR} h {whole % _HOUR // _MINUTE:02d} m"
    days = whole // _DAY
    return "1 day" if days == 1 else f"{days} days"


def _readable(at: str) -> bool:
    try:
        moment(at)
    except ValueError:
        return False
    return True
