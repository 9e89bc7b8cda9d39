"""The rules are changed in the middle of a project, again and again: the codebook is published anew, people are merged, split
and renamed, and coding goes on in between. `check` stays clean, no statement loses a value that nobody mapped, and undo
leads back to the beginning."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Mapping
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.coding.commands.entities import AddAlias, AddEntity, SetRole
from annotator.coding.commands.entity_facts import RenameEntity, RetireEntities, SetEntityType
from annotator.coding.commands.entity_merges import MergeEntities, UnmergeEntity
from annotator.coding.commands.entity_removal import DeleteEntities
from annotator.coding.commands.entity_split import SplitEntity, Usage
from annotator.coding.context import Command
from annotator.coding.session import Session
from annotator.coding.speakers import Speakers
from annotator.model.change import Table
from annotator.model.codebook_check import check_codebook
from annotator.model.errors import UserError
from annotator.model.ids import ArticleId, EntityId, EntityTypeId
from tests.conftest import DEVICE, CountingClock, counting_ids
from tests.unit.coding.coded import add_article, add_entity, dump
from tests.unit.coding.test_random_publications import EDITS, NUMBERS, SMALL, STATEMENTS, fill, publish

REGISTRY = ("add", "merge", "merge", "unmerge", "split", "rename", "retire", "type", "delete", "alias", "role")
STEPS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(REGISTRY), NUMBERS, NUMBERS),
        st.tuples(st.just("code"), STATEMENTS, NUMBERS),
        st.tuples(
            st.just("publish"),
            st.lists(st.tuples(st.integers(0, len(EDITS) - 1), NUMBERS, NUMBERS), min_size=1, max_size=4),
            NUMBERS,
        ),
        st.tuples(st.sampled_from(("undo", "redo")), NUMBERS, NUMBERS),
    ),
    min_size=4,
    max_size=14,
)


def _registry_command(session: Session, kind: str, one: int, other: int) -> Command:
    entities = sorted(session.queries.entities())
    first, second = entities[one % len(entities)], entities[other % len(entities)]
    if kind == "split":
        usages = Speakers(session.project, session.queries).usages(first, limit=50)
        chosen = [usage for place, usage in enumerate(usages) if (other >> place) & 1]
        return SplitEntity(first, "Split off", tuple(Usage(use.statement, use.field, use.entity) for use in chosen))
    types = session.codebook.entity_types
    kind_of_entity = types[other % len(types)].id if types else EntityTypeId("person")
    commands: Mapping[str, Command] = {
        "add": AddEntity(f"Person {one}", kind_of_entity),
        "merge": MergeEntities(first, (second,)),
        "unmerge": UnmergeEntity(first),
        "rename": RenameEntity(first, f"Name {other}", keep_old=bool(one % 2)),
        "retire": RetireEntities((first,)),
        "type": SetEntityType(first, kind_of_entity),
        "delete": DeleteEntities((first,)),
        "alias": AddAlias(first, f"Alias {other}"),
        "role": SetRole(first, "president", second if one % 2 else None, since=str(2000 + other % 20)),
    }
    return commands[kind]


def _held(session: Session) -> Counter[tuple[str, str]]:
    """How many values each field of each statement holds."""
    return Counter(
        (image["id"], field)
        for image in session.project.read.images(Table.STATEMENT)
        for field, values in image["values"].items()
        for _ in values
    )


def _take(session: Session, articles: list[ArticleId], step: tuple[Any, Any, Any]) -> None:
    """One step. A publication looks itself whether anything unmapped was lost (see `publish`)."""
    kind, one, other = step
    entities = {str(row.id): row.type for row in session.queries.entities().values()}
    before, held = dump(session), _held(session)
    try:
        if kind == "code":
            fill(session, articles, {row: entities[row] for row in sorted(entities)[:4]}, one)
        elif kind == "publish":
            publish(session, one, other, entities)
        elif kind in ("undo", "redo"):
            session.undo() if kind == "undo" else session.redo()
        else:
            session.run(_registry_command(session, kind, one, other))
            assert _held(session) == held
    except UserError:
        assert kind == "code" or dump(session) == before, "a refused step changes nothing"


def _project(path: Path) -> Session:
    book, problems = check_codebook(SMALL)
    assert book is not None and not problems
    return Session.create(path, title="R", codebook=book, make_id=counting_ids(), clock=CountingClock(), device=DEVICE)


@settings(max_examples=25)
@given(first=STATEMENTS, steps=STEPS)
def test_nothing_is_lost_when_the_rules_change(first: list[Any], steps: list[tuple[Any, Any, Any]]) -> None:
    with tempfile.TemporaryDirectory() as place, closing(_project(Path(place) / "random.annotator")) as session:
        session.switch_coder_by_name("anna")
        articles = [add_article(session), add_article(session, "Other words, and more of them, to be coded too.")]
        entities: dict[str, str] = {}
        for name, kind in (("Kosh", "person"), ("Raskel", "person"), ("Tarvia", "place"), ("Drovna", "place")):
            entities[str(add_entity(session, name, kind))] = kind
        fill(session, articles, entities, first)
        for step in steps:
            _take(session, articles, step)
            assert list(session.project.damage()) == []
        _there_and_back(session)


def _there_and_back(session: Session) -> None:
    """Undo as far as the other coder's work allows, and redo all of it."""
    end, undone = dump(session), 0
    with suppress(UserError):
        while session.undo_label is not None:
            session.undo()
            undone += 1
    assert list(session.project.damage()) == []
    for _ in range(undone):
        session.redo()
    assert dump(session) == end


def test_a_merge_outlives_the_versions_after_it(tmp_path: Path) -> None:
    with closing(_project(tmp_path / "one.annotator")) as session:
        session.switch_coder_by_name("anna")
        articles = [add_article(session)]
        kosh, mirela = add_entity(session, "Kosh"), add_entity(session, "Mirela Kosh")
        fill(session, articles, {str(mirela): "person"}, [(0, [("who", 0), ("topic", 0)])])
        session.run(MergeEntities(kosh, (mirela,)))
        assert publish(session, [(0, 0, 0)], 1, {str(kosh): "person"}) == 1
        (image,) = session.project.read.images(Table.STATEMENT)
        assert session.queries.name_of(EntityId(image["values"]["who"][0])) == "Kosh"
        assert list(session.project.damage()) == []
