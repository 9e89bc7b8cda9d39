"""A link to another statement of the article: chosen from a list that can be filtered; an arrow leads to it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from annotator.model.codebook import FieldSpec, Scalar
from annotator.model.ids import StatementId
from annotator.ui.form.matching import Match, folded, match
from annotator.ui.form.picker import PickerEditor
from annotator.ui.form.popup import Popup
from annotator.ui.form.popup_rows import Found, PopupRow, RowKind
from annotator.ui.form.signals import StatementLinkFollowed
from annotator.ui.theme import Theme


class LinkEditor(PickerEditor):
    """The list begins with "None" while something is linked. Alt+Enter, or the arrow, goes to the linked statement."""

    def __init__(self, field: FieldSpec, theme: Theme, popup: Popup) -> None:
        super().__init__(field, theme, popup)
        self.box.arrow_pressed.connect(self.follow)

    @override
    def found_for(self, query: str) -> Found:
        links = self.view.links if self.view is not None else ()
        hits: list[tuple[int, PopupRow]] = []
        for link in links:
            hit = match(query=query, label=folded(link.label))
            if hit is not None:
                hits.append((hit.rank, self._row(link.id, link.label, hit)))
        rows = [row for _, row in hits]
        if not links:
            words = self.tr("There is no other statement in this article")
            return Found((PopupRow(RowKind.CAPTION, "", words),))
        if not query.strip():
            value = self.values[0] if self.values and not self.is_searching else None
            return Found(tuple(rows), next((at for at, row in enumerate(rows) if value and row.key == value), None))
        if not rows:
            return Found((PopupRow(RowKind.CAPTION, "", self.tr("No statement has these words")),))
        best = min(range(len(hits)), key=lambda place: (hits[place][0], place))
        return Found(tuple(rows), best, self.tr("{0} of {1}").format(len(rows), len(links)))

    @override
    def words_of(self, value: Scalar) -> str:
        links = self.view.links if self.view is not None else ()
        return next((link.label for link in links if link.id == value), self.tr("a statement that is not there"))

    @override
    def refresh(self, *, fresh: bool) -> None:
        super().refresh(fresh=fresh)
        self.box.set_follows(bool(self.values) and not self.is_searching)

    @override
    def placeholder(self) -> str:
        return self.derived or ("" if self.read_only or self.values else self.tr("None"))

    def follow(self) -> None:
        """Tells that the linked statement (the selected one of several) should be shown."""
        place = self.value_index
        if place is not None and place < len(self.values):
            self.statement_link_followed.emit(StatementLinkFollowed(StatementId(str(self.values[place]))))

    @override
    def _handle_key(self, event: QKeyEvent) -> bool:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.follow()
            return True
        return super()._handle_key(event)

    def _row(self, key: str, label: str, hit: Match) -> PopupRow:
        return PopupRow(RowKind.CHOICE, key, label, bold=hit.ranges, marked=key in self.values)
