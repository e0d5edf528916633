"""The real window killed between the commit of a tap and its paint: what it has shown is on the disk."""

import os
from pathlib import Path
from random import Random

from PySide6.QtWidgets import QApplication

from tests.kills.journals import troubles_of
from tests.kills.mortal import NEVER, Child, Fate, Work, fate, finished, killed
from tests.kills.tally import Tally
from tests.kills.telling import ids, telling, watch
from tests.till_app.desk.counter import ASHA, open_counter
from tests.till_app.ui.counter_window import CounterWindow

POINTS = {"statement": 25, "commit": 8, "committed": 8, "painted": 8}
TAPPED = ("Pale ale, pint", "Bread", "Cola")


def tapping(folder: Path, chance: Random, kills: int) -> Tally:
    """Somebody taps products; the till dies; the window that opens next shows all that was ever shown."""
    tally = Tally("window")
    for number in range(kills):
        place = folder / f"window-{number}"
        place.mkdir()
        doom = fate(chance, POINTS, lines=16, delay=0.1)
        end = killed(_taps(place), doom)
        tally.note(doom, end)
        fresh = ids(end.lines)
        tally.acknowledged += len(fresh)
        counter = open_counter(place / "journal.db")
        for trouble in troubles_of(counter.store, fresh):
            tally.expect(None, f"{doom}: {trouble}")
        found = counter.handover.found(ASHA).order
        total = found.total if found else 0
        counter.store.close()
        shown = _shown(end.lines)
        tally.expect(total >= shown, f"{doom}: {shown} was shown, {total} is on the disk")
        again = finished(_looks(place))
        tally.note(Fate(NEVER), again)
        tally.expect(_shown(again.lines) == total, f"{doom}: the next window shows {_shown(again.lines)}")
    return tally


def _shown(lines: tuple[str, ...]) -> int:
    """The last total on the screen."""
    return max((int(line.split()[1]) for line in lines if line.startswith("shown ")), default=0)


def _taps(folder: Path) -> Work:
    def work(child: Child) -> None:
        app = _app()
        window = CounterWindow(app, folder, kind=telling(child))
        window.log_in("Asha", "1111")
        watch(child)
        while True:
            for product in TAPPED:
                window.tap(product)
                app.processEvents()
                child.tell(f"shown {window.front.order.order.total}")
                child.comes_to("painted")

    return work


def _looks(folder: Path) -> Work:
    def work(child: Child) -> None:
        app = _app()
        window = CounterWindow(app, folder, restarted=True)
        window.log_in("Asha", "1111")
        app.processEvents()
        child.tell(f"shown {window.front.order.order.total}")
        window.close()

    return work


def _app() -> QApplication:
    # Nobody looks at it: a screen that is shared with others has only one focus.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QApplication([])
