"""Where settings come from: the policy of IT wins, and the till can say where each is from."""

from pathlib import Path

import pytest

from till_app import choices
from till_app.layers import BadSetting, Layer, Places, of_file
from till_app.settings import read, shown


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """A machine whose IT has set a few things."""
    (tmp_path / "policy.toml").write_text('server = "https://policy.lan"\nlock_minutes = 3\n', "utf-8")
    (tmp_path / "till.toml").write_text(
        'server = "https://file.lan"\ntheme = "dark"\nscale = "1.3"\n', "utf-8"
    )
    return Places(tmp_path / "till.toml", lambda: of_file(tmp_path / "policy.toml"))


def test_the_policy_beats_arguments_and_those_the_environment_and_that_the_file(
    places: Places, tmp_path: Path
) -> None:
    surroundings = {"TILL_SCALE": "1.2", "TILL_LOCK_MINUTES": "9", "TILL_SOUNDS": "loud"}
    found = read(
        ["--server", "https://argument.lan", "--scale", "1.5", "--folder", str(tmp_path)],
        surroundings,
        places,
    )
    assert (found.server, found.lock_minutes) == ("https://policy.lan", 3)
    assert (found.scale, found.sounds, found.theme) == ("1.5", "loud", "dark")


def test_what_was_chosen_at_the_till_stands_between_file_and_environment(
    places: Places, tmp_path: Path
) -> None:
    choices.keep(tmp_path, {"theme": "time", "sounds": "off"})
    found = read(["--folder", str(tmp_path)], {"TILL_SOUNDS": "loud"}, places)
    assert (found.theme, found.sounds) == ("time", "loud")
    assert found.fixed == {"sounds"}


def test_a_named_file_replaces_that_of_the_machine_and_an_empty_name_means_none(
    places: Places, tmp_path: Path
) -> None:
    other = tmp_path / "other.toml"
    other.write_text('theme = "time"\n', "utf-8")
    assert read(["--config", str(other)], {}, places).theme == "time"
    assert read([], {"TILL_CONFIG": ""}, places).theme == "light"


def test_each_setting_is_shown_with_its_source(places: Places, tmp_path: Path) -> None:
    choices.keep(tmp_path, {"sounds": "off"})
    surroundings = {"TILL_ENROLMENT_CODE": "ABCD-EFGH", "TILL_FULL_SCREEN": "true"}
    table = shown(["--folder", str(tmp_path), "--scale", "1.5"], surroundings, places)
    found = {name: (value, source) for name, value, source in table}
    assert found["server"] == ("https://policy.lan", str(tmp_path / "policy.toml"))
    assert found["scale"] == ("1.5", "arguments")
    assert found["full_screen"] == ("true", "environment")
    assert found["sounds"] == ("off", "chosen at the till")
    assert found["theme"] == ("dark", str(tmp_path / "till.toml"))
    assert found["dark_hours"] == ("18:00-06:00", "default")
    assert found["discount_limit"] == ("10", "default")
    assert found["enrolment_code"] == ("(hidden)", "environment")
    assert "ABCD" not in repr(table)


def test_a_policy_that_says_something_unknown_or_wrong_is_told(tmp_path: Path) -> None:
    file = tmp_path / "policy.toml"
    file.write_text('them = "dark"\n', "utf-8")
    with pytest.raises(BadSetting, match="unknown setting “them”"):
        read([], {}, Places(tmp_path / "none", lambda: of_file(file)))
    with pytest.raises(BadSetting, match="Use one of light, dark, time"):
        read(
            [],
            {},
            Places(tmp_path / "none", lambda: Layer("policy", {"server": "https://a.lan", "theme": "pink"})),
        )
