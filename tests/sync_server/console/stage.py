"""The real server in its own process, but its clock begins at that Friday's 12:44.

`python -m tests.sync_server.console.stage FOLDER`
"""

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from sync_server.app import create_app
from sync_server.logbook import open_logbook
from sync_server.serve import listen, serve
from sync_server.settings import Settings
from tests.sync_server.console.lantern_friday import NOW, friday
from tests.sync_server.server_process import RealServer


class Stage(RealServer):
    """A real server on the furnished venue."""

    _hatches = False

    def start(self, *, within: tuple[str, ...] = ()) -> Self:
        """Furnishes the folder, if it is empty, and starts."""
        if not (self.folder / "server.db").exists():
            friday(self.folder)
        super().start(within=within)
        return self

    def _line(self, *arguments: str) -> list[str]:
        assert arguments[0] == "serve", "only serving has a stage"
        return [sys.executable, "-m", __name__, str(self.folder)]


def main() -> None:
    """Serves until it is stopped."""
    open_logbook("info")
    began = datetime.now(UTC)
    settings = Settings(data=Path(sys.argv[1]), port=0)
    app = create_app(settings, now=lambda: NOW + (datetime.now(UTC) - began))
    serve(app, listen("127.0.0.1", 0), settings.data, _say)


def _say(url: str) -> None:
    sys.stdout.write(f'{{"listening":"{url}"}}\n')
    sys.stdout.flush()


if __name__ == "__main__":
    main()
