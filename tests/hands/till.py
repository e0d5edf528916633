"""A real till in a process of its own, driven from outside and killed without mercy."""

import contextlib
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, Queue
from typing import Any

CHIPS = ("Saved on this till", "Sending changes", "Synced", "Offline", "Needs attention")
"""How the safety chip's spoken name begins."""

NOT_CLEAN = "not clean: "
"""How a line begins that tells of a warning of Qt, or of what is left when a till has ended."""

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Seen:
    """What the screen of a till shows, and of the order in hand also what no page shows yet.

    Money in minor units; `told` is what stands on papers, such as a Z report; `lines` and `amendments` are
    name, quantity and amount.
    """

    page: str
    words: tuple[str, ...]
    names: tuple[str, ...]
    buttons: tuple[str, ...]
    told: tuple[str, ...]
    session: str
    status: str
    total: int
    paid: int
    lines: tuple[tuple[str, str, int], ...]
    amendments: tuple[tuple[str, str, int], ...]

    def says(self, text: str) -> bool:
        """Whether these words are on the screen, in a label, a button or a name."""
        return any(text in shown for shown in (*self.words, *self.names, *self.buttons))


class NotSeen(AssertionError):
    """What was waited for did not come to the screen."""


class RealTill:
    """One till: `folder` keeps its journal, settings and logs between starts."""

    def __init__(self, folder: Path, settings: Mapping[str, str], *, size: str = "1366x768") -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.config = folder / "till.toml"
        lines = [f"{key} = {json.dumps(value)}" for key, value in {**settings, "size": size}.items()]
        lines.append("development_keyring = true")
        self.config.write_text("\n".join([f"folder = {json.dumps(str(folder))}", *lines]) + "\n", "utf-8")
        self.config.chmod(0o600)
        self._process: subprocess.Popen[str] | None = None
        self._answers: Queue[str] = Queue()

    def start(self, within: Sequence[str] = (), **environment: str) -> "RealTill":
        """Starts the till and waits until its window is up; `within` is a command to run it under."""
        command = [*within, sys.executable, "-m", "tests.hands", "--config", str(self.config)]
        self._answers = Queue()
        with (self.folder / "till.out").open("a") as errors:
            self._process = subprocess.Popen(
                command,
                cwd=ROOT,
                text=True,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                env={**os.environ, **environment},
            )
        threading.Thread(
            target=self._collect, args=(self._process,), name="till answers", daemon=True
        ).start()
        self._answer(timeout=60)
        return self

    def start_again(self) -> tuple[int, str]:
        """A second start of the same till as a person would make it: its exit code and what it says."""
        command = [sys.executable, "-m", "till_app", "--config", str(self.config)]
        done = subprocess.run(command, cwd=ROOT, text=True, capture_output=True, timeout=30, check=False)
        return done.returncode, done.stderr

    def kill(self) -> None:
        """kill -9: no goodbye, no flush."""
        assert self._process is not None
        self._process.kill()
        self._reap()

    def close(self) -> None:
        """Closes the window as a person would, and waits for the end."""
        if self._process is None:
            return
        with contextlib.suppress(BrokenPipeError, NotSeen):
            self._send({"do": "close"})
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=10)
        if self._process.poll() is None:
            self._process.kill()
        self._reap()

    def not_clean(self) -> list[str]:
        """What Qt warned of in all its starts, and what was left at its end."""
        file = self.folder / "till.out"
        lines = file.read_text("utf-8").splitlines() if file.exists() else []
        return [line.removeprefix(NOT_CLEAN) for line in lines if line.startswith(NOT_CLEAN)]

    @property
    def pid(self) -> int:
        """The process id."""
        assert self._process is not None
        return self._process.pid

    def press(self, name: str, place: int = 0) -> None:
        """Clicks a button by its name; `place` counts those that have the same one."""
        self._do(do="press", name=name, place=place)

    def tap(self, text: str) -> None:
        """Clicks a tile or row by what it shows."""
        self._do(do="tap", text=text)

    def type(self, text: str) -> None:
        """Types on the keyboard."""
        self._do(do="type", text=text)

    def key(self, name: str) -> None:
        """Presses one key."""
        self._do(do="key", name=name)

    def shot(self, file: Path) -> None:
        """Takes a picture of the window."""
        self._do(do="shot", file=str(file))

    def look(self, language: str, look: str = "light") -> None:
        """Another language and theme, in the middle of whatever is done."""
        self._do(do="look", language=language, look=look)

    def rest(self) -> None:
        """Hands off until the screen has painted what it had to."""
        self._do(do="rest")

    def see(self) -> Seen:
        """Reads the screen."""
        answer = self._do(do="see")
        return Seen(
            page=answer["page"],
            words=tuple(answer["words"]),
            names=tuple(answer["names"]),
            buttons=tuple(answer["buttons"]),
            told=tuple(answer["told"]),
            session=answer["session"],
            status=answer["status"],
            total=answer["total"],
            paid=answer["paid"],
            lines=_rows(answer["lines"]),
            amendments=_rows(answer["amendments"]),
        )

    def until(self, shown: Callable[[Seen], bool], what: str, timeout: float = 15) -> Seen:
        """Waits until the screen shows it; raises NotSeen after `timeout` seconds."""
        deadline = time.monotonic() + timeout
        pause = 0.02
        while True:
            seen = self.see()
            if shown(seen):
                return seen
            if time.monotonic() > deadline:
                raise NotSeen(f"{what}: page {seen.page}, {seen.lines}, {seen.words}")
            time.sleep(pause)
            # Reading a screen costs the till time that it could use to get there.
            pause = min(0.25, pause * 1.5)

    def log_in(self, person: str, pin: str, page: str = "order") -> Seen:
        """Chooses a person and types the PIN; waits for the page that opens."""
        self.until(lambda seen: seen.page == "login" and seen.says(person), f"{person} on the login screen")
        self.press(person)
        self.type(pin)
        return self.until(lambda seen: seen.page == page, f"page {page} after the PIN")

    def open_order(self, person: str, pin: str) -> Seen:
        """Logs in and opens the order whatever the till asks first."""
        self.until(lambda seen: seen.page == "login" and seen.says(person), f"{person} on the login screen")
        self.press(person)
        self.type(pin)
        take = ("Take over here", "Open this copy")
        seen = self.until(
            lambda now: now.page == "order" or any(now.says(answer) for answer in take),
            "the order or the question",
        )
        if seen.page != "order":
            self.press(next(answer for answer in take if seen.says(answer)))
        return self.until(lambda now: now.page == "order", "the order")

    def pay_exact(self) -> Seen:
        """Takes exactly what is due in cash; returns when the screen says paid."""
        self.key("F12")
        self.until(lambda seen: seen.page == "payment", "the payment screen")
        self.key("F12")
        return self.until(lambda seen: seen.page == "complete", "the paid screen")

    def retry(self, times: int) -> None:
        """Asks the till to try now, from the panel behind the safety chip."""
        self.key("Escape")
        chip = next(name for name in self.see().buttons if name.startswith(CHIPS))
        self.press(chip)
        for _ in range(times):
            self.press("Try now")
        self.press("Close")

    def ring(self, *products: str) -> Seen:
        """Taps product tiles; returns what the screen shows after the last."""
        for product in products:
            self.tap(product)
        return self.see()

    def _do(self, **command: Any) -> dict[str, Any]:
        self._send(command)
        answer = self._answer()
        if not answer["ok"]:
            raise NotSeen(answer["error"])
        return answer

    def _send(self, command: Mapping[str, Any]) -> None:
        assert self._process is not None
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(command) + "\n")
        self._process.stdin.flush()

    def _answer(self, timeout: float = 20) -> dict[str, Any]:
        try:
            line = self._answers.get(timeout=timeout)
        except Empty:
            line = ""
        if not line:
            raise NotSeen(f"the till does not answer; see {self.folder / 'till.out'}")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def _collect(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        for line in process.stdout:
            self._answers.put(line)
        self._answers.put("")

    def _reap(self) -> None:
        assert self._process is not None
        self._process.wait(timeout=10)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(BrokenPipeError):
                    pipe.close()
        self._process = None


def _rows(answered: Any) -> tuple[tuple[str, str, int], ...]:
    return tuple((name, count, amount) for name, count, amount in answered)
