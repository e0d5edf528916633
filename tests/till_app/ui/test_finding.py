"""What a search finds, whatever its case and accents."""

import msgspec

from tests.till_app.ui import samples_order as samples
from till_app.ui import finding

CATALOGUE = samples.catalogue()


def names(words: str) -> list[str]:
    return [product.name for product in finding.matching(CATALOGUE, words)]


def test_every_word_is_wanted_in_any_case_and_order() -> None:
    assert names("ALE pale") == ["Pale ale, pint", "Half pale ale"]
    assert names("gingr") == []
    assert names("  ") == []


def test_names_that_begin_so_come_first() -> None:
    assert names("half") == ["Half pale ale", "Half lager"]
    assert names("cola") == ["Cola", "Hot chocolate"]
    assert names("of") == ["Pot of tea", "Filter coffee", "Sticky toffee pudding"]


def test_accents_do_not_matter() -> None:
    brulee = msgspec.structs.replace(samples.PRODUCTS[0], product_id=99, name="Crème brûlée")
    menu = msgspec.structs.replace(CATALOGUE, products=(*samples.PRODUCTS, brulee))
    assert [product.product_id for product in finding.matching(menu, "creme brulee")] == [99]
    assert [product.product_id for product in finding.matching(menu, "CRÈME")] == [99]


def test_codes_are_exact() -> None:
    assert finding.by_code(CATALOGUE, "105") == samples.BY_NAME["House red, 175 ml"]
    assert finding.by_code(CATALOGUE, "10") is None


def test_favourites_a_category_or_the_hits_are_shown() -> None:
    assert len(finding.shown(CATALOGUE, "favourites", "")) == 20
    none_chosen = msgspec.structs.replace(CATALOGUE, favourites=())
    assert finding.shown(none_chosen, "favourites", "") == CATALOGUE.products
    assert {product.category for product in finding.shown(CATALOGUE, "wine", "")} == {"wine"}
    assert [product.name for product in finding.shown(CATALOGUE, "wine", "lime")] == ["Lime soda"]
