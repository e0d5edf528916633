"""The line to the server: HTTP in, wire messages and named troubles out."""

import socket
import ssl
from collections.abc import Mapping
from importlib.metadata import version
from ipaddress import ip_address
from typing import TypeVar

import httpx
import msgspec

from shared.catalogue import Catalogue
from shared.problems import problem_from
from shared.rest import LoggedIn
from shared.wire import (  # fmt: skip
    Changes,
    Enrolled,
    Enrolment,
    Login,
    Push,
    PushAnswer,
    Roster,
    Snapshot,
    decode,
    encode,
)
from till_app.sync.report import Report, silent

_CONNECT_SECONDS = 5.0
_ANSWER_SECONDS = 15.0
_PROGRAM = f"till/{version('ordersession')}"
_OUT_OF_TIME = (9, 10)
"""What OpenSSL says of a certificate that is not valid yet, or no longer, by this machine's clock."""
_JSON = {"Content-Type": "application/json"}
_WHY = {
    "refused": "nothing listens there",
    "timeout": "no answer in time",
    "name": "the name is not known",
    "tls": "its certificate is not trusted on this machine",
    "certificate-time": "its certificate is not valid at the time of this machine's clock",
    "cut": "the connection was cut",
}
_T = TypeVar("_T")


class Unreachable(Exception):
    """No answer. `reason` is one of refused, timeout, name, tls, certificate-time, cut."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason

    @property
    def why(self) -> str:
        """The reason in words for IT."""
        return _WHY.get(self.reason, self.reason)


class NotOurServer(Exception):
    """Something answered, but not the sync server: a captive portal, a proxy, another program."""


class Link:
    """Calls the server at `address` with the till's token. Use, and close, on one event loop.

    Every push and pull carries the headers of `report`. Certificates are always checked, against the
    system's authorities too. Every call raises
    Unreachable, NotOurServer, or the Problem that the server answers with.
    """

    def __init__(self, address: str, token: str = "", report: Report = silent) -> None:
        context = httpx.create_ssl_context()
        context.load_default_certs()
        self._token = token
        self._report = report
        self._client = httpx.AsyncClient(
            base_url=address,
            verify=context,
            # A proxy of the house has no business between the till and a server on the same machine.
            trust_env=not _is_here(httpx.URL(address).host),
            timeout=httpx.Timeout(_ANSWER_SECONDS, connect=_CONNECT_SECONDS),
            headers={
                "Accept": "application/json",
                "User-Agent": _PROGRAM,
                **({"Authorization": f"Bearer {token}"} if token else {}),
            },
        )

    async def close(self) -> None:
        """Lets go of the connections."""
        await self._client.aclose()

    async def enrol(self, code: str, name: str) -> Enrolled:
        """Exchanges a one-time code for this till's id and token."""
        return await self._post("/api/tills/enrol", encode(Enrolment(code=code, name=name)), Enrolled)

    async def login(self, user_id: int, pin: str) -> LoggedIn:
        """Asks whether this is the user's PIN. The PIN is in the body only: never in an address or a log."""
        body = encode(Login(user=user_id, pin=pin))
        return await self._post("/api/auth/login", body, LoggedIn, {"X-Till-Token": self._token})

    async def push(self, push: Push) -> PushAnswer:
        """Sends edits; the answer says what the server holds."""
        return await self._post("/api/sync/push", encode(push), PushAnswer, self._report(push))

    async def changes(self, since: int, epoch: str, wait: int, mark: str = "") -> Changes:
        """What changed at the site after a cursor; waits up to `wait` seconds for something."""
        timeout = httpx.Timeout(wait + _ANSWER_SECONDS, connect=_CONNECT_SECONDS)
        query = httpx.QueryParams({"since": since, "wait": wait, "epoch": epoch, "mark": mark})
        request = self._client.build_request(
            "GET", "/api/sync/changes", params=query, timeout=timeout, headers=self._report(None)
        )
        return await self._answer(request, Changes)

    async def snapshot(self) -> Snapshot:
        """Every open session of the site."""
        return await self._get("/api/sync/snapshot", Snapshot)

    async def roster(self) -> Roster:
        """Staff and tills."""
        return await self._get("/api/roster", Roster)

    async def catalogue(self) -> Catalogue:
        """What is sold."""
        return await self._get("/api/catalogue", Catalogue)

    async def _get(self, path: str, shape: type[_T]) -> _T:
        return await self._answer(self._client.build_request("GET", path), shape)

    async def _post(
        self, path: str, body: bytes, shape: type[_T], extra: Mapping[str, str] | None = None
    ) -> _T:
        headers = {**_JSON, **(extra or {})}
        return await self._answer(
            self._client.build_request("POST", path, content=body, headers=headers), shape
        )

    async def _answer(self, request: httpx.Request, shape: type[_T]) -> _T:
        try:
            response = await self._client.send(request)
        except httpx.DecodingError as error:
            raise NotOurServer("the answer is garbled") from error
        except httpx.RequestError as error:
            raise Unreachable(_reason(error)) from error
        kind = response.headers.get("content-type", "").partition(";")[0].strip()
        if response.is_success and kind == "application/json":
            try:
                return decode(response.content, shape)
            except (msgspec.DecodeError, msgspec.ValidationError) as error:
                raise NotOurServer(f"the answer cannot be read: {error}") from error
        if response.status_code >= 500 or (response.is_error and kind == "application/problem+json"):
            raise problem_from(response.content, response.status_code, _retry_after(response))
        raise NotOurServer(f"status {response.status_code}, {kind or 'no content type'}")


def _retry_after(response: httpx.Response) -> int | None:
    """Seconds; a date counts as nothing, for clocks differ."""
    text = response.headers.get("retry-after", "")
    return int(text) if text.isdecimal() else None


def _reason(error: httpx.RequestError) -> str:
    """Why there was no answer, from the chain of causes."""
    if isinstance(error, httpx.TimeoutException):
        return "timeout"
    cause: BaseException | None = error
    while cause is not None:
        match cause:
            case ssl.SSLCertVerificationError(verify_code=code) if code in _OUT_OF_TIME:
                return "certificate-time"
            case ssl.SSLError():
                return "tls"
            case socket.gaierror():
                return "name"
            case ConnectionRefusedError():
                return "refused"
            case _:
                cause = cause.__cause__ or cause.__context__
    return "cut"


def _is_here(host: str) -> bool:
    """Whether the server runs on this very machine."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
