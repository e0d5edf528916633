"""F-34: a restored server, a till put back to yesterday or copied swallows sales as "duplicates"."""

import shutil
from pathlib import Path

import pytest

from tests.hands.till import RealTill, Seen
from tests.story.office import Office
from tests.story.stage import Stage, on_each_database

pytestmark = pytest.mark.story


def sell(till: RealTill, *products: str) -> Seen:
    """Rings and takes cash; what the order was."""
    rung = till.ring(*products)
    till.pay_exact()
    till.key("F12")
    till.until(lambda seen: seen.page == "order", "a new order")
    return rung


def paid_once(office: Office, *sales: Seen) -> set[str]:
    """Each sale is at the server, once and with all its lines; the numbers of their receipts."""
    receipts = set()
    for sale in sales:
        order = office.until(sale.session, lambda order: order["status"] == "completed", timeout=60)
        assert order["total"] == sale.total
        assert len(order["items"]) == len(sale.lines)
        kinds = [entry["kind"] for entry in office.history(sale.session)["entries"]]
        assert kinds.count("payment") == kinds.count("close") == 1
        receipts.add(office.transaction(order["transactionId"])["receipt"])
    return receipts


@on_each_database
def test_a_server_restored_from_a_backup_gets_everything_back(stage: Stage) -> None:
    a, b = stage.till(1).start(), stage.till(2).start()
    a.log_in("Asha", stage.pin("Asha"))
    b.log_in("Ben", stage.pin("Ben"))
    first = sell(a, "Pale ale, pint", "Bread")
    open_before = b.ring("Cola")
    stage.office.until(first.session, lambda order: order["status"] == "completed")
    stage.office.until(open_before.session, lambda order: len(order["items"]) == 1)
    saved = stage.server.command("backup", str(stage.folder / "backup.db"))
    assert saved.returncode == 0, saved.stderr

    second = sell(a, "Lager, pint")
    open_after = b.ring("Bread")
    stage.office.until(second.session, lambda order: order["status"] == "completed")
    stage.office.until(open_after.session, lambda order: len(order["items"]) == 2)
    logs = {one.session: stage.office.history(one.session) for one in (first, second, open_after)}
    stage.server.stop()
    back = stage.server.command("restore", str(stage.folder / "backup.db"), "--replace")
    assert back.returncode == 0, back.stderr
    third = sell(a, "Cola")
    stage.server.start()

    office = stage.office
    # A restored server knows nobody who was signed in.
    office.close()
    assert len(paid_once(office, first, second, third)) == 3
    office.until(open_after.session, lambda order: len(order["items"]) == 2)
    for session, log in logs.items():
        before = [entry["editId"] for entry in log["entries"]]
        assert [entry["editId"] for entry in office.history(session)["entries"]] == before
    for till in (a, b):
        till.until(lambda seen: seen.says("Synced"), "synced again", timeout=60)
    assert b.see().lines == open_after.lines
    b.pay_exact()
    paid_once(office, open_after)


def test_a_till_put_back_to_yesterday_loses_nothing_and_swallows_nothing(stage: Stage) -> None:
    till = stage.till(1).start()
    till.log_in("Asha", stage.pin("Asha"))
    yesterday = sell(till, "Pale ale, pint")
    paid_once(stage.office, yesterday)
    till.close()
    image = stage.folder / "image"
    shutil.copytree(till.folder, image)

    till.start()
    till.log_in("Asha", stage.pin("Asha"))
    today = sell(till, "Lager, pint", "Bread")
    receipts = paid_once(stage.office, yesterday, today)
    till.close()
    shutil.rmtree(till.folder)
    shutil.copytree(image, till.folder)

    stage.wire(1).cut()
    till.start()
    till.log_in("Asha", stage.pin("Asha"))
    offline = sell(till, "Cola")
    stage.wire(1).mend()
    paid_once(stage.office, yesterday, today, offline)
    online = sell(till, "Bread")
    assert not receipts & paid_once(stage.office, online), "once it has met the server it repeats no number"
    till.until(lambda seen: seen.says("Synced"), "synced", timeout=60)


def journal_of(folder: Path) -> list[Path]:
    """The journal and its companions."""
    return sorted(folder.glob("journal.db*"))


@on_each_database
def test_a_journal_copied_to_a_second_till_counts_each_sale_once(stage: Stage) -> None:
    a, b = stage.till(1).start(), stage.till(2).start()
    b.log_in("Ben", stage.pin("Ben"))
    b.key("F10")
    b.until(lambda seen: seen.page == "login", "logged out")
    a.log_in("Asha", stage.pin("Asha"))
    sent = sell(a, "Pale ale, pint")
    paid_once(stage.office, sent)
    stage.wire(1).cut()
    unsent = sell(a, "Lager, pint", "Bread")
    a.close()
    b.close()
    for file in journal_of(b.folder):
        file.unlink()
    for file in journal_of(a.folder):
        shutil.copy2(file, b.folder / file.name)

    a.start()
    a.log_in("Asha", stage.pin("Asha"))
    on_a = sell(a, "Cola")
    b.start()
    paid_once(stage.office, sent, unsent)
    b.log_in("Ben", stage.pin("Ben"))
    on_b = sell(b, "Bread")
    paid_once(stage.office, on_b)
    stage.wire(1).mend()
    paid_once(stage.office, sent, unsent, on_a, on_b)
    for till in (a, b):
        till.until(lambda seen: seen.says("Synced"), "synced", timeout=60)
