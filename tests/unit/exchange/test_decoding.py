"""Bytes become characters once, and nothing is guessed in silence."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.exchange.readers.decoding import DecodingError, decode, detect, detect_file
from annotator.model.errors import UserError

GERMAN = "Müller sagte, die Fraktion könne „nicht“ zustimmen – größer würden die Lücken."
RUSSIAN = "Президент сказал, что мир наступит ещё в этом году, если стороны договорятся."


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\0"), min_size=1))
def test_utf8_is_read_as_it_is_and_never_guessed(text: str) -> None:
    data = text.encode("utf-8")
    if data[:4] in (b"%PDF", b"GIF8", b"{\\rt") or data.startswith((b"PK", b"\x1f")):
        return
    found, encoding = decode(data)
    assert found == text
    assert (encoding.name, encoding.note) == ("utf-8", "")


@pytest.mark.parametrize("codec", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_byte_order_mark_decides_and_is_left_for_cleaning_to_report(codec: str) -> None:
    text = "\ufeffÄ 😀 مرحبا"
    found, encoding = decode(text.encode(codec))
    assert found == text
    assert encoding.name == codec


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        (GERMAN, "windows-1252"),
        ("Le ministère a déclaré que la réforme était « inévitable » à ses yeux, dès l’été.", "windows-1252"),
        (RUSSIAN, "windows-1251"),
        (RUSSIAN, "koi8-r"),
        ("قال الرئيس إن السلام قادم لا محالة في هذا العام", "windows-1256"),
        ("总统说和平即将到来，各方应当让步。" * 3, "gb18030"),
        ("大統領は平和が来ると言った。各国は譲歩すべきだ。" * 3, "shift_jis"),
    ],
)
def test_legacy_encodings_are_guessed_and_the_guess_is_reported(text: str, codec: str) -> None:
    found, encoding = decode(text.encode(codec))
    assert found == text
    assert encoding.note.startswith("read as ")
    assert encoding.note.endswith(", guessed")


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", ["Peace is near, said the minister.\nNobody believed it.", RUSSIAN + "\n" + RUSSIAN])
def test_utf16_without_a_mark_is_recognised(text: str, codec: str) -> None:
    assert decode(text.encode(codec))[0] == text


def test_a_few_nul_characters_do_not_make_a_text_utf16() -> None:
    text = "Peace\0 is near, said the minister. Nobody\0 believed it!"
    assert decode(text.encode())[0] == text


def test_lone_surrogates_of_utf16_survive_for_cleaning_to_report() -> None:
    data = b"\xff\xfe" + "a".encode("utf-16-le") + b"\x00\xd8" + "b".encode("utf-16-le")
    assert decode(data)[0] == "\ufeffa\ud800b"


def test_broken_bytes_in_what_is_mostly_utf8_are_named_with_their_line() -> None:
    data = "Größe und Güte\nmüßten ".encode() + b"\xff" + b" bleiben"
    with pytest.raises(DecodingError, match="line 2 holds the byte 0xFF, which is not UTF-8 although the rest is"):
        decode(data)


def test_utf16_cut_in_the_middle_of_a_character_is_refused() -> None:
    with pytest.raises(DecodingError, match="not UTF-16-LE"):
        decode(b"\xff\xfea\x00b")


@pytest.mark.parametrize(
    ("start", "what"),
    [
        (b"%PDF-1.7", "PDF"),
        (b"PK\x03\x04", "ZIP"),
        (b"{\\rtf1", "RTF"),
        (b"\x89PNG\r\n", "picture"),
        (b"SQLite format 3\0", "database"),
    ],
)
def test_other_files_in_disguise_are_named(start: bytes, what: str) -> None:
    with pytest.raises(DecodingError, match=what):
        decode(start + b" and more")


def test_bytes_without_any_text_are_refused() -> None:
    with pytest.raises(DecodingError):
        decode(bytes([0x81, 0x8D, 0x8F, 1, 2, 3, 4, 5, 6, 0x90, 0x9D]) * 20)


def test_a_named_encoding_overrides_detection() -> None:
    assert decode("Müller".encode("windows-1252"), "latin-1")[0] == "Müller"
    assert decode(b"\xfe\xff\x00a", "utf-16")[0] == "\ufeffa"
    with pytest.raises(DecodingError, match="not ASCII"):
        decode("ä".encode(), "ascii")


@pytest.mark.parametrize("name", ["klingon", "base64", "hex", ""])
def test_an_encoding_that_there_is_not_is_named(name: str) -> None:
    if name:
        with pytest.raises(UserError, match="encoding"):
            decode(b"a", name)
    else:
        assert decode(b"a", None)[0] == "a"


def test_a_large_file_is_judged_whole_in_pieces(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    path.write_bytes(b"text\n" * 300_000 + "Größe\n".encode())
    assert detect_file(path).name == "utf-8"
    path.write_bytes(b"text\n" * 300_000 + (GERMAN + "\n").encode("windows-1252"))
    assert detect_file(path).name == "cp1252"
    path.write_bytes("Größe, Güte, Mühe\n".encode() * 100_000 + b"\xff\n")
    with pytest.raises(DecodingError, match="line 100001 holds the byte 0xFF"):
        detect_file(path)


def test_a_multibyte_character_on_the_border_of_two_pieces_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "border.csv"
    path.write_bytes(b"a" * ((1 << 20) - 1) + "é".encode() + b"b" * 10)
    assert detect_file(path).name == "utf-8"
    assert detect(path.read_bytes()).name == "utf-8"
