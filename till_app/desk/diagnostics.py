"""One file for support: what this till is, holds and waits for. No PINs, no tokens, no card numbers."""

import io
import json
import os
import platform
import sqlite3
import zipfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from shared.card_numbers import without_card_numbers
from till_app import choices
from till_app.desk.choosing import Choosing
from till_app.logbook import last_lines
from till_app.settings import Settings
from till_app.store.health import Health
from till_app.store.store import Store, Transaction

_EVERY = 1_000_000
"""More orders, and more edits of one, than a till has."""
_NEVER = frozenset({"enrolment_code", "printing"})
_HIDDEN = "(hidden)"


@dataclass(frozen=True)
class Exported:
    """The file is on the medium: where, its bytes, how many edits that wait or were set aside it holds."""

    path: Path
    size: int
    edits: int


@dataclass(frozen=True)
class NotExported:
    """Nothing was written, or nothing is left of it. `reason` is one of full, read-only, gone, other."""

    reason: str


class Diagnostics:
    """Gathers and writes. `secrets` are the words that must not leave this machine, such as the token."""

    def __init__(
        self, store: Store, health: Health, choosing: Choosing, *, version: str, secrets: Sequence[str],
        clock: Callable[[], datetime],
    ) -> None:  # fmt: skip
        self._store, self._health, self._choosing = store, health, choosing
        self._version, self._clock = version, clock
        self._secrets = tuple(secret for secret in secrets if secret)

    def write(self, folder: Path, link: Mapping[str, object]) -> Exported | NotExported:
        """Writes one zip into a folder: whole, or not at all. `link` is what is known of the connection.

        Raises DiskTrouble when the journal cannot be read.
        """
        now = self._clock()
        till_id, parts, edits = self._gather(now, link)
        name = f"till-{till_id}-{now:%Y%m%d-%H%M%S}.zip"
        packed = self._pack(parts)
        try:
            _write_whole(folder / name, packed)
        except OSError as error:
            return NotExported(choices.why(error))
        return Exported(folder / name, len(packed), edits)

    def _gather(self, now: datetime, link: Mapping[str, object]) -> tuple[int, dict[str, object], int]:
        report = self._health.check()
        size, free, disk = self._health.sizes()
        with self._store.begin() as tx:
            unsent = [_plain(one) for one in tx.unsent.sessions(_EVERY, _EVERY)]
            aside, till_id = _set_aside(tx), tx.identity.till_id
            parts: dict[str, object] = {
                "about.json": self._about(tx, now),
                "settings.json": {
                    "settings": _settings(self._choosing.settings),
                    "chosen_here": self._choosing.chosen(),
                },
                "journal.json": {
                    "edits": tx.journal.count(), "last_edit": tx.journal.last_write(), "bytes": size,
                    "disk_free": free, "disk": disk, "sound": report.is_sound,
                    "troubles": report.troubles, "checked_edits": report.edits,
                    "checked_copies": report.logged, "found": str(report.found),
                    "replicas": [_plain(one) for one in tx.identity.replicas()],
                    "broken_journals": _broken(self._store.path),
                },
                "sync.json": {
                    "link": dict(link), "cursor": tx.copies.cursor, "as_of": tx.copies.as_of,
                    "waiting": tx.unsent.count(), "orders_waiting": tx.unsent.orders_waiting(),
                    "oldest": tx.unsent.oldest(),
                    "alerts": [_plain(one) for one in tx.copies.alerts()],
                },
                "printers.json": {
                    "printers": [asdict(one) for one in self._choosing.settings.printing.printers],
                    "queue": [
                        {"id": job.id, "printer": job.printer, "kind": job.kind, "made_at": job.made_at,
                         "state": str(job.state), "problem": job.problem}
                        for job in tx.print_jobs.open()
                    ],
                },
                "unsent.json": {"sessions": unsent},
                "set-aside.json": {"edits": aside},
            }  # fmt: skip
        return till_id, parts, sum(len(one["edits"]) for one in unsent) + len(aside)

    def _about(self, tx: Transaction, now: datetime) -> dict[str, object]:
        site = tx.identity.site
        return {
            "version": self._version, "replica": tx.identity.replica, "at": now.isoformat(),
            "till": _plain(tx.identity.till), "site": site.name if site else "",
            "python": platform.python_version(), "system": platform.platform(),
            "sqlite": sqlite3.sqlite_version,
        }  # fmt: skip

    def _pack(self, parts: Mapping[str, object]) -> bytes:
        whole = io.BytesIO()
        with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, part in parts.items():
                packed.writestr(name, self._safe(json.dumps(part, indent=1, ensure_ascii=False, default=str)))
            log = "\n".join(last_lines(self._choosing.settings.folder))
            packed.writestr("log.txt", self._safe(without_card_numbers(log)))
        return whole.getvalue()

    def _safe(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, _HIDDEN)
        return text


def _settings(settings: Settings) -> dict[str, object]:
    named = {name: getattr(settings, name) for name in settings.__dataclass_fields__ if name not in _NEVER}
    return {**named, "fixed": sorted(settings.fixed)}


def _plain(value: object) -> Any:
    """As JSON has it, whole: an edit keeps what it says and its hash."""
    return msgspec.json.decode(msgspec.json.encode(value))


def _set_aside(tx: Transaction) -> list[dict[str, object]]:
    """The edits that the server put into its quarantine, whole, with what was wrong with them."""
    refused = {one.id: one.problem for one in tx.copies.refused()}
    if not refused:
        return []
    own = (msgspec.json.decode(doc) for *_, doc in tx.journal.every_edit())
    return [{"problem": refused[edit["id"]], "edit": edit} for edit in own if edit["id"] in refused]


def _broken(journal: Path) -> list[str]:
    return sorted(path.name for path in journal.parent.glob(f"{journal.stem}-broken-*"))


def _write_whole(path: Path, content: bytes) -> None:
    """Raises OSError, and leaves nothing behind then."""
    part = path.with_suffix(".part")
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            # People pull a medium out as soon as the till says it is done.
            os.fsync(file.fileno())
        part.replace(path)
    except OSError:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
