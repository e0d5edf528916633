"""What the panel says of each fault is whole, in every language and on a narrow window too."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from tests.screens.test_languages import cut_on
from tests.screens.test_screens import outside
from tests.till_app.ui.glass import Glass
from tests.till_app.ui.tongues import TONGUES, spoken
from till_app.desk.safety import Waiting
from till_app.sync.status import LinkStatus
from till_app.ui.chip_panel import ChipPanel
from till_app.ui.presenting.safety import chip_panel_view
from till_app.ui.presenting.venue import Venue
from till_app.ui.views import ChipView

PROBLEMS = ("certificate-time", "tls", "not-our-server", "busy")
OFF = LinkStatus(settled=True, last_answer="2026-03-14T12:41:00.000Z", next_try_in=21.0)


def said(problem: str) -> tuple[tuple[str, str], ...]:
    """The rows of the panel when much waits."""
    waiting = Waiting(1906, 48, "2026-03-14T11:00:00.000Z")
    chip, status = ChipView("offline", waiting.changes), replace(OFF, problem=problem)
    view = chip_panel_view(status, waiting, chip, "2026-03-14T12:44:00.000Z", Venue())
    return tuple((title, caption) for _, title, caption, _ in view.rows)


@pytest.mark.parametrize("tongue", ["en", *TONGUES])
@pytest.mark.parametrize("problem", PROBLEMS)
def test_each_fault_is_told_whole(qapp: QApplication, tongue: str, problem: str) -> None:
    english = said(problem)
    told = next(row for row in english if row not in said("cut"))
    with spoken(qapp, tongue):
        glass = Glass(qapp, (1024, 768))
        panel = ChipPanel()
        waiting = Waiting(1906, 48, "2026-03-14T11:00:00.000Z")
        chip, status = ChipView("offline", waiting.changes), replace(OFF, problem=problem)
        panel.show_view(chip_panel_view(status, waiting, chip, "2026-03-14T12:44:00.000Z", Venue()))
        glass.ask(panel)
        try:
            assert [*cut_on(glass.window, 1024), *outside(panel)] == []
            assert (told in said(problem)) is (tongue == "en")
        finally:
            glass.close()
