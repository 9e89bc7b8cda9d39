"""The editor in the middle of the codebook page: all properties of the thing that is chosen in the outline."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from annotator.model.codebook import Codebook, FieldSpec, Kind, StatementType
from annotator.model.codebook_places import WHOLE, Part, Place, Thing, thing_at
from annotator.model.errors import Problem
from annotator.ui.codebook.colour_picker import ColourControl
from annotator.ui.codebook.controls import Setting, Told
from annotator.ui.codebook.guidance_editor import GuidanceControl
from annotator.ui.codebook.thing_rows import PropertyRow, rows_for
from annotator.ui.codebook.words import part_name
from annotator.ui.pieces import heading, label
from annotator.ui.style import GRID
from annotator.ui.theme import Theme
from annotator.ui.translation import shown_message


@dataclass(frozen=True, slots=True)
class PropertySet:
    """The property of the thing at this place should have this value. `typing`: one of many in a bout of typing."""

    place: Place
    name: str
    value: Any
    typing: bool = False


class ThingEditor(QWidget):
    """Never changes anything: what is wanted is told. Choosing another thing tells first what is typed and not told yet."""

    property_set = Signal(object)
    typing_ended = Signal()
    example_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("thing_editor")
        self._theme = theme
        self._read_only = False
        self._built: tuple[Place, Kind | None] | None = None
        self._place = WHOLE
        self.rows: tuple[PropertyRow, ...] = ()
        self._problems: dict[str, Any] = {}
        self._before: QWidget | None = None
        self._stops: list[QWidget] = []
        self._part = label("", "soft")
        self._title = heading("", larger=3.0)
        self._title.setWordWrap(True)
        self.id_label = label("", "faint")
        self.id_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.id_label.setToolTip(self.tr("The id is made once and never changes: files and what is coded use it."))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        head.addWidget(self._part)
        head.addStretch(1)
        head.addWidget(self.id_label)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * GRID, 4 * GRID, 2 * GRID, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._title)
        column.addSpacing(3 * GRID)
        column.addWidget(self._scroll, 1)

    # what is shown

    @property
    def place(self) -> Place:
        """The place of the thing that is edited."""
        return self._place

    def show_thing(self, codebook: Codebook, place: Place, problems: tuple[tuple[str, Problem], ...] = ()) -> None:
        """Shows the thing at this place; `problems` are its own, each with the property that it names."""
        thing = thing_at(codebook, place)
        if thing is None:
            return
        kind = thing.kind if isinstance(thing, FieldSpec) else None
        if self._built != (place, kind):
            if place != self._place:
                self.flush()
            self._build(thing, place, kind)
        self._place = place
        self._part.setText(part_name(place.part))
        title = thing.title if isinstance(thing, Codebook) else thing.label
        self._title.setText(title or self.tr("(no label)"))
        self.id_label.setText(self.tr("id: {0}").format(place.ids[-1]) if place.ids else "")
        setting = _setting(codebook, place, thing)
        for row in self.rows:
            row.control.show_value(getattr(thing, row.name), setting)
        self._show_problems(problems)
        self._chain()

    def follow(self, widget: QWidget) -> None:
        """Tab leads from this widget to the first property, and from the last one to what came after the widget before."""
        self._before = widget
        self._stops = []
        self._chain()

    def focus_property(self, name: str) -> None:
        """Leads the focus to a property; to the first one when it has no control of its own."""
        row = next((row for row in self.rows if row.name == name), self.rows[0] if self.rows else None)
        if row is not None:
            target = row.control.focusProxy() or row.control
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(row.control)

    def guidance(self) -> GuidanceControl | None:
        """The control of the guidance, if the thing has any."""
        return next((row.control for row in self.rows if isinstance(row.control, GuidanceControl)), None)

    def control(self, name: str) -> Any:
        """The control of a property. Raises KeyError when the thing has none of that name."""
        for row in self.rows:
            if row.name == name:
                return row.control
        raise KeyError(name)

    def set_read_only(self, read_only: bool) -> None:
        """Whether it only shows."""
        self._read_only = read_only
        for row in self.rows:
            row.control.set_read_only(read_only)

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours from now on."""
        self._theme = theme
        for row in self.rows:
            if isinstance(row.control, ColourControl):
                row.control.set_theme(theme)

    def flush(self) -> None:
        """Tells what is typed and not told yet."""
        for row in self.rows:
            row.control.flush()

    # inside

    def _build(self, thing: Thing, place: Place, kind: Kind | None) -> None:
        focused = self._focused_property() if place == self._place else ""
        self._built = place, kind
        self.rows = rows_for(thing, place.part, self._theme)
        inner = QWidget()
        inner.setProperty("plain", True)
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 4 * GRID, 6 * GRID)
        column.setSpacing(3 * GRID)
        self._problems = {}
        line = QHBoxLayout()
        for row in self.rows:
            if not row.beside:
                line = QHBoxLayout()
                line.setSpacing(4 * GRID)
                column.addLayout(line)
            line.addLayout(self._property_box(row, place), row.stretch)
            if row.ends_line:
                line.addStretch(1)
        column.addStretch(1)
        before = self._scroll.takeWidget()
        if before is not None:  # what it holds may be telling right now what was typed last
            before.hide()
            before.deleteLater()
        self._scroll.setWidget(inner)
        self.set_read_only(self._read_only)
        if focused:
            self.focus_property(focused)

    def _chain(self) -> None:
        """Widgets that are made later would come last of all."""
        stops = [stop for row in self.rows for stop in row.control.stops()]
        if self._before is not None and stops != self._stops:
            self._stops = stops
            for first, second in pairwise((self._before, *stops)):
                QWidget.setTabOrder(first, second)

    def _property_box(self, row: PropertyRow, place: Place) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setSpacing(GRID)
        if row.words:
            words = label(row.words, "soft", wrap=True)
            words.setBuddy(row.control)
            box.addWidget(words)
        box.addWidget(row.control)
        wrong = label("", "danger", wrap=True)
        wrong.hide()
        box.addWidget(wrong)
        box.addStretch(1)
        self._problems[row.name] = wrong
        row.control.told.connect(lambda told: self._tell(place, row.name, told))
        row.control.typing_ended.connect(self.typing_ended)
        if isinstance(row.control, GuidanceControl):
            row.control.example_wanted.connect(lambda: self.example_wanted.emit(place))
        return box

    def _tell(self, place: Place, name: str, told: Told) -> None:
        self.property_set.emit(PropertySet(place, name, told.value, told.typing))

    def _focused_property(self) -> str:
        focus = QApplication.focusWidget()
        return next((row.name for row in self.rows if focus is not None and row.control.isAncestorOf(focus)), "")

    def _show_problems(self, problems: tuple[tuple[str, Problem], ...]) -> None:
        found: dict[str, list[str]] = {}
        for name, problem in problems:
            name = "kind" if name == "options" else name
            shown_at = name if name in self._problems else self.rows[0].name
            found.setdefault(shown_at, []).append(shown_message(problem.message))
        for name, wrong in self._problems.items():
            wrong.setText("\n".join(found.get(name, ())))
            wrong.setVisible(name in found)

    @override
    def hideEvent(self, event: Any) -> None:
        self.flush()
        super().hideEvent(event)


def _setting(codebook: Codebook, place: Place, thing: Thing) -> Setting:
    statement_type = None
    if place.part in (Part.TYPE, Part.FIELD, Part.OPTION):
        found = thing_at(codebook, Place(Part.TYPE, place.ids[:1]))
        statement_type = found if isinstance(found, StatementType) else None
    return Setting(codebook, place, statement_type, thing if isinstance(thing, FieldSpec) else None)
