"""Every picture of what can be done with a line: targets, names, no cut text, no overlap."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.till_app.ui.counter_window import CounterWindow
from tests.till_app.ui.gallery_options import SCENES, begin
from tests.till_app.ui.glass import CHECKS

SIZES = ((1366, 768), (1024, 768), (1920, 1080))


def test_the_pictures_hold_at_every_size(qapp: QApplication, tmp_path: Path) -> None:
    till = CounterWindow(qapp, tmp_path)
    found, asked = [], 0
    for scene in SCENES:
        till.window.resize(*SIZES[0])
        begin(till)
        scene.play(till)
        for size in SIZES:
            till.window.resize(*size)
            QApplication.processEvents()
            shown = till.window.overlay.dialog
            if shown is not None:
                asked += 1
                found += [f"{scene.name} {size}: {wrong}" for check in CHECKS for wrong in check(shown)]
    till.close()
    assert found == []
    assert asked >= 8 * len(SIZES)
