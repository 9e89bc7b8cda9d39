"""Random edits of the codebook, random mappings, random statements: the project stays sound, nothing unmapped is lost,
and undo gives every row back."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.coding.commands.publication import PublishCodebook
from annotator.coding.commands.spans import AddMention
from annotator.coding.commands.statements import AddStatement, SetValues
from annotator.coding.publication import Publication, survey
from annotator.coding.session import Session
from annotator.model.change import Table
from annotator.model.codebook import Codebook, Scalar
from annotator.model.codebook_check import check_codebook
from annotator.model.conversion import converted
from annotator.model.effect_kinds import Does, EffectKind
from annotator.model.errors import InvalidError, UserError
from annotator.model.ids import ArticleId, EntityId, FieldId, StatementId
from annotator.model.mapping import Answer, RecodingMapping, answer_problem
from annotator.model.publication import Effect
from annotator.model.statement import Span, Statement
from tests.conftest import DEVICE, CountingClock, counting_ids
from tests.unit.coding.coded import add_article, add_entity, dump

Raw = dict[str, Any]
SMALL: Raw = {
    "name": "small",
    "title": "Small",
    "entity_types": [{"id": "person", "label": "Person"}, {"id": "place", "label": "Place"}],
    "types": [
        {
            "id": kind,
            "label": kind.capitalize(),
            "fields": [
                {"id": "who", "label": "Who", "kind": "entity", "multiple": True, "entity_types": ["person", "place"]},
                {"id": "whom", "label": "Whom", "kind": "entity", "multiple": True, "entity_types": ["person"]},
                {
                    "id": "topic",
                    "label": "Topic",
                    "kind": "tree",
                    "multiple": True,
                    "options": [
                        {"id": "a", "label": "A", "options": [{"id": "a1", "label": "A1"}, {"id": "a2", "label": "A2"}]},
                        {"id": "b", "label": "B", "options": [{"id": "b1", "label": "B1"}]},
                    ],
                },
                {
                    "id": "stance",
                    "label": "Stance",
                    "kind": "choice",
                    "options": [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}],
                },
                {"id": "day", "label": "Day", "kind": "date"},
                {"id": "count", "label": "Count", "kind": "number"},
                {"id": "words", "label": "Words", "kind": "text"},
                {"id": "sure", "label": "Sure", "kind": "flag"},
                {"id": "inside", "label": "Inside", "kind": "statement"},
                {"id": "after", "label": "After", "kind": "statement"},
            ],
        }
        for kind in ("claim", "deed")
    ],
}  # fmt: skip
_FIELDS = [one["id"] for one in SMALL["types"][0]["fields"]]
_VALUES: Mapping[str, tuple[Scalar, ...]] = {
    "topic": ("a", "a1", "a2", "b1"),
    "stance": ("yes", "no"),
    "day": ("2024", "2025-03", "2025-03-04"),
    "count": (3, 2.5),
    "words": ("7", "2024", "yes", "odd words"),
    "sure": (True, False),
}


def _fields(raw: Raw, which: int) -> list[Raw]:
    found: list[Raw] = raw["types"][which % len(raw["types"])]["fields"]
    return found


def _some_field(raw: Raw, which: int, number: int) -> Raw | None:
    found = _fields(raw, which)
    return found[number % len(found)] if found else None


def _options_of(raw: Raw, which: int) -> list[Raw]:
    """All lists of options of a type's topic, flat."""
    topic = next((one for one in _fields(raw, which) if one["id"] == "topic"), None)
    found: list[Raw] = topic.get("options", []) if topic is not None else []
    return found


def _drop_option(raw: Raw, which: int, number: int) -> None:
    groups = [one for one in _options_of(raw, which) if one.get("options")]
    if groups:
        group = groups[number % len(groups)]
        del group["options"][number % len(group["options"])]


def _add_option(raw: Raw, which: int, number: int) -> None:
    for group in _options_of(raw, which)[:1]:
        group.setdefault("options", []).append({"id": f"new{number}", "label": f"New {number}"})


