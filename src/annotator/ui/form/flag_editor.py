"""A flag: a box to tick, with the field's label beside it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from annotator.model.codebook import FieldSpec
from annotator.ui.form.editor import FieldEditor
from annotator.ui.form.entry import is_passing
from annotator.ui.form.style import RING, paint_ring
from annotator.ui.theme import Theme, mixed

_BOX = 16
_GAP = 8


class Tick(QAbstractButton):
    """A box to tick that shows what it is told: a press never toggles it."""

    focused = Signal()
    escaped = Signal()
    emptied = Signal()

    def __init__(self, text: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._read_only = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours from now on."""
        self._theme = theme
        self.update()

    def set_read_only(self, read_only: bool) -> None:
        """Draws it as something that cannot be changed."""
        self._read_only = read_only
        self.update()

    @override
    def nextCheckState(self) -> None:
        return

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = 2 * RING + _BOX + _GAP + metrics.horizontalAdvance(self.text()) + 4
        return QSize(width, max(metrics.height(), _BOX) + 2 * RING + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_BOX + 2 * RING, self.sizeHint().height())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not is_passing(event):
            self.focused.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.escaped.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self.click()
            case Qt.Key.Key_Backspace | Qt.Key.Key_Delete if not event.modifiers():
                self.emptied.emit()
            case _:
                super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        box = QRectF(RING, (self.height() - _BOX) / 2, _BOX, _BOX)
        if self.hasFocus():
            paint_ring(painter, box, theme)
        edge = theme.accent if self.hasFocus() else mixed(over=theme.text_faint, under=theme.paper, share=0.8)
        ground = theme.window if self._read_only else theme.paper
        if self.isChecked():
            ground = theme.text_faint if self._read_only else theme.accent
            edge = ground
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
        if self.isChecked():
            ink = QPen(QColor(theme.on_accent), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            painter.setPen(ink)
            middle = box.center()
            painter.drawPolyline([middle + QPointF(-3.5, 0), middle + QPointF(-1, 3), middle + QPointF(4, -3)])
        painter.setPen(QColor(theme.text))
        words = QRect(RING + _BOX + _GAP, 0, self.width() - RING - _BOX - _GAP, self.height())
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), shown)


class FlagEditor(FieldEditor):
    """Unticking leaves the field empty, or False where the codebook has a default for it. Space and Enter tick."""

    def __init__(self, field: FieldSpec, theme: Theme) -> None:
        super().__init__(field, theme)
        self.tick = Tick(field.label, theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.tick, 1)
        self.tick.clicked.connect(self._press)
        self.tick.focused.connect(self.tell_focused)
        self.tick.escaped.connect(self.leave)
        self.tick.emptied.connect(lambda: self.tell_values(()))

    @property
    @override
    def has_inline_label(self) -> bool:
        return True

    @override
    def focus_widget(self) -> QWidget:
        return self.tick

    @override
    def refresh(self, *, fresh: bool) -> None:
        self.tick.setChecked(self.values == (True,))
        self.tick.update()

    @override
    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.tick.set_theme(theme)

    @override
    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        self.tick.set_read_only(read_only)

    def _press(self) -> None:
        if self.values != (True,):
            self.tell_values((True,))
        else:
            self.tell_values((False,) if self.field.default is not None else ())
