"""Settings: who beats whom, and one sentence for everything that is wrong."""

from pathlib import Path

import pytest

from sync_server.settings import SettingsTrouble, read_settings


def test_arguments_beat_the_environment_which_beats_the_file(tmp_path: Path) -> None:
    file = tmp_path / "server.toml"
    file.write_text('data = "from-file"\nport = 1\nhost = "file"\nlog_level = "error"\n')
    found = read_settings(
        {"port": 3, "host": None, "command": "serve"},
        {"TILL_SERVER_PORT": "2", "TILL_SERVER_HOST": "environment", "PATH": "x"},
        file,
    )
    assert (found.data, found.port, found.host, found.log_level) == (
        Path("from-file"),
        3,
        "environment",
        "error",
    )
    assert found.database == Path("from-file/server.db")


@pytest.mark.parametrize(
    ("environment", "text", "sentence"),
    [
        ({}, "", "Name the folder for the server's database with --data."),
        ({"TILL_SERVER_PORT": "many"}, "data = 'x'", "The setting port is wrong: Expected `int`, got `str`."),
        ({}, "data = 'x'\nlogin_hours = 0", "The setting login_hours is wrong: Expected `int` >= 1."),
        (
            {},
            "data = 'x'\ncolour = 'red'",
            "The settings are wrong: Object contains unknown field `colour`.",
        ),
    ],
)
def test_a_bad_value_is_one_sentence(
    tmp_path: Path, environment: dict[str, str], text: str, sentence: str
) -> None:
    file = tmp_path / "server.toml"
    file.write_text(text)
    with pytest.raises(SettingsTrouble) as trouble:
        read_settings({}, environment, file)
    assert str(trouble.value) == sentence


def test_a_file_that_is_not_there_or_not_toml(tmp_path: Path) -> None:
    with pytest.raises(SettingsTrouble, match="cannot be read"):
        read_settings({}, {}, tmp_path / "nowhere.toml")
    (tmp_path / "bad.toml").write_text("port 1")
    with pytest.raises(SettingsTrouble, match="is not TOML"):
        read_settings({}, {}, tmp_path / "bad.toml")


def test_postgresql_is_named_by_a_url_without_a_password() -> None:
    url = "postgresql://till@db.example/lantern?sslmode=verify-full"
    assert read_settings({"data": "x", "database_url": url}, {}).database_url == url
    assert read_settings({"data": "x"}, {"TILL_SERVER_DATABASE_URL": url}).database_url == url
    assert read_settings({"data": "x"}, {}).database_url == ""


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("postgresql://till:hunter2@db/lantern", "holds a password"),
        ("postgresql://till:@db/lantern", "holds a password"),
        ("postgresql://till@db/lantern?password=hunter2", "holds a password"),
        ("postgresql://[till@db/lantern", "is no URL"),
        ("postgresql://till@db", "is no address like"),
        ("mysql://till@db/lantern", "is no address like"),
        ("server.db", "is no address like"),
    ],
)
def test_another_url_is_refused_and_never_shown(url: str, sentence: str) -> None:
    with pytest.raises(SettingsTrouble, match=sentence) as trouble:
        read_settings({"data": "x", "database_url": url}, {})
    assert "hunter2" not in str(trouble.value)
