"""A Windows without Windows: a fresh Wine prefix, its registry, and the till that is installed in it."""

import os
import shutil
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Self

HERE = Path(__file__).parent
WINE = Path("/usr/lib/wine/wine64")
POLICY = r"HKLM\SOFTWARE\Policies\OrderSession"
AUTOSTART = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Run"
_COLOURS = r"HKLM\SOFTWARE\Microsoft\WindowsRuntime\ActivatableClassId\Windows.UI.ViewManagement.UISettings"
_LONGEST = 300


class Wine:
    """One machine; a context manager that ends everything on it. Its screen is `display`."""

    def __init__(self, folder: Path, display: str) -> None:
        self.drive = folder / "drive_c"
        self.programs = self.drive / "Program Files" / "OrderSession"
        self.journals = self.drive / "users" / "root" / "AppData" / "Local" / "ordersession-till"
        # Wine calls its user as Linux does; here it is the one name that paths above can rely on.
        self._around = {
            **os.environ,
            "USER": "root", "DISPLAY": display, "WINEPREFIX": str(folder), "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            # No browser and no .NET are offered while the prefix is made.
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
        }  # fmt: skip
        self._tills: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> Self:
        self.drive.parent.mkdir(parents=True)
        self.run("wineboot", "-i")
        self.run("winecfg", "-v", "win10")
        self._lend_colours()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, wrong: BaseException | None, trace: TracebackType | None
    ) -> None:
        subprocess.run([WINE.parent / "wineserver", "-k"], env=self._around, check=False)
        for till in self._tills:
            till.wait(30)

    def run(self, *command: str) -> tuple[int, str]:
        """Runs a Windows program to its end: its exit code (as far as Linux keeps it) and what it said."""
        # Python for Windows cannot use a file as its terminal, only a pipe.
        done = subprocess.run(
            [WINE, *command],
            env=self._around, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            timeout=_LONGEST, check=False,
        )  # fmt: skip
        return done.returncode, done.stdout.decode("utf-8", "replace").replace("\r", "")

    def install(self, installer: Path, *properties: str, log: Path) -> bool:
        """Installs silently; False if it was refused."""
        code, _ = self.run("msiexec", "/i", windows(installer), "/qn", *properties, "/l*v", windows(log))
        # Wine 8 has nothing for this module of Python, which the name of the machine's system comes from.
        (self.programs / "_wmi.pyd").unlink(missing_ok=True)
        return code == 0

    def remove(self, installer: Path) -> bool:
        """Uninstalls silently."""
        return self.run("msiexec", "/x", windows(installer), "/qn")[0] == 0

    def values(self, key: str) -> dict[str, str]:
        """The values of a key of the registry, {} without it."""
        code, said = self.run("reg", "query", key)
        rows = [line.strip().split("    ", 2) for line in said.splitlines() if line.startswith("    ")]
        return {} if code else {row[0]: row[2] if len(row) > 2 else "" for row in rows}

    def ask(self, *question: str) -> tuple[int, str]:
        """A question of IT to the installed till."""
        return self.run(str(self.programs / "till-command.exe"), *question)

    def start_till(self) -> None:
        """Starts the till as its shortcut does; the caller waits for the window."""
        quiet = subprocess.DEVNULL
        self._tills.append(
            subprocess.Popen(
                [WINE, str(self.programs / "till.exe")],
                env=self._around,
                stdin=quiet,
                stdout=quiet,
                stderr=quiet,
            )
        )

    def kill_till(self) -> None:
        """Ends it without warning."""
        self.run("taskkill", "/f", "/im", "till.exe")
        self._tills[-1].wait(60)

    @property
    def till_runs(self) -> bool:
        """Whether the till that was started last is still there."""
        return bool(self._tills) and self._tills[-1].poll() is None

    def menu(self) -> list[Path]:
        """The till's entries in anybody's start menu."""
        return [path for path in self.drive.rglob("*.lnk") if "OrderSession" in path.name]

    def _lend_colours(self) -> None:
        library = self.drive / "windows" / "system32" / "uisettings.dll"
        compiler = shutil.which("x86_64-w64-mingw32-gcc")
        assert compiler, "install gcc-mingw-w64-x86-64"
        subprocess.run([compiler, "-shared", "-s", "-o", library, HERE / "uisettings.c"], check=True)
        path = r"C:\windows\system32\uisettings.dll"
        self.run("reg", "add", _COLOURS, "/v", "DllPath", "/t", "REG_SZ", "/d", path, "/f")


def windows(path: Path) -> str:
    """A path of this machine as Wine names it."""
    return "Z:" + str(path.absolute()).replace("/", "\\")
