"""Several server processes on PostgreSQL behind nginx, with the certificate of a private authority.

The installed packages, the example configuration and the README's own commands, on a clean Debian 12.
"""

import re
import socket
import subprocess
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.packaging import releases
from tests.packaging.clean_root import CleanRoot
from tests.packaging.machine import until
from tests.sync_server import postgres

EXAMPLE = "usr/share/doc/ordersession-server/examples/ordersession.conf"
NAME = "till-server.example"
AS_TILL = (
    "setpriv", "--reuid=ordersession-till", "--regid=ordersession-till", "--init-groups", "--",
    "/usr/bin/env", "HOME=/var/lib/ordersession-till", "TILL_SECRETS=machine",
)  # fmt: skip


@pytest.fixture(scope="module")
def root(cache: Path, trees: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CleanRoot]:
    with CleanRoot(tmp_path_factory.mktemp("nginx") / "root", cache) as made:
        (made.folder / "srv").mkdir(exist_ok=True)
        for package in releases.build(trees, cache / f"packages-{releases.FIRST}", releases.FIRST):
            (made.folder / "srv" / package.name).write_bytes(package.read_bytes())
        files = [f"/srv/{path.name}" for path in (made.folder / "srv").glob("*.deb")]
        made.apt("install", *files, "nginx-light", "openssl")
        yield made


@pytest.fixture(scope="module")
def running(root: CleanRoot, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, int]]:
    """Two processes and nginx before them; their ports by name."""
    ports = dict(zip(("one", "two", "nginx"), _free_ports(3), strict=True))
    log = tmp_path_factory.mktemp("logs")
    with postgres.cluster() as cluster, cluster.database() as url:
        sockets = Path(url.partition("host=")[2])
        sockets.chmod(0o755)
        root.share(sockets)
        settings = root.folder / "etc/ordersession/server.toml"
        settings.write_text(
            re.sub(r"(?m)^#database_url = .*", f'database_url = "{url}"', settings.read_text())
        )
        _certificates(root)
        text = root.read(EXAMPLE).replace("8443", str(ports["nginx"])).replace("#server", "server")
        text = text.replace("127.0.0.1:8470", f"127.0.0.1:{ports['one']}")
        root.write("etc/nginx/conf.d/ordersession.conf", text.replace("8471", str(ports["two"])))
        (root.folder / "etc/nginx/sites-enabled/default").unlink()
        root.write("etc/hosts", f"127.0.0.1 localhost {NAME}\n")
        root.run("nginx", "-t")
        root.run("nginx")
        processes = [
            root.service("ordersession-server@.service", log / f"{name}.log", str(ports[name]))
            for name in ("one", "two")
        ]
        for name in ("one", "two"):
            until(partial(_ready, root, ports[name]), name)
        yield ports
        for process in processes:
            process.terminate()
            process.wait(30)


def test_a_till_believes_only_an_authority_that_it_was_told_of(
    root: CleanRoot, running: dict[str, int]
) -> None:
    address = f"https://{NAME}:{running['nginx']}"
    asked = (*AS_TILL, "/usr/bin/till", "--folder", "/var/lib/ordersession-till/none", "--server", address)
    assert (
        "its certificate is not trusted on this machine" in root.run(*asked, "--doctor", check=False).stdout
    )
    authority = root.folder / "usr/local/share/ca-certificates/venue.crt"
    authority.write_bytes((root.folder / "srv/ca.crt").read_bytes())
    root.run("update-ca-certificates")
    assert f"The server {address} answers" in root.run(*asked, "--doctor", check=False).stdout


def test_a_till_enrols_through_nginx(root: CleanRoot, running: dict[str, int], tmp_path: Path) -> None:
    opened = root.run("/usr/sbin/till-server", "init-demo").stdout
    code = re.findall(r'"code":"([^"]+)"', opened)[0]
    folder = "/var/lib/ordersession-till/journal"
    till = root.start(
        "/usr/bin/till", user="ordersession-till", log=tmp_path / "till.log", TILL_ENROLMENT_CODE=code,
        TILL_SERVER=f"https://{NAME}:{running['nginx']}", TILL_FOLDER=folder, TILL_SECRETS="machine",
        QT_QPA_PLATFORM="offscreen",
    )  # fmt: skip
    asked = (*AS_TILL, "/usr/bin/till", "--folder", folder)
    address = f"https://{NAME}:{running['nginx']}"
    until(
        lambda: (
            "answers and knows this till"
            in root.run(*asked, "--server", address, "--doctor", check=False).stdout
        ),
        "the till is enrolled",
    )
    till.terminate()
    till.wait(30)


def test_one_process_may_end_and_nobody_notices(root: CleanRoot, running: dict[str, int]) -> None:
    address = f"https://{NAME}:{running['nginx']}/readyz"
    assert [_status(root, address) for _ in range(4)] == ["200"] * 4
    processes = 'for p in /proc/[0-9]*; do tr "\\0" " " <$p/cmdline; echo "@${p#/proc/}"; done'
    told = root.run("sh", "-c", processes).stdout
    (pid,) = re.findall(rf"--port {running['one']} @(\d+)", told)
    root.kill("KILL", int(pid))
    until(lambda: _status(root, f"http://127.0.0.1:{running['one']}/readyz") == "000", "one is gone")
    assert [_status(root, address) for _ in range(8)] == ["200"] * 8


def test_an_answer_says_once_to_come_by_https_alone(root: CleanRoot, running: dict[str, int]) -> None:
    for path in ("readyz", "metrics"):
        said = _asked(root, f"https://{NAME}:{running['nginx']}/{path}", "--dump-header", "-")
        assert said.lower().count("strict-transport-security") == 1, said


def test_the_metrics_are_not_shown_through_nginx(root: CleanRoot, running: dict[str, int]) -> None:
    assert _status(root, f"https://{NAME}:{running['nginx']}/metrics") == "403"


def _ready(root: CleanRoot, port: int) -> bool:
    return _status(root, f"http://127.0.0.1:{port}/readyz") == "200"


def _status(root: CleanRoot, url: str) -> str:
    """The status of an answer, 000 without one; certificates are checked against the README's authority."""
    return _asked(root, url, "--write-out", "%{http_code}")


def _asked(root: CleanRoot, url: str, *wanted: str) -> str:
    """What curl says of the answer, but for its content."""
    port = urlsplit(url).port
    done = subprocess.run(
        [
            "curl", "--silent", "--noproxy", "*", "--resolve", f"{NAME}:{port}:127.0.0.1",
            "--cacert", str(root.folder / "srv/ca.crt"), "--output", "/dev/null", *wanted, url,
        ],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done.stdout


def _certificates(root: CleanRoot) -> None:
    """Does what the README says, word by word."""
    text = (releases.ROOT / "packaging" / "README.md").read_text("utf-8")
    found = re.search(r"(?ms)^## TLS with nginx$.*?^```\n(openssl .*?)^```", text)
    assert found is not None
    root.write("srv/certificates", "set -e\ncd /srv\n" + found[1].replace("sudo ", ""))
    root.run("sh", "/srv/certificates")


def _free_ports(how_many: int) -> list[int]:
    held = [socket.create_server(("127.0.0.1", 0)) for _ in range(how_many)]
    ports = [one.getsockname()[1] for one in held]
    for one in held:
        one.close()
    return ports
