"""The office: what a manager sees of the server, over plain HTTP."""

import time
from collections.abc import Callable
from typing import Any

import httpx

from tests.sync_server.server_process import DemoPerson, RealServer


class NotThere(AssertionError):
    """The server did not come to show what was waited for."""


class Office:
    """Reads orders, transactions and histories as a manager; signs in anew after a restart of the server."""

    def __init__(self, server: RealServer, manager: DemoPerson) -> None:
        self._server, self._manager = server, manager
        self._token = ""

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
            time.sleep(0.05)
        raise NotThere(f"order {session_id} at the server: {found}")

    def _get(self, path: str) -> dict[str, Any]:
        if not self._token:
            self._token = self._server.login(self._manager).token
        with self._server.client(self._token) as client:
            answer = client.get(path)
        if answer.status_code != 200:
            raise NotThere(f"{path}: {answer.status_code} {answer.text}")
        found: dict[str, Any] = answer.json()
        return found
