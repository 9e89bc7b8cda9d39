"""Key chords by physical position: what a key is called, where it sits on each platform, what is engraved on it.

A key's name is that of the W3C "code" list, which names positions after the US layout: `KeyS`, `BracketLeft`, `Digit1`.
Written chords use short forms: `S`, `[`, `1`, `Ctrl+Enter`, `Shift+[`."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

_EVDEV_OFFSET = 8
_LETTERS = {
    "Q": (16, 0x0C), "W": (17, 0x0D), "E": (18, 0x0E), "R": (19, 0x0F), "T": (20, 0x11), "Y": (21, 0x10),
    "U": (22, 0x20), "I": (23, 0x22), "O": (24, 0x1F), "P": (25, 0x23), "A": (30, 0x00), "S": (31, 0x01),
    "D": (32, 0x02), "F": (33, 0x03), "G": (34, 0x05), "H": (35, 0x04), "J": (36, 0x26), "K": (37, 0x28),
    "L": (38, 0x25), "Z": (44, 0x06), "X": (45, 0x07), "C": (46, 0x08), "V": (47, 0x09), "B": (48, 0x0B),
    "N": (49, 0x2D), "M": (50, 0x2E),
}  # fmt: skip
_SIGNS = {
    "`": (41, 0x32), "1": (2, 0x12), "2": (3, 0x13), "3": (4, 0x14), "4": (5, 0x15), "5": (6, 0x17), "6": (7, 0x16),
    "7": (8, 0x1A), "8": (9, 0x1C), "9": (10, 0x19), "0": (11, 0x1D), "-": (12, 0x1B), "=": (13, 0x18),
    "[": (26, 0x21), "]": (27, 0x1E), ";": (39, 0x29), "'": (40, 0x27), "\\": (43, 0x2A), ",": (51, 0x2B),
    ".": (52, 0x2F), "/": (53, 0x2C),
}  # fmt: skip
_SHIFTED = dict(zip('~!@#$%^&*()_+{}:"|<>?', "`1234567890-=[];'\\,./", strict=True))
_NAMED = {
    Qt.Key.Key_Return: "Enter", Qt.Key.Key_Enter: "Enter", Qt.Key.Key_Escape: "Esc", Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Backtab: "Tab", Qt.Key.Key_Backspace: "Backspace", Qt.Key.Key_Delete: "Delete", Qt.Key.Key_Insert: "Insert",
    Qt.Key.Key_Up: "Up", Qt.Key.Key_Down: "Down", Qt.Key.Key_Left: "Left", Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Home: "Home", Qt.Key.Key_End: "End", Qt.Key.Key_PageUp: "PgUp", Qt.Key.Key_PageDown: "PgDown",
    Qt.Key.Key_Space: "Space", **{Qt.Key(Qt.Key.Key_F1.value + n): f"F{n + 1}" for n in range(12)},
}  # fmt: skip
KEY_NAMES = (
    QT_TRANSLATE_NOOP("Keys", "Ctrl"),
    QT_TRANSLATE_NOOP("Keys", "Alt"),
    QT_TRANSLATE_NOOP("Keys", "Shift"),
    QT_TRANSLATE_NOOP("Keys", "Enter"),
    QT_TRANSLATE_NOOP("Keys", "Esc"),
    QT_TRANSLATE_NOOP("Keys", "Tab"),
    QT_TRANSLATE_NOOP("Keys", "Backspace"),
    QT_TRANSLATE_NOOP("Keys", "Delete"),
    QT_TRANSLATE_NOOP("Keys", "Insert"),
    QT_TRANSLATE_NOOP("Keys", "Home"),
    QT_TRANSLATE_NOOP("Keys", "End"),
    QT_TRANSLATE_NOOP("Keys", "PgUp"),
    QT_TRANSLATE_NOOP("Keys", "PgDown"),
    QT_TRANSLATE_NOOP("Keys", "Space"),
)
"""The keys whose names differ from language to language, as they are engraved."""
_ARROWS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}
_POSITIONS_EVDEV = {place[0]: name for name, place in {**_LETTERS, **_SIGNS}.items()}
_POSITIONS_MAC = {place[1]: name for name, place in {**_LETTERS, **_SIGNS}.items()}
_ENGRAVED = {
    "de": {"[": "Ü", "]": "+", "=": "´", "-": "ß", ";": "Ö", "'": "Ä", "/": "-", "\\": "#", "`": "^", "Y": "Z", "Z": "Y"},
    "fr": {"[": "^", "]": "$", "=": "=", "-": ")", ";": "M", "'": "ù", "M": ",", ",": ";", ".": ":", "/": "!",
           "\\": "*", "`": "²", "Q": "A", "A": "Q", "W": "Z", "Z": "W"},
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Chord:
    """A key with its modifiers. `key` is a letter, a US sign, `Num+`, or a name such as `Enter`."""

    key: str
    ctrl: bool = False
    alt: bool = False
    shift: bool = False

    def __str__(self) -> str:
        parts = [("Ctrl", self.ctrl), ("Alt", self.alt), ("Shift", self.shift)]
        return "+".join([name for name, held in parts if held] + [self.key])


def parsed(text: str) -> Chord:
    """The chord written as `Ctrl+Shift+S`, `{` or `Num+`. Raises ValueError for a key that has no place in the tables."""
    rest, held = text, set()
    while True:
        name, plus, after = rest.partition("+")
        if not plus or not after or name not in ("Ctrl", "Alt", "Shift"):
            break
        held.add(name)
        rest = after
    chord = Chord(rest, ctrl="Ctrl" in held, alt="Alt" in held, shift="Shift" in held)
    if rest in _SHIFTED:
        chord = replace(chord, key=_SHIFTED[rest], shift=True)
    if chord.key not in _LETTERS and chord.key not in _SIGNS and chord.key not in (*_NAMED.values(), "Num+", "Num-"):
        raise ValueError(f"no such key: {text!r}")
    return chord


def chords_of(event: QKeyEvent) -> tuple[Chord, ...]:
    """The chords that this press may stand for, best first: by position, then by what is engraved on the key.

    A key whose position no action uses still works by its letter: M on a French keyboard lies where the US has `;`."""
    modifiers = event.modifiers()
    base = Chord(
        "",
        ctrl=bool(modifiers & Qt.KeyboardModifier.ControlModifier),
        alt=bool(modifiers & Qt.KeyboardModifier.AltModifier),
        shift=bool(modifiers & Qt.KeyboardModifier.ShiftModifier),
    )
    found = []
    position = position_of(event)
    if position:
        found.append(replace(base, key=position))
    named = _key_name(event)
    if named:
        key, shifted = named
        engraved = replace(base, key=key, shift=base.shift or shifted)
        if engraved not in found:
            found.append(engraved)
    return tuple(found)


def position_of(event: QKeyEvent) -> str:
    """The name of the physical key, or nothing where the platform does not tell (as for made-up events)."""
    if event.modifiers() & Qt.KeyboardModifier.KeypadModifier:
        return ""
    if sys.platform == "darwin":
        return (
            _POSITIONS_MAC.get(event.nativeVirtualKey(), "")
            if event.nativeVirtualKey() or event.nativeScanCode()
            else ""
        )
    scan = event.nativeScanCode()
    if not scan:
        return ""
    return _POSITIONS_EVDEV.get(scan if sys.platform == "win32" else scan - _EVDEV_OFFSET, "")


def _key_name(event: QKeyEvent) -> tuple[str, bool] | None:
    key = event.key()
    keypad = bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier)
    for known, name in _NAMED.items():
        if key == known:
            return name, key == Qt.Key.Key_Backtab
    character = chr(key).upper() if 0 < key < 0x110000 else ""
    if keypad and character in ("+", "-"):
        return f"Num{character}", False
    if character in _LETTERS or character in _SIGNS:
        return character, False
    if character in _SHIFTED:
        return _SHIFTED[character], True
    return None


def engraved(chord: Chord, learned: dict[str, str] | None = None) -> str:
    """The chord as it is shown: with the sign that is engraved on that key of the keyboard in use, as far as that is known
    (`learned` from presses seen, else the tables for the shipped layouts by the input language)."""
    layout = _ENGRAVED.get(QGuiApplication.inputMethod().locale().name()[:2], {}) if QGuiApplication.instance() else {}
    key = (learned or {}).get(chord.key) or layout.get(chord.key)
    return written(chord) if key is None or key == chord.key else _joined(chord, key)


def written(chord: Chord) -> str:
    """The chord as a US keyboard has it."""
    if chord.shift and not chord.ctrl and not chord.alt and not chord.key.isdigit():
        shown = next((sign for sign, plain in _SHIFTED.items() if plain == chord.key), None)
        if shown:
            return shown
    return _joined(chord, chord.key)


def _joined(chord: Chord, key: str) -> str:
    held = [name for name, is_held in (("Ctrl", chord.ctrl), ("Alt", chord.alt), ("Shift", chord.shift)) if is_held]
    names = [QCoreApplication.translate("Keys", name) for name in held]
    return "+".join([*names, _ARROWS.get(key) or QCoreApplication.translate("Keys", key)])
