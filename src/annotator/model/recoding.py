"""Bringing one statement to a new codebook version: pure, whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from annotator.model.codebook import Codebook, CodebookVersion, FieldSpec, Kind, Scalar, StatementType
from annotator.model.conversion import converted, has_options
from annotator.model.effect_kinds import Does, EffectKind
from annotator.model.effect_words import reason_words
from annotator.model.fits import EntityTypeOf
from annotator.model.ids import STANDING_ENTITIES, EntityId, FieldId, TypeId
from annotator.model.publication import Effect
from annotator.model.recoding_plan import Asked, RecodingPlan, TypePlan
from annotator.model.statement import Span, Statement, sorted_spans
from annotator.model.validation import is_required, statement_problems


class Reason(NamedTuple):
    """Why a statement waits for review; `field` is empty when the whole statement is meant."""

    field: str
    words: str


@dataclass(frozen=True)
class Changed:
    """The statement as it stands under the new version, which it names."""

    statement: Statement


@dataclass(frozen=True)
class Unchanged:
    """No effect touches it: it keeps the version that it was coded under."""


@dataclass(frozen=True)
class ToReview:
    """It keeps its values and its version, and is listed for these reasons."""

    reasons: tuple[Reason, ...]


Outcome: TypeAlias = Changed | Unchanged | ToReview
UNCHANGED = Unchanged()


def recoded(*, statement: Statement, plan: RecodingPlan) -> Outcome:
    """What becomes of one statement. It names the new version only when every effect that touches it has an answer for it
    and it is valid there, its references to entities included; links to statements are the caller's matter."""
    type_plan = plan.types.get(statement.type)
    draft = _Draft(statement, plan.version)
    if type_plan is not None:
        draft.take(type_plan, plan.entity_type_of)
    if plan.retyped and not draft.touched:
        draft.touched = _names(statement, plan)
    if not draft.touched:
        return UNCHANGED
    if draft.waiting:
        return ToReview(draft.reasons())
    return draft.outcome(plan)


def _names(statement: Statement, plan: RecodingPlan) -> bool:
    """Whether the statement names an entity that changes its type."""
    return any(value in plan.retyped for values in statement.values.values() for value in values)


