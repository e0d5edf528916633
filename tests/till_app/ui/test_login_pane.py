"""The login screen by fingers and keys: tiles, PIN, banner, pages."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.till_app.ui import samples_rest as samples
from tests.till_app.ui.glass import Glass, Heard, shown, tap
from till_app.ui.login_pane import LoginPane
from till_app.ui.views import LoginView, Person, StaffTile


@pytest.fixture
def pane(glass: Glass) -> LoginPane:
    """The login screen with Asha chosen."""
    pane = LoginPane()
    glass.show(pane)
    pane.show_view(samples.LOGIN)
    pane.staff.focus_chosen()
    return pane


def typed(pane: LoginPane) -> str:
    """How many digits the dots show, as they are spoken."""
    return pane.pin.dots.accessibleName()


def test_four_digits_on_the_keyboard_submit_by_themselves(glass: Glass, pane: LoginPane) -> None:
    entered = Heard(pane.pin_entered)
    glass.type("12")
    assert typed(pane) == "2 of 4 digits"
    glass.type("34")
    assert entered.values == ["1234"]


def test_keys_on_the_pad_count_and_clear(pane: LoginPane) -> None:
    entered = Heard(pane.pin_entered)
    keys = {key.accessibleName(): key for key in shown(pane.pin.keys)}
    for name in ("1", "9", "Delete digit", "2", "Clear", "3"):
        tap(keys[name])
    assert typed(pane) == "1 of 4 digits"
    for name in ("0", "0", "7"):
        tap(keys[name])
    assert entered.values == ["3007"]


def test_backspace_takes_the_last_digit_back(glass: Glass, pane: LoginPane) -> None:
    entered = Heard(pane.pin_entered)
    glass.type("129")
    glass.key(Qt.Key.Key_Backspace)
    glass.type("34")
    assert entered.values == ["1234"]


def test_enter_and_the_button_send_nothing_before_the_pin_is_whole(glass: Glass, pane: LoginPane) -> None:
    entered = Heard(pane.pin_entered)
    glass.type("123")
    glass.key(Qt.Key.Key_Return)
    tap(pane.pin.enter)
    assert entered.values == []


def test_a_pin_is_sent_once_however_often_the_button_is_pressed(glass: Glass, pane: LoginPane) -> None:
    entered = Heard(pane.pin_entered)
    glass.type("1234")
    tap(pane.pin.enter)
    glass.key(Qt.Key.Key_Return)
    glass.type("5")
    assert entered.values == ["1234"]


def test_while_the_server_is_asked_digits_wait(glass: Glass, pane: LoginPane) -> None:
    entered = Heard(pane.pin_entered)
    glass.type("1234")
    pane.show_view(replace(samples.LOGIN, busy=True))
    glass.type("5678")
    assert entered.values == ["1234"]
    assert not pane.pin.enter.isEnabled()


def test_a_wrong_pin_is_said_in_place_and_the_digits_go(glass: Glass, pane: LoginPane) -> None:
    entered = Heard(pane.pin_entered)
    glass.type("1111")
    pane.show_view(samples.LOGIN_WRONG)
    assert typed(pane) == "0 of 4 digits"
    assert pane.pin.box.accessibleName() == "PIN not recognised. Try again."
    glass.type("2222")
    pane.show_view(samples.LOGIN_WRONG)
    assert typed(pane) == "0 of 4 digits"
    assert entered.values == ["1111", "2222"]


def test_news_from_the_server_leaves_the_typed_digits_alone(glass: Glass, pane: LoginPane) -> None:
    glass.type("12")
    pane.show_view(samples.LOGIN_OFFLINE)
    assert typed(pane) == "2 of 4 digits"
    pane.show_view(samples.LOGIN)
    assert typed(pane) == "2 of 4 digits"


def test_another_person_starts_with_no_digits(glass: Glass, pane: LoginPane) -> None:
    glass.type("12")
    pane.show_view(replace(samples.LOGIN, chosen=samples.PEOPLE[1], hint=None))
    assert typed(pane) == "0 of 4 digits"


def test_a_used_pin_is_forgotten_when_the_page_comes_back(glass: Glass, pane: LoginPane) -> None:
    glass.type("1234")
    pane.show_view(samples.LOGIN)
    assert typed(pane) == "0 of 4 digits"


def test_nobody_chosen_takes_no_digits(glass: Glass, pane: LoginPane) -> None:
    entered = Heard(pane.pin_entered)
    pane.show_view(samples.LOGIN_NOBODY)
    glass.type("1234")
    assert entered.values == []
    assert typed(pane) == "0 of 4 digits"


def test_a_tap_on_a_tile_chooses_the_person(pane: LoginPane) -> None:
    chosen = Heard(pane.person_chosen)
    tap(pane.staff.buttons[3])
    assert chosen.values == [4]
    assert pane.staff.buttons[0].isChecked(), "the view says who is chosen, not the tap"


@pytest.mark.parametrize(
    ("start", "key", "goal"),
    [
        (1, Qt.Key.Key_Right, [2]),
        (2, Qt.Key.Key_Left, [1]),
        (1, Qt.Key.Key_Down, [5]),
        (6, Qt.Key.Key_Up, [2]),
        (1, Qt.Key.Key_Left, []),
        (11, Qt.Key.Key_Down, []),
    ],
)
def test_arrows_move_between_the_tiles(
    glass: Glass, pane: LoginPane, start: int, key: Qt.Key, goal: list[int]
) -> None:
    pane.show_view(replace(samples.LOGIN, chosen=samples.PEOPLE[start - 1]))
    pane.staff.focus_chosen()
    chosen = Heard(pane.person_chosen)
    glass.key(key)
    assert chosen.values == goal


def test_the_banner_tries_now(pane: LoginPane) -> None:
    tried = Heard(pane.try_now)
    assert not pane.banner.isVisible()
    pane.show_view(samples.LOGIN_OFFLINE)
    QApplication.processEvents()
    assert pane.banner.isVisible()
    tap(next(button for button in shown(pane.banner) if button.text() == "Try now"))
    assert len(tried.values) == 1
    pane.show_view(samples.LOGIN)
    assert not pane.banner.isVisible()


def test_a_tile_says_whose_order_is_where(pane: LoginPane) -> None:
    assert pane.staff.buttons[0].accessibleName() == "Asha, open order £23.40, last on Till 2"
    assert pane.staff.buttons[2].accessibleName() == "Chloe, no open order"
    assert pane.staff.buttons[10].accessibleName() == "Mara, manager, no open order"
    pane.show_view(samples.LOGIN_NOBODY)
    assert pane.staff.buttons[5].accessibleName() == "Femi, locked, open order £68.90, last on Till 3"


def test_the_badge_cell_stands_after_the_last_person(pane: LoginPane) -> None:
    assert pane.staff.badge.isVisible()
    pane.show_view(people(12))
    assert not pane.staff.badge.isVisible()


def test_many_people_come_in_pages(pane: LoginPane) -> None:
    assert not pane.staff.later.isVisible()
    pane.show_view(people(25))
    assert pane.staff.later.isVisible()
    assert not pane.staff.earlier.isEnabled()
    tap(pane.staff.later)
    tap(pane.staff.later)
    assert [button.user_id() for button in shown(pane.staff) if button in pane.staff.buttons] == [23, 24, 25]
    assert not pane.staff.later.isEnabled()
    chosen = Heard(pane.person_chosen)
    tap(pane.staff.buttons[1])
    assert chosen.values == [24]
    tap(pane.staff.earlier)
    pane.show_view(people(25, chosen=25))
    assert pane.staff.buttons[2].isChecked(), "the page of the chosen person is shown"


def test_tab_goes_in_reading_order(glass: Glass, pane: LoginPane) -> None:
    pane.show_view(samples.LOGIN_OFFLINE)
    QApplication.processEvents()
    names = glass.tab_round(pane)
    assert [name.split(",")[0] for name in names] == [
        *(person.name for person in samples.PEOPLE),
        *"123456789", "Clear", "0", "Delete digit", "Log in", "Try now",
    ]  # fmt: skip


def people(count: int, chosen: int = 0) -> LoginView:
    """So many people."""
    staff = [Person(number, f"Person {number}", "cashier", "teal") for number in range(1, count + 1)]
    return LoginView(
        tiles=tuple(StaffTile(person, "", "") for person in staff),
        chosen=next((person for person in staff if person.user_id == chosen), None),
    )
