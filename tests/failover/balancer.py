"""nginx before several server processes: the configuration of the package, without its TLS."""

import os
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

_EXAMPLE = Path(__file__).parents[2] / "packaging" / "linux" / "nginx" / "ordersession.conf"
_AROUND = """daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
{user}
events {{ worker_connections 512; }}
http {{
    access_log off;
    {places}
{site}
}}
"""
_PLACES = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
_PATIENCE_SECONDS = 30.0


def found() -> str | None:
    """Where nginx is, if it is installed."""
    return shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")


@contextmanager
def balancer(folder: Path, ports: Sequence[int]) -> Iterator[str]:
    """The address of nginx before the servers on these ports of this machine; until the block ends."""
    program = found()
    assert program, "nginx is missing: apt-get install nginx-light"
    folder.mkdir()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    written = folder / "nginx.conf"
    written.write_text(
        _AROUND.format(
            folder=folder,
            user="user root;" if os.geteuid() == 0 else "",
            places="\n    ".join(f"{place}_temp_path {folder}/{place};" for place in _PLACES),
            site=_site(port, ports),
        )
    )
    process = subprocess.Popen(
        [program, "-p", str(folder), "-c", str(written), "-e", str(folder / "error.log")]
    )
    try:
        until = time.monotonic() + _PATIENCE_SECONDS
        with socket.socket() as line:
            while line.connect_ex(("127.0.0.1", port)):
                assert process.poll() is None, (folder / "error.log").read_text()
                assert time.monotonic() < until, "nginx does not answer"
                time.sleep(0.02)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(_PATIENCE_SECONDS)


def _site(port: int, ports: Sequence[int]) -> str:
    """The package's example with these ports, and what is about TLS left out."""
    text = re.sub(r"(?m)^.*(ssl_|::|Strict-Transport).*\n", "", _EXAMPLE.read_text())
    text = text.replace("listen 8443 ssl;", f"listen 127.0.0.1:{port};")
    servers = "\n".join(f"    server 127.0.0.1:{one};" for one in ports)
    text, changed = re.subn(r"(?m)^    server 127\.0\.0\.1:8470;\n    #server .*$", servers, text)
    assert changed == 1, "the example has another form"
    return text
