"""Which values a new statement takes over from earlier ones, where the codebook says so."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from annotator.model.codebook import FieldSpec, Kind, Scalar, StatementType
from annotator.model.ids import EntityId, FieldId
from annotator.model.statement import Statement

NamedNear = Callable[[FieldSpec], Sequence[EntityId]]
"""The entities whose names stand beside the new statement's words, the likeliest first."""


def remembered_values(
    *,
    statement_type: StatementType,
    in_article: Iterable[Statement],
    in_session: Iterable[Statement],
    named_near: NamedNear,
) -> dict[FieldId, tuple[Scalar, ...]]:
    """The values to take over for each field with `remember`: those of the newest statement that has any, in the article, or
    (for `session`) in the article before the session. Both are given newest first.

    An entity is not taken over when another one is likelier by what stands near the words: a silently wrong speaker is
    worse than none."""
    here, lately = tuple(in_article), tuple(in_session)
    found: dict[FieldId, tuple[Scalar, ...]] = {}
    for field in statement_type.fields:
        if field.remember is None:
            continue
        earlier = here if field.remember == "article" else (*here, *lately)
        values = next((values for one in earlier if (values := one.values.get(field.id))), ())
        if values and not _contradicted(field, values, named_near):
            found[field.id] = values
    return found


def _contradicted(field: FieldSpec, values: Sequence[Scalar], named_near: NamedNear) -> bool:
    if field.kind is not Kind.ENTITY:
        return False
    named = named_near(field)
    return bool(named) and named[0] not in values
