"""What the Statements page shows: found statements as rows of words, groups, and how many there are."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from annotator.coding.context import shortened
from annotator.coding.value_words import cell_words, option_colour
from annotator.model.codebook import Codebook, FieldSpec, StatementType
from annotator.model.errors import Cancelled
from annotator.model.ids import ArticleId, CoderId, EntityId, FieldId, OptionId, StatementId, TypeId
from annotator.model.statement_query import StatementQuery, field_of
from annotator.model.validation import missing_fields
from annotator.store.project import Project
from annotator.store.statement_list import OutOfTime
from annotator.store.statement_rows import StatementRead

FIRST = 100
"""So many statements are found at once, before the rest is."""
_LONGEST = 400
Cancels: TypeAlias = Callable[[], bool]


class FoundStatement(NamedTuple):
    """One line of the page. `cells` are the values of its fields in words; `spans` its fragments' words in order."""

    place: int
    id: StatementId
    article: ArticleId
    title: str
    source: str
    published: str
    type: TypeId
    type_label: str
    coder: CoderId
    coder_name: str
    layer: str
    round: int
    version: int
    cells: Mapping[FieldId, str]
    colour: str
    words: str
    start: int
    end: int
    complete: bool
    unsure: bool
    on_review: bool
    note: str
    created: str
    updated: str


@dataclass(frozen=True)
class Findings:
    """The places of the statements of a query in its order. `groups`: (key, label, how many in a row). `whole` is False while
    only the first ones are known; `share` is then how much was searched, None when that is not known. `articles` and `total`
    (statements of the project) are None until they are counted."""

    query: StatementQuery
    places: array[int] = field(default_factory=lambda: array("I"))
    groups: tuple[tuple[str, str, int], ...] = ()
    whole: bool = False
    share: float | None = None
    articles: int | None = None
    total: int | None = None