def _move_option(raw: Raw, which: int, number: int) -> None:
    groups = _options_of(raw, which)
    if len(groups) > 1 and groups[0].get("options"):
        groups[1].setdefault("options", []).append(groups[0]["options"].pop(number % len(groups[0]["options"])))


def _rename_option(raw: Raw, which: int, number: int) -> None:
    for group in _options_of(raw, which)[:1]:
        group["label"] = f"Other words {number}"


def _drop_field(raw: Raw, which: int, number: int) -> None:
    found = _fields(raw, which)
    if found:
        del found[number % len(found)]


def _require(raw: Raw, which: int, number: int) -> None:
    found = _some_field(raw, which, number)
    if found is not None:
        found["required"] = True if number % 2 else {"not": {"field": found["id"], "is_set": True}}


def _kind(raw: Raw, which: int, number: int) -> None:
    found = _some_field(raw, which, number)
    if found is not None:
        found.pop("options", None)
        found.pop("entity_types", None)
        found["kind"] = ("text", "number", "date", "flag", "choice")[number % 5]
        if found["kind"] == "choice":
            found["options"] = [{"id": "yes", "label": "Yes"}, {"id": "a1", "label": "A one"}]


def _single(raw: Raw, which: int, number: int) -> None:
    found = _some_field(raw, which, number)
    if found is not None:
        found["multiple"] = number % 3 == 0


def _narrow(raw: Raw, which: int, number: int) -> None:
    for one in _fields(raw, which):
        if one["kind"] == "entity":
            one["entity_types"] = [("person", "place")[number % 2]]


def _drop_type(raw: Raw, which: int, number: int) -> None:
    if len(raw["types"]) > 1:
        del raw["types"][which % len(raw["types"])]


def _drop_entity_type(raw: Raw, which: int, number: int) -> None:
    raw["entity_types"] = [one for one in raw["entity_types"] if one["id"] != "place"]
    for statement_type in raw["types"]:
        for one in statement_type["fields"]:
            if one["kind"] == "entity":
                one["entity_types"] = ["person"]


EDITS: tuple[Callable[[Raw, int, int], None], ...] = (
    _drop_option, _add_option, _move_option, _rename_option, _drop_field, _require, _kind, _single, _narrow, _drop_type,
    _drop_entity_type,
)  # fmt: skip
NUMBERS = st.integers(0, 60)
STATEMENTS = st.lists(
    st.tuples(NUMBERS, st.lists(st.tuples(st.sampled_from(_FIELDS), NUMBERS), min_size=3, max_size=8)),
    min_size=2,
    max_size=6,
)
VERSIONS = st.lists(
    st.tuples(st.lists(st.tuples(st.integers(0, len(EDITS) - 1), NUMBERS, NUMBERS), min_size=1, max_size=4), NUMBERS),
    min_size=1,
    max_size=3,
)


class Wanted:
    """Draws a mapping from one number; `pick` goes on from there."""

    def __init__(self, seed: int) -> None:
        self._state = seed * 2654435761 + 12345

    def pick(self, found: list[Any]) -> Any:
        self._state = (self._state * 6364136223846793005 + 1442695040888963407) % 2**64
        return found[(self._state >> 33) % len(found)]

    def mapping(
        self, publication: Publication, statements: list[Statement], entities: Mapping[str, str]
    ) -> RecodingMapping:
        answers = {}
        for counted in publication.effects:
            effect = counted.effect
            if effect.allowed == (Does.KEEP,) or (not effect.needs_answer and self.pick([True, False])):
                continue
            answers[effect.key] = self._answer(effect, publication.codebook, statements, entities)
        return RecodingMapping(answers=answers)

    def _answer(
        self, effect: Effect, book: Codebook, statements: list[Statement], entities: Mapping[str, str]
    ) -> Answer:
        bold = [does for does in effect.allowed if does is not Does.REVIEW]
        does = self.pick([*effect.allowed, *bold, *bold])
        possible = [
            value
            for value in _targets(effect, book, entities)
            if not answer_problem(effect=effect, value=value, new=book)
        ]
        if does is Does.RECODE:
            return Answer(do=does, to=self.pick(possible)) if possible else Answer(do=effect.default)
        if does is Does.ASK:
            asked = {one.id: self.pick([None, *possible]) for one in statements if self.pick([True, False])}
            return Answer(do=does, answers=asked)
        return Answer(do=does)


