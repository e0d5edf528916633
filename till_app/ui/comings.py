"""Who comes and goes at this till: who was here before, and who was locked out of which page."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject

from till_app.ui.fronts import Fronts
from till_app.ui.idle import Idle
from till_app.ui.key_front import KeyFront
from till_app.ui.manners import Manners
from till_app.ui.pages import Pages
from till_app.ui.presenting.venue import Venue
from till_app.ui.sounds import Sound


class Comings(QObject):
    """Joins keys, idle lock and sounds as the manners of the till want them. `before` is a user id or 0."""

    def __init__(
        self, pages: Pages, parts: Fronts, keys: KeyFront, manners: Manners, page: Callable[[], str]
    ) -> None:
        super().__init__(keys)
        self._bar, self._card, self._page = pages.window.app_bar, parts.pay.card, page
        self.last = self.before = 0
        self.idle = Idle(manners.lock_minutes, self._may_lock, self)
        keys.stirred.connect(self.idle.stir)
        self._bar.chip.set_still(manners.still)
        parts.order.set_still(manners.still)
        parts.order.added.connect(partial(manners.play, Sound.ADDED))
        parts.order.menu.unknown.connect(partial(manners.play, Sound.UNKNOWN))
        parts.pay.closed.connect(partial(manners.play, Sound.PAID))

    def came(self, user_id: int, session_id: str) -> str:
        """Somebody opened an order; the page they were locked out of, "" if they were not."""
        if user_id != self.last:
            self.last, self.before = user_id, self.last
        return self.idle.comes_back(user_id, session_id)

    def ways_back(self, parts: Fronts) -> Mapping[str, Callable[[], object]]:
        """How the page is shown again on which somebody was locked out."""
        return {
            "payment": parts.order.pay,
            "split": parts.ways.begin_split,
            "tabs": parts.ways.show_tabs,
        }

    def show_before(self, venue: Venue) -> None:
        """Whose PIN the app bar asks for."""
        self._bar.switch.show_person(venue.person(self.before) if self.before else None)

    def _may_lock(self) -> bool:
        return self._page() not in ("login", "moved") and not self._card.has_no_answer
