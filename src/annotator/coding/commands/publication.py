"""Publishing a new version of the codebook: the version, the statements that it touches, the review list, in one step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from annotator.coding.context import Context
from annotator.coding.draft import DRAFT_ROW, read_draft
from annotator.coding.publication import Publication, publication_problems, retyped, survey
from annotator.model.change import Image, Table
from annotator.model.codebook import Codebook, CodebookVersion, Kind, StatementType, codebook_sha256
from annotator.model.effect_kinds import Does, EffectKind
from annotator.model.errors import InvalidError, Problem
from annotator.model.ids import ArticleId, EntityId, EntityTypeId, ReviewId, StatementId, codebook_id, review_id
from annotator.model.mapping import EMPTY_MAPPING, RecodingMapping
from annotator.model.publication import ENTITY_PLACE
from annotator.model.recoding import Changed, Outcome, Reason, ToReview, Unchanged, recoded
from annotator.model.recoding_plan import recoding_plan
from annotator.model.review import Review
from annotator.model.statement import Statement
from annotator.model.validation import reference_problems
from annotator.store.bulk_journal import RowChange, collector_resting
from annotator.store.statements import statement_image

Progress = Callable[[int, int], None]
_MOST_LISTED = 20


def _nobody(_done: int, _total: int) -> None:
    pass


@dataclass(frozen=True)
class PublishCodebook:
    """Make this codebook the current version, and do what the mapping says with the statements that it touches. `progress`
    is told how many of how many statements are done; what it raises stops the step, and nothing is changed."""

    codebook: Codebook
    note: str = ""
    mapping: RecodingMapping = EMPTY_MAPPING
    progress: Progress = field(default=_nobody, compare=False)
    label: str = "publish codebook"

    def apply(self, context: Context) -> None:
        """Statements that no effect touches keep their version; the others are brought forward whole, or left as they are
        and listed for review. The draft is gone when it is what was published; any other draft stays.

        Raises InvalidError with every problem when the codebook is not valid or the mapping does not answer all that is
        touched; UserError when nothing differs."""
        publication = survey(
            read=context.read, touched=context.tx.touched, codebook=self.codebook, mapping=self.mapping
        )
        problems = publication_problems(read=context.read, publication=publication, mapping=self.mapping)
        if problems:
            raise InvalidError("The codebook cannot be published like this:", problems)
        version = self._version(context, publication)
        context.tx.put(Table.CODEBOOK, version.id, version.model_dump(mode="json"))
        context.tx.put(Table.SETTING, "current_codebook", {"id": "current_codebook", "value": version.id})
        draft = read_draft(context.read)
        if draft is not None and draft.codebook == self.codebook:
            context.tx.put(Table.SETTING, DRAFT_ROW, None)
        _Recoding(context, publication, version, self.mapping).run(self.progress)

    def _version(self, context: Context, publication: Publication) -> CodebookVersion:
        current = context.read.current_codebook()
        sha256 = codebook_sha256(self.codebook)
        return CodebookVersion(
            id=codebook_id(current.id, sha256),
            sha256=sha256,
            number=publication.number,
            parent=current.id,
            body=self.codebook,
            created=context.tx.now,
            coder=context.coder,
            note=self.note,
            change="minor" if publication.is_minor else "semantic",
        )


class _Recoding:
    """All touched statements, one chunk after the other."""

    def __init__(
        self, context: Context, publication: Publication, version: CodebookVersion, mapping: RecodingMapping
    ) -> None:
        self._context = context
        self._version = version
        found = tuple(counted.effect for counted in publication.effects)
        self._turning = retyped(found, mapping)
        acting = [
            counted.effect
            for counted in publication.effects
            if counted.touched.statements and mapping.does(counted.effect) is not Does.KEEP
        ]
        touched = context.tx.touched
        self._places = touched.places(acting, self._turning)
        needs_entities = bool(self._places) and any(
            one.kind is Kind.ENTITY for statement_type in version.body.types for one in statement_type.fields
        )
        self._entity_types = touched.entity_types() if needs_entities or self._turning else {}
        turned = touched.entities_of(list(self._turning)) if self._turning else []
        self._was = {entity: self._entity_types[entity] for entity in turned}
        for entity in turned:
            self._entity_types[entity] = self._turning[self._entity_types[entity]]
        self._plan = recoding_plan(
            version=version,
            found=found,
            mapping=mapping,
            entity_type_of=self._entity_types.get,
            now=context.tx.now,
            retyped=frozenset(turned),
        )
        self._stuck: list[Problem] = []
        self._review = Review(
            id=ReviewId(""),
            article=ArticleId(""),
            statement=StatementId(""),
            cause="publication",
            version=version.id,
            coder=context.coder,
            created=context.tx.now,
        ).model_dump(mode="json")

    def run(self, progress: Progress) -> None:
        """Writes entities, statements and review rows."""
        tx = self._context.tx
        tx.change_many(Table.ENTITY, self._entities())
        done, total = 0, len(self._places)
        for images in self._context.read.statement_chunks(self._places):
            with collector_resting():
                changes, reviews = self._chunk(images)
            tx.change_many(Table.STATEMENT, changes)
            tx.change_many(Table.REVIEW, reviews)
            done += len(images)
            progress(done, total)
        if self._stuck:
            raise InvalidError("The entities cannot become ones of another type:", tuple(self._stuck[:_MOST_LISTED]))

    def _chunk(self, images: list[Image]) -> tuple[list[RowChange], list[RowChange]]:
        """What becomes of these statements, and of the review list."""
        changes: list[RowChange] = []
        reviews: list[RowChange] = []
        accepted: dict[StatementId, Statement] = {}
        for image in images:
            statement = Statement.model_validate(image)
            outcome = self._outcome(statement, accepted)
            if isinstance(outcome, Changed):
                accepted[statement.id] = outcome.statement
                changes.append((statement.id, image, statement_image(outcome.statement)))
            elif isinstance(outcome, ToReview):
                reviews.extend(self._reviews(statement, outcome.reasons))
                self._note_stuck(statement)
        return changes, reviews

    def _entities(self) -> Iterator[RowChange]:
        for entity in sorted(self._plan.retyped):
            before = self._context.read.image(Table.ENTITY, entity)
            if before is not None:
                yield entity, before, {**before, "type": self._entity_types[entity]}

    def _outcome(self, statement: Statement, accepted: dict[StatementId, Statement]) -> Outcome:
        outcome = recoded(statement=statement, plan=self._plan)
        if isinstance(outcome, Unchanged | ToReview) or not self._plan.moves_links:
            return outcome
        reasons = tuple(self._link_reasons(outcome.statement, accepted))
        return ToReview(reasons) if reasons else outcome

    def _link_reasons(self, statement: Statement, accepted: dict[StatementId, Statement]) -> Iterator[Reason]:
        """Why the statement's links would not hold among those that are already brought forward."""
        statement_type = self._version.body.statement_type(statement.type)
        if statement_type is None or not _has_links(statement, statement_type):
            return
        linked = {other.id: other for other in self._context.read.statements_of(statement.article)}
        linked.update(accepted)
        for problem in reference_problems(
            statement=statement,
            statement_type=statement_type,
            entity_types={EntityId(key): EntityTypeId(value) for key, value in self._entity_types.items()},
            linked=linked,
        ):
            yield Reason(problem.where.removeprefix("values."), f"The new version does not fit: {problem.message}")

    def _reviews(self, statement: Statement, reasons: tuple[Reason, ...]) -> Iterator[RowChange]:
        """The rows of the review list as they stand in `Review`, made without it: there may be a million."""
        for reason in reasons:
            row = review_id(statement.id, reason.field, "publication", self._version.id)
            image = {
                **self._review,
                "id": row,
                "article": statement.article,
                "statement": statement.id,
                "field": reason.field,
                "reason": reason.words,
            }
            yield row, None, image

    def _note_stuck(self, statement: Statement) -> None:
        """A statement that stays behind holds its entities back, unless its own version takes them as they become."""
        statement_type = self._context.read.codebook(statement.codebook).body.statement_type(statement.type)
        for name, values in statement.values.items() if self._plan.retyped else ():
            own = statement_type.field(name) if statement_type is not None else None
            for value in values:
                if value in self._plan.retyped and own is not None:
                    becomes = self._entity_types[str(value)]
                    if becomes not in own.entity_types:
                        words = f"statement {statement.id} names {value} and cannot be brought forward"
                        key = f"{EffectKind.ENTITY_TYPE_REMOVED}:{ENTITY_PLACE}/{self._was[EntityId(str(value))]}"
                        self._stuck.append(Problem(key, words))


def _has_links(statement: Statement, statement_type: StatementType) -> bool:
    return any(one.kind is Kind.STATEMENT and statement.values.get(one.id) for one in statement_type.fields)
