"""Reads the demo venue from lantern.toml: catalogue, staff and tills as frozen values."""

from importlib import resources
from typing import Literal

import msgspec

from shared.catalogue import Catalogue, Category, OptionGroup, Product, TaxClass
from shared.money import Minor


class Person(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A member of staff with a PIN that anybody may know; `colour` is a key of the owner colours."""

    name: str
    role: Literal["cashier", "manager"]
    pin: str
    colour: str


class Place(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A till and where it stands: "Till 1", "Front bar"."""

    name: str
    place: str


class Venue(msgspec.Struct, frozen=True):
    """All that a server needs to open the demo venue."""

    name: str
    catalogue: Catalogue
    staff: tuple[Person, ...]
    tills: tuple[Place, ...]


def lantern() -> Venue:
    """The Lantern, read anew from its file.

    Raises msgspec.ValidationError on an unknown field, KeyError on an unknown tax class or option group.
    """
    page = resources.files(__package__).joinpath("lantern.toml").read_bytes()
    return _venue(msgspec.toml.decode(page, type=_Page))


class _Row(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: int
    name: str
    price: Minor
    tax: str = "standard"
    barcodes: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    sold_out: bool = False
    low_stock: int | None = None


class _Shelf(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    key: str
    name: str
    products: tuple[_Row, ...]


class _Page(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: str
    currency: str
    version: int
    favourites: tuple[int, ...]
    taxes: dict[str, TaxClass]
    staff: tuple[Person, ...]
    tills: tuple[Place, ...]
    categories: tuple[_Shelf, ...]
    groups: dict[str, OptionGroup]


def _venue(page: _Page) -> Venue:
    catalogue = Catalogue(
        version=page.version,
        currency=page.currency,
        categories=tuple(Category(key=shelf.key, name=shelf.name) for shelf in page.categories),
        products=tuple(_product(row, shelf.key, page) for shelf in page.categories for row in shelf.products),
        favourites=page.favourites,
    )
    return Venue(name=page.name, catalogue=catalogue, staff=page.staff, tills=page.tills)


def _product(row: _Row, category: str, page: _Page) -> Product:
    return Product(
        product_id=row.id,
        name=row.name,
        category=category,
        price=row.price,
        tax=page.taxes[row.tax],
        code=str(row.id),
        barcodes=row.barcodes,
        option_groups=tuple(page.groups[key] for key in row.options),
        sold_out=row.sold_out,
        low_stock=row.low_stock,
    )
