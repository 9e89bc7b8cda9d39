"""Random sequences of registry commands with undo and redo, beside coding: every row comes back, nothing is lost, merges
resolve, and `check` finds nothing."""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.coding.commands.entities import AddAlias, AddEntity, RemoveAlias, RemoveRole, SetRole
from annotator.coding.commands.entity_facts import (
    RenameEntity,
    RetireEntities,
    ReviveEntities,
    SetAttributes,
    SetEntityType,
    SetExternal,
)
from annotator.coding.commands.entity_merges import KeepApart, MergeEntities, UnmergeEntity
from annotator.coding.commands.entity_removal import DeleteEntities
from annotator.coding.commands.entity_split import SplitEntity, Usage
from annotator.coding.commands.statements import AddStatement, SetValues
from annotator.coding.context import Command
from annotator.coding.rows import EntityLine
from annotator.coding.session import Session
from annotator.coding.speakers import EntityFilter, Shown, Speakers
from annotator.exchange.ingest import import_text
from annotator.model.change import Table
from annotator.model.codebook import Codebook
from annotator.model.entity import resolved
from annotator.model.errors import UserError
from annotator.model.ids import STANDING_ENTITIES, EntityId, EntityTypeId, FieldId
from annotator.model.statement import Span
from tests.conftest import DEVICE, CountingClock, counting_ids
from tests.unit.coding.coded import TEXT, dump

_FIELDS = (FieldId("speaker"), FieldId("target"))
_TYPES = tuple(map(EntityTypeId, ("person", "organisation", "country", "collective", "position")))
_NAMES = ("Kosh", "Mirela Kosh", "Kosh, Mirela", "Raskel", "The Harbour Party")
_KINDS = (
    *("add", "merge", "merge", "unmerge", "split", "split", "rename", "retire", "revive", "type", "delete", "alias"),
    *("unalias", "role", "unrole", "attribute", "wikidata", "apart", "code", "code", "recode", "undo", "redo"),
)
STEPS = st.lists(st.tuples(st.sampled_from(_KINDS), st.integers(0, 999), st.integers(0, 999)), min_size=5, max_size=35)


def command(session: Session, kind: str, one: int, other: int) -> Command:
    """A command of this kind on what is there. Many are to be refused."""
    read = session.project.read
    entities = sorted(session.queries.entities())
    first, second = entities[one % len(entities)], entities[other % len(entities)]
    statements = [row.id for row in session.queries.statement_rows(None, ())]
    if kind == "code" or (kind == "recode" and not statements):
        return AddStatement(session.queries.articles()[0].id, (Span(start=3, end=9),), values={_FIELDS[0]: (first,)})
    aliases, roles = read.aliases(), read.roles()
    commands: dict[str, Command] = {
        "add": AddEntity(_NAMES[one % len(_NAMES)], _TYPES[other % len(_TYPES)], (_NAMES[other % len(_NAMES)],)),
        "merge": MergeEntities(first, (second, entities[(one + other) % len(entities)])[: 1 + one % 2]),
        "unmerge": UnmergeEntity(first),
        "split": _split(session, first, other),
        "rename": RenameEntity(first, _NAMES[other % len(_NAMES)], keep_old=bool(one % 2)),
        "retire": RetireEntities((first,)),
        "revive": ReviveEntities((first,)),
        "type": SetEntityType(first, _TYPES[other % len(_TYPES)]),
        "delete": DeleteEntities((first, second)[: 1 + one % 2]),
        "alias": AddAlias(first, _NAMES[other % len(_NAMES)]),
        "role": SetRole(first, "president", second if one % 2 else None, since=str(2000 + other % 20)),
        "attribute": SetAttributes(first, {("party", "country")[one % 2]: ("", "Harbour")[other % 2]}),
        "wikidata": SetExternal(first, ("", "Q42", "Q1", "nonsense")[other % 4]),
        "apart": KeepApart(first, second),
        "recode": SetValues(statements[one % len(statements)] if statements else "", _FIELDS[other % 2], (first,)),  # type: ignore[arg-type]
        "unalias": RemoveAlias(aliases[one % len(aliases)].id) if aliases else UnmergeEntity(first),
        "unrole": RemoveRole(roles[one % len(roles)].id) if roles else UnmergeEntity(first),
    }
    return commands[kind]


