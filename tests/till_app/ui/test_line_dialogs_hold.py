"""Every picture of what can be done with a line: targets, names, no cut text, no overlap."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.till_app.ui.counter_window import CounterWindow
from tests.till_app.ui.gallery_options import SCENES, Scene
from tests.till_app.ui.glass import CHECKS


@pytest.mark.parametrize("scene", SCENES, ids=[scene.name for scene in SCENES])
def test_the_picture_holds_at_every_size(qapp: QApplication, scene: Scene, tmp_path: Path) -> None:
    till = CounterWindow(qapp, tmp_path)
    till.log_in("Asha", "1111")
    scene.play(till)
    found = []
    for size in ((1366, 768), (1024, 768), (1920, 1080)):
        till.window.resize(*size)
        QApplication.processEvents()
        shown = till.window.overlay.dialog
        if shown is not None:
            found += [f"{size}: {wrong}" for check in CHECKS for wrong in check(shown)]
    till.close()
    assert found == []
