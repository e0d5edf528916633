"""What people choose at the till lasts, below arguments and environment and above the settings file."""

from pathlib import Path

import pytest

from till_app import choices
from till_app.layers import BadSetting
from till_app.settings import Settings, read


def started(folder: Path, *arguments: str, **environment: str) -> Settings:
    """The settings of a till whose file says dark, German and the scale 1.2."""
    file = folder / "till.toml"
    file.write_text(
        f'server = "https://a.lan"\nfolder = "{folder.as_posix()}"\ntheme = "dark"\nlanguage = "de"\n'
        'scale = "1.2"\n',
        "utf-8",
    )
    return read(["--config", str(file), *arguments], environment)


def test_a_choice_beats_the_file_and_is_beaten_by_environment_and_arguments(tmp_path: Path) -> None:
    choices.keep(tmp_path, {"theme": "light", "language": "fr", "scale": "1.5"})
    found = started(tmp_path, "--scale", "1.3", TILL_LANGUAGE="es")
    assert (found.theme, found.language, found.scale) == ("light", "es", "1.3")
    assert found.fixed == {"language", "scale"}
    assert not found.choices_lost


def test_nothing_chosen_is_the_file(tmp_path: Path) -> None:
    found = started(tmp_path)
    assert (found.theme, found.language, found.fixed) == ("dark", "de", frozenset())


@pytest.mark.parametrize("text", ["{", '["theme"]', '{"theme": "pink"}', '{"theme": 1}'])
def test_choices_that_cannot_be_used_stop_no_till(tmp_path: Path, text: str) -> None:
    (tmp_path / "choices.json").write_text(text, "utf-8")
    found = started(tmp_path)
    assert (found.theme, found.choices_lost) == ("dark", True)


def test_a_choice_of_what_nobody_may_choose_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "choices.json").write_text('{"server": "https://b.lan", "theme": "time"}', "utf-8")
    found = started(tmp_path)
    assert (found.server, found.theme) == ("https://a.lan", "time")


def test_a_bad_file_is_still_told_when_there_are_choices(tmp_path: Path) -> None:
    choices.keep(tmp_path, {"theme": "light"})
    with pytest.raises(BadSetting, match="dark_hours"):
        started(tmp_path, TILL_DARK_HOURS="evening")


def test_the_hours_of_the_dark_theme(tmp_path: Path) -> None:
    assert started(tmp_path).dark_hours == (18 * 60, 6 * 60)
    assert started(tmp_path, TILL_DARK_HOURS="21:30 - 5:15").dark_hours == (21 * 60 + 30, 5 * 60 + 15)


def test_a_folder_that_is_not_there_keeps_nothing(tmp_path: Path) -> None:
    with pytest.raises(choices.NotKept) as told:
        choices.keep(tmp_path / "nowhere", {"theme": "light"})
    assert told.value.reason == "gone"
