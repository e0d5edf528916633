"""The catalogue: read by tills and people, changed by managers, imported from a price list."""

from typing import Any

import msgspec
import pytest

from shared.catalogue import Catalogue, Product
from shared.problems import NotUnderstood
from sync_server.pricelist import read_pricelist
from tests.sync_server.venue import CATALOGUE, House

CIDER = {"name": "Cider", "category": "draught", "price": 560, "tax": {"name": "VAT 20%", "rate": 2000}}
HEADING = "id;name;category;price;tax;code;barcodes;sold_out;low_stock;favourite\n"


def put(house: House, path: str, wish: dict[str, Any], name: str = "Mara") -> Any:
    """The answer to a change."""
    return house.client.put(f"/api/catalogue/products/{path}", json=wish, headers=house.as_person(name))


def sent(house: House, text: str | bytes, query: str = "") -> Any:
    """The answer to an import."""
    headers = {**house.as_person("Mara"), "Content-Type": "text/csv"}
    return house.client.post(f"/api/catalogue/import{query}", content=text, headers=headers)


def catalogue(house: House) -> Catalogue:
    """What till 1 reads."""
    answer = house.client.get("/api/catalogue", headers=house.as_till())
    return msgspec.json.decode(answer.content, type=Catalogue)


def read(text: str, currency: str = "GBP") -> tuple[list[Product], list[tuple[int, str]]]:
    """The products after the file's rows, and line and column of each bad row."""
    reading = read_pricelist(text.encode(), msgspec.structs.replace(CATALOGUE, currency=currency))
    return list(reading.catalogue.products), [(one.row, one.column) for one in reading.bad]


def test_tills_and_people_read_it(house: House) -> None:
    for headers in (house.as_till(), house.as_person("Asha")):
        answer = house.client.get("/api/catalogue", headers=headers)
        assert (answer.status_code, answer.headers["etag"]) == (200, '"7"')
        assert house.client.get("/api/catalogue/products/103", headers=headers).json()["price"] == 540
        again = house.client.get("/api/catalogue", headers={**headers, "If-None-Match": '"7"'})
        assert (again.status_code, again.content) == (304, b"")
    missing = house.client.get("/api/catalogue/products/104", headers=house.as_till())
    assert (missing.status_code, missing.json()["type"]) == (404, "not-found")
    assert house.client.get("/api/catalogue", headers={"Authorization": "Bearer x"}).status_code == 401


def test_a_change_raises_the_version_and_the_cursor(house: House) -> None:
    pull = {"since": 0}
    before = house.client.get("/api/sync/changes", params=pull, headers=house.as_till()).json()
    answer = put(house, "103", {"price": 550, "barcodes": ["5010"], "lowStock": 3})
    assert (answer.status_code, answer.json()["price"], answer.json()["lowStock"]) == (200, 550, 3)
    after = house.client.get("/api/sync/changes", params=pull, headers=house.as_till()).json()
    assert (before["catalogue"], after["catalogue"]) == (7, 8)
    assert after["cursor"] == before["cursor"] + 1
    found = house.client.get("/api/catalogue/barcode/5010", headers=house.as_till())
    assert found.json()["productId"] == 103
    assert put(house, "103", {"lowStock": None}).json()["lowStock"] is None
    assert put(house, "103", {"price": 550}).status_code == 200
    assert catalogue(house).version == 9, "the same again is no change"


def test_sold_out_and_back(house: House) -> None:
    assert put(house, "103/sold-out", {"soldOut": True}).json()["soldOut"] is True
    assert catalogue(house).products[0].sold_out
    assert put(house, "103/sold-out", {"soldOut": False}).json()["soldOut"] is False
    assert put(house, "9/sold-out", {"soldOut": True}).status_code == 404


@pytest.mark.parametrize(
    ("path", "wish", "status", "kind"),
    [
        ("104", CIDER, 200, None),
        ("104", {"name": "Cider"}, 404, "not-found"),
        ("103", {"category": "nowhere"}, 400, "not-understood"),
        ("104", {**CIDER, "barcodes": ["77"]}, 409, "taken"),
        ("104", {**CIDER, "code": "L"}, 409, "taken"),
        ("103", {"price": -1}, 400, "not-understood"),
        ("103", {"price": 5.4}, 400, "not-understood"),
        ("103", {"colour": "red"}, 400, "not-understood"),
        ("0", CIDER, 400, "not-understood"),
        ("99999999999999999999", CIDER, 400, "not-understood"),
    ],
)
def test_what_a_change_may_say(
    house: House, path: str, wish: dict[str, Any], status: int, kind: str | None
) -> None:
    assert put(house, "103", {"code": "L", "barcodes": ["77"]}).status_code == 200
    answer = put(house, path, wish)
    assert (answer.status_code, answer.json().get("type")) == (status, kind), answer.text


def test_favourites_are_put_on_the_first_page_and_taken_off(house: House) -> None:
    before = catalogue(house).favourites
    assert put(house, "104", {**CIDER, "favourite": True}).status_code == 200
    assert catalogue(house).favourites == (*before, 104)
    rows = ("Cider;draught;5.60;VAT 20%;no", "Lager, pint;draught;5.40;VAT 20%;yes")
    text = "\n".join(("name;category;price;tax;favourite", *rows))
    taken = sent(house, text).json()
    assert (taken["changed"], taken["bad"]) == (1 + (103 not in before), [])
    assert catalogue(house).favourites == tuple(dict.fromkeys((*before, 103)))
    assert put(house, "103", {"favourite": False}).status_code == 200
    assert 103 not in catalogue(house).favourites


