"""Finding a product: by code or barcode exactly, by words ignoring case and accents."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from shared.catalogue import Catalogue, Product


def by_code(catalogue: Catalogue, code: str) -> Product | None:
    """The product of that code or barcode."""
    return next((p for p in catalogue.products if code == p.code or code in p.barcodes), None)


def matching(catalogue: Catalogue, words: str) -> Sequence[Product]:
    """Products whose name has every word: names that begin with the first one, then words, then the rest."""
    wanted = plain(words).split()
    if not wanted:
        return ()
    first, rest = wanted[0], wanted[1:]
    begins: list[Product] = []
    begins_a_word: list[Product] = []
    within: list[Product] = []
    # Every key looks at all names: one pass, and nothing is taken apart.
    for product in catalogue.products:
        name = plain(product.name)
        if first not in name or (rest and not all(word in name for word in rest)):
            continue
        if name.startswith(first):
            begins.append(product)
        elif f" {first}" in name:
            begins_a_word.append(product)
        else:
            within.append(product)
    return [*begins, *begins_a_word, *within]


def shown(catalogue: Catalogue, category: str, search: str) -> Sequence[Product]:
    """What the product pages show: the search's hits, the favourites (else all), or a category."""
    if is_search(search):
        return matching(catalogue, search)
    if category == "favourites":
        known = {p.product_id: p for p in catalogue.products}
        # Where nobody has chosen any yet, the first page shows everything.
        return [known[i] for i in catalogue.favourites if i in known] or catalogue.products
    return [p for p in catalogue.products if p.category == category]


def is_search(typed: str) -> bool:
    """Whether it is looked for. Digits alone are a quantity or a code: the tiles stay where they are."""
    return bool(typed.strip()) and not typed.strip().isdecimal()


def plain(text: str) -> str:
    """Lower case without accents: "Crème" is "creme"."""
    if text.isascii():
        # Most names: nothing to take apart, and a search looks at all of them on every key.
        return text.lower()
    return _without_accents(text)


@lru_cache(maxsize=20_000)
def _without_accents(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))
