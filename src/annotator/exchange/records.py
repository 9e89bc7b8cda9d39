"""The export records, to the letter: one model per record, its fields in the order in which the keys are written.

The writers build plain dicts (a model per line would cost more than the line); tests hold their output against these
models and the JSON Schemas generated from them."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from pydantic import Field

from annotator.model.codebook import Codebook
from annotator.model.frozen import Frozen
from annotator.model.statement import Layer

STATEMENT_RECORD = "annotator.statement/1"
ARTICLE_RECORD = "annotator.article/1"
ENTITY_RECORD = "annotator.entity/1"
CODEBOOK_RECORD = "annotator.codebook/1"

Sha256 = Field(pattern=r"^[0-9a-f]{64}$")
Id = Field(pattern=r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
PartialDate = Field(pattern=r"^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$")
Moment = Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?Z$")


class Named(Frozen):
    """An entity by id and name: the organisation of a role."""

    id: str = Id
    name: str


class EntityValue(Frozen):
    """An entity as it was on the day of the statement: `role` and `organisation` are null when it held none then."""

    id: str = Id
    name: str
    type: str
    role: str | None
    organisation: Named | None
    attributes: dict[str, Any]
    external: dict[str, Any]


class TreeValue(Frozen):
    """A node of a topic tree: its id, and the ids from the root joined by full stops."""

    id: str
    path: str


Value: TypeAlias = bool | int | float | str | TreeValue | EntityValue


class ArticleHead(Frozen):
    """What a statement record says of its article."""

    id: str = Id
    sha256: str = Sha256
    title: str
    source: str
    author: str
    published: str = PartialDate
    url: str
    language: str
    metadata: dict[str, Any]


class CodebookHead(Frozen):
    """The codebook version under which a statement was coded."""

    id: str = Id
    version: int = Field(ge=1)
    sha256: str = Sha256


class SpanRecord(Frozen):
    """A span in code points and in UTF-16 units. `value` is the index of the field's value that a mention shows."""

    role: str
    value: int | None = Field(ge=0)
    start: int = Field(ge=0)
    end: int = Field(ge=1)
    start_utf16: int = Field(ge=0)
    end_utf16: int = Field(ge=1)
    text: str


class Context(Frozen):
    """The paragraphs that hold the statement's spans, as one slice of the article in code points."""

    start: int = Field(ge=0)
    end: int = Field(ge=1)
    text: str


class StatementInArticle(Frozen):
    """A statement inside an article's record: the statement record less `article` and `context`."""

    record: Literal["annotator.statement/1"]
    id: str = Id
    project: str = Id
    type: str
    layer: Layer
    round: int = Field(ge=1)
    coder: str
    codebook: CodebookHead
    spans: tuple[SpanRecord, ...]
    text: str
    section: Literal["heading", "body"] | None
    values: dict[str, Value | tuple[Value, ...] | None]
    complete: bool
    unsure: bool
    note: str
    sources: tuple[str, ...]
    created: str = Moment
    updated: str = Moment


class StatementRecord(Frozen):
    """One statement with the head of its article and its context: a line of `--records statements`."""

    record: Literal["annotator.statement/1"]
    id: str = Id
    project: str = Id
    article: ArticleHead
    type: str
    layer: Layer
    round: int = Field(ge=1)
    coder: str
    codebook: CodebookHead
    spans: tuple[SpanRecord, ...]
    text: str
    context: Context | None
    section: Literal["heading", "body"] | None
    values: dict[str, Value | tuple[Value, ...] | None]
    complete: bool
    unsure: bool
    note: str
    sources: tuple[str, ...]
    created: str = Moment
    updated: str = Moment


class StateRecord(Frozen):
    """How far one coder is with an article, in one layer and round."""

    coder: str
    layer: Layer
    round: int = Field(ge=1)
    state: Literal["to_do", "in_progress", "done", "nothing_found", "skipped", "flagged"]
    reason: str


class ArticleRecord(Frozen):
    """One article with its text, its states and its statements: a line of `--records articles`."""

    record: Literal["annotator.article/1"]
    id: str = Id
    sha256: str = Sha256
    title: str
    source: str
    author: str
    published: str = PartialDate
    url: str
    language: str
    metadata: dict[str, Any]
    text: str
    states: tuple[StateRecord, ...]
    statements: tuple[StatementInArticle, ...]


class RoleRecord(Frozen):
    """What an entity was, and from when until when (partial dates or empty)."""

    title: str
    organisation: Named | None
    since: str = Field(alias="from", pattern=r"^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$")
    until: str = PartialDate


class EntityRecord(Frozen):
    """One entity of the registry: a line of `--records entities`."""

    record: Literal["annotator.entity/1"]
    id: str = Id
    type: str
    name: str
    aliases: tuple[str, ...]
    roles: tuple[RoleRecord, ...]
    attributes: dict[str, Any]
    external: dict[str, Any]
    note: str


class CodebookRecord(Frozen):
    """One version of the project's codebook: `parent` is the version that it replaced, null for the first; `current`
    marks the one under which new statements are coded. All versions precede the rest under `--records all`."""

    record: Literal["annotator.codebook/1"]
    id: str = Id
    project: str = Id
    version: int = Field(ge=1)
    sha256: str = Sha256
    parent: str | None
    change: Literal["semantic", "minor"]
    current: bool
    created: str = Moment
    coder: str | None
    note: str
    body: Codebook
