"""Every fault of the wire: its sentence, nothing lost or doubled, and all of it on the server by itself."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from types import MappingProxyType

import httpx
import pytest
from PySide6.QtWidgets import QApplication

from tests.sync_server.server_process import RealServer
from tests.wire.bare_till import BareTill, until
from tests.wire.certificates import faces
from tests.wire.faulty_wire import OF_TLS, Fault, FaultyWire
from tests.wire.site_log import enrol_more, site_log

ASHA = 1
FAULTS = tuple(fault for fault in Fault if fault is not Fault.NONE)
HAS_IT = frozenset({Fault.CUT_AFTER, Fault.TRUNCATED, Fault.TWICE, Fault.HELD})
"""Under these the server has the edits, whether the till knows or not."""
CHIP = MappingProxyType({Fault.TWICE: "synced", Fault.HELD: "syncing"})
"""What the chip says, if it is not "offline"."""
SENTENCE = MappingProxyType(
    {
        Fault.BAD_GATEWAY: "The server cannot answer now. Tries again by itself",
        Fault.PORTAL: "Something else answers. Perhaps the network wants a log-in. Tell a manager.",
        Fault.STRANGER: "No safe line to the server. Nothing is sent without one. Tell a manager.",
        Fault.EXPIRED: "The certificate is not valid. "
        "Perhaps the clock of this till is wrong. Tell a manager.",
    }
)
LIKE = MappingProxyType(
    {Fault.WRONG_SHAPE: Fault.PORTAL, Fault.NOT_TLS: Fault.STRANGER, Fault.NOT_YET: Fault.EXPIRED}
)


@dataclass(frozen=True)
class Seen:
    """The chip's state, the panel behind it row by row, and how many edits wait."""

    chip: str
    rows: tuple[str, ...]
    waiting: int


@dataclass(frozen=True)
class Story:
    """What one fault did: ids of the order's edits at the till and at the server; what the screen said."""

    before: tuple[str, ...]
    made: tuple[str, ...]
    meanwhile: tuple[str, ...]
    at_last: tuple[str, ...]
    felt: Seen
    healed: Seen
    said: tuple[str, ...]


class Scene:
    """One till behind one wire with one fault."""

    def __init__(self, fault: Fault, till: BareTill, wire: FaultyWire) -> None:
        self.fault, self.till, self.wire = fault, till, wire
        self.session_id = till.store.new_id()
        self.felt = Seen("", (), 0)
        self.before: tuple[str, ...] = ()
        self.meanwhile: tuple[str, ...] = ()

    def ring(self, *numbers: int) -> None:
        """Somebody rings up products of the list, one right after the other."""
        products = self.till.products()
        for number in numbers:
            self.till.ring(self.session_id, ASHA, products[number])
        self.till.worker.hurry(False)

    def is_felt(self) -> bool:
        """The fault has met what was sent, and the screen says so."""
        return self.wire.met > 0 and self.till.chip().state == CHIP.get(self.fault, "offline")

    def is_healed(self) -> bool:
        """Everything is on the server, and the screen says so."""
        return not self.till.waiting() and self.till.chip().state == "synced"

    def ids(self) -> tuple[str, ...]:
        """The order's edits as the till made them."""
        return tuple(edit.id for edit in self.till.edits(self.session_id))

    def seen(self) -> Seen:
        """What the screen says now."""
        rows = tuple(f"{title}. {caption}" for _, title, caption, _ in self.till.panel().rows)
        return Seen(self.till.chip().state, rows, self.till.waiting())

    def told(self) -> str:
        """For a test that waits in vain."""
        return f"{self.fault}: met {self.wire.met}, {self.till.chip()}, {self.till.status}"