def _split(session: Session, entity: EntityId, which: int) -> SplitEntity:
    speakers = Speakers(session.project, session.queries)
    usages = speakers.usages(entity, limit=50)
    chosen = [usage for place, usage in enumerate(usages) if (which >> place) & 1]
    aliases, roles = session.project.read.aliases(entity), session.project.read.roles(entity)
    return SplitEntity(
        entity,
        "Split off",
        tuple(Usage(usage.statement, usage.field, usage.entity) for usage in chosen),
        tuple(alias.id for alias in aliases[: which % 2]),
        tuple(role.id for role in roles[: which % 3]),
    )


def coded_values(session: Session) -> Counter[tuple[str, str]]:
    """How many values each field of each statement holds: registry commands never lose one."""
    return Counter(
        (image["id"], field)
        for image in dump(session)[Table.STATEMENT]
        for field, values in image["values"].items()
        for _ in values
    )


def names_of(session: Session) -> set[str]:
    rows = (session.queries.entity_row(entity) for entity in session.queries.entities())
    return {text for row in rows if row is not None for text in (row.name, *row.aliases)}


def check_registry(session: Session) -> None:
    """Everything resolves to an entity that stands for itself, is counted once, and is found by the name of what it was."""
    entities = session.queries.entities()
    merged = {one: entity.merged_into for one, entity in entities.items() if entity.merged_into}
    speakers = Speakers(session.project, session.queries)
    alone = set(speakers.ids(EntityFilter()))
    assert alone == set(entities) - set(merged)
    assert {resolved(merged_into=merged, entity=one) for one in entities} == alone
    assert all(entities[one].merged_into is None for one in STANDING_ENTITIES)
    for one, entity in entities.items():
        row = session.queries.entity_row(one)
        assert row is not None and row.id in alone and entity.name in (row.name, *row.aliases)
    uses = sum(line.uses for line in speakers.lines(tuple(alone)))
    total = sum(
        len(values)
        for image in dump(session)[Table.STATEMENT]
        for field, values in image["values"].items()
        if field in _FIELDS
    )
    assert uses == total
    for line in speakers.lines(tuple(alone)):
        assert len(speakers.usages(line.id, limit=-1)) == line.uses


def check_kept(session: Session, kept: Speakers) -> None:
    """What is kept in step change by change equals what is read anew."""
    fresh = Speakers(session.project, session.queries)
    ids = fresh.ids(EntityFilter())
    for shown in (Shown.ALL, Shown.UNUSED, Shown.RETIRED):
        assert kept.ids(EntityFilter(shown=shown)) == fresh.ids(EntityFilter(shown=shown))
    for name in _NAMES:
        assert kept.ids(EntityFilter(text=name)) == fresh.ids(EntityFilter(text=name))
    assert [without_order(line) for line in kept.lines(ids)] == [without_order(line) for line in fresh.lines(ids)]
    for one in ids:
        assert kept.usages(one, limit=-1) == fresh.usages(one, limit=-1)


def without_order(line: EntityLine) -> EntityLine:
    """The order in which names came does not matter, nor which of two roles of one day was met first."""
    return line._replace(aliases=", ".join(sorted(line.aliases.split(", "))))


def check_undo_to_the_beginning(session: Session, start: object) -> None:
    end, undone = dump(session), 0
    while session.undo_label is not None:
        session.undo()
        undone += 1
    assert dump(session) == start
    for _ in range(undone):
        session.redo()
    assert dump(session) == end


@settings(max_examples=40)
@given(steps=STEPS)
def test_random_registry_work_loses_nothing(codebook: Codebook, steps: list[tuple[str, int, int]]) -> None:
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "random.annotator"
        session = Session.create(
            path, title="R", codebook=codebook, make_id=counting_ids(), clock=CountingClock(), device=DEVICE
        )
        import_text(session, TEXT, title="Random")
        session.switch_coder_by_name("anna")
        kept = Speakers(session.project, session.queries)
        session.subscribe(kept.forget)
        start = dump(session)
        for kind, one, other in steps:
            before, values, names = dump(session), coded_values(session), names_of(session)
            try:
                if kind in ("undo", "redo"):
                    session.undo() if kind == "undo" else session.redo()
                    continue
                changes = session.run(command(session, kind, one, other))
            except UserError:
                assert dump(session) == before, "a refused command changes nothing"
                continue
            after = dump(session)
            if kind not in ("code", "recode"):
                assert coded_values(session) == values
            if kind in ("merge", "unmerge", "split", "retire", "revive", "type"):
                assert names <= names_of(session)
            check_registry(session)
            check_kept(session, kept)
            if changes.step is not None:
                session.undo()
                assert dump(session) == before
                check_kept(session, kept)
                session.redo()
                assert dump(session) == after
        assert list(session.project.damage()) == []
        check_undo_to_the_beginning(session, start)
        session.close()
