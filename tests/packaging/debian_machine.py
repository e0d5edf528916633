"""The packages on a clean Debian 12, from `apt install` to purge, in this order (`make test-packaging`).

Server and till are the installed programs; the till is driven by its keyboard. There is no systemd in the
root, so services are started by the words of their units.
"""

import json
import statistics
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.packaging import releases
from tests.packaging.clean_root import CleanRoot
from tests.packaging.machine import JOURNAL, SERVER, Machine, until
from tests.packaging.screen_hands import Screen

OURS = (
    "-o", "Dir::Etc::sourcelist=sources.list.d/ordersession.sources", "-o", "Dir::Etc::sourceparts=-",
    "-o", "APT::Get::List-Cleanup=0",
)  # fmt: skip
"""apt-get looks at our repository alone."""


@pytest.fixture(scope="module")
def key() -> Iterator[releases.Key]:
    made = releases.Key.make("test@ordersession.example")
    yield made
    made.close()


@pytest.fixture(scope="module")
def machine(cache: Path, pictures: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    folder = tmp_path_factory.mktemp("debian")
    with CleanRoot(folder / "root", cache) as root, Screen(pictures) as screen:
        made = Machine(root, screen, folder)
        yield made
    made.forget()


@pytest.fixture(scope="module")
def offer(machine: Machine, key: releases.Key, trees: Path, cache: Path) -> Callable[[str], None]:
    """Publishes one more version to the machine's repository."""

    def publish(version: str) -> None:
        packages = releases.build(trees, cache / f"packages-{version}", version)
        releases.publish(machine.root.folder / "srv" / "repository", key, packages)
        machine.root.apt(*OURS, "update")

    return publish


def test_the_signed_repository_is_believed_and_a_changed_one_is_not(
    machine: Machine, key: releases.Key, trees: Path, cache: Path
) -> None:
    root = machine.root
    packages = releases.build(trees, cache / f"packages-{releases.FIRST}", releases.FIRST)
    repository = root.folder / "srv" / "repository"
    releases.publish(repository, key, packages)
    sums = repository / "SHA256SUMS"
    subprocess.run(["gpgv", "--keyring", repository / "ordersession.gpg", f"{sums}.asc", sums], check=True)
    subprocess.run(["sha256sum", "--check", "--quiet", sums], cwd=repository / "pool", check=True)
    (root.folder / "etc/apt/keyrings").mkdir(exist_ok=True)
    (root.folder / "etc/apt/keyrings/ordersession.gpg").write_bytes(
        (repository / "ordersession.gpg").read_bytes()
    )
    sources = (repository / "ordersession.sources").read_text().splitlines()
    there = ["URIs: file:///srv/repository" if line.startswith("URIs:") else line for line in sources]
    root.write("etc/apt/sources.list.d/ordersession.sources", "\n".join(there) + "\n")
    release = repository / "dists/stable/InRelease"
    signed = release.read_text()
    release.write_text(signed.replace("Label: OrderSession", "Label: SomethingElse"))
    said = root.apt(*OURS, "update", check=False)
    assert "BADSIG" in said.stdout + said.stderr
    assert releases.FIRST not in root.run("apt-cache", "policy", "ordersession-till").stdout
    release.write_text(signed)
    root.apt(*OURS, "update")
    assert releases.FIRST in root.run("apt-cache", "policy", "ordersession-till").stdout


def test_the_server_is_installed_and_serves(machine: Machine) -> None:
    root = machine.root
    root.apt("install", "ordersession-server")
    assert machine.installed("ordersession-server") == releases.FIRST
    settings = root.folder / "etc/ordersession/server.toml"
    settings.write_text(settings.read_text().replace("port = 8470", f"port = {machine.port}"))
    opened = json.loads(root.run("/usr/sbin/till-server", "init-demo").stdout)
    machine.codes = {till["name"]: till["code"] for till in opened["tills"]}
    database = root.folder / "var/lib/ordersession-server/server.db"
    assert database.stat().st_uid != 0
    assert database.stat().st_mode & 0o077 == 0
    machine.start_server()
    assert root.run("/usr/sbin/till-server", "doctor", check=False).returncode in (0, 1)
    closed = root.run("/usr/sbin/till-server", "backup", "/var/cache/ldconfig/mine.db", check=False)
    assert closed.returncode == 1
    assert closed.stderr.startswith(
        "The server's account cannot write into /var/cache/ldconfig (Permission denied)"
    )


def test_the_till_is_preset_and_its_code_is_kept_by_nobody(machine: Machine) -> None:
    root, code = machine.root, machine.codes["Till 1"]
    preset = (
        f"ordersession-till ordersession-till/server-url string http://127.0.0.1:{machine.port}\n"
        f"ordersession-till ordersession-till/enrolment-code password {code}\n"
        "ordersession-till ordersession-till/kiosk boolean true\n"
    )
    root.write("srv/preset", preset)
    root.run("debconf-set-selections", "/srv/preset")
    root.run("rm", "/srv/preset")
    root.apt("install", "ordersession-till")
    assert machine.installed("ordersession-till") == releases.FIRST
    assert f'server = "http://127.0.0.1:{machine.port}"' in root.read("etc/ordersession/policy.toml")
    kept = root.folder / "var/lib/ordersession-enrolment/code"
    assert kept.read_text().strip() == code
    assert kept.stat().st_mode & 0o007 == 0
    held = root.run(
        "grep", "-rlsF", code, "/var/cache/debconf", "/var/lib/dpkg", "/var/log", "/etc", "/tmp", check=False
    )
    assert held.stdout == "", "the code was left behind"
    nobody = ("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--")
    told = root.run(*nobody, "/usr/bin/till", "--doctor", check=False, TILL_FOLDER="/srv/nobodys")
    assert "sudo adduser NAME lp" in told.stdout
    said = machine.till("--settings").stdout
    assert code not in said
    assert "/etc/ordersession/policy.toml" in said


def test_a_till_that_does_not_start_says_why_on_the_screen(machine: Machine) -> None:
    without = machine.till_process(
        TILL_ENROLMENT_FILE="/nowhere", TILL_FOLDER="/var/lib/ordersession-till/another"
    )
    machine.screen.window("does not start")
    machine.screen.settled()
    machine.screen.picture("0-no-code")
    machine.screen.key("Escape")
    assert without.wait(30) == 3


def test_the_till_enrols_and_sells(machine: Machine) -> None:
    machine.start_till()
    machine.screen.picture("1-login")
    assert not (machine.root.folder / "var/lib/ordersession-enrolment/code").exists(), "it was used"
    tills = machine.office("/api/tills")["items"]
    assert [till["enrolledAt"] is not None for till in tills if till["name"] == "Till 1"] == [True]
    machine.log_in("1111")
    machine.screen.key("ctrl+1", "ctrl+3")
    until(lambda: machine.order_is("active", 2), "the order at the server")
    machine.screen.settled()
    machine.screen.picture("2-order")
    machine.screen.press("F12")
    machine.screen.picture("3-payment")
    machine.screen.press("F12")
    machine.screen.picture("4-paid")
    until(lambda: machine.order_is("completed", 2), "the payment at the server")
    until(machine.at_login, "the till logs out by itself")


def test_an_update_is_refused_while_an_order_is_open(machine: Machine, offer: Callable[[str], None]) -> None:
    paid = machine.newest_order()["id"]
    machine.log_in("1111")
    machine.screen.key("ctrl+1", "ctrl+3", "ctrl+2")
    until(lambda: machine.order_is("active", 3), "the second order at the server")
    assert machine.newest_order()["id"] != paid
    machine.kill_till()
    assert "1 orders are open" in machine.till("--doctor").stdout
    # A new code may be what brings back a till that was revoked with an order on its screen.
    machine.root.run("dpkg-reconfigure", "--frontend=noninteractive", "ordersession-till")
    offer(releases.SECOND)
    said = machine.root.apt("install", "ordersession-till", check=False)
    assert said.returncode != 0
    assert "An order is open on this till." in said.stdout + said.stderr
    assert "ORDERSESSION_FORCE=yes" in said.stdout + said.stderr
    assert machine.installed("ordersession-till") == releases.FIRST
    assert machine.till("--version").stdout.strip() == releases.FIRST


def test_the_server_is_backed_up_before_it_is_updated(machine: Machine) -> None:
    # apt updates what was built together; the refused till must not keep the server from it.
    machine.root.run("dpkg", "--configure", "--pending")
    assert machine.installed("ordersession-server") == releases.SECOND
    assert machine.installed("ordersession-till") == releases.FIRST
    backups = machine.root.folder / "var/lib/ordersession-server/backups"
    assert len(list(backups.glob("*.db"))) == 1
    machine.restart_server()
    assert machine.order_is("active", 3)


def test_a_forced_update_keeps_the_open_order(machine: Machine) -> None:
    before = machine.newest_order()
    settings = machine.root.folder / "etc/ordersession/till.toml"
    settings.write_text(settings.read_text() + '\nsounds = "off"\n')
    machine.root.apt("install", "ordersession-till", ORDERSESSION_FORCE="yes")
    assert machine.till("--version").stdout.strip() == releases.SECOND
    assert settings.read_text().endswith('sounds = "off"\n')
    assert f"127.0.0.1:{machine.port}" in machine.root.read("etc/ordersession/policy.toml")
    machine.start_till()
    machine.screen.picture("5-started-again")
    machine.enter_pin("1111")
    machine.screen.picture("6-the-order-is-there")
    machine.pay()
    machine.screen.picture("7-paid-after-the-update")
    until(lambda: machine.order_is("completed", 3), "the payment of the recovered order")
    after = machine.newest_order()
    assert (after["id"], after["total"]) == (before["id"], before["total"])


def test_a_free_till_is_ended_and_updated(machine: Machine, offer: Callable[[str], None]) -> None:
    until(machine.at_login, "the till logs out by itself")
    until(lambda: machine.till("--ready-for-update").returncode == 0, "everything sent")
    offer(releases.THIRD)
    machine.root.apt("install", "ordersession-till")
    machine.wait_for_end()
    assert machine.till("--version").stdout.strip() == releases.THIRD
    machine.restart_server()


def test_it_starts_no_slower_than_from_the_checkout(machine: Machine) -> None:
    machine.start_of_checkout()
    pairs = [(machine.start_of_till(), machine.start_of_checkout()) for _ in range(7)]
    installed, checkout = (statistics.median(times) for times in zip(*pairs, strict=True))
    told = f"installed {installed:.2f} s, checkout {checkout:.2f} s, of {pairs}\n"
    (machine.screen.pictures / "starts.txt").write_text(told)
    # A tenth is what two starts of the same program differ by.
    assert installed <= 1.1 * checkout, told


def test_an_older_version_is_refused(machine: Machine) -> None:
    newest = releases.THIRD
    for package in ("till", "server"):
        wanted = f"ordersession-{package}={releases.FIRST}"
        said = machine.root.apt("install", "--allow-downgrades", wanted, check=False)
        assert said.returncode != 0
        assert (
            f"version {newest} is installed. The older version {releases.FIRST}" in said.stdout + said.stderr
        )
        assert machine.installed(f"ordersession-{package}") == newest


def test_what_is_removed_leaves_the_journal(machine: Machine) -> None:
    root = machine.root
    root.apt("remove", "ordersession-till")
    assert not (root.folder / "usr/lib/ordersession/till").exists()
    assert (root.folder / JOURNAL.lstrip("/") / "journal.db").exists()


def test_a_silent_purge_keeps_journal_and_orders_in_a_named_folder(machine: Machine) -> None:
    root = machine.root
    root.apt("purge", "ordersession-till")
    machine.stop(SERVER)
    root.apt("purge", "ordersession-server")
    kept = {
        path.name.partition("-")[0]: path for path in (root.folder / "var/lib/ordersession-kept").iterdir()
    }
    assert (kept["till"] / "ordersession-till/journal/journal.db").exists()
    assert (kept["server"] / "ordersession-server/server.db").exists()
    for folder in kept.values():
        assert "To bring them back" in (folder / "README.txt").read_text()
        assert folder.stat().st_mode & 0o077 == 0
    for left in ("etc/ordersession", "usr/lib/ordersession", "var/lib/ordersession-till"):
        assert not (root.folder / left).exists(), left
