"""A busy evening at two real tills and the office, with secrets that can be told from everything else."""

import json
import re
from dataclasses import dataclass, field
from typing import Any

import httpx

from tests.hands.till import RealTill
from tests.security.wiretap import TappedStage
from tests.story.evening_hands import log_out, next_order, pay_by_card, pay_page, save_to_table, sell

PINS = {"Asha": "9173", "Ben": "8264", "Zoe": "27182845"}
WRONG_PIN, WRONG_PASSWORD, PASSWORD = "6957", "quite a wrong guess", "correct horse battery"
CARDS = ("4111111111111111", "5500005555555559", "340000000000009", "6011000000000004")
WRITTEN = ("4111 1111 1111 1111", "5500-0055-5555-5559", "3400 000000 00009", "6011.0000.0000.0004")
"""The same cards as people write them."""
ALE, BREAD, LAGER = "Pale ale, pint", "Bread", "Lager, pint"


@dataclass
class Evening:
    """What was done, and every word that must not be found again."""

    stage: TappedStage
    secrets: dict[str, str] = field(default_factory=dict)
    command_lines: list[str] = field(default_factory=list)

    def run(self) -> None:
        """The whole evening; the tills run on at its end."""
        self._new_secrets()
        one, two = self.stage.till(1), self.stage.till(2)
        for number, till in ((1, one), (2, two)):
            code = re.search(r'enrolment_code = "(.+)"', till.config.read_text("utf-8"))
            assert code is not None
            self.secrets[f"code of till {number}"] = code[1]
            till.start(TILL_CARD_READER="simulated:approve")
        self._at_the_bar(one)
        self._offline(two)
        self._in_the_office()
        for till in (one, two):
            till.until(lambda seen: seen.says("Synced"), "all sent", timeout=60)
            self._notice(till.pid)
            keys = json.loads((till.folder / "development-keyring.json").read_text("utf-8"))
            self.secrets |= {f"{name} of {till.folder.name}": text for name, text in keys.items()}
        self._notice(self.stage.server.pid)
        note = json.loads((self.stage.server.folder / "serving.json").read_text("utf-8"))
        self.secrets["house key"] = note["key"]

    def _new_secrets(self) -> None:
        server, staff = self.stage.server, self.stage.staff
        mara = next(person for person in staff if person.name == "Mara")
        self.secrets |= {f"PIN of {name}": pin for name, pin in PINS.items()}
        self.secrets |= {f"password of {one.name}": one.password for one in staff if one.password}
        self.secrets |= {"wrong PIN": WRONG_PIN, "wrong password": WRONG_PASSWORD, "password": PASSWORD}
        token = self.secrets["token of Mara"] = server.login(mara).token
        with server.client(token) as client:
            for person in staff:
                if person.name in PINS:
                    wish = {"pin": PINS[person.name]}
                    assert client.put(f"/api/users/{person.id}", json=wish).status_code == 200

    def _at_the_bar(self, till: RealTill) -> None:
        till.until(lambda seen: seen.page == "login" and seen.says("Asha"), "Asha on the login screen")
        till.press("Asha")
        till.type(WRONG_PIN)
        till.until(lambda seen: seen.says("PIN not recognised"), "what a wrong PIN is told")
        till.type(PINS["Asha"])
        till.until(lambda seen: seen.page == "order", "Asha at the till")
        till.ring(ALE)
        till.press("Note")
        till.type(f"pays with {WRITTEN[0]} later")
        till.press("Done")
        till.until(lambda seen: not seen.says("Takeaway"), "the note is taken")
        pay_page(till)
        pay_by_card(till)
        next_order(till)
        sell(till, LAGER, BREAD)
        save_to_table(till, "7", ALE)
        till.kill()
        till.start(TILL_CARD_READER="simulated:approve")
        till.log_in("Asha", PINS["Asha"])

    def _offline(self, till: RealTill) -> None:
        till.log_in("Ben", PINS["Ben"])
        self.stage.wire(2).cut()
        sell(till, BREAD)
        log_out(till)
        till.press("Ben")
        till.type(WRONG_PIN)
        till.until(lambda seen: seen.says("PIN not recognised"), "what a wrong PIN is told offline")
        till.type(PINS["Ben"])
        till.until(lambda seen: seen.page == "order", "Ben at the till, offline")
        sell(till, LAGER)
        self.stage.wire(2).mend()

    def _in_the_office(self) -> None:
        server = self.stage.server
        with server.client(self.secrets["token of Mara"]) as client:
            self._writes_card_numbers(client)
            wish = {"name": "Zoe", "pin": PINS["Zoe"], "password": PASSWORD}
            assert client.post("/api/users", json=wish).status_code == 201
            self.secrets["a new code"] = client.post("/api/tills/codes", json={}).json()["code"]
            assert client.post("/api/backup").status_code == 201
            client.get("/api/users", params={"note": "asked with a question"})
        with httpx.Client(base_url=server.url, trust_env=False) as browser:
            for password in (WRONG_PASSWORD, self.secrets["password of Mara"]):
                browser.post("/console/login", data={"name": "Mara", "password": password})
            self.secrets["cookie"] = browser.cookies["console"]
            page = browser.get("/console/tills").text
            token = re.search(r'name="csrf" value="(\w+)"', page)
            assert token is not None
            self.secrets["token of the forms"] = token[1]
            made = browser.post("/console/tills/code", data={"csrf": token[1], "till": "Till 9"}).text
            shown = re.search(r"\b[2-9A-Z]{5}-[2-9A-Z]{5}\b", made)
            assert shown is not None
            self.secrets["a code of the console"] = shown[0]

    def _writes_card_numbers(self, client: httpx.Client) -> None:
        """Card numbers wherever the office can type words."""
        item: dict[str, Any] = {"productId": 101, "quantity": 1, "note": WRITTEN[1]}
        odd = {"productId": 999_999, "name": f"Voucher {WRITTEN[2]}", "unitPrice": 500, "quantity": 1}
        begun = client.post("/api/order-sessions", json={"items": [item, odd]})
        assert begun.status_code == 201, begun.text
        order = begun.json()["id"]
        tab = client.post("/api/tabs", json={"name": WRITTEN[3]})
        assert tab.status_code == 201, tab.text
        amount = client.get(f"/api/order-sessions/{order}").json()["total"]
        done = client.post(
            f"/api/order-sessions/{order}/complete", json={"payments": [{"method": "cash", "amount": amount}]}
        )
        assert done.status_code == 201, done.text
        refund = {"amount": 1, "reason": f"cold, back to {WRITTEN[0]}", "method": "cash"}
        given = client.post(f"/api/transactions/{done.json()['id']}/refunds", json=refund)
        assert given.status_code == 201, given.text

    def _notice(self, pid: int) -> None:
        with open(f"/proc/{pid}/cmdline", "rb") as file:  # noqa: PTH123  no file of ours
            self.command_lines.append(file.read().replace(b"\0", b" ").decode())
