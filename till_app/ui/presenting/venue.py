"""The venue as sentences need it: who is who, which till is where, which currency."""

from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from shared.catalogue import EMPTY, Catalogue
from shared.ids import moment
from shared.money import decimals
from shared.wire import TillPlace, User
from till_app.desk.venue_book import VenueBook
from till_app.ui import wording
from till_app.ui.tongue import tr
from till_app.ui.views import Person, TillView


@dataclass(frozen=True)
class Venue:
    """Names and places; `zone` None means the machine's own time zone."""

    till_id: int = 0
    site: str = ""
    currency: str = "GBP"
    users: dict[int, User] = field(default_factory=dict)
    tills: dict[int, TillPlace] = field(default_factory=dict)
    catalogue: Catalogue = EMPTY
    zone: ZoneInfo | None = None

    def person(self, user_id: int) -> Person:
        """The person of that id; someone unknown is shown as such, never left out."""
        user = self.users.get(user_id)
        if user is None:
            return Person(user_id, tr("Person {number}", number=user_id), "", "slate")
        return Person(user.id, user.name, user.role, user.colour)

    def here(self) -> TillView:
        """This till."""
        till = self.tills.get(self.till_id)
        name = till.name if till else tr("Till {number}", number=self.till_id)
        return TillView(_number(name), name, till.place if till else "", self.site)

    def till(self, till_id: int) -> str:
        """A till's name: "Till 2"; the server's own edits come from "the office"."""
        if till_id == 0:
            return tr("the office")
        till = self.tills.get(till_id)
        return till.name if till else tr("Till {number}", number=till_id)

    def till_and_place(self, till_id: int) -> str:
        """A till by name and place: "Till 2 (bar)"."""
        till = self.tills.get(till_id)
        return f"{till.name} ({_lower_first(till.place)})" if till and till.place else self.till(till_id)

    @property
    def places(self) -> int:
        """How many digits the venue's currency has after its separator."""
        return decimals(self.currency)

    def money(self, minor: int) -> str:
        """An amount in the venue's currency."""
        return wording.money(minor, self.currency)

    def time(self, stamped: str) -> str:
        """A stamp as local "12:44", or "" for none."""
        return wording.clock(self.local(stamped)) if stamped else ""

    def time_seconds(self, stamped: str) -> str:
        """A stamp as local "12:44:07", or "" for none."""
        return wording.clock_seconds(self.local(stamped)) if stamped else ""

    def day_and_time(self, stamped: str) -> str:
        """A stamp as local "22/11/2026 12:44", or "" for none."""
        return wording.day_and_clock(self.local(stamped)) if stamped else ""

    def local(self, stamped: str) -> datetime:
        """A stamp in the venue's zone."""
        return moment(stamped).astimezone(self.zone)


def venue_of(till_id: int, book: VenueBook) -> Venue:
    """The venue as this till's journal knows it."""
    catalogue = book.catalogue()
    return Venue(
        till_id=till_id,
        site=book.site(),
        currency=catalogue.currency,
        users={user.id: user for user in book.users()},
        tills={till.id: till for till in book.tills()},
        catalogue=catalogue,
    )


def _number(name: str) -> str:
    digits = "".join(letter for letter in name if letter.isdigit())
    return digits or name[:1].upper()


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]
