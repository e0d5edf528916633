"""The server that runs on a data folder: where it listens, and how a command asks it instead.

While it runs, only its own connection may commit to the database; so commands go through it. The note
it leaves in the folder holds a token that is good for nobody who cannot read the folder.
"""

import http.client
import os
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import msgspec

_FILE = "serving.json"
_PATIENCE_SECONDS = 10


class Running(msgspec.Struct, frozen=True):
    """A running server's address and its house key."""

    url: str
    key: str


class Nothing(msgspec.Struct, frozen=True):
    """A request that says nothing."""


def leave_note(data: Path, running: Running) -> None:
    """Writes the note, for the folder's owner only."""
    fresh = data / f"{_FILE}.new"
    fresh.unlink(missing_ok=True)
    with os.fdopen(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as note:
        note.write(msgspec.json.encode(running))
    fresh.replace(data / _FILE)


def take_note_away(data: Path) -> None:
    """The server has stopped."""
    (data / _FILE).unlink(missing_ok=True)


def closed(folder: Path) -> str:
    """Why this account cannot see what is in a folder of the server, in one sentence; "" if it can.

    A command that does not ask would take what it cannot see for what is not there.
    """
    try:
        os.scandir(folder).close()
    except PermissionError as error:
        return (
            f"This account cannot look into {folder} ({error.strerror}):"
            " run the command as the server's account, with sudo, or give the folder to that account."
        )
    except OSError:
        # A folder that is not there yet, or something else that whoever uses it tells.
        return ""
    return ""


def note_of(data: Path) -> Running | None:
    """What the server that runs on the folder, or was killed on it, says of itself; None without a note."""
    try:
        return msgspec.json.decode((data / _FILE).read_bytes(), type=Running)
    except (OSError, msgspec.DecodeError):
        return None


def ask(
    data: Path, path: str, wish: msgspec.Struct, patience: float = _PATIENCE_SECONDS
) -> tuple[int, dict[str, Any]] | None:
    """The status and answer of the server that runs on the folder; None if none answers in time (seconds)."""
    running = note_of(data)
    if running is None:
        return None
    address = urlsplit(running.url)
    line = http.client.HTTPConnection(address.hostname or "", address.port, timeout=patience)
    try:
        headers = {"Authorization": f"Bearer {running.key}", "Content-Type": "application/json"}
        line.request("POST", path, msgspec.json.encode(wish), headers)
        answer = line.getresponse()
        return answer.status, msgspec.json.decode(answer.read(), type=dict[str, Any])
    except (OSError, http.client.HTTPException, msgspec.DecodeError):
        # The note of a server that was killed.
        return None
    finally:
        line.close()
