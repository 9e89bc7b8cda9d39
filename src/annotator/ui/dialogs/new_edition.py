"""A corrected text for an article: where it comes from, how the statements carry over, which need a look. The text is taken
from the clipboard or a file itself, never read back from a widget."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPlainTextEdit, QTableWidget, QTableWidgetItem, QWidget

from annotator.coding.edition_plan import EditionPlan, Fate
from annotator.ui.dialogs.frame import FramedDialog
from annotator.ui.pieces import button, label
from annotator.ui.shown import shown_number
from annotator.ui.translation import shown_message

_SHOWN = 20_000
_LISTED = 200


class NewEditionDialog(FramedDialog):
    """Tells `plan_wanted(text)` when there is another text, and `file_wanted`; after `accepted`, `text` and `origin` hold what
    is to be imported."""

    plan_wanted = Signal(object)
    file_wanted = Signal()

    def __init__(self, title: str, *, clipboard: QClipboard, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=720)
        self.dress(
            self.tr("New edition"),
            self.tr(
                "A corrected text of “{0}”. It becomes an article of its own; the statements go over to it by their words."
            ).format(title),
            self.tr("Make the new edition"),
        )
        self._clipboard = clipboard
        self.text, self.origin = "", ""
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setMinimumHeight(140)
        self.preview_name = self.add_row(self.tr("Text"), self.preview)
        self.summary = label("", wrap=True)
        self.summary.setObjectName("edition_summary")
        self.body.addWidget(self.summary)
        self.table = self._table()
        self.body.addWidget(self.table, 1)
        self.paste_button = button(self.tr("Take the clipboard"), name="edition_paste")
        self.paste_button.clicked.connect(self.take_clipboard)
        self.file_button = button(self.tr("Choose a file…"), name="edition_file")
        self.file_button.clicked.connect(self.file_wanted)
        self.buttons.insertWidget(0, self.paste_button)
        self.buttons.insertWidget(1, self.file_button)
        self.action_button.setEnabled(False)
        self.start_with(self.paste_button)
        self.resize(760, 600)
        self.say_problem(self.tr("Copy the corrected text and take the clipboard, or choose a file."))

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, 2)
        table.setObjectName("edition_look")
        table.setAccessibleName(self.tr("Statements that need a look"))
        table.setHorizontalHeaderLabels([self.tr("What happens"), self.tr("Why it needs a look")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        table.setColumnWidth(0, 190)
        table.hide()
        return table

    def take_clipboard(self) -> None:
        """Takes the text that is in the clipboard now."""
        data: QMimeData | None = self._clipboard.mimeData()
        text = data.text() if data is not None and data.hasText() else ""
        if not text.strip():
            self.say_problem(self.tr("There is no text in the clipboard. Copy the corrected text first."))
            return
        self.take(text, self.tr("pasted text"))

    def take(self, text: str, origin: str) -> None:
        """Takes this text; `origin` says where it is from."""
        self.text, self.origin = text, origin
        self.preview.setPlainText(text[:_SHOWN])
        self.preview_name.setText(self.tr("Text, {0} characters, {1}").format(shown_number(len(text)), origin))
        self.say_problem("")
        self.plan_wanted.emit(text)

    def refuse(self, words: str) -> None:
        """Says why this text cannot be the new edition."""
        self.action_button.setEnabled(False)
        self.summary.setText("")
        self.table.hide()
        self.say_problem(words)

    def show_plan(self, plan: EditionPlan) -> None:
        """Shows what becomes of the statements."""
        self.say_problem("")
        self.summary.setText(self._summary(plan))
        looks = plan.to_look_at[:_LISTED]
        self.table.setVisible(bool(looks))
        self.table.setRowCount(len(looks))
        fates = {
            Fate.EXACT: self.tr("carried over"),
            Fate.CONTEXT: self.tr("carried over"),
            Fate.FUZZY: self.tr("carried over nearly"),
            Fate.STAYS: self.tr("stays with the old text"),
        }
        for place, one in enumerate(looks):
            reason = " ".join(shown_message(reason) for reason in one.reasons)
            for column, words in enumerate((fates[one.fate], reason)):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                self.table.setItem(place, column, item)
        self.table.resizeRowsToContents()
        self.action_button.setEnabled(True)
        self.action_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _summary(self, plan: EditionPlan) -> str:
        if not plan.statements:
            return self.tr("Nothing is coded in this article.")
        count = len(plan.statements)
        parts = [self.tr("1 statement") if count == 1 else self.tr("{0} statements").format(shown_number(count))]
        for fate, words in (
            (Fate.EXACT, self.tr("{0} found word by word")),
            (Fate.CONTEXT, self.tr("{0} by what stands around them")),
            (Fate.FUZZY, self.tr("{0} nearly")),
            (Fate.STAYS, self.tr("{0} not found")),
        ):
            if plan.count(fate):
                parts.append(words.format(shown_number(plan.count(fate))))
        look = len(plan.to_look_at)
        if look:
            parts.append(
                self.tr("1 needs a look") if look == 1 else self.tr("{0} need a look").format(shown_number(look))
            )
        return " · ".join(parts)
