"""What the server holds, read as a till reads it; and tills beyond those of the demo venue."""

from collections.abc import Sequence

import httpx
import msgspec

from shared.edits import Logged
from shared.wire import Changes, Enrolled
from tests.sync_server.server_process import Demo, DemoTill, RealServer

MANAGER = "Mara"


def site_log(client: httpx.Client) -> dict[str, list[Logged]]:
    """Every edit that the server holds by order, in the order of its log; with a till's token."""
    found: dict[str, list[Logged]] = {}
    page = _changes(client, 0)
    while page.edits:
        for entry in page.edits:
            found.setdefault(entry.edit.session_id, []).append(entry)
        page = _changes(client, page.cursor)
    for entries in found.values():
        entries.sort(key=lambda entry: entry.rev)
    return found


def enrol_more(server: RealServer, demo: Demo, count: int) -> Sequence[Enrolled]:
    """So many newly enrolled tills."""
    manager = {"Authorization": f"Bearer {server.login(demo.person(MANAGER)).token}"}
    with server.client() as client:
        codes = [
            client.post("/api/tills/codes", json={}, headers=manager).json()["code"] for _ in range(count)
        ]
    return [server.enrol(DemoTill(0, "", "", code)) for code in codes]


def _changes(client: httpx.Client, since: int) -> Changes:
    answer = client.get("/api/sync/changes", params={"since": since, "wait": 0})
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=Changes)
