"""Reads a price list (CSV) into a catalogue: pure, row by row, each bad row with what is wrong with it."""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

import msgspec
from msgspec import UnsetType

from shared.catalogue import Catalogue, Category, Product, TaxClass
from shared.money import decimals
from shared.problems import NotFound, NotUnderstood, Taken
from sync_server.forms.catalogue import BadRow, Imported, ProductChange

MOST_ROWS = 10_000
COLUMNS = ("id", "name", "category", "price", "tax", "code", "barcodes", "sold_out", "low_stock", "favourite")
_NEEDED = ("name", "category", "price", "tax")
_YES = frozenset({"1", "yes", "y", "true", "x"})
_NO = frozenset({"", "0", "no", "n", "false"})
_NUMBER = re.compile(r"\d{1,9}([.,]\d{1,4})?")
_HIGHEST_ID = 2**31 - 1
_HIGHEST_PRICE = 1_000_000_000
_NO_TAX = TaxClass("", 0)


class _Bad(Exception):
    def __init__(self, column: str, sentence: str) -> None:
        super().__init__(sentence)
        self.column = column


class Reading(msgspec.Struct, frozen=True):
    """A price list that was read: the catalogue with its good rows (version unchanged), and the bad rows."""

    catalogue: Catalogue
    added: int
    changed: int
    same: int
    bad: tuple[BadRow, ...]


