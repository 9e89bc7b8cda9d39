"""The set-up: what it finds missing, what it does about it, and the pins. Nothing here installs anything."""

from __future__ import annotations

import os
import re
import shutil
import struct
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from packaging.requirements import Requirement
from PySide6.QtWidgets import QApplication

from scripts import set_up, system_packages
from scripts.system_packages import Need

ROOT = Path(__file__).resolve().parents[1]
PIN = re.compile(r"^([a-z0-9-]+)==([\w.+-]+)(?: ; .*)? \\$")
# The C library's own, and what is brought by the wheels themselves or is a part that Annotator does not use.
ALWAYS_THERE = frozenset({"libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1"})
QT_FILES = (
    *("Qt/lib/libQt6Core.so.6", "Qt/lib/libQt6Gui.so.6", "Qt/lib/libQt6Widgets.so.6", "Qt/lib/libQt6Svg.so.6"),
    *("Qt/lib/libQt6PrintSupport.so.6", "Qt/lib/libQt6Test.so.6", "Qt/lib/libQt6DBus.so.6"),
    "Qt/plugins/platforms/libqoffscreen.so",
)
SCREEN_FILES = (
    *("Qt/lib/libQt6XcbQpa.so.6", "Qt/lib/libQt6WaylandClient.so.6"),
    *("Qt/plugins/platforms/libqxcb.so", "Qt/plugins/platforms/libqwayland.so"),
    "Qt/plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
)
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="Qt brings its libraries itself on this system")


def pins(name: str) -> dict[str, str]:
    """Package → version in one of the requirements files."""
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    return {found[1]: found[2] for line in lines if (found := PIN.match(line))}


def needed_libraries(path: Path) -> Iterator[str]:
    """The DT_NEEDED entries of a 64-bit little-endian ELF file."""
    data = path.read_bytes()
    assert data[:6] == b"\x7fELF\x02\x01"
    (section_headers,) = struct.unpack_from("<Q", data, 0x28)
    size, count = struct.unpack_from("<HH", data, 0x3A)
    sections = [struct.unpack_from("<IIQQQQIIQQ", data, section_headers + size * index) for index in range(count)]
    dynamic = next(section for section in sections if section[1] == 6)
    strings = sections[dynamic[6]][4]
    for offset in range(dynamic[4], dynamic[4] + dynamic[5], 16):
        tag, value = struct.unpack_from("<QQ", data, offset)
        if tag == 1:
            yield data[strings + value : data.index(b"\0", strings + value)].decode()


def needed_from_the_system(files: tuple[str, ...]) -> set[str]:
    """What these files of PySide6 need that neither its wheel nor the C library brings."""
    folder = Path(PySide6.__file__).parent
    brought = {path.name for path in (folder / "Qt" / "lib").iterdir()}
    names = {name for file in files for name in needed_libraries(folder / file)}
    return {name for name in names - brought - ALWAYS_THERE if not name.startswith("ld-linux")}


@linux_only
def test_the_table_names_every_library_that_qt_needs() -> None:
    assert needed_from_the_system(QT_FILES) == set(system_packages.QT_LIBRARIES)


@linux_only
def test_the_table_names_every_library_that_a_screen_needs() -> None:
    assert needed_from_the_system(SCREEN_FILES) <= {*system_packages.SCREEN_LIBRARIES, *system_packages.QT_LIBRARIES}
    assert set(system_packages.SCREEN_LIBRARIES) <= needed_from_the_system(SCREEN_FILES)


def test_libraries_of_qt_are_required_and_fonts_and_screens_are_wanted() -> None:
    needs = system_packages.missing_for_qt(loads=lambda _: False, has_font=lambda _: False)
    assert {need.what for need in needs if need.required} == set(system_packages.QT_LIBRARIES)
    assert {need.what for need in needs if not need.required} == {
        *system_packages.SCREEN_LIBRARIES,
        *system_packages.FONTS,
    }
    assert system_packages.missing_for_qt(loads=lambda _: True, has_font=lambda _: True) == []


@linux_only
def test_a_library_is_there_when_it_loads() -> None:
    assert system_packages.loads("libc.so.6")
    assert not system_packages.loads("libno-such-thing.so.1")


