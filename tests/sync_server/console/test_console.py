"""The console in a real Chromium, on a venue furnished by pushes."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import msgspec
import pytest

from shared.edits import Name
from shared.ids import stamp
from shared.wire import PushAnswer, encode
from tests.sync_server.console.browser import Browser, window
from tests.sync_server.console.gallery import ROOMS, asha, sign_in
from tests.sync_server.console.lantern_friday import NOW, PASSWORD, TOKENS, TimedTill, clock, product
from tests.sync_server.console.stage import Stage
from tests.sync_server.paper_till import new_id, opened


@contextmanager
def visitor(stage: Stage, name: str = "Mara") -> Iterator[httpx.Client]:
    """A client with that person's cookie, for what a browser would not do."""
    with httpx.Client(base_url=stage.url, trust_env=False) as client:
        client.post("/console/login", data={"name": name, "password": PASSWORD})
        yield client


def csrf(client: httpx.Client) -> str:
    """The token that the forms of this visitor carry."""
    found = re.search(r'name="csrf" value="([0-9a-f]+)"', client.get("/console/tills").text)
    assert found is not None
    return found[1]


def push(stage: Stage, till: TimedTill, order: str, token: str, **headers: str) -> None:
    """Sends an order as a till would."""
    with stage.client(token) as client:
        body = encode(till.push(till.session(order)))
        answer = client.post("/api/sync/push", content=body, headers=headers)
    assert answer.status_code == 200, answer.text
    assert msgspec.json.decode(answer.content, type=PushAnswer).sessions[0].result == "ok"


def test_the_live_page_tells_what_the_drawing_tells(mara: Browser, stage: Stage) -> None:
    mara.open(f"{stage.url}/console")
    cards = mara.text(".cards")
    assert "£4,868.24\n0% on last Friday at 12:44" in cards
    assert "39\naverage £124.83" in cards
    assert "14\non Till 3, offline since 12:28" in cards
    seats = mara.text(".seats")
    assert re.search(r"Till 1 Front bar\s+A?\s*Asha\s+Table 4\s+8\s+£55.64", seats)
    assert re.search(r"Till 3 Terrace\s+F?\s*Femi\s+Terrace 2\s+5\s+£24.50\s+12:28:40\s+Offline", seats)
    assert "Stock room" not in seats
    assert re.search(r"Stock room\s+v1.3.9\s+3 days", mara.text(".devices"))
    assert mara.many("svg.bars rect.now") == 5
    assert mara.many("svg.bars rect.then") == 14


@pytest.mark.parametrize("room", ROOMS)
def test_every_page_opens_without_complaint(mara: Browser, stage: Stage, room: str) -> None:
    mara.complaints()
    mara.open(f"{stage.url}/console{room}")
    assert mara.text("h1")
    assert mara.many("nav a[aria-current]") == 1
    assert mara.run("return document.documentElement.scrollWidth <= innerWidth")
    assert mara.complaints() == []


def test_every_field_and_button_has_a_name(mara: Browser, stage: Stage) -> None:
    unnamed = """return [...document.querySelectorAll("input:not([type=hidden]), select, button, a")]
        .filter(one => !one.labels?.length && !one.textContent.trim()).map(one => one.outerHTML)"""
    for room in ROOMS:
        mara.open(f"{stage.url}/console{room}")
        assert mara.run(unnamed) == []


