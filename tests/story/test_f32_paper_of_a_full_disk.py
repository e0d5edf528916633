"""F-32: with a full disk nothing is paid, so nothing is printed either; with room both happen, once."""

import subprocess
from pathlib import Path

import pytest

from tests.story.papers import connect, jobs, nothing_more, paper, printers
from tests.story.stage import Stage

pytestmark = [
    pytest.mark.story,
    pytest.mark.skipif(not Path("/usr/bin/prlimit").exists(), reason="limits another process"),
]


def largest_file(pid: int, size: str) -> None:
    """From now on no file of that process may grow beyond this."""
    # The hard limit stays, so that it can be lifted again.
    subprocess.run(["prlimit", "--pid", str(pid), f"--fsize={size}:"], check=True)


def test_a_sale_that_was_not_saved_is_not_printed(stage: Stage) -> None:
    till = stage.till(1)
    with printers("bar") as found:
        bar = found["bar"]
        connect(till, {"bar": bar.port})
        till.start().log_in("Asha", stage.pin("Asha"))
        till.ring("Pale ale, pint")
        till.key("F12")
        till.until(lambda seen: seen.page == "payment", "the payment screen")
        largest_file(till.pid, "1")
        till.key("F12")
        told = till.until(lambda seen: seen.says("The last tap was not saved"), "what was not saved")
        assert told.page == "payment"
        assert nothing_more(bar)
        largest_file(till.pid, "unlimited")
        till.press("Try again")
        till.until(lambda seen: seen.page == "complete", "the paid screen")
        assert "Receipt 1-000001" in paper(bar)
        till.close()
        assert nothing_more(bar)
        assert [kind for kind, _ in jobs(till)] == ["receipt", "drawer"]