def test_only_managers_change_it(house: House) -> None:
    for path, wish in (("103", {"price": 1}), ("103/sold-out", {"soldOut": True})):
        assert put(house, path, wish, "Asha").status_code == 403
    answer = house.client.post("/api/catalogue/import", content=b"x", headers=house.as_person("Asha"))
    assert answer.status_code == 403
    assert catalogue(house) == CATALOGUE


def test_an_import_adds_and_changes(house: House) -> None:
    text = (
        "\ufeff"
        + HEADING
        + "103;Lager, pint;draught;5,50;VAT 20%;;;;\n;Crisps;Snacks;1.20;5;CR;501 502;no;7\n"
    )
    dry = sent(house, text, "?dryRun=1")
    assert (dry.status_code, dry.json()["dryRun"], dry.json()["version"]) == (200, True, 7)
    assert catalogue(house) == CATALOGUE
    done = sent(house, text).json()
    assert (done["added"], done["changed"], done["same"], done["version"]) == (1, 1, 0, 8)
    lager, crisps = catalogue(house).products
    assert (lager.price, crisps.price, crisps.tax.rate, crisps.category) == (550, 120, 500, "snacks")
    assert (crisps.product_id, crisps.barcodes, crisps.low_stock) == (104, ("501", "502"), 7)
    assert sent(house, text).json()["same"] == 2
    assert catalogue(house).version == 8


def test_a_bad_row_refuses_the_file_unless_it_is_to_be_skipped(house: House) -> None:
    text = HEADING + ";Crisps;Snacks;1.20;5;;;;\n;Nuts;Snacks;cheap;5;;;;\n"
    refused = sent(house, text)
    assert (refused.status_code, refused.json()["type"]) == (422, "bad-rows")
    assert [(row["row"], row["column"]) for row in refused.json()["rows"]] == [(3, "price")]
    assert catalogue(house) == CATALOGUE
    taken = sent(house, text, "?bad=skip").json()
    assert (taken["added"], len(taken["bad"])) == (1, 1)
    assert [product.name for product in catalogue(house).products] == ["Lager, pint", "Crisps"]


@pytest.mark.parametrize(
    ("row", "column"),
    [
        (";;Snacks;1;5;;;;", "name"),
        (";Nuts;;1;5;;;;", "category"),
        (";Nuts;Snacks;1.234;5;;;;", "price"),
        (";Nuts;Snacks;-1;5;;;;", "price"),
        (";Nuts;Snacks;£1;5;;;;", "price"),
        (";Nuts;Snacks;1;lots;;;;", "tax"),
        (";Nuts;Snacks;1;101;;;;", "tax"),
        ("x;Nuts;Snacks;1;5;;;;", "id"),
        ("0;Nuts;Snacks;1;5;;;;", "id"),
        ("103;Lager;draught;1;5;;77;;\n;Nuts;Snacks;1;5;;77;;", "barcodes"),
        ("103;Lager;draught;1;5;L;;;\n104;Nuts;Snacks;1;5;L;;;", "code"),
        (";Nuts;Snacks;1;5;;;perhaps;", "sold_out"),
        (";Nuts;Snacks;1;5;;;;some", "low_stock"),
        (";Nuts;Snacks;1;5;;;;;perhaps", "favourite"),
        (";Nuts;Snacks;1;5;;;;;;;", ""),
        ("103;Lager;draught;1;5;;;;\n103;Lager;draught;2;5;;;;", "id"),
        (";Nuts\x07;Snacks;1;5;;;;", "name"),
    ],
)
def test_each_flaw_is_told_with_its_row_and_column(row: str, column: str) -> None:
    _, bad = read(HEADING + row + "\n")
    assert bad == [(row.count("\n") + 2, column)]


@pytest.mark.parametrize(
    ("currency", "written", "minor"),
    [("GBP", "5.4", 540), ("GBP", "5,40", 540), ("JPY", "540", 540), ("BHD", "1.234", 1234)],
)
def test_prices_have_the_currencys_decimals(currency: str, written: str, minor: int) -> None:
    products, bad = read(f'name,category,price,tax\nNuts,Snacks,"{written}",5\n', currency)
    assert (products[-1].price, bad) == (minor, [])


def test_yen_have_no_decimals() -> None:
    assert read("name;category;price;tax\nNuts;Snacks;5.40;5\n", "JPY")[1] == [(2, "price")]


def test_a_column_that_the_file_lacks_stays_as_it_was() -> None:
    kept = msgspec.structs.replace(CATALOGUE.products[0], code="L", barcodes=("77",), sold_out=True)
    before = msgspec.structs.replace(CATALOGUE, products=(kept,))
    reading = read_pricelist(b"name;category;price;tax\nLager, pint;draught;6;VAT 20%\n", before)
    assert reading.catalogue.products == (msgspec.structs.replace(kept, price=600),)


@pytest.mark.parametrize(
    "text",
    [b"", b"\xff\xfe", b"name;price\n", b'name;category;price;tax\n"x', b"name;name;category;price;tax\n"],
)
def test_what_is_no_price_list_at_all(text: bytes) -> None:
    with pytest.raises(NotUnderstood):
        read_pricelist(text, CATALOGUE)
