"""Settings: arguments over environment over file over defaults; a bad value is told in one sentence."""

from pathlib import Path

import pytest

from till_app.layers import BadSetting
from till_app.settings import read

SERVER = {"TILL_SERVER": "https://till-server.lan:8443"}


def test_arguments_beat_the_environment_and_that_beats_the_file(tmp_path: Path) -> None:
    file = tmp_path / "till.toml"
    file.write_text('server = "https://file.lan"\ntheme = "dark"\nscale = "1.3"\n', "utf-8")
    environment = {"TILL_CONFIG": str(file), "TILL_SERVER": "https://environment.lan", "TILL_SCALE": "1.2"}
    found = read(["--scale", "1.5"], environment)
    assert (found.server, found.theme, found.scale) == ("https://environment.lan", "dark", "1.5")


def test_sizes_and_flags_are_read(tmp_path: Path) -> None:
    found = read(
        ["--folder", str(tmp_path), "--size", "1024x768", "--position", "10,20", "--full-screen"], SERVER
    )
    assert (found.size, found.position, found.full_screen) == ((1024, 768), (10, 20), True)
    assert found.journal == tmp_path / "journal.db"
    assert not found.development_keyring


@pytest.mark.parametrize(
    ("arguments", "environment", "says"),
    [
        ([], {}, "No server is set"),
        ([], {"TILL_SERVER": "till-server"}, "is no server address"),
        ([], {"TILL_SERVER": "http://till-server.lan"}, "is not encrypted"),
        ([], {"TILL_SERVER": "https://user:secret@till-server.lan"}, "is no server address"),
        ([], {**SERVER, "TILL_THEME": "pink"}, "Use one of light, dark"),
        ([], {**SERVER, "TILL_LESS_MOTION": "maybe"}, "Use true or false"),
        (["--size", "big"], SERVER, "Write it like 1366x768"),
        (["--config", "nowhere.toml"], {}, "cannot be read"),
    ],
)
def test_a_bad_setting_is_one_sentence(arguments: list[str], environment: dict[str, str], says: str) -> None:
    with pytest.raises(BadSetting, match=says) as told:
        read(arguments, environment)
    assert str(told.value).count("\n") == 0


def test_a_server_on_this_machine_needs_no_encryption() -> None:
    for address in ("http://127.0.0.1:8000", "http://localhost:8000", "http://[::1]:8000"):
        assert read([], {"TILL_SERVER": address}).server == address


def test_unknown_settings_and_broken_files_are_told(tmp_path: Path) -> None:
    file = tmp_path / "till.toml"
    file.write_text('servr = "https://a.lan"\n', "utf-8")
    with pytest.raises(BadSetting, match="unknown setting “servr”"):
        read(["--config", str(file)], {})
    file.write_text("server = \n", "utf-8")
    with pytest.raises(BadSetting, match="not valid TOML"):
        read(["--config", str(file)], {})


def test_the_enrolment_code_may_lie_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "code"
    surroundings = {"TILL_CONFIG": "", "TILL_SERVER": "https://a.lan", "TILL_ENROLMENT_FILE": str(file)}
    assert read([], surroundings).enrolment_code == ""
    file.write_text("ABCDE-FGHJK\n", "utf-8")
    assert read([], surroundings).enrolment_code == "ABCDE-FGHJK"
    assert read([], {**surroundings, "TILL_ENROLMENT_CODE": "K"}).enrolment_code == "K"


def test_the_enrolment_code_has_no_argument() -> None:
    with pytest.raises(SystemExit):
        read(["--enrolment-code", "x"], SERVER)


def test_the_limit_of_discounts_is_in_percent_and_a_tenth_unless_said() -> None:
    assert read([], SERVER).discount_limit == 1000
    assert read([], {**SERVER, "TILL_DISCOUNT_LIMIT": "25"}).discount_limit == 2500
    for wrong in ("101", "-5", "2.5", "ten"):
        with pytest.raises(BadSetting, match="whole number of percent"):
            read([], {**SERVER, "TILL_DISCOUNT_LIMIT": wrong})
