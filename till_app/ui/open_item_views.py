"""What the dialog of an open item shows."""

from dataclasses import dataclass


@dataclass(frozen=True)
class OpenItemView:
    """`unnamed` is what it is called without a name; `taxes` are labels, `tax` the place of one."""

    title: str
    caption: str
    unnamed: str
    amount: str
    taxes: tuple[str, ...]
    tax: int
    main: str
    can_add: bool
