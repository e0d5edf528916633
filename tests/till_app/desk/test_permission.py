"""A manager's PIN on this till: who may allow, what a wrong PIN costs."""

import os
from pathlib import Path

import pytest

from shared.wire import Roster, Site, User
from tests.till_app.desk.counter import ASHA, BEN, Counter
from till_app.desk.permission import Permission
from till_app.desk.staff import Answer, Staff
from till_app.secrets import development_secrets

MARA, ADA = 6, 7
PEOPLE = (
    User(ASHA, "Asha", "cashier"), User(BEN, "Ben", "cashier"), User(MARA, "Mara", "manager"),
    User(ADA, "Ada", "admin"),
)  # fmt: skip


@pytest.fixture
def staff(counter: Counter, tmp_path: Path) -> Staff:
    """Asha and Mara have logged in on this till; Ada has not."""
    with counter.store.begin() as tx:
        tx.roster.keep(Roster(1, Site(1, "The Lantern", "GBP"), PEOPLE, ()))
    staff = Staff(counter.store, development_secrets(tmp_path), os.urandom)
    for user_id, pin in ((ASHA, "1111"), (MARA, "9999")):
        staff.remember(user_id, pin, counter.clock())
    return staff


@pytest.fixture
def permission(counter: Counter, staff: Staff) -> Permission:
    """The use case."""
    return Permission(counter.store, staff)


def test_managers_and_admins_may_allow_and_nobody_else(permission: Permission, counter: Counter) -> None:
    assert [user.name for user in permission.managers()] == ["Mara", "Ada"]
    assert [permission.may_allow(user) for user in (ASHA, MARA, ADA, 99)] == [False, True, True, False]
    assert [user.name for user in permission.known_here(counter.clock())] == ["Mara"]


def test_only_the_managers_own_pin_opens_the_way(permission: Permission, counter: Counter) -> None:
    assert permission.check(MARA, "9999", counter.clock()).answer is Answer.RECOGNISED
    assert permission.check(MARA, "1111", counter.clock()).answer is Answer.WRONG
    assert permission.check(ASHA, "1111", counter.clock()).answer is Answer.NOT_KNOWN_HERE
    assert permission.check(ADA, "9999", counter.clock()).answer is Answer.NOT_KNOWN_HERE


def test_wrong_tries_count_as_at_login(permission: Permission, staff: Staff, counter: Counter) -> None:
    for _ in range(3):
        permission.check(MARA, "0000", counter.clock())
    assert permission.check(MARA, "9999", counter.clock()).answer is Answer.WAIT
    assert staff.check(ASHA, "1111", counter.clock()).answer is Answer.WAIT