class StatementFinder:
    """Finds and words statements of one project over one connection."""

    def __init__(self, project: Project, name_of: Callable[[str], str]) -> None:
        self._project = project
        self._read = project.read
        self._name_of = name_of

    # finding

    def total(self) -> int:
        """How many statements the project has."""
        return self._project.statement_list.total()

    def first(self, query: StatementQuery, *, seconds: float) -> Findings | None:
        """The first statements of a query, at once; None when they cannot be had in so many seconds, or only in an order that
        is worked out for all of them."""
        if query.sort or query.group:
            return None
        try:
            places = self._project.statement_list.page(query, limit=FIRST, seconds=seconds)
        except OutOfTime:
            return None
        return Findings(query, array("I", places), whole=len(places) < FIRST)

    def last(self, query: StatementQuery, *, limit: int, seconds: float) -> list[int]:
        """The last places in the order of making, ascending; none when they take longer than so many seconds."""
        try:
            return self._project.statement_list.page(query, limit=limit, backwards=True, seconds=seconds)[::-1]
        except OutOfTime:
            return []

    def all(
        self, query: StatementQuery, *, cancelled: Cancels, tell: Callable[[Findings], None] = lambda _: None
    ) -> Findings:
        """All statements of a query. `tell` is given what is known on the way. Raises Cancelled, PatternTooSlow."""
        found = self._project.statement_list

        def partly(places: array[int], share: float) -> None:
            if cancelled():
                raise Cancelled
            if not (query.sort or query.group):
                tell(Findings(query, places[:], share=share))

        places = found.places(query, cancelled=cancelled, found=partly)
        if not (query.sort or query.group):
            tell(Findings(query, places, whole=True))
        ordered = found.ordered(query, places, cancelled=cancelled)
        groups = tuple(
            (key, label, count)
            for (key, count), label in zip(ordered.groups, self._labels(query, ordered.groups), strict=True)
        )
        tell(Findings(query, ordered.places, groups, whole=True))
        articles = self.articles_of(places, whole=query.is_whole)
        return Findings(query, ordered.places, groups, whole=True, articles=articles, total=found.total())

    def articles_of(self, places: Sequence[int], *, whole: bool = False) -> int:
        """In how many articles these statements are; `whole`: they are all of the project."""
        return self._project.statement_list.articles_of(None if whole else places)

    def behind(self) -> int:
        """How many texts and statements the index of words does not know yet."""
        return self._project.index.behind()

    def ids(self, places: Sequence[int]) -> tuple[StatementId, ...]:
        """The statements at these places, in the order of making."""
        return tuple(map(StatementId, self._project.statement_rows.ids(places)))

    def place_of(self, statement: StatementId) -> int | None:
        """The place of a statement, or None when it is gone."""
        return self._project.statement_rows.place_of(statement)

    # words

    def rows(self, places: Sequence[int]) -> list[FoundStatement]:
        """The lines of the statements at these places, in this order; those that are gone are left out."""
        coders = self._coders()
        return [self._row(read, coders) for read in self._project.statement_rows.rows(places)]

    def _row(self, read: StatementRead, coders: Mapping[str, str]) -> FoundStatement:
        image = read.image
        values = {FieldId(name): tuple(found) for name, found in image["values"].items()}
        version = self._read.codebook(image["codebook"])
        kind = version.body.statement_type(image["type"]) or StatementType(id=image["type"], label=image["type"])
        coder = coders.get(image["coder"], "")
        fragments = [span for span in image["spans"] if span["role"] == "statement"]
        return FoundStatement(
            place=read.place,
            id=StatementId(image["id"]),
            article=ArticleId(image["article"]),
            title=read.title,
            source=read.source,
            published=read.published,
            type=kind.id,
            type_label=kind.label,
            coder=CoderId(image["coder"]),
            coder_name=coder,
            layer=image["layer"],
            round=image["round"],
            version=version.number,
            cells={
                name: cell_words(field=spec, values=found, name_of=self._name_of)
                for name, found in values.items()
                if (spec := kind.field(name)) is not None
            },
            colour=option_colour(statement_type=kind, values=values)[0],
            words=shortened(" … ".join(read.quotes), _LONGEST),
            start=fragments[0]["start"] if fragments else -1,
            end=fragments[-1]["end"] if fragments else -1,
            complete=not missing_fields(statement_type=kind, values=values),
            unsure=image["unsure"],
            on_review=read.on_review,
            note=shortened(image["note"], _LONGEST),
            created=image["created"],
            updated=image["updated"],
        )

    def _coders(self) -> Mapping[str, str]:
        return {coder.id: coder.name for coder in self._read.coders()}

    def _labels(self, query: StatementQuery, groups: Iterable[tuple[str, int]]) -> list[str]:
        """What stands over each group; empty where nothing is chosen."""
        keys = [key for key, _ in groups]
        words = self.labels(query.group, [key for key in keys if key])
        return [words.get(key, key) if key else "" for key in keys]

    def labels(self, column: str, keys: Sequence[str]) -> Mapping[str, str]:
        """The words for values of a column: options, entities, coders, types, versions, articles."""
        named = field_of(column)
        if named is not None:
            specs = self._specs(named)
            return {key: _value_label(specs, key, self._name_of) for key in keys}
        match column:
            case "coder":
                return self._coders()
            case "type":
                return {kind.id: kind.label for version in self._read.codebooks() for kind in version.body.types}
            case "version":
                return {version.id: f"{version.number}" for version in self._read.codebooks()}
            case "article":
                return self._project.statement_rows.article_heads(keys)
            case _:
                return {}

    def _specs(self, field_id: FieldId) -> list[FieldSpec]:
        """The field as each version of the codebook has it, the current one first."""
        versions = [self._read.current_codebook(), *reversed(self._read.codebooks())]
        kinds = (kind.field(field_id) for version in versions for kind in version.body.types)
        return [spec for spec in kinds if spec is not None]


def _value_label(specs: Sequence[FieldSpec], key: str, name_of: Callable[[str], str]) -> str:
    for spec in specs:
        if spec.options:
            path = spec.option_paths.get(OptionId(key))
            if path:
                return " › ".join(option.label for option in path)
        elif spec.kind == "entity":
            return name_of(EntityId(key))
        elif spec.kind == "flag":
            return "yes" if key == "1" else "no"
    return key


def all_fields(codebook: Codebook) -> tuple[FieldSpec, ...]:
    """The fields of every statement type, each id once, in the codebook's order."""
    found: dict[FieldId, FieldSpec] = {}
    for kind in codebook.types:
        for spec in kind.fields:
            found.setdefault(spec.id, spec)
    return tuple(found.values())
