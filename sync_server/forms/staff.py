"""Requests and answers of the staff's routes."""

from typing import Annotated, Literal

from msgspec import UNSET, Meta, UnsetType

from shared.wire import Message, Strict

_Role = Annotated[
    Literal["cashier", "manager", "admin"], Meta(description="What the person may do: see the roles.")
]
_Name = Annotated[str, Meta(min_length=1, max_length=60, description="What colleagues call the person.")]
_Colour = Annotated[str, Meta(pattern=r"^[a-z]{1,20}\Z", description="The colour of the person's tile.")]
_Pin = Annotated[str, Meta(max_length=8, description='4 to 8 digits for the tills; "" takes it away.')]
_Password = Annotated[
    str, Meta(max_length=200, description='At least 8 characters, for API and console; "" takes it away.')
]


class Member(Message, frozen=True):
    """A member of staff as managers see them."""

    id: Annotated[int, Meta(description="The person's number at this site.")]
    name: Annotated[str, Meta(description="What colleagues call the person.")]
    role: Annotated[str, Meta(description="cashier, manager or admin.")]
    colour: Annotated[str, Meta(description="The colour of the person's tile.")]
    active: Annotated[bool, Meta(description="False: has left, and cannot sign in.")]
    has_pin: Annotated[bool, Meta(description="Whether the person can sign in at a till.")]
    has_password: Annotated[bool, Meta(description="Whether the person can sign in elsewhere.")]


class Members(Message, frozen=True):
    """The staff."""

    items: Annotated[tuple[Member, ...], Meta(description="By number; also those who have left.")]


class MemberChange(Strict, frozen=True):
    """What is to be different about a member of staff; a field that is not given stays as it is."""

    name: _Name | UnsetType = UNSET
    role: _Role | UnsetType = UNSET
    active: Annotated[bool, Meta(description="False: the person has left.")] | UnsetType = UNSET
    colour: _Colour | UnsetType = UNSET
    pin: _Pin | UnsetType = UNSET
    password: _Password | UnsetType = UNSET
