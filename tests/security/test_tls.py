"""The till speaks to its own server only: whoever cannot prove to be it hears no token, no PIN, no order."""

import asyncio
import ssl
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from shared.wire import Push, encode
from tests.sync_server.paper_till import PaperTill, beer
from tests.till_app.sync.odd_server import OddServer, http, self_signed
from tests.wire.certificates import Authority
from till_app.layers import BadSetting
from till_app.settings import read
from till_app.sync.link import Link, NotOurServer, Unreachable

TOKEN, PIN, CODE = "a-token-of-a-till", "9173", "ENROL-5J7K"
YES = http("200 OK", "application/json", b"{}")


def a_push() -> Push:
    """An order on its way."""
    till = PaperTill()
    return till.push(till.session(till.order(beer())))


CALLS: dict[str, Callable[[Link], Awaitable[object]]] = {
    "enrol": lambda link: link.enrol(CODE, ""),
    "login": lambda link: link.login(1, PIN),
    "push": lambda link: link.push(a_push()),
    "changes": lambda link: link.changes(0, "", 0),
    "snapshot": lambda link: link.snapshot(),
    "roster": lambda link: link.roster(),
    "catalogue": lambda link: link.catalogue(),
}


def called(
    call: Callable[[Link], Awaitable[object]],
    tls: ssl.SSLContext | None,
    *,
    host: str = "127.0.0.1",
    answer: bytes = YES,
) -> tuple[str, list[bytes]]:
    """Why a call to https:// at that host came to nothing, and what the server there was told."""

    async def ask() -> tuple[str, list[bytes]]:
        async with OddServer(lambda: answer, tls) as server:
            port = server.url.rpartition(":")[2]
            link = Link(f"https://{host}:{port}", TOKEN)
            try:
                await call(link)
            except Unreachable as trouble:
                return trouble.reason, server.heard
            except NotOurServer:
                return "not ours", server.heard
            finally:
                await link.close()
            return "answered", server.heard

    return asyncio.run(ask())


@pytest.mark.parametrize("name", CALLS)
def test_no_call_speaks_to_a_server_that_signed_for_itself(tmp_path: Path, name: str) -> None:
    assert called(CALLS[name], self_signed(tmp_path)) == ("tls", [])


def test_what_the_house_signed_is_believed_for_its_own_name_and_days_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = Authority(tmp_path / "house", "House")
    monkeypatch.setenv("SSL_CERT_FILE", str(house.file))
    reason, heard = called(CALLS["snapshot"], house.server(-1, 30))
    assert (reason, len(heard)) == ("not ours", 1), "so what is refused below is refused for its own fault"
    assert called(CALLS["login"], house.server(-1, 30), host="localhost") == ("tls", [])
    assert called(CALLS["login"], house.server(-30, -1)) == ("certificate-time", [])
    stranger = Authority(tmp_path / "other", "Stranger")
    assert called(CALLS["login"], stranger.server(-1, 30)) == ("tls", [])
    old = house.server(-1, 30)
    old.minimum_version, old.maximum_version = ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_2
    assert called(CALLS["snapshot"], old)[0] == "not ours", "TLS 1.2 will do"


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1])
def test_tls_of_old_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: ssl.TLSVersion
) -> None:
    house = Authority(tmp_path / "house", "House")
    monkeypatch.setenv("SSL_CERT_FILE", str(house.file))
    old = house.server(-1, 30)
    with pytest.warns(DeprecationWarning, match="deprecated"):
        old.minimum_version = old.maximum_version = version
    old.set_ciphers("ALL:@SECLEVEL=0")
    assert called(CALLS["login"], old) == ("tls", [])


def test_a_server_without_tls_hears_nothing() -> None:
    heard: list[bytes] = []

    async def plain(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append(await reader.read(65536))
        writer.write(YES)
        await writer.drain()
        writer.close()

    async def ask() -> str:
        async with await asyncio.start_server(plain, "127.0.0.1", 0) as server:
            link = Link(f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}", TOKEN)
            try:
                await link.login(1, PIN)
            except Unreachable as trouble:
                return trouble.reason
            finally:
                await link.close()
        return "answered"

    assert asyncio.run(ask()) == "tls"
    assert len(heard) == 1
    assert not any(word.encode() in heard[0] for word in (TOKEN, PIN))


@pytest.mark.parametrize(
    "status", ["301 Moved", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect"]
)
def test_nobody_is_sent_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, status: str) -> None:
    house = Authority(tmp_path / "house", "House")
    monkeypatch.setenv("SSL_CERT_FILE", str(house.file))

    async def ask() -> tuple[str, list[bytes]]:
        async with OddServer(lambda: YES) as elsewhere:
            away = http(status, "text/html", b"", f"Location: {elsewhere.url}/api/auth/login")
            reason, _ = await asyncio.to_thread(called, CALLS["login"], house.server(-1, 30), answer=away)
            return reason, elsewhere.heard

    assert asyncio.run(ask()) == ("not ours", [])


@pytest.mark.parametrize(
    "server", ["http://till-server.lan", "http://192.0.2.7:8470", "ftp://till-server.lan"]
)
def test_no_setting_lets_a_till_speak_in_the_clear_to_another_machine(tmp_path: Path, server: str) -> None:
    with pytest.raises(BadSetting):
        read(["--folder", str(tmp_path), "--server", server], {})
    assert encode(a_push()), "there is something to protect"
