"""A screen for each of the test runs that work side by side: a window in front of another has no focus."""

import os
import subprocess


def own_screen() -> subprocess.Popen[bytes] | None:
    """A new virtual screen of this process and its children; None where windows need no X screen.

    The run that hands out the tests has a screen already, and a test run alone uses that one.
    """
    side_by_side = "PYTEST_XDIST_WORKER" in os.environ
    if not side_by_side or os.environ.get("QT_QPA_PLATFORM") != "xcb":
        return None
    reading, writing = os.pipe()
    # -noreset: it would begin anew when the last window closes, and refuse the next one meanwhile.
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1200x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as answer:
        os.environ["DISPLAY"] = f":{answer.readline().strip()}"
    os.environ.pop("XAUTHORITY", None)
    return screen
