"""What a real process did to the files of one folder and what it told, out of a trace of its system calls."""

import re
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

TRACED = (
    "openat", "open", "creat", "close", "write", "pwrite64", "writev", "pwritev", "sendto", "sendmsg",
    "lseek", "truncate", "ftruncate", "fallocate", "fdatasync", "fsync", "sync_file_range",
    "unlink", "unlinkat", "rename", "renameat", "renameat2", "link", "linkat",
)  # fmt: skip
_LARGEST = 4 * 1024 * 1024
_CALL = re.compile(r"(\d+) +(\w+)\((.*)\) += (-?\d+)")
_BEGUN = re.compile(r"(\d+) +((\w+)\(.*) <unfinished \.\.\.>$")
_ENDED = re.compile(r"(\d+) +<\.\.\. \w+ resumed>(.*)$")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
_MAKES_DURABLE = {"fdatasync", "fsync"}


@dataclass(frozen=True)
class Write:
    """Bytes that were written at a place of a file; durable only after a `Sync` of it."""

    file: int
    offset: int
    content: bytes


@dataclass(frozen=True)
class Resize:
    """A file got this size."""

    file: int
    size: int


@dataclass(frozen=True)
class Sync:
    """All that was done to a file is durable, but not its name."""

    file: int


@dataclass(frozen=True)
class Name:
    """The name of a new file, or a name that another file takes over, or (None) that nobody has any more."""

    changes: tuple[tuple[str, int | None], ...]


@dataclass(frozen=True)
class SyncNames:
    """All names of the folder are durable."""


@dataclass(frozen=True)
class Told:
    """The process told somebody outside."""

    what: str


Event = Write | Resize | Sync | Name | SyncNames | Told


def tracer(trace: Path, *options: str) -> tuple[str, ...]:
    """The command line to run a process under. Skip the test where `can_trace` says no."""
    calls = ",".join(f"?{call}" for call in TRACED)
    return ("strace", *options, "-f", "-xx", "-s", str(_LARGEST), "-e", f"trace={calls}", "-o", str(trace))


def can_trace() -> bool:
    """Whether this machine has the tracer."""
    return shutil.which("strace") is not None


def read(
    trace: Path, folder: Path, tells: re.Pattern[bytes], before: Mapping[str, bytes] | None = None
) -> tuple[Event, ...]:
    """The events of one trace, in order, after those that make the files which were there `before`.

    `tells`: whatever its first group finds in something that was sent elsewhere is a `Told`.
    """
    reading = _Reading(folder.resolve(), tells)
    for name, content in (before or {}).items():
        reading.find(name, content)
    reading.events.append(SyncNames())
    with trace.open(encoding="ascii") as lines:
        for call in _calls(lines):
            reading.take(call)
    return tuple(reading.events)


@dataclass(frozen=True)
class _Call:
    name: str
    arguments: str
    result: int

    def texts(self) -> list[bytes]:
        """The strings among the arguments."""
        found = []
        for text, is_shortened in _TEXT.findall(self.arguments):
            assert not is_shortened, f"{self.name} is not traced whole"
            found.append(bytes.fromhex(text.replace("\\x", "")))
        return found

    def numbers(self) -> list[int]:
        """The plain numbers before the first and after the last string among the arguments."""
        before, _, rest = self.arguments.partition('"')
        after = rest.rpartition('"')[2]
        return [int(one) for one in f"{before}, {after}".split(", ") if one.lstrip("-").isdigit()]


def _calls(lines: Iterable[str]) -> Iterator[_Call]:
    """The calls that returned, each where it ended: so no sync is ever earlier than it was."""
    waiting: dict[str, str] = {}
    for line in lines:
        begun, ended = _BEGUN.match(line), _ENDED.match(line)
        if begun is not None:
            waiting[begun[1]] = begun[2]
            continue
        if ended is not None and ended[1] in waiting:
            found = _CALL.match(f"{ended[1]} {waiting.pop(ended[1])}{ended[2]}")
        else:
            found = _CALL.match(line)
        if found is not None and int(found[4]) >= 0:
            yield _Call(found[2], found[3], int(found[4]))


