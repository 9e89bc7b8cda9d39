"""What can be done with many statements at once."""

from __future__ import annotations

from enum import StrEnum


class BulkAction(StrEnum):
    """What can be done with the selected statements."""

    RECODE = "recode"
    ADD = "add"
    REMOVE = "remove"
    TYPE = "type"
    UNSURE = "unsure"
    SURE = "sure"
    REVIEW = "review"
    DELETE = "delete"
    EXPORT = "export"
