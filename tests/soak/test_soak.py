"""A short evening, and every alarm heard once."""

import sys
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.soak.evening import Evening
from tests.soak.gauges import Process, Sample, alarms

FINE = Process(memory=120_000_000, threads=17, files=60)
MINUTES = [
    Sample(
        at=float(at), oldest=1.5, till_wal=4_000_000, server_wal=4_000_000, tills=FINE, server=FINE, life=1
    )
    for at in range(0, 600, 2)
]


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the gauges are Linux's")
def test_a_short_evening_ends_with_equal_views_and_empty_queues(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp is QApplication.instance()
    with ExitStack() as stack:
        report = Evening(tmp_path, stack, seed=1, tills=3).play(20)
    assert report.wrong == []
    assert report.edits > 50
    assert report.payments > 0
    assert report.kills == 1
    assert sum(report.faults.values()) > 2
    assert len(report.samples) > 5


def test_no_alarm_goes_when_nothing_creeps() -> None:
    assert alarms(MINUTES) == []


@pytest.mark.parametrize(
    ("late", "sentence"),
    [
        ({"oldest": 61.0}, "An edit waited 61 s, 60 is the most."),
        ({"till_wal": 17_000_000}, "A till's WAL grew to 17,000,000 bytes, 16,000,000 is the most."),
        ({"server_wal": 65_000_000}, "The server's WAL grew to 65,000,000 bytes, 64,000,000 is the most."),
        ({"tills": replace(FINE, threads=21)}, "The tills: threads 21, 20 is the most."),
        ({"server": replace(FINE, files=101)}, "The server: files 101, 100 is the most."),
        ({"tills": replace(FINE, memory=501_000_000)}, "The tills: memory 501,000,000 bytes, 500,000,000"),
    ],
)
def test_each_alarm_goes_for_what_is_too_much_for_once(late: dict[str, float], sentence: str) -> None:
    rung = alarms([*MINUTES, replace(MINUTES[-1], **late)])  # type: ignore[arg-type]  # of any field
    assert any(one.startswith(sentence) for one in rung), rung


def test_an_alarm_goes_for_memory_that_creeps() -> None:
    creeping = [
        replace(one, server=replace(FINE, memory=FINE.memory + int(one.at) * 200_000)) for one in MINUTES
    ]
    assert alarms(creeping) == [
        "The server: memory grows a minute by 12,000,000 bytes, 6,000,000 is the most."
    ]
    restarted = [replace(one, life=int(one.at) // 60) for one in creeping]
    assert alarms(restarted) == [], "another process begins anew"
