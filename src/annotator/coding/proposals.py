"""What the program proposes while a coder works: values to take over, names that stand beside the words. Nothing is stored
here: a proposal becomes a value when a command writes it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from annotator.coding.commands.repetition import repeatable_values
from annotator.coding.queries import Queries
from annotator.coding.registry import holds_on
from annotator.coding.remembered import remembered_values
from annotator.model.codebook import FieldSpec, StatementType
from annotator.model.ids import ArticleId, EntityId, EntityTypeId, StatementId
from annotator.model.statement import Span, Statement, Values
from annotator.store.project import Project
from annotator.suggest.mentions import Named, Surroundings

_LOOKED_AT = 12
_Words = Sequence[tuple[int, int]]


class Repeated(NamedTuple):
    """The values of an earlier statement, and which one it was."""

    source: StatementId
    values: Values


class Proposals:
    """Proposals for one coder on one project. "In this session" begins when this is made."""

    def __init__(self, project: Project, queries: Queries) -> None:
        self._read = project.read
        self._lists = project.lists
        self._queries = queries
        self._begun = project.lists.newest()

    def named_near(
        self, article: ArticleId, words: _Words, types: Sequence[EntityTypeId] = (), *, likely_only: bool = False
    ) -> tuple[EntityId, ...]:
        """The entities of these types (all when empty) a name of which stands near these stretches of the article (code
        points), the likeliest to speak first (see `Surroundings`). `likely_only`: no others than those whose names make it
        likely that they speak."""
        if not words:
            return ()
        found = self._read.article(article)
        around = Surroundings(
            text=self._read.text(article), words=words, language=found.language if found is not None else ""
        )
        best: dict[EntityId, Named] = {}
        day = found.published if found is not None else ""
        for name in self._queries.names():
            if (types and name.type not in types) or not holds_on(name, day):
                continue
            if name.written in around.window:
                named = around.best((name.written,))
                if named is not None and (name.entity not in best or named < best[name.entity]):
                    best[name.entity] = named
        wanted = {entity: named for entity, named in best.items() if not likely_only or around.contradicts(named)}
        return tuple(sorted(wanted, key=lambda entity: (wanted[entity], entity)))

    def remembered(self, article: ArticleId, spans: Sequence[Span], statement_type: StatementType) -> Values:
        """The values that a new statement of these spans takes over, where the codebook says so."""
        if not any(field.remember for field in statement_type.fields):
            return {}
        words = [(span.start, span.end) for span in spans]

        def near(field: FieldSpec) -> Sequence[EntityId]:
            return self.named_near(article, words, field.entity_types, likely_only=True)

        return remembered_values(
            statement_type=statement_type,
            in_article=self._last(article, limit=_LOOKED_AT),
            in_session=self._last(None, since=self._begun, limit=_LOOKED_AT),
            named_near=near,
        )

    def same_again(
        self, article: ArticleId, statement_type: StatementType, current: StatementId | None
    ) -> Repeated | None:
        """The values of the statement that was made last before the current one, in this article, else anywhere in this
        session; None when there is none."""
        for found in (*self._last(article, limit=_LOOKED_AT), *self._last(None, since=self._begun, limit=_LOOKED_AT)):
            if current is None or (found.id != current and found.id < current):
                values = repeatable_values(source=found, statement_type=statement_type)
                if values:
                    return Repeated(found.id, values)
        return None

    def _last(self, article: ArticleId | None, *, limit: int, since: int = 0) -> tuple[Statement, ...]:
        made = self._lists.last_made(self._queries.desk, article, since=since, limit=limit)
        return self._read.statements(made)
