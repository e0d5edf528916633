"""A person of a random history who works through the REST interface, whose answers may be lost."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from shared.rest import OrderRecord
from tests.sync_server.histories.venue import PEOPLE, Answer, Server, token_of_person

_LINE_ID = re.compile(r'"lineId":"([^"]+)"')


@dataclass(frozen=True)
class Asked:
    """A request that changes something; asked again word for word until an answer comes."""

    what: str
    method: str
    path: str
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    session_id: str = ""


class RestPerson:
    """Somebody with a token. `waiting`: requests whose answers were lost.

    `remembered`: orders as last seen. `shown`: ids of all lines that any answer held, also a lost one.
    """

    def __init__(self, server: Server, site_id: int, user_id: int) -> None:
        self.user = PEOPLE[user_id]
        self._server = server
        self._headers = {
            "Authorization": f"Bearer {token_of_person(site_id, user_id)}",
            "Content-Type": "application/json",
        }
        self.waiting: list[Asked] = []
        self.remembered: dict[str, OrderRecord] = {}
        self.shown: set[str] = set()
        self.runs_the_place = self.user.role != "cashier"

    async def see(self, session_id: str) -> OrderRecord | None:
        """The order, if the person may see it."""
        answer = await self._call("GET", f"/api/order-sessions/{session_id}")
        assert answer.status in (200, 403, 404), answer
        return self.remember(_record(answer)) if answer.status == 200 else None

    async def current(self) -> OrderRecord | None:
        """The person's current order."""
        answer = await self._call("GET", "/api/order-sessions/active")
        assert answer.status == 200, answer
        return None if answer.body == b"null" else self.remember(_record(answer))

    async def ask(self, asked: Asked) -> Answer:
        """The answer to a request that changes something."""
        answer = await self._call(asked.method, asked.path, asked.body, asked.headers)
        assert answer.status < 500, (asked, answer)
        return answer

    async def _call(
        self, method: str, path: str, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> Answer:
        answer = await self._server.call(method, path, {**self._headers, **(headers or {})}, body)
        self.shown |= set(_LINE_ID.findall(answer.body.decode()))
        return answer

    def remember(self, record: OrderRecord) -> OrderRecord:
        """This is how the person knows the order from now on."""
        self.remembered[record.id] = record
        return record


def asked_to_complete(session_id: str, amount: int, method: str, key: str, what: str) -> Asked:
    """A request to pay an order."""
    body: dict[str, Any] = {"payments": [{"method": method, "amount": amount}]}
    path = f"/api/order-sessions/{session_id}/complete"
    return Asked(what, "POST", path, msgspec.json.encode(body), {"Idempotency-Key": key}, session_id)


def _record(answer: Answer) -> OrderRecord:
    return msgspec.json.decode(answer.body, type=OrderRecord)
