"""Every picture of the gallery, at both sizes and in both themes: targets, names, no cut text, no overlap."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from tests.till_app.ui.gallery_rest import SCENES, SIZES, THEMES, Scene, dress
from tests.till_app.ui.glass import CHECKS, Glass
from till_app.ui.tokens import ThemeName


@pytest.mark.parametrize("look", THEMES)
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("scene", SCENES, ids=[scene.name for scene in SCENES])
def test_the_picture_holds(qapp: QApplication, scene: Scene, size: tuple[int, int], look: ThemeName) -> None:
    glass = Glass(qapp, size, look)
    dress(glass.window, scene)
    QApplication.processEvents()
    page = glass.window.overlay.dialog or glass.page()
    found = [wrong for check in CHECKS for wrong in check(page)]
    glass.close()
    assert found == []


@pytest.mark.parametrize("scene", SCENES, ids=[scene.name for scene in SCENES])
def test_the_least_window_still_holds_every_target(qapp: QApplication, scene: Scene) -> None:
    glass = Glass(qapp, (1000, 700))
    dress(glass.window, scene)
    QApplication.processEvents()
    page = glass.window.overlay.dialog or glass.page()
    found = [wrong for check in CHECKS for wrong in check(page)]
    glass.close()
    assert found == []


def test_no_pane_shows_the_grey_of_the_toolkit(qapp: QApplication) -> None:
    default = {"#efefef", "#f0f0f0", "#ececec"}
    for scene in SCENES:
        glass = Glass(qapp)
        dress(glass.window, scene)
        QApplication.processEvents()
        picture = glass.window.grab().toImage()
        spots = [
            QColor(picture.pixel(x, y)).name()
            for x in range(4, picture.width(), 16)
            for y in range(4, picture.height(), 16)
        ]
        glass.close()
        grey = sum(spot in default for spot in spots)
        # A few points on the soft edge of a letter are no ground.
        assert grey < 20, f"{scene.name}: {grey} of {len(spots)}"
