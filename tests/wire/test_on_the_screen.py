"""The faults that somebody can do something about, on the real window of a real till."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.hands.till import CHIPS, RealTill
from tests.story.office import Office
from tests.sync_server.server_process import RealServer
from tests.wire.certificates import faces
from tests.wire.faulty_wire import Fault, FaultyWire

pytestmark = pytest.mark.story

SAID = (
    (Fault.EXPIRED, "The certificate is not valid"),
    (Fault.STRANGER, "No safe line to the server"),
    (Fault.PORTAL, "Something else answers"),
    (Fault.BAD_GATEWAY, "The server cannot answer now"),
)


@contextmanager
def panel(till: RealTill) -> Iterator[None]:
    """The panel behind the chip is open."""
    till.press(next(name for name in till.see().buttons if name.startswith(CHIPS)))
    yield
    till.press("Close")


def test_the_window_says_why_and_goes_on_by_itself(tmp_path: Path) -> None:
    trusted, contexts = faces(tmp_path)
    with RealServer(tmp_path / "server") as server:
        demo = server.init_demo()
        server.start()
        office, asha = Office(server, demo.person("Mara")), demo.person("Asha")
        wire = FaultyWire(int(server.url.rpartition(":")[2]), contexts)
        till = RealTill(
            tmp_path / "till", {"server": wire.url, "enrolment_code": demo.till("Till 1").code}
        ).start(SSL_CERT_FILE=str(trusted))
        try:
            till.log_in("Asha", asha.pin)
            seen = till.until(lambda seen: seen.says("Synced"), "the first sync")
            for rung, (fault, sentence) in enumerate(SAID, 1):
                wire.become(fault)
                till.ring("Cola")
                seen = till.until(
                    lambda seen: seen.says("Offline. Safe on this till"), f"{fault} felt", timeout=45
                )
                assert seen.lines[0][1] == str(rung), "selling goes on"
                with panel(till):
                    assert not [other for _, other in SAID if other != sentence and till.see().says(other)]
                    assert till.see().says(sentence), till.see().words
                    assert till.see().says("2 changes waiting" if rung == 1 else "1 change waiting")
                wire.become(Fault.NONE)
                # Nobody touches anything.
                seen = till.until(lambda seen: seen.says("Synced"), f"healed of {fault}", timeout=60)
                order = office.order(seen.session)
                assert [item["quantity"] for item in order["items"]] == [str(rung)]
            kinds = [entry["kind"] for entry in office.history(seen.session)["entries"]]
            assert kinds == ["open", "line_add", "qty_delta", "qty_delta", "qty_delta"]
        finally:
            till.close()
            wire.close()
            office.close()
    assert till.not_clean() == []
