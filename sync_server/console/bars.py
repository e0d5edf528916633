"""Sales by hour as a drawing: where each bar stands and how high. Pure."""

from collections.abc import Mapping

import msgspec

from shared.money import Minor, decimals

WIDTH, HEIGHT = 628, 186
_LEFT, _TOP, _BOTTOM = 44, 10, 162
_STEPS = (1, 2, 2.5, 5, 10)


class Bar(msgspec.Struct, frozen=True):
    """A rectangle of the drawing; `told` is its value in words."""

    x: float
    y: float
    width: float
    height: float
    told: str


class Rule(msgspec.Struct, frozen=True):
    """A line across, with its amount."""

    y: float
    text: str


class Hour(msgspec.Struct, frozen=True):
    """An hour under the drawing; `x` is its middle. Amounts in whole units of the currency."""

    hour: int
    x: float
    today: str
    before: str


class Bars(msgspec.Struct, frozen=True):
    """The whole drawing."""

    rules: list[Rule]
    hours: list[Hour]
    today: list[Bar]
    before: list[Bar]
    width: int = WIDTH
    height: int = HEIGHT
    left: int = _LEFT


def bars_of(today: Mapping[int, Minor], before: Mapping[int, Minor], currency: str) -> Bars:
    """Two bars for each hour between the first and the last that had sales, from 8 to 21 at least."""
    unit = 10 ** decimals(currency)
    known = set(today) | set(before)
    hours = range(min({8, *known}), max({21, *known}) + 1)
    step = _step(max([1, *today.values(), *before.values()]) / unit / 5)
    top = step * max(1, -(-max([0, *today.values(), *before.values()]) // int(step * unit) or 1))
    slot = (WIDTH - _LEFT) / len(hours)
    width = min(18.0, slot * 0.42)

    def bar(amount: Minor, x: float, wide: float, told: str) -> Bar:
        height = max(0.0, min(1.0, amount / unit / top)) * (_BOTTOM - _TOP)
        return Bar(round(x, 1), round(_BOTTOM - height, 1), round(wide, 1), round(height, 1), told)

    first, second, listed = [], [], []
    for place, hour in enumerate(hours):
        middle = _LEFT + slot * (place + 0.5)
        now, then = today.get(hour, 0), before.get(hour, 0)
        if now > 0:
            first.append(bar(now, middle - width - 1, width, f"{hour}:00 today"))
        if then > 0:
            second.append(bar(then, middle + 2, width * 0.7, f"{hour}:00 a week ago"))
        listed.append(Hour(hour, round(middle, 1), f"{now / unit:,.0f}", f"{then / unit:,.0f}"))
    rules = [
        Rule(round(_BOTTOM - share / top * (_BOTTOM - _TOP), 1), _short(share))
        for share in _shares(step, top)
    ]
    return Bars(rules, listed, first, second)


def _step(least: float) -> float:
    """The first round number that is not below."""
    size = 1.0
    while True:
        for part in _STEPS:
            if part * size >= least and part * size >= 1:
                return part * size
        size *= 10


def _shares(step: float, top: float) -> list[float]:
    return [step * number for number in range(round(top / step) + 1)]


def _short(number: float) -> str:
    """ "500", "2.5k"."""
    return f"{number / 1000:g}k" if number >= 1000 else f"{number:g}"
