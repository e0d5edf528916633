"""The sounds: three files of the right length and loudness, played by what is there, silent without it."""

import wave
from io import BytesIO
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from till_app.ui.sounds import Sound, Speaker, wav


def heard(sound: Sound, loudness: str) -> tuple[float, int]:
    """Its length in seconds and its loudest sample."""
    with wave.open(BytesIO(wav(sound, loudness))) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        frames = file.readframes(file.getnframes())
        samples = [
            int.from_bytes(frames[at : at + 2], "little", signed=True) for at in range(0, len(frames), 2)
        ]
        return file.getnframes() / file.getframerate(), max(map(abs, samples))


def test_a_tick_is_short_and_loud_is_louder_than_soft() -> None:
    for sound in Sound:
        seconds, soft = heard(sound, "soft")
        _same, loud = heard(sound, "loud")
        assert 0 < soft < loud < 32_768
        assert seconds < 0.5
    assert heard(Sound.ADDED, "soft")[0] < 0.05


@pytest.fixture
def player(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with one program that plays; what it played is written down."""
    played = tmp_path / "played"
    program = tmp_path / "bin" / "aplay"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\n/bin/cat "$2" > "{played}.new"\n/bin/mv "{played}.new" "{played}"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent))
    return played


def test_a_sound_goes_to_the_program_of_the_machine(qtbot: QtBot, tmp_path: Path, player: Path) -> None:
    Speaker(tmp_path / "sounds", "loud")(Sound.PAID)
    qtbot.waitUntil(player.exists)
    assert player.read_bytes() == wav(Sound.PAID, "loud")


def test_off_or_without_a_player_or_a_folder_it_is_silent(
    tmp_path: Path, player: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Speaker(tmp_path / "sounds", "off")(Sound.PAID)
    assert not (tmp_path / "sounds").exists()
    (tmp_path / "a-file").write_text("")
    Speaker(tmp_path / "a-file", "soft")(Sound.PAID)
    monkeypatch.setenv("PATH", str(tmp_path / "nowhere"))
    Speaker(tmp_path / "sounds", "soft")(Sound.PAID)
    assert not (tmp_path / "sounds").exists()
    assert not player.exists()
