"""The installed program `till`, as PyInstaller wants it: a file that is run.

Started by an icon or as a kiosk it has no terminal: why it does not start is shown in a window. A kiosk tries
again by itself: nobody may stand before it when the server comes up last.
"""

import importlib
import os
import sys

from till_app.__main__ import complain, main

_PATIENCE_SECONDS = 15


def _tell(sentence: str) -> None:
    complain(sentence)
    if sys.stderr.isatty() or not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return
    # Only now: a till that starts has no need of it.
    window = importlib.import_module("till_app.ui.no_start")
    is_kiosk = os.environ.get("TILL_FULL_SCREEN") == "true"
    if window.wants_again(sentence, patience=_PATIENCE_SECONDS if is_kiosk else 0, full_screen=is_kiosk):
        os.execv(sys.executable, [sys.executable, *sys.argv[1:]])  # noqa: S606  itself, from the start


if __name__ == "__main__":
    sys.exit(main(_tell))
