"""How the server logs: one line of key=value per event on standard error. Never payloads, never secrets.

Requests are most of it. Their lines are written together, a tenth of a second late; a warning or an error
is written at once, with all that came before it.
"""

import atexit
import logging
import sys
import threading
import time
from collections import deque
from collections.abc import MutableMapping
from datetime import UTC, datetime
from typing import Any, TextIO

import structlog

_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}
_LATE_SECONDS = 0.1


def open_logbook(level: str) -> None:
    """Sends what structlog is told from `level` on to standard error."""
    page = _Page(sys.stderr)
    atexit.register(page.flush)
    structlog.configure(
        processors=[_line],
        wrapper_class=structlog.make_filtering_bound_logger(_LEVELS[level]),
        logger_factory=lambda *_: page,
        cache_logger_on_first_use=False,
    )


class _Page:
    """Where the lines go; structlog calls the method that a line's level is named after."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._lines: deque[str] = deque()
        self._turn = threading.Lock()
        self._has_lines = threading.Event()
        self._writer: threading.Thread | None = None

    def info(self, line: str) -> None:
        """Written soon."""
        self._lines.append(line)
        if self._writer is None:
            self._writer = threading.Thread(target=self._write_on, name="logbook", daemon=True)
            self._writer.start()
        self._has_lines.set()

    debug = info

    def warning(self, line: str) -> None:
        """Written at once."""
        self._lines.append(line)
        self.flush()

    error = exception = critical = warning

    def flush(self) -> None:
        """Writes what waits."""
        with self._turn:
            waiting = [self._lines.popleft() for _ in range(len(self._lines))]
            if waiting:
                self._file.write("\n".join((*waiting, "")))
                self._file.flush()

    def _write_on(self) -> None:
        while True:
            self._has_lines.wait()
            time.sleep(_LATE_SECONDS)
            self._has_lines.clear()
            self.flush()


def _line(logger: Any, level: str, event: MutableMapping[str, Any]) -> str:
    """The event as a line. Requests have no need of the general way, which takes as long as half of one."""
    if event["event"] == "asked":
        now = datetime.now(UTC).isoformat().replace("+00:00", "Z")
        who = f'"{event["who"]}"' if event["who"] else ""
        return (
            f"timestamp={now} level={level} event=asked method={event['method']} route={event['route']} "
            f"status={event['status']} ms={event['ms']} who={who}"
        )
    for process in _GENERAL:
        event = process(logger, level, event)
    return str(_render(logger, level, event))


_GENERAL: Any = (
    structlog.processors.add_log_level,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
    structlog.processors.format_exc_info,
)
_render = structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event"], bool_as_flag=False)
