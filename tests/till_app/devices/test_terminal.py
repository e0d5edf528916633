"""The terminal: every manner of answering leads to one charge, and no answer is never a yes."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from till_app.devices.simulated_terminal import BY_AMOUNT, Manner, SimulatedTerminal, charges_of
from till_app.devices.terminal import Answer
from till_app.devices.terminal_desk import ANSWER_SECONDS, TerminalDesk, TerminalRounds

Played = tuple[TerminalRounds, list[Answer], Path]


@pytest.fixture
def play(tmp_path: Path) -> Callable[[Manner | None], Played]:
    """Rounds with a simulated terminal of a manner, what they told, and the terminal's memory."""

    def begin(manner: Manner | None) -> Played:
        told: list[Answer] = []
        memory = tmp_path / "reader.json"
        return (
            TerminalRounds(SimulatedTerminal(memory, clock=float, manner=manner), told.append),
            told,
            memory,
        )

    return begin


def run(rounds: TerminalRounds, until: float, now: float = 0) -> None:
    """Lets the rounds look whenever they want to."""
    while (wait := rounds.wait(now)) is not None and now + wait <= until:
        now += wait
        rounds.look(now)


@pytest.mark.parametrize(
    ("manner", "states"),
    [
        ("approve", ["waiting", "approved", "approved"]),
        ("decline", ["waiting", "declined", "declined"]),
        ("late", ["waiting", "unknown", "approved", "approved"]),
        ("never", ["unknown"]),
        ("twice", ["approved", "approved"]),
        ("unknown", ["waiting", "unknown", "approved", "approved"]),
    ],
)
def test_each_manner_is_told_as_it_is(
    play: Callable[[Manner | None], Played], manner: Manner, states: list[str]
) -> None:
    rounds, told, memory = play(manner)
    rounds.do("start", "p1", 4064, 0)
    run(rounds, 120)
    assert [answer.state for answer in told] == states
    assert charges_of(memory)["p1"].times == (0 if manner == "decline" else 1)
    assert all(answer.charged == 4064 for answer in told if answer.state == "approved")


def test_starting_again_charges_nobody_again(play: Callable[[Manner | None], Played]) -> None:
    rounds, told, memory = play("never")
    for _ in range(4):
        rounds.do("start", "p1", 4064, 0)
    run(rounds, 60)
    assert {answer.state for answer in told} == {"unknown"}
    assert charges_of(memory)["p1"].times == 1


def test_the_last_digits_choose_the_manner(play: Callable[[Manner | None], Played]) -> None:
    rounds, _told, memory = play(None)
    for digits in BY_AMOUNT:
        rounds.do("start", f"p{digits}", 1000 + digits, 0)
    assert [charge.manner for charge in charges_of(memory).values()] == list(BY_AMOUNT.values())


def test_a_late_approval_is_told_after_the_cancel(play: Callable[[Manner | None], Played]) -> None:
    rounds, told, _memory = play("late")
    rounds.do("start", "p1", 4064, 0)
    rounds.do("cancel", "p1", 0, 1)
    run(rounds, 120, 1)
    assert [answer.state for answer in told] == ["waiting", "cancelled", "unknown", "approved", "approved"]


def test_a_guest_who_never_comes_makes_it_unknown_and_cancel_ends_it(tmp_path: Path) -> None:
    told: list[Answer] = []
    terminal = SimulatedTerminal(tmp_path / "reader.json", clock=float, manner="approve", seconds=1e9)
    rounds = TerminalRounds(terminal, told.append)
    rounds.do("start", "p1", 4064, 0)
    run(rounds, ANSWER_SECONDS)
    run(rounds, ANSWER_SECONDS + 1, ANSWER_SECONDS)
    rounds.do("cancel", "p1", 0, 100)
    assert [answer.state for answer in told] == ["waiting", "unknown", "cancelled"]


def test_a_payment_the_terminal_never_heard_of_is_unknown(play: Callable[[Manner | None], Played]) -> None:
    rounds, told, _memory = play("approve")
    rounds.do("ask", "p9", 0, 0)
    assert told == [Answer("p9", "unknown")]


def test_the_thread_tells_and_ends(tmp_path: Path) -> None:
    approved = Event()

    def hear(answer: Answer) -> None:
        if answer.state == "approved":
            approved.set()

    desk = TerminalDesk(SimulatedTerminal(tmp_path / "reader.json", clock=float, manner="approve"), hear)
    desk.begin()
    desk.start("p1", 4064)
    assert approved.wait(10)
    desk.stop()
    assert not desk._thread.is_alive()
