"""What a line of an article is, in many languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.lines import LineKind, is_heading, item_lead, line_kind

CASES = {
    LineKind.HEADING: [
        "Obstacles to Peace",
        "Was nun?“ fragt der Minister – ein Überblick",
        "عقبات أمام السلام",
        "和平之路",
    ],
    LineKind.BODY: [
        "The minister spoke.",
        "He left 3. then.",
        "J. Smith said that it was over.",
        "Er ging.“",
        "Was nun?",
        "A hyphen-ated start of a sentence goes on.",
    ],
    LineKind.ITEM: [
        "• first point",
        "- second point.",
        "– dritter Punkt",
        "1. A numbered point.",
        "12) another",
        "(3) the third",
        "a) letters",
        "٣. نقطة ثالثة",
        "① 第一",
        "  * indented",
    ],
    LineKind.CAPTION: [
        "Photo: Ada Kosh/AFP",
        "Image caption: the harbour",
        "Foto: dpa",
        "Quelle: Statistisches Amt.",
        "Crédit : AFP",
        "© Reuters 2025",
        "Фото: Укрінформ",
        "صورة: أ ف ب",
        "图片来源：新华社",
    ],
    LineKind.SEPARATOR: ["***", "---", "* * *", "=====", "⁂", "— — —"],
    LineKind.BLANK: ["", " ", "\u00a0\t", " " * 2000],
}


@pytest.mark.parametrize(("line", "kind"), [(line, kind) for kind, lines in CASES.items() for line in lines])
def test_kinds(line: str, kind: LineKind) -> None:
    assert line_kind(line) is kind


def test_a_long_line_is_body() -> None:
    assert line_kind("word " * 40) is LineKind.BODY
    assert line_kind("Photo: " + "word " * 80 + ".") is LineKind.BODY


@given(st.text(max_size=200))
def test_the_lead_of_an_item_is_its_beginning(line: str) -> None:
    lead = item_lead(line)
    assert line.startswith(lead)
    if line_kind(line) is LineKind.HEADING:
        assert is_heading(line) and not lead
