"""F-34 once more: the server's file is replaced by yesterday's copy, and nobody tells the tills."""

import shutil

import pytest

from tests.story.stage import Stage
from tests.story.test_f34_copies_and_restores import paid_once, sell

pytestmark = pytest.mark.story


def test_a_server_put_back_by_hand_is_noticed_and_gets_everything_back(stage: Stage) -> None:
    """No restore by the command, so no new epoch; and no tap at a till that could make it look."""
    a, b = stage.till(1).start(), stage.till(2).start()
    a.log_in("Asha", stage.pin("Asha"))
    b.log_in("Ben", stage.pin("Ben"))
    first = sell(a, "Pale ale, pint", "Bread")
    b.ring("Cola")
    stage.office.until(first.session, lambda order: order["status"] == "completed")
    stage.office.close()
    stage.server.stop()
    files = stage.server.folder
    kept = stage.folder / "yesterday.db"
    shutil.copyfile(files / "server.db", kept)

    stage.server.start()
    second = sell(a, "Lager, pint")
    still_open = b.ring("Bread")
    stage.office.until(second.session, lambda order: order["status"] == "completed")
    stage.office.until(still_open.session, lambda order: len(order["items"]) == 2)
    logs = {one.session: stage.office.history(one.session) for one in (first, second, still_open)}
    stage.office.close()
    stage.server.stop()
    for file in files.glob("server.db*"):
        file.unlink()
    shutil.copyfile(kept, files / "server.db")
    stage.server.start()

    office = stage.office
    assert len(paid_once(office, first, second)) == 2
    office.until(still_open.session, lambda order: len(order["items"]) == 2, timeout=60)
    for session, log in logs.items():
        before = [entry["editId"] for entry in log["entries"]]
        assert [entry["editId"] for entry in office.history(session)["entries"]] == before
    for till in (a, b):
        till.until(lambda seen: seen.says("Synced"), "synced again", timeout=60)
    assert b.see().lines == still_open.lines
    b.pay_exact()
    paid_once(office, still_open)
