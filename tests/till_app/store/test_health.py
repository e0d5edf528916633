"""Damage is found and told; what can be read is brought over; ballast makes room."""

import shutil
from pathlib import Path
from random import Random

import pytest

from shared.edits import Open, fits
from shared.sqlite import DiskTrouble
from shared.wire import Site
from tests.till_app.store.making import Clock, begun, chain_of, foreign, line, logged, open_store
from till_app.store.health import BALLAST, Health
from till_app.store.salvage import open_or_salvage
from till_app.store.store import Found, Store

THERE = "018f0000-0000-7000-8000-000000000001"


def test_a_sound_journal_is_called_sound(store: Store) -> None:
    session_id = begun(store, lines=3)
    edits = foreign(THERE, Open(currency="GBP"), line("line-1"))
    with store.begin() as tx:
        tx.copies.replace(THERE, 1, logged(edits), 2, chain_of(edits))
        tx.copies.want(session_id)
        tx.replicas.begin("fork")
    report = Health(store).check()
    assert report.is_sound, report.troubles
    assert (report.edits, report.logged, report.found) == (4, 2, Found.NEW)


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        ("UPDATE edits SET doc = replace(doc, 'Guinness', 'Guinnes5') WHERE n = 3", "Edit 3 of order"),
        ("DELETE FROM edits WHERE n = 2; UPDATE edits SET n = n - 1 WHERE n > 2", "Edit 2 of order"),
        ("UPDATE logs SET doc = replace(doc, 'Guinness', 'Guinnes5') WHERE rev = 2", "Entry 2 of the copy"),
        ("DELETE FROM logs WHERE rev = 1", "Entry 2 of the copy"),
    ],
)
def test_a_journal_that_was_changed_behind_our_back_is_told(store: Store, damage: str, words: str) -> None:
    begun(store, lines=3)
    edits = foreign(THERE, Open(currency="GBP"), line("line-1"), line("line-2"))
    with store.begin() as tx:
        tx.copies.replace(THERE, 1, logged(edits), 3, chain_of(edits))
    driver = store._connection
    for statement in damage.replace("replace(doc", "replace(CAST(doc AS TEXT)").split(";"):
        driver.execute(statement)
    driver.execute("UPDATE edits SET doc = CAST(doc AS BLOB)")
    driver.execute("UPDATE logs SET doc = CAST(doc AS BLOB)")
    report = Health(store).check()
    assert not report.is_sound
    assert report.troubles[0].startswith(words)


def test_sizes_and_ballast(store: Store) -> None:
    health = Health(store)
    size, free, whole = health.sizes()
    assert 0 < size < 10_000_000
    assert 0 < free < whole
    assert health.take_ballast()
    assert store.path.with_suffix(".ballast").stat().st_size == BALLAST
    assert health.take_ballast(), "only once"
    assert health.drop_ballast()
    assert not health.drop_ballast()
    assert not health.has_ballast


def test_a_corrupt_journal_is_set_aside_whole_and_its_edits_are_issued_again(
    path: Path, clock: Clock, chance: Random
) -> None:
    store = open_store(path, clock, chance)
    with store.begin() as tx:
        tx.identity.enrol(3, Site(1, "The Lantern", "GBP"))
        assert [tx.identity.next_receipt() for _ in range(5)][-1] == "3-000005"
    orders = [begun(store, lines=20) for _ in range(30)]
    with store.begin() as tx:
        before = {order: tx.journal.session(order) for order in orders}
        ids = {edit.id for order in orders for edit in tx.journal.own(order)}
    store.close()
    _damage(path)
    with pytest.raises(DiskTrouble) as trouble:
        open_store(path, clock, chance)
    assert trouble.value.reason == "corrupt"
    opened = open_or_salvage(path, clock=clock, entropy=chance.randbytes, fingerprint="machine 1")
    salvaged = opened.salvaged
    assert salvaged is not None
    assert (salvaged.folder / "journal.db").exists()
    assert salvaged.brought >= len(ids) * 0.8
    assert salvaged.brought + salvaged.lost >= len(ids)
    with opened.store.begin() as tx:
        brought = [edit for order in orders for edit in tx.journal.own(order)]
        whole = [order for order in orders if tx.journal.session(order) == before[order]]
        assert len(brought) == salvaged.brought == tx.unsent.count()
        assert all(edit.id in ids and fits(edit) for edit in brought)
        assert len(whole) >= 20
        assert tx.identity.till_id == 3
        assert tx.identity.next_receipt() == "3-000006"
    assert Health(opened.store).check().is_sound
    opened.store.close()


