"""Identifiers, the makers of identifiers, and the clock: everything that is injected so that tests can repeat a history."""

from __future__ import annotations

import hashlib
import os
import time
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from typing import NewType

ProjectId = NewType("ProjectId", str)
ArticleId = NewType("ArticleId", str)
CodebookId = NewType("CodebookId", str)
TypeId = NewType("TypeId", str)
FieldId = NewType("FieldId", str)
OptionId = NewType("OptionId", str)
EntityId = NewType("EntityId", str)
EntityTypeId = NewType("EntityTypeId", str)
AliasId = NewType("AliasId", str)
RoleId = NewType("RoleId", str)
CoderId = NewType("CoderId", str)
StatementId = NewType("StatementId", str)
AssignmentId = NewType("AssignmentId", str)
DecisionId = NewType("DecisionId", str)
ReviewId = NewType("ReviewId", str)
StepId = NewType("StepId", str)
DeviceId = NewType("DeviceId", str)
RowId = NewType("RowId", str)

Clock = Callable[[], datetime]
IdMaker = Callable[[], str]

_NAMESPACE = uuid.UUID("6f0c3a52-2d0e-5a57-9b8e-5d1f5a0c7f11")


def utc_now() -> datetime:
    """The present moment, aware, in UTC, cut to milliseconds (what the project file keeps)."""
    now = datetime.now(UTC)
    return now.replace(microsecond=now.microsecond // 1000 * 1000)


def utc_text(moment: datetime) -> str:
    """`moment` as ISO 8601 in UTC with milliseconds and `Z`, e.g. `2026-01-31T08:05:00.120Z`."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def uuid7_text() -> str:
    """A new UUIDv7 (RFC 9562 §5.7) as text: sorts by the millisecond in which it was made."""
    milliseconds = time.time_ns() // 1_000_000
    value = (milliseconds & (1 << 48) - 1) << 80 | int.from_bytes(os.urandom(10), "big")
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(uuid.UUID(int=value))


def is_id(text: str) -> bool:
    """True for the canonical text form of a UUID (lower case, hyphens), the form of every id in a project."""
    try:
        return str(uuid.UUID(text)) == text
    except ValueError:
        return False


def keyed_id(kind: str, *parts: str | int) -> str:
    """The UUIDv5 of a natural key under Annotator's fixed namespace: the same on every machine and in every copy."""
    name = "\x1f".join([kind, *map(str, parts)])
    digest = hashlib.sha1(_NAMESPACE.bytes + name.encode("utf-8"), usedforsecurity=False).hexdigest()
    variant = "89ab"[int(digest[16], 16) & 3]
    return f"{digest[:8]}-{digest[8:12]}-5{digest[13:16]}-{variant}{digest[17:20]}-{digest[20:32]}"


def article_id(sha256: str) -> ArticleId:
    """The id of the article whose cleaned text has this sha256 (of its UTF-8, in hexadecimal)."""
    return ArticleId(keyed_id("article", sha256))


def codebook_id(parent: CodebookId | None, sha256: str) -> CodebookId:
    """The id of a codebook version: from its parent's id and the sha256 of its canonical JSON."""
    return CodebookId(keyed_id("codebook", parent or "", sha256))


def assignment_id(article: ArticleId, coder: CoderId, layer: str, round_number: int) -> AssignmentId:
    """The id of the one assignment of this article to this coder in this layer and round."""
    return AssignmentId(keyed_id("assignment", article, coder, layer, round_number))


def alias_id(entity: EntityId, text: str) -> AliasId:
    """The id of one alias of one entity: the same alias added twice is the same row."""
    return AliasId(keyed_id("alias", entity, text))


def decision_id(gold: StatementId, source: StatementId) -> DecisionId:
    """The id of the decision that made `gold` out of `source`."""
    return DecisionId(keyed_id("decision", gold, source))


def review_id(statement: StatementId, field: str, cause: str, version: CodebookId | None) -> ReviewId:
    """The id of one entry of the review list: a statement sent there twice for the same cause is one row."""
    return ReviewId(keyed_id("review", statement, field, cause, version or ""))


ARTICLE_ITSELF = EntityId(keyed_id("entity", "article-itself"))
UNNAMED_SOURCE = EntityId(keyed_id("entity", "unnamed-source"))
STANDING_ENTITIES = frozenset({ARTICLE_ITSELF, UNNAMED_SOURCE})
