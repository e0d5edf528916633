"""F-10: open orders vanish at closing time."""

import pytest

from tests.story.stage import MANAGER, Stage, on_each_database

pytestmark = [pytest.mark.story, on_each_database]


def test_closing_the_day_leaves_open_orders_to_the_next(stage: Stage) -> None:
    a, b = stage.till(1).start(), stage.till(2).start()
    a.log_in("Asha", stage.pin("Asha"))
    b.log_in("Ben", stage.pin("Ben"))
    on_screen = a.ring("Pale ale, pint", "Bread")
    parked = b.ring("Cola")
    b.key("F10")
    stage.office.until(on_screen.session, lambda order: order["total"] == on_screen.total)
    stage.office.until(parked.session, lambda order: order["status"] == "pending_logout")

    mara = next(person for person in stage.staff if person.name == MANAGER)
    with stage.server.client(stage.server.login(mara).token) as client:
        for till_id in (1, 2, 0):
            closed = client.post("/api/reports/z", json={"tillId": till_id})
            assert closed.status_code == 201, closed.text
    for till in (a, b):
        till.close()
    stage.server.restart()

    a.start()
    assert a.open_order("Asha", stage.pin("Asha")).lines == on_screen.lines
    b.start()
    assert b.open_order("Ben", stage.pin("Ben")).lines == parked.lines
    for till, rung in ((a, on_screen), (b, parked)):
        till.pay_exact()
        stage.office.until(rung.session, lambda order: order["status"] == "completed")
    with stage.server.client(stage.server.login(mara).token) as client:
        report = client.get("/api/reports/x", params={"tillId": 0}).json()
    assert report["figures"]["total"] == on_screen.total + parked.total, (
        "they count on the day they were paid"
    )
