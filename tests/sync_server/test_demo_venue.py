"""The demo venue: large enough, consistent, and its favourites are those of the order screen."""

from collections import Counter
from collections.abc import Iterable

import pytest

from shared.catalogue import Catalogue, Product
from sync_server.demo.venue import Venue, lantern
from sync_server.staff import COLOURS

FAVOURITES = (
    ("Pale ale, pint", 580),
    ("Lager, pint", 540),
    ("Stout, pint", 590),
    ("Cider, pint", 550),
    ("House red, 175 ml", 640),
    ("House white, 175 ml", 640),
    ("Prosecco, 125 ml", 690),
    ("Gin & tonic", 850),
    ("Garden spritz", 900),
    ("Espresso martini", 1050),
    ("Lime soda", 280),
    ("Cola", 320),
    ("Filter coffee", 290),
    ("Flat white", 360),
    ("Smash burger", 1350),
    ("Fish & chips", 1500),
    ("Marinated olives", 400),
    ("Salted almonds", 350),
    ("Bread", 150),
    ("Sticky toffee pudding", 750),
)
CATEGORIES = (
    "draught",
    "bottles",
    "wine",
    "spirits",
    "cocktails",
    "soft",
    "hot",
    "food",
    "dessert",
    "shop",
)
OWNER_COLOURS = set(COLOURS)


@pytest.fixture(scope="module")
def venue() -> Venue:
    return lantern()


@pytest.fixture(scope="module")
def catalogue(venue: Venue) -> Catalogue:
    return venue.catalogue


def test_there_is_enough_to_sell_in_every_category(catalogue: Catalogue) -> None:
    assert len(catalogue.products) >= 150
    assert tuple(category.key for category in catalogue.categories) == CATEGORIES
    sold = Counter(product.category for product in catalogue.products)
    assert set(sold) == set(CATEGORIES)
    assert min(sold.values()) >= 10


def test_favourites_stand_as_drawn(catalogue: Catalogue) -> None:
    by_id = {product.product_id: product for product in catalogue.products}
    shown = [by_id[product_id] for product_id in catalogue.favourites]
    assert tuple((product.name, product.price) for product in shown) == FAVOURITES
    assert [product.name for product in shown if product.sold_out] == ["Fish & chips"]


def test_every_price_is_positive_and_no_option_makes_it_less(catalogue: Catalogue) -> None:
    assert all(product.price > 0 for product in catalogue.products)
    assert all(
        option.price >= 0
        for product in catalogue.products
        for group in product.option_groups
        for option in group.options
    )


def test_ids_names_codes_and_barcodes_name_one_product_each(catalogue: Catalogue) -> None:
    products = catalogue.products
    assert _doubles(product.product_id for product in products) == []
    assert _doubles(product.name for product in products) == []
    assert _doubles(product.code for product in products) == []
    assert _doubles(barcode for product in products for barcode in product.barcodes) == []


def test_bottles_and_shop_goods_can_be_scanned(catalogue: Catalogue) -> None:
    silent = [p.name for p in catalogue.products if p.category in {"bottles", "shop"} and not p.barcodes]
    assert silent == []


def test_barcodes_are_of_the_range_for_shops_and_end_in_their_check_digit(catalogue: Catalogue) -> None:
    barcodes = [barcode for product in catalogue.products for barcode in product.barcodes]
    assert [barcode for barcode in barcodes if not _is_ean13(barcode)] == []
    assert all("200" <= barcode[:3] <= "299" for barcode in barcodes)


def test_a_wrong_check_digit_is_noticed() -> None:
    assert _is_ean13("4006381333931")
    assert not _is_ean13("4006381333932")
    assert not _is_ean13("400638133393")


def test_the_burger_asks_what_the_options_dialog_shows(catalogue: Catalogue) -> None:
    burger = _named(catalogue, "Smash burger")
    assert [(group.name, group.kind) for group in burger.option_groups] == [
        ("Cooked", "one"),
        ("Extras", "many"),
        ("Leave out", "without"),
    ]
    assert [(option.name, option.price) for option in burger.option_groups[1].options] == [
        ("Extra cheese", 100),
        ("Bacon", 150),
        ("Gherkins", 50),
        ("Second patty", 400),
    ]


def test_three_tax_classes_are_in_use(catalogue: Catalogue) -> None:
    assert {product.tax.rate for product in catalogue.products} == {2000, 500, 0}
    assert _named(catalogue, "Oat biscuits, 250 g").tax.rate == 0


def test_staff_can_be_told_apart(venue: Venue) -> None:
    assert len(venue.staff) >= 6
    assert _doubles(person.name for person in venue.staff) == []
    assert _doubles(person.pin for person in venue.staff) == []
    assert all(len(person.pin) == 4 and person.pin.isdecimal() for person in venue.staff)
    assert {person.colour for person in venue.staff} <= OWNER_COLOURS
    assert [person.name for person in venue.staff if person.role == "manager"] == ["Mara"]


def test_two_tills_stand_at_the_bar(venue: Venue) -> None:
    assert [(till.name, till.place) for till in venue.tills] == [("Till 1", "Front bar"), ("Till 2", "Bar")]


def _named(catalogue: Catalogue, name: str) -> Product:
    return next(product for product in catalogue.products if product.name == name)


def _doubles(values: Iterable[object]) -> list[object]:
    return [value for value, times in Counter(values).items() if times > 1]


def _is_ean13(code: str) -> bool:
    digits = [int(digit) for digit in code]
    return len(digits) == 13 and sum(digits[::2] + [3 * digit for digit in digits[1::2]]) % 10 == 0
