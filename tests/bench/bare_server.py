"""The least that a sync server can be: uvicorn, msgspec, one writer with group commit. No login, no rules.

    uvicorn tests.bench.bare_server:app     the database is the file named by BARE_DATABASE

`POST /push` [{id, rev, n, body}] → the new revs, -1 for a stale one. `GET /changes?since=` waits for the next
change, `GET /stream` tells each as a line. Ours is measured against it, with all that it leaves out.
"""

import asyncio
import os
import queue
import sqlite3
import threading
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, TypeAlias

import msgspec

_Message: TypeAlias = MutableMapping[str, Any]
_Receive: TypeAlias = Callable[[], Awaitable[_Message]]
_Send: TypeAlias = Callable[[_Message], Awaitable[None]]

_MOST_IN_A_GROUP = 256
_LOG_KEPT = 20_000
TABLES = (
    "CREATE TABLE orders (id TEXT PRIMARY KEY, rev INTEGER NOT NULL, body BLOB NOT NULL)",
    "CREATE TABLE edits (seq INTEGER PRIMARY KEY, id TEXT NOT NULL, body BLOB NOT NULL)",
)
RAISE = "UPDATE orders SET rev = rev + 1, body = ? WHERE id = ? AND rev = ?"


class BareEdit(msgspec.Struct):
    """A whole order as it is now; `rev` is the one that it replaces, 0 for a new order."""

    id: str
    rev: int
    n: int
    body: msgspec.Raw


class _Job:
    def __init__(self, edits: list[BareEdit], answer: asyncio.Future[list[int]]) -> None:
        self.edits = edits
        self.answer = answer
        self.revs: list[int] = []


class Bare:
    """One writer thread, one transaction for all that waits, then every answer."""

    def __init__(self) -> None:
        self.seq = 0
        self.log: list[dict[str, Any]] = []
        self.waiting: set[asyncio.Future[None]] = set()
        self.streams: set[asyncio.Queue[bytes]] = set()
        self._queue: queue.SimpleQueue[_Job] = queue.SimpleQueue()

    def start(self) -> None:
        """Opens the file and begins to write for this event loop."""
        loop = asyncio.get_running_loop()
        threading.Thread(target=self._write, args=(loop,), daemon=True).start()

    async def push(self, edits: list[BareEdit]) -> list[int]:
        """The new revs, once they are on disk."""
        job = _Job(edits, asyncio.get_running_loop().create_future())
        self._queue.put(job)
        return await job.answer

    def _write(self, loop: asyncio.AbstractEventLoop) -> None:
        journal = sqlite3.connect(os.environ["BARE_DATABASE"], isolation_level=None)
        for sentence in ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", *TABLES):
            journal.execute(sentence)
        while True:
            jobs = [self._queue.get()]
            while len(jobs) < _MOST_IN_A_GROUP and not self._queue.empty():
                jobs.append(self._queue.get())
            changes: list[dict[str, Any]] = []
            journal.execute("BEGIN IMMEDIATE")
            for job in jobs:
                job.revs = [self._one(journal, edit, changes) for edit in job.edits]
            journal.execute("COMMIT")
            loop.call_soon_threadsafe(self._answer, jobs, changes)

    def _one(self, journal: sqlite3.Connection, edit: BareEdit, changes: list[dict[str, Any]]) -> int:
        body = bytes(edit.body)
        if edit.rev == 0:
            journal.execute("INSERT INTO orders VALUES (?, 1, ?)", (edit.id, body))
        elif journal.execute(RAISE, (body, edit.id, edit.rev)).rowcount != 1:
            return -1
        self.seq += 1
        journal.execute("INSERT INTO edits VALUES (?, ?, ?)", (self.seq, edit.id, body))
        changes.append({"seq": self.seq, "id": edit.id, "n": edit.n})
        return edit.rev + 1

    def _answer(self, jobs: list[_Job], changes: list[dict[str, Any]]) -> None:
        for job in jobs:
            job.answer.set_result(job.revs)
        self.log.extend(changes)
        del self.log[:-_LOG_KEPT]
        for pull in self.waiting:
            if not pull.done():
                pull.set_result(None)
        self.waiting.clear()
        if self.streams:
            told = b"".join(_encode(change) + b"\n" for change in changes)
            for stream in self.streams:
                stream.put_nowait(told)


_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(list[BareEdit]).decode
_JSON = (b"content-type", b"application/json")
_bare = Bare()


async def app(scope: MutableMapping[str, Any], receive: _Receive, send: _Send) -> None:
    """The ASGI application."""
    if scope["type"] == "lifespan":
        await _live(receive, send)
    elif scope["path"] == "/push":
        message = await receive()
        body = message["body"]
        while message.get("more_body"):
            message = await receive()
            body += message["body"]
        await _reply(send, _encode(await _bare.push(_decode(body))))
    elif scope["path"] == "/stream":
        await _stream(send)
    else:
        await _reply(send, await _changes(int(scope["query_string"].partition(b"=")[2] or 0)))


async def _live(receive: _Receive, send: _Send) -> None:
    while True:
        message = await receive()
        if message["type"] == "lifespan.startup":
            _bare.start()
        await send({"type": message["type"] + ".complete"})
        if message["type"] == "lifespan.shutdown":
            return


async def _changes(since: int) -> bytes:
    if since > _bare.seq:
        return _encode({"results": [], "cursor": _bare.seq})
    if _bare.seq <= since or not (_bare.log and _bare.log[-1]["seq"] > since):
        pull = asyncio.get_running_loop().create_future()
        _bare.waiting.add(pull)
        await pull
    found = [change for change in _bare.log[-500:] if change["seq"] > since]
    return _encode({"results": found, "cursor": found[-1]["seq"] if found else since})


async def _stream(send: _Send) -> None:
    told: asyncio.Queue[bytes] = asyncio.Queue()
    _bare.streams.add(told)
    await send({"type": "http.response.start", "status": 200, "headers": [_JSON]})
    try:
        while True:
            await send({"type": "http.response.body", "body": await told.get(), "more_body": True})
    finally:
        _bare.streams.discard(told)


async def _reply(send: _Send, body: bytes) -> None:
    length = (b"content-length", str(len(body)).encode())
    await send({"type": "http.response.start", "status": 200, "headers": [_JSON, length]})
    await send({"type": "http.response.body", "body": body})
