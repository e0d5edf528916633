"""A program: a till opens its journal, whatever that takes, tells so and ends; run under the tracer."""

import os
import sys
from pathlib import Path

from tests.till_app.store.making import Clock, chance_of
from till_app.store.salvage import open_or_salvage


def main(path: Path) -> None:
    """Opens and closes."""
    opened = open_or_salvage(path, clock=Clock(), entropy=chance_of(1).randbytes, fingerprint="machine 1")
    os.write(1, b"told open\n")
    opened.store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
