"""The codebook as a page: everything a coder needs is in it, and nothing of it can break out of its place."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.exchange.writers.codebook_html import codebook_html, condition_words
from annotator.model.codebook import Codebook, Example, Guidance
from annotator.model.codebook_check import read_codebook
from annotator.model.codebook_editing import set_label, set_property
from annotator.model.codebook_places import Part, Place, all_places, thing_at
from annotator.model.condition import Condition, Equals, In, IsSet, Not
from tests.conftest import SCHEMAS

TYPE = Place(Part.TYPE, ("statement",))
OPPOSE = Place(Part.OPTION, ("statement", "stance", "oppose"))


class Outline(HTMLParser):
    """Tags in order, text without the style, anchors and links."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        given = dict(attrs)
        if given.get("id"):
            self.ids.append(str(given["id"]))
        if given.get("href"):
            self.links.append(str(given["href"]))
        assert not {"src", "onload", "onclick"} & given.keys()
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text.append(data)


def outline(page: str) -> Outline:
    found = Outline()
    found.feed(page)
    found.close()
    assert found.open == []
    return found


@pytest.mark.parametrize("name", ["political-statements", "comparative-agendas"])
def test_every_thing_and_its_guidance_is_in_the_page(name: str) -> None:
    book = read_codebook(SCHEMAS / f"{name}.json")
    found = outline(codebook_html(book, version="version 3"))
    text = " ".join("".join(found.text).split())
    for place in all_places(book):
        thing = thing_at(book, place)
        label = getattr(thing, "label", book.title)
        assert label in text
        guidance = getattr(thing, "guidance", Guidance())
        for words in (guidance.definition, guidance.use_when, guidance.avoid_when):
            assert " ".join(words.split()) in text
        for example in guidance.examples:
            assert " ".join(example.text.split()) in text
    assert "version 3" in text


def test_links_lead_somewhere_and_nothing_comes_from_outside(codebook: Codebook) -> None:
    page = codebook_html(codebook)
    found = outline(page)
    assert len(set(found.ids)) == len(found.ids)
    assert {link.removeprefix("#") for link in found.links} <= set(found.ids)
    assert not {"script", "img", "link", "iframe"} & found.tags
    assert "http" not in page
    assert "@media print" in page


def test_what_a_person_wrote_stays_words(codebook: Codebook) -> None:
    evil = "</p><script>alert(1)</script> & \"x\" 'y'"
    guidance = Guidance(definition=evil, use_when=evil, examples=(Example(text=evil, note=evil),))
    book = set_label(codebook=codebook, place=OPPOSE, label=evil)
    book = set_property(codebook=book, place=OPPOSE, name="guidance", value=guidance)
    book = set_property(codebook=book, place=OPPOSE, name="colour", value='red"><script>')
    book = set_label(codebook=book, place=Place(), label=evil)
    found = outline(codebook_html(book, version=evil))
    assert "script" not in found.tags
    assert evil in "".join(found.text)


@settings(max_examples=50)
@given(st.text(max_size=60))
def test_any_words_stay_words(words: str) -> None:
    book = read_codebook(SCHEMAS / "political-statements.json")
    book = set_property(codebook=book, place=OPPOSE, name="guidance", value=Guidance(definition=words))
    outline(codebook_html(set_label(codebook=book, place=OPPOSE, label=words)))


def test_words_of_another_direction_keep_it(codebook: Codebook) -> None:
    page = codebook_html(set_label(codebook=codebook, place=OPPOSE, label="معارض"))
    assert "<bdi>معارض</bdi>" in page
    assert 'dir="auto"' in page


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (IsSet(field="target", is_set=True), "Target is filled"),
        (Not.model_validate({"not": {"field": "target", "is_set": True}}), "Target is empty"),
        (Equals(field="stance", equals="oppose"), "Stance is Oppose"),
        (In.model_validate({"field": "act", "in": ["deed", "gone"]}), "Act is one of Deed / gone"),
        (Equals(field="conditional", equals=True), "Conditional is yes"),
        (Equals(field="gone", equals=3), "gone is 3"),
        (Not.model_validate({"not": {"not": {"field": "stance", "equals": "oppose"}}}), "Stance is Oppose"),
    ],
)
def test_a_condition_in_words(codebook: Codebook, condition: Condition, words: str) -> None:
    statement_type = codebook.statement_type("statement")
    assert statement_type is not None
    assert condition_words(condition, statement_type=statement_type) == words
