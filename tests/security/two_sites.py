"""A second site in the database of a house, and what the database holds of each of them."""

from typing import Any, TypeAlias

from sqlalchemy import select
from sqlalchemy.sql.schema import Table

from shared.ids import stamp
from shared.wire import Enrolment, Site, User
from sync_server import staff, tills
from sync_server.sites import open_site, put_catalogue
from sync_server.staff import Person
from sync_server.tables import Connection, metadata
from tests.sync_server.backups import read
from tests.sync_server.venue import CATALOGUE, NOON, House

ANCHOR = 2
"""The other site: The Anchor, with one till and its manager."""
TILL, MANAGER = "token-of-the-anchor", "token-of-its-manager"
_SAID_BY_CALLS = frozenset({"login_failures", "views", "looked_over", "alembic_version"})
"""Tables that a call may write to though it is refused, or only looks."""
_OF_TILLS = frozenset({"last_seen", "version", "drift_ms", "unsent", "unsent_since"})
"""What a till's call tells of the till itself."""
Rows: TypeAlias = dict[str, set[tuple[Any, ...]]]


def open_the_anchor(house: House) -> None:
    """Opens the second site: the same numbers of people, tills and products, other secrets."""

    def work(connection: Connection) -> None:
        open_site(connection, Site(ANCHOR, "The Anchor", "GBP"))
        put_catalogue(connection, ANCHOR, CATALOGUE)
        for number, role in enumerate(("cashier", "cashier", "manager"), 1):
            user = User(number, f"{role} {number}", role)
            staff.add_user(connection, ANCHOR, user, pin_hash="", password_hash="")
        code = tills.issue_code(connection, ANCHOR, "Till 1", bytes(10), NOON)
        tills.enrol(connection, Enrolment(code.code), TILL, NOON)
        manager = Person(ANCHOR, User(3, "manager 3", "manager"), till_id=1)
        staff.admit(connection, manager, MANAGER, stamp(NOON.replace(month=12)), NOON)

    read(house, work)


def rows_of(house: House) -> Rows:
    """Every row of the database by table, the site first; without what each call writes."""

    def work(connection: Connection) -> Rows:
        return {
            table.name: {tuple(row) for row in connection.execute(select(*_columns(table)))}
            for table in metadata.sorted_tables
            if table.name not in _SAID_BY_CALLS
        }

    found: Rows = read(house, work)
    return found


def of_site(rows: Rows, site_id: int) -> Rows:
    """Only what belongs to that site."""
    return {name: {row for row in table if row[0] == site_id} for name, table in rows.items()}


def _columns(table: Table) -> list[Any]:
    passed_over = _OF_TILLS if table.name == "tills" else frozenset()
    return [column for column in table.columns if column.name not in passed_over]
