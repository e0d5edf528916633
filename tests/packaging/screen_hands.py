"""A screen without a monitor, and hands for its keyboard: whatever runs there is driven from outside."""

import os
import subprocess
import time
from pathlib import Path
from types import TracebackType
from typing import Self

_PAGE = "1366x708+0+60"
"""All but the bar with its clock."""


class Screen:
    """An X screen of its own; nobody but the keyboard touches what is on it."""

    def __init__(self, pictures: Path, size: str = "1366x768") -> None:
        self.pictures = pictures
        pictures.mkdir(parents=True, exist_ok=True)
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            # It would begin anew when the last window closes, and refuse the next one meanwhile.
            ["Xvfb", "-noreset", "-ac", "-nolisten", "tcp", "-displayfd", str(writing),
             "-screen", "0", f"{size}x24"],
            pass_fds=[writing],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(writing)
        with os.fdopen(reading) as answer:
            self.display = f":{answer.readline().strip()}"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, wrong: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.terminate()
        self._server.wait()

    def window(self, title: str, timeout: float = 60) -> str:
        """Waits for a visible window whose title has these words, and gives it the keyboard."""
        found = self.shown(title, timeout)
        self._xdotool("windowfocus", "--sync", found)
        return found

    def shown(self, title: str, timeout: float = 60, every: float = 0.2) -> str:
        """Waits for a visible window whose title has these words; looks `every` some seconds."""
        deadline = time.monotonic() + timeout
        while time.monotonic() < deadline:
            found = self._xdotool("search", "--onlyvisible", "--name", title, check=False).split()
            if found:
                return found[-1]
            time.sleep(every)
        self.picture("no-window")
        raise AssertionError(f"no window {title!r} came in {timeout:.0f} s")

    def key(self, *names: str) -> None:
        """Presses keys, one after the other, such as F12 or ctrl+1."""
        for name in names:
            self._xdotool("key", "--delay", "60", name)

    def type(self, text: str) -> None:
        """Types a word."""
        self._xdotool("type", "--delay", "60", text)

    def press(self, name: str) -> None:
        """Presses a key and waits until the page under the bar has changed and rests."""
        self._and_see(("key", name))

    def tap(self, x: int, y: int) -> None:
        """Taps a place, and waits as `press` does."""
        self._and_see(("mousemove", str(x), str(y), "click", "1"))

    def _and_see(self, action: tuple[str, ...], timeout: float = 30) -> None:
        before, deadline = self.part(_PAGE), time.monotonic() + timeout
        self._xdotool(*action)
        while self.part(_PAGE) == before:
            if time.monotonic() > deadline:
                raise AssertionError(f"nothing changed after {action}; see {self.picture('nothing-changed')}")
            time.sleep(0.2)
        self.settled()

    def part(self, region: str) -> bytes:
        """The pixels of a region, such as 260x36+24+84."""
        command = [
            "import",
            "-display",
            self.display,
            "-window",
            "root",
            "-crop",
            region,
            "-depth",
            "8",
            "rgb:-",
        ]
        return subprocess.run(command, capture_output=True, check=True).stdout

    def settled(self, timeout: float = 20) -> None:
        """Waits until two pictures of the screen, some time apart, are the same."""
        deadline, last = time.monotonic() + timeout, b""
        while time.monotonic() < deadline:
            now = self._picture()
            if now == last:
                return
            last = now
            time.sleep(0.4)

    def picture(self, name: str) -> Path:
        """Keeps a picture of the whole screen."""
        file = self.pictures / f"{name}.png"
        file.write_bytes(self._picture())
        return file

    def _picture(self) -> bytes:
        command = ["import", "-display", self.display, "-window", "root", "-strip", "png:-"]
        return subprocess.run(command, capture_output=True, check=True).stdout

    def _xdotool(self, *arguments: str, check: bool = True) -> str:
        environment = {**os.environ, "DISPLAY": self.display}
        done = subprocess.run(
            ["xdotool", *arguments], env=environment, text=True, capture_output=True, check=check
        )
        return done.stdout
