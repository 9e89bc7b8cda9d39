"""What the views ask: frozen rows of the project as one coder sees it. Reads only; keeps nothing but names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from annotator.coding.colouring import Colouring, ColourScheme
from annotator.coding.entity_search import Name
from annotator.coding.marked_words import marked_words
from annotator.coding.marks import make_marks
from annotator.coding.registry import Registry
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
from annotator.model.entity import Entity, Role
from annotator.model.ids import ArticleId, CoderId, EntityId, EntityTypeId, StatementId
from annotator.model.marked_words import MarkedWord
from annotator.model.statement import TEXT_BEGIN, TextPlace
from annotator.store.lists import Desk, StatementFilter
from annotator.store.mark_rows import MarkRow
from annotator.store.project import Project


class Queries:
    """Rows for the views. `desk` says whose view it is; `everyone` in a query shows other coders' statements too."""

    def __init__(self, project: Project, desk: Callable[[], Desk]) -> None:
        self._project = project
        self._read = project.read
        self._lists = project.lists
        self._desk = desk
        self._registry = Registry(project.read, project.lists)
        self._views = ViewMaker(project.read, self)

    def forget(self, changes: Changes) -> None:
        """Read names anew after a change of the registry."""
        self._registry.forget(changes)
        if changes.touches(Table.CODEBOOK, Table.SETTING):
            self._read.forget_codebooks()

    @property
    def desk(self) -> Desk:
        """Whose view this is."""
        return self._desk()

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
        self,
        article: ArticleId,
        only: Iterable[StatementId] | None = None,
        *,
        everyone: bool = False,
        scheme: ColourScheme = ColourScheme.STANCE,
    ) -> tuple[Mark, ...]:
        """The statements of an article as they are drawn, in the order of the text: all, or `only` some."""
        coder = self._whose(everyone)
        rows = self._project.mark_rows
        found = rows.all(article, coder) if only is None else rows.some(article, coder, tuple(only))
        return self._marks(found, scheme)

    def marks_after(
        self,
        article: ArticleId,
        after: TextPlace = TEXT_BEGIN,
        *,
        limit: int,
        everyone: bool = False,
        scheme: ColourScheme = ColourScheme.STANCE,
    ) -> tuple[tuple[Mark, ...], TextPlace | None]:
        """The next statements of an article after a place in the order of the text, and where to go on; None at the end."""
        rows, place = self._project.mark_rows.after(article, self._whose(everyone), after, limit)
        return self._marks(rows, scheme), place

    def marks_between(
        self,
        article: ArticleId,
        first: int,
        last: int,
        *,
        everyone: bool = False,
        scheme: ColourScheme = ColourScheme.STANCE,
    ) -> tuple[Mark, ...]:
        """The statements of an article that begin at a position (code points) from `first` to `last`."""
        return self._marks(self._project.mark_rows.between(article, self._whose(everyone), first, last), scheme)

    def statement_ids(self, article: ArticleId, *, everyone: bool = False) -> list[StatementId]:
        """The ids of an article's statements in the order of the text."""
        return self._project.mark_rows.ids(article, self._whose(everyone))

    def _whose(self, everyone: bool) -> CoderId | None:
        return None if everyone else self._desk().coder

    def _marks(self, rows: Iterable[MarkRow], scheme: ColourScheme) -> tuple[Mark, ...]:
        desk = self._desk()
        mine = (desk.coder, desk.layer, desk.round)
        writable = not self._project.read_only
        return make_marks(
            rows=rows,
            type_of=self.type_of,
            name_of=self.name_of,
            is_mine=lambda *owner: writable and owner == mine,
            coder_name=self._coder_name,
            colouring=self._colouring(scheme),
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

    def statement_place(
        self,
        statement: StatementId,
        article: ArticleId | None,
        text: str = "",
        sort: str = "",
        descending: bool = False,
        *,
        everyone: bool = False,
    ) -> int | None:
        """The row of a statement in the table that `statement_rows` pages through, from 0; None when it is not in it."""
        coder = self._whose(everyone)
        if article is not None and not text.strip() and not sort and not descending:
            found = self._read.statement(statement)
            in_it = found is not None and found.article == article and coder in (None, found.coder)
            return self._lists.place_in_article(statement, coder)[0] - 1 if in_it else None
        return self._lists.statement_place(StatementFilter(article, coder, text, sort, descending), statement)

    def statement_article(self, statement: StatementId) -> ArticleId | None:
        """The article of a statement, or None when the statement is gone."""
        found = self._read.statement(statement)
        return None if found is None else found.article

    # registry, people, codebook

    def marked_words(self) -> tuple[MarkedWord, ...]:
        """The project's marked words in their order. A row that this version cannot read is left out."""
        return marked_words(self._read)

    def search_entities(
        self,
        text: str,
        types: Sequence[EntityTypeId] = (),
        article: ArticleId | None = None,
        limit: int = 20,
        *,
        near: Sequence[EntityId] = (),
    ) -> tuple[EntityRow, ...]:
        """Entities of these types (all when empty) one of whose names fits what was typed, best first (see
        `matching_names`). With nothing typed: those `near` the statement, then those used in this article, then lately,
        then often."""
        names = self._registry.search(text, types, article, near=near, limit=limit)
        found = self._read.article(article) if article else None
        on = found.published if found else ""
        rows = []
        for name in names:
            row = self._views.entity_row(self.entities()[name.entity], on=on, matched=name.written if text else "")
            rows.append(replace(row, near=row.id in near))
        return tuple(rows)

    def entities(self) -> Mapping[EntityId, Entity]:
        """All entities by id."""
        return self._registry.entities()

    def names(self) -> tuple[Name, ...]:
        """All names of entities: see `Registry.names`."""
        return self._registry.names().names

    def entity_row(self, entity: EntityId, on: str = "") -> EntityRow | None:
        """One entity as a picker shows it, with the role that held on that (partial) date; None when it is not there."""
        found = self.entities().get(self._registry.resolved(entity))
        return None if found is None else self._views.entity_row(found, on=on)

    def standing_for(self, entity: EntityId) -> EntityId:
        """The entity that stands for this one after merges: mostly itself."""
        return self._registry.resolved(entity)

    def roles_of(self, entity: EntityId) -> tuple[Role, ...]:
        """The roles of an entity and of those that were merged into it."""
        return self._registry.roles(entity)

    def aliases_of(self, entity: EntityId) -> tuple[str, ...]:
        """The other names of an entity and of those that were merged into it."""
        return self._registry.aliases(entity)

    def name_of(self, entity: str) -> str:
        """The name of an entity, after merges; a word for one that is missing."""
        return self._registry.name_of(entity)

    def coders(self) -> tuple[Coder, ...]:
        """All coders by name."""
        return self._read.coders()

    def coder(self, coder: CoderId) -> Coder | None:
        """The coder, or None."""
        return self._read.coder(coder)

    def _colouring(self, scheme: ColourScheme) -> Colouring:
        return Colouring(
            scheme,
            codebook=self._read.current_codebook().body,
            entities=self.entities,
            resolved=self._registry.resolved,
            name_of=self.name_of,
            coders=self.coders,
        )

    def _coder_name(self, coder: CoderId) -> str:
        found = self._read.coder(coder)
        return found.name if found else ""

    def type_of(self, version: str, statement_type: str) -> StatementType | None:
        """A statement type as a version of the codebook has it."""
        return self._read.codebook(version).body.statement_type(statement_type)


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
