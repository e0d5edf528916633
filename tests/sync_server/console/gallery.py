"""Pictures of the console's pages: `python -m tests.sync_server.console.gallery DIR`."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.sync_server.console.browser import Browser, chromium, window
from tests.sync_server.console.lantern_friday import PASSWORD
from tests.sync_server.console.stage import Stage

ROOMS = (
    "",
    "/orders",
    "/audit",
    "/stale",
    "/alerts",
    "/tills",
    "/settings",
    "/staff",
    "/products",
    "/reports",
)


def sign_in(browser: Browser, url: str, name: str = "Mara") -> None:
    """Through the log-in page."""
    browser.open(f"{url}/console/login")
    browser.fill("#name", name)
    browser.fill("#password", PASSWORD)
    browser.press("button.main")


def asha(browser: Browser, url: str) -> str:
    """The path of the audit of Asha's Table 12, as the drawing has it."""
    browser.open(f"{url}/console/orders?label=Table+12")
    path: str = browser.run("return document.querySelector('tbody th a').getAttribute('href')")
    return path


def pictures(folder: Path) -> None:
    """All pages at 1366 × 768; live and audit at 1024 and in the dark too."""
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as data, Stage(Path(data)) as server, chromium() as driver:
        server.start()
        for width, dark, rooms in ((1366, False, ROOMS), (1024, False, ROOMS[:1]), (1366, True, ROOMS[:1])):
            with window(driver, width=width, dark=dark) as browser:
                sign_in(browser, server.url)
                browser.wait("h1", "Friday")
                audited = asha(browser, server.url)
                for path in (*(f"/console{room}" for room in rooms), f"{audited}?at=9", f"{audited}/receipt"):
                    browser.open(server.url + path)
                    name = path.removeprefix("/console").strip("/").partition("?")[0].split("/")
                    title = "-".join(part for part in name if len(part) < 30) or "live"
                    title = f"{title}-one" if path.startswith(f"{audited}?") else title
                    (folder / f"{title}-{width}{'-dark' if dark else ''}.png").write_bytes(browser.picture())


if __name__ == "__main__":
    pictures(Path(sys.argv[1]))
