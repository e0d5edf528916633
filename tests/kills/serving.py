"""The real server in a forked process: the same application, started in a tenth of a second."""

import http.client
from pathlib import Path
from secrets import token_bytes
from urllib.parse import urlsplit

import msgspec

from shared.wire import Push, PushAnswer, encode
from sync_server.app import move_in, routes
from sync_server.backup import Backup, BackupTrouble, verify
from sync_server.database import open_database
from sync_server.office import open_office
from sync_server.serve import listen, serve
from sync_server.settings import Settings
from tests.kills.journals import now
from tests.kills.mortal import Child, Work
from tests.kills.telling import watch
from tests.sync_server.venue import furnish

_ROUTES = routes()
"""Building them takes longer than all else of a start, so it is done once, before anything is forked."""


class Server:
    """A server's folder through many lives; `tokens` are those of its two tills."""

    def __init__(self, folder: Path, database_url: str = "") -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.settings = Settings(
            data=folder, database_url=database_url, port=0, sweep_seconds=0, log_level="error"
        )
        engine = open_database(database_url or self.settings.database, token_bytes)
        with engine.begin() as connection:
            self.tokens = furnish(connection)
        engine.dispose()

    def life(self) -> Work:
        """Serves until it is killed; the first line that it tells is its address."""

        def work(child: Child) -> None:
            def listening(url: str) -> None:
                child.tell(url)
                child.dies_in_time()

            watch(child)
            app = move_in(_ROUTES, open_office(self.settings, now, token_bytes))
            with listen("127.0.0.1", 0) as listener:
                serve(app, listener, self.folder, listening)

        return work

    def look(self) -> tuple[Backup | None, list[str], str]:
        """What is in its SQLite file while no server runs: as of a backup, every edit id, what is wrong."""
        engine = open_database(self.settings.database, token_bytes)
        with engine.begin() as connection:
            found = [row[0] for row in connection.exec_driver_sql("SELECT edit_id FROM edits").all()]
        engine.dispose()
        try:
            # The last connection that closes takes the WAL along.
            return verify(self.settings.database), found, ""
        except BackupTrouble as wrong:
            return None, found, str(wrong)


class Line:
    """One till's line to a server: `push` answers None when it broke or the server was busy."""

    def __init__(self, url: str, token: str) -> None:
        address = urlsplit(url)
        self._line = http.client.HTTPConnection(address.hostname or "", address.port, timeout=30)
        self._token = token

    def close(self) -> None:
        """Hangs up."""
        self._line.close()

    def push(self, push: Push) -> PushAnswer | None:
        """The answer to a push. Raises AssertionError for a refusal."""
        headers = {"Authorization": f"Bearer {self._token}", "Content-Type": "application/json"}
        try:
            self._line.request("POST", "/api/sync/push", encode(push), headers)
            answer = self._line.getresponse()
            body = answer.read()
        except (OSError, http.client.HTTPException):
            self._line.close()
            return None
        if answer.status == 503:
            return None
        assert answer.status == 200, body
        return msgspec.json.decode(body, type=PushAnswer)
