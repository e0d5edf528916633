"""The office: what a manager sees of the server, over plain HTTP."""

import time
from collections.abc import Callable
from typing import Any

import httpx

from tests.sync_server.server_process import DemoPerson, RealServer


class NotThere(AssertionError):
    """The server did not come to show what was waited for."""


class Office:
    """Reads orders, transactions and histories as a manager."""

    def __init__(self, server: RealServer, manager: DemoPerson) -> None:
        self._server, self._manager = server, manager
        self._client: httpx.Client | None = None

    def close(self) -> None:
        """Signs out; whoever asks next signs in anew."""
        if self._client is not None:
            self._client.close()
            self._client = None

    def order(self, session_id: str) -> dict[str, Any]:
        """One order as the REST interface shows it."""
        return self._get(f"/api/order-sessions/{session_id}")

    def history(self, session_id: str) -> dict[str, Any]:
        """Every edit of one order."""
        return self._get(f"/api/order-sessions/{session_id}/history")

    def transaction(self, transaction_id: str) -> dict[str, Any]:
        """One paid order."""
        return self._get(f"/api/transactions/{transaction_id}")

    def x_report(self, till_id: int) -> dict[str, Any]:
        """What a drawer took since its last Z report."""
        return self._get(f"/api/reports/x?tillId={till_id}")

    def until(
        self, session_id: str, shown: Callable[[dict[str, Any]], bool], timeout: float = 30
    ) -> dict[str, Any]:
        """Waits until the server's order is so; raises NotThere after `timeout` seconds."""
        deadline = time.monotonic() + timeout
        found: dict[str, Any] = {}
        while time.monotonic() < deadline:
            try:
                found = self.order(session_id)
            except (httpx.HTTPError, NotThere) as error:
                found = {"error": str(error)}
            else:
                if shown(found):
                    return found
            time.sleep(0.1)
        raise NotThere(f"order {session_id} at the server: {found}")

    def read(self, path: str) -> dict[str, Any]:
        """What a manager is answered there."""
        return self._get(path)

    def _get(self, path: str) -> dict[str, Any]:
        if self._client is None:
            # One client for all: making one reads every certificate of the machine.
            self._client = self._server.client(self._server.login(self._manager).token)
        answer = self._client.get(path)
        if answer.status_code != 200:
            raise NotThere(f"{path}: {answer.status_code} {answer.text}")
        found: dict[str, Any] = answer.json()
        return found
