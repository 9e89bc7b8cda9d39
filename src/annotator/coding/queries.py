"""What the views ask: frozen rows of the project as one coder sees it. Reads only; keeps nothing but names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from annotator.coding.entity_search import Name, folded, matching_names
from annotator.coding.marked_words import marked_words
from annotator.coding.marks import make_marks
from annotator.coding.rows import (
    ArticleRow,
    ArticleText,
    EntityRow,
    Mark,
    Progress,
    StatementRow,
    StatementView,
)
from annotator.coding.statement_views import ViewMaker
from annotator.model.article import ArticleState
from annotator.model.change import Changes, Table
from annotator.model.codebook import StatementType
from annotator.model.coder import Coder
from annotator.model.entity import Entity, resolved
from annotator.model.ids import ArticleId, CoderId, EntityId, EntityTypeId, StatementId
from annotator.model.marked_words import MarkedWord
from annotator.store.lists import Desk, StatementFilter
from annotator.store.project import Project


class Queries:
    """Rows for the views. `desk` says whose view it is; `everyone` in a query shows other coders' statements too."""

    def __init__(self, project: Project, desk: Callable[[], Desk]) -> None:
        self._project = project
        self._read = project.read
        self._lists = project.lists
        self._desk = desk
        self._entities: Mapping[EntityId, Entity] | None = None
        self._names: Sequence[Name] | None = None
        self._views = ViewMaker(project.read, self)

    def forget(self, changes: Changes) -> None:
        """Read names anew after a change of the registry."""
        if changes.touches(Table.ENTITY, Table.ALIAS, Table.ROLE):
            self._entities = None
            self._names = None
        if changes.touches(Table.CODEBOOK, Table.SETTING):
            self._read.forget_codebooks()

    # articles

    def articles(
        self, text: str = "", state: ArticleState | None = None, limit: int = -1, offset: int = 0
    ) -> tuple[ArticleRow, ...]:
        """A page of the article list, in the order of import. `text` is searched in titles, sources and texts."""
        rows = self._lists.articles(self._desk(), text=text, state=state, limit=limit, offset=offset)
        return tuple(_article_row(row) for row in rows)

    def article_count(self, text: str = "", state: ArticleState | None = None) -> int:
        """How many articles the filter lets through."""
        return self._lists.article_count(self._desk(), text=text, state=state)

    def article_row(self, article: ArticleId) -> ArticleRow | None:
        """One article's line, or None."""
        row = self._lists.article_row(self._desk(), article)
        return None if row is None else _article_row(row)

    def article_place(self, article: ArticleId, text: str = "", state: ArticleState | None = None) -> int:
        """How many articles stand before this one in the filtered list."""
        return self._lists.article_place(self._desk(), article, text=text, state=state)

    def article_text(self, article: ArticleId) -> ArticleText:
        """The article with its text. Raises KeyError when it is not there."""
        found = self._read.article(article)
        if found is None:
            raise KeyError(article)
        return ArticleText(found, self._read.text(article))

    def article_state(self, article: ArticleId) -> ArticleState:
        """The state of an article for this coder; to do when nothing is known."""
        row = self.article_row(article)
        return ArticleState.TO_DO if row is None else row.state

    def progress(self) -> Progress:
        """How far this coder is."""
        desk = self._desk()
        statements = self._lists.statement_count(StatementFilter(coder=desk.coder))
        return Progress(self._lists.finished(desk), self._lists.article_count(desk), statements)

    # statements

    def marks(
        self, article: ArticleId, only: Iterable[StatementId] | None = None, *, everyone: bool = False
    ) -> tuple[Mark, ...]:
        """The statements of an article as they are drawn, in the order of the text."""
        desk = self._desk()
        rows = self._lists.mark_rows(
            article=article, coder=None if everyone else desk.coder, only=None if only is None else tuple(only)
        )
        mine = (desk.coder, desk.layer, desk.round)
        writable = not self._project.read_only
        return make_marks(
            rows=rows,
            type_of=self.type_of,
            name_of=self.name_of,
            is_mine=lambda *owner: writable and owner == mine,
            coder_name=self._coder_name,
        )

    def statement_view(self, statement: StatementId, *, everyone: bool = False) -> StatementView | None:
        """All that the form shows of a statement, or None when it is gone."""
        found = self._read.statement(statement)
        if found is None:
            return None
        desk = self._desk()
        number, of = self._lists.place_in_article(statement, None if everyone else desk.coder)
        mine = not self._project.read_only and (found.coder, found.layer, found.round) == (
            desk.coder,
            desk.layer,
            desk.round,
        )
        return self._views.view(found, number=number, of=of, mine=mine)

    def statement_rows(
        self,
        article: ArticleId | None,
        columns: Sequence[str],
        text: str = "",
        sort: str = "",
        descending: bool = False,
        limit: int = -1,
        offset: int = 0,
        *,
        everyone: bool = False,
    ) -> tuple[StatementRow, ...]:
        """A page of the statements table, of one article or of the project; `columns` are field ids. `sort` is "" (place
        in the text), a field id, "coder", "words", "article" or "created"."""
        chosen = StatementFilter(article, None if everyone else self._desk().coder, text, sort, descending)
        rows = self._lists.statements(chosen, limit=limit, offset=offset)
        return self._views.rows(rows, columns, offset)

    def statement_count(self, article: ArticleId | None, text: str = "", *, everyone: bool = False) -> int:
        """How many statements the table's filter lets through."""
        return self._lists.statement_count(StatementFilter(article, None if everyone else self._desk().coder, text))

    def statement_article(self, statement: StatementId) -> ArticleId | None:
        """The article of a statement, or None when the statement is gone."""
        found = self._read.statement(statement)
        return None if found is None else found.article

    # registry, people, codebook

    def marked_words(self) -> tuple[MarkedWord, ...]:
        """The project's marked words in their order. A row that this version cannot read is left out."""
        return marked_words(self._read)

    def search_entities(
        self, text: str, types: Sequence[EntityTypeId] = (), article: ArticleId | None = None, limit: int = 20
    ) -> tuple[EntityRow, ...]:
        """Entities of these types (all when empty) whose name or alias fits what was typed, best first. With nothing
        typed: those used in this article, then lately, then often."""
        if self._names is None:
            self._names = self._all_names()
        names = matching_names(
            names=self._names, text=text, types=types, uses=self._lists.entity_uses(article), limit=limit
        )
        found = self._read.article(article) if article else None
        on = found.published if found else ""
        rows = []
        for name in names:
            row = self._views.entity_row(self.entities()[name.entity], on=on, matched=name.written if text else "")
            rows.append(row)
        return tuple(rows)

    def entities(self) -> Mapping[EntityId, Entity]:
        """All entities by id."""
        if self._entities is None:
            self._entities = {entity.id: entity for entity in self._read.entities()}
        return self._entities

    def entity_row(self, entity: EntityId, on: str = "") -> EntityRow | None:
        """One entity as a picker shows it, with the role that held on that (partial) date; None when it is not there."""
        found = self.entities().get(self._resolved(entity))
        return None if found is None else self._views.entity_row(found, on=on)

    def name_of(self, entity: str) -> str:
        """The name of an entity, after merges; a word for one that is missing."""
        found = self.entities().get(self._resolved(EntityId(entity)))
        return found.name if found else "(unknown)"

    def coders(self) -> tuple[Coder, ...]:
        """All coders by name."""
        return self._read.coders()

    def coder(self, coder: CoderId) -> Coder | None:
        """The coder, or None."""
        return self._read.coder(coder)

    def _coder_name(self, coder: CoderId) -> str:
        found = self._read.coder(coder)
        return found.name if found else ""

    def type_of(self, version: str, statement_type: str) -> StatementType | None:
        """A statement type as a version of the codebook has it."""
        return self._read.codebook(version).body.statement_type(statement_type)

    def _resolved(self, entity: EntityId) -> EntityId:
        merged = {found.id: found.merged_into for found in self.entities().values() if found.merged_into}
        return resolved(merged_into=merged, entity=entity) if merged else entity

    def _all_names(self) -> list[Name]:
        names = [
            Name(entity.id, entity.type, entity.name, folded(entity.name), False)
            for entity in self.entities().values()
            if entity.merged_into is None
        ]
        types = {name.entity: name.type for name in names}
        names.extend(
            Name(alias.entity, types[alias.entity], alias.text, folded(alias.text), True)
            for alias in self._read.aliases()
            if alias.entity in types
        )
        return names


def _article_row(row: Sequence[object]) -> ArticleRow:
    article, title, source, published, language, state, reason, statements = row
    return ArticleRow(
        ArticleId(str(article)),
        str(title),
        str(source),
        str(published),
        str(language),
        ArticleState(str(state)),
        str(reason),
        int(str(statements)),
    )
