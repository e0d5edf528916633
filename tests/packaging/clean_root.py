"""A clean Debian 12 in a folder: made by debootstrap once, copied for each test, entered as a machine."""

import os
import shutil
import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

_SCREENS = Path("/tmp") / ".X11-unix"
"""Where X servers keep their sockets."""
_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
_HOLD = """
set -e
mount -t proc proc {root}/proc
mount --rbind /dev {root}/dev
mkdir -p {root}{screens} {root}/var/cache/apt/archives
mount --bind {screens} {root}{screens}
mount --bind {packages} {root}/var/cache/apt/archives
echo held
exec sleep infinity
"""


def base(cache: Path) -> Path:
    """A minimal Debian 12 with its package lists, from the cache or made anew."""
    made = cache / "base"
    if not (made / "etc" / "debian_version").exists():
        fresh = cache / "base.new"
        shutil.rmtree(fresh, ignore_errors=True)
        cache.mkdir(parents=True, exist_ok=True)
        # debootstrap's own mirror, unless DEBIAN_MIRROR names one.
        mirror = [named] if (named := os.environ.get("DEBIAN_MIRROR")) else []
        subprocess.run(["debootstrap", "--variant=minbase", "bookworm", str(fresh), *mirror], check=True)
        subprocess.run(["chroot", str(fresh), "apt-get", "-q", "update"], check=True)
        fresh.rename(made)
    return made


class CleanRoot:
    """One machine. What runs in it sees only its own processes; all of them end with it.

    It has no systemd that runs: services are started by their units' own words (`service`).
    """

    def __init__(self, folder: Path, cache: Path) -> None:
        self.folder = folder
        self._packages = cache / "packages"
        (self._packages / "partial").mkdir(parents=True, exist_ok=True)
        subprocess.run(["cp", "-a", "--reflink=auto", str(base(cache)), str(folder)], check=True)
        self.write("etc/machine-id", os.urandom(16).hex() + "\n")
        self.write("usr/sbin/policy-rc.d", "#!/bin/sh\nexit 101\n").chmod(0o755)
        shutil.copy("/etc/resolv.conf", folder / "etc" / "resolv.conf")
        self._holder: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        # Nobody has shown anything yet on a machine that is new itself.
        if not _SCREENS.exists():
            _SCREENS.mkdir()
            _SCREENS.chmod(0o1777)
        self._holder = subprocess.Popen(
            [
                "unshare", "--mount", "--pid", "--fork", "--kill-child", "--propagation", "private",
                "bash", "-c", _HOLD.format(root=self.folder, packages=self._packages, screens=_SCREENS),
            ],
            stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert self._holder.stdout is not None
        assert self._holder.stdout.readline() == "held\n", "this machine lets nobody make a root"
        return self

    def __exit__(
        self, kind: type[BaseException] | None, wrong: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._holder is not None
        self._holder.send_signal(signal.SIGKILL)
        self._holder.wait()
        assert self._holder.stdout is not None
        self._holder.stdout.close()

    def write(self, name: str, text: str) -> Path:
        """Writes a file of the machine."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        return path

    def read(self, name: str) -> str:
        """What a file of the machine says."""
        return (self.folder / name).read_text("utf-8")

    def run(self, *command: str, check: bool = True, **environment: str) -> subprocess.CompletedProcess[str]:
        """Runs a command to its end as root; raises AssertionError with what it said if it fails."""
        done = subprocess.run(
            self._within(command, environment), text=True, capture_output=True, timeout=600, check=False
        )
        assert done.returncode == 0 or not check, (
            f"{command}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        )
        return done

    def apt(
        self, *arguments: str, check: bool = True, **environment: str
    ) -> subprocess.CompletedProcess[str]:
        """apt-get as an unattended installation calls it: nobody is asked, changed files are kept."""
        keep = ("-o", "Dpkg::Options::=--force-confold", "-o", "Dpkg::Options::=--force-confdef")
        quiet = ("-q", "-y", "--no-install-recommends", "-o", "APT::Keep-Downloaded-Packages=true")
        return self.run("apt-get", *quiet, *keep, *arguments, check=check, **environment)

    def start(
        self, *command: str, user: str, log: Path, within: Sequence[str] = (), **environment: str
    ) -> subprocess.Popen[bytes]:
        """Starts a command that goes on, as a user of the machine and with all groups of that user."""
        as_user = ("setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups", "--")
        with log.open("ab") as file:
            return subprocess.Popen(
                self._within((*as_user, *within, *command), environment),
                stdin=subprocess.DEVNULL, stdout=file, stderr=file,
            )  # fmt: skip

    def share(self, folder: Path) -> None:
        """Shows a folder of this machine in the root, in the same place."""
        there = self.folder / folder.relative_to("/")
        there.mkdir(parents=True, exist_ok=True)
        mount = ["mount", "--bind", str(folder), str(there)]
        subprocess.run(["nsenter", f"--target={self._first()}", "--mount", *mount], check=True)

    def service(
        self, unit: str, log: Path, instance: str = "", **environment: str
    ) -> subprocess.Popen[bytes]:
        """Starts the command of an installed unit as its user; its confinement is systemd's matter."""
        told = {
            name: [word.replace("%i", instance) for word in words] for name, words in self.unit(unit).items()
        }
        given = dict(pair.split("=", 1) for line in told.get("Environment", []) for pair in line.split())
        return self.start(
            *told["ExecStart"][0].split(), user=told["User"][0], log=log, **{**given, **environment}
        )

    def unit(self, name: str) -> dict[str, list[str]]:
        """The lines of an installed unit by their names."""
        found: dict[str, list[str]] = {}
        for line in self.read(f"lib/systemd/system/{name}").splitlines():
            key, equals, value = line.partition("=")
            if equals and not line.startswith("#"):
                found.setdefault(key, []).append(value)
        return found

    def pid_of(self, program: str) -> int:
        """The process that runs this program of the machine, by its number inside."""
        numbers = self.pids_of(program)
        assert len(numbers) == 1, f"{program} runs {len(numbers)} times"
        return numbers[0]

    def pids_of(self, program: str) -> list[int]:
        """All processes that run this program of the machine, by their numbers inside."""
        look = 'for p in /proc/[0-9]*; do [ "$(readlink $p/exe)" = "$0" ] && echo "${p#/proc/}"; done; true'
        return [int(number) for number in self.run("sh", "-c", look, program).stdout.split()]

    def kill(self, signal_name: str, pid: int) -> None:
        """Sends a signal to a process of the machine, by its number inside."""
        self.run("sh", "-c", f"kill -{signal_name} {pid}")

    def _within(self, command: Sequence[str], environment: Mapping[str, str]) -> list[str]:
        plain = {
            "HOME": "/root",
            "LANG": "C.UTF-8",
            "PATH": _PATH,
            "DEBIAN_FRONTEND": "noninteractive",
            **environment,
        }
        words = [f"{name}={value}" for name, value in plain.items()]
        return [
            "nsenter", f"--target={self._first()}", "--mount", "--pid",
            "chroot", str(self.folder), "/usr/bin/env", "-i", *words, *command,
        ]  # fmt: skip

    def _first(self) -> int:
        """The root's first process, by its number outside."""
        assert self._holder is not None
        holder = self._holder.pid
        return int(Path(f"/proc/{holder}/task/{holder}/children").read_text("ascii").split()[0])
