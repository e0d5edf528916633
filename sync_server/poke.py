"""Hears what other processes did to the shared database, and tells this one: a hint, never the only way."""

import asyncio
import selectors
import socket
import threading
from collections.abc import Callable
from typing import Any, Generic, TypeVar, cast

import psycopg
import structlog
from sqlalchemy.exc import DBAPIError

from sync_server.tables import Connection, Engine
from sync_server.turns import CHANNEL, is_shared

_T = TypeVar("_T")
_LOOKS_EVERY_SECONDS = 2.0
_log = structlog.get_logger("poke")


class Poke(Generic[_T]):
    """One thread and one connection that wait for other processes' pokes.

    At each poke, and every two seconds whatever happens, `look` reads what is new and `heard` is told it
    in the event loop's thread. Pokes under this process's own `name` are passed over. On a database that
    is not shared it does nothing.
    """

    def __init__(
        self, engine: Engine, name: str, *, look: Callable[[Connection], _T], heard: Callable[[_T], None]
    ) -> None:
        self._engine = engine
        self._name = name
        self._look = look
        self._heard = heard
        self._thread: threading.Thread | None = None
        self._end, self._ended = socket.socketpair()

    def start(self, loop: asyncio.AbstractEventLoop) -> None:
        """Begins to listen for this event loop."""
        if is_shared(self._engine):
            self._thread = threading.Thread(target=self._run, args=(loop,), name="poke", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Ends the thread, if it was started."""
        self._end.close()
        if self._thread is not None:
            self._thread.join()
        self._ended.close()

    def _run(self, loop: asyncio.AbstractEventLoop) -> None:
        going = True
        while going:
            try:
                going = self._listen(loop)
            except (DBAPIError, psycopg.Error) as error:
                _log.warning("not listening", error=type(error).__name__)
                with selectors.DefaultSelector() as waiting:
                    waiting.register(self._ended, selectors.EVENT_READ)
                    going = not waiting.select(_LOOKS_EVERY_SECONDS)

    def _listen(self, loop: asyncio.AbstractEventLoop) -> bool:
        """Listens until it is stopped; then False. Raises what the database raises."""
        with (
            self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection,
            selectors.DefaultSelector() as waiting,
        ):
            # Not to be used by anybody else later: it goes on listening until it is closed.
            connection.detach()
            connection.exec_driver_sql(f"LISTEN {CHANNEL}")
            line = cast("psycopg.Connection[Any]", connection.connection.dbapi_connection)
            waiting.register(line.fileno(), selectors.EVENT_READ)
            waiting.register(self._ended, selectors.EVENT_READ, "the end")
            while True:
                loop.call_soon_threadsafe(self._heard, self._look(connection))
                # Asked for before the wait too: what came along with an answer wakes nobody.
                while not self._poked(line):
                    ready = waiting.select(_LOOKS_EVERY_SECONDS)
                    if any(key.data == "the end" for key, _ in ready):
                        return False
                    if not ready:
                        break

    def _poked(self, line: psycopg.Connection) -> bool:
        """Whether another process has poked; all that came meanwhile is one poke."""
        names = {poke.payload for poke in line.notifies(timeout=0)}
        return bool(names - {self._name})
