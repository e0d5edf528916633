"""What a doctor says: one thing that was looked at, in one sentence, and the exit code of them all."""

from collections.abc import Iterable
from typing import Literal

from shared.wire import Message

State = Literal["ok", "warn", "fail"]


class Check(Message, frozen=True):
    """One thing that was looked at, and what there is to say of it in one sentence."""

    subject: str
    state: State
    sentence: str


def exit_code(checks: Iterable[Check]) -> int:
    """0 all is well, 1 warnings, 2 failures."""
    return max(("ok", "warn", "fail").index(check.state) for check in checks)


def told(checks: Iterable[Check]) -> str:
    """For people: a line each."""
    return "\n".join(f"{one.state:<5}{one.subject:<10}{one.sentence}" for one in checks)
