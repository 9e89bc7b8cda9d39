"""The base of the editors of one field. An editor shows a StatementView and tells what the coder wants; it changes nothing."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from annotator.coding.rows import StatementView
from annotator.model.codebook import FieldSpec, Kind, Scalar
from annotator.model.ids import OptionId
from annotator.ui.form.signals import FieldFocused, FormLeft, ValuesEdited
from annotator.ui.shown import shown_date
from annotator.ui.theme import Theme


class FieldEditor(QWidget):
    """Guarantees for all editors: what is displayed follows `show_view` alone (but for words being typed); a view of the
    same statement keeps focus, cursor and open list; nothing is told while the editor is read-only."""

    values_edited = Signal(object)
    text_typed = Signal(object)
    editing_ended = Signal(object)
    entity_requested = Signal(object)
    statement_link_followed = Signal(object)
    focused = Signal(object)
    left = Signal(object)
    problem_changed = Signal(str)
    """What is wrong with the words being typed; empty when nothing is."""
    key_chosen = Signal()
    """A value was chosen by Enter or by its key: the coder is done with this field."""
    value_index_changed = Signal()
    mention_dropped = Signal()
    """Shift+Delete: the last mention of the value in focus should go."""

    def __init__(self, field: FieldSpec, theme: Theme) -> None:
        super().__init__()
        self.field = field
        self.theme = theme
        self.view: StatementView | None = None
        self.read_only = False
        self.is_carried = False
        """Whether the value was taken over from an earlier statement: the first choice replaces it."""

    @property
    def has_inline_label(self) -> bool:
        """Whether the editor shows the field's label itself."""
        return False

    @property
    def shows_derived(self) -> bool:
        """Whether the editor itself shows what is derived, in place of a value."""
        return False

    @property
    def values(self) -> tuple[Scalar, ...]:
        """The field's values in the view that is shown."""
        return self.view.statement.values.get(self.field.id, ()) if self.view is not None else ()

    @property
    def is_filled(self) -> bool:
        """Whether the field has a value."""
        return bool(self.values)

    @property
    def derived(self) -> str:
        """What the field would be if it is left empty, and where that comes from; empty when it has a value."""
        words = self.view.derived.get(self.field.id, "") if self.view is not None and not self.values else ""
        if self.field.kind is Kind.DATE:
            words = shown_date(words, long=True)
        sources = {
            "article_date": self.tr("the article’s date"),
            "speaker_role": self.tr("the speaker’s role"),
            "quotation_marks": self.tr("from the quotation marks"),
        }
        source = sources.get(self.field.derived_from or "")
        return f"{words} – {source}" if words and source else words

    @property
    def value_index(self) -> int | None:
        """The value that a mention would show: the one in focus, else the last; None while there is none."""
        return len(self.values) - 1 if self.values else None

    def focus_widget(self) -> QWidget:
        """The widget that takes the focus for this field."""
        raise NotImplementedError

    def caret(self) -> QPoint:
        """The place that must stay in sight while the field has the focus, in the editor's coordinates."""
        return QPoint(0, self.height() // 2)

    def take_focus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Gives the field the focus."""
        self.focus_widget().setFocus(reason)

    def offer(self) -> None:
        """Gives the field the focus, and shows at once what can be chosen if it is empty."""
        self.take_focus(Qt.FocusReason.TabFocusReason)

    def show_view(self, view: StatementView, *, fresh: bool) -> None:
        """Shows the field of this view. `fresh`: it is another statement, so words being typed are dropped."""
        fresh = fresh or self.view is None or self.view.statement.id != view.statement.id
        self.view = view
        self.refresh(fresh=fresh)

    def refresh(self, *, fresh: bool) -> None:
        """Shows `self.view`."""
        raise NotImplementedError

    def commit_pending(self) -> None:
        """Tells the words typed so far, if they make a value."""

    def describe(self, name: str, description: str) -> None:
        """What a screen reader says of the field."""
        self.focus_widget().setAccessibleName(name)
        self.focus_widget().setAccessibleDescription(description)

    def words_of(self, value: Scalar) -> str:
        """How a value is shown."""
        return str(value)

    def choose_key(self, key: str) -> bool:
        """Chooses the option with this key; False when there is none."""
        del key
        return False

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours from now on."""
        self.theme = theme

    def set_read_only(self, read_only: bool) -> None:
        """Whether gestures are ignored."""
        self.read_only = read_only

    def tell_values(self, values: tuple[Scalar, ...]) -> None:
        """Tells that the field should hold these values, unless it does already."""
        if self.view is not None and not self.read_only and values != self.values:
            self.values_edited.emit(ValuesEdited(self.view.statement.id, self.field.id, values))

    def tell_focused(self, option: str | None = None) -> None:
        """Tells what the guidance should be about."""
        self.focused.emit(FieldFocused(self.field.id, OptionId(option) if option is not None else None))

    def leave(self) -> None:
        """Tells that the focus should go back to the text."""
        self.left.emit(FormLeft())
