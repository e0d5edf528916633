"""What the dialogs of paid orders show: the list of today, one receipt, and what is given back of it."""

from dataclasses import dataclass

from till_app.ui.views import ReceiptRow


@dataclass(frozen=True)
class PaidRow:
    """A paid order: "1-000042", "12:45 · Asha · Table 4", "£34.50"; `back`: what was given back, or ""."""

    session_id: str
    receipt: str
    caption: str
    amount: str
    back: str = ""
    chosen: bool = False


@dataclass(frozen=True)
class ReceiptsView:
    """The orders of a page, the receipt of the chosen one. `can_refund`: something is left to give back.

    `late_label`: what came after the payment can be charged, "" if nothing did.
    """

    rows: tuple[PaidRow, ...]
    empty: str
    page: int
    pages: int
    receipt: tuple[ReceiptRow, ...]
    can_print: bool
    can_refund: bool
    late_label: str = ""


@dataclass(frozen=True)
class RefundView:
    """What is given back: lines are (id, words, amount, chosen); choices are (key, label)."""

    title: str
    caption: str
    lines: tuple[tuple[str, str, str, bool], ...]
    page: int
    pages: int
    amount_label: str
    amount: str
    reasons: tuple[tuple[str, str], ...]
    reason: str
    methods: tuple[tuple[str, str], ...]
    method: str
    main: str
    can_give: bool
    problem: str = ""
