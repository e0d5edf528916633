"""`make run`: the demo venue with a server and two tills; without a display, the same as a verified tour."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.hands.till import NotSeen  # noqa: E402  the project's root must be on the path first
from tests.story.papers import connect  # noqa: E402
from tests.story.stage import Stage  # noqa: E402
from tests.tour.tour import NotVerified, Tour  # noqa: E402
from till_app.devices.virtual_printer import VirtualPrinter  # noqa: E402

SIDE_BY_SIDE = {
    1: ("--size", "1000x720", "--position", "0,40"),
    2: ("--size", "1000x720", "--position", "1000,40"),
}
"""The narrow layout, so that both windows fit on one wide screen."""

TRY = """
Two tills of The Lantern are open. Try this:
  1. On Till 1 tap Asha, type 1111, and ring a few products.
  2. End Till 1 without mercy:          kill -9 {pid}
  3. Start it again:                    {command}
     Asha, 1111: the order is there.
  4. Log out (F10). On Till 2 log in as Asha: the order opens there.
  5. Stop the server and go on selling: kill -STOP {server}    (and back: kill -CONT {server})
  6. Pay with F12, twice. The receipt and the kitchen ticket are drawn into {papers}
PINs: {pins}
Close both windows, or press Ctrl-C here, to end.
"""


def main() -> int:
    """0 when everything was verified (tour) or the windows were closed."""
    # Ended by a terminal that closes is like Ctrl-C: the tills and the server are closed in order.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    folder = ROOT / ".demo" / datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    with Stage.open(folder) as stage:
        if "--tour" in sys.argv or not has_display():
            return tour(stage, folder)
        with drawn_papers(folder / "papers") as printers:
            for number in (1, 2):
                connect(stage.till(number), {name: printer.port for name, printer in printers.items()})
            return windows(stage, folder / "papers")


def has_display() -> bool:
    """Whether windows can be shown here."""
    return sys.platform in ("win32", "darwin") or bool(os.environ.keys() & {"DISPLAY", "WAYLAND_DISPLAY"})


def tour(stage: Stage, folder: Path) -> int:
    """Plays and verifies the tour; pictures go to the folder it names."""
    pictures = folder / "pictures"
    if not has_display():
        print("There is no display here, so the tills play the tour offscreen.")
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    started = time.monotonic()
    try:
        Tour(stage, pictures, print).play()
    except (NotVerified, NotSeen) as failed:
        print(f"NOT VERIFIED: {failed}")
        return 1
    print(f"Every step was verified in {time.monotonic() - started:.0f} s. Pictures: {pictures}")
    return 0


@contextmanager
def drawn_papers(folder: Path) -> Iterator[dict[str, VirtualPrinter]]:
    """A printer at the bar and one in the kitchen that draw their papers into the folder."""
    printers = {}
    for name in ("bar", "kitchen"):
        (folder / name).mkdir(parents=True, exist_ok=True)
        printers[name] = VirtualPrinter(folder=folder / name)
        printers[name].start()
    try:
        yield printers
    finally:
        for printer in printers.values():
            printer.stop()


def windows(stage: Stage, papers: Path) -> int:
    """Two tills side by side until both are closed; a till that was killed may be started again by hand."""
    commands = [
        [sys.executable, "-m", "till_app", "--config", str(stage.settings(number)), *SIDE_BY_SIDE[number]]
        for number in (1, 2)
    ]
    tills = [subprocess.Popen(command, cwd=ROOT) for command in commands]
    pins = ", ".join(f"{person.name} {person.pin}" for person in stage.staff)
    command = " ".join(commands[0])
    print(TRY.format(pid=tills[0].pid, command=command, server=stage.server.pid, pins=pins, papers=papers))
    try:
        while any(till.poll() is None or till.returncode < 0 for till in tills):
            time.sleep(0.5)
    except KeyboardInterrupt:
        for till in tills:
            if till.poll() is None:
                till.terminate()
                till.wait(timeout=10)
    return 0


if __name__ == "__main__":
    sys.exit(main())