def test_a_destroyed_journal_still_opens_and_receipts_go_on_from_the_witness(
    path: Path, clock: Clock, chance: Random
) -> None:
    store = open_store(path, clock, chance)
    with store.begin() as tx:
        tx.identity.next_receipt()
    begun(store, lines=20)
    store.close()
    path.write_bytes(b"\0" * 100_000)
    opened = open_or_salvage(path, clock=clock, entropy=chance.randbytes, fingerprint="machine 1")
    assert opened.salvaged is not None
    assert (opened.salvaged.brought, opened.store.found) == (0, Found.NEW)
    with opened.store.begin() as tx:
        assert tx.identity.next_receipt().endswith("-000002")
    opened.store.close()


def test_a_broken_journal_with_nonsense_in_its_tables_still_opens(
    path: Path, clock: Clock, chance: Random
) -> None:
    """Found by power cuts without syncs: a broken table has anything in the place of what was kept."""
    store = open_store(path, clock, chance)
    with store.begin() as tx:
        tx.identity.enrol(3, Site(1, "The Lantern", "GBP"))
        tx.identity.keep_current(7, "order-1")
    for _ in range(20):
        begun(store, lines=20)
    driver = store._connection
    driver.execute("PRAGMA ignore_check_constraints=ON")
    driver.execute("PRAGMA writable_schema=ON")
    driver.execute(
        "UPDATE sqlite_master SET sql = replace(sql, 'doc BLOB NOT NULL', 'doc') WHERE name = 'edits'"
    )
    driver.execute("UPDATE sqlite_master SET sql = replace(sql, 'NOT NULL', '') WHERE name = 'facts'")
    driver.execute("PRAGMA writable_schema=RESET")
    driver.execute("UPDATE edits SET doc = NULL WHERE seq = 1")
    driver.execute("UPDATE edits SET doc = 7 WHERE seq = 2")
    driver.execute("UPDATE facts SET value = '{{{' WHERE key IN ('site', 'receipt')")
    driver.execute("UPDATE facts SET value = NULL WHERE key = 'current'")
    driver.execute("INSERT INTO facts VALUES (NULL, 'x'), ('till', 7)")
    driver.execute("UPDATE facts SET value = x'ff' WHERE key = 'fingerprint'")
    store._let_go()
    _damage(path)
    opened = open_or_salvage(path, clock=clock, entropy=chance.randbytes, fingerprint="machine 1")
    assert opened.salvaged is not None
    assert opened.salvaged.brought > 200
    with opened.store.begin() as tx:
        assert tx.identity.till_id == 3
        assert (tx.identity.site, tx.identity.current) == (None, None)
        assert tx.identity.till.name == "Till 3"
    opened.store.close()


def test_a_sound_journal_is_opened_and_nothing_more(path: Path, clock: Clock, chance: Random) -> None:
    opened = open_or_salvage(path, clock=clock, entropy=chance.randbytes, fingerprint="machine 1")
    assert opened.salvaged is None
    opened.store.close()
    shutil.rmtree(path.parent)


def _damage(path: Path) -> None:
    """Overwrites a page in the middle."""
    content = bytearray(path.read_bytes())
    page = 4096
    middle = len(content) // page // 2 * page
    content[middle : middle + page] = b"\xff" * page
    path.write_bytes(content)
