"""The disk when the power goes: what was synced, and any part of what was not."""

from dataclasses import dataclass, field
from random import Random

from tests.power.calls import Event, Name, Resize, Sync, SyncNames, Told, Write

SECTOR = 512


@dataclass
class _File:
    synced: bytes = b""
    pending: list[Write | Resize] = field(default_factory=list)


@dataclass
class Disk:
    """Played forward event by event; `image` may be asked at any point, any number of times."""

    _files: dict[int, _File] = field(default_factory=dict)
    _names: dict[str, int] = field(default_factory=dict)
    _renamed: list[Name] = field(default_factory=list)

    def play(self, event: Event) -> None:
        """What happens next."""
        match event:
            case Write(file) | Resize(file):
                self._files.setdefault(file, _File()).pending.append(event)
            case Sync(file):
                found = self._files.setdefault(file, _File())
                found.synced, found.pending = _all_of(found), []
            case Name():
                self._renamed.append(event)
            case SyncNames():
                self._names, self._renamed = _named(self._names, self._renamed), []
            case Told():
                pass

    def image(self, random: Random) -> dict[str, bytes]:
        """Name → content as the disk may be found: all that was synced and, of the rest, what chance says."""
        names = _named(self._names, _some_of(self._renamed, random))
        return {name: _torn(self._files.get(file, _File()), random) for name, file in names.items()}

    def whole(self) -> dict[str, bytes]:
        """Name → content as the process saw it: as if nothing but the process had died."""
        names = _named(self._names, self._renamed)
        return {name: _all_of(self._files.get(file, _File())) for name, file in names.items()}


def _some_of(renamed: list[Name], random: Random) -> list[Name]:
    """Most disks keep the order of names and lose the end; some lose any of them."""
    if random.random() < 0.7:
        return renamed[: random.randint(0, len(renamed))]
    return [one for one in renamed if random.random() < 0.5]


def _named(names: dict[str, int], renamed: list[Name]) -> dict[str, int]:
    found = dict(names)
    for change in renamed:
        for name, file in change.changes:
            if file is None:
                found.pop(name, None)
            else:
                found[name] = file
    return found


def _all_of(file: _File) -> bytes:
    content = bytearray(file.synced)
    for step in file.pending:
        if isinstance(step, Resize):
            _resize(content, step.size)
        else:
            _put(content, step.offset, step.content)
    return bytes(content)


def _torn(file: _File, random: Random) -> bytes:
    """The file with any of its unsynced sectors, some of them torn, and of any of its sizes."""
    if not file.pending:
        return file.synced
    content, sizes = bytearray(file.synced), [len(file.synced)]
    whole = len(_all_of(file))
    kept = random.choice((0.0, 0.2, 0.5, 0.8, 0.95, 1.0))
    for step in file.pending:
        if isinstance(step, Resize):
            if random.random() < kept:
                _resize(content, step.size)
        else:
            for offset, sector in _sectors(step):
                if random.random() < kept:
                    _put(content, offset, _half(sector, random) if random.random() < 0.03 else sector)
        sizes.append(len(content))
    size = random.choice((whole, whole, random.choice(sizes), random.randint(min(sizes), max(*sizes, whole))))
    if size > len(content) and random.random() < 0.3:
        # Room that was given to the file, with what somebody else had written there.
        content += random.randbytes(size - len(content))
    _resize(content, size)
    return bytes(content)


def _sectors(step: Write) -> list[tuple[int, bytes]]:
    """What was written, cut where the sectors of the disk begin."""
    end = step.offset + len(step.content)
    starts = [step.offset, *range((step.offset // SECTOR + 1) * SECTOR, end, SECTOR)]
    return [
        (start, step.content[start - step.offset : stop - step.offset])
        for start, stop in zip(starts, [*starts[1:], end], strict=True)
    ]


def _half(sector: bytes, random: Random) -> bytes:
    """A sector whose writing was cut off."""
    return sector[: random.randint(0, len(sector))]


def _put(content: bytearray, offset: int, part: bytes) -> None:
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    content[offset : offset + len(part)] = part


def _resize(content: bytearray, size: int) -> None:
    if size < len(content):
        del content[size:]
    else:
        content.extend(bytes(size - len(content)))
