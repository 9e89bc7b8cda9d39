"""Frozen rows for the views: what a list, a table, the reading pane and the form are shown. No Qt, no SQL."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from annotator.coding.colouring import NO_GROUP, Group
from annotator.model.article import Article, ArticleState
from annotator.model.codebook import StatementType
from annotator.model.entity import Entity, Role
from annotator.model.errors import Problem
from annotator.model.ids import (
    AliasId,
    ArticleId,
    CoderId,
    EntityId,
    EntityTypeId,
    FieldId,
    OptionId,
    StatementId,
    TypeId,
)
from annotator.model.statement import Span, Statement


class MarkSpan(NamedTuple):
    """One span as it is drawn: half-open code points and a role ("statement" or a field id)."""

    start: int
    end: int
    role: str


class Mark(NamedTuple):
    """One statement as the reading pane draws it. `colour` is the light theme's #RRGGBB; `pattern` (0–3) tells the same
    without colour; `spans` are sorted; `mine` says whether the coder may change it; `coder` is the coder's name; `group` is
    what the statement has in common with the others of its colour, as the legend lists it."""

    statement: StatementId
    spans: tuple[MarkSpan, ...]
    colour: str
    pattern: int
    speaker: str
    summary: str
    mine: bool
    complete: bool
    coder: str = ""
    group: Group = NO_GROUP


class ArticleRow(NamedTuple):
    """One line of the article list, as one coder sees it in one layer and round."""

    id: ArticleId
    title: str
    source: str
    published: str
    language: str
    state: ArticleState
    reason: str
    statements: int


class StatementRow(NamedTuple):
    """One line of the statements table. `cells` follow the columns that the query was asked for, as words to show."""

    id: StatementId
    article: ArticleId
    article_title: str
    number: int
    type: TypeId
    coder: CoderId
    coder_name: str
    layer: str
    round: int
    cells: tuple[str, ...]
    colour: str
    words: str
    start: int
    complete: bool
    unsure: bool
    note: str


@dataclass(frozen=True, slots=True)
class EntityRow:
    """One entity as a picker shows it. `detail` is the role that held on the article's date, else its type's label;
    `matched` is the name or alias that the search found; `near` says that one of its names stands near the statement."""

    id: EntityId
    type: EntityTypeId
    name: str
    detail: str = ""
    matched: str = ""
    aliases: tuple[str, ...] = ()
    near: bool = False


class EntityLine(NamedTuple):
    """One line of the registry. `role` is the one that is held today; `aliases` are joined by commas; `uses` counts the
    values that name the entity or one of the `merged` ones; `standing` ones belong to every project."""

    id: EntityId
    type: EntityTypeId
    name: str
    type_label: str
    role: str
    aliases: str
    uses: int
    retired: bool
    standing: bool
    merged: int
    proposed: bool


@dataclass(frozen=True, slots=True)
class EntityCard:
    """All that the registry's page shows of one entity. `entity` has what it lacks from those that are `merged` into it (id,
    name); an alias without an id is the name of a merged one; `roles` are in the order of their dates."""

    entity: Entity
    aliases: tuple[tuple[str, AliasId | None], ...]
    roles: tuple[Role, ...]
    organisations: Mapping[EntityId, str]
    merged: tuple[tuple[EntityId, str], ...]
    uses: int
    standing: bool


class UsageLine(NamedTuple):
    """One value that names an entity, as a list shows it. `entity` is the id in the value: a merged one keeps its own."""

    statement: StatementId
    field: FieldId
    entity: EntityId
    field_label: str
    article: ArticleId
    article_title: str
    published: str
    coder_name: str
    words: str


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A statement that a link field may point at."""

    id: StatementId
    label: str


class ProposedMention(NamedTuple):
    """A place at which a name stands that could be a mention, and its words."""

    span: Span
    words: str


@dataclass(frozen=True, slots=True)
class StatementView:
    """All that the coding form shows of one statement."""

    statement: Statement
    statement_type: StatementType
    number: int
    of: int
    coder_name: str
    mine: bool
    text: str
    """The statement's words: its fragments joined by " … "."""
    mention_texts: Mapping[tuple[FieldId, int | None], tuple[str, ...]]
    """The words of each field's mentions, by field and value index."""
    entities: Mapping[EntityId, EntityRow]
    """The entities that the values name."""
    links: Sequence[LinkRow]
    """The statements of the same article, coder, layer and round that a link may choose: the nearest 60, in text order."""
    derived: Mapping[FieldId, str]
    """What a derived field would be if left empty, as words to show (the article's date, the speaker's organisation)."""
    missing: tuple[FieldId, ...]
    problems: tuple[Problem, ...]
    proposed_mentions: Mapping[tuple[FieldId, int], ProposedMention] = field(default_factory=dict)
    """For values of entity fields without a mention: where one of the entity's names stands near the statement's words."""
    proposed: Mapping[FieldId, OptionId] = field(default_factory=dict)
    """For choices that are proposed (`derived` has them in words): the option that would be set if it is accepted."""


class ArticleText(NamedTuple):
    """An article with its text (cleaned, code points)."""

    article: Article
    text: str


class Progress(NamedTuple):
    """How far a coder is: articles finished (done, nothing found, skipped) of all."""

    finished: int
    articles: int
    statements: int
