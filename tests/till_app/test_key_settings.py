"""The [keys] table: other keys for the same meanings, and a sentence for what cannot be."""

from pathlib import Path

import pytest

from till_app.key_settings import MAP, BadKeys, Key, keys_of
from till_app.layers import BadSetting
from till_app.settings import read

SERVER = {"TILL_SERVER": "https://till-server.lan:8443"}


def chords(table: object, key: Key) -> tuple[str, ...]:
    """The keys of one meaning."""
    return next(one.chords for one in keys_of(table) if one.key is key)


def test_without_a_table_the_keys_are_those_of_the_till() -> None:
    assert keys_of({}) == MAP
    assert {one.key for one in MAP} == set(Key)
    assert read([], SERVER).keys == MAP


def test_a_meaning_gets_another_key_or_several() -> None:
    table = {"pay": "f11", "undo": ["Ctrl + z", "shift+f12"], "remove": "Page Up"}
    assert chords(table, Key.MAIN) == ("F11",)
    assert chords(table, Key.UNDO) == ("Ctrl+Z", "Shift+F12")
    assert chords(table, Key.REMOVE) == ("PgUp",)
    assert chords({"more": "Ctrl++"}, Key.MORE) == ("Ctrl++",)
    assert chords(table, Key.NOTE) == ("F4",)


def test_pages_apart_may_use_the_same_key() -> None:
    assert chords({"exact": "F9"}, Key.EXACT) == ("F9",)


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ({"payy": "F5"}, "unknown name “payy”"),
        ({"pay": "F11"}, "gives F11 to both undo and pay"),
        ({"pay": "F5"}, "gives F5 to both options and pay"),
        ({"note": "Ctrl+1"}, "gives Ctrl.1 to both note and favourite_1"),
        ({"card": "F12"}, "gives F12 to both pay and card"),
        ({"pay": "F25"}, "Use a key like F12"),
        ({"pay": "p"}, "Use a key like F12"),
        ({"pay": "Ctrl+Ctrl+P"}, "Use a key like F12"),
        ({"pay": ""}, "Use a key like F12"),
        ({"pay": []}, "pay has no key"),
        ({"pay": 12}, "pay has no key"),
        ("F12", "is no table"),
    ],
)
def test_what_cannot_be_is_one_sentence(table: object, says: str) -> None:
    with pytest.raises(BadKeys, match=says) as told:
        keys_of(table)
    assert str(told.value).count("\n") == 0


def test_the_settings_file_has_the_table(tmp_path: Path) -> None:
    file = tmp_path / "till.toml"
    file.write_text('[keys]\npay = "F11"\nundo = "F12"\n', "utf-8")
    found = read(["--config", str(file)], SERVER).keys
    assert next(one.chords for one in found if one.key is Key.MAIN) == ("F11",)
    file.write_text('[keys]\npay = "F11"\n', "utf-8")
    with pytest.raises(BadSetting, match="F11 to both undo and pay"):
        read(["--config", str(file)], SERVER)


def test_lock_sounds_and_hints_are_read() -> None:
    plain = read([], SERVER)
    assert (plain.lock_minutes, plain.sounds, plain.key_hints) == (10, "soft", False)
    chosen = {"TILL_LOCK_MINUTES": "0", "TILL_SOUNDS": "loud", "TILL_KEY_HINTS": "true"}
    found = read([], {**SERVER, **chosen})
    assert (found.lock_minutes, found.sounds, found.key_hints) == (0, "loud", True)
    for name, wrong, says in (
        ("TILL_LOCK_MINUTES", "-1", "number of minutes"),
        ("TILL_LOCK_MINUTES", "1441", "number of minutes"),
        ("TILL_SOUNDS", "shrill", "off, soft, loud"),
    ):
        with pytest.raises(BadSetting, match=says):
            read([], {**SERVER, name: wrong})


def test_every_name_is_described() -> None:
    page = (Path(__file__).parents[2] / "docs" / "settings.md").read_text("utf-8")
    for key in Key:
        if not key.startswith(("category_", "favourite_", "quick_")):
            assert f"`{key}`" in page, key
