"""The packages under test: built once from one tree in several versions, and a signed repository of them."""

import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DEBIAN = ROOT / "packaging" / "debian"
FIRST, SECOND, THIRD = "0.1.0", "0.2.0", "0.3.0"


@dataclass(frozen=True)
class Key:
    """A signing key in a key ring of its own, for tests."""

    home: Path
    name: str

    @classmethod
    def make(cls, name: str) -> "Key":
        """A new key without a passphrase. Its folder is short: GnuPG's sockets take no long names."""
        home = Path(tempfile.mkdtemp(prefix="key"))
        key = cls(home, name)
        subprocess.run(
            [
                "gpg", "--batch", "--quiet", "--passphrase", "",
                "--quick-gen-key", name, "ed25519", "sign", "0",
            ],
            env=key.environment, check=True, capture_output=True,
        )  # fmt: skip
        return key

    @property
    def environment(self) -> dict[str, str]:
        """What a command needs to sign with it."""
        return {**os.environ, "GNUPGHOME": str(self.home)}

    def close(self) -> None:
        """Ends GnuPG's agent and removes the key."""
        subprocess.run(["gpgconf", "--kill", "gpg-agent"], env=self.environment, check=True)
        shutil.rmtree(self.home)


def build(trees: Path, out: Path, version: str) -> tuple[Path, ...]:
    """The packages of that version; what is there already is taken."""
    if not list(out.glob("*.deb")):
        # Small steps of compression: the test installs them once.
        environment = {**os.environ, "DEB_LEVEL": "1"}
        subprocess.run(
            [DEBIAN / "build-deb", trees, out, version], env=environment, check=True, capture_output=True
        )
    return tuple(sorted(out.glob("*.deb")))


def publish(repository: Path, key: Key, packages: tuple[Path, ...]) -> None:
    """Adds packages to the signed repository."""
    subprocess.run(
        [DEBIAN / "apt-repo", repository, key.name, *packages],
        env=key.environment,
        check=True,
        capture_output=True,
    )
