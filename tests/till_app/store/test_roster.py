"""What a till knows of staff, tills and products, and the tries it counts."""

from shared.catalogue import EMPTY, Catalogue
from shared.wire import Roster, Site, TillPlace, User
from tests.till_app.store.making import Clock
from till_app.store.roster import TILL, Failures
from till_app.store.store import Store

SITE = Site(1, "The Lantern", "GBP")
SHEET = Roster(
    4, SITE, (User(7, "Anna", "server"),), (TillPlace(1, "Till 1", "Front bar"), TillPlace(2, "Till 2"))
)


def test_before_the_first_roster_the_till_knows_only_its_number(store: Store) -> None:
    with store.begin() as tx:
        assert (tx.identity.till_id, tx.identity.site, tx.roster.staff()) == (0, None, ())
        tx.identity.enrol(1, SITE)
        assert tx.identity.till == TillPlace(1, "Till 1")
        assert tx.roster.version is None
        assert tx.roster.catalogue() == EMPTY


def test_the_roster_also_says_how_this_till_is_called(store: Store) -> None:
    with store.begin() as tx:
        tx.identity.enrol(1, SITE)
        tx.roster.keep(SHEET)
        tx.roster.keep_catalogue(Catalogue(9, "GBP", (), ()))
    with store.begin() as tx:
        assert tx.roster.sheet() == SHEET
        assert tx.roster.staff() == SHEET.users
        assert tx.roster.tills() == SHEET.tills
        assert tx.identity.till == TillPlace(1, "Till 1", "Front bar")
        assert (tx.roster.version, tx.roster.catalogue_version) == (4, 9)


def test_tries_are_counted_and_the_last_never_goes_back(store: Store, clock: Clock) -> None:
    with store.begin() as tx:
        assert tx.roster.failures(7) == Failures()
        tx.roster.count_failure(7, "2026-03-14T12:00:00.000Z")
        clock.move(-3600)
        assert tx.roster.count_failure(7, tx.now()) == Failures(2, "2026-03-14T12:00:00.000Z")
        tx.roster.count_failure(TILL, tx.now())
        tx.roster.lock(7)
        assert tx.roster.failures(7).locked
        tx.roster.clear_failures(7)
        assert tx.roster.failures(7) == Failures()
        assert tx.roster.failures(TILL).count == 1


def test_a_verifier_is_kept_until_it_is_forgotten(store: Store) -> None:
    with store.begin() as tx:
        tx.roster.keep_verifier(7, "argon2 …", "2026-03-14T12:00:00.000Z")
        kept = tx.roster.verifier(7)
        assert kept is not None
        assert (kept.text, kept.at) == ("argon2 …", "2026-03-14T12:00:00.000Z")
        tx.roster.forget_verifier(7)
        assert tx.roster.verifier(7) is None
