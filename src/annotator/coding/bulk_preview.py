"""What a bulk command would do, before it is done: how many statements, articles and coders, what stays as it is and why, and a
few of them before and after. Writes nothing."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from annotator.coding.bulk_rules import Rules
from annotator.coding.commands.bulk import (
    BulkCommand,
    DeleteSelected,
    SendSelectedToReview,
    Tell,
    needed_by_others,
    quiet,
)
from annotator.coding.context import shortened
from annotator.coding.value_words import cell_words
from annotator.model.change import Image, Table
from annotator.model.codebook import StatementType
from annotator.model.ids import StatementId, review_id
from annotator.store.project import Project

_EXAMPLES = 5
_CHUNK = 1000
POINTED_AT = "a statement that stays points at it"
ALREADY_THERE = "it is on the review list already"


@dataclass(frozen=True)
class LeftOut:
    """Statements that cannot be changed, for one reason, and the first of them."""

    reason: str
    count: int
    first: StatementId


@dataclass(frozen=True)
class BeforeAfter:
    """One statement that would change: its words, and the part that changes in words, before and after."""

    words: str
    before: str
    after: str


@dataclass(frozen=True)
class Preview:
    """`statements` would change, in `articles`, made by `coders`; `unchanged` have nothing to change."""

    chosen: int = 0
    statements: int = 0
    articles: int = 0
    coders: int = 0
    unchanged: int = 0
    left_out: tuple[LeftOut, ...] = ()
    examples: tuple[BeforeAfter, ...] = ()


@dataclass
class _Counts:
    statements: int = 0
    unchanged: int = 0
    articles: set[str] = field(default_factory=set)
    coders: set[str] = field(default_factory=set)
    left_out: dict[str, tuple[int, StatementId]] = field(default_factory=dict)
    examples: list[BeforeAfter] = field(default_factory=list)

    def leave_out(self, reason: str, image: Image) -> None:
        count, first = self.left_out.get(reason, (0, StatementId(image["id"])))
        self.left_out[reason] = count + 1, first

    def change(self, image: Image) -> None:
        self.statements += 1
        self.articles.add(image["article"])
        self.coders.add(image["coder"])


def bulk_preview(
    project: Project, command: BulkCommand, *, name_of: Callable[[str], str], tell: Tell = quiet
) -> Preview:
    """Goes through all that is chosen as the command would. `tell` may raise Cancelled."""
    found = project.statement_list
    places = command.chosen.places(found)
    after_of = _judge(project, command, places)
    counts = _Counts()
    done = 0
    for images in project.read.statement_chunks(places, _CHUNK):
        for image, after in zip(images, after_of(images), strict=True):
            if after is image:
                counts.unchanged += 1
            elif isinstance(after, str):
                counts.leave_out(after, image)
            else:
                counts.change(image)
                if len(counts.examples) < _EXAMPLES:
                    counts.examples.append(_example(project, image, after, name_of))
        done += len(images)
        tell(done, len(places))
    return Preview(
        chosen=len(places),
        statements=counts.statements,
        articles=len(counts.articles),
        coders=len(counts.coders),
        unchanged=counts.unchanged,
        left_out=tuple(LeftOut(reason, *found) for reason, found in sorted(counts.left_out.items())),
        examples=tuple(counts.examples),
    )


_Judge: TypeAlias = Callable[[Sequence[Image]], list[Image | str | None]]
"""What becomes of each statement: the same image, another one, none, or why it is left out."""


def _judge(project: Project, command: BulkCommand, places: array[int]) -> _Judge:
    if isinstance(command, DeleteSelected):
        kept = needed_by_others(project.statement_list.links(), places)
        ids = set(project.statement_rows.ids(sorted(kept)))
        return lambda images: [POINTED_AT if image["id"] in ids else None for image in images]
    if isinstance(command, SendSelectedToReview):
        return lambda images: _sent(project, images)
    edit, rules = command.edit(), Rules(project.read)
    return lambda images: [edit.edited(image, rules, "") for image in images]


def _sent(project: Project, images: Sequence[Image]) -> list[Image | str | None]:
    rows = [review_id(image["id"], "", "sent", None) for image in images]
    standing = project.read.images_at(Table.REVIEW, rows)
    return [ALREADY_THERE if row in standing and standing[row]["state"] == "open" else None for row in rows]


def _example(project: Project, image: Image, after: Image | None, name_of: Callable[[str], str]) -> BeforeAfter:
    text = project.read.text(image["article"])
    quotes = [text[span["start"] : span["end"]] for span in image["spans"] if span["role"] == "statement"]
    words = shortened(" … ".join(quotes), 80)
    if after is None:
        return BeforeAfter(words, "", "")
    before_words, after_words = [], []
    old, new = _type_of(project, image), _type_of(project, after)
    if image["type"] != after["type"]:
        before_words.append(old.label)
        after_words.append(new.label)
    for name in sorted({*image["values"], *after["values"]}):
        first, second = image["values"].get(name, []), after["values"].get(name, [])
        if first != second:
            before_words.append(_words(old, name, first, name_of))
            after_words.append(_words(new, name, second, name_of))
    if image["unsure"] != after["unsure"]:
        before_words.append("unsure" if image["unsure"] else "sure")
        after_words.append("unsure" if after["unsure"] else "sure")
    return BeforeAfter(words, " · ".join(before_words), " · ".join(after_words))


def _type_of(project: Project, image: Image) -> StatementType:
    found = project.read.codebook(image["codebook"]).body.statement_type(image["type"])
    return found or StatementType(id=image["type"], label=image["type"])


def _words(kind: StatementType, name: str, values: list[object], name_of: Callable[[str], str]) -> str:
    spec = kind.field(name)
    return "–" if spec is None or not values else cell_words(field=spec, values=tuple(values), name_of=name_of)  # type: ignore[arg-type]