@pytest.fixture(scope="module")
def stories(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[Fault, Story]]:
    """All faults are played at once, each by a till of its own at the same server: most of it is waiting."""
    assert qapp is QApplication.instance()
    folder = tmp_path_factory.mktemp("wire")
    with ExitStack() as stack, pytest.MonkeyPatch.context() as surroundings:
        server = stack.enter_context(RealServer(folder / "server"))
        demo = server.init_demo()
        server.start()
        trusted, contexts = faces(folder)
        surroundings.setenv("SSL_CERT_FILE", str(trusted))
        scenes = []
        for fault, enrolled in zip(FAULTS, enrol_more(server, demo, len(FAULTS)), strict=True):
            port = int(server.url.rpartition(":")[2])
            wire = FaultyWire(port, contexts if fault in OF_TLS else None)
            stack.callback(wire.close)
            till = BareTill(folder / f"{fault.name}.db", enrolled, wire.url)
            stack.callback(till.close)
            scenes.append(Scene(fault, till, wire))
            till.start()
        with server.client(enrolled.token) as client:
            played = played_out(scenes, client)
        yield played


def played_out(scenes: Sequence[Scene], client: httpx.Client) -> dict[Fault, Story]:
    """All is well, then every wire has its fault while edits are made; once it is felt it goes away again."""
    for scene in scenes:
        until(lambda scene=scene: scene.till.products() and scene.is_healed(), scene.told)  # type: ignore[misc]
        scene.ring(0)
    for scene in scenes:
        until(scene.is_healed, scene.told)
    for scene in scenes:
        scene.before = scene.ids()
        scene.wire.become(scene.fault)
        scene.ring(1, 0)
    waiting = list(scenes)
    while waiting:
        until(lambda: any(scene.is_felt() for scene in waiting), waiting[0].told)
        for scene in [one for one in waiting if one.is_felt()]:
            scene.felt, scene.meanwhile = scene.seen(), ids_of(client)[scene.session_id]
            scene.wire.become(Fault.NONE)
            waiting.remove(scene)
    # Nobody touches anything.
    for scene in scenes:
        until(scene.is_healed, scene.told)
    at_last = ids_of(client)
    return {
        scene.fault: Story(
            before=scene.before,
            made=scene.ids(),
            meanwhile=scene.meanwhile,
            at_last=at_last[scene.session_id],
            felt=scene.felt,
            healed=scene.seen(),
            said=tuple(scene.till.said),
        )
        for scene in scenes
    }


def ids_of(client: httpx.Client) -> dict[str, tuple[str, ...]]:
    """The edits that the server holds of each order, in the order of its log."""
    return {session_id: tuple(entry.edit.id for entry in log) for session_id, log in site_log(client).items()}


@pytest.mark.parametrize("fault", FAULTS)
def test_the_screen_says_what_is_wrong_and_what_waits(stories: dict[Fault, Story], fault: Fault) -> None:
    felt = stories[fault].felt
    assert felt.chip == CHIP.get(fault, "offline")
    sentence = SENTENCE.get(LIKE.get(fault, fault))
    others = set(SENTENCE.values()) - {sentence}
    assert sentence is None or sentence in felt.rows
    assert not others & set(felt.rows)
    if fault is not Fault.TWICE:
        assert any(row.startswith("2 changes waiting. 1 order") for row in felt.rows), felt.rows


@pytest.mark.parametrize("fault", FAULTS)
def test_edits_wait_in_the_journal_until_the_server_says_that_it_has_them(
    stories: dict[Fault, Story], fault: Fault
) -> None:
    story = stories[fault]
    assert story.felt.waiting == (0 if fault is Fault.TWICE else 2)
    assert len(story.made) == len(story.before) + 2
    assert story.meanwhile == (story.made if fault in HAS_IT else story.before)


@pytest.mark.parametrize("fault", FAULTS)
def test_it_heals_by_itself_and_everything_is_there_exactly_once(
    stories: dict[Fault, Story], fault: Fault
) -> None:
    story = stories[fault]
    assert story.at_last == story.made
    assert (story.healed.chip, story.healed.waiting) == ("synced", 0)
    assert not set(SENTENCE.values()) & set(story.healed.rows)
    assert story.said == (), "nothing is said that a person would have to answer"
