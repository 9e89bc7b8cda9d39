"""CSV and TSV as people's programs write them."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.exchange.readers.incoming import ReadOptions
from annotator.model.errors import UserError
from tests.unit.exchange.reading import articles, read, refusals


def test_columns_are_recognised_and_the_others_become_metadata(tmp_path: Path) -> None:
    data = (
        'Headline,Body,Outlet,Byline,Date,URL,Lang,Section,id\nT,"Some text",Post,Ada,2025-01-22,http://x,en,World,17\n'
    )
    (article,) = articles(read(tmp_path / "a.csv", data))
    assert (article.title, article.text, article.source, article.author) == ("T", "Some text", "Post", "Ada")
    assert (article.published, article.url, article.language) == ("2025-01-22", "http://x", "en")
    assert article.metadata == {"Section": "World", "id": "17"}
    assert article.origin.line == 2


@pytest.mark.parametrize(
    ("header", "delimiter"),
    [
        ("Titel;Volltext;Zeitung;Datum", ";"),
        ("titre\ttexte\tsource\tdate de publication", "\t"),
        ("заголовок,текст,джерело,дата", ","),
        ("العنوان|النص|المصدر|التاريخ", "|"),
        ("标题,正文,来源,日期", ","),
        ("TITLE , Full Text , News-Paper , published_at", ","),
    ],
)
def test_headers_are_recognised_in_several_languages_and_delimiters(
    tmp_path: Path, header: str, delimiter: str
) -> None:
    row = delimiter.join(["T", '"a, b; c"', "S", "2025"])
    (article,) = articles(read(tmp_path / "a.csv", f"{header}\n{row}\n"))
    assert (article.title, article.text, article.source, article.published) == ("T", "a, b; c", "S", "2025")


def test_quoted_cells_hold_line_ends_quotes_and_delimiters(tmp_path: Path) -> None:
    data = 'title,text\r\na,"first\r\n""second"", third\n\nfourth"\r\nb,next\r\n'
    first, second = articles(read(tmp_path / "a.csv", data))
    assert first.text == 'first\r\n"second", third\n\nfourth'
    assert (first.origin.line, second.origin.line) == (2, 6)


def test_a_cell_may_be_longer_than_the_csv_module_likes(tmp_path: Path) -> None:
    (article,) = articles(read(tmp_path / "a.csv", "text\n" + "x" * 1_000_000 + "\n"))
    assert len(article.text) == 1_000_000


def test_a_mapped_column_comes_before_a_recognised_one(tmp_path: Path) -> None:
    options = ReadOptions(columns={"text": "Abstract", "date": "when"})
    (article,) = articles(read(tmp_path / "a.csv", "text,Abstract,when,date\nx,y,2024,2025\n", options))
    assert (article.text, article.published) == ("y", "2024")
    assert article.metadata == {"text": "x", "date": "2025"}


def test_a_mapped_column_that_is_not_there_is_named_with_those_that_are(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"no column 'Headline' for title. Its columns are text, kop"):
        read(tmp_path / "a.csv", "text,kop\nx,y\n", ReadOptions(columns={"title": "Headline"}))


def test_a_table_without_a_text_column_says_which_columns_it_has(tmp_path: Path) -> None:
    with pytest.raises(
        UserError, match=r"no column with the text. Its columns are a, b: say which with --map text=COLUMN"
    ):
        read(tmp_path / "a.csv", "a,b\n1,2\n")


def test_a_field_that_articles_do_not_have_cannot_be_mapped(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no field 'mood'"):
        read(tmp_path / "a.csv", "text\nx\n", ReadOptions(columns={"mood": "text"}))


def test_a_date_that_is_not_understood_stays_in_the_metadata_and_is_noted(tmp_path: Path) -> None:
    (article,) = articles(read(tmp_path / "a.csv", "text,Datum\nx,03/04/2025\n"))
    assert article.published == ""
    assert article.metadata == {"Datum": "03/04/2025"}
    assert "day first or month first" in article.notes[0]
    (article,) = articles(read(tmp_path / "a.csv", "text,Datum\nx,03/04/2025\n", ReadOptions(date_order="dmy")))
    assert (article.published, article.metadata, article.notes) == ("2025-04-03", {}, ())


def test_a_missing_title_is_the_file_and_the_line(tmp_path: Path) -> None:
    (article,) = articles(read(tmp_path / "news.csv", "text\nThe first words of the text.\n"))
    assert article.title == "news, line 2"


def test_a_row_longer_than_its_header_is_refused_by_its_line(tmp_path: Path) -> None:
    found = read(tmp_path / "a.csv", "title,text\na,b\nc,d, e\nf,g\n")
    (refusal,) = refusals(found)
    assert refusal.origin.line == 3
    assert "3 cells, the header only 2" in refusal.reason
    assert len(found) == 3


def test_a_quotation_mark_that_never_closes_is_refused_where_it_opens(tmp_path: Path) -> None:
    found = read(tmp_path / "a.csv", 'title,text\na,b\nc,"d\ne,f\n')
    (refusal,) = refusals(found)
    assert refusal.origin.line == 3
    assert "never closed" in refusal.reason


def test_a_row_with_a_stray_quotation_mark_is_refused_and_the_rest_goes_on(tmp_path: Path) -> None:
    found = read(tmp_path / "a.csv", 'title,text\na,"He said "no" twice"\nc,d\n')
    (refusal,) = refusals(found)
    assert refusal.origin.line == 2
    assert len(found) == 2


def test_short_rows_blank_rows_and_equal_headers_lose_nothing(tmp_path: Path) -> None:
    first, second = articles(read(tmp_path / "a.csv", "text,x,x,\na,1,2,3\n\n,,,\nb\n"))
    assert first.metadata == {"x": "1", "x 2": "2", "column 4": "3"}
    assert second.metadata == {"x": "", "x 2": "", "column 4": ""}


def test_a_separator_line_of_excel_is_obeyed(tmp_path: Path) -> None:
    (article,) = articles(read(tmp_path / "a.csv", 'sep=;\ntext;title\n"a;b";T\n'))
    assert (article.text, article.origin.line) == ("a;b", 3)


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "windows-1252"])
def test_tables_of_other_encodings(tmp_path: Path, codec: str) -> None:
    data = "title;text\nÜbersicht;Größe „über“ alles, während Jörg müde Füße hätte\n"
    (article,) = articles(read(tmp_path / "a.csv", data.encode(codec)))
    assert article.title == "Übersicht"
    assert article.text == "Größe „über“ alles, während Jörg müde Füße hätte"
    assert bool(article.notes) == (codec == "windows-1252")


def test_nul_characters_and_lone_carriage_returns_reach_the_cleaning(tmp_path: Path) -> None:
    (article,) = articles(read(tmp_path / "a.csv", b'text,title\n"a\0b\rc",T\n'))
    assert article.text == "a\0b\rc"


def test_bytes_that_are_not_of_the_named_encoding_are_reported(tmp_path: Path) -> None:
    (refusal,) = refusals(read(tmp_path / "a.csv", "text\nGröße\n".encode("latin-1"), ReadOptions(encoding="utf-8")))
    assert "0xF6 is not UTF-8" in refusal.reason


def test_an_empty_table_and_one_of_a_header_alone(tmp_path: Path) -> None:
    assert refusals(read(tmp_path / "a.csv", b""))[0].reason == "the file is empty."
    assert refusals(read(tmp_path / "a.csv", b"\n\n"))[0].reason == "the file has no header line."
    assert read(tmp_path / "a.csv", b"text,title\n") == []


def test_tabs_decide_in_a_tsv(tmp_path: Path) -> None:
    (article,) = articles(read(tmp_path / "a.tsv", "text\ttitle, long\nsome, more, text\tT\n"))
    assert article.metadata == {"title, long": "T"}
    assert article.text == "some, more, text"
