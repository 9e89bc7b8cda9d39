"""Whether the seldom needed fields are open: as the coder left them, and opened for a statement that needs it."""

from __future__ import annotations

from annotator.model.ids import StatementId


class FoldState:
    """Lives as long as the form. What opened by need stays open for that statement, also when the need is met, and can be
    closed by hand for it."""

    def __init__(self) -> None:
        self._open = False
        self._opened_for: StatementId | None = None
        self._closed_for: StatementId | None = None

    def is_open(self, statement: StatementId, *, needed: bool) -> bool:
        """Whether the fold should be open for this statement; `needed`: something inside is missing or wrong."""
        if needed and self._closed_for != statement:
            self._opened_for = statement
        return self._open or self._opened_for == statement

    def turn(self, statement: StatementId, *, is_open: bool) -> None:
        """The coder opened or closed it while this statement was shown."""
        self._open = is_open
        self._opened_for = None
        self._closed_for = None if is_open else statement
