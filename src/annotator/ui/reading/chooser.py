"""The small list of all statements at one place of the text, from which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from annotator.coding.rows import Mark
from annotator.model.ids import StatementId
from annotator.ui.reading.inks import Inks
from annotator.ui.reading.signals import StatementActivated
from annotator.ui.text_direction import follow_words

_WIDTH = 300
_LINES_SHOWN = 8
_BAR = 4
_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class ChooserRow(QAbstractButton):
    """One statement: its digit, colour and pattern, speaker, and what it says."""

    def __init__(self, mark: Mark, digit: str, inks: Inks, *, with_coder: bool) -> None:
        super().__init__()
        self.mark = mark
        self.digit = digit
        self._inks = inks
        self._is_current = False
        about = [mark.summary, mark.coder if with_coder else ""]
        self._about = " · ".join(part for part in about if part)
        self._speaker = mark.speaker or self.tr("no speaker yet")
        self.setText(f"{self._speaker} · {self._about}" if self._about else self._speaker)
        self.setAccessibleName(self.text())
        self.setToolTip(self.text())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def is_current(self) -> bool:
        """Whether it is the current statement's row."""
        return self._is_current

    def set_inks(self, inks: Inks) -> None:
        """Draws it in the colours of a theme."""
        self._inks = inks
        self.update()

    def set_current(self, current: bool) -> None:
        """Marks it as the current statement."""
        self._is_current = current
        self.setAccessibleDescription(self.tr("the current statement") if current else "")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 2 * self.fontMetrics().height() + 10)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        inks = self._inks
        painter = QPainter(self)
        follow_words(painter)
        if self._is_current:
            painter.fillRect(self.rect(), QColor(inks.theme.accent_tint))
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(inks.accent, 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        pen = QPen(inks.pen(self.mark.colour, self.mark.pattern))
        pen.setWidth(_BAR)
        painter.setPen(pen)
        painter.drawLine(QPointF(8, 5), QPointF(8, self.height() - 5))
        line = self.fontMetrics().height()
        left, right = 18, 26
        room = self.width() - left - right
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        for number, (font, ink, words) in enumerate(
            ((bold, inks.text, self._speaker), (self.font(), inks.soft, self._about))
        ):
            painter.setFont(font)
            painter.setPen(ink)
            cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRect(left, 4 + number * line, room, line), int(_LINE), cut)
        painter.drawText(
            QRectF(self.width() - right, 0, right - 8, self.height()), Qt.AlignmentFlag.AlignCenter, self.digit
        )


class Chooser(QFrame):
    """A child of the text's viewport. With the mouse it takes no focus; opened by a key it does, and arrows, digits and Enter
    choose, Esc closes. `statement_chosen` is told; it chooses nothing itself."""

    statement_chosen = Signal(StatementActivated)
    closed = Signal(bool)
    """Whether it had the focus."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self.setObjectName("chooser")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Statements at this place"))
        self._rows: list[ChooserRow] = []
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        around = QVBoxLayout(self)
        around.setContentsMargins(1, 1, 1, 1)
        around.addWidget(self._scroll)
        self.hide()

    @property
    def rows(self) -> tuple[ChooserRow, ...]:
        """The rows that are shown."""
        return tuple(self._rows)

    def open(self, marks: Sequence[Mark], at: QPoint, inks: Inks, *, current: StatementId | None, focus: bool) -> None:
        """Shows these statements below a point of the viewport (above it where there is no room)."""
        coders = {mark.coder for mark in marks}
        if [row.mark for row in self._rows] != list(marks):
            self._fill(marks, inks, with_coder=len(coders) > 1)
        self.set_inks(inks)
        self.mark_current(current)
        parent = self.parentWidget()
        assert parent is not None
        height = sum(row.sizeHint().height() for row in self._rows[:_LINES_SHOWN]) + 2
        width = min(_WIDTH, parent.width() - 16)
        below = at.y() + 20
        top = below if below + height <= parent.height() else max(4, at.y() - 16 - height)
        self.setGeometry(max(4, min(at.x() - 24, parent.width() - width - 8)), top, width, height)
        self.show()
        self.raise_()
        if focus:
            chosen = next((row for row in self._rows if row.is_current), self._rows[0])
            chosen.setFocus(Qt.FocusReason.PopupFocusReason)

    def set_inks(self, inks: Inks) -> None:
        """Draws the rows in the colours of a theme."""
        for row in self._rows:
            row.set_inks(inks)

    def mark_current(self, current: StatementId | None) -> None:
        """Marks the row of the current statement."""
        for row in self._rows:
            row.set_current(row.mark.statement == current)

    def close_list(self) -> None:
        """Hides the list."""
        if self.isHidden():
            return
        had_focus = any(row.hasFocus() for row in self._rows)
        self.hide()
        self.closed.emit(had_focus)

    def _fill(self, marks: Sequence[Mark], inks: Inks, *, with_coder: bool) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        for place, mark in enumerate(marks):
            row = ChooserRow(mark, str(place + 1) if place < 9 else "", inks, with_coder=with_coder)
            row.clicked.connect(lambda _checked=False, statement=mark.statement: self._choose(statement))
            row.installEventFilter(self)
            self._column.addWidget(row)
            self._rows.append(row)

    def _choose(self, statement: StatementId) -> None:
        keyed = any(row.hasFocus() for row in self._rows)
        self.statement_chosen.emit(StatementActivated(statement))
        if keyed:
            self.close_list()

    @override
    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if isinstance(watched, ChooserRow):
            if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._press(watched, event)
            inside = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.OtherFocusReason)
            left = isinstance(event, QFocusEvent) and not event.gotFocus()
            if left and isinstance(event, QFocusEvent) and event.reason() not in inside:
                self.close_list()
        return False

    def _press(self, row: ChooserRow, event: QKeyEvent) -> bool:
        place = self._rows.index(row)
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
        key = Qt.Key(event.key())
        if key in steps:
            following = self._rows[(place + steps[key]) % len(self._rows)]
            following.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(following)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            row.click()
        elif key == Qt.Key.Key_Escape:
            self.close_list()
        elif event.text() and event.text() in {found.digit for found in self._rows if found.digit}:
            next(found for found in self._rows if found.digit == event.text()).click()
        else:
            return False
        return True
