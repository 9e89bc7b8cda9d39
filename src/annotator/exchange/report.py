"""What an import did: every article, record, file and line is accounted for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.exchange.readers.incoming import Origin, Refusal
from annotator.model.ids import ArticleId


@dataclass(frozen=True, slots=True)
class Duplicate:
    """An article that is in the project already, by the same text. What the file says of it is kept beside it."""

    origin: Origin
    title: str
    article: ArticleId

    def __str__(self) -> str:
        return f"{self.origin}: “{self.title}” is in the project already"


@dataclass(frozen=True, slots=True)
class Note:
    """One thing that was changed, guessed or left out while something was taken in."""

    origin: Origin
    text: str

    def __str__(self) -> str:
        return f"{self.origin}: {self.text}"


@dataclass(frozen=True)
class ImportReport:
    """The outcome of one import. `imported` are the new articles in their order; the counts are of new rows of Annotator's
    own records; `refused` is what was not taken, with the reason; all else of the files is in the project."""

    imported: tuple[ArticleId, ...] = ()
    duplicates: tuple[Duplicate, ...] = ()
    refused: tuple[Refusal, ...] = ()
    notes: tuple[Note, ...] = ()
    statements: int = 0
    entities: int = 0
    states: int = 0
    codebooks: int = 0
    coders: int = 0

    @property
    def changed(self) -> bool:
        """Whether anything new is in the project."""
        return bool(self.imported or self.statements or self.entities or self.states or self.codebooks or self.coders)

    @property
    def summary(self) -> str:
        """One line for people, e.g. "12 articles imported, 1 was there already, 2 refused."."""
        counted = (
            (len(self.imported), "article", "articles"),
            (self.statements, "statement", "statements"),
            (self.entities, "entity", "entities"),
            (self.states, "article state", "article states"),
            (self.codebooks, "codebook version", "codebook versions"),
            (self.coders, "coder", "coders"),
        )
        parts = [f"{count:,} {one if count == 1 else many}" for count, one, many in counted if count]
        words = f"{', '.join(parts)} imported" if parts else "Nothing new"
        if self.duplicates:
            count = len(self.duplicates)
            words += f", {count:,} article{'s were' if count > 1 else ' was'} there already"
        if self.refused:
            words += f", {len(self.refused):,} refused"
        return f"{words}."

    def details(self, most: int = 20) -> Iterator[str]:
        """The refusals, duplicates and notes, a line each, at most so many of a kind: then how many more there are."""
        kinds = (("refused", self.refused), ("there already", self.duplicates), ("noted", self.notes))
        for word, things in kinds:
            yield from map(str, things[:most])
            if len(things) > most:
                yield f"… and {len(things) - most:,} more {word}."
