"""Staff: PINs without the server, counted before they are checked."""

import os
from pathlib import Path

import keyring.backends.fail
import pytest
from keyring.backend import KeyringBackend

from tests.till_app.desk.counter import ASHA, BEN, Counter, open_counter
from till_app.desk.staff import Answer, Staff
from till_app.secrets import Secrets, development_secrets


@pytest.fixture
def staff(counter: Counter, tmp_path: Path) -> Staff:
    """Asha has logged in online on this till."""
    staff = Staff(counter.store, development_secrets(tmp_path), os.urandom)
    assert staff.remember(ASHA, "1111", counter.clock())
    return staff


def test_the_right_pin_is_recognised_and_a_wrong_one_not(staff: Staff, counter: Counter) -> None:
    assert staff.check(ASHA, "1111", counter.clock()).answer is Answer.RECOGNISED
    assert staff.check(ASHA, "1112", counter.clock()).answer is Answer.WRONG


def test_somebody_who_never_logged_in_here_has_to_wait_for_the_server(staff: Staff, counter: Counter) -> None:
    assert staff.check(BEN, "2222", counter.clock()).answer is Answer.NOT_KNOWN_HERE


def test_after_seven_days_the_server_is_needed(staff: Staff, counter: Counter) -> None:
    counter.clock.advance(days=7, seconds=1)
    assert staff.check(ASHA, "1111", counter.clock()).answer is Answer.NOT_KNOWN_HERE


def test_tries_wait_longer_and_longer_and_then_lock(staff: Staff, counter: Counter) -> None:
    for _ in range(3):
        assert staff.check(ASHA, "0000", counter.clock()).answer is Answer.WRONG
    assert staff.check(ASHA, "1111", counter.clock()).answer is Answer.WAIT
    answers = []
    for _ in range(7):
        counter.clock.advance(minutes=6)
        answers.append(staff.check(ASHA, "0000", counter.clock()).answer)
    assert answers[-1] is Answer.LOCKED
    counter.clock.advance(days=1)
    assert staff.check(ASHA, "1111", counter.clock()).answer is Answer.LOCKED


def test_setting_the_clock_back_does_not_shorten_the_wait(staff: Staff, counter: Counter) -> None:
    staff.remember(ASHA, "1111", counter.clock())
    for _ in range(3):
        staff.check(ASHA, "0000", counter.clock())
    counter.clock.advance(seconds=-10)
    assert staff.check(ASHA, "1111", counter.clock()).answer is Answer.WAIT


def test_a_clock_that_jumped_back_keeps_nobody_out(staff: Staff, counter: Counter) -> None:
    staff.remember(ASHA, "1111", counter.clock())
    counter.clock.advance(days=-3)
    assert staff.check(ASHA, "1111", counter.clock()).answer is Answer.RECOGNISED
    counter.clock.advance(days=-5)
    assert staff.check(ASHA, "1111", counter.clock()).answer is Answer.NOT_KNOWN_HERE


def test_a_restart_does_not_forget_the_tries(tmp_path: Path) -> None:
    first = open_counter(tmp_path / "journal.db")
    staff = Staff(first.store, development_secrets(tmp_path), os.urandom)
    staff.remember(ASHA, "1111", first.clock())
    for _ in range(3):
        staff.check(ASHA, "0000", first.clock())
    first.store.close()
    second = open_counter(tmp_path / "journal.db", clock=first.clock)
    again = Staff(second.store, development_secrets(tmp_path), os.urandom)
    assert again.check(ASHA, "1111", second.clock()).answer is Answer.WAIT
    second.store.close()


def _no_keyring() -> KeyringBackend:
    """What a machine without a secret store has."""
    backend: KeyringBackend = keyring.backends.fail.Keyring()  # type: ignore[no-untyped-call]
    return backend


def test_without_a_keyring_nothing_is_kept(counter: Counter) -> None:
    staff = Staff(counter.store, Secrets(_no_keyring(), "t"), os.urandom)
    assert not staff.remember(ASHA, "1111", counter.clock())
    assert staff.check(ASHA, "1111", counter.clock()).answer is Answer.NOT_KNOWN_HERE


def test_the_pin_is_nowhere_in_the_journal(staff: Staff, counter: Counter) -> None:
    staff.remember(ASHA, "918273", counter.clock())
    counter.store.checkpoint()
    assert b"918273" not in counter.store.path.read_bytes()
