"""What the bench says of its figures: goals, ratios, bars and the picture, from values alone."""

from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

import msgspec
import pytest

from tests.bench.figures import Row, half_and_worst, table
from tests.bench.plot import bars, picture
from tests.bench.report import Part, Report, markdown, write

_SVG = "{http://www.w3.org/2000/svg}"


def row(name: str, *ratios: float, least: float | None = None, most: float | None = None) -> Row:
    """A row whose figures stand beside 10."""
    made = Row(name, "ms", "the floor", least, most)
    for ratio in ratios:
        made.add(ratio * 10, 10)
    return made


def parsed(svg: str) -> Element:
    """The document that a picture is."""
    return fromstring(svg)  # noqa: S314  we have just drawn it


def test_the_median_decides_whether_a_goal_holds() -> None:
    assert row("quick", 0.2, 0.7, 0.9, least=0.6).holds
    assert not row("quick", 0.2, 0.5, 0.9, least=0.6).holds
    assert row("small", 1, 2, 9, most=2).holds
    assert not row("small", 1, 2.1, 9, most=2).holds
    assert row("told only", 99).holds


@pytest.mark.parametrize(
    ("bounds", "ahead"), [({"least": 0.5}, (2, 4, 8)), ({"most": 4.0}, (1, 2, 4)), ({}, None)]
)
def test_how_far_ahead_of_its_goal_a_row_is(
    bounds: dict[str, float], ahead: tuple[float, ...] | None
) -> None:
    assert row("one", 1, 4, 2, **bounds).ahead == ahead


def test_the_99th_percentile_is_not_the_median() -> None:
    assert half_and_worst(list(range(100))) == (50, 99)


def test_the_table_tells_what_falls_short_and_what_was_left_out() -> None:
    missing = Row("beside a peer", "1/s", "etcd", left_out="etcd is not installed")
    _, first, second = table([row("slow", 1, 2, 3, most=1.5), missing]).splitlines()
    assert "10 / 20 / 30" in first
    assert first.endswith("the floor  falls short")
    assert second == "beside a peer, 1/s left out: etcd is not installed"


def test_bars_stand_on_their_side_of_the_goal() -> None:
    head, good, bad, wide = bars(
        [row("good", 1, 1, 1, most=10), row("bad", 100, 100, 100, most=10), row("wide", 1, 30, 1e9, most=10)]
    ).splitlines()
    goal = head.index(" 1 ") + 1
    assert (good[goal], bad[goal], wide[goal]) == ("|", "|", "|")
    assert good.index("o", goal) > goal
    assert bad.rindex("o") < goal
    assert "-|-" in wide


def test_the_picture_is_well_formed_and_marks_each_row_by_shape_too() -> None:
    rows = [row("good <&>", 1, most=2), row("bad", 3, most=2), row("no goal", 1)]
    drawn = parsed(picture(rows, "a title"))
    assert len(drawn.findall(f"{_SVG}circle")) == 1
    assert len(drawn.findall(f"{_SVG}rect")) == 2, "the ground and what falls short"
    assert "good <&> ≤ 2 × the floor" in [text.text for text in drawn.findall(f"{_SVG}text")]


def test_a_report_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    report = Report("2026-01-01 12:00", "2 cores", 5, (0.1, 0.2), [Part("till", [row("one", 1, most=2)], 3)])
    figures, words, drawing = write(report, tmp_path / "bench")
    assert msgspec.json.decode(figures.read_bytes(), type=Report) == report
    assert words.read_text("utf-8") == markdown(report)
    assert "| one | ms | 10 / 10 / 10 | the floor: 10 / 10 / 10 | 1 / 1 / 1 | ≤ 2 |" in markdown(report)
    assert parsed(drawing.read_text("utf-8")).tag == f"{_SVG}svg"
