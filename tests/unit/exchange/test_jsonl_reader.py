"""JSON Lines of plain articles."""

from __future__ import annotations

from pathlib import Path

from annotator.exchange.readers.incoming import ReadOptions
from annotator.exchange.readers.lines import objects, without_surrogates
from tests.unit.exchange.material import write_lines
from tests.unit.exchange.reading import articles, read, refusals


def test_keys_are_recognised_and_every_other_one_is_kept(tmp_path: Path) -> None:
    line = (
        '{"body":"Text","headline":"T","date":"2025-01","authors":["Ada","Ben"],"id":17,'
        '"metadata":{"section":"World","id":"m1"},"tags":["a"],"score":0.5,"none":null}'
    )
    (article,) = articles(read(tmp_path / "a.jsonl", line))
    assert (article.text, article.title, article.published, article.author) == ("Text", "T", "2025-01", "Ada, Ben")
    assert article.metadata == {
        "id": 17,
        "tags": ["a"],
        "score": 0.5,
        "none": None,
        "section": "World",
        "metadata id": "m1",
    }


def test_metadata_that_is_no_object_is_metadata_all_the_same(tmp_path: Path) -> None:
    (article,) = articles(read(tmp_path / "a.jsonl", '{"text":"a","metadata":"b"}'))
    assert article.metadata == {"metadata": "b"}


def test_broken_lines_are_refused_by_number_and_the_rest_goes_on(tmp_path: Path) -> None:
    lines = (
        b'{"text":"a"}\n{"text":"b", \n\n[1]\n{"title":"c"}\n{"text":5}\n{"text":"d"} x\n{"text":"\xff"}\n{"text":"e"}'
    )
    found = read(tmp_path / "a.jsonl", lines)
    assert [(refusal.origin.line, refusal.reason) for refusal in refusals(found)] == [
        (2, "the line is cut off: it is not complete JSON."),
        (4, "the line is JSON, but not an object in braces."),
        (5, "no key holds the text; the keys are title."),
        (6, "'text' is not a text."),
        (7, "the line is not JSON (unexpected content after document, character 14)."),
        (8, "the byte 0xFF is not UTF-8."),
    ]
    assert [found[0], found[-1]] == articles([found[0], found[-1]])


def test_a_last_line_that_was_cut_in_the_middle_of_a_text(tmp_path: Path) -> None:
    (_, refusal) = read(tmp_path / "a.jsonl", '{"text":"whole"}\n{"text":"cut in the mid')
    assert refusals([refusal])[0].reason == "the line is cut off: it is not complete JSON."


def test_only_line_feeds_end_a_line(tmp_path: Path) -> None:
    (article,) = articles(read(tmp_path / "a.jsonl", '{"text":"a\u2028b\u0085c"}\r\n'))
    assert article.text == "a\u2028b\u0085c"


def test_lone_surrogates_reach_the_cleaning(tmp_path: Path) -> None:
    (article,) = articles(read(tmp_path / "a.jsonl", '{"text":"a\\ud800b","k":"\\udfff"}'))
    assert article.text == "a\ud800b"
    assert without_surrogates({"k\ud800": ["\udfff", 1]}) == {"k\ufffd": ["\ufffd", 1]}


def test_a_mapped_key_may_be_missing_in_single_lines(tmp_path: Path) -> None:
    options = ReadOptions(columns={"title": "kop"})
    found = read(tmp_path / "a.jsonl", '{"text":"a","kop":"T"}\n{"text":"b"}', options)
    assert articles(found[:1])[0].title == "T"
    assert refusals(found)[0].reason == "there is no key 'kop'; the keys are text."


def test_other_encodings_and_a_byte_order_mark(tmp_path: Path) -> None:
    for codec in ("utf-8-sig", "utf-16"):
        (article,) = articles(read(tmp_path / "a.jsonl", '{"text":"Größe 😀"}\n'.encode(codec)))
        assert (article.text, article.origin.line) == ("Größe 😀", 1)


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    assert refusals(read(tmp_path / "a.jsonl", b""))[0].reason == "the file is empty."


def test_offsets_lead_back_to_their_lines(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "a.jsonl", {"n": "ä"}, "", {"n": "😀"}, "broken", {"n": 3})
    data = path.read_bytes()
    lines = [line for line in objects(path, None, lambda _position: None) if line.data is not None]
    assert [line.number for line in lines] == [1, 3, 5]
    assert [data[line.offset :].split(b"\n")[0] for line in lines] == [
        data.split(b"\n")[line.number - 1] for line in lines
    ]


def test_values_that_json_writers_cannot_take_are_refused_or_made_fit(tmp_path: Path) -> None:
    deep = '{"text":"a","k":' + "[" * 300 + "]" * 300 + "}"
    wide = '{"text":"a","k":[' + "[]," * 400 + "1]}"
    large = '{"text":"a\\ud800","k":123456789012345678901234567890}'
    first, second, third = read(tmp_path / "a.jsonl", f"{deep}\n{wide}\n{large}\n")
    assert refusals([first])[0].reason == "the line nests too deep."
    second_article, third_article = articles([second, third])
    assert len(second_article.metadata["k"]) == 401
    assert third_article.metadata == {"k": 1.2345678901234568e29}