class _Draft:
    """One statement while it is being brought forward."""

    def __init__(self, statement: Statement, version: CodebookVersion) -> None:
        self._statement = statement
        self._version = version
        self._book: Codebook = version.body
        self._type = statement.type
        self._values: dict[FieldId, tuple[Scalar, ...]] = dict(statement.values)
        self._spans: list[Span] = list(statement.spans)
        self._settled: list[Effect] = []
        self.waiting: list[Effect] = []
        self.touched = False

    def take(self, plan: TypePlan, entity_type_of: EntityTypeOf) -> None:
        """Does what the plan says about this type."""
        if plan.whole is not None:
            self._retype(plan.whole)
            return
        for name, values in tuple(self._values.items()):
            if name not in plan.acting:
                continue
            self._recode_options(name, values, plan)
            for asked in plan.fields.get(name, ()):
                self._take_field(name, asked, entity_type_of)
        for asked in plan.removed:
            self._move_field(asked)
        for asked in plan.required:
            self._fill(asked)

    def reasons(self) -> tuple[Reason, ...]:
        """Everything that touches the statement and is not done, one reason for each field: also what has an answer, since
        a statement is brought forward whole."""
        words: dict[str, list[str]] = {}
        for effect in (*self.waiting, *self._settled):
            found = words.setdefault(effect.field, [])
            reason = reason_words(effect, self._version.number)
            if reason not in found:
                found.append(reason)
        return tuple(Reason(name, "; ".join(found)) for name, found in words.items())

    def outcome(self, plan: RecodingPlan) -> Outcome:
        """The statement under the new version if it is valid there, else the reasons why not."""
        values = {name: values for name, values in self._values.items() if values}
        spans = sorted_spans(self._spans)
        statement = self._statement.model_copy(
            update={
                "type": self._type,
                "values": values,
                "spans": spans,
                "codebook": self._version.id,
                "updated": plan.now,
            }
        )
        if plan.fits(type_id=self._type, values=values, spans=spans):
            return Changed(statement)
        statement_type = self._book.statement_type(self._type)
        if statement_type is None:
            return ToReview((*self.reasons(), Reason("", f"There is no statement type {self._type} any more")))
        problems = _problems(statement, statement_type, plan.entity_type_of)
        return ToReview(_merged((*self.reasons(), *problems)))

    def _settle(self, effect: Effect) -> None:
        self.touched = True
        self._settled.append(effect)

    def _leave(self, effect: Effect) -> None:
        self.touched = True
        self.waiting.append(effect)

    def _retype(self, asked: Asked) -> None:
        target = asked.choice(self._statement)
        if target is None:
            self._leave(asked.effect)
            return
        self._settle(asked.effect)
        self._type = TypeId(str(target))

    def _recode_options(self, name: FieldId, values: tuple[Scalar, ...], plan: TypePlan) -> None:
        found = [plan.options.get((name, value)) if isinstance(value, str) else None for value in values]
        if not any(found):
            return
        changed = list(values)
        for index, (value, asked) in enumerate(zip(values, found, strict=True)):
            if asked is None:
                continue
            choice = value if asked.answer.do is Does.FORWARD else asked.choice(self._statement)
            if choice is None:
                self._leave(asked.effect)
            else:
                self._settle(asked.effect)
                changed[index] = choice
        self._replace(name, changed)

    def _take_field(self, name: FieldId, asked: Asked, entity_type_of: EntityTypeOf) -> None:
        match asked.effect.kind:
            case EffectKind.FIELD_KIND:
                self._convert(name, asked)
            case EffectKind.FIELD_ENTITIES:
                self._fit_entities(name, asked, entity_type_of)
            case EffectKind.FIELD_SINGLE:
                self._keep_one(name, asked)

    def _convert(self, name: FieldId, asked: Asked) -> None:
        effect, old, new = asked.effect, asked.effect.old, asked.effect.new
        if old is None or new is None:
            return
        if has_options(old.kind) and has_options(new.kind):
            self._settle(effect)
            return
        if asked.answer.do is Does.REVIEW:
            self._leave(effect)
            return
        choice = asked.choice(self._statement)
        turned = [converted(value=value, old=old, new=new) for value in self._values[name]]
        found = [choice if value is None else value for value in turned]
        kept = [value for value in found if value is not None]
        if len(kept) < len(found):
            self._leave(effect)
            return
        self._settle(effect)
        self._replace(name, kept)

    def _fit_entities(self, name: FieldId, asked: Asked, entity_type_of: EntityTypeOf) -> None:
        new = asked.effect.new
        values = self._values[name]
        wrong = [value for value in values if new is not None and not _fits(value, new, entity_type_of)]
        if not wrong:
            return
        choice = asked.choice(self._statement)
        if choice is None:
            self._leave(asked.effect)
            return
        self._settle(asked.effect)
        self._replace(name, [choice if value in wrong else value for value in values])

    def _keep_one(self, name: FieldId, asked: Asked) -> None:
        values = self._values[name]
        if len(values) < 2:
            return
        choice = values[0] if asked.answer.do is Does.FIRST else asked.choice(self._statement)
        if choice is None:
            self._leave(asked.effect)
            return
        self._settle(asked.effect)
        if choice in values and asked.answer.do is not Does.RECODE:
            self._drop_all_but(name, values.index(choice))
        else:
            self._replace(name, [choice] * len(values))

    def _move_field(self, asked: Asked) -> None:
        effect = asked.effect
        name = FieldId(effect.field)
        values = self._values.get(name, ())
        if not values and not any(span.role == name for span in self._spans):
            return
        target = asked.answer.to if asked.answer.do is Does.RECODE else None
        statement_type = self._book.statement_type(self._type)
        field = statement_type.field(str(target)) if statement_type is not None and target is not None else None
        old = effect.old
        if field is None or old is None:
            self._leave(effect)
            return
        turned = [converted(value=value, old=old, new=field) for value in values]
        kept = [value for value in turned if value is not None]
        standing = self._values.get(field.id, ())
        together = tuple(dict.fromkeys((*standing, *kept)))
        if len(kept) < len(turned) or (len(together) > 1 and not field.multiple):
            self._leave(effect)
            return
        self._settle(effect)
        place = {index: together.index(value) for index, value in enumerate(kept)}
        self._spans = [_moved(span, name, field.id, place) for span in self._spans]
        self._values.pop(name, None)
        if together:
            self._values[field.id] = together

    def _fill(self, asked: Asked) -> None:
        new = asked.effect.new
        if new is None or self._values.get(new.id) or not is_required(field=new, values=self._values):
            return
        choice = asked.choice(self._statement)
        if choice is None:
            self._leave(asked.effect)
            return
        self._settle(asked.effect)
        self._values[new.id] = (choice,)

    def _replace(self, name: FieldId, changed: list[Scalar]) -> None:
        """Puts other values in the places of the field's values; equal ones become one, and mentions follow."""
        together = tuple(dict.fromkeys(changed))
        if len(together) < len(changed):
            place = {index: together.index(value) for index, value in enumerate(changed)}
            self._spans = [_moved(span, name, name, place) for span in self._spans]
        self._values[name] = together

    def _drop_all_but(self, name: FieldId, index: int) -> None:
        """Keeps one value with its mentions; those of the others go with them."""
        self._spans = [
            _moved(span, name, name, {index: 0})
            for span in self._spans
            if span.role != name or span.value is None or span.value == index
        ]
        self._values[name] = (self._values[name][index],)


def _moved(span: Span, old: str, new: str, place: Mapping[int, int]) -> Span:
    """The mention as one of the field `new`, of the value that took over from its own."""
    if span.role != old:
        return span
    value = None if span.value is None else place.get(span.value, span.value)
    return span.model_copy(update={"role": new, "value": value})


def _fits(value: Scalar, field: FieldSpec, entity_type_of: EntityTypeOf) -> bool:
    return EntityId(str(value)) in STANDING_ENTITIES or entity_type_of(str(value)) in field.entity_types


def _problems(statement: Statement, statement_type: StatementType, entity_type_of: EntityTypeOf) -> Iterator[Reason]:
    """What makes the statement invalid under its new version, apart from its links."""
    length = max((span.end for span in statement.spans), default=0)
    for problem in statement_problems(statement=statement, statement_type=statement_type, length=length):
        name = problem.where.removeprefix("values.") if problem.where.startswith("values.") else ""
        yield Reason(name if statement_type.field(name) else "", f"The new version does not fit: {problem.message}")
    for field in statement_type.fields:
        if field.kind is Kind.ENTITY:
            for value in statement.values.get(field.id, ()):
                if not _fits(value, field, entity_type_of):
                    words = f"The new version does not fit: {field.label} takes no such entity"
                    yield Reason(field.id, words)


def _merged(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """One reason for each field."""
    words: dict[str, list[str]] = {}
    for reason in reasons:
        found = words.setdefault(reason.field, [])
        if reason.words not in found:
            found.append(reason.words)
    return tuple(Reason(name, "; ".join(found)) for name, found in words.items())
