"""The slow chores run, and end when they are told to."""

import threading

from tests.till_app.store.making import begun
from till_app.store.health import Health
from till_app.store.store import Store
from till_app.sync.chores import Chores


def test_chores_start_and_stop(store: Store) -> None:
    chores = Chores(store, Health(store), lambda: None)
    chores.start()
    chores.stop()
    assert not any(thread.name.startswith("APScheduler") for thread in threading.enumerate())


def test_a_checkpoint_empties_the_write_ahead_log_into_the_journal(store: Store) -> None:
    begun(store, lines=20)
    before = store.path.stat().st_size
    Chores(store, Health(store), lambda: None).checkpoint()
    assert store.path.stat().st_size > before


def test_room_is_held_back_while_there_is_plenty(store: Store) -> None:
    health = Health(store)
    Chores(store, health, lambda: None).keep_room()
    assert health.has_ballast