def _targets(effect: Effect, book: Codebook, entities: Mapping[str, str]) -> list[Scalar]:
    types = [one.id for one in book.types]
    fields = sorted({one.id for found in book.types for one in found.fields})
    if effect.kind in (EffectKind.TYPE_REMOVED, EffectKind.TYPE_SCOPE):
        return [*types]
    if effect.kind is EffectKind.ENTITY_TYPE_REMOVED:
        return [one.id for one in book.entity_types]
    if effect.kind is EffectKind.FIELD_REMOVED:
        return [*fields]
    if effect.new is not None and effect.new.kind == "entity":
        return [entity for entity, kind in entities.items() if kind in effect.new.entity_types]
    return ["a", "a1", "a2", "b1", "yes", "no", "2024", 3, 2.5, True, "odd words"]


def fill(session: Session, articles: list[ArticleId], entities: Mapping[str, str], drawn: list[Any]) -> None:
    """Statements of both coders and layers under the current version, each with what it takes of the values."""
    for number, values in drawn:
        session.switch_coder_by_name(("anna", "ben")[number % 2])
        session.layer = "gold" if number // 2 % 2 else "coding"
        statement_type = session.codebook.types[number % len(session.codebook.types)]
        article = articles[number % len(articles)]
        start = number % 20
        links = _mine(session, article)
        made = session.run(AddStatement(article, (Span(start=start, end=start + 5),), statement_type.id)).new_statement
        assert made is not None
        for name, which in values:
            field = statement_type.field(name)
            pool = [*(entities if name in ("who", "whom") else links if name in ("inside", "after") else _VALUES[name])]
            if field is None or not pool:
                continue
            several = which % 3 + 1 if field.multiple else 1
            chosen = tuple(dict.fromkeys(pool[(which + step) % len(pool)] for step in range(several)))
            with suppress(UserError):
                session.run(SetValues(made, FieldId(name), chosen))
        for step in range(3):
            _mention(session, made, number + step)
    session.layer = "coding"
    session.switch_coder_by_name("anna")


def _mine(session: Session, article: ArticleId) -> list[str]:
    found = session.project.read.statements_of(article)
    me = (session.coder, session.layer)
    return [one.id for one in found if (one.coder, one.layer) == me]


def _mention(session: Session, statement: StatementId | None, number: int) -> None:
    found = session.project.read.statement(statement) if statement else None
    names = sorted(found.values) if found is not None else []
    if found is not None and names:
        name = names[number % len(names)]
        value = None if number % 3 == 0 else number % len(found.values[name])
        session.run(AddMention(found.id, name, value, 10, 14 + number % 5))


def statements_of(session: Session) -> dict[StatementId, Statement]:
    return {
        StatementId(image["id"]): Statement.model_validate(image)
        for image in session.project.read.images(Table.STATEMENT)
    }


def nothing_unmapped_is_lost(
    before: Statement, after: Statement, publication: Publication, mapping: RecodingMapping
) -> None:
    """Every value that is gone had an effect with an answer that names a successor, or a rule that made one; what a removed
    field held stands in the one that took over; and a mention still shows the value that it showed."""
    acting = {
        counted.effect.field: counted.effect
        for counted in publication.effects
        if counted.effect.type == before.type and mapping.does(counted.effect) not in (Does.KEEP, Does.REVIEW)
    }
    moved = {name: effect for name, effect in acting.items() if effect.kind is EffectKind.FIELD_REMOVED}
    statement_type = publication.codebook.statement_type(after.type)
    assert statement_type is not None
    for name, values in before.values.items():
        effect = moved.get(name)
        if effect is not None:
            target = statement_type.field(str(mapping.answers[effect.key].to))
            assert target is not None and effect.old is not None
            successors = [converted(value=value, old=effect.old, new=target) for value in values]
            held = after.values.get(target.id, ())
            assert all(one in held for one in successors), "each value of a removed field has its successor"
            places = [(target.id, held.index(one)) for one in successors if one is not None]
        else:
            held = after.values.get(name, ())
            assert held, f"{name} went without a successor"
            assert name in acting or set(values) <= set(held), f"{name} lost a value and nobody said so"
            places = [(name, held.index(value)) if value in held else (name, -1) for value in values]
        _mentions_follow(before, after, name, places)


