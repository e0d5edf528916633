"""What each route is sent when everything about it is in order: bodies, forms, queries."""

from typing import Any

from tests.sync_server.paper_till import new_id

BODIES: dict[str, Any] = {
    "POST /api/tills/enrol": {"code": "WRONG"},
    "POST /api/tills/codes": {},
    "PUT /api/tills/{till_id}": {"name": "Till 1"},
    "POST /api/venue": {
        "name": "The Anchor", "currency": "EUR", "manager": {"name": "Bo", "password": "anchors-aweigh"},
    },
    "POST /api/auth/login": {"user": "Nobody", "password": "no password"},
    "PUT /api/users/{user_id}": {"colour": "teal"},
    "PUT /api/catalogue/products/{product_id}": {"price": 540},
    "PUT /api/catalogue/products/{product_id}/sold-out": {"soldOut": False},
    "POST /api/order-sessions/{session_id}/complete": {"payments": [{"method": "cash", "amount": 540}]},
    "POST /api/sync/push": {"request": "a", "replica": "b", "epoch": None, "sessions": []},
    "POST /api/order-sessions": {"items": []},
    "PUT /api/order-sessions/{session_id}": {"items": [{"productId": 103, "quantity": "2"}]},
    "POST /api/order-sessions/{session_id}/assign": {"userId": 1},
    "POST /api/tabs": {"name": "Terrace"},
    "PUT /api/tabs/{tab_id}": {"name": "Window"},
    "POST /api/alerts/{alert_id}/resolve": {"note": ""},
    "POST /api/reports/z": {},
    "PUT /api/sites/settings": {"staleMinutes": 60},
    "POST /api/order-sessions/{session_id}/move": {
        "id": new_id(), "newSession": True, "lines": [{"lineId": new_id(), "quantity": "1"}],
    },
    "POST /api/transactions/{transaction_id}/refunds": {"amount": 1, "reason": "cold", "method": "cash"},
}  # fmt: skip
"""JSON by route; a route that is not here is sent none."""

FORMS: dict[str, dict[str, str]] = {
    "POST /console/login": {"name": "Nobody", "password": "no password"},
    "POST /console/stale/{session_id}/assign": {"user": "1"},
    "POST /console/alerts/refund": {"amount": "1.00", "currency": "GBP"},
    "POST /console/tills/{till_id}/name": {"name": "Till 1", "place": ""},
    "POST /console/tills/code": {"till": ""},
    "POST /console/settings": {"minutes": "60", "zone": "Europe/London"},
    "POST /console/staff/add": {"role": "cashier", "pin": "1234"},
    "POST /console/staff/{user_id}/pin": {"pin": "2222"},
    "POST /console/products/import": {"only": "look"},
    "POST /console/products/{product_id}/sold-out": {"answer": "out"},
    "POST /console/products/{product_id}/favourite": {"answer": "off"},
    "POST /console/reports/z": {"till": "0", "number": "1"},
}
"""Fields by page, without the token that every form of the console carries."""

QUERIES = {
    "/api/sync/changes": "?since=0",
    "/api/reports/day.csv": "?date=2026-03-01",
    "/console/changes": "?since=-1",
}
"""What is asked behind the path."""
