"""Who comes in: the session cookie, the token that every form carries, and the log-in page."""

from typing import Any, TypeAlias
from urllib.parse import urlsplit

import msgspec
from litestar import Request, Response, get, post
from litestar.datastructures import Cookie, FormMultiDict, State
from litestar.di import NamedDependency
from litestar.response import Redirect

from shared.problems import NotAllowed, NotSignedIn, NotUnderstood, PinNotRecognised, Problem, TryLater
from shared.wire import Login
from sync_server.console.paper import HOME, page, see
from sync_server.office import Office
from sync_server.staff import Person
from sync_server.tokens import hash_of, same

COOKIE = "console"
AnyRequest: TypeAlias = Request[Any, Any, State]
Rooms: TypeAlias = NamedDependency[Office]


class Visitor(msgspec.Struct, frozen=True):
    """Somebody who runs the place, signed in to the console."""

    person: Person
    token: str

    @property
    def site_id(self) -> int:
        """Their site."""
        return self.person.site_id

    @property
    def csrf(self) -> str:
        """What each of their forms has to carry: it shows that the form was one of ours."""
        return hash_of(f"csrf{self.token}")


class Form:
    """The fields of a form, as text without blanks at the ends."""

    def __init__(self, fields: FormMultiDict) -> None:
        self._fields = fields

    def text(self, name: str) -> str:
        """The field; "" if it was left out."""
        value = self._fields.get(name, "")
        return value.strip() if isinstance(value, str) else ""

    def number(self, name: str) -> int:
        """The field as a whole number. Raises NotUnderstood."""
        text = self.text(name)
        if not (text.isascii() and text.isdigit()) or len(text) > 12:
            raise NotUnderstood("Choose one from the list first.")
        return int(text)


CallingVisitor: TypeAlias = NamedDependency[Visitor]
FilledForm: TypeAlias = NamedDependency[Form]


async def visitor_of(request: AnyRequest, office: Rooms) -> Visitor:
    """The manager whose cookie this is. Raises NotSignedIn, NotAllowed."""
    token = request.cookies.get(_kept_as(request)[0], "")
    person = await office.access.person(token)
    if not person.runs_the_place:
        raise NotAllowed("The console is for managers. Your orders are on the tills.")
    return Visitor(person, token)


async def form_of(request: AnyRequest, visitor: CallingVisitor) -> Form:
    """The form that was sent, if it came from one of this visitor's own pages. Raises NotAllowed."""
    must_be_from_here(request)
    form = Form(await request.form())
    if not same(form.text("csrf"), visitor.csrf):
        raise NotAllowed(
            "This form is too old or not one of the console's. Open the page again and repeat it."
        )
    return form


def must_be_from_here(request: AnyRequest) -> None:
    """Raises NotAllowed for a form that a page of another site sent."""
    site = request.headers.get("sec-fetch-site", "same-origin")
    origin = request.headers.get("origin")
    elsewhere = origin is not None and urlsplit(origin).netloc != request.headers.get("host", "")
    if elsewhere or site not in ("same-origin", "none"):
        raise NotAllowed("This form came from another website. Open the console's own page and repeat it.")


@get("/login")
async def login_page() -> Response[str]:
    """The page to sign in."""
    return page("login.html", said="", name="")


@post("/login", status_code=200)
async def login(request: AnyRequest, office: Rooms) -> Response[str] | Redirect:
    """Signs a manager in; anybody else reads why not."""
    must_be_from_here(request)
    form = Form(await request.form())
    name = form.text("name")
    try:
        signed_in = await office.access.login(Login(user=name, password=form.text("password")), "")
    except (PinNotRecognised, TryLater, NotSignedIn) as wrong:
        return page("login.html", status=wrong.status, said=_refusal(wrong), name=name)
    if not signed_in.person.runs_the_place:
        await office.access.logout(signed_in.token)
        said = "The console is for managers. Your orders are on the tills: log in there with your PIN."
        return page("login.html", status=403, said=said, name=name)
    answer = see("")
    answer.cookies.append(_cookie(request, signed_in.token))
    return answer


@post("/logout", dependencies={"form": form_of}, status_code=303)
async def logout(request: AnyRequest, office: Rooms, visitor: CallingVisitor, form: FilledForm) -> Redirect:
    """Signs out: the token is good no longer."""
    assert form is not None, "the form was checked on the way in"
    await office.access.logout(visitor.token)
    answer = see("/login")
    answer.cookies.append(_cookie(request, "", max_age=0))
    return answer


def _cookie(request: AnyRequest, token: str, max_age: int | None = None) -> Cookie:
    name, path = _kept_as(request)
    secure = _is_encrypted(request)
    return Cookie(
        name, value=token, path=path, max_age=max_age, httponly=True, samesite="strict", secure=secure
    )


def _kept_as(request: AnyRequest) -> tuple[str, str]:
    """Name and path of the cookie.

    A browser takes a name that begins so only over TLS and from this very host: nobody else on the line can
    put a cookie of their own in its place. It wants the path to be everything.
    """
    return (f"__Host-{COOKIE}", "/") if _is_encrypted(request) else (COOKIE, HOME)


def _is_encrypted(request: AnyRequest) -> bool:
    return request.url.scheme == "https"


def _refusal(wrong: Problem) -> str:
    if isinstance(wrong, PinNotRecognised):
        return "Name or password not recognised. Try again."
    return wrong.detail or wrong.title


HANDLERS = (login_page, login, logout)