@dataclass
class _Open:
    file: int
    position: int = 0


@dataclass
class _Reading:
    folder: Path
    tells: re.Pattern[bytes]
    events: list[Event] = field(default_factory=list)
    names: dict[str, int] = field(default_factory=dict)
    handles: dict[int, _Open] = field(default_factory=dict)
    folders: set[int] = field(default_factory=set)
    files: int = 0

    def find(self, name: str, content: bytes) -> None:
        """Notes a file that is there already."""
        self.files += 1
        self.names[name] = self.files
        self.events += [Name(((name, self.files),)), Write(self.files, 0, content), Sync(self.files)]

    def take(self, call: _Call) -> None:
        """Notes what a call did."""
        match call.name:
            case "openat" | "open" | "creat":
                self._open(call)
            case "close":
                self.handles.pop(call.numbers()[0], None)
                self.folders.discard(call.numbers()[0])
            case "unlink" | "unlinkat" | "rename" | "renameat" | "renameat2":
                self._rename(call)
            case "write" | "pwrite64" | "sendto" | "lseek" | "ftruncate" | "fdatasync" | "fsync":
                self._on(call, self.handles.get(call.numbers()[0]))
            case _:
                files = [name for text in call.texts() if (name := self._name(text)) is not None]
                is_ours = any(number in self.handles for number in call.numbers()[:1])
                assert not files, f"{call.name} of {files} is not modelled"
                assert not is_ours, f"{call.name} of a file is not modelled"
                self._tell(call)

    def _open(self, call: _Call) -> None:
        path = call.texts()[0]
        handle = call.result
        self.handles.pop(handle, None)
        self.folders.discard(handle)
        if Path(path.decode()) == self.folder:
            self.folders.add(handle)
        name = self._name(path)
        if name is None or "." not in Path(name).name:
            # Elsewhere, or a folder: files here have a suffix.
            return
        if name not in self.names:
            assert "O_CREAT" in call.arguments or call.name == "creat", f"{name} was there before"
            self.files += 1
            self.names[name] = self.files
            self.events.append(Name(((name, self.files),)))
        elif "O_TRUNC" in call.arguments:
            self.events.append(Resize(self.names[name], 0))
        assert "O_APPEND" not in call.arguments, "appending is not modelled"
        self.handles[handle] = _Open(self.names[name])

    def _rename(self, call: _Call) -> None:
        old, *new = (self._name(text) for text in call.texts())
        if old is None:
            return
        file = self.names.pop(old)
        changes: tuple[tuple[str, int | None], ...] = ((old, None),)
        if new and new[0] is not None:
            self.names[new[0]] = file
            changes = ((new[0], file), *changes)
        self.events.append(Name(changes))

    def _on(self, call: _Call, handle: _Open | None) -> None:
        if handle is None:
            if call.name in _MAKES_DURABLE and call.numbers()[0] in self.folders:
                self.events.append(SyncNames())
            self._tell(call)
            return
        match call.name:
            case "write":
                self.events.append(Write(handle.file, handle.position, call.texts()[0][: call.result]))
                handle.position += call.result
            case "pwrite64":
                self.events.append(Write(handle.file, call.numbers()[-1], call.texts()[0][: call.result]))
            case "lseek":
                handle.position = call.result
            case "ftruncate":
                self.events.append(Resize(handle.file, call.numbers()[-1]))
            case _:
                self.events.append(Sync(handle.file))

    def _tell(self, call: _Call) -> None:
        for text in call.texts():
            self.events += [Told(what.decode()) for what in self.tells.findall(text)]

    def _name(self, path: bytes) -> str | None:
        """The name in the folder, or of a folder in it as "folder/name"; None for what lies elsewhere.

        And for shared memory: no disk keeps it.
        """
        found = Path(path.decode(errors="replace"))
        if found.name.endswith("-shm"):
            return None
        if found.parent == self.folder:
            return found.name
        return f"{found.parent.name}/{found.name}" if found.parent.parent == self.folder else None
