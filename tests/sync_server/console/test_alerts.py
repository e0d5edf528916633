"""Decisions of a manager: two versions of one thing, money taken twice, changes kept aside."""

import re

import msgspec

from shared import edits as e
from tests.sync_server.console.lantern_friday import NOW, TOKENS, TimedTill, closing, product
from tests.sync_server.console.stage import Stage
from tests.sync_server.console.test_console import csrf, push, visitor
from tests.sync_server.paper_till import new_id, opened


def test_one_of_two_versions_is_chosen(stage: Stage) -> None:
    here, there, order = TimedTill(1, 1), TimedTill(2, 2), new_id()
    here.at(order, NOW, opened(), product("Soup", 600))
    push(stage, here, order, TOKENS[0])
    here.at(order, NOW, e.Table("Window"))
    there.at(order, NOW, e.Table("Garden"))
    push(stage, here, order, TOKENS[0])
    push(stage, there, order, TOKENS[1])
    with visitor(stage) as client:
        page = client.get("/console/alerts").text
        form = page[page.index(f'action="/console/alerts/choose/{order}"') :]
        window = re.search(r'value="([^"]+)">Use “Window”', form)
        assert window is not None
        fields = {"csrf": csrf(client), "target": "table", "edit": window[1]}
        answer = client.post(f"/console/alerts/choose/{order}", data=fields)
        assert answer.headers["location"] == "/console/alerts?done=chosen"
        assert f"/console/alerts/choose/{order}" not in client.get("/console/alerts").text
        audit = client.get(f"/console/audit/{order}").text
        assert "Asha · Window" in audit
        assert "Chose between two versions of the table" in audit
        again = client.post(f"/console/alerts/choose/{order}", data=fields)
        assert again.status_code == 404
        assert "somebody chose before you" in again.text


def test_money_taken_twice_is_given_back_once(stage: Stage) -> None:
    here, there, order = TimedTill(1, 1), TimedTill(2, 2), new_id()
    here.at(order, NOW, opened(), product("Feast", 3000))
    both = list(here.journal[order])
    here.at(order, NOW, *closing(both, 3000, "1-009001"))
    there.at(order, NOW, *closing(both, 3000, "2-009001"))
    push(stage, here, order, TOKENS[0])
    push(stage, there, order, TOKENS[1])
    with visitor(stage) as client:
        page = client.get("/console/alerts").text
        form = page[
            page.index("This order was paid")
            if "This order was paid" in page
            else page.index("More was paid") :
        ]
        found = {
            name: re.search(rf'name="{name}"[^>]*value="([^"]+)"', form)
            for name in ("id", "transaction", "amount")
        }
        fields = {name: one[1] for name, one in found.items() if one}
        assert fields["amount"] == "30.00"
        fields |= {"csrf": csrf(client), "currency": "GBP"}
        for _ in range(2):
            answer = client.post("/console/alerts/refund", data=fields)
            assert answer.headers["location"] == "/console/alerts?done=refunded"
        audit = client.get(f"/console/audit/{order}").text
        assert audit.count("Gave back £30.00 cash") == 1
        assert "Write down refund" not in client.get("/console/alerts").text
        bad = client.post("/console/alerts/refund", data={**fields, "amount": "1e400"})
        assert bad.status_code == 400


def test_a_change_that_was_kept_aside_can_be_dismissed(stage: Stage) -> None:
    till, order = TimedTill(4, 3), new_id()
    till.at(order, NOW, opened(), product("Pie", 700))
    broken = e.sealed(
        msgspec.structs.replace(till.journal[order][1], body=msgspec.Raw(b'{"lineId":1e999}')),
        till.journal[order][0].hash,
    )
    till.journal[order][1] = msgspec.structs.replace(broken, user_id=3)
    push(stage, till, order, TOKENS[3])
    with visitor(stage) as client:
        page = client.get("/console/alerts").text
        assert "Changes kept aside" in page
        found = re.search(
            r'action="(/console/alerts/kept/[^"]+/dismiss)".*?name="hash" value="([^"]+)"', page
        )
        assert found is not None
        client.post(found[1], data={"csrf": csrf(client), "hash": found[2]})
        assert found[1] not in client.get("/console/alerts").text
