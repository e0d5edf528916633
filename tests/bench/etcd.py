"""etcd as a peer, where it is installed: orders of 1 KB, each push on disk before its answer."""

import base64
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from tests.bench.contest import Other, free_port, running
from tests.bench.line import request
from tests.bench.pushes import order_of
from tests.sync_server.paper_till import new_id

MISSING = "etcd is not installed (apt-get install etcd-server)"
_PUSHES_OF_AN_ORDER = 17
_KEPT_BYTES = 8_000_000_000


def is_installed() -> bool:
    """Whether there is one to be measured."""
    return shutil.which("etcd") is not None


@contextmanager
def etcd(folder: Path) -> Iterator[Other]:
    """One etcd by itself, until the block ends."""
    port, peers = free_port(), f"http://127.0.0.1:{free_port()}"
    here = f"http://127.0.0.1:{port}"
    command = (
        "etcd", "--data-dir", str(folder / "etcd"), "--logger", "zap", "--log-level", "error",
        "--listen-client-urls", here, "--advertise-client-urls", here,
        "--listen-peer-urls", peers, "--initial-advertise-peer-urls", peers,
        "--initial-cluster", f"default={peers}", "--quota-backend-bytes", str(_KEPT_BYTES),
    )  # fmt: skip
    with running(command, port) as other:
        yield other


def etcd_taps() -> Iterator[bytes]:
    """Pushes without end: an order is replaced if it is as this till left it."""
    while True:
        order = new_id()
        for version in range(_PUSHES_OF_AN_ORDER):
            key = _packed(order.encode())
            held = {"key": key, "target": "VERSION", "result": "EQUAL", "version": str(version)}
            put = {"key": key, "value": _packed(msgspec.json.encode(order_of(version)))}
            wish = {"compare": [held], "success": [{"request_put": put}]}
            yield request("POST", "/v3/kv/txn", msgspec.json.encode(wish))


def _packed(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
