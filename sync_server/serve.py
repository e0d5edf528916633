"""Runs the application under uvicorn: says where it listens, and lets waiting pulls go when it stops."""

import signal
import socket
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import NoReturn

import structlog
import uvicorn
from litestar import Litestar

from sync_server.office import Office
from sync_server.running import Running, leave_note, take_note_away

_log = structlog.get_logger("serve")
_STOPS_WITHIN_SECONDS = 10


class PortTaken(Exception):
    """The address cannot be listened on; the message is one sentence."""


class _Server(uvicorn.Server):
    """uvicorn's server, telling when it is ready and when it begins to stop."""

    def __init__(
        self, config: uvicorn.Config, ready: Callable[[], None], stopping: Callable[[], None]
    ) -> None:
        super().__init__(config)
        self._ready = ready
        self._stopping = stopping

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._stopping()
        await super().shutdown(sockets)


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens there; port 0 takes any free one. Raises PortTaken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio sends without delay only where the protocol is named; else every answer waits 40 ms.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(2048)
    except OSError as wrong:
        listener.close()
        raise PortTaken(f"{host}:{port} cannot be listened on: {wrong.strerror}.") from wrong
    return listener


def serve(app: Litestar, listener: socket.socket, data: Path, listening: Callable[[str], None]) -> None:
    """Serves until a signal ends the process, with exit code 0 once every request in flight was answered.

    `listening` is told the address once requests are answered.

    Meanwhile a note in the folder `data` tells commands where to find this server, unless its database is
    one that they can use too.
    """
    office: Office = app.state["office"]
    shared = bool(office.settings.database_url)
    host, port, *_ = listener.getsockname()
    url = f"http://{f'[{host}]' if ':' in host else host}:{port}"

    def ready() -> None:
        _log.info("ready", url=url, sqlite=sqlite3.sqlite_version)
        if not shared:
            leave_note(data, Running(url, office.house_key))
        listening(url)

    def stopping() -> None:
        _log.info("stopping")
        if not shared:
            take_note_away(data)
        office.bell.close()

    config = uvicorn.Config(
        app,
        lifespan="on",
        access_log=False,
        log_config=None,
        server_header=False,
        timeout_graceful_shutdown=_STOPS_WITHIN_SECONDS,
    )
    for asked in (signal.SIGTERM, signal.SIGINT):
        # uvicorn raises the signal again once all is answered: a stop that was asked for is no failure.
        signal.signal(asked, _leave)
    # Loop and committer take turns on every request; waiting 5 ms for a turn would be most of the answer.
    sys.setswitchinterval(0.0005)
    _Server(config, ready, stopping).run(sockets=[listener])


def _leave(_signal: int, _frame: FrameType | None) -> NoReturn:
    sys.exit(0)
