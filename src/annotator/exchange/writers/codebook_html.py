"""The codebook as a page that a coder reads: contents, then every type, field and option with its guidance. One file without
any outside part, for the screen and for paper; every text keeps its own direction."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape
from typing import TypeAlias

from annotator.model.codebook import (
    Codebook,
    EntityType,
    FieldSpec,
    Guidance,
    Kind,
    Option,
    Scalar,
    StatementType,
)
from annotator.model.codebook_places import Part, Place
from annotator.model.condition import Condition, Equals, IsSet, Not

Say: TypeAlias = Callable[[str], str]
_KINDS = {
    Kind.ENTITY: "Entities",
    Kind.CHOICE: "One of a few options",
    Kind.TREE: "A topic of a tree",
    Kind.FLAG: "Yes or no",
    Kind.NUMBER: "A number",
    Kind.DATE: "A date",
    Kind.TEXT: "Text",
    Kind.STATEMENT: "Another statement",
}
_DERIVED = {
    "article_date": "Filled from the article’s date",
    "speaker_role": "Filled from the speaker’s role on that date",
    "quotation_marks": "Proposed from the quotation marks",
}
_REMEMBER = {"article": "Taken over within an article", "session": "Taken over from statement to statement"}
_CSS = """
body { font-family: Georgia, 'Times New Roman', serif; font-size: 11pt; line-height: 1.45; color: #1F2328;
  background: #FFFFFF; max-width: 46em; margin: 2em auto; padding: 0 1.5em; }
h1 { font-size: 22pt; margin-bottom: 0; } h2 { font-size: 16pt; margin-top: 26px; border-bottom: 1px solid #E2E0DC; }
h3 { font-size: 13pt; margin-top: 20px; margin-bottom: 2px; } h4 { font-size: 11pt; margin-top: 12px; margin-bottom: 0; }
p { margin-top: 2px; margin-bottom: 4px; }
.facts, .id, .meta { color: #57606A; font-family: Arial, Helvetica, sans-serif; font-size: 9pt; font-weight: normal; }
.term { color: #57606A; font-family: Arial, Helvetica, sans-serif; font-size: 9pt; }
.key { font-family: Arial, Helvetica, sans-serif; font-size: 9pt; font-weight: normal; color: #57606A; }
.example { color: #3D444D; }
.contents p { margin-top: 1px; margin-bottom: 1px; }
a { color: #2F5DB5; text-decoration: none; }
@media print {
  body { max-width: none; margin: 0; padding: 0; } h2, h3, h4 { page-break-after: avoid; } a { color: inherit; }
  .entry { page-break-inside: avoid; }
}
"""


def codebook_html(codebook: Codebook, *, version: str = "", say: Say = str) -> str:
    """The page. `version` stands under the title; `say` puts the page's own words into another language."""
    return "".join(_Page(codebook, say).page(version))


def condition_words(
    condition: Condition, *, statement_type: StatementType, say: Say = str, negated: bool = False
) -> str:
    """A condition in words, with the labels of its field and options: “Target is set”."""
    if isinstance(condition, Not):
        return condition_words(condition.not_, statement_type=statement_type, say=say, negated=not negated)
    field = statement_type.field(condition.field)
    label = field.label if field is not None else condition.field
    if isinstance(condition, IsSet):
        return say("{0} is empty" if negated else "{0} is filled").format(label)
    if isinstance(condition, Equals):
        return say("{0} is not {1}" if negated else "{0} is {1}").format(
            label, value_words(field, condition.equals, say)
        )
    values = " / ".join(value_words(field, value, say) for value in condition.in_)
    return say("{0} is none of {1}" if negated else "{0} is one of {1}").format(label, values)


def value_words(field: FieldSpec | None, value: Scalar, say: Say = str) -> str:
    """A value as a person reads it: an option by its label, a flag as yes or no."""
    option = field.option(value) if field is not None and isinstance(value, str) else None
    if option is not None:
        return option.label
    if isinstance(value, bool):
        return say("yes") if value else say("no")
    return str(value)


def kind_words(kind: Kind) -> str:
    """What a field of this kind holds, in English."""
    return _KINDS[kind]


class _Page:
    def __init__(self, codebook: Codebook, say: Say) -> None:
        self._book, self._say = codebook, say

    def page(self, version: str) -> Iterator[str]:
        book = self._book
        yield f'<!DOCTYPE html>\n<html lang="{escape(book.language, quote=True)}">\n<head>\n<meta charset="utf-8">\n'
        yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        yield f"<title>{escape(book.title)}</title>\n<style>{_CSS}</style>\n</head>\n<body>\n"
        yield f'<h1 dir="auto">{escape(book.title)}</h1>\n'
        meta = " · ".join(part for part in (book.name, version) if part)
        yield f'<p class="meta" dir="auto">{escape(meta)}</p>\n'
        yield from self._guidance(book.guidance, 0)
        yield from self._contents()
        for statement_type in book.types:
            yield from self._type(statement_type)
        if book.entity_types:
            yield f'<h2 dir="auto" id="entity-types">{escape(self._say("Entity types"))}</h2>\n'
            for entity_type in book.entity_types:
                yield from self._entity_type(entity_type)
        yield "</body>\n</html>\n"

    def _contents(self) -> Iterator[str]:
        yield f'<h2 dir="auto">{escape(self._say("Contents"))}</h2>\n<div class="contents">\n'
        for statement_type in self._book.types:
            place = Place(Part.TYPE, (statement_type.id,))
            yield self._link(place, statement_type.label, 0)
            for field in statement_type.fields:
                yield self._link(place.child(field.id), field.label, 1)
                for option in field.options:
                    yield self._link(place.child(field.id).child(option.id), option.label, 2)
        for entity_type in self._book.entity_types:
            yield self._link(Place(Part.ENTITY_TYPE, (entity_type.id,)), entity_type.label, 0)
        yield "</div>\n"

    def _link(self, place: Place, label: str, level: int) -> str:
        return f'<p dir="auto"{_indent(level)}><a href="#{_anchor(place)}">{escape(label)}</a></p>\n'

    def _type(self, statement_type: StatementType) -> Iterator[str]:
        place = Place(Part.TYPE, (statement_type.id,))
        yield self._title(2, place, statement_type.label, key=statement_type.key, colour=statement_type.colour)
        scope = self._say("About the whole article") if statement_type.scope == "article" else ""
        all_of = "" if statement_type.exhaustive else self._say("Not all of an article need be marked")
        yield self._facts([scope, all_of])
        yield from self._guidance(statement_type.guidance, 0)
        for field in statement_type.fields:
            yield from self._field(place.child(field.id), field, statement_type)

    def _field(self, place: Place, field: FieldSpec, statement_type: StatementType) -> Iterator[str]:
        yield self._title(3, place, field.label)
        yield self._facts(list(self._field_facts(field, statement_type)))
        yield from self._guidance(field.guidance, 0)
        for option in field.options:
            yield from self._option(place.child(option.id), option, 1)

    def _field_facts(self, field: FieldSpec, statement_type: StatementType) -> Iterator[str]:
        say = self._say
        yield say(_KINDS[field.kind])
        if field.multiple:
            yield say("several values")
        if field.required is True:
            yield say("required")
        elif field.required is not False:
            words = condition_words(field.required, statement_type=statement_type, say=say)
            yield say("required when {0}").format(words)
        if field.shown_when is not None:
            words = condition_words(field.shown_when, statement_type=statement_type, say=say)
            yield say("asked when {0}").format(words)
        labels = [found.label for one in field.entity_types if (found := self._book.entity_type(one))]
        if labels:
            yield ", ".join(labels)
        if field.default is not None:
            yield say("at first {0}").format(value_words(field, field.default, say))
        if field.derived_from is not None:
            yield say(_DERIVED[field.derived_from])
        if field.remember is not None:
            yield say(_REMEMBER[field.remember])

    def _option(self, place: Place, option: Option, level: int) -> Iterator[str]:
        yield f'<div class="entry" id="{_anchor(place)}">\n'
        yield self._title(4, place, option.label, key=option.key, colour=option.colour, level=level, score=option.score)
        yield from self._guidance(option.guidance, level)
        yield "</div>\n"
        for inside in option.options:
            yield from self._option(place.child(inside.id), inside, level + 1)

    def _entity_type(self, entity_type: EntityType) -> Iterator[str]:
        yield self._title(3, Place(Part.ENTITY_TYPE, (entity_type.id,)), entity_type.label, colour=entity_type.colour)
        yield from self._guidance(entity_type.guidance, 0)
        if entity_type.attributes:
            labels = ", ".join(attribute.label for attribute in entity_type.attributes)
            yield self._term(self._say("Attributes"), labels, 0)

    def _title(
        self,
        rank: int,
        place: Place,
        label: str,
        *,
        key: str | None = None,
        colour: str | None = None,
        level: int = 0,
        score: float | None = None,
    ) -> str:
        parts = []
        if colour is not None:
            parts.append(f'<span style="background-color:{escape(colour, quote=True)}">&nbsp;&nbsp;&nbsp;</span>')
        parts.append(f'<a name="{_anchor(place)}"></a><bdi>{escape(label)}</bdi>')
        if key:
            parts.append(f'<span class="key">[{escape(key)}]</span>')
        if score is not None:
            parts.append(f'<span class="key">({_signed(score)})</span>')
        parts.append(f'<span class="id">{escape(place.ids[-1])}</span>')
        anchor = "" if rank == 4 else f' id="{_anchor(place)}"'
        return f'<h{rank} dir="auto"{anchor}{_indent(level)}>{" ".join(parts)}</h{rank}>\n'

    def _facts(self, facts: list[str]) -> str:
        words = " · ".join(fact for fact in facts if fact)
        return f'<p class="facts" dir="auto">{escape(words)}</p>\n' if words else ""

    def _guidance(self, guidance: Guidance, level: int) -> Iterator[str]:
        if guidance.definition:
            yield f'<p dir="auto"{_indent(level)}>{_lines(guidance.definition)}</p>\n'
        if guidance.use_when:
            yield self._term(self._say("Use when"), guidance.use_when, level)
        if guidance.avoid_when:
            yield self._term(self._say("Avoid when"), guidance.avoid_when, level)
        for example in guidance.examples:
            note = f" — <i>{_lines(example.note)}</i>" if example.note else ""
            term = f'<span class="term">{escape(self._say("Example"))}</span>'
            yield f'<p class="example" dir="auto"{_indent(level)}>{term} <bdi>{_lines(example.text)}</bdi>{note}</p>\n'

    def _term(self, term: str, words: str, level: int) -> str:
        return (
            f'<p dir="auto"{_indent(level)}><span class="term">{escape(term)}</span> <bdi>{_lines(words)}</bdi></p>\n'
        )


def _signed(score: float) -> str:
    return f"{score:+g}".replace("-", "−") if score else "0"


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>\n")


def _indent(level: int) -> str:
    return f' style="margin-left: {18 * level}px; margin-inline-start: {18 * level}px"' if level else ""


def _anchor(place: Place) -> str:
    return "-".join((place.part.value.replace(" ", "-"), *place.ids))
