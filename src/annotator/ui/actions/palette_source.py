"""What the palette offers, and what choosing an entry does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from annotator.coding.queries import Queries
from annotator.model.codebook import Codebook, Kind
from annotator.model.ids import ArticleId, EntityId, FieldId, OptionId, StatementId
from annotator.ui.actions.action_set import ActionSet
from annotator.ui.dialogs.palette import EntryChosen, PaletteEntry
from annotator.ui.shown import shown_date

_EACH = 6
_MOST = 40


@dataclass(frozen=True, slots=True)
class CommandToken:
    """An action of the window."""

    action: str


@dataclass(frozen=True, slots=True)
class ArticleToken:
    """An article, to be opened."""

    article: ArticleId


@dataclass(frozen=True, slots=True)
class StatementToken:
    """A statement, to be shown in its article."""

    statement: StatementId
    article: ArticleId


@dataclass(frozen=True, slots=True)
class OptionToken:
    """A topic, to be set in the current statement."""

    field: FieldId
    option: OptionId


@dataclass(frozen=True, slots=True)
class EntityToken:
    """An entity, whose statements are to be listed."""

    entity: EntityId
    name: str


class PaletteSource:
    """Commands, then articles, topics, entities and statements that hold all the words that were typed."""

    def __init__(self, queries: Queries, codebook: Codebook, actions: ActionSet) -> None:
        self._queries = queries
        self._codebook = codebook
        self._actions = actions

    def entries(self, text: str) -> tuple[PaletteEntry, ...]:
        """What fits; with nothing typed the commands that can be used now."""
        words = text.casefold().split()
        found = [*self._commands(words)]
        if words:
            found = (
                found[:_EACH]
                + self._articles(text)
                + self._topics(words)
                + self._entities(text)
                + self._statements(text)
            )
        return tuple(found[:_MOST])

    def _commands(self, words: list[str]) -> list[PaletteEntry]:
        kind = _tr("command")
        seen: set[str] = set()
        found = []
        for name in self._actions.names():
            shown = self._actions.words(name)
            if name.startswith("option.") or shown in seen or not self._actions.is_enabled(name):
                continue
            if name != "view.palette" and _fits(shown, words):
                seen.add(shown)
                found.append(PaletteEntry(shown, kind, self._actions.keys_of(name), CommandToken(name)))
        return found

    def _articles(self, text: str) -> list[PaletteEntry]:
        kind = _tr("article")
        rows = self._queries.articles(text=text, limit=_EACH)
        return [
            PaletteEntry(
                row.title,
                kind,
                " · ".join(part for part in (row.source, shown_date(row.published)) if part),
                ArticleToken(row.id),
            )
            for row in rows
        ]

    def _topics(self, words: list[str]) -> list[PaletteEntry]:
        found: dict[tuple[str, str], PaletteEntry] = {}
        for statement_type in self._codebook.types:
            for field in statement_type.fields:
                if field.kind is not Kind.TREE:
                    continue
                for option, path in field.option_paths.items():
                    label = path[-1].label
                    if _fits(label, words):
                        above = " › ".join(node.label for node in path[:-1])
                        token = OptionToken(field.id, option)
                        found.setdefault((field.id, option), PaletteEntry(label, field.label.casefold(), above, token))
        return list(found.values())[:_EACH]

    def _entities(self, text: str) -> list[PaletteEntry]:
        types = {found.id: found.label for found in self._codebook.entity_types}
        return [
            PaletteEntry(
                row.name,
                types.get(row.type, row.type).casefold(),
                row.matched or (row.detail if row.detail != types.get(row.type) else ""),
                EntityToken(row.id, row.name),
            )
            for row in self._queries.search_entities(text, limit=_EACH)
        ]

    def _statements(self, text: str) -> list[PaletteEntry]:
        kind = _tr("statement")
        rows = self._queries.statement_rows(None, (), text, limit=_EACH)
        return [
            PaletteEntry(f"“{row.words}”", kind, row.article_title, StatementToken(row.id, row.article)) for row in rows
        ]


@dataclass(frozen=True, slots=True)
class PaletteChoice:
    """What each kind of entry does."""

    trigger: Callable[[str], None]
    open_article: Callable[[ArticleId, StatementId | None], None]
    set_option: Callable[[FieldId, OptionId], None]
    list_statements: Callable[[str], None]

    def take(self, chosen: EntryChosen) -> None:
        """Does what the entry is for."""
        match chosen.entry.token:
            case CommandToken(action):
                self.trigger(action)
            case ArticleToken(article):
                self.open_article(article, None)
            case StatementToken(statement, article):
                self.open_article(article, statement)
            case OptionToken(field, option):
                self.set_option(field, option)
            case EntityToken(_, name):
                self.list_statements(name)


def _fits(label: str, words: list[str]) -> bool:
    """Whether each typed word begins a word of the label."""
    begun = "".join(sign if sign.isalnum() else " " for sign in f" {label.casefold()}")
    return all(f" {word}" in begun for word in words)


def _tr(words: str) -> str:
    return QCoreApplication.translate("PaletteSource", words)
