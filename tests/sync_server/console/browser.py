"""A real Chromium without a screen, driven over WebDriver."""

import subprocess
import time
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx

_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
_PATIENCE_SECONDS = 20.0


class Browser:
    """One window. Every call waits for its element; after a press, `wait` or `arrives` for the next page."""

    def __init__(self, driver: httpx.Client, capabilities: dict[str, Any]) -> None:
        self._driver = driver
        answer = driver.post("/session", json={"capabilities": {"alwaysMatch": capabilities}}).json()["value"]
        assert "sessionId" in answer, answer
        self._session = f"/session/{answer['sessionId']}"

    def close(self) -> None:
        """Closes the window."""
        self._driver.delete(self._session)

    def open(self, url: str) -> None:
        """Goes to a page."""
        self._call("url", {"url": url})

    @property
    def url(self) -> str:
        """Where the window is."""
        return str(self._get("url"))

    def run(self, script: str, *arguments: Any) -> Any:
        """What a script returns, run in the page."""
        return self._call("execute/sync", {"script": script, "args": arguments})

    def text(self, css: str = "body") -> str:
        """The visible text of the first element that fits."""
        return str(self._get(f"element/{self._find(css)}/text"))

    def fill(self, css: str, text: str) -> None:
        """Types into an empty field."""
        self._call(f"element/{self._find(css)}/value", {"text": text})

    def press(self, css: str) -> None:
        """Clicks."""
        self._call(f"element/{self._find(css)}/click", {})

    def many(self, css: str) -> int:
        """How many elements fit."""
        return len(self._call("elements", {"using": "css selector", "value": css}))

    def wait(self, css: str, text: str) -> None:
        """Waits until the element says the text. Fails after 20 s."""
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while text not in (seen := self._soon(css)):
            assert time.monotonic() < deadline, f"{css} says {seen!r}"
            time.sleep(0.05)

    def arrives(self, url: str) -> None:
        """Waits until the window shows that page. Fails after 20 s."""
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while (seen := self.url) != url:
            assert time.monotonic() < deadline, f"still at {seen}"
            time.sleep(0.05)

    def complaints(self) -> list[str]:
        """What the page wrote to its console since the last call."""
        entries = self._call("se/log", {"type": "browser"})
        return [entry["message"] for entry in entries if entry["level"] in ("SEVERE", "WARNING")]

    def picture(self) -> bytes:
        """The window as PNG."""
        return b64decode(self._get("screenshot"))

    def _soon(self, css: str) -> str:
        # Not by a script: the page may not allow any. Between two pages there is no element, or a gone one.
        found = self._driver.post(
            f"{self._session}/element", json={"using": "css selector", "value": css}
        ).json()["value"]
        if _ELEMENT not in found:
            return ""
        answer = self._driver.get(f"{self._session}/element/{found[_ELEMENT]}/text")
        return str(answer.json()["value"]) if answer.is_success else ""

    def _find(self, css: str) -> str:
        return str(self._call("element", {"using": "css selector", "value": css})[_ELEMENT])

    def _get(self, path: str) -> Any:
        return self._value(self._driver.get(f"{self._session}/{path}"))

    def _call(self, path: str, body: dict[str, Any]) -> Any:
        return self._value(self._driver.post(f"{self._session}/{path}", json=body))

    def _value(self, answer: httpx.Response) -> Any:
        value = answer.json()["value"]
        assert answer.status_code == 200, value
        return value


@contextmanager
def chromium() -> Iterator[httpx.Client]:
    """A chromedriver for as long as the context lasts."""
    process = subprocess.Popen(
        ["chromedriver", "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    try:
        assert process.stdout is not None
        port = next(
            line.rstrip(".\n").rpartition(" ")[2] for line in process.stdout if "started successfully" in line
        )
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=60, trust_env=False) as driver:
            yield driver
    finally:
        process.terminate()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


@contextmanager
def window(
    driver: httpx.Client, *, width: int = 1366, height: int = 768, scripts: bool = True, dark: bool = False
) -> Iterator[Browser]:
    """A window of that size, closed at the end."""
    arguments = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        "--disable-dev-shm-usage",
    ]
    if dark:
        arguments.append("--force-dark-mode")
    options: dict[str, Any] = {"args": [*arguments, f"--window-size={width},{height}"]}
    if not scripts:
        options["prefs"] = {"profile.managed_default_content_settings.javascript": 2}
    capabilities = {
        "goog:chromeOptions": options,
        "goog:loggingPrefs": {"browser": "ALL"},
        "timeouts": {"implicit": int(_PATIENCE_SECONDS * 1000)},
    }
    browser = Browser(driver, capabilities)
    try:
        outer = browser._call("window/rect", {"width": width, "height": height})
        inner = browser.run("return window.innerHeight") if scripts else outer["height"]
        browser._call("window/rect", {"width": width, "height": height + height - int(inner)})
        yield browser
    finally:
        browser.close()
