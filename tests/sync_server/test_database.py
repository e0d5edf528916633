"""The database: its revisions make the tables of the code, and its epoch never changes by itself."""

from pathlib import Path
from secrets import token_bytes

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import insert

from shared.sqlite import DiskTrouble
from sync_server.database import epoch_of, one_turn, open_database
from sync_server.tables import meta, metadata


def test_the_revisions_make_the_tables_of_the_code(tmp_path: Path, database_url: str) -> None:
    engine = open_database(database_url or tmp_path / "server.db", token_bytes)
    with engine.begin() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()


def test_every_key_begins_with_the_site() -> None:
    assert {table.primary_key.columns.values()[0].name for table in metadata.tables.values()} == {"site_id"}


def test_the_epoch_stays(tmp_path: Path, database_url: str) -> None:
    epochs = []
    for _ in range(2):
        engine = open_database(database_url or tmp_path / "server.db", token_bytes)
        with engine.begin() as connection:
            epochs.append(epoch_of(connection))
        engine.dispose()
    assert epochs[0] == epochs[1]
    assert len(epochs[0] or "") == 32


def test_what_the_disk_says_within_a_turn_is_a_trouble_with_a_name(tmp_path: Path) -> None:
    engine = open_database(tmp_path / "server.db", token_bytes)
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA query_only=ON")
    with pytest.raises(DiskTrouble) as trouble, one_turn(engine) as connection:
        connection.execute(insert(meta).values(site_id=1, name="name", value="value"))
    engine.dispose()
    assert trouble.value.reason == "read-only"
