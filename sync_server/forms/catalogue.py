"""Requests and answers of the catalogue's routes."""

from typing import Annotated

from msgspec import UNSET, Meta, UnsetType

from shared.catalogue import TaxClass
from shared.wire import Message, Strict

_Name = Annotated[str, Meta(min_length=1, max_length=120, description="What the tile and the receipt say.")]
_Key = Annotated[str, Meta(min_length=1, max_length=60, description="The key of a category.")]
_Price = Annotated[int, Meta(ge=0, le=1_000_000_000, description="Unit price in minor units, tax included.")]
_Code = Annotated[str, Meta(max_length=60, description='A short code to type; "" for none.')]
_Barcode = Annotated[str, Meta(min_length=1, max_length=60, pattern=r"^\S+$", description="A barcode.")]
_Barcodes = Annotated[tuple[_Barcode, ...], Meta(max_length=20, description="All barcodes of the product.")]
_Left = Annotated[int, Meta(ge=0, le=1_000_000, description="How many pieces are left, if few.")]


class ProductChange(Strict, frozen=True):
    """What is to be different about a product; a field that is not given stays as it is."""

    name: _Name | UnsetType = UNSET
    category: _Key | UnsetType = UNSET
    price: _Price | UnsetType = UNSET
    tax: Annotated[TaxClass, Meta(description="The tax that the price contains.")] | UnsetType = UNSET
    code: _Code | UnsetType = UNSET
    barcodes: _Barcodes | UnsetType = UNSET
    sold_out: Annotated[bool, Meta(description="Whether there is none left.")] | UnsetType = UNSET
    low_stock: _Left | UnsetType | None = UNSET
    favourite: Annotated[bool, Meta(description="Whether it is on the first page.")] | UnsetType = UNSET


class SoldOut(Strict, frozen=True):
    """Whether a product is sold out."""

    sold_out: Annotated[bool, Meta(description="True: there is none left. False: it is sold again.")]


class BadRow(Message, frozen=True):
    """A row of a price list that cannot be taken."""

    row: Annotated[int, Meta(description="The line of the file, counted from 1; the heading is line 1.")]
    column: Annotated[str, Meta(description='The heading of the column; "" if the row as a whole is meant.')]
    sentence: Annotated[str, Meta(description="What is wrong, and what would do.")]


class Imported(Message, frozen=True):
    """What an import did, or with `dryRun` would do."""

    version: Annotated[int, Meta(description="The catalogue's version afterwards.")]
    added: Annotated[int, Meta(description="How many products are new.")]
    changed: Annotated[int, Meta(description="How many products differ from before.")]
    same: Annotated[int, Meta(description="How many rows say what the catalogue says already.")]
    bad: Annotated[tuple[BadRow, ...], Meta(description="The rows that were left out.")]
    dry_run: Annotated[bool, Meta(description="True: nothing was changed.")]
