"""What tests of backup and restore share: making one, putting it back, tills that come back."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_bytes
from typing import Any

import msgspec
from anyio.from_thread import BlockingPortal
from litestar.testing import TestClient

from shared.wire import PushAnswer, SessionAnswer, encode
from sync_server.app import create_app
from sync_server.restore import Restored, restore
from sync_server.settings import Settings
from sync_server.sweep import Made
from sync_server.tables import Connection
from tests.sync_server.paper_till import PaperTill, beer
from tests.sync_server.venue import NOON, House

LATER = NOON.replace(hour=20)


def made(house: House) -> Path:
    """The file of a backup that Mara asked for."""
    answer = house.client.post("/api/backup", headers=house.as_person("Mara"))
    assert answer.status_code == 201, answer.text
    return house.office.settings.backups / str(answer.json()["file"])


def read(house: House, work: Callable[[Connection], Any]) -> Any:
    """What some work on the house's database returns."""
    portal: BlockingPortal
    with house.client.portal() as portal:
        return portal.call(house.office.run, work)


def daily(house: House) -> Made | None:
    """The daily backup, if it is due."""
    portal: BlockingPortal
    with house.client.portal() as portal:
        return portal.call(house.office.sweep.back_up_if_due)


def sold(till: PaperTill) -> str:
    """An order that was paid."""
    line = beer(2)
    session_id = till.order(line)
    till.pay(session_id, 1080, line)
    return session_id


@contextmanager
def reopened(settings: Settings) -> Iterator[TestClient[Any]]:
    """A server on a database that is there."""
    app = create_app(settings, now=lambda: LATER)
    with TestClient(app, raise_server_exceptions=False) as client:
        yield client


def come_back(client: TestClient[Any], till: PaperTill, token: str) -> tuple[PushAnswer, list[SessionAnswer]]:
    """What a till does that meets a new epoch: it asks where it stands, then sends all that is lacking."""
    headers = {"Authorization": f"Bearer {token}"}

    def push(after: dict[str, int]) -> PushAnswer:
        request = till.push(*(till.session(session_id, n) for session_id, n in after.items()))
        answer = client.post("/api/sync/push", content=encode(request), headers=headers)
        assert answer.status_code == 200, answer.text
        return msgspec.json.decode(answer.content, type=PushAnswer)

    first = push({session_id: len(journal) for session_id, journal in till.journal.items()})
    till.epoch = first.epoch
    behind = {one.id: one.ack_n for one in first.sessions}
    return first, list(push(behind).sessions)


def put_back(settings: Settings, file: Path, *, replace: bool = True) -> Restored:
    """Restores a backup in the evening."""
    return restore(settings, file, token_bytes, LATER, replace=replace)
