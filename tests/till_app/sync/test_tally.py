"""How the connection has been."""

from tests.till_app.store.making import Clock
from till_app.sync.tally import Tally


class Seconds:
    """A monotonic clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_before_the_first_exchange_nothing_is_known() -> None:
    status = Tally(Clock(), Seconds()).status(None)
    assert (status.reachable, status.settled, status.last_answer, status.next_try_in) == (
        False,
        False,
        "",
        None,
    )


def test_an_outage_is_timed_from_its_beginning() -> None:
    clock, seconds = Clock(), Seconds()
    tally = Tally(clock, seconds)
    assert tally.answered()
    assert not tally.answered()
    clock.move(10)
    assert tally.lost("refused")
    seconds.now += 30
    clock.move(30)
    assert not tally.lost("refused")
    status = tally.status(seconds.now + 4)
    assert (status.offline_since, status.longest_offline) == ("2026-03-14T12:00:10.000Z", 30.0)
    assert (status.problem, status.next_try_in) == ("refused", 4.0)
    assert tally.answered()
    seconds.now += 100
    status = tally.status(None)
    assert (status.reachable, status.offline_since, status.longest_offline) == (True, "", 30.0)
    assert status.problem == ""


def test_the_clock_difference_is_ours_less_the_servers() -> None:
    tally = Tally(Clock(), Seconds())
    tally.measured(2.0, "2026-03-14T11:58:59.000Z")
    status = tally.status(None)
    assert (status.clock_difference, status.answer_ms) == (60.0, 2000)


def test_each_way_has_its_own_trouble() -> None:
    tally = Tally(Clock(), Seconds())
    tally.answered()
    assert tally.troubled("out", "Refused.")
    assert not tally.troubled("out", "Refused.")
    assert not tally.troubled("in", "")
    assert tally.status(None).problem == "Refused."
    assert tally.troubled("out", "")
    assert tally.status(None).problem == ""


def test_a_long_send_shows_its_age() -> None:
    seconds = Seconds()
    tally = Tally(Clock(), seconds)
    tally.sending(True)
    seconds.now += 0.5
    assert tally.status(None).sending_for == 0.5
    tally.sending(False)
    assert tally.status(None).sending_for == 0.0
