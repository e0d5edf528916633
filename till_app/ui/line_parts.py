"""The fronts around the order: what can be done with one line, and with the whole order."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from till_app.desk.desk import Desk
from till_app.ui.discount_front import DiscountFront
from till_app.ui.more_front import MoreFront
from till_app.ui.much_front import MuchFront
from till_app.ui.open_item_front import OpenItemFront
from till_app.ui.options_front import OptionsFront
from till_app.ui.order_front import OrderFront
from till_app.ui.pages import Pages
from till_app.ui.part import Part
from till_app.ui.permission_front import PermissionFront


def line_parts(
    pages: Pages,
    order: OrderFront,
    permission: PermissionFront,
    elsewhere: Mapping[str, Callable[[], object]],
    *,
    voided: Callable[[], object],
    desk: Desk,
    parent: QObject,
) -> tuple[Part, ...]:
    """What is done with a line: options, discount, open items, large quantities; and More, see MoreFront."""
    pane, overlay = pages.order.order, pages.window.overlay
    item = OpenItemFront(pages.order.menu, overlay, order, permission, desk, parent)
    doing = {**elsewhere, "open_item": item.open}
    more = MoreFront(pane, overlay, order, permission, doing, desk, parent)
    more.voided.connect(voided)
    return (
        OptionsFront(pane, overlay, order, desk, parent),
        DiscountFront(pane, overlay, order, permission, desk, parent),
        item,
        more,
        MuchFront(overlay, order, desk, parent),
    )
