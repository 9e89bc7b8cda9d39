"""The statements that an effect of a publication touches, one after the other, as a person looks at them."""

from __future__ import annotations

import re
from array import array
from collections.abc import Mapping
from dataclasses import dataclass

from annotator.coding.publication import Publication, survey
from annotator.coding.value_words import value_words
from annotator.model.codebook import Codebook, Scalar
from annotator.model.conversion import converted
from annotator.model.effect_kinds import EffectKind
from annotator.model.ids import ArticleId, EntityId, StatementId
from annotator.model.publication import Effect
from annotator.model.statement import Statement
from annotator.store.project import Project

_AROUND = 200
_MOST_EXAMPLES = 30
_JOIN = " … "
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True)
class TouchedStatement:
    """A statement in its context. `words` are its fragments; `value` is what the touched field holds, in words, and `held`
    the same value by value."""

    id: StatementId
    article: ArticleId
    article_title: str
    before: str
    words: str
    after: str
    value: str
    held: tuple[tuple[Scalar, str], ...]
    coder_name: str


@dataclass(frozen=True)
class PublicationPreview:
    """What a person looks at before publishing. `examples` holds one statement for each effect that needs an answer."""

    publication: Publication
    examples: Mapping[str, TouchedStatement]


def preview(project: Project, codebook: Codebook) -> PublicationPreview:
    """Counts and examples of publishing this codebook now. Raises what `survey` raises."""
    publication = survey(read=project.read, touched=project.touched, codebook=codebook)
    wanting = [counted.effect for counted in publication.effects if counted.is_open][:_MOST_EXAMPLES]
    found = {effect.key: TouchedStatements(project, effect).first(1) for effect in wanting}
    return PublicationPreview(publication, {key: shown[0] for key, shown in found.items() if shown})


class TouchedStatements:
    """Those of one effect, in the order of their making: found at once, read one by one."""

    def __init__(self, project: Project, effect: Effect) -> None:
        self._project = project
        self._effect = effect
        self._places = self._asked(project.touched.places([effect]))

    def __len__(self) -> int:
        return len(self._places)

    def at(self, index: int) -> TouchedStatement:
        """One of them. Raises IndexError beyond the last."""
        ((image,),) = self._project.read.statement_chunks(self._places[index : index + 1])
        return self._shown(Statement.model_validate(image))

    def first(self, most: int) -> tuple[TouchedStatement, ...]:
        """A few examples."""
        return tuple(self.at(index) for index in range(min(most, len(self))))

    def _asked(self, places: array[int]) -> array[int]:
        """Where values turn by a rule, only those that do not are asked about."""
        effect = self._effect
        if effect.kind is not EffectKind.FIELD_KIND or effect.old is None or effect.new is None:
            return places
        kept = array("q")
        begin = 0
        for images in self._project.read.statement_chunks(places):
            for place, image in zip(places[begin : begin + len(images)], images, strict=True):
                values = image["values"].get(effect.field, ())
                if any(converted(value=value, old=effect.old, new=effect.new) is None for value in values):
                    kept.append(place)
            begin += len(images)
        return kept

    def _shown(self, statement: Statement) -> TouchedStatement:
        read = self._project.read
        article = read.article(statement.article)
        text = read.text(statement.article)
        fragments = statement.fragments
        start = fragments[0].start if fragments else 0
        end = fragments[-1].end if fragments else 0
        coder = read.coder(statement.coder)
        value, held = self._value(statement)
        return TouchedStatement(
            id=statement.id,
            article=statement.article,
            article_title=article.title if article else "",
            before=_before(text[max(0, start - _AROUND) : start], cut=start > _AROUND),
            words=_JOIN.join(text[span.start : span.end] for span in fragments),
            after=_after(text[end : end + _AROUND], cut=end + _AROUND < len(text)) if fragments else "",
            value=value,
            held=held,
            coder_name=coder.name if coder else "",
        )

    def _value(self, statement: Statement) -> tuple[str, tuple[tuple[Scalar, str], ...]]:
        own = self._project.read.codebook(statement.codebook).body.statement_type(statement.type)
        if own is None:
            return "", ()
        field = own.field(self._effect.field)
        if field is None:
            return own.label if not self._effect.field else "", ()
        values = statement.values.get(field.id, ())
        held = tuple((value, value_words(field=field, value=value, name_of=self._name)) for value in values)
        return ", ".join(words for _, words in held), held

    def _name(self, entity: str) -> str:
        found = self._project.read.entity(EntityId(entity))
        return found.name if found is not None else entity


def _before(text: str, *, cut: bool) -> str:
    """What stands before, in one line; a word that was cut at its beginning is left out."""
    line = _SPACE.sub(" ", text)
    return f"… {line.partition(' ')[2]}" if cut else line.lstrip()


def _after(text: str, *, cut: bool) -> str:
    """What follows, in one line; a word that was cut at its end is left out."""
    line = _SPACE.sub(" ", text)
    return f"{line.rpartition(' ')[0]} …" if cut else line.rstrip()
