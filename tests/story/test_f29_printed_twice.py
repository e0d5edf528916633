"""F-29: kitchen or receipt printed twice, or in the morning, or one dead printer stopped all."""

import sqlite3
from contextlib import closing

import pytest

from tests.hands.till import RealTill, Seen
from tests.story.papers import connect, jobs, nothing_more, paper, printers
from tests.story.stage import Stage
from till_app.devices.virtual_printer import VirtualPrinter

pytestmark = pytest.mark.story


def selling(stage: Stage, **ports: int) -> RealTill:
    """Till 1 with these printers, Asha logged in."""
    till = stage.till(1)
    connect(till, ports)
    till.start().log_in("Asha", stage.pin("Asha"))
    return till


def panel_with(till: RealTill, text: str) -> Seen:
    """What the chip panel says once it says this."""
    till.until(lambda seen: seen.says("Needs attention"), "the chip asks for a person")
    till.press("Needs attention")
    return till.until(lambda seen: seen.says(text), text)


def test_a_dead_printer_neither_stops_paying_nor_the_other_one(stage: Stage) -> None:
    with printers("bar", "kitchen") as found:
        bar, kitchen = found["bar"], found["kitchen"]
        kitchen.is_out = True
        till = selling(stage, bar=bar.port, kitchen=kitchen.port)
        till.ring("Bread")
        till.pay_exact()
        assert "Receipt 1-000001" in paper(bar)
        panel_with(till, "The kitchen printer is out of paper")
        kitchen.is_out = False
        till.press("Print again: The kitchen printer is out of paper")
        assert "Bread" in paper(kitchen)
        till.until(lambda seen: not seen.says("out of paper"), "nothing waits any more")
        till.close()
        assert nothing_more(kitchen)


def test_a_queue_survives_kill_and_comes_out_once(stage: Stage) -> None:
    with printers("bar") as found:
        bar = found["bar"]
        bar.is_out = True
        till = selling(stage, bar=bar.port)
        till.ring("Pale ale, pint")
        till.pay_exact()
        till.until(lambda seen: seen.says("Needs attention"), "the chip asks for a person")
        till.kill()
        bar.is_out = False
        till.start()
        text = paper(bar)
        assert ("Receipt 1-000001" in text, "Reprint" in text) == (True, False)
        till.close()
        assert nothing_more(bar)
        assert ("receipt", "printed") in jobs(till)


def test_killed_while_it_printed_it_asks_and_a_second_one_says_reprint(stage: Stage) -> None:
    with printers("bar") as found:
        bar = found["bar"]
        bar.is_slow = True
        till = selling(stage, bar=bar.port)
        till.ring("Pale ale, pint")
        till.pay_exact()
        assert "Receipt 1-000001" in paper(bar)
        till.kill()
        bar.is_slow = False
        till.start()
        till.log_in("Asha", stage.pin("Asha"))
        panel_with(till, "Receipt 1-000001 may be printed")
        assert nothing_more(bar)
        till.press("Print again: Receipt 1-000001 may be printed")
        assert paper(bar).split()[0] == "Reprint"
        till.close()


def test_no_ticket_comes_out_the_next_morning(stage: Stage) -> None:
    with printers("bar", "kitchen") as found:
        kitchen: VirtualPrinter = found["kitchen"]
        kitchen.is_out = True
        till = selling(stage, bar=found["bar"].port, kitchen=kitchen.port)
        till.ring("Bread")
        till.pay_exact()
        till.until(lambda seen: seen.says("Needs attention"), "the chip asks for a person")
        till.kill()
        with closing(sqlite3.connect(till.folder / "journal.db")) as journal, journal:
            journal.execute("UPDATE print_jobs SET made_at = '2020-01-01T23:50:00.000Z'")
        kitchen.is_out = False
        till.start()
        till.log_in("Asha", stage.pin("Asha"))
        panel_with(till, "was not printed")
        assert nothing_more(kitchen)
        till.close()
