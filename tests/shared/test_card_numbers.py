"""Card numbers never reach what is written down."""

from hypothesis import given
from hypothesis import strategies as st

from shared.card_numbers import cleaned, without_card_numbers
from shared.edits import Delete, LineNote, LineVoid, Name, QtyDelta, Refund, SessionNote, Table
from shared.money import quantity
from shared.tab_edits import TabName, TabOpen

CARD = "4111111111111111"


def test_a_card_number_keeps_only_its_last_four_digits() -> None:
    assert without_card_numbers(f"card {CARD} please") == "card ••••••••••••1111 please"


def test_spaces_dashes_and_foreign_digits_do_not_hide_it() -> None:
    for written in (
        "4111 1111 1111 1111",
        "4111-1111-1111-1111",
        "4111 – 1111\u00a01111.1111",
        "٤١١١١١١١١١١١١١١١",
    ):
        hidden = without_card_numbers(written)
        assert sum(letter.isdecimal() for letter in hidden) == 4, hidden


def test_all_lengths_from_13_to_19_count() -> None:
    for length in range(13, 20):
        number = next(
            "4" * (length - 1) + str(last) for last in range(10) if _luhn("4" * (length - 1) + str(last))
        )
        assert without_card_numbers(number) == "•" * (length - 4) + number[-4:]


def test_a_number_inside_a_longer_row_of_digits_is_found() -> None:
    assert "1111111111" not in without_card_numbers(f"00{CARD}00").replace("•", "")


def test_phones_tables_and_wrong_check_digits_stay() -> None:
    for text in ("Table 12", "+44 20 7946 0958", "1234567890127", "2 of 3, at 12:44, no 5"):
        assert without_card_numbers(text) == text


@given(st.text())
def test_any_text_keeps_its_length_and_a_second_washing_changes_nothing_but_digits(text: str) -> None:
    once = without_card_numbers(text)
    assert len(once) == len(text)
    assert all(a == b or (a.isdecimal() and b == "•") for a, b in zip(text, once, strict=True))


@given(st.lists(st.integers(0, 9), min_size=12, max_size=18), st.sampled_from(["", " ", "-"]))
def test_whatever_passes_the_check_is_hidden(digits: list[int], between: str) -> None:
    body = "".join(map(str, digits))
    number = next(body + str(last) for last in range(10) if _luhn(body + str(last)))
    if set(number) != {"0"}:
        assert "•" in without_card_numbers(between.join(number))


def test_every_typed_word_of_a_change_is_cleaned() -> None:
    hidden = "••••••••••••1111"
    assert cleaned(LineNote(line_id="l", text=CARD)) == LineNote(line_id="l", text=hidden)
    assert cleaned(SessionNote(text=CARD)).text == hidden
    assert cleaned(Table(table=CARD)).table == hidden
    assert cleaned(Name(name=CARD)).name == hidden
    assert cleaned(LineVoid(line_id=CARD, reason=CARD)) == LineVoid(line_id=CARD, reason=hidden)
    assert cleaned(Delete(reason=CARD)).reason == hidden
    refund = Refund(refund_id="r", payment_id="p", method="cash", amount=1, reason=CARD)
    assert cleaned(refund).reason == hidden
    tab = cleaned(TabOpen(name=CARD, table=CARD, currency="GBP"))
    assert (tab.name, tab.table, cleaned(TabName(name=CARD)).name) == (hidden, hidden, hidden)
    change = QtyDelta(line_id=CARD, delta=quantity(1))
    assert cleaned(change) is change


def _luhn(number: str) -> bool:
    total = 0
    for place, letter in enumerate(reversed(number)):
        doubled = int(letter) * (2 if place % 2 else 1)
        total += sum(map(int, str(doubled)))
    return total % 10 == 0
