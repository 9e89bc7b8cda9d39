"""Lists of codes of other programs: read, merged into a field, written, and read again."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from annotator.exchange.code_lists import Code, CodeList, all_codes, code_guid, codes_of, merge_codes
from annotator.exchange.readers.codes_csv import parse_codes_csv, read_codes_csv
from annotator.exchange.readers.codes_qdc import NAMESPACE, parse_codes_qdc, read_codes_qdc
from annotator.exchange.writers.codebook_json import codebook_json
from annotator.exchange.writers.codes_csv import codes_csv
from annotator.exchange.writers.codes_qdc import qdc_of_codebook, qdc_of_field
from annotator.model.codebook import Codebook, FieldSpec, option_paths
from annotator.model.codebook_check import codebook_problems, parse_codebook
from annotator.model.codebook_editing import add_field, add_type, remove, set_label
from annotator.model.codebook_places import Part, Place, thing_at
from annotator.model.errors import UserError
from tests.corpora import corpus

TYPE = Place(Part.TYPE, ("statement",))
TOPIC, STANCE = TYPE.child("topic"), TYPE.child("stance")


def spec(book: Codebook, place: Place = TOPIC) -> FieldSpec:
    found = thing_at(book, place)
    assert isinstance(found, FieldSpec)
    return found


def qdc_of(book: Codebook, place: Place = TOPIC) -> bytes:
    statement_type = book.statement_type("statement")
    assert statement_type is not None
    return qdc_of_field(statement_type=statement_type, field=spec(book, place)).data


def paths(found: CodeList) -> list[str]:
    """Each code as path=definition."""

    def walk(codes: tuple[Code, ...], above: str) -> list[str]:
        lines = []
        for code in codes:
            path = f"{above}{code.label}"
            lines += [f"{path}={code.definition}", *walk(code.codes, f"{path}/")]
        return lines

    return walk(found.codes, "")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("War;About war\nPeace;About peace\n", ["War=About war", "Peace=About peace"]),
        ("code,definition\nWar,\"About war, and\nmore\"\n", ["War=About war, and\nmore"]),
        ("Code\tBeschreibung\r\nKrieg\tÜber Krieg\r\n", ["Krieg=Über Krieg"]),
        ("War\n\nPeace\n", ["War=", "Peace="]),
        ("War > Truce;A pause\nWar;Fighting\n", ["War=Fighting", "War/Truce=A pause"]),
        ("code;parent\nTruce;War > Talks\nWar;\n", ["War=", "War/Talks=", "War/Talks/Truce="]),
        ("Budget 2 \\> 1;x\n", ["Budget 2 > 1=x"]),
        ("'=cmd;'-1\n", ["=cmd=-1"]),
        ("\ufeffcode;definition\nWar;x\n", ["War=x"]),
        ("name;notes\nWar;x\n", ["name=notes", "War=x"]),
    ],
)  # fmt: skip
def test_tables_of_codes_are_read(text: str, found: list[str]) -> None:
    assert paths(parse_codes_csv(data=text.encode(), name="codes.csv")) == found


def test_a_legacy_table_is_decoded_and_said_so() -> None:
    found = parse_codes_csv(data="Krieg;Über Krieg\nFrieden;Größe\n".encode("cp1252"), name="codes.csv")
    assert found.codes[0].definition == "Über Krieg"
    assert "guessed" in found.notes[0]


def test_what_is_not_taken_from_a_table_is_named() -> None:
    found = parse_codes_csv(data=b"War;a;b\nWar;c\n", name="codes.csv")
    assert paths(found) == ["War=c"]
    assert len(found.notes) == 2


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "no codes"),
        (b"code;definition\n", "no codes"),
        (b"War;x\n;y\n", "line 2"),
        (b'War;x\n"Peace;y\n', "line"),
        (b"a > > b;x\n", "line 1"),
        (b"\x89PNG\r\n", "picture"),
    ],
)
def test_a_bad_table_is_one_message(data: bytes, words: str, tmp_path: Path) -> None:
    path = tmp_path / "codes.csv"
    path.write_bytes(data)
    with pytest.raises(UserError, match=words):
        read_codes_csv(path)
    with pytest.raises(UserError):
        read_codes_csv(tmp_path / "none.csv")


def test_codes_are_merged_by_label_and_keep_ids(codebook: Codebook) -> None:
    found = parse_codes_csv(data=b"economy > Budget and  Taxes;new words\nSport;\nSport > Doping;x\n", name="c")
    label = next(path[-1].label for path in option_paths(spec(codebook).options) if path[-1].id == "budget_tax")
    text = f"Economy > {label};new words\nSport;\nSport > Doping;x\n".encode()
    merged = merge_codes(codebook=codebook, field=TOPIC, codes=parse_codes_csv(data=text, name="c").codes)
    assert (merged.added, merged.changed) == (2, 1)
    topic = spec(merged.codebook)
    budget = topic.option("budget_tax")
    assert budget is not None
    assert budget.guidance.definition == "new words"
    assert budget.guidance.use_when == next(
        path[-1].guidance.use_when for path in option_paths(spec(codebook).options) if path[-1].id == "budget_tax"
    )
    assert [option.id for option in topic.options][-1] == "sport"
    assert [option.id for option in topic.options[-1].options] == ["doping"]
    assert codebook_problems(merged.codebook) == ()
    assert found.count == 4


def test_into_a_choice_codes_come_side_by_side(codebook: Codebook) -> None:
    merged = merge_codes(codebook=codebook, field=STANCE, codes=(Code("Mixed", codes=(Code("Half"),)),))
    assert [option.id for option in spec(merged.codebook, STANCE).options][-2:] == ["mixed", "half"]
    assert merged.notes
    assert codebook_problems(merged.codebook) == ()
    with pytest.raises(UserError):
        merge_codes(codebook=codebook, field=TYPE.child("note"), codes=(Code("Mixed"),))


def test_the_table_that_is_written_is_read_again(codebook: Codebook) -> None:
    codes = codes_of(options=spec(codebook).options, field=TOPIC.ids)
    written = codes_csv(codes)
    found = parse_codes_csv(data=written, name="c")
    assert codes_csv(found.codes) == written
    assert merge_codes(codebook=codebook, field=TOPIC, codes=found.codes).codebook == codebook


LABELS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=12).map(
    lambda text: " ".join(text.replace("\\", "").split())
).filter(lambda text: bool(text) and not re.match(r"(code|name|label)", text, re.IGNORECASE) and text[0] != ">")  # fmt: skip
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=20).map(str.strip)
TREES = st.recursive(
    st.builds(Code, LABELS, TEXTS),
    lambda inner: st.builds(
        Code, LABELS, TEXTS, codes=st.lists(inner, max_size=3, unique_by=lambda code: code.label).map(tuple)
    ),
    max_leaves=8,
)
LISTS = st.lists(TREES, min_size=1, max_size=4, unique_by=lambda code: code.label).map(tuple)


@settings(max_examples=150)
@given(LISTS)
def test_any_codes_survive_a_table(codes: tuple[Code, ...]) -> None:
    found = parse_codes_csv(data=codes_csv(codes), name="c")
    assert [(code.label, code.definition) for code in all_codes(found.codes)] == [
        (code.label, code.definition) for code in all_codes(codes)
    ]


# REFI-QDA


def test_a_field_and_the_whole_codebook_are_valid_refi(codebook: Codebook) -> None:
    schema = _schema()
    two, _ = add_type(codebook=codebook, label="Remark")
    two, _ = add_field(codebook=two, statement_type=Place(Part.TYPE, ("remark",)), label="Tone")
    for data in (qdc_of(codebook), qdc_of_codebook(codebook).data, qdc_of_codebook(two).data):
        assert schema.validate(etree.fromstring(data)), schema.error_log
    assert any("Speaker" in note for note in qdc_of_codebook(codebook).notes)


def _schema() -> etree.XMLSchema:
    """The public schema, whose printed hyphens and lost spaces are put right."""
    text = (corpus("refi") / "Codebook.xsd").read_text(encoding="utf-8").replace("‐", "-")
    text = re.sub(r"(element|complexType|attribute|simpleType)name=", r"\1 name=", text)
    text = re.sub(r'"(type|minOccurs|maxOccurs|use)=', r'" \1=', text)
    text = re.sub(r"(restriction)base=", r"\1 base=", text).replace("patternvalue=", "pattern value=")
    return etree.XMLSchema(etree.fromstring(text.encode()))


def test_a_field_survives_refi_and_ids_are_known_again(codebook: Codebook) -> None:
    found = parse_codes_qdc(data=qdc_of(codebook), name="c")
    assert found.notes == ()
    assert codes_of(options=spec(codebook).options, field=TOPIC.ids) == found.codes
    renamed = set_label(codebook=codebook, place=TOPIC.child("economy"), label="Markets")
    merged = merge_codes(codebook=renamed, field=TOPIC, codes=found.codes)
    assert (merged.added, merged.codebook) == (0, codebook)
    assert qdc_of(merged.codebook) == qdc_of(codebook)


def test_an_option_that_was_removed_comes_back(codebook: Codebook) -> None:
    codes = parse_codes_qdc(data=qdc_of(codebook), name="c").codes
    courts = spec(codebook).option("courts")
    assert courts is not None
    without = remove(codebook=codebook, place=TOPIC.child("justice_rights").child("courts"))
    merged = merge_codes(codebook=without, field=TOPIC, codes=codes)
    assert (merged.added, merged.changed) == (1, 0)
    rights = spec(merged.codebook).option("justice_rights")
    assert rights is not None
    assert rights.options[-1].label == courts.label


def test_ids_do_not_depend_on_the_machine() -> None:
    assert code_guid(("statement", "topic"), "courts") == code_guid(("statement", "topic"), "courts")
    assert code_guid(("statement", "topic"), "courts") != code_guid(("statement", "stance"), "courts")


@settings(max_examples=100)
@given(LISTS)
def test_any_codes_survive_refi(codes: tuple[Code, ...]) -> None:
    from annotator.exchange.writers.codes_qdc import _written

    found = parse_codes_qdc(data=_written(codes, headings=frozenset()), name="c")
    assert [code.label for code in all_codes(found.codes)] == [code.label for code in all_codes(codes)]
    for one, other in zip(all_codes(found.codes), all_codes(codes), strict=True):
        assert one.definition == "".join(other.definition.split("\ufffe")).replace("\uffff", "").strip()


@pytest.mark.parametrize(
    ("archive", "member", "count", "nested"),
    [("nvivo15", "project.qde", 20, True), ("atlasti", "Project.qde", 5, False), ("qualcoder4", "project.qde", 2, False)],
)  # fmt: skip
def test_codes_of_other_programs_are_read(
    archive: str, member: str, count: int, nested: bool, codebook: Codebook
) -> None:
    with zipfile.ZipFile(corpus("refi") / f"{archive}.qdpx") as found:
        codes = parse_codes_qdc(data=found.read(member), name=member)
    assert codes.count >= count
    assert any(code.codes for code in codes.codes) == nested
    merged = merge_codes(codebook=codebook, field=TOPIC, codes=codes.codes)
    assert codebook_problems(merged.codebook) == ()
    again = merge_codes(codebook=merged.codebook, field=TOPIC, codes=codes.codes)
    assert (again.added, again.codebook) == (0, merged.codebook)


def refi(inside: str) -> bytes:
    return f'<CodeBook xmlns="{NAMESPACE}">{inside}</CodeBook>'.encode()


def test_colours_headings_and_what_is_unknown() -> None:
    data = refi(
        '<Codes><Code guid="{A}" name=" War  time " isCodable="false" color="#fa0" weight="3"><Note/>'
        '<Description>About &lt;war&gt;</Description><Code guid="B" name="Truce" isCodable="true" color="red"/></Code>'
        '</Codes><Sets><Set guid="C" name="x"/></Sets>'
    )
    found = parse_codes_qdc(data=data, name="c.qdc")
    (war,) = found.codes
    assert (war.label, war.definition, war.colour) == ("War time", "About <war>", "#FFAA00")
    assert war.codes[0].colour is None
    words = " ".join(found.notes)
    for part in ("weight", "<Note>", "'red'", "1 set of codes", "1 codes that were headings"):
        assert part in words


BOMB = (
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
    f'<CodeBook xmlns="{NAMESPACE}"><Codes><Code guid="A" name="&c;" isCodable="true"/></Codes></CodeBook>'
)
STEALS = (
    '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
    f'<CodeBook xmlns="{NAMESPACE}"><Codes><Code guid="A" name="x"><Description>&a;</Description></Code></Codes></CodeBook>'
)
DEEP = "<Codes>" + '<Code guid="A" name="x">' * 90 + "</Code>" * 90 + "</Codes>"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "XML"),
        (b"War;Peace", "line 1"),
        (b"<a>\n<b>\n</a>", "line 3"),
        (b"<a/>", "no REFI-QDA codebook"),
        (refi(""), "no codes"),
        (refi("<Codes/>"), "no codes"),
        (refi('<Codes>\n<Code guid="A"/></Codes>'), "line 2"),
        (BOMB.encode(), "document type"),
        (STEALS.encode(), "document type"),
        (refi(DEEP), "deep"),
    ],
)
def test_a_bad_codebook_file_is_one_message(data: bytes, words: str, tmp_path: Path) -> None:
    path = tmp_path / "codes.qdc"
    path.write_bytes(data)
    with pytest.raises(UserError, match=words) as caught:
        read_codes_qdc(path)
    assert "\n" not in caught.value.message


def test_the_json_file_is_read_again_to_the_byte(codebook: Codebook) -> None:
    written = codebook_json(codebook)
    found = parse_codebook(data=written, name="c")
    assert found == codebook
    assert codebook_json(found) == written
