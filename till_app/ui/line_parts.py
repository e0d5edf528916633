"""The fronts around the order: what can be done with one line, and with the whole order."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from till_app.desk.desk import Desk
from till_app.ui.discount_front import DiscountFront
from till_app.ui.more_front import MoreFront
from till_app.ui.much_front import MuchFront
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
    """Note and options, discount and price, More, large quantities; `elsewhere` as in MoreFront."""
    pane, overlay = pages.order.order, pages.window.overlay
    more = MoreFront(pane, overlay, order, permission, elsewhere, desk, parent)
    more.voided.connect(voided)
    return (
        OptionsFront(pane, overlay, order, desk, parent),
        DiscountFront(pane, overlay, order, permission, desk, parent),
        more,
        MuchFront(overlay, order, desk, parent),
    )