class _Shelf:
    """The catalogue while rows are put into it."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.places = decimals(catalogue.currency)
        self.products = {product.product_id: product for product in catalogue.products}
        self.categories = list(catalogue.categories)
        self.taxes = {product.tax.name.casefold(): product.tax for product in catalogue.products}
        self.favourites = catalogue.favourites
        self.seen: set[int] = set()

    def find(self, given_id: str, name: str, code: str) -> int:
        """The id that the row is about: as given, else by code, else by name, else the next free one."""
        if given_id:
            if not (given_id.isascii() and given_id.isdigit() and 0 < int(given_id[:12]) <= _HIGHEST_ID):
                raise _Bad("id", "An id is a whole number above 0; leave it empty for a new product.")
            return int(given_id)
        for wanted, field in ((code, "code"), (name, "name")):
            found = [
                one.product_id for one in self.products.values() if wanted and getattr(one, field) == wanted
            ]
            if found:
                return found[0]
        return max(self.products, default=0) + 1

    def category(self, text: str) -> str:
        """The key of the category of that key or name, made if need be."""
        for one in self.categories:
            if text.casefold() in (one.key.casefold(), one.name.casefold()):
                return one.key
        slug = re.sub(r"[^a-z0-9]+", "-", text.casefold()).strip("-")
        taken = {one.key for one in self.categories}
        stem = slug or "category"
        key = next(key for key in (stem, *(f"{stem}-{n}" for n in range(2, MOST_ROWS))) if key not in taken)
        self.categories.append(Category(key, text))
        return key

    def tax(self, text: str) -> TaxClass:
        """The tax of that name or percentage."""
        known = self.taxes.get(text.casefold())
        if known is not None:
            return known
        percent = text.removesuffix("%").strip()
        rate = _scaled(percent, 2)
        if rate is None or rate > 10_000:
            raise _Bad("tax", "Give the name of a tax in use, or a percentage such as 20 or 5.5.")
        for one in self.taxes.values():
            if one.rate == rate:
                return one
        made = TaxClass(f"{percent}%", rate)
        self.taxes[made.name.casefold()] = made
        return made


def read_pricelist(text: bytes, catalogue: Catalogue) -> Reading:
    """Puts the file's rows into the catalogue; products that no row names stay as they are.

    UTF-8 with or without BOM; comma, semicolon or tab between cells; a point or a comma before the
    decimals of the catalogue's currency. Raises NotUnderstood if there is no table at all.
    """
    shelf = _Shelf(catalogue)
    bad: list[BadRow] = []
    counts = {"added": 0, "changed": 0, "same": 0}
    for row, cells, flaw in _rows(text):
        kept = (list(shelf.categories), dict(shelf.taxes))
        try:
            if flaw:
                raise _Bad("", flaw)
            product = _product(cells, shelf)
            favourites = _favourites(cells, shelf, product.product_id)
        except _Bad as wrong:
            shelf.categories, shelf.taxes = kept
            bad.append(BadRow(row, wrong.column, str(wrong)))
            continue
        before = shelf.products.get(product.product_id)
        is_same = before == product and favourites == shelf.favourites
        counts["added" if before is None else "same" if is_same else "changed"] += 1
        shelf.products[product.product_id], shelf.favourites = product, favourites
        shelf.seen.add(product.product_id)
    after = msgspec.structs.replace(
        catalogue,
        categories=tuple(shelf.categories),
        products=tuple(shelf.products.values()),
        favourites=shelf.favourites,
    )
    return Reading(after, bad=tuple(bad), **counts)


def changed(catalogue: Catalogue, product_id: int, wish: ProductChange) -> Catalogue:
    """The catalogue with one product changed, or added at its end if the wish is a whole product.

    Raises NotFound (unknown, and too little said to add it), NotUnderstood (unknown category), Taken.
    """
    given = {
        name: getattr(wish, name)
        for name in wish.__struct_fields__
        if not isinstance(getattr(wish, name), UnsetType)
    }
    favourite = given.pop("favourite", product_id in catalogue.favourites)
    products = {product.product_id: product for product in catalogue.products}
    before = products.get(product_id)
    if before is None and not set(_NEEDED) <= given.keys():
        raise NotFound(f"There is no product {product_id}; to add it give {', '.join(_NEEDED)}.")
    product = msgspec.structs.replace(before or Product(product_id, "", "", 0, _NO_TAX), **given)
    product = msgspec.structs.replace(product, code=product.code or None)
    if product.category not in {category.key for category in catalogue.categories}:
        raise NotUnderstood(f"There is no category of the key {product.category}.")
    flaw = clash(product, products.values())
    if flaw:
        raise Taken(flaw[1])
    products[product_id] = product
    favourites = _with(catalogue.favourites, product_id, wanted=favourite)
    return msgspec.structs.replace(catalogue, products=tuple(products.values()), favourites=favourites)


def imported(reading: Reading, version: int, *, dry_run: bool) -> Imported:
    """The answer to an import that leads to this version."""
    return Imported(version, reading.added, reading.changed, reading.same, reading.bad, dry_run)


def _rows(text: bytes) -> Iterator[tuple[int, dict[str, str], str]]:
    """Each row as (line, cells by heading, what is wrong with the row as a whole or "")."""
    try:
        lines = text.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        raise NotUnderstood(
            f"The file is not UTF-8 text (at byte {wrong.start + 1}): save it as UTF-8."
        ) from wrong
    first = lines.partition("\n")[0]
    reader = csv.reader(io.StringIO(lines, newline=""), delimiter=max(";,\t", key=first.count), strict=True)
    heading: list[str] = []
    try:
        for cells in reader:
            if not heading:
                heading = _heading(cells)
            elif any(cell.strip() for cell in cells):
                if reader.line_num > MOST_ROWS + 1:
                    raise NotUnderstood(f"At most {MOST_ROWS} rows at once; cut the file in two.")
                flaw = "" if len(cells) <= len(heading) else "The row has more cells than the heading."
                named = zip(heading, (cell.strip() for cell in cells), strict=False)
                yield reader.line_num, dict(named), flaw
    except csv.Error as wrong:
        raise NotUnderstood(f"The file is not CSV (line {reader.line_num}): {wrong}.") from wrong
    if not heading:
        raise NotUnderstood("The file is empty.")


def _heading(cells: list[str]) -> list[str]:
    heading = [cell.strip().casefold().replace(" ", "_") for cell in cells]
    missing = [name for name in _NEEDED if name not in heading]
    unknown = [name for name in heading if name not in COLUMNS]
    if missing or unknown or len(set(heading)) < len(heading):
        raise NotUnderstood(
            f"The first line must name the columns, each once: {', '.join(_NEEDED)} and, if you like, "
            f"{', '.join(name for name in COLUMNS if name not in _NEEDED)}."
        )
    return heading


def _product(cells: dict[str, str], shelf: _Shelf) -> Product:
    """The product that a row describes. Raises _Bad."""
    name, code = _words(cells, "name", 120), _words(cells, "code", 60)
    product_id = shelf.find(cells.get("id", ""), name, code)
    if product_id in shelf.seen:
        raise _Bad("id" if cells.get("id") else "name", "An earlier row is about the same product.")
    price = _scaled(cells.get("price", ""), shelf.places)
    if price is None:
        example = "540" if not shelf.places else f"5.{'40'.ljust(shelf.places, '0')}"
        raise _Bad("price", f"A price is a number such as {example}, without a currency sign.")
    left = cells.get("low_stock", "")
    if left and not (left.isascii() and left.isdigit() and len(left) <= 6):
        raise _Bad("low_stock", "How many are left is a whole number, or empty.")
    barcodes = dict.fromkeys(re.split(r"[\s|]+", _words(cells, "barcodes", 600)))
    blank = Product(product_id, name, "", 0, _NO_TAX)
    before = shelf.products.get(product_id, blank)
    product = Product(
        product_id=product_id,
        name=name,
        category=shelf.category(_words(cells, "category", 60)),
        price=price,
        tax=shelf.tax(_words(cells, "tax", 60)),
        code=(code or None) if "code" in cells else before.code,
        barcodes=tuple(filter(None, barcodes)) if "barcodes" in cells else before.barcodes,
        option_groups=before.option_groups,
        sold_out=_yes(cells, "sold_out") if "sold_out" in cells else before.sold_out,
        low_stock=(int(left) if left else None) if "low_stock" in cells else before.low_stock,
    )
    flaw = clash(product, shelf.products.values())
    if flaw:
        raise _Bad(*flaw)
    return product


def clash(product: Product, others: Iterable[Product]) -> tuple[str, str] | None:
    """The column and sentence if another product has this one's code or a barcode of it."""
    for other in others:
        if other.product_id == product.product_id:
            continue
        if product.code and product.code == other.code:
            return "code", f"{other.name} has the code {product.code} already."
        twice = set(product.barcodes) & set(other.barcodes)
        if twice:
            return "barcodes", f"{other.name} has the barcode {min(twice)} already."
    return None


