"""A wire that reads whole requests and answers and spoils them: on the way there, on the way back, or TLS."""

import asyncio
import re
import socket
import ssl
import struct
import threading
from collections.abc import Mapping
from contextlib import suppress
from enum import StrEnum

_PUSH = b"POST /api/sync/push "
_PAGE = "<html><h1>{}</h1></html>"
_LARGEST_HEAD = 1 << 20


class Fault(StrEnum):
    """What is wrong with the wire. The last four are of TLS and need a wire that has it."""

    NONE = "none"
    CUT_BEFORE = "cut before the server has it"
    CUT_AFTER = "cut after the server has it"
    RESET = "reset"
    TRUNCATED = "answer truncated"
    TWICE = "request sent twice"
    HELD = "slow"
    SILENT = "no answer at all"
    BAD_GATEWAY = "502 with HTML"
    PORTAL = "captive portal"
    WRONG_SHAPE = "wrong JSON"
    STRANGER = "certificate of a stranger"
    NOT_TLS = "no TLS"
    EXPIRED = "certificate expired"
    NOT_YET = "certificate not valid yet"


OF_TLS = frozenset({Fault.STRANGER, Fault.NOT_TLS, Fault.EXPIRED, Fault.NOT_YET})
_INSTEAD = {
    Fault.BAD_GATEWAY: ("502 Bad Gateway", "text/html", _PAGE.format("502 Bad Gateway")),
    Fault.PORTAL: ("200 OK", "text/html; charset=utf-8", _PAGE.format("Welcome! Log in to our Wi-Fi.")),
    Fault.WRONG_SHAPE: ("200 OK", "application/json", '{"sessions": "none", "edits": 0}'),
}


class FaultyWire:
    """Carries one till's requests to the server's port. A thread of its own, until `close`.

    `met`: how many pushes, or with a fault of TLS connections, met the present fault. With `contexts`, the
    server's TLS under each fault (NONE: a good one), the till speaks TLS to it.
    """

    def __init__(self, port: int, contexts: Mapping[Fault, ssl.SSLContext] | None = None) -> None:
        self._target, self._contexts = port, contexts or {}
        self._fault, self.met = Fault.NONE, 0
        self._tasks: dict[asyncio.Task[None], asyncio.StreamWriter] = {}
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._loop = asyncio.new_event_loop()
        self._mended = asyncio.Event()
        self._thread = threading.Thread(target=self._run, name="faulty wire", daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        """Where the till connects."""
        scheme = "https" if self._contexts else "http"
        return f"{scheme}://127.0.0.1:{self._listener.getsockname()[1]}"

    def become(self, fault: Fault) -> None:
        """From now on the wire has this fault. What is open ends; what was held back goes on its way."""
        asyncio.run_coroutine_threadsafe(self._become(fault), self._loop).result(10)

    def close(self) -> None:
        """Ends the thread and every connection."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        serving = asyncio.start_server(self._begin, sock=self._listener, limit=_LARGEST_HEAD)
        server = self._loop.run_until_complete(serving)
        self._loop.run_forever()
        server.close()
        self._loop.run_until_complete(self._drop())
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        self._loop.close()

    async def _become(self, fault: Fault) -> None:
        held, self._fault, self.met = self._fault is Fault.HELD, fault, 0
        self._mended.set()
        self._mended = asyncio.Event()
        if not held:
            await self._drop()

    async def _drop(self) -> None:
        dropped = dict(self._tasks)
        for task, near in dropped.items():
            near.transport.abort()
            task.cancel()
        await asyncio.gather(*dropped, return_exceptions=True)

    async def _begin(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks[task] = writer
        try:
            with suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
                await self._serve(reader, writer)
        finally:
            del self._tasks[task]
            writer.transport.abort()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._contexts:
            self.met += self._fault in OF_TLS
            if self._fault is Fault.NOT_TLS:
                writer.write(b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")
                await writer.drain()
                return
            await writer.start_tls(self._contexts.get(self._fault, self._contexts[Fault.NONE]))
        while await self._carried(await _message(reader), writer):
            pass

    async def _carried(self, request: bytes, near: asyncio.StreamWriter) -> bool:
        """Carries one request and its answer, as well as the fault lets it; whether the line still stands."""
        fault, is_push = self._fault, request.startswith(_PUSH)
        if fault in _INSTEAD:
            answer = _answer(*_INSTEAD[fault])
        elif fault is Fault.CUT_BEFORE:
            self.met += is_push
            return False
        elif fault is Fault.SILENT:
            self.met += is_push
            await asyncio.Event().wait()
            return False
        elif fault is Fault.RESET:
            # Closed with this, a connection ends by a reset, not by a goodbye.
            end: socket.socket = near.get_extra_info("socket")
            end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.met += is_push
            return False
        else:
            answer = await self._asked(request)
        if fault is Fault.TWICE and is_push:
            answer = await self._asked(request)
        if fault is Fault.HELD:
            self.met += is_push
            await self._mended.wait()
        if fault is Fault.TRUNCATED:
            answer = answer[: answer.index(b"\r\n\r\n") + 4 + len(answer.partition(b"\r\n\r\n")[2]) // 2]
        if fault is not Fault.CUT_AFTER:
            near.write(answer)
            await near.drain()
        self.met += is_push and fault is not Fault.HELD
        return fault not in (Fault.CUT_AFTER, Fault.TRUNCATED, *_INSTEAD)

    async def _asked(self, request: bytes) -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", self._target, limit=_LARGEST_HEAD)
        try:
            writer.write(request)
            await writer.drain()
            return await _message(reader)
        finally:
            writer.transport.abort()


async def _message(reader: asyncio.StreamReader) -> bytes:
    """One request or answer, whole. Raises IncompleteReadError at the end of the line."""
    head = await reader.readuntil(b"\r\n\r\n")
    length = re.search(rb"\r\ncontent-length: *(\d+)", head.lower())
    return head + (await reader.readexactly(int(length[1])) if length else b"")


def _answer(status: str, kind: str, body: str) -> bytes:
    text = body.encode()
    rows = (
        f"HTTP/1.1 {status}",
        f"Content-Type: {kind}",
        f"Content-Length: {len(text)}",
        "Connection: close",
    )
    return "\r\n".join(rows).encode() + b"\r\n\r\n" + text