def test_the_audit_tells_every_change_in_words(mara: Browser, stage: Stage) -> None:
    path = asha(mara, stage.url)
    mara.open(f"{stage.url}{path}?at=9")
    assert "Asha · Table 12 · order 1-002048" in mara.text("h1")
    told = mara.text(".told")
    for sentence in (
        "Paid £55.64 cash, change £4.36",
        "Happy hour −20% on House red ×2\n£50.70 → £48.14",
        "Note on Smash burger: “Sesame allergy”",
        "Taken over on Till 1\n5 lines, £23.40\nTill 2 → 1",
        "Added 1 × Bread\n£21.90 → £23.40\nTill 2",
    ):
        assert sentence in told
    assert "£23.40" in mara.text(".then .total")
    assert "12:41:58.204" in mara.text(".facts")
    assert "12:41:58.391" in mara.text(".facts")
    mara.open(f"{stage.url}{path}?show=removed")
    assert mara.many(".told li") == 1
    assert "Removed 1 × Cola" in mara.text(".told")
    mara.open(f"{stage.url}{path}/receipt")
    assert "Receipt 1-002048" in mara.text(".receipt")


def test_a_change_appears_without_a_reload(mara: Browser, stage: Stage) -> None:
    mara.open(f"{stage.url}/console")
    mara.run("window.stays = true")
    till, order = TimedTill(4, 2), new_id()
    till.at(order, NOW, opened(), Name("Birthday"), product("Gift box", 1990))
    push(stage, till, order, TOKENS[3])
    mara.wait(".seats", "Birthday")
    assert "£19.90" in mara.text(".seats")
    assert mara.run("return window.stays") is True


def test_it_works_without_scripts(driver: httpx.Client, stage: Stage) -> None:
    with window(driver, scripts=False) as browser:
        sign_in(browser, stage.url)
        browser.wait("h1", "Friday")
        browser.press('nav a[href="/console/stale"]')
        browser.arrives(f"{stage.url}/console/stale")
        browser.press(".out")
        browser.arrives(f"{stage.url}/console/login")
    with visitor(stage) as client:
        assert '<noscript><meta http-equiv="refresh" content="5">' in client.get("/console").text


def test_a_cashier_and_a_wrong_password_read_why_not(driver: httpx.Client, stage: Stage) -> None:
    with window(driver) as browser:
        sign_in(browser, stage.url, "Asha")
        browser.wait(".said", "The console is for managers")
        browser.open(f"{stage.url}/console")
        browser.arrives(f"{stage.url}/console/login")
        browser.fill("#name", "Mara")
        browser.fill("#password", "something else")
        browser.press("button.main")
        browser.wait(".said", "not recognised")


def test_a_cashiers_own_token_opens_nothing(stage: Stage) -> None:
    with stage.client() as client:
        token = client.post("/api/auth/login", json={"user": "Ben", "password": PASSWORD}).json()["token"]
        for room in ROOMS:
            answer = client.get(f"/console{room}", headers={"Cookie": f"console={token}"})
            assert answer.status_code == 403


def test_the_cookie_and_the_headers_are_strict(stage: Stage) -> None:
    with httpx.Client(base_url=stage.url, trust_env=False) as client:
        answer = client.post("/console/login", data={"name": "Mara", "password": PASSWORD})
        for word in ("HttpOnly", "Path=/console", "SameSite=strict"):
            assert word in answer.headers["set-cookie"]
        page = client.get("/console")
    assert page.headers["content-security-policy"].startswith("default-src 'self';")
    assert "style=" not in page.text
    assert page.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    ("token", "headers"),
    [
        ("", {}),
        ("0" * 64, {}),
        (None, {"Origin": "https://elsewhere.example"}),
        (None, {"Sec-Fetch-Site": "cross-site"}),
    ],
)
def test_a_form_from_elsewhere_changes_nothing(
    stage: Stage, token: str | None, headers: dict[str, str]
) -> None:
    with visitor(stage) as client:
        fields = {
            "csrf": csrf(client) if token is None else token,
            "name": "Zoltan",
            "role": "cashier",
            "pin": "4711",
        }
        answer = client.post("/console/staff/add", data=fields, headers=headers)
        assert answer.status_code == 403
        assert "Zoltan" not in client.get("/console/staff").text


def test_a_log_in_form_from_elsewhere_is_refused(stage: Stage) -> None:
    fields = {"name": "Mara", "password": PASSWORD}
    with httpx.Client(base_url=stage.url, trust_env=False) as client:
        answer = client.post("/console/login", data=fields, headers={"Origin": "https://elsewhere.example"})
    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers


