"""The head of the codebook page: which version is in force, what the draft changes, and what can be done with either."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from annotator.coding.draft import Draft
from annotator.model.codebook import Codebook, CodebookVersion, Kind
from annotator.model.codebook_places import Part, Place
from annotator.ui.form.words import ElidedLine
from annotator.ui.pieces import button, hairline, label
from annotator.ui.shown import joined_parts, shown_date, shown_number
from annotator.ui.style import GRID
from annotator.ui.theme import Theme

FileKind: TypeAlias = Literal["json", "csv", "qdc", "html", "pdf", "paper"]


@dataclass(frozen=True, slots=True)
class ExportWanted:
    """A file (or paper) is wanted: of the whole codebook, or of the field at `field`."""

    kind: FileKind
    field: Place | None = None


@dataclass(frozen=True, slots=True)
class HeadState:
    """What the head shows. `viewed` is an older version that is looked at; `changes` counts what the draft changes."""

    current: CodebookVersion
    draft: Draft | None
    viewed: CodebookVersion | None
    changes: int
    problems: int
    read_only: bool


class HeadBar(QWidget):
    """Tells what is wanted; does nothing."""

    discard_wanted = Signal()
    rebase_wanted = Signal()
    publish_pressed = Signal()
    versions_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal(object)
    back_wanted = Signal()
    take_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.version = label("", "strong")
        self.origin = ElidedLine(theme)
        self.state = label("", "soft")
        self.discard_button = self._button(self.tr("Discard draft"), "discard_draft", self.discard_wanted)
        self.versions_button = self._button(self.tr("Versions…"), "codebook_versions", self.versions_wanted)
        self.import_button = self._button(self.tr("Import…"), "codebook_import", self.import_wanted)
        self.export_button, self.export_menu = self._menu_button(self.tr("Export…"), "codebook_export")
        self.print_button, self.print_menu = self._menu_button(self.tr("Print…"), "codebook_print")
        self.publish_button = button(self.tr("Publish…"), primary=True, name="codebook_publish")
        self.publish_button.setAutoDefault(False)
        self.publish_button.setDefault(False)
        self.publish_button.clicked.connect(self.publish_pressed)
        self.strip = QWidget()
        self.strip_words = label("", "warning", wrap=True)
        self.rebase_button = self._button(self.tr("Keep it on the new version"), "rebase_draft", self.rebase_wanted)
        self.take_button = self._button(self.tr("Take it as the draft"), "take_version", self.take_wanted)
        self.back_button = self._button(self.tr("Back"), "back_to_draft", self.back_wanted)
        self._fill_print()
        self._lay_out()

    def _button(self, words: str, name: str, signal: object) -> QPushButton:
        made = button(words, name=name)
        made.clicked.connect(lambda: signal.emit())  # type: ignore[attr-defined]
        return made

    def _menu_button(self, words: str, name: str) -> tuple[QPushButton, QMenu]:
        made = button(words, name=name)
        menu = QMenu(made)
        made.setMenu(menu)
        made.setStyleSheet("QPushButton::menu-indicator { image: none; width: 0; }")
        return made, menu

    def _fill_print(self) -> None:
        for words, kind in (
            (self.tr("PDF…"), "pdf"),
            (self.tr("Web page (HTML)…"), "html"),
            (self.tr("On paper…"), "paper"),
        ):
            self.print_menu.addAction(words).triggered.connect(
                lambda _=False, kind=kind: self.export_wanted.emit(ExportWanted(kind))
            )

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(4 * GRID, 2 * GRID, 4 * GRID, 2 * GRID)
        row.setSpacing(2 * GRID)
        row.addWidget(self.version)
        row.addWidget(self.origin, 1)
        row.addWidget(self.state)
        row.addWidget(self.discard_button)
        row.addSpacing(2 * GRID)
        for part in (self.versions_button, self.import_button, self.export_button, self.print_button):
            row.addWidget(part)
        row.addWidget(self.publish_button)
        below = QHBoxLayout(self.strip)
        below.setContentsMargins(4 * GRID, GRID, 4 * GRID, 2 * GRID)
        below.setSpacing(2 * GRID)
        below.addWidget(self.strip_words, 1)
        for part in (self.rebase_button, self.take_button, self.back_button):
            below.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.strip)
        column.addWidget(hairline())

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours from now on."""
        self.origin.set_theme(theme)

    def show_state(self, state: HeadState, codebook: Codebook) -> None:
        """Shows this; `codebook` is what the page shows."""
        self.version.setText(self.tr("Version {0}").format(shown_number(state.current.number)))
        self.origin.set_text(version_words(state.current))
        self._show_draft(state)
        self._show_strip(state)
        self._fill_export(codebook)

    def _show_draft(self, state: HeadState) -> None:
        drafted = state.draft is not None
        if state.draft is None:
            words = self.tr("Read only") if state.read_only else self.tr("No draft: any change begins one")
        else:
            one = self.tr("Draft: 1 change since version {1}")
            many = self.tr("Draft: {0} changes since version {1}")
            number = shown_number(state.draft.base.number)
            words = (one if state.changes == 1 else many).format(shown_number(state.changes), number)
        self.state.setText(words)
        editable = not state.read_only and state.viewed is None
        self.discard_button.setVisible(drafted and editable)
        self.import_button.setVisible(not state.read_only)
        self.import_button.setEnabled(state.viewed is None)
        self.publish_button.setVisible(not state.read_only)
        self.publish_button.setEnabled(drafted and editable and not state.problems)
        tip = self.tr("Says first what it does to what is coded")
        if state.problems:
            tip = self.tr("The problems below have to be mended first")
        elif not drafted:
            tip = self.tr("There is no draft to publish")
        self.publish_button.setToolTip(tip)

    def _show_strip(self, state: HeadState) -> None:
        viewed, draft = state.viewed, state.draft
        behind = viewed is None and draft is not None and draft.is_behind
        if viewed is not None:
            words = self.tr("Version {0} is shown ({1}); it cannot be changed.").format(
                shown_number(viewed.number), version_words(viewed)
            )
        elif behind and draft is not None:
            words = self.tr(
                "Version {0} came into force after this draft was begun with version {1}. The draft holds its own state of "
                "everything: published as it is, it replaces the new version."
            ).format(shown_number(draft.current.number), shown_number(draft.base.number))
        else:
            words = ""
        self.strip_words.setText(words)
        self.strip.setVisible(bool(words))
        self.rebase_button.setVisible(behind and not state.read_only)
        self.take_button.setVisible(viewed is not None and not state.read_only)
        self.back_button.setVisible(viewed is not None)

    def _fill_export(self, codebook: Codebook) -> None:
        self.export_menu.clear()
        self._export(self.export_menu, self.tr("Codebook (JSON)…"), ExportWanted("json"))
        self._export(self.export_menu, self.tr("REFI-QDA codebook (.qdc)…"), ExportWanted("qdc"))
        self.export_menu.addSeparator()
        for one in codebook.types:
            for field in one.fields:
                if field.kind in (Kind.CHOICE, Kind.TREE) and field.options:
                    place = Place(Part.FIELD, (one.id, field.id))
                    name = field.label if len(codebook.types) == 1 else f"{one.label} › {field.label}"
                    menu = self.export_menu.addMenu(self.tr("Codes of {0}").format(name))
                    self._export(menu, self.tr("Table (CSV)…"), ExportWanted("csv", place))
                    self._export(menu, self.tr("REFI-QDA codebook (.qdc)…"), ExportWanted("qdc", place))

    def _export(self, menu: QMenu, words: str, wanted: ExportWanted) -> None:
        menu.addAction(words).triggered.connect(lambda: self.export_wanted.emit(wanted))


def version_words(version: CodebookVersion) -> str:
    """When a version came, and its note."""
    return joined_parts([shown_date(version.created[:10]), version.note])