def test_a_font_is_there_when_its_file_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PATH", "")
    assert not system_packages.has_font("NotoColorEmoji")
    font = tmp_path / "fonts" / "truetype" / "NotoColorEmoji.ttf"
    font.parent.mkdir(parents=True)
    font.touch()
    assert system_packages.has_font("NotoColorEmoji")


@pytest.mark.parametrize(
    ("known", "chosen"),
    [
        ({"libglib2.0-0"}, "libglib2.0-0"),
        ({"libglib2.0-0", "libglib2.0-0t64"}, "libglib2.0-0t64"),
        (set(), "libglib2.0-0"),
    ],
)
def test_the_name_of_a_package_is_the_one_of_this_release(known: set[str], chosen: str) -> None:
    needs = [
        Need(what=name, packages=system_packages.QT_LIBRARIES[name], required=True)
        for name in ("libglib-2.0.so.0", "libgthread-2.0.so.0")
    ]
    assert system_packages.package_names(needs, known=known.__contains__) == [chosen]


def fake_program(folder: Path, name: str, script: str) -> Path:
    """An executable shell script."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def test_sudo_is_never_asked_for_a_password(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert system_packages.root_prefix() is None
    fake_program(tmp_path, "sudo", f'printf "%s\\n" "$*" >> {tmp_path}/asked; exit 1')
    assert system_packages.root_prefix() is None
    fake_program(tmp_path, "sudo", f'printf "%s\\n" "$*" >> {tmp_path}/asked; exit 0')
    assert system_packages.root_prefix() == ["sudo", "-n"]
    assert (tmp_path / "asked").read_text(encoding="utf-8") == "-n true\n-n true\n"


def test_root_needs_no_sudo(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert system_packages.root_prefix() == []
    assert system_packages.apt_line(["a", "b"]).startswith("apt-get update && apt-get install -y ")


def test_the_line_to_type_has_sudo_for_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    line = system_packages.apt_line(["libegl1", "fonts-noto-cjk"])
    assert line == "sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1 fonts-noto-cjk"


EGL = Need(what="libEGL.so.1", packages=("libegl1",), required=True)
EMOJI = Need(what="NotoColorEmoji", packages=("fonts-noto-color-emoji",), required=False)


def test_the_set_up_stops_where_the_program_could_not_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_packages, "has_apt", lambda: True)
    with pytest.raises(set_up.SetUpError, match=r"(?s)libEGL\.so\.1.*apt-get install .*libegl1 fonts-noto-color-emoji"):
        set_up.tell_what_is_missing([EGL, EMOJI])


def test_the_set_up_goes_on_where_only_a_font_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system_packages, "has_apt", lambda: True)
    set_up.tell_what_is_missing([EMOJI])
    assert "apt-get install -y --no-install-recommends fonts-noto-color-emoji" in capsys.readouterr().out


def test_a_system_without_apt_is_told_the_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_packages, "has_apt", lambda: False)
    with pytest.raises(set_up.SetUpError, match=r"(?s)libEGL\.so\.1.*package manager"):
        set_up.tell_what_is_missing([EGL])


def test_a_changed_pin_runs_the_set_up_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in set_up.INPUTS:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    monkeypatch.setattr(set_up, "ROOT", tmp_path)
    before = set_up.fingerprint()
    assert set_up.fingerprint() == before
    with (tmp_path / "requirements-dev.txt").open("a", encoding="utf-8") as opened:
        opened.write("\n")
    assert set_up.fingerprint() != before


def choose_python(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run setup.sh where `folder` is the only place with a Python."""
    bash = shutil.which("bash")
    dirname = shutil.which("dirname")
    assert bash and dirname
    if not (folder / "dirname").exists():
        (folder / "dirname").symlink_to(dirname)
    return subprocess.run(
        [bash, str(ROOT / "scripts" / "setup.sh")],
        env={"PATH": str(folder), **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_newest_suitable_python_is_chosen(tmp_path: Path) -> None:
    answers = 'case "$1" in -c) exit %d ;; *) echo "$0 $*" ;; esac'
    fake_program(tmp_path, "python3.14", answers % 1)
    fake_program(tmp_path, "python3.12", answers % 0)
    fake_program(tmp_path, "python3", answers % 0)
    assert choose_python(tmp_path).stdout == f"{tmp_path}/python3.12 -B -m scripts.set_up\n"
    assert choose_python(tmp_path, PYTHON=f"{tmp_path}/python3").stdout.startswith(f"{tmp_path}/python3 -B")


def test_a_complete_python_goes_before_a_newer_one_that_lacks_parts(tmp_path: Path) -> None:
    lacking = 'case "$1/$2" in -c/*ensurepip*) exit 1 ;; -c/*) exit 0 ;; *) echo "$0" ;; esac'
    fake_program(tmp_path, "python3.13", lacking)
    assert choose_python(tmp_path).stdout == f"{tmp_path}/python3.13\n"
    fake_program(tmp_path, "python3.11", 'case "$1" in -c) exit 0 ;; *) echo "$0" ;; esac')
    assert choose_python(tmp_path).stdout == f"{tmp_path}/python3.11\n"


def test_no_suitable_python_is_said_plainly(tmp_path: Path) -> None:
    fake_program(tmp_path, "python3", "exit 1")
    done = choose_python(tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert "needs Python 3.11, 3.12, 3.13 or 3.14" in done.stderr and "make setup PYTHON=" in done.stderr


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_every_package_is_pinned_and_hashed(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    starts = [line for line in text.splitlines() if line and not line.startswith((" ", "#"))]
    assert len(starts) == len(pins(name)) > 20
    assert "://" not in text
    blocks = re.split(r"\n(?=\S)", text)
    assert [block.splitlines()[0] for block in blocks if block.strip() and "--hash=sha256:" not in block] == []


def test_the_pins_fit_the_ranges_and_one_another() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    runtime, development = pins("requirements.txt"), pins("requirements-dev.txt")
    assert runtime.items() <= development.items()
    for names, wanted in [
        (runtime, project["project"]["dependencies"]),
        (development, project["project"]["optional-dependencies"]["dev"]),
        (development, project["build-system"]["requires"]),
    ]:
        for requirement in map(Requirement, wanted):
            assert requirement.specifier.contains(names[requirement.name.lower()]), requirement


def test_the_notice_names_every_package_that_ships() -> None:
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8").lower()
    absent = [name for name in pins("requirements.txt") if not re.search(rf"(?m)^ *{re.escape(name)} ", notice)]
    assert absent == []


def test_the_pinned_qt_loses_no_reference(qapp: QApplication) -> None:
    """PySide6 6.12.0 on Python 3.11 loses a reference to None in every call that returns nothing, until Python ends."""
    qapp.processEvents()
    before = sys.getrefcount(None)
    for _ in range(1000):
        qapp.processEvents()
    assert sys.getrefcount(None) > before - 500


@pytest.fixture(scope="module")
def unpacked_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, unpacked into a folder."""
    built, unpacked = tmp_path_factory.mktemp("wheel"), tmp_path_factory.mktemp("unpacked")
    subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", str(built), str(ROOT)],
        check=True,
        capture_output=True,
    )
    (wheel,) = built.glob("*.whl")
    zipfile.ZipFile(wheel).extractall(unpacked)
    return unpacked


def test_the_wheel_carries_resources_and_schemas(unpacked_wheel: Path) -> None:
    for folder in ("resources", "schemas"):
        here = {
            path.relative_to(ROOT).as_posix()
            for path in (ROOT / folder).rglob("*")
            if path.is_file() and not path.name.startswith(".") and "__pycache__" not in path.parts
        }
        there = {
            path.relative_to(unpacked_wheel / "annotator").as_posix()
            for path in (unpacked_wheel / "annotator" / folder).rglob("*")
            if path.is_file()
        }
        assert there == here != set()
    assert {path.name.partition("-")[0] for path in unpacked_wheel.iterdir()} == {"annotator"}


def test_the_wheel_finds_its_files_from_another_folder(unpacked_wheel: Path, tmp_path: Path) -> None:
    code = "from annotator.model import places; print(places.shipped('schemas')); print(places.shipped_codebooks())"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(unpacked_wheel)},
        capture_output=True,
        text=True,
        check=True,
    )
    folder, names = done.stdout.splitlines()
    assert folder == str(unpacked_wheel / "annotator" / "schemas")
    assert "political-statements" in names and "comparative-agendas" in names