def _mentions_follow(before: Statement, after: Statement, name: str, places: Sequence[tuple[str, int]]) -> None:
    shown = {(span.start, span.end, span.role, span.value) for span in after.spans}
    for span in before.mentions(name):
        role, index = places[span.value or 0]
        if span.value is None or index >= 0:
            assert (span.start, span.end, role, index if span.value is not None else None) in shown


@settings(max_examples=80)
@given(first=STATEMENTS, versions=VERSIONS, more=STATEMENTS)
def test_random_publications(first: list[Any], versions: list[Any], more: list[Any]) -> None:
    book, problems = check_codebook(SMALL)
    assert book is not None and not problems
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "random.annotator"
        session = Session.create(
            path, title="R", codebook=book, make_id=counting_ids(), clock=CountingClock(), device=DEVICE
        )
        session.switch_coder_by_name("anna")
        articles = [add_article(session), add_article(session, "Other words, and more of them, to be coded too.")]
        entities = {
            str(add_entity(session, name, kind)): kind
            for name, kind in (("Kosh", "person"), ("Raskel", "person"), ("Tarvia", "place"), ("Drovna", "place"))
        }
        fill(session, articles, entities, first)
        start, published = dump(session), 0
        for edits, seed in versions:
            published += publish(session, edits, seed, entities)
            assert list(session.project.damage()) == []
        end = dump(session)
        for _ in range(published):
            session.undo()
        assert dump(session) == start
        for _ in range(published):
            session.redo()
        assert dump(session) == end
        fill(session, articles, entities, more)
        publish(session, versions[0][0], versions[0][1], entities)
        assert list(session.project.damage()) == []
        session.close()


def publish(session: Session, edits: list[tuple[int, int, int]], seed: int, entities: Mapping[str, str]) -> int:
    """One publication of random edits with a random mapping; 1 when it was taken."""
    raw = session.codebook.model_dump(mode="json", by_alias=True)
    for edit, which, number in edits:
        EDITS[edit](raw, which, number)
    new, problems = check_codebook(raw)
    if new is None or problems:
        return 0
    before, rows = statements_of(session), dump(session)
    read, touched = session.project.read, session.project.touched
    try:
        publication = survey(read=read, touched=touched, codebook=new)
    except UserError:
        return 0
    now = {entity: found.type for entity in entities if (found := read.entity(EntityId(entity))) is not None}
    mapping = Wanted(seed).mapping(publication, list(before.values()), now)
    try:
        session.run(PublishCodebook(new, "", mapping))
    except InvalidError:
        assert dump(session) == rows
        mapping = publication.template()
        session.run(PublishCodebook(new, "", mapping))
    after = statements_of(session)
    assert set(after) == set(before)
    current = read.current_codebook()
    listed = {image["statement"] for image in read.images(Table.REVIEW) if image["version"] == current.id}
    for key, statement in before.items():
        if statement != after[key]:
            assert after[key].codebook == current.id and key not in listed, "brought forward, so it does not wait"
            if statement.type == after[key].type:
                nothing_unmapped_is_lost(statement, after[key], publication, mapping)
    for counted in publication.effects:
        if counted.is_open:
            assert counted.effect.key in mapping.answers
    session.undo()
    assert dump(session) == rows, "one undo takes the publication back"
    session.redo()
    return 1
