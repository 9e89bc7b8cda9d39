"""Makes `.venv` ready: what the machine lacks, the pinned packages, the program itself. `make` runs it before everything.

It never asks anything. What it may not install it names, with the exact line to type; it stops only where the program
could not start. When nothing has changed since the last time it is done in a fraction of a second. Standard library only.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from scripts import system_packages

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / "bin" / "python"
STAMP = VENV / "set-up.stamp"
LOG = ROOT / "build" / "set-up.log"
# What the stamp stands for: a change in one of these runs the set-up again.
INPUTS = ("pyproject.toml", "requirements-dev.txt", "scripts/set_up.py", "scripts/system_packages.py")
# In a process of its own: a Qt that cannot start ends it.
QT_STARTS = "from PySide6 import QtPrintSupport, QtSvg, QtTest, QtWidgets; QtWidgets.QApplication([])"


class SetUpError(Exception):
    """The set-up cannot go on; the message says what to do."""


def main() -> int:
    """Set up what is not set up yet. 0, or 1 with the reason and what to do on standard error."""
    try:
        complete_the_machine(first_time=not is_current())
        if not is_current():
            make_venv()
            install_packages()
            check_that_qt_starts()
            STAMP.write_text(fingerprint(), encoding="utf-8")
            say("ready")
    except SetUpError as problem:
        print(f"\nset-up: {problem}", file=sys.stderr)
        return 1
    return 0


def fingerprint() -> str:
    """Names all that the state of `.venv` depends on, its own place and Python included."""
    digest = hashlib.sha256(f"{ROOT}\n{sys.version_info[:3]}\n".encode())
    for name in INPUTS:
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def is_current() -> bool:
    """Whether `.venv` stands as the files of today want it."""
    return VENV_PYTHON.exists() and STAMP.exists() and STAMP.read_text(encoding="utf-8") == fingerprint()


def complete_the_machine(*, first_time: bool) -> None:
    """Install the system's packages that are missing and may be installed; name those that may not.

    Later times look at what is required only, so that nobody is told twice about a font.
    """
    if sys.platform != "linux":
        return
    needs = missing(only_required=not first_time)
    if not needs:
        return
    prefix = system_packages.root_prefix()
    if prefix is not None and system_packages.has_apt():
        install_system_packages(needs, prefix=prefix)
        needs = missing(only_required=not first_time)
    tell_what_is_missing(needs)


def missing(*, only_required: bool) -> list[system_packages.Need]:
    """What the machine lacks now."""
    needs = system_packages.missing_parts_of_python() + system_packages.missing_for_qt(
        loads=system_packages.loads, has_font=system_packages.has_font
    )
    return [need for need in needs if need.required or not only_required]


def install_system_packages(needs: Sequence[system_packages.Need], *, prefix: Sequence[str]) -> None:
    """Install with apt, all at once; if that fails, the required ones alone. What is still missing shows afterwards."""
    say("asking the system for its packages …")
    apt(prefix, "update")
    for wanted in (needs, [need for need in needs if need.required]):
        packages = system_packages.package_names(wanted, known=system_packages.known_to_apt)
        if not packages:
            return
        say(f"installing {len(packages)} packages of the system: {' '.join(packages)} …")
        if apt(prefix, "install", "-y", "--no-install-recommends", *packages):
            return


def apt(prefix: Sequence[str], *arguments: str) -> bool:
    """Run apt-get without questions, its output in build/set-up.log. Whether it succeeded."""
    LOG.parent.mkdir(exist_ok=True)
    command = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=300"]
    with LOG.open("ab") as log:
        done = subprocess.run(
            [*command, *arguments], stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, check=False
        )
    if done.returncode != 0:
        say(f"apt-get {arguments[0]} failed; its output is in {LOG}")
    return done.returncode == 0


def tell_what_is_missing(needs: Sequence[system_packages.Need]) -> None:
    """Say what is missing and how to get it. SetUpError when the program cannot start without it."""
    if not needs:
        return
    if system_packages.has_apt():
        packages = system_packages.package_names(needs, known=system_packages.known_to_apt)
        advice = f"Type this line, then run make again:\n\n    {system_packages.apt_line(packages)}\n"
    else:
        advice = "Install it with this system's package manager, then run make again."
    text = f"this machine lacks what the set-up may not install here.\n{listing(needs)}\n{advice}"
    if any(need.required for need in needs):
        raise SetUpError(text)
    say(f"{text}\nGoing on without: the program starts all the same.")


def listing(needs: Sequence[system_packages.Need]) -> str:
    """The needs in two lines: without which nothing works, and without which a part looks wrong."""
    required = ", ".join(need.what for need in needs if need.required)
    wanted = ", ".join(need.what for need in needs if not need.required)
    lines = [("  required: ", required), ("  for a window on the screen and all scripts: ", wanted)]
    return "\n".join(f"{head}{names}" for head, names in lines if names)


def make_venv() -> None:
    """Make `.venv`; make it anew where it belongs to another Python, or to a folder that it was moved from."""
    if venv_is_usable():
        return
    say(f"making .venv with Python {'.'.join(map(str, sys.version_info[:3]))} …")
    run([sys.executable, "-m", "venv", "--clear", str(VENV)], failed="the virtual environment cannot be made.")


def venv_is_usable() -> bool:
    """Whether `.venv` is of this Python's version and was made in this folder."""
    script = VENV / "bin" / "pip"
    if not (VENV_PYTHON.exists() and script.exists()):
        return False
    asked = subprocess.run(
        [VENV_PYTHON, "-c", "import sys; print(*sys.version_info[:3])"], capture_output=True, text=True, check=False
    )
    same_version = asked.stdout.split() == [str(part) for part in sys.version_info[:3]]
    with script.open("rb") as opened:
        return same_version and bytes(VENV) in opened.readline()


def install_packages() -> None:
    """The pinned packages, each checked against its hashes, and the program itself, editable. Builds nothing else."""
    say("installing the pinned packages (the first time, some 150 MB) …")
    pip = [str(VENV_PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input", "install"]
    if not sys.stdout.isatty():
        pip += ["--quiet", "--progress-bar", "off"]
    run(
        [*pip, "--only-binary", ":all:", "--require-hashes", "--requirement", str(ROOT / "requirements-dev.txt")],
        failed="the pinned packages cannot be installed (pip's reason is above). They need the network, and Linux with\n"
        "glibc 2.34 (x86-64) or 2.39 (arm64), macOS 13 or newer.",
    )
    run(
        [*pip, "--no-build-isolation", "--no-deps", "--no-index", "--editable", str(ROOT)],
        failed="the program itself cannot be installed (pip's reason is above).",
    )


def check_that_qt_starts() -> None:
    """SetUpError, with Qt's own words, when a window cannot be made even without a screen."""
    offscreen = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    started = subprocess.run(
        [VENV_PYTHON, "-c", QT_STARTS],
        env=offscreen,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if started.returncode != 0:
        raise SetUpError(f"Qt does not start on this machine:\n{started.stderr}{started.stdout}")


def run(command: Sequence[str], *, failed: str) -> None:
    """Run a command that shows its own output; SetUpError with the text `failed` when it fails."""
    if subprocess.run(command, stdin=subprocess.DEVNULL, check=False).returncode != 0:
        raise SetUpError(failed)


def say(line: str) -> None:
    """One line of progress."""
    print(f"set-up: {line}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
