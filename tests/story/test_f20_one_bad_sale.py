"""F-20: one sale that the server cannot accept blocks all later ones."""

from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from shared.wire import encode
from tests.story.office import Office
from tests.sync_server.paper_till import PaperTill, beer
from tests.sync_server.postgres import Cluster
from tests.sync_server.server_process import RealServer

pytestmark = pytest.mark.story
DEEP = b"[" * 5_000 + b"]" * 5_000


@pytest.fixture(params=["sqlite", "postgres"])
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[RealServer]:
    """A server on a new folder, its database there or in PostgreSQL."""
    if request.param == "sqlite":
        with RealServer(tmp_path / "server") as server:
            yield server
        return
    found: Cluster = request.getfixturevalue("cluster")
    with found.database() as url, RealServer(tmp_path / "server", url) as server:
        yield server


@pytest.mark.parametrize("spoilt", [b'"Lager \xff"', DEEP, b"540"], ids=["no text", "too deep", "no name"])
def test_the_ten_arrive_and_the_bad_one_is_kept_shown_and_exportable(
    server: RealServer, spoilt: bytes
) -> None:
    demo = server.init_demo()
    server.start()
    token = server.enrol(demo.till("Till 1")).token
    office = Office(server, demo.person("Mara"))
    till = PaperTill()
    bad = till.order(beer())
    good = [till.order(beer(), beer()) for _ in range(10)]
    body = encode(till.push(*map(till.session, [bad, *good])))
    with server.client(token) as client:
        answer = client.post("/api/sync/push", content=body.replace(b'"Lager, pint"', spoilt, 1))
        assert answer.status_code == 200, answer.text
        assert [one["ackN"] for one in answer.json()["sessions"]] == [2] + [3] * 10

    assert [office.order(session)["total"] for session in good] == [1080] * 10
    assert office.order(bad)["items"] == []
    office.close()
    edit_id = till.journal[bad][1].id
    with server.client(server.login(demo.person("Mara")).token) as client:
        (shown,) = client.get("/api/quarantine").json()["items"]
        exported = msgspec.json.decode(client.get("/api/quarantine.ndjson").content)
    assert shown == exported
    assert (shown["id"], shown["sessionId"], shown["reason"]) == (edit_id, bad, "not-readable")
    body_kept = shown["edit"]["body"]
    assert spoilt in (
        b64decode(body_kept["base64"]) if "base64" in body_kept else msgspec.json.encode(body_kept)
    )