def _words(cells: dict[str, str], column: str, most: int) -> str:
    text = cells.get(column, "")
    if not text and column in _NEEDED:
        raise _Bad(column, "This may not be empty.")
    if len(text) > most:
        raise _Bad(column, f"This has more than {most} characters.")
    if not text.isprintable():
        raise _Bad(column, "This holds a character that cannot be shown.")
    return text


def _scaled(text: str, places: int) -> int | None:
    """A number times ten to the power of `places`; None if it is none, or has more places."""
    if not (text.isascii() and _NUMBER.fullmatch(text)):
        return None
    scaled = Decimal(text.replace(",", ".")).scaleb(places)
    return int(scaled) if scaled == scaled.to_integral_value() and scaled <= _HIGHEST_PRICE else None


def _favourites(cells: dict[str, str], shelf: _Shelf, product_id: int) -> tuple[int, ...]:
    """The products of the first page, with or without this one. Raises _Bad."""
    if "favourite" not in cells:
        return shelf.favourites
    return _with(shelf.favourites, product_id, wanted=_yes(cells, "favourite"))


def _with(favourites: tuple[int, ...], product_id: int, *, wanted: bool) -> tuple[int, ...]:
    """They keep their places on the page; another one comes last."""
    if wanted:
        return tuple(dict.fromkeys((*favourites, product_id)))
    return tuple(one for one in favourites if one != product_id)


def _yes(cells: dict[str, str], column: str) -> bool:
    text = cells[column].casefold()
    if text in _YES:
        return True
    if text in _NO:
        return False
    raise _Bad(column, "Write yes or no.")
