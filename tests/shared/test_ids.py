"""UUIDv7, times and the hashes that chain edits."""

import uuid
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.ids import START, chain_hash, edit_hash, moment, stamp, uuid7
from tests.shared.histories import examples


@examples(100)
@given(now=st.integers(0, 2**48 - 1), random=st.binary(min_size=10, max_size=10))
def test_a_uuid7_has_the_time_the_version_and_the_variant_in_their_places(now: int, random: bytes) -> None:
    text = uuid7(now, random)
    found = uuid.UUID(text)
    assert str(found) == text
    assert found.version == 7
    assert found.variant == uuid.RFC_4122
    assert found.int >> 80 == now


@examples(100)
@given(random=st.binary(min_size=10, max_size=10))
def test_all_but_six_bits_are_random(random: bytes) -> None:
    fixed = (0xF << 76) | (0x3 << 62)
    found = uuid.UUID(uuid7(0, random)).int
    assert found & ~fixed == int.from_bytes(random, "big") & ~fixed


def test_the_example_of_rfc_9562() -> None:
    random = bytes.fromhex("0cc318c4dc0c0c07398f")
    assert uuid7(0x017F22E279B0, random) == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f"


@pytest.mark.parametrize("random", [b"", b"nine byte", b"eleven byte"])
def test_ten_random_bytes_are_needed(random: bytes) -> None:
    with pytest.raises(ValueError, match="ten random bytes"):
        uuid7(0, random)


def test_a_stamp_is_utc_with_milliseconds() -> None:
    summer = timezone(timedelta(hours=1))
    assert stamp(datetime(2026, 7, 1, 13, 5, 9, 123_999, tzinfo=summer)) == "2026-07-01T12:05:09.123Z"


def test_a_time_without_its_zone_is_none() -> None:
    with pytest.raises(ValueError, match="zone"):
        stamp(datetime(2026, 7, 1))  # noqa: DTZ001  # what must be refused
    with pytest.raises(ValueError, match="time zone"):
        moment("2026-07-01T12:00:00")


@pytest.mark.parametrize("text", ["", "noon", "2026-13-01T00:00:00Z"])
def test_what_is_no_time(text: str) -> None:
    with pytest.raises(ValueError, match=r"Invalid isoformat|month"):
        moment(text)


@examples(100)
@given(when=st.datetimes(datetime(1970, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001  # zone beside it
def test_a_time_comes_back_to_the_millisecond(when: datetime) -> None:
    assert moment(stamp(when)) == when.replace(microsecond=when.microsecond // 1000 * 1000)


def test_hashes_depend_on_all_that_came_before() -> None:
    first, second = edit_hash(START, b"one"), edit_hash(START, b"two")
    assert first != second
    assert edit_hash(first, b"three") != edit_hash(second, b"three")
    assert chain_hash(chain_hash(START, first), second) != chain_hash(chain_hash(START, second), first)
    assert len(chain_hash(START, first)) == 64
