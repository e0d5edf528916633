"""When the next push goes."""

import pytest

from till_app.sync.pace import (
    BACK_OFF_LONGEST,
    LONGEST,
    RETRY_AFTER_LONGEST,
    Pace,
    answered,
    begun,
    connected,
    due,
    failed,
    insisted,
    poked,
)


def test_without_a_hint_nothing_is_due() -> None:
    assert due(Pace()) is None


def test_a_push_goes_when_it_has_been_quiet_for_a_moment() -> None:
    pace = poked(Pace(), 10.0)
    assert due(pace) == pytest.approx(10.3)
    assert due(poked(pace, 10.2)) == pytest.approx(10.5)


def test_steady_edits_cannot_starve_it() -> None:
    pace = Pace()
    for tenth in range(100):
        pace = poked(pace, 10 + tenth / 10)
    assert due(pace) == pytest.approx(10 + LONGEST)


def test_what_is_urgent_goes_at_once_and_stays_urgent() -> None:
    pace = poked(poked(Pace(), 10.0, urgent=True), 10.1)
    assert due(pace) == 10.0


def test_hints_during_a_push_are_for_the_next_one() -> None:
    pace = begun(poked(Pace(), 10.0, urgent=True))
    assert due(pace) is None
    pace = answered(poked(pace, 10.5), 11.0, more=False)
    assert due(pace) == pytest.approx(10.8)


def test_more_goes_at_once() -> None:
    assert due(answered(begun(poked(Pace(), 10.0)), 11.0, more=True)) == 11.0
    assert due(answered(begun(poked(Pace(), 10.0)), 11.0, more=False)) is None


def test_the_back_off_doubles_with_full_jitter_up_to_half_a_minute() -> None:
    for chance in (0.0, 0.5, 0.999):
        pace, spans = begun(poked(Pace(), 0.0)), []
        for _ in range(40):
            pace = failed(pace, 100.0, chance)
            again = due(pace)
            assert again is not None
            spans.append(again - 100.0)
        assert spans[:8] == pytest.approx([chance * span for span in (0.5, 1, 2, 4, 8, 16, 30, 30)])
        assert spans[-1] == pytest.approx(chance * BACK_OFF_LONGEST)


def test_an_edit_ends_the_back_off() -> None:
    pace = Pace()
    for _ in range(10):
        pace = failed(begun(pace), 100.0, 0.9)
    pace = poked(pace, 101.0)
    assert due(pace) == pytest.approx(101.3)
    assert due(failed(begun(pace), 102.0, 1.0)) == pytest.approx(102.5)


def test_a_connection_ends_the_back_off_and_only_a_back_off() -> None:
    pace = connected(failed(begun(poked(Pace(), 0.0)), 100.0, 0.9), 100.1)
    assert due(pace) == 100.1
    assert connected(Pace(), 100.1) == Pace()


def test_a_server_that_asks_for_rest_gets_it_even_when_edits_come() -> None:
    pace = failed(begun(poked(Pace(), 0.0)), 100.0, 0.5, retry_after=20)
    assert due(pace) == pytest.approx(120.25)
    assert due(poked(pace, 101.0, urgent=True)) == 120.0
    assert due(connected(pace, 101.0)) == 120.0
    assert due(insisted(pace, 101.0)) == 101.0
    assert due(answered(pace, 101.0, more=True)) == 101.0


def test_no_server_can_ask_for_rest_for_ever() -> None:
    assert due(failed(Pace(), 100.0, 0.0, retry_after=86_400)) == 100.0 + RETRY_AFTER_LONGEST
    assert due(failed(Pace(), 100.0, 0.0, retry_after=-5)) == 100.0
