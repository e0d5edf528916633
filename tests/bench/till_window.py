"""A real till that tells when its login page is painted, and when it answers to a tap.

python -m tests.bench.till_window ARGUMENTS of the till
"""

import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from tests.bench.painted import Painted, tell
from till_app.start import run
from till_app.ui.login_pane import LoginPane
from till_app.ui.window import TillWindow

if TYPE_CHECKING:
    # The till itself reads it later.
    from till_app.app import Till


def shown(window: TillWindow) -> None:
    """Tells of the login page once it is painted, with everything on it."""
    page = window.findChild(LoginPane)
    assert isinstance(page, LoginPane)
    Painted(page)


def ready(till: "Till") -> None:
    """What waited is heard when the loop runs."""
    QTimer.singleShot(0, till, lambda: tell("answers", time.monotonic_ns()))


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:], ready=ready, shown=shown))
