"""Whether a till stays as small as it was over a shift of eight hours: python -m tests.bench.shift [ORDERS].

The shift is played as quickly as the till lets it, against a real server: an order every five minutes, eight
taps and a payment each. So it takes a minute or less, and timers that run by the clock run less often than in
eight hours.
"""

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.cashier import DONE
from tests.bench.figures import Row, table
from tests.bench.processes import resident
from tests.bench.start import started
from tests.sync_server.server_process import RealServer

_ORDERS = 8 * 60 // 5
_TILL = "Till 1"
_MOST_GROWTH = 1.05


def shift_rows(folder: Path, runs: int, orders: int = _ORDERS) -> list[Row]:
    """Memory after each of the last orders of a shift, beside that at the end of its first tenth."""
    row = Row(f"memory over a shift of {orders} orders, RSS", "MB", "its first tenth", most=_MOST_GROWTH)
    seen = _shift(folder, orders)
    tenth = max(runs, orders // 10)
    for now, then in zip(seen[-runs:], seen[tenth - runs : tenth], strict=True):
        row.add(now, then)
    return [row]


def _shift(folder: Path, orders: int) -> list[float]:
    """MB after each order."""
    with RealServer(folder / "server") as server:
        code = server.init_demo().till(_TILL).code
        server.start()
        config = _settings(folder / "till", server.url, code)
        with started(folder / "compiled", "cashier", str(orders), "--config", str(config)) as till:
            seen = []
            for number in range(orders):
                till.hear(f"paid {number + 1}")
                seen.append(resident(till.process.pid))
            till.hear(DONE)
    return seen


def _settings(folder: Path, server: str, code: str) -> Path:
    folder.mkdir()
    file = folder / "till.toml"
    settings = {"folder": str(folder), "server": server, "enrolment_code": code, "size": "1366x768"}
    lines = [f"{name} = {json.dumps(value)}" for name, value in settings.items()]
    file.write_text("\n".join([*lines, "development_keyring = true", ""]), "utf-8")
    file.chmod(0o600)
    return file


if __name__ == "__main__":
    with TemporaryDirectory() as place:
        rows = shift_rows(Path(place), 5, int((*sys.argv, str(_ORDERS))[1]))
        print(table(rows))  # noqa: T201 - a command at a terminal.
