"""What the venue sells: categories, products, options and tax classes. Read-only at the till."""

from typing import Literal

import msgspec

from shared.money import BasisPoints, Minor


class TaxClass(msgspec.Struct, frozen=True, rename="camel"):
    """A tax that prices already contain; `rate` in basis points (2000 = 20 %)."""

    name: str
    rate: BasisPoints


class Option(msgspec.Struct, frozen=True, rename="camel"):
    """One choice of an option group; `price` is added to the unit price."""

    name: str
    price: Minor = 0


class OptionGroup(msgspec.Struct, frozen=True, rename="camel"):
    """Choices of a product: exactly one, any number, or things to leave out.

    `default` is the option of a choose-one group that is meant when nothing is said; "": a person says it.
    """

    name: str
    kind: Literal["one", "many", "without"]
    options: tuple[Option, ...]
    default: str = ""


class Category(msgspec.Struct, frozen=True, rename="camel"):
    """A page of products; `key` also names its colour in the tokens."""

    key: str
    name: str


class Product(msgspec.Struct, frozen=True, rename="camel"):
    """Something sold. `price` in minor units, tax included. `low_stock`: how many are left, if few."""

    product_id: int
    name: str
    category: str
    price: Minor
    tax: TaxClass
    code: str | None = None
    barcodes: tuple[str, ...] = ()
    option_groups: tuple[OptionGroup, ...] = ()
    sold_out: bool = False
    low_stock: int | None = None

    @property
    def asks(self) -> bool:
        """Whether it cannot be sold without a choice: one has to be chosen and none is meant by itself."""
        return any(group.kind == "one" and not group.default for group in self.option_groups)


class Catalogue(msgspec.Struct, frozen=True, rename="camel"):
    """All products of a site. `version` grows with every change; `currency` is an ISO 4217 code."""

    version: int
    currency: str
    categories: tuple[Category, ...]
    products: tuple[Product, ...]
    favourites: tuple[int, ...] = ()


EMPTY = Catalogue(version=0, currency="GBP", categories=(), products=())
