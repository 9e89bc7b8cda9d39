"""One file, one article, its text as it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.exchange.readers.incoming import Origin, ReadOptions
from tests.unit.exchange.reading import articles, read, refusals


def test_the_title_is_the_name_of_the_file_and_never_the_first_line(tmp_path: Path) -> None:
    (article,) = articles(read(tmp_path / "2025-01-22 talks.txt", "A headline\n\nA text."))
    assert article.title == "2025-01-22 talks"
    assert article.text == "A headline\n\nA text."
    assert (article.published, article.source, article.language) == ("", "", "")
    assert article.origin == Origin(str(tmp_path / "2025-01-22 talks.txt"))


def test_markdown_keeps_its_signs(tmp_path: Path) -> None:
    text = "# Talks\n\n*No* [deal](https://example.org) <b>yet</b>.  \n"
    (article,) = articles(read(tmp_path / "talks.md", text))
    assert article.text == text


@pytest.mark.parametrize(
    "text", ["a\r\nb\rc\n", "\ufeffa", "a\0b", " \u00a0a\u2028b ", "a" * 300_000, "👨‍👩‍👧 e\u0301 مرحبا"]
)
def test_the_reader_changes_nothing(tmp_path: Path, text: str) -> None:
    (article,) = articles(read(tmp_path / "a.txt", text))
    assert article.text == text


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    (refusal,) = refusals(read(tmp_path / "a.txt", b""))
    assert str(refusal) == f"{tmp_path / 'a.txt'}: the file is empty."


def test_a_file_that_is_no_text_is_refused_with_the_reason(tmp_path: Path) -> None:
    (refusal,) = refusals(read(tmp_path / "a.txt", b"%PDF-1.4 ..."))
    assert "this is a PDF file" in refusal.reason


def test_a_guess_is_noted_and_can_be_overridden(tmp_path: Path) -> None:
    data = "Müller grüßt die Größe der Wüste, während Jörg über Österreich klagt.".encode("windows-1252")
    (guessed,) = articles(read(tmp_path / "a.txt", data))
    assert guessed.notes == ("read as windows-1252, guessed",)
    (named,) = articles(read(tmp_path / "a.txt", data, ReadOptions(encoding="windows-1252", language="de")))
    assert (named.text, named.notes, named.language) == (guessed.text, (), "de")
