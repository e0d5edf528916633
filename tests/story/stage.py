"""The Lantern for one story: its server, its tills, a wire from each till, and the office."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import Self

import pytest

from tests.hands.till import RealTill
from tests.story.office import Office
from tests.story.wire import Wire
from tests.sync_server.server_process import Demo, DemoPerson, RealServer

MANAGER = "Mara"
on_each_database = pytest.mark.parametrize("stage", ["sqlite", "postgres"], indirect=True)
"""For stories that are played on every database a server may have."""


class Stage:
    """Builds everything real once; ends it all when the story is over."""

    def __init__(self, folder: Path, server: RealServer, demo: Demo) -> None:
        self.folder, self.server = folder, server
        self._demo = demo
        self._tills: dict[int, RealTill] = {}
        self._wires: dict[int, Wire] = {}
        self.office = Office(server, demo.person(MANAGER))

    @classmethod
    def open(cls, folder: Path, database_url: str = "") -> "Stage":
        """The demo venue in `folder`, or in the database of that URL, its server answering."""
        server = RealServer(folder / "server", database_url)
        demo = server.init_demo()
        return cls(folder, server.start(), demo)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, wrong: BaseException | None, trace: TracebackType | None
    ) -> None:
        # Side by side: each takes its time to say goodbye.
        with ThreadPoolExecutor() as doors:
            for end in [doors.submit(till.close) for till in self._tills.values()]:
                end.result()
        for wire in self._wires.values():
            wire.close()
        self.office.close()
        self.server.stop()
        if wrong is None:
            faults = [fault for till in self._tills.values() for fault in till.not_clean()]
            assert faults == [], faults

    @property
    def staff(self) -> tuple[DemoPerson, ...]:
        """Who works here."""
        return self._demo.staff

    def pin(self, person: str) -> str:
        """A person's PIN."""
        return self._demo.person(person).pin

    def till(self, number: int) -> RealTill:
        """The till of that number; not started until the story starts it."""
        if number not in self._tills:
            self._tills[number] = RealTill(
                self.folder / f"till-{number}",
                {
                    "server": f"http://127.0.0.1:{self.wire(number).port}",
                    "enrolment_code": self._demo.till(f"Till {number}").code,
                },
            )
        return self._tills[number]

    def wire(self, number: int) -> Wire:
        """The wire between that till and the server."""
        if number not in self._wires:
            self._wires[number] = Wire(int(self.server.url.rpartition(":")[2]))
        return self._wires[number]

    def settings(self, number: int) -> Path:
        """The settings file of that till, for a start by hand."""
        return self.till(number).config
