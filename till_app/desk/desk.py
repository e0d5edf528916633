"""All the promises of one till in one place, as app builds them and the screens use them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from till_app.desk.amending import Amending
from till_app.desk.card_refunds import CardRefunds
from till_app.desk.choosing import Choosing
from till_app.desk.details import Details
from till_app.desk.diagnostics import Diagnostics
from till_app.desk.handover import Handover
from till_app.desk.moving_lines import MovingLines
from till_app.desk.open_items import OpenItems
from till_app.desk.ordering import Ordering
from till_app.desk.permission import Permission
from till_app.desk.pricing import Pricing
from till_app.desk.printing import Printing
from till_app.desk.refunding import Refunding
from till_app.desk.reviewing import Reviewing
from till_app.desk.rounds import Rounds
from till_app.desk.safety import Safety
from till_app.desk.shifts import Shifts
from till_app.desk.splitting import Splitting
from till_app.desk.staff import Staff
from till_app.desk.tabs import Tabs
from till_app.desk.tendering import Tendering
from till_app.desk.venue_book import VenueBook


@dataclass(frozen=True)
class Desk:
    """The use cases of one till and its clock (time zone aware)."""

    till_id: int
    ordering: Ordering
    details: Details
    open_items: OpenItems
    handover: Handover
    tendering: Tendering
    refunding: Refunding
    card_refunds: CardRefunds
    tabs: Tabs
    splitting: Splitting
    moving_lines: MovingLines
    printing: Printing
    staff: Staff
    permission: Permission
    pricing: Pricing
    rounds: Rounds
    shifts: Shifts
    reviewing: Reviewing
    amending: Amending
    safety: Safety
    choosing: Choosing
    diagnostics: Diagnostics
    book: VenueBook
    clock: Callable[[], datetime]
