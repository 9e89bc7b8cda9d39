"""What a coder does with the words of a statement: fragments, mentions, their ends."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from annotator.coding.commands.spans import AddFragment, AddMention, MoveSpan, RemoveSpan
from annotator.coding.rows import StatementView
from annotator.model.codebook import FieldSpec, Kind
from annotator.model.ids import EntityId, FieldId, StatementId
from annotator.model.statement import STATEMENT_ROLE, Span
from annotator.ui.actions.desk import Desk
from annotator.ui.actions.nudge import Nudge, nudged, span_near
from annotator.ui.form.signals import MentionAccepted, MentionRemoved
from annotator.ui.reading.signals import SpanDragged

_NUDGES = {
    "statement.start_out": Nudge("start", outward=True),
    "statement.start_in": Nudge("start", outward=False),
    "statement.end_out": Nudge("end", outward=True),
    "statement.end_in": Nudge("end", outward=False),
    "statement.start_out_fine": Nudge("start", outward=True, fine=True),
    "statement.start_in_fine": Nudge("start", outward=False, fine=True),
    "statement.end_out_fine": Nudge("end", outward=True, fine=True),
    "statement.end_in_fine": Nudge("end", outward=False, fine=True),
}


class SpanActions(QObject):
    """Connects itself to the desk's actions and panes; lives as long as the project is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.page)
        self._desk = desk
        if desk.session.read_only:
            return
        desk.actions.on("statement.fragment", self.add_fragment)
        desk.actions.on("statement.mention", self.add_mention)
        desk.actions.on("statement.remove_span", self.remove_span)
        for name, nudge in _NUDGES.items():
            desk.actions.on(name, partial(self.nudge, nudge))
        desk.reading.span_dragged.connect(self._drag)
        desk.form.mention_removed.connect(self._remove_mention)
        desk.form.mention_accepted.connect(self._accept)

    def add_fragment(self) -> None:
        """Adds the selection to the current statement as a further fragment."""
        desk = self._desk
        current, selection = desk.place.statement, desk.selection.span()
        if current is None:
            desk.status.say(self.tr("Choose the statement first that the words belong to."))
        elif selection is None:
            desk.status.say(self.tr("Select the words of the further fragment first."))
        elif desk.run(AddFragment(current, *selection)) is not None:
            desk.reading.clear_selection()

    def add_mention(self) -> None:
        """Marks the selection as the place in the text that shows a value of the field in focus, or of the speaker."""
        desk = self._desk
        view, selection = self._view(), desk.selection.span()
        if view is None:
            desk.status.say(self.tr("Choose the statement first that the mention belongs to."))
            return
        target = desk.form.mention_target()
        if selection is None:
            self._accept_proposed(view, target)
            return
        field = None if target is None else view.statement_type.field(target[0])
        if target is None or field is None:
            desk.status.say(self.tr("This statement has no field that could be mentioned."))
            return
        words = desk.place.text[selection[0] : selection[1]]
        value = mentioned_value(view=view, field=field, words=words, focused=target[1])
        if desk.run(AddMention(view.statement.id, field.id, value, *selection)) is not None:
            desk.reading.clear_selection()
            desk.status.say(self.tr("Marked as mention of {0}").format(field.label))

    def _accept_proposed(self, view: StatementView, target: tuple[FieldId, int | None] | None) -> None:
        """Marks the place that is proposed for the value in focus, else for the field, else any."""
        proposed = view.proposed_mentions
        wanted = [place for key, place in proposed.items() if key == target]
        wanted += [place for key, place in proposed.items() if target is not None and key[0] == target[0]]
        place = next(iter([*wanted, *proposed.values()]), None)
        if place is None:
            self._desk.status.say(self.tr("Select the words that mention it first."))
        else:
            self._mark(view.statement.id, place.span)

    def _accept(self, accepted: MentionAccepted) -> None:
        self._mark(accepted.statement, accepted.span)

    def _mark(self, statement: StatementId, span: Span) -> None:
        if self._desk.run(AddMention(statement, FieldId(span.role), span.value, span.start, span.end)) is not None:
            words = self._desk.place.text[span.start : span.end]
            self._desk.status.say(self.tr("Marked “{0}” as mention").format(words))

    def remove_span(self) -> None:
        """Takes the mention or the fragment at the caret away from the current statement."""
        view = self._view()
        if view is None:
            return
        caret = self._desk.reading.caret()
        holding = [span for span in view.statement.spans if span.start <= caret <= span.end]
        if not holding:
            self._desk.status.say(self.tr("Put the caret into the fragment or the mention that is to go."))
            return
        span = min(holding, key=lambda found: (found.end - found.start, found.role == STATEMENT_ROLE))
        self._desk.run(RemoveSpan(view.statement.id, span))

    def nudge(self, nudge: Nudge) -> None:
        """Moves an end of the current statement's span at the caret."""
        view = self._view()
        span = None if view is None else span_near(spans=view.statement.spans, caret=self._desk.reading.caret())
        if view is None or span is None:
            self._desk.status.say(self.tr("Choose the statement first whose ends are to move."))
            return
        moved = nudged(text=self._desk.place.text, start=span.start, end=span.end, nudge=nudge)
        if moved is not None and self._desk.run(MoveSpan(view.statement.id, span, *moved)) is not None:
            self._desk.reading.go_to(moved[0] if nudge.side == "start" else moved[1])

    def _drag(self, dragged: SpanDragged) -> None:
        view = self._desk.session.queries.statement_view(dragged.statement)
        if view is None:
            return
        wanted = (dragged.span.start, dragged.span.end, dragged.span.role)
        span = next((found for found in view.statement.spans if (found.start, found.end, found.role) == wanted), None)
        if span is not None:
            self._desk.run(MoveSpan(dragged.statement, span, dragged.start, dragged.end))

    def _remove_mention(self, removed: MentionRemoved) -> None:
        self._desk.run(RemoveSpan(removed.statement, removed.span))

    def _view(self) -> StatementView | None:
        current = self._desk.place.statement
        return None if current is None else self._desk.session.queries.statement_view(current)


def mentioned_value(*, view: StatementView, field: FieldSpec, words: str, focused: int | None) -> int | None:
    """The value of the field that these words show: the one that is called so; else the one in focus, unless it has a
    mention while another has none; None while the field is empty."""
    values = view.statement.values.get(field.id, ())
    if len(values) < 2:
        return 0 if values else None
    if field.kind is Kind.ENTITY:
        for index, value in enumerate(values):
            row = view.entities.get(EntityId(str(value)))
            if row is not None and words.casefold() in {name.casefold() for name in (row.name, *row.aliases)}:
                return index
    shown = {span.value for span in view.statement.mentions(field.id)}
    bare = [index for index in range(len(values)) if index not in shown]
    if focused is not None and (focused in bare or not bare):
        return focused
    return bare[0] if bare else len(values) - 1
