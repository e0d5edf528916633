"""One clean machine with the server and the till installed, and what the office sees of them."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx

from tests.packaging.clean_root import CleanRoot
from tests.packaging.screen_hands import Screen

TILL = "/usr/lib/ordersession/till/till"
SERVER = "/usr/lib/ordersession/server/till-server"
JOURNAL = "/var/lib/ordersession-till/journal"
HEADING = "260x36+24+84"
"""Where the login page says: Who is serving?"""
FIRST_PERSON = (130, 235)
KIOSK = {"TILL_FOLDER": JOURNAL, "TILL_SECRETS": "machine", "TILL_FULL_SCREEN": "true"}


class Machine:
    """The clean root with a server and a till, and what the office sees."""

    def __init__(self, root: CleanRoot, screen: Screen, folder: Path) -> None:
        self.root, self.screen, self.folder = root, screen, folder
        with socket.socket() as any_port:
            any_port.bind(("127.0.0.1", 0))
            self.port = any_port.getsockname()[1]
        self.codes: dict[str, str] = {}
        self._running: list[subprocess.Popen[bytes]] = []
        self._token = ""
        self._heading = b""

    def start_server(self) -> None:
        """Starts what the service starts, and waits until it answers."""
        self._running.append(self.root.service("ordersession-server.service", self.folder / "server.log"))
        until(self._answers, "the server answers")

    def restart_server(self) -> None:
        """Ends the server whose program was replaced, as systemd does then, and starts the new one."""
        replaced = f"{SERVER} (deleted)"
        self.root.kill("TERM", self.root.pid_of(replaced))
        # The next one would find its port and its database in use, and the old one would answer for it.
        until(lambda: not self.root.pids_of(replaced), "the server whose program was replaced ends")
        self.start_server()

    def stop(self, program: str) -> None:
        """Asks the program of that path to end, as systemd would, and waits."""
        self.root.kill("TERM", self.root.pid_of(program))
        self.wait_for_end()

    def wait_for_end(self) -> None:
        """Waits for whatever was started last."""
        self._running.pop().wait(30)

    def forget(self) -> None:
        """Waits for what ended with the root."""
        for process in self._running:
            process.wait(30)

    def start_till(self) -> None:
        """Starts the till as the kiosk's unit does, on an X screen, and waits for its window."""
        self._running.append(self.till_process())
        self.screen.window("OrderSession")
        self.screen.settled()
        self._heading = self._heading or self.screen.part(HEADING)

    def start_of_till(self) -> float:
        """Seconds from the start of the installed till to its window; ends it after."""
        began = time.monotonic()
        wrapped = self.till_process()
        seconds = self._shown_since(began)
        self.root.kill("TERM", self.root.pid_of(TILL))
        wrapped.wait(30)
        return seconds

    def start_of_checkout(self) -> float:
        """The same of the till in this checkout, which is enrolled as Till 2 at its first start."""
        began = time.monotonic()
        with (self.folder / "checkout.log").open("ab") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "till_app"],
                env={
                    **os.environ, **KIOSK, "QT_QPA_PLATFORM": "xcb", "DISPLAY": self.screen.display,
                    "TILL_FOLDER": str(self.folder / "checkout"),
                    "TILL_SERVER": f"http://127.0.0.1:{self.port}",
                    "TILL_ENROLMENT_CODE": self.codes["Till 2"],
                },
                stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            )  # fmt: skip
        seconds = self._shown_since(began)
        process.terminate()
        process.wait(30)
        return seconds

    def _shown_since(self, began: float) -> float:
        self.screen.shown("OrderSession", every=0.01)
        return time.monotonic() - began

    def till_process(self, **environment: str) -> subprocess.Popen[bytes]:
        """Starts the till as the kiosk's unit does, with something different in its environment."""
        unit = self.root.unit("ordersession-kiosk.service")
        said = " ".join(unit["Environment"])
        assert all(f"{name}={value}" in said for name, value in KIOSK.items()), said
        return self.root.start(
            "/usr/bin/till", user=unit["User"][0], log=self.folder / "till.log",
            **{"QT_QPA_PLATFORM": "xcb", "DISPLAY": self.screen.display, **KIOSK, **environment},
        )  # fmt: skip

    def kill_till(self) -> None:
        """kill -9."""
        self.root.kill("KILL", self.root.pid_of(TILL))
        assert self._running.pop().wait(30) == -signal.SIGKILL

    def till(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Asks the installed till a question, as the kiosk's user."""
        as_user = ("setpriv", "--reuid=ordersession-till", "--regid=ordersession-till", "--init-groups", "--")
        return self.root.run(*as_user, "/usr/bin/till", *arguments, check=False, **KIOSK)

    def log_in(self, pin: str) -> None:
        """Taps the first person and types the PIN."""
        self.screen.tap(*FIRST_PERSON)
        self.enter_pin(pin)

    def enter_pin(self, pin: str) -> None:
        """Types the PIN of whoever is chosen, and waits for what opens."""
        self.screen.type(pin)
        self.screen.key("Return")
        until(lambda: not self.at_login(), "the page after the PIN")
        self.screen.settled()

    def at_login(self) -> bool:
        """Whether the screen asks who is serving."""
        return self.screen.part(HEADING) == self._heading

    def pay(self) -> None:
        """Takes exactly what is due in cash; afterwards the till logs out by itself."""
        self.screen.press("F12")
        self.screen.press("F12")

    def order_is(self, status: str, items: int) -> bool:
        """Whether the newest order at the server is so."""
        found = self.newest_order()
        return bool(found) and found["status"] == status and len(found["items"]) == items

    def office(self, path: str) -> dict[str, Any]:
        """What a manager reads at the server."""
        with httpx.Client(base_url=f"http://127.0.0.1:{self.port}", trust_env=False, timeout=30) as client:
            if not self._token:
                answer = client.post("/api/auth/login", json={"user": "Mara", "password": "lantern-9999"})
                assert answer.status_code == 200, answer.text
                self._token = answer.json()["token"]
            found = client.get(path, headers={"Authorization": f"Bearer {self._token}"})
        assert found.status_code == 200, found.text
        answered: dict[str, Any] = found.json()
        return answered

    def newest_order(self) -> dict[str, Any]:
        """The order that the server heard of last, {} before the first."""
        items = self.office("/api/order-sessions")["items"]
        return dict(items[0]) if items else {}

    def installed(self, package: str) -> str:
        """The installed version of a package, "" if its program is not there."""
        form = "${db:Status-Abbrev} ${Version}"
        said = self.root.run("dpkg-query", "-W", "-f", form, package, check=False).stdout
        return said.split()[1] if said.startswith("ii") else ""

    def _answers(self) -> bool:
        try:
            return httpx.get(f"http://127.0.0.1:{self.port}/readyz", trust_env=False).status_code == 200
        except httpx.HTTPError:
            return False


def until(holds: Callable[[], bool], what: str, timeout: float = 60) -> None:
    """Waits until it holds; raises AssertionError after `timeout` seconds."""
    deadline = time.monotonic() + timeout
    while not holds():
        assert time.monotonic() < deadline, f"waited in vain: {what}"
        time.sleep(0.2)
