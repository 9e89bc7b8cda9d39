"""Article records: the article with its text, every coder's state, and the statements inside."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from annotator.exchange.native.index import Record
from annotator.exchange.native.known import Known
from annotator.exchange.native.parts import (
    RefusedError,
    choice_of,
    count_of,
    date_of,
    object_of,
    objects_of,
    text_of,
    unknown_keys,
)
from annotator.exchange.native.statements import StatementStager
from annotator.exchange.plain import article_image
from annotator.exchange.readers.incoming import Origin
from annotator.exchange.records import ArticleRecord
from annotator.exchange.report import Duplicate
from annotator.model.article import ArticleState, Assignment
from annotator.model.change import Image, Table
from annotator.model.cleaning import clean_text, text_sha256
from annotator.model.ids import ArticleId, AssignmentId, article_id, assignment_id
from annotator.model.statement import Layer

_KEYS = frozenset(ArticleRecord.model_fields)
_STATES = tuple(state.value for state in ArticleState)


class ArticleStager:
    """Stages article records. `seen` holds the articles that this import has staged already, and grows."""

    def __init__(self, known: Known, statements: StatementStager, seen: dict[ArticleId, Image]) -> None:
        self._known = known
        self._statements = statements
        self._seen = seen
        self._states: set[AssignmentId] = set()

    def stage(self, record: Record) -> None:
        """Stage one article with all that its record holds. The text has to agree with the sha256, if one is given."""
        known, origin, data = self._known, record.origin, record.data
        try:
            image, text, notes = _article(data)
            statements = objects_of(data, "statements")
            states = objects_of(data, "states")
        except RefusedError as error:
            known.stage.refuse(origin, str(error))
            return
        row = ArticleId(image["id"])
        unknown = unknown_keys(data, _KEYS)
        for note in (*notes, *([unknown] if unknown else [])):
            known.stage.note(origin, note)
        is_there = row in self._seen or bool(known.project.read.known_articles([row]))
        if is_there:
            known.stage.duplicates.append(Duplicate(origin, str(image["title"]), row))
        else:
            self._seen[row] = {key: image[key] for key in ("source", "published", "url")}
            known.stage.texts.append(image["sha256"], text)
            known.stage.put(Table.ARTICLE, row, image)
            known.stage.provenance.append((row, str(origin), "imported", "{}"))
            known.stage.imported.append(row)
        for state in states:
            self._stage_state(row, origin, state)
        self._statements.stage(row, text, [Record(origin, statement) for statement in statements])

    def _stage_state(self, article: ArticleId, origin: Origin, data: Mapping[str, Any]) -> None:
        known = self._known
        try:
            coder = known.coder(text_of(data, "coder"))
            layer = cast(Layer, choice_of(data, "layer", ("coding", "gold")))
            number = count_of(data, "round", 1, least=1)
            state = ArticleState(choice_of(data, "state", _STATES))
            reason = text_of(data, "reason")
        except RefusedError as error:
            known.stage.refuse(origin, f"a state of the article: {error}")
            return
        row = assignment_id(article, coder, layer, number)
        there = known.project.read.assignment(row)
        if there is not None and (there.state, there.reason) != (state, reason):
            known.stage.note(
                origin,
                f"{text_of(data, 'coder')} is at “{there.state}” with this article here, not “{state}”; that stays.",
            )
        if there is not None or row in self._states:
            return
        self._states.add(row)
        known.keep_coder(coder)
        fresh = Assignment(id=row, article=article, coder=coder, layer=layer, round=number, state=state, reason=reason)
        known.stage.put(Table.ASSIGNMENT, row, fresh.model_dump(mode="json"))


def _article(data: Mapping[str, Any]) -> tuple[Image, str, tuple[str, ...]]:
    raw = data.get("text")
    if not isinstance(raw, str):
        raise RefusedError("'text' is missing or not a text.")
    clean = clean_text(raw)
    if not clean.text or clean.text.isspace():
        raise RefusedError("there is no text in it.")
    sha256 = text_sha256(clean.text)
    if text_of(data, "sha256", sha256) != sha256:
        raise RefusedError("the text differs from its sha256.")
    if text_of(data, "id", article_id(sha256)) != article_id(sha256):
        raise RefusedError("the id does not belong to this text.")
    fields = {
        "language": text_of(data, "language"),
        "published": date_of(data, "published"),
        "source": text_of(data, "source"),
        "author": text_of(data, "author"),
        "url": text_of(data, "url"),
    }
    image = article_image(
        sha256=sha256, title=text_of(data, "title"), fields=fields, metadata=object_of(data, "metadata")
    )
    return image, clean.text, tuple(f"{note}." for note in clean.notes)
