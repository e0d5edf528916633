"""The exact values of the drawings 02, 02b and 03: The Lantern's favourites and Asha's order of £55.64."""

from decimal import Decimal

from shared.catalogue import Catalogue, Category, Product, TaxClass
from shared.order_session import Discount, Line, LineOption, Note, OrderSession, Tax
from till_app.ui.views import BannerView, ChipView, MenuView, OrderView, Person, TillView

TILL = TillView(number="1", name="Till 1", place="Front bar", site="The Lantern")
ASHA = Person(1, "Asha", "staff", "plum")
SYNCED = ChipView("synced")
OFFLINE = ChipView("offline", waiting=14)
SYNCING = ChipView("syncing")
LOCAL = ChipView("local", waiting=3)
ATTENTION = ChipView("attention", reason="Two versions of a line")
CHIPS = (LOCAL, SYNCING, SYNCED, OFFLINE, ATTENTION)

VAT = TaxClass("VAT 20%", 2000)
_CATEGORIES = (
    ("draught", "Draught"),
    ("bottles", "Bottles"),
    ("wine", "Wine"),
    ("spirits", "Spirits"),
    ("cocktails", "Cocktails"),
    ("soft", "Soft drinks"),
    ("hot", "Coffee, tea"),
    ("food", "Food"),
    ("dessert", "Desserts"),
    ("shop", "Shop"),
)
_PRODUCTS = (
    ("Pale ale, pint", 580, "draught"),
    ("Lager, pint", 540, "draught"),
    ("Stout, pint", 590, "draught"),
    ("Cider, pint", 550, "draught"),
    ("House red, 175 ml", 640, "wine"),
    ("House white, 175 ml", 640, "wine"),
    ("Prosecco, 125 ml", 690, "wine"),
    ("Gin & tonic", 850, "spirits"),
    ("Garden spritz", 900, "cocktails"),
    ("Espresso martini", 1050, "cocktails"),
    ("Lime soda", 280, "soft"),
    ("Cola", 320, "soft"),
    ("Filter coffee", 290, "hot"),
    ("Flat white", 360, "hot"),
    ("Smash burger", 1350, "food"),
    ("Fish & chips", 1500, "food"),
    ("Marinated olives", 400, "food"),
    ("Salted almonds", 350, "food"),
    ("Bread", 150, "food"),
    ("Sticky toffee pudding", 750, "dessert"),
    ("Half pale ale", 300, "draught"),
    ("Half lager", 280, "draught"),
    ("Ginger beer", 340, "soft"),
    ("Sparkling water", 260, "soft"),
    ("Pot of tea", 320, "hot"),
    ("Hot chocolate", 380, "hot"),
    ("Cheese toastie", 820, "food"),
    ("Side salad", 450, "food"),
    ("Ice cream, 2 scoops", 560, "dessert"),
    ("Tote bag", 1200, "shop"),
)
PRODUCTS = tuple(
    Product(number, name, category, price, VAT, code=str(100 + number), sold_out=name == "Fish & chips")
    for number, (name, price, category) in enumerate(_PRODUCTS, start=1)
)
BY_NAME = {product.name: product for product in PRODUCTS}


def catalogue(favourites: int = 20) -> Catalogue:
    """The Lantern's products with that many favourites."""
    return Catalogue(
        version=1,
        currency="GBP",
        categories=tuple(Category(key, name) for key, name in _CATEGORIES),
        products=PRODUCTS,
        favourites=tuple(product.product_id for product in PRODUCTS[:favourites]),
    )


def line(
    name: str,
    count: int = 1,
    *,
    options: tuple[LineOption, ...] = (),
    discount: Discount | None = None,
    discounted: int = 0,
    notes: tuple[Note, ...] = (),
) -> Line:
    """A line as the fold would make it; its id is the product's number."""
    product = BY_NAME[name]
    gross = (product.price + sum(option.price for option in options)) * count
    return Line(
        line_id=f"line-{product.product_id}",
        product_id=product.product_id,
        name=name,
        category=product.category,
        unit_price=product.price,
        tax_name=VAT.name,
        tax_rate=VAT.rate,
        options=options,
        quantity=Decimal(count),
        discount=discount,
        notes=notes,
        gross=gross,
        discounted=discounted,
        total=gross - discounted,
        added_by=1,
        added_at="2026-05-01T11:40:00.000Z",
        changed_at="2026-05-01T11:44:07.000Z",
    )


LINES = (
    line("Pale ale, pint", 2),
    line("Salted almonds"),
    line("Lime soda"),
    line("Marinated olives"),
    line("Bread"),
    line(
        "Smash burger",
        options=(LineOption("Extra cheese", 100), LineOption("No onion", without=True)),
        notes=(Note("note-1", 1, "Sesame allergy", allergy=True),),
    ),
    line("House red, 175 ml", 2, discount=Discount("Happy hour", "percent", 2000), discounted=256),
    line("Sticky toffee pudding"),
)


def order(lines: tuple[Line, ...] = LINES) -> OrderSession:
    """Asha's order at table 12."""
    total = sum(one.total for one in lines)
    tax = round(total / 6)
    return OrderSession(
        session_id="session-1",
        user_id=1,
        table="Table 12",
        covers=3,
        lines=lines,
        discounted=sum(one.discounted for one in lines),
        total=total,
        taxes=(Tax(VAT.name, VAT.rate, total, tax),),
        fence=1,
    )


def counts(lines: tuple[Line, ...] = LINES) -> dict[int, Decimal]:
    """Quantities by product."""
    return {one.product_id: one.quantity for one in lines}


ORDER = OrderView(owner=ASHA, order=order(), saved="12:44:07", highlighted=LINES[-1].line_id, can_undo=True)
EMPTY = OrderView(
    owner=ASHA, order=OrderSession(session_id="session-2", user_id=1, table="Table 12", covers=3), saved=""
)
MENU = MenuView(catalogue=catalogue(), category="favourites", counts=counts())
MENU_WIDE = MenuView(catalogue=catalogue(30), category="favourites", counts=counts())
RECOVERED = BannerView(
    title="Your order of 8 lines was recovered",
    caption="The till restarted at 12:43. Last change saved: ",
    emphasis="1 × Sticky toffee pudding, 12:42:58",
    after=". Please check that line.",
    tone="safe",
    icon="shield-check",
    buttons=(("changes", "Last changes", "history"), ("right", "Looks right", "check")),
)
