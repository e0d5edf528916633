"""The database could be spread over many machines by site: no key and no join reaches beyond one."""

import importlib
import pkgutil
from collections.abc import Iterator

import pytest
from sqlalchemy import (
    Column,
    Delete,
    Engine,
    Index,
    Insert,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Select,
    Table,
    TextClause,
    UniqueConstraint,
    Update,
    event,
    exists,
    select,
    text,
)
from sqlalchemy.sql import ClauseElement
from sqlalchemy.sql.schema import SchemaItem

import sync_server
from sync_server.prepared import Prepared
from sync_server.tables import edits, metadata, sessions, tills, user_tokens, users
from tests.sync_server.paper_till import PaperTill, beer
from tests.sync_server.shards import everywhere, flaws_of_table, untied
from tests.sync_server.venue import House

_OF_ALL_SITES = {
    "sites": "a process tells the pulls of all sites what is new: one row of each, no row of an order",
    "tills": "a token is all that a till says of itself; the process remembers whose it is",
    "enrolment_codes": "a code is all that a new till says of itself",
    "user_tokens": "a token is all that a person's client says of itself",
    "users": "whose token it is, on the token's own site",
}
"""Tables that some sentences of the server ask everywhere, and why. Never orders, edits or money."""


def sentences() -> Iterator[tuple[str, ClauseElement]]:
    """Every sentence that a module of the server keeps."""
    for module in pkgutil.walk_packages(sync_server.__path__, "sync_server."):
        if "migrations" in module.name or module.name.endswith("__main__"):
            continue
        for name, kept in vars(importlib.import_module(module.name)).items():
            said = kept._statement if isinstance(kept, Prepared) else kept
            for one in said if isinstance(said, tuple) else (said,):
                if isinstance(one, Select | Insert | Update | Delete | TextClause):
                    yield f"{module.name}.{name}", one


@pytest.fixture
def heard() -> Iterator[list[ClauseElement]]:
    """Every sentence that is said to a database meanwhile."""
    said: list[ClauseElement] = []

    def hear(_connection: object, sentence: ClauseElement, *_: object) -> None:
        said.append(sentence)

    event.listen(Engine, "before_execute", hear)
    yield said
    event.remove(Engine, "before_execute", hear)


def test_every_key_carries_the_site() -> None:
    assert len(metadata.tables) > 10
    assert [flaw for table in metadata.tables.values() for flaw in flaws_of_table(table)] == []


def test_every_kept_sentence_joins_on_the_site_and_says_which() -> None:
    found = dict(sentences())
    assert len(found) > 40
    assert {name: untied(one) for name, one in found.items() if untied(one)} == {}
    asked = {table for one in found.values() for table in everywhere(one)}
    assert asked <= _OF_ALL_SITES.keys()


def test_a_day_at_the_counter_asks_only_one_site(
    house: House, database_url: str, heard: list[ClauseElement]
) -> None:
    till = PaperTill(epoch=house.office.epoch)
    line = beer()
    order = till.order(line)
    house.push(till, order)
    till.pay(order, line.unit_price, line)
    house.push(till, order)
    for path in (
        "order-sessions",
        f"order-sessions/{order}",
        "tabs/open",
        "transactions",
        "users",
        "reports/z",
    ):
        assert house.client.get(f"/api/{path}", headers=house.as_person("Mara")).status_code == 200, path
    for path in ("sync/changes?since=0&wait=0", "sync/snapshot", "roster"):
        assert house.client.get(f"/api/{path}", headers=house.as_till()).status_code == 200, path
    assert len(heard) > (30 if database_url else 5), "SQLite's driver gets the kept ones by itself"
    assert [str(one) for one in heard if untied(one)] == []
    asked = {table for one in heard for table in everywhere(one)} & metadata.tables.keys()
    assert asked <= _OF_ALL_SITES.keys()


def _table(*rules: SchemaItem) -> Table:
    return Table("bad", MetaData(), Column("site_id", Integer, nullable=False), Column("x", Integer), *rules)


@pytest.mark.parametrize(
    "bad",
    [
        Table("bad", MetaData(), Column("x", Integer, primary_key=True)),
        _table(PrimaryKeyConstraint("x")),
        _table(PrimaryKeyConstraint("site_id", "x"), UniqueConstraint("x")),
        _table(PrimaryKeyConstraint("site_id", "x"), Index("ix_bad", "x", unique=True)),
    ],
)
def test_a_table_that_cannot_be_spread_is_found(bad: Table) -> None:
    assert flaws_of_table(bad)


_JOINED = edits.c.session_id == sessions.c.session_id
_TIED = edits.c.site_id == sessions.c.site_id
_HERE = sessions.c.site_id == 1


@pytest.mark.parametrize(
    ("sentence", "loose", "all_sites"),
    [
        (select(edits).join(sessions, _JOINED).where(_HERE), True, True),
        (select(edits).where(_HERE, _JOINED), True, True),
        (select(edits).where(_HERE, _TIED | _JOINED), True, True),
        (select(edits).join(sessions, _JOINED & _TIED), False, True),
        (select(edits).join(sessions, _JOINED & _TIED).where(_HERE), False, False),
        (select(sessions).where(_HERE, exists().where(_JOINED)), False, True),
        (select(sessions).where(_HERE, exists().where(_JOINED, _TIED)), False, False),
        (select(sessions).where(sessions.c.site_id > 1), False, True),
        (select(user_tokens, users).where(user_tokens.c.user_id == users.c.user_id), True, True),
        (tills.update().where(tills.c.till_id == 1), False, True),
        (text("DELETE FROM edits"), False, True),
    ],
)
def test_a_sentence_that_reaches_beyond_is_found(
    sentence: ClauseElement, loose: bool, all_sites: bool
) -> None:
    assert (bool(untied(sentence)), bool(everywhere(sentence))) == (loose, all_sites)
