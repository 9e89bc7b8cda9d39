"""What the machine lacks: the parts of Python, the Linux libraries and the fonts that Qt needs.

Runs before anything is installed, so it uses the standard library only. A library counts as present when it loads, a font
when its file is found: the names of packages differ between releases (`libglib2.0-0t64`), those of files do not.
"""

from __future__ import annotations

import importlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, kw_only=True)
class Need:
    """A thing that the machine should have, and the Debian packages that bring it (the first one known is taken)."""

    what: str
    packages: tuple[str, ...]
    required: bool


# What `libQt6Widgets` and the offscreen platform load.
QT_LIBRARIES: Mapping[str, tuple[str, ...]] = {
    "libstdc++.so.6": ("libstdc++6",),
    "libgcc_s.so.1": ("libgcc-s1",),
    "libz.so.1": ("zlib1g",),
    "libzstd.so.1": ("libzstd1",),
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libgthread-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libEGL.so.1": ("libegl1",),
    "libGL.so.1": ("libgl1",),
    "libX11.so.6": ("libx11-6",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libfreetype.so.6": ("libfreetype6",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
}

# What a window on a screen needs besides: the xcb and the wayland platform.
SCREEN_LIBRARIES: Mapping[str, tuple[str, ...]] = {
    "libX11-xcb.so.1": ("libx11-xcb1",),
    "libxcb.so.1": ("libxcb1",),
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-image.so.0": ("libxcb-image0",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-randr.so.0": ("libxcb-randr0",),
    "libxcb-render.so.0": ("libxcb-render0",),
    "libxcb-render-util.so.0": ("libxcb-render-util0",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxcb-shm.so.0": ("libxcb-shm0",),
    "libxcb-sync.so.1": ("libxcb-sync1",),
    "libxcb-util.so.1": ("libxcb-util1",),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0",),
    "libxcb-xkb.so.1": ("libxcb-xkb1",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    "libwayland-client.so.0": ("libwayland-client0",),
    "libwayland-cursor.so.0": ("libwayland-cursor0",),
    "libwayland-egl.so.1": ("libwayland-egl1",),
}

# The beginning of a font's file name. Without them, texts in these scripts show as boxes; nothing else breaks.
FONTS: Mapping[str, tuple[str, ...]] = {
    "DejaVuSans.": ("fonts-dejavu-core",),
    "NotoSansCJK": ("fonts-noto-cjk",),
    "NotoColorEmoji": ("fonts-noto-color-emoji",),
}

PYTHON_PARTS = ("ctypes", "ensurepip", "sqlite3", "ssl", "venv")


def missing_parts_of_python() -> list[Need]:
    """One need when this Python lacks a part that `python -m venv` or the program imports."""
    absent = [part for part in PYTHON_PARTS if not _imports(part)]
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    what = f"parts of Python ({', '.join(absent)})"
    return [Need(what=what, packages=(package,), required=True)] if absent else []


def missing_for_qt(*, loads: Callable[[str], bool], has_font: Callable[[str], bool]) -> list[Need]:
    """The libraries and fonts that Qt lacks here; screen libraries and fonts are wanted, not required."""
    needs = [_need(name, QT_LIBRARIES, required=True) for name in QT_LIBRARIES if not loads(name)]
    needs += [_need(name, SCREEN_LIBRARIES, required=False) for name in SCREEN_LIBRARIES if not loads(name)]
    return needs + [_need(name, FONTS, required=False) for name in FONTS if not has_font(name)]


def loads(library: str) -> bool:
    """Whether the dynamic linker finds the library and all that it needs itself. False, too, in a Python without ctypes."""
    try:
        ctypes = importlib.import_module("ctypes")
        ctypes.CDLL(library)
    except (ImportError, OSError):
        return False
    return True


def has_font(beginning: str) -> bool:
    """Whether a font's file whose name begins so lies in one of the folders that fontconfig reads, or fc-list knows it."""
    for folder in _font_folders():
        for _, _, files in os.walk(folder, followlinks=True):
            if any(name.startswith(beginning) for name in files):
                return True
    return f"/{beginning}" in _output(["fc-list"])


def package_names(needs: Iterable[Need], *, known: Callable[[str], bool]) -> list[str]:
    """For each need the first of its packages that this release of the system knows, else its last; each name once."""
    names = [next((name for name in need.packages if known(name)), need.packages[-1]) for need in needs]
    return list(dict.fromkeys(names))


def known_to_apt(package: str) -> bool:
    """Whether a package of exactly this name can be installed."""
    policy = _output(["apt-cache", "policy", package]).splitlines()
    return any(line.startswith("  Candidate:") and "(none)" not in line for line in policy)


def has_apt() -> bool:
    """Whether this is a system of Debian's family."""
    return shutil.which("apt-get") is not None


def root_prefix() -> list[str] | None:
    """What to put before a command to run it as root: nothing, `sudo -n`, or None where that would need a password."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    asked = subprocess.run(["sudo", "-n", "true"], stdin=subprocess.DEVNULL, capture_output=True, check=False)
    return ["sudo", "-n"] if asked.returncode == 0 else None


def apt_line(packages: Sequence[str]) -> str:
    """The exact line that a person types to install the packages."""
    sudo = "" if os.geteuid() == 0 else "sudo "
    return f"{sudo}apt-get update && {sudo}apt-get install -y --no-install-recommends {' '.join(packages)}"


def _need(name: str, table: Mapping[str, tuple[str, ...]], *, required: bool) -> Need:
    return Need(what=name, packages=table[name], required=required)


def _imports(module: str) -> bool:
    try:
        importlib.import_module(module)
    except ImportError:
        return False
    return True


def _font_folders() -> list[Path]:
    data = [
        Path(folder) for folder in os.environ.get("XDG_DATA_DIRS", "/usr/local/share:/usr/share").split(":") if folder
    ]
    data.append(Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share"))
    return [*(folder / "fonts" for folder in data), Path.home() / ".fonts"]


def _output(command: Sequence[str]) -> str:
    english = os.environ | {"LC_ALL": "C"}
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, text=True, env=english, check=False
        )
    except FileNotFoundError:
        return ""
    return done.stdout
