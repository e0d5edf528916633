"""Safety: what waits, what is kept, and what a person is told once."""

from pathlib import Path

from shared.wire import Alert
from tests.till_app.desk.counter import Counter, open_counter
from till_app.desk.safety import Safety
from till_app.store.health import Health


def safety_of(counter: Counter) -> Safety:
    """The counter's safety desk."""
    return Safety(counter.store, Health(counter.store), counter.clock)


def test_what_waits_and_what_is_kept_are_counted(counter: Counter) -> None:
    counter.ring("o1")
    counter.ring("o2")
    safety = safety_of(counter)
    assert (safety.waiting().changes, safety.waiting().orders) == (4, 2)
    assert safety.waiting().oldest < safety.last_saved()
    assert safety.kept().changes == 4
    assert safety.check().is_sound


def test_an_alert_is_told_once_also_after_a_restart(tmp_path: Path) -> None:
    first = open_counter(tmp_path / "journal.db")
    alert = Alert("double-payment", "o1", "More was paid for this order than it cost.")
    with first.store.begin() as tx:
        tx.copies.keep_alerts([alert], tx.now())
    assert safety_of(first).news() == (alert,)
    assert safety_of(first).news() == ()
    first.store.close()
    second = open_counter(tmp_path / "journal.db")
    assert safety_of(second).news() == ()
    second.store.close()
