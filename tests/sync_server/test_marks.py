"""Marks: a server that was put back without a word is found out by what it said itself."""

import shutil
from pathlib import Path

import pytest
from msgspec.structs import replace

from shared.wire import Changes, Site
from sync_server.marks import holds, mark_of
from sync_server.sites import cursor_of, open_site
from sync_server.tables import Connection
from tests.sync_server.paper_till import AT, PaperTill, beer
from tests.sync_server.venue import SITE, Counter, counter


def mark(house: Counter, site_id: int = SITE) -> str:
    """How far that site has come."""
    return str(house.read(lambda connection: mark_of(connection, site_id)))


def knows(house: Counter, shown: str, site_id: int = SITE) -> bool:
    """Whether it holds a mark that was shown to it."""
    return bool(house.read(lambda connection: holds(connection, site_id, shown)))


def changes(house: Counter, shown: str) -> Changes:
    """What a pull with this mark is answered."""

    def pull(connection: Connection) -> Changes:
        return house.exchange.changes(connection, SITE, since=0, epoch=house.epoch, now=AT, mark=shown)

    answer = house.read(pull)
    assert isinstance(answer, Changes)
    return answer


def test_there_is_no_mark_before_the_first_edit(counter: Counter) -> None:
    assert mark(counter) == ""
    assert not changes(counter, "").forgot


def test_the_mark_is_the_last_edit_with_its_change_number(counter: Counter) -> None:
    till = PaperTill()
    order = till.order(beer())
    counter.send(till, order)
    cursor = counter.read(lambda connection: cursor_of(connection, SITE))
    assert mark(counter) == f"{cursor}:{cursor}:{till.journal[order][-1].id}"


def test_every_mark_that_was_given_is_held(counter: Counter) -> None:
    till, given = PaperTill(), [""]
    for _ in range(5):
        counter.send(till, till.order(beer()))
        given.append(mark(counter))
    assert len(set(given)) == 6
    assert all(knows(counter, one) for one in given)


def test_a_mark_of_another_site_is_not_held(counter: Counter) -> None:
    counter.read(lambda connection: open_site(connection, Site(2, "The Candle", "EUR")))
    till = PaperTill()
    counter.send(till, till.order(beer()))
    assert mark(counter, 2) == ""
    assert not knows(counter, mark(counter), 2)


NONSENSE = (
    "x",
    ":",
    "3:x",
    "3:3:",
    ":3:x",
    "-1:1:x",
    "²:2:x",
    f"{10**30}:3:x",
    f"3:{10**30}:x",
    "\x00:\x00:x",
)


@pytest.mark.parametrize("nonsense", NONSENSE)
def test_what_is_no_mark_sends_no_till_back_to_the_start(counter: Counter, nonsense: str) -> None:
    assert knows(counter, nonsense)


def test_a_mark_from_before_what_was_written_since_another_way_is_not_held(tmp_path: Path) -> None:
    """Put back, and already further than before: the number is there, but it is another edit's."""
    with counter(tmp_path) as house:
        till, other = PaperTill(), PaperTill(2)
        house.send(till, till.order(beer()))
        before = mark(house)
        image = _image(house, tmp_path)
        house.send(till, till.order(beer()))
        lost = mark(house)
        _put_back(house, tmp_path, image)
        assert knows(house, before)
        assert not knows(house, lost)
        house.send(other, other.order(beer(), beer(), beer()))
        assert not knows(house, lost)
        assert knows(house, mark(house))


def test_a_push_is_told_before_what_it_brings_is_counted(tmp_path: Path) -> None:
    """Of exactly the edits that the server lost, so that afterwards it stands where it stood."""
    with counter(tmp_path) as house:
        till = PaperTill()
        image = _image(house, tmp_path)
        order = till.order(beer())
        push = till.push(till.session(order, 0))
        house.push(push)
        lost = mark(house)
        _put_back(house, tmp_path, image)
        answer = house.push(replace(push, mark=lost))
        assert answer.forgot
        assert answer.mark == lost
        assert not house.push(replace(push, mark=lost)).forgot


def test_what_was_only_kept_aside_counts_too(tmp_path: Path) -> None:
    """A revoked till was told that the server has its edits: it must hear that they are gone."""
    with counter(tmp_path) as house:
        till = PaperTill()
        order = till.order(beer())
        house.send(till, order)
        till.write(order, beer())
        image = _image(house, tmp_path)
        assert house.send(till, order, 2, revoked=True).refused
        lost = mark(house)
        assert knows(house, lost)
        _put_back(house, tmp_path, image)
        assert not knows(house, lost)
        other = PaperTill(2)
        house.send(other, other.order(beer(), beer(), beer()))
        assert not knows(house, lost), "others have filled its place"


def test_a_pull_is_told_and_given_the_present_mark(tmp_path: Path) -> None:
    with counter(tmp_path) as house:
        till = PaperTill()
        image = _image(house, tmp_path)
        house.send(till, till.order(beer()))
        lost = mark(house)
        assert not changes(house, lost).forgot
        _put_back(house, tmp_path, image)
        answer = changes(house, lost)
        assert answer.forgot
        assert answer.mark == ""


def _image(house: Counter, folder: Path) -> Path:
    house.engine.dispose()
    image = folder / "image.db"
    shutil.copyfile(folder / "server.db", image)
    return image


def _put_back(house: Counter, folder: Path, image: Path) -> None:
    house.engine.dispose()
    shutil.copyfile(image, folder / "server.db")
    house.forget()
