"""Whatever fits the document, and whatever does not: no call falls over, and each answer is as promised."""

from typing import Any

import pytest
import schemathesis
import schemathesis.openapi
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import checks
from schemathesis.core.failures import Failure, FailureGroup
from schemathesis.core.result import Ok
from schemathesis.core.transport import Response
from schemathesis.generation import GenerationMode

from tests.sync_server.paper_till import PaperTill, beer
from tests.sync_server.venue import House

CHECKS = [
    checks.not_a_server_error,
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_schema_conformance,
]
LAST = ("/api/users/{user_id}", "/api/auth/logout")
"""These may end the very token that the calls are made with."""
CALLS_EACH = 4


def ids(house: House) -> dict[str, list[Any]]:
    """Values of path parameters that exist."""
    till = PaperTill()
    line = beer()
    orders = [till.order(beer()), till.order(line)]
    till.pay(orders[1], 540, line)
    house.push(till, *orders)
    mara = house.as_person("Mara")
    tab = house.client.post("/api/tabs", json={"name": "Terrace"}, headers=mara).json()["tab"]["id"]
    paid = house.client.get(f"/api/order-sessions/{orders[1]}", headers=mara).json()["transactionId"]
    return {
        "session_id": orders, "transaction_id": [paid], "tab_id": [tab], "user_id": [1, 2, 3],
        "till_id": [1, 2], "product_id": [103], "number": [1],
    }  # fmt: skip


@pytest.mark.parametrize("database_url", [""])
@pytest.mark.parametrize("role", ["cashier", "manager", "till"])
def test_no_call_falls_over(house: House, role: str, database_url: str) -> None:
    assert not database_url, "one database is enough here"
    described = house.client.get("/api/openapi.json").json()
    schema = schemathesis.openapi.from_dict(described)
    known = ids(house)
    headers = {
        "cashier": house.as_person("Asha"), "manager": house.as_person("Mara"), "till": house.as_till(2),
    }[role]  # fmt: skip
    operations = [found.ok() for found in schema.get_all_operations() if isinstance(found, Ok)]
    assert len(operations) == sum(map(len, described["paths"].values()))
    wrong = []
    operations.sort(key=lambda one: LAST.index(one.path) if one.path in LAST else -1)
    for operation in operations:
        if operation.path == "/api/sync/changes":
            continue  # It waits for something new, and has tests of its own.
        modes = st.one_of(*(operation.as_strategy(generation_mode=mode) for mode in GenerationMode))

        @settings(
            max_examples=CALLS_EACH, derandomize=True, database=None, phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )  # fmt: skip
        @given(case=modes, real=st.integers(min_value=0, max_value=3))
        def call(case: Any, real: int) -> None:
            for name in case.path_parameters or ():
                if real and name in known:
                    case.path_parameters[name] = known[name][real % len(known[name])]
            if "" in (case.path_parameters or {}).values():
                return  # Another path.
            sent = case.as_transport_kwargs(base_url=str(house.client.base_url), headers=headers)
            sent.pop("cookies", None)
            sent["headers"].update(headers)
            if isinstance(sent.get("data"), bytes | str):
                sent["content"] = sent.pop("data")
            answer = house.client.request(**sent, follow_redirects=False)
            case.validate_response(Response.from_httpx(answer, verify=False), checks=CHECKS)

        try:
            call()
        except (FailureGroup, Failure) as failure:
            wrong.append(f"{operation.method.upper()} {operation.path}: {failure}")
    assert not wrong, "\n\n".join(wrong)
