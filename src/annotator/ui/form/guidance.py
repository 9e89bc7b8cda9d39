"""The guidance beside the form: what the field or option in focus means, when to use it, with examples."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from annotator.coding.rows import StatementView
from annotator.model.codebook import Codebook, Example, Guidance, StatementType
from annotator.ui.form.options import guidance_for
from annotator.ui.form.signals import FieldFocused
from annotator.ui.form.style import MARGIN, RING, form_style, paint_ring, small
from annotator.ui.form.words import paragraph
from annotator.ui.text_direction import follow_words
from annotator.ui.theme import Theme


class Link(QAbstractButton):
    """A word in the accent that opens something below it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(small(self.font()))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours from now on."""
        self._theme = theme
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * RING + 2, metrics.height() + 2 * RING)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        follow_words(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()).adjusted(RING, RING, -RING, -RING), self._theme)
        painter.setPen(QPen(QColor(self._theme.accent)))
        words = QRect(RING, 0, self.width() - RING, self.height())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.text())
        if self.underMouse():
            y = self.height() - RING - 2
            painter.drawLine(RING, y, self.width() - RING - 2, y)


class GuidancePanel(QWidget):
    """Shows one piece of guidance. Whether the examples are open is kept from one to the next."""

    def __init__(self, *, theme: Theme, codebook: Codebook | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guidancePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Guidance"))
        self._type: StatementType | None = None
        self._codebook = codebook
        self._guidance = Guidance()
        self._title = paragraph()
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._body = [paragraph("soft", smaller=True) for _ in range(3)]
        self._link = Link(theme)
        self._examples: list[QLabel] = []
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(MARGIN - RING, 12, MARGIN - RING, 12)
        self._column.setSpacing(4)
        for label in (self._title, *self._body):
            label.setContentsMargins(RING, 0, RING, 0)
            self._column.addWidget(label)
        self._column.addWidget(self._link)
        self._column.setAlignment(self._link, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self._link.clicked.connect(self._show_examples)
        self.set_theme(theme)
        self.show_focus(FieldFocused(None))

    @property
    def title(self) -> str:
        """The title that is shown."""
        return self._title.text()

    @property
    def words(self) -> tuple[str, ...]:
        """The paragraphs that are shown, open examples included."""
        return tuple(label.text() for label in (*self._body, *self._examples) if not label.isHidden())

    def show_guidance(self, title: str, guidance: Guidance) -> None:
        """Shows this guidance under this title, from its beginning."""
        if title == self.title and guidance == self._guidance:
            return
        self._guidance = guidance
        self._title.setText(title)
        parts = [
            guidance.definition,
            self._led(self.tr("Use when"), guidance.use_when),
            self._led(self.tr("Avoid when"), guidance.avoid_when),
        ]
        if guidance.is_empty:
            parts[0] = self.tr("The codebook says nothing more about this.")
        for label, words in zip(self._body, parts, strict=True):
            label.setText(words)
            label.setVisible(bool(words))
        self._show_examples()
        self._scroll.verticalScrollBar().setValue(0)

    def show_view(self, view: StatementView | None) -> None:
        """The statement whose fields the focus is in; without one the codebook's own guidance is shown."""
        statement_type = view.statement_type if view is not None else None
        if statement_type != self._type:
            self._type = statement_type
            self.show_focus(FieldFocused(None))

    def show_focus(self, focused: FieldFocused) -> None:
        """Shows the guidance of the field or option that the form tells of."""
        if self._type is not None:
            title, guidance = guidance_for(statement_type=self._type, field=focused.field, option=focused.option)
            self.show_guidance(title, guidance)
        elif self._codebook is not None:
            self.show_guidance(self._codebook.title, self._codebook.guidance)
        else:
            self.show_guidance(self.tr("Guidance"), Guidance(definition=self._purpose()))

    def set_codebook(self, codebook: Codebook) -> None:
        """The codebook whose own guidance is shown while no statement is."""
        self._codebook = codebook
        if self._type is None:
            self.show_focus(FieldFocused(None))

    def _purpose(self) -> str:
        return self.tr("Here stands what the codebook says of the field in focus: what it means, when to use it.")

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours from now on."""
        self.setStyleSheet(form_style(theme))
        self._link.set_theme(theme)

    def _led(self, lead: str, words: str) -> str:
        """The words after their lead, unless they bring it themselves."""
        if not words or words.casefold().startswith(lead.casefold()):
            return words
        return f"{lead} {words}" if words[:1].islower() else f"{lead}: {words}"

    def _show_examples(self) -> None:
        examples = self._guidance.examples
        for label in self._examples:
            self._column.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._examples = []
        opened = self._link.isChecked()
        count = len(examples)
        words = self.tr("1 example") if count == 1 else self.tr("{0} examples").format(count)
        self._link.setText(self.tr("Hide examples") if opened else words)
        self._link.setVisible(bool(examples))
        self._link.updateGeometry()
        for example in examples if opened else ():
            self._add_example(example)

    def _add_example(self, example: Example) -> None:
        quote = paragraph("soft", smaller=True)
        font = quote.font()
        font.setItalic(True)
        quote.setFont(font)
        quote.setText(example.text)
        labels = [quote]
        if example.note:
            note = paragraph("faint", smaller=True)
            note.setText(example.note)
            labels.append(note)
        for label in labels:
            label.setContentsMargins(RING, 0, RING, 0)
            self._column.insertWidget(self._column.count() - 1, label)
            label.show()
            self._examples.append(label)
