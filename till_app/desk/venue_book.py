"""Names, places and products of the venue, as last heard from the server and kept in the journal."""

from msgspec.structs import replace

from shared.catalogue import Catalogue
from shared.wire import TillPlace, User
from till_app.store.store import Store


class VenueBook:
    """Reads what the journal knows of the venue; empty before the first sync."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def site(self) -> str:
        """The venue's name."""
        with self._store.begin() as tx:
            site = tx.identity.site
        return site.name if site else ""

    def users(self) -> tuple[User, ...]:
        """Everyone who may log in."""
        with self._store.begin() as tx:
            return tx.roster.staff()

    def tills(self) -> tuple[TillPlace, ...]:
        """The tills of the venue."""
        with self._store.begin() as tx:
            return tx.roster.tills()

    def catalogue(self) -> Catalogue:
        """What is sold; before the first sync nothing, in the venue's currency."""
        with self._store.begin() as tx:
            found, site = tx.roster.catalogue(), tx.identity.site
        return found if found.version or site is None else replace(found, currency=site.currency)
