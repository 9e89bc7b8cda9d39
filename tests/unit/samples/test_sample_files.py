"""The sample articles hold what they are for, and their codings fit their texts. Plain Python: the files are checked
before any code of the program reads them. The ids below are the contract of the codebook `political-statements`."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

SAMPLES = Path(__file__).resolve().parents[3] / "resources" / "samples"
STANDING = {"article-itself": "collective", "unnamed-source": "collective"}
MIRA, TOMAS = "Mira Lindqvist", "Tomas Adeyemi"

ACTORS = {"person", "organisation", "country", "collective"}
MULTIPLE = {"speaker", "target", "addressee"}
ENTITY_FIELDS = dict.fromkeys(MULTIPLE, ACTORS) | {"organisation": {"organisation"}, "position": {"position"}}
STANCES = {"support", "neutral", "oppose", "unclear"}
CHOICES = {
    "act": {"position", "appraisal", "commitment", "forecast", "account", "deed"},
    "stance": STANCES,
    "target_stance": STANCES,
    "form": {"direct", "indirect", "mixed", "none"},
}
LINKS = {"reported_in", "repeats"}
FIELDS = {*ENTITY_FIELDS, *CHOICES, *LINKS, "topic", "conditional", "said_on", "note"}
TOPICS = {
    "war_peace": "ceasefire peace_talks settlement territory conduct_of_war military_aid",
    "foreign": "bilateral sanctions alliances international_law world_bodies development_aid",
    "security": "defence_spending terrorism espionage_cyber borders_military",
    "economy": "budget_tax prices_growth trade_tariffs jobs_wages industry_finance",
    "social": "health pensions_care poverty_benefits housing family",
    "education_culture": "schools universities_research culture_religion media",
    "migration": "asylum entry_control integration citizenship labour_migration",
    "environment_energy": "climate energy_supply nature_pollution farming_food",
    "justice_rights": "courts crime_policing civil_liberties equality_minorities corruption",
    "government": "elections parties_coalitions institutions administration_local",
    "technology_transport": "digital_ai telecoms_data roads_rail_air",
    "leadership": "legitimacy integrity competence record",
}
LEAVES = {leaf for leaves in TOPICS.values() for leaf in leaves.split()}
CLOSERS = {"“": "”", "„": "“", "«": "»", "‘": "’", "‚": "‘", '"': '"'}


def load(name: str) -> Any:
    return json.loads((SAMPLES / name).read_text(encoding="utf-8"))


ARTICLES: list[dict[str, Any]] = load("articles.json")
ENTITIES: list[dict[str, Any]] = load("entities.json")
CODINGS: dict[str, Any] = load("codings.json")
STATEMENTS: list[dict[str, Any]] = CODINGS["statements"]
TEXTS = {path.name: path.read_bytes().decode("utf-8") for path in sorted(SAMPLES.glob("[0-9][0-9]-*.txt"))}
BY_REF = {statement["ref"]: statement for statement in STATEMENTS}
ENTITY_TYPES = STANDING | {entity["key"]: entity["type"] for entity in ENTITIES}


def place(text: str, quote: str, occurrence: int) -> tuple[int, int]:
    """[start, end) of the n-th occurrence in code points; ValueError when there are fewer."""
    start = -1
    for _ in range(occurrence):
        start = text.index(quote, start + 1)
    return start, start + len(quote)


def passages(statement: dict[str, Any]) -> Iterator[tuple[str, int, int]]:
    """The text and the place of each span and mention."""
    text = TEXTS[statement["file"]]
    for passage in (*statement["spans"], *statement["mentions"]):
        yield text, *place(text, passage["quote"], passage.get("occurrence", 1))


def values_of(statement: dict[str, Any], field: str) -> list[Any]:
    value = statement["values"].get(field, [])
    return value if isinstance(value, list) else [value]


def headings(text: str) -> list[str]:
    return [line for line in text.split("\n")[1:] if 0 < len(line) <= 60 and line[-1] not in '.!?…"”»:)']


def is_incomplete(statement: dict[str, Any]) -> bool:
    values = statement["values"]
    needs_stance = values["act"] not in ("account", "deed")
    return not (values.get("speaker") and values.get("topic") and (values.get("stance") or not needs_stance))


each_text = pytest.mark.parametrize("name", TEXTS)
each_statement = pytest.mark.parametrize("statement", STATEMENTS, ids=[statement["ref"] for statement in STATEMENTS])


def test_there_are_enough_articles_and_each_is_described_once_and_in_order() -> None:
    assert len(TEXTS) >= 12
    assert [article["file"] for article in ARTICLES] == list(TEXTS)
    assert len({article["title"] for article in ARTICLES}) == len(ARTICLES)
    languages = Counter(article["language"] for article in ARTICLES)
    assert languages.pop("en") >= 8
    assert languages == {"de": 1, "fr": 1, "uk": 1, "ar": 1}


def test_metadata_has_the_same_keys_and_one_article_has_no_date() -> None:
    for article in ARTICLES:
        assert list(article) == ["file", "title", "source", "author", "published", "language", "url", "metadata"]
        assert article["url"] == "" or article["url"].startswith("https://example.org/")
        assert article["published"] in ("", date.fromisoformat(article["published"] or "2025-01-01").isoformat())
        assert article["metadata"]
    assert [article["file"] for article in ARTICLES if not article["published"]] == ["07-night-train.txt"]


@each_text
def test_text_is_clean_utf8_of_300_to_900_words(name: str) -> None:
    text = TEXTS[name]
    assert 300 <= len(text.split()) <= 900
    assert not text.startswith("\ufeff")
    assert not set(text) & {"\r", "\0", "\ufffd", "\t"}
    assert not [line for line in text.split("\n") if line != line.strip()]
    assert len({line for line in text.split("\n") if line}) >= 9


@each_text
def test_every_article_has_a_sub_heading(name: str) -> None:
    assert headings(TEXTS[name])


def test_texts_differ_in_layout() -> None:
    assert {"\n\n" in text for text in TEXTS.values()} == {True, False}
    assert {text.endswith("\n") for text in TEXTS.values()} == {True, False}
    first_lines = {text.split("\n")[0] for text in TEXTS.values()}
    assert len([article for article in ARTICLES if article["title"] in first_lines]) == 1


@pytest.mark.parametrize(
    ("name", "pattern"),
    [
        ("01-sarne-truce.txt", r"“[^”]+,” [^“”]+ told [^“”]+, “[a-z][^”]+\.”"),
        ("01-sarne-truce.txt", r"“[^”]+,” Tavaran said\. “And [^”]+\.”"),
        ("01-sarne-truce.txt", r"“[^”]*\[Vorhin\][^”]*”"),
        ("01-sarne-truce.txt", "Government House said"),
        ("01-sarne-truce.txt", "protesters"),
        ("01-sarne-truce.txt", "Zoe\u0301 Tavaran"),
        ("02-skerry-wind.txt", "9\u00a0%"),
        ("03-marlhaven-centre.txt", r"” she said"),
        ("04-retirement-age.txt", "(?s)Ruth Pellander.*the finance minister.*the former labour lawyer.*Ruthie"),
        ("04-retirement-age.txt", "In a joint statement, [^,.]+ and "),
        ("06-compass-switched-off.txt", "“[^”]*👨\u200d👩\u200d👧\u200d👦[^”]*”"),
        ("06-compass-switched-off.txt", "👍\U0001f3fd"),
        ("07-night-train.txt", r'"[^"]+," [^"]+ and [^"]+ said in a joint statement'),
        ("08-harbour-verdict.txt", "‘[^‘]+“[^”]+”[^‘]+’"),
        ("10-mietendeckel.txt", "„[^“]+“, rief er in den Saal, „[^“]+“"),
        ("11-aides-agricoles.txt", "«\u00a0[^»]+\u00a0»"),
        ("11-aides-agricoles.txt", "\u202f[!;]"),
        ("12-shkoly-yavorhorod.txt", "«[^»]+, – заявив [^»]+ – [^»]+»"),
        ("12-shkoly-yavorhorod.txt", "«[^»]*„[^“]+“"),
        ("12-shkoly-yavorhorod.txt", "за\u0301мок"),
        ("13-taamin-sihhi.txt", "«[^»]+»"),
        ("13-taamin-sihhi.txt", '\u200f"[^"]+"'),
        ("13-taamin-sihhi.txt", "💔"),
    ],
)
def test_text_holds_the_feature_it_was_written_for(name: str, pattern: str) -> None:
    assert re.search(pattern, TEXTS[name])


def test_texts_hold_astral_joined_combining_and_no_break_characters() -> None:
    everything = "".join(TEXTS.values())
    assert any(ord(character) > 0xFFFF for character in everything)
    assert {"\u200d", "\u00a0", "\u202f", "\u200f"} <= set(everything)
    assert any(unicodedata.combining(character) for character in everything)
    assert unicodedata.normalize("NFC", everything) != everything


def test_entity_keys_and_names_are_unique_and_roles_name_organisations() -> None:
    assert len(ENTITY_TYPES) == len(ENTITIES) + len(STANDING)
    assert len({entity["name"] for entity in ENTITIES}) == len(ENTITIES)
    for entity in ENTITIES:
        assert list(entity) == ["key", "type", "name", "aliases", "roles", "attributes", "note"]
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", entity["key"])
        assert entity["type"] in ACTORS | {"position"}
        assert len({entity["name"], *entity["aliases"]}) == 1 + len(entity["aliases"])
        for role in entity["roles"]:
            assert list(role) == ["title", "organisation", "from", "until"]
            assert role["organisation"] is None or ENTITY_TYPES[role["organisation"]] == "organisation"
            assert all(re.fullmatch(r"(\d{4}(-\d\d){0,2})?", role[end]) for end in ("from", "until"))
            assert not (role["from"] and role["until"]) or role["from"] < role["until"]


def test_an_alias_has_two_owners_and_a_person_two_roles_in_succession() -> None:
    owners = Counter(alias for entity in ENTITIES for alias in entity["aliases"])
    assert owners["Port Ansel"] == 2
    roles = next(entity["roles"] for entity in ENTITIES if entity["key"] == "pellander")
    assert roles[0]["until"] < roles[1]["from"]


@each_statement
def test_passages_are_in_the_text_and_cut_no_word(statement: dict[str, Any]) -> None:
    assert statement["spans"]
    for text, start, end in passages(statement):
        for edge in (start, end):
            around = text[max(edge - 1, 0) : edge + 1]
            assert not (len(around) == 2 and all(sign.isalnum() or unicodedata.combining(sign) for sign in around))
    places = [place(TEXTS[statement["file"]], span["quote"], span.get("occurrence", 1)) for span in statement["spans"]]
    assert all(before[1] <= after[0] for before, after in pairwise(places))


@each_statement
def test_spans_are_trimmed_of_space_and_of_enclosing_or_unpaired_marks(statement: dict[str, Any]) -> None:
    for span in statement["spans"]:
        quote = span["quote"]
        first, last, inner = quote[0], quote[-1], quote[1:-1]
        openers = [opener for opener, closer in CLOSERS.items() if closer == last]
        assert quote == quote.strip()
        assert first not in CLOSERS or CLOSERS[first] in inner
        assert not openers or any(opener in inner for opener in openers)


@each_statement
def test_values_are_of_the_codebook(statement: dict[str, Any]) -> None:
    values = statement["values"]
    assert set(values) <= FIELDS
    for field in values:
        assert isinstance(values[field], list) == (field in MULTIPLE)
        assert len(set(values_of(statement, field))) == len(values_of(statement, field)) > 0
    for field, options in CHOICES.items():
        assert set(values_of(statement, field)) <= options
    for field, types in ENTITY_FIELDS.items():
        keys = values_of(statement, field)
        assert all(key in STANDING or ENTITY_TYPES[key] in types for key in keys)
    assert set(values_of(statement, "topic")) <= LEAVES
    assert ("target_stance" in values) <= ("target" in values)
    assert values.get("conditional", True) is True
    assert re.fullmatch(r"\d{4}(-\d\d){0,2}", values.get("said_on", "2025"))


@each_statement
def test_mentions_show_a_value_that_is_there_or_none(statement: dict[str, Any]) -> None:
    for mention in statement["mentions"]:
        assert mention["field"] in FIELDS
        held = len(values_of(statement, mention["field"]))
        assert (mention["value"] is None and not held) or mention["value"] in range(held)


@each_statement
def test_links_point_at_another_statement_of_the_same_article_and_coder(statement: dict[str, Any]) -> None:
    seen = {statement["ref"]}
    waiting = [statement]
    while waiting:
        current = waiting.pop()
        for ref in (target for field in LINKS for target in values_of(current, field)):
            other = BY_REF[ref]
            assert (other["file"], other["coder"]) == (current["file"], current["coder"])
            assert ref not in seen
            seen.add(ref)
            waiting.append(other)


def test_statement_refs_and_keys() -> None:
    assert len(BY_REF) == len(STATEMENTS)
    for statement in STATEMENTS:
        assert list(statement) == ["file", "coder", "ref", "spans", "values", "mentions", "unsure", "note"]
    assert len([statement for statement in STATEMENTS if is_incomplete(statement)]) == 2


def test_codings_use_every_field_and_every_special_case() -> None:
    assert {field for statement in STATEMENTS for field in statement["values"]} == FIELDS
    for field, options in CHOICES.items():
        assert {value for statement in STATEMENTS for value in values_of(statement, field)} == options
    assert any(len(statement["spans"]) > 1 for statement in STATEMENTS)
    assert any(len(values_of(statement, "speaker")) > 1 for statement in STATEMENTS)
    assert any(len(values_of(statement, "target")) > 1 for statement in STATEMENTS)
    assert any(mention["value"] is None for statement in STATEMENTS for mention in statement["mentions"])
    assert {len(statement["values"].get("said_on", "")) for statement in STATEMENTS} == {0, 4, 7, 10}
    speakers = {key for statement in STATEMENTS for key in values_of(statement, "speaker")}
    assert set(STANDING) <= speakers
    on_the_same_words = Counter((entry["file"], entry["coder"], str(entry["spans"])) for entry in STATEMENTS)
    assert max(on_the_same_words.values()) == 2


def test_interrupted_quotations_are_coded_by_proposition() -> None:
    assert len(BY_REF["m01-vorhin-line"]["spans"]) == 2
    assert len(BY_REF["m01-tavaran-guns"]["spans"]) == len(BY_REF["m01-tavaran-prisoners"]["spans"]) == 1


def test_coders_share_five_articles_and_agree_and_differ_there() -> None:
    assert CODINGS["coders"] == [MIRA, TOMAS]
    files = {coder: {entry["file"] for entry in STATEMENTS if entry["coder"] == coder} for coder in (MIRA, TOMAS)}
    assert (len(files[MIRA]), len(files[TOMAS])) == (8, 5)
    assert files[TOMAS] < files[MIRA]
    counts = Counter((entry["coder"], entry["file"]) for entry in STATEMENTS)
    assert all(4 <= count <= 9 for count in counts.values())
    twins = {ref: "t" + ref[1:] for ref, entry in BY_REF.items() if entry["coder"] == MIRA}
    pairs = [(BY_REF[mine], BY_REF[other]) for mine, other in twins.items() if other in BY_REF]
    same = [mine["values"].get("stance") == other["values"].get("stance") for mine, other in pairs]
    assert {True, False} == set(same)
    assert any(mine["spans"] == other["spans"] and not agree for (mine, other), agree in zip(pairs, same, strict=True))
    assert any(mine["spans"] != other["spans"] and agree for (mine, other), agree in zip(pairs, same, strict=True))
    assert any(mine["values"].get("topic") != other["values"].get("topic") for mine, other in pairs)


def test_states_fit_the_statements() -> None:
    states = {(entry["file"], entry["coder"]): entry for entry in CODINGS["states"]}
    assert len(states) == len(CODINGS["states"])
    assert {entry["state"] for entry in states.values()} == {"done", "nothing_found", "skipped", "flagged"}
    coded = {(entry["file"], entry["coder"]) for entry in STATEMENTS}
    incomplete = {(entry["file"], entry["coder"]) for entry in STATEMENTS if is_incomplete(entry)}
    for key, entry in states.items():
        assert list(entry) == ["file", "coder", "state", "reason"]
        assert key[0] in TEXTS and key[1] in CODINGS["coders"]
        assert (key in coded) == (entry["state"] in ("done", "flagged"))
        assert entry["state"] != "done" or key not in incomplete
        assert entry["state"] != "skipped" or entry["reason"] in ("off_topic", "duplicate", "unreadable")
    assert coded <= set(states)
