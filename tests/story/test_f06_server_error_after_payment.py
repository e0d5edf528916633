"""F-06: the server, or something before it, answers with an error, and a paid order turns back to a draft."""

import pytest

from tests.story.stage import Stage, on_each_database

pytestmark = [pytest.mark.story, on_each_database]

PROBLEM = "application/problem+json"
ANSWERS = (
    (500, PROBLEM, '{"type": "about:blank", "title": "The server met a problem", "status": 500}'),
    (409, PROBLEM, '{"type": "status-conflict", "title": "Not in this state", "status": 409}'),
    (502, "text/html", "<html><h1>502 Bad Gateway</h1></html>"),
    (200, "text/html", "<html><h1>Welcome to the Wi-Fi of The Lantern</h1></html>"),
    (200, "application/json", '{"sessions": []}'),
)


def test_no_answer_changes_what_was_decided_at_the_till(stage: Stage) -> None:
    till = stage.till(1).start()
    till.log_in("Asha", stage.pin("Asha"))
    rung = till.ring("Pale ale, pint", "Bread")
    stage.office.until(rung.session, lambda order: order["total"] == rung.total)
    wire = stage.wire(1)
    wire.answer(*ANSWERS[0])
    till.pay_exact()
    for answer in ANSWERS:
        wire.answer(*answer)
        till.retry(times=1)
        till.until(lambda _: wire.answered > 0, f"a push answered by {answer}")
        till.rest()
        seen = till.see()
        assert seen.page == "complete", answer
        assert seen.says("£7.30"), answer
    assert stage.office.order(rung.session)["status"] == "active"
    till.kill()
    till.start()
    assert till.log_in("Asha", stage.pin("Asha")).lines == ()

    wire.mend()
    paid = stage.office.until(rung.session, lambda order: order["status"] == "completed", timeout=45)
    assert paid["paid"] == rung.total
    kinds = [entry["kind"] for entry in stage.office.history(rung.session)["entries"]]
    assert kinds.count("payment") == kinds.count("close") == 1