def test_logging_out_ends_the_token(stage: Stage) -> None:
    with visitor(stage) as client:
        token = client.cookies["console"]
        assert client.post("/console/logout", data={"csrf": csrf(client)}).status_code == 303
        answer = client.get("/console", headers={"Cookie": f"console={token}"})
        assert answer.headers["location"] == "/console/login"


def test_a_stale_order_is_given_to_a_colleague(mara: Browser, stage: Stage) -> None:
    mara.open(f"{stage.url}/console/stale")
    form = mara.run(
        """const rows = [...document.querySelectorAll(".stale li")];
        const row = rows.find(one => one.innerText.includes("Table 9"));
        row.querySelector("select").value = "2";
        return "#" + row.id"""
    )
    mara.press(f'[id="{form[1:]}"] button')
    mara.wait(".done", "given to a colleague")
    assert "Table 9" not in mara.text(".stale")
    mara.open(f"{stage.url}/console/audit/{form.removeprefix('#order-')}")
    assert "Ben · Table 9" in mara.text("h1")
    assert "Given to Ben" in mara.text(".told")


def test_a_revoked_till_is_kept_out(mara: Browser, stage: Stage) -> None:
    mara.open(f"{stage.url}/console/tills")
    revoke = 'form[action="/console/tills/5/revoke"] button'
    mara.press("tbody tr:last-child details:last-child summary")
    mara.press(revoke)
    mara.wait(".done", "is revoked")
    assert "Revoked" in mara.text("tbody tr:last-child")
    with stage.client(TOKENS[4]) as client:
        assert client.get("/api/sync/snapshot").status_code == 403


def test_what_a_till_reports_is_shown(stage: Stage) -> None:
    till, order = TimedTill(2, 2), new_id()
    till.at(order, NOW, opened(), Name("Late"), product("Tea", 250))
    report = {"X-Till-Time": stamp(clock("12:35:00")), "X-Till-Unsent": f"7;{stamp(clock('12:31:00'))}"}
    push(stage, till, order, TOKENS[1], **report)
    with visitor(stage) as client:
        tills = client.get("/console/tills").text
        assert "7 waiting" in client.get("/console").text
    assert "<b>7</b> <small>since 12:31</small>" in tills
    assert re.search(r"(9|10) m behind", tills)


def test_somebody_new_can_be_added_and_a_price_list_read(stage: Stage) -> None:
    with visitor(stage) as client:
        token = csrf(client)
        fields = {"csrf": token, "name": "Ines <b>", "role": "cashier", "pin": "4711"}
        assert client.post("/console/staff/add", data=fields).status_code == 303
        assert "Ines &lt;b&gt;" in client.get("/console/staff").text
        rights = client.post("/console/staff/add", data={**fields, "name": "Max", "role": "admin"})
        assert rights.status_code == 403
        text = b"name,price,category,tax\nPump tea,2.50,hot,VAT 20%\n"
        for only, word in (("look", "It would add 1"), ("take", "Added 1")):
            answer = client.post(
                "/console/products/import",
                data={"csrf": token, "only": only},
                files={"file": ("p.csv", text)},
            )
            assert word in answer.text
        assert "Pump tea" in client.get("/console/products?q=pump").text


def test_the_day_is_closed_once(stage: Stage) -> None:
    with visitor(stage) as client:
        fields = {"csrf": csrf(client), "till": "0", "number": "1"}
        for _ in range(2):
            answer = client.post("/console/reports/z", data=fields)
            assert answer.headers["location"] == "/console/reports?till=0&done=closed"
        assert client.get("/console/reports").text.count('href="/console/reports/z/0/') == 1
        assert client.get("/console/reports/z/0/1").text.count("Z report 1") == 1
        assert "1-002048" in client.get("/console/day.csv").text
