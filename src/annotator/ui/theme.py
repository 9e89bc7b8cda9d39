"""The two themes as plain data, and the colours of statements in each. Contrast is computed, not guessed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as #RRGGBB. `paper` is the reading pane, `window` the warm grey around it, `line` a hairline."""

    name: str
    dark: bool
    paper: str
    window: str
    raised: str
    line: str
    text: str
    text_soft: str
    text_faint: str
    accent: str
    on_accent: str
    accent_tint: str
    selection: str
    caret: str
    warning: str
    danger: str


LIGHT = Theme(
    name="light",
    dark=False,
    paper="#FFFFFF",
    window="#F7F6F4",
    raised="#FCFCFB",
    line="#E2E0DC",
    text="#1F2328",
    text_soft="#57606A",
    text_faint="#656C79",
    accent="#2F5DB5",
    on_accent="#FFFFFF",
    accent_tint="#E1E7F2",
    selection="#C9DAF5",
    caret="#1F2328",
    warning="#8A5A00",
    danger="#B3261E",
)

DARK = Theme(
    name="dark",
    dark=True,
    paper="#1F2326",
    window="#191C1F",
    raised="#24282C",
    line="#363B40",
    text="#E8EAED",
    text_soft="#B0B6BD",
    text_faint="#969DA6",
    accent="#7DA7F0",
    on_accent="#14181C",
    accent_tint="#2B3442",
    selection="#35507D",
    caret="#E8EAED",
    warning="#E5B567",
    danger="#F28B82",
)

TINT = 0.15
TINT_SELECTED = 0.27
_DARK_COLOURS = {"#2B6CB0": "#7DB4EE", "#B7472A": "#EE9A7C", "#6B7280": "#B0B5BC", "#7B5AA6": "#C0A6E6"}


def channels(colour: str) -> tuple[int, int, int]:
    """The red, green and blue (0–255) of #RRGGBB."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mixed(*, over: str, under: str, share: float) -> str:
    """`share` (0–1) of the colour `over` laid on `under`."""
    pairs = zip(channels(over), channels(under), strict=True)
    return "#" + "".join(f"{round(top * share + bottom * (1 - share)):02X}" for top, bottom in pairs)


def luminance(colour: str) -> float:
    """Relative luminance after WCAG 2.2."""
    linear = [
        channel / 255 / 12.92 if channel / 255 <= 0.04045 else ((channel / 255 + 0.055) / 1.055) ** 2.4
        for channel in channels(colour)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """The contrast ratio after WCAG 2.2, from 1 to 21."""
    brighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def statement_colour(*, colour: str, theme: Theme) -> str:
    """The codebook's colour as this theme shows it: lightened in the dark theme, darkened in the light one until a line of it
    stands out from the paper (at least 3 : 1)."""
    if not theme.dark:
        return _standing_out(colour, "#000000", theme.paper, 3.0)
    known = _DARK_COLOURS.get(colour.upper())
    if known:
        return known
    return _standing_out(colour, "#FFFFFF", theme.paper, 6.0)


def _standing_out(colour: str, towards: str, paper: str, least: float) -> str:
    """The colour, moved towards another one in steps of a twentieth until its contrast with the paper is enough."""
    for step in range(21):
        moved = mixed(over=towards, under=colour, share=step / 20)
        if contrast(moved, paper) >= least:
            return moved
    return towards
