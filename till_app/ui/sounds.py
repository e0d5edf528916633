"""The three sounds of a till (DESIGN section 7): added, not known, paid. Sync makes none."""

import math
import struct
import wave
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from io import BytesIO
from pathlib import Path

from PySide6.QtCore import QProcess, QStandardPaths

_RATE = 22_050
_VOLUME: Mapping[str, float] = {"soft": 0.12, "loud": 0.5}
_FADE = 0.006


class Sound(StrEnum):
    """What is told by ear."""

    ADDED = "added"
    UNKNOWN = "unknown"
    PAID = "paid"


Play = Callable[[Sound], object]

_NOTES: Mapping[Sound, Sequence[tuple[float, float]]] = {
    Sound.ADDED: ((1400, 0.03),),
    Sound.UNKNOWN: ((220, 0.14), (0, 0.05), (180, 0.18)),
    Sound.PAID: ((523, 0.09), (659, 0.09), (784, 0.18)),
}
"""Pitch in Hz, 0 for none, and length in seconds."""
_PLAYERS: Sequence[tuple[str, tuple[str, ...]]] = (
    ("pw-play", ()), ("paplay", ()), ("aplay", ("-q",)), ("afplay", ()),
    ("powershell", ("-NoProfile", "-Command", "(New-Object Media.SoundPlayer $args[0]).PlaySync()")),
)  # fmt: skip


def silent(_sound: Sound) -> None:
    """Tells nothing."""


def wav(sound: Sound, loudness: str) -> bytes:
    """A sound as a WAV file: mono, 16 bit. `loudness` is "soft" or "loud"."""
    volume, samples = _VOLUME.get(loudness, 0.0), bytearray()
    for pitch, seconds in _NOTES[sound]:
        for place in range(round(seconds * _RATE)):
            at = place / _RATE
            # Without a fade at both ends each note begins and ends with a crack.
            edge = min(1.0, at / _FADE, (seconds - at) / _FADE)
            value = math.sin(2 * math.pi * pitch * at) * volume * edge
            samples += struct.pack("<h", round(value * 32_767))
    file = BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(_RATE)
        out.writeframes(bytes(samples))
    return file.getvalue()


class Speaker:
    """Plays by whatever program of this machine can; silent where none is, or the disk takes no file."""

    def __init__(self, folder: Path, loudness: str) -> None:
        found = ((name, QStandardPaths.findExecutable(name), held) for name, held in _PLAYERS)
        self._program, self._held = next(((path, held) for _name, path, held in found if path), ("", ()))
        self._files = _written(folder, loudness) if self._program and loudness != "off" else {}

    def __call__(self, sound: Sound) -> None:
        file = self._files.get(sound)
        if file is not None:
            # Detached: a player that hangs or fails is no trouble of the till.
            QProcess.startDetached(self._program, [*self._held, str(file)])


def _written(folder: Path, loudness: str) -> dict[Sound, Path]:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        files = {sound: folder / f"{sound}-{loudness}.wav" for sound in Sound}
        for sound, file in files.items():
            file.write_bytes(wav(sound, loudness))
    except OSError:
        return {}
    return files
