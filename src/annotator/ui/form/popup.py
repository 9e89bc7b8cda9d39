"""The list under a field. It lies over the window as a child of it, so that the field keeps the focus and the keys."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from annotator.ui.form.popup_delegate import PopupDelegate, row_height
from annotator.ui.form.popup_rows import Found, PopupModel, PopupRow
from annotator.ui.form.style import RADIUS, form_style
from annotator.ui.theme import Theme

_SHADOW = 8
_INNER = 4
_SIDE = _SHADOW + _INNER
_TOP = _SHADOW + 1
_ROWS_AT_MOST = 12
_EDGE = 4


class PopupClient(Protocol):
    """Whoever opens the popup."""

    def row_chosen(self, row: PopupRow) -> None:
        """The row was clicked."""

    def row_highlighted(self, row: PopupRow | None) -> None:
        """Another row is highlighted, or none."""

    def popup_dismissed(self, *, by_escape: bool = False) -> None:
        """Esc, or a press elsewhere, closed the popup."""


class Popup(QFrame):
    """One list for all the fields of a form: only one is open at a time."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("fieldPopup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = theme
        self._client: PopupClient | None = None
        self._anchor: QWidget | None = None
        self._pointer = QPoint()
        self._model = PopupModel(self)
        self._delegate = PopupDelegate(theme)
        self._list = _list_view(self, self._model, self._delegate)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, _TOP, _SIDE, _SIDE)
        column.addWidget(self._list)
        self._list.clicked.connect(self._click)
        self._list.viewport().installEventFilter(self)
        self.setStyleSheet(form_style(theme))
        self.hide()

    @property
    def rows(self) -> tuple[PopupRow, ...]:
        """The rows that are shown."""
        return self._model.rows

    @property
    def current(self) -> PopupRow | None:
        """The highlighted row."""
        index = self._list.currentIndex()
        return self._model.rows[index.row()] if index.isValid() else None

    def is_open_for(self, client: PopupClient) -> bool:
        """Whether this client has it open."""
        return self._client is client

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours from now on."""
        self._theme = theme
        self._delegate.set_theme(theme)
        self.setStyleSheet(form_style(theme))
        self.update()

    def open(self, client: PopupClient, anchor: QWidget, found: Found) -> None:
        """Shows the rows under `anchor` (above it where there is more room), or other rows if it is open already."""
        if self._client is not None and self._client is not client:
            self._end()
        window = anchor.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        if self._client is None:
            application = QApplication.instance()
            if application is not None:
                application.installEventFilter(self)
        self._client, self._anchor = client, anchor
        self._model.set_rows(found.rows)
        self._highlight(found.best)
        self.setFont(anchor.font())
        self.place()
        self.show()
        self.raise_()
        if found.count:
            self._show_current()
        elif found.best is not None:
            self._list.scrollTo(self._model.index(found.best, 0), QListView.ScrollHint.PositionAtCenter)

    def refresh(self, found: Found) -> None:
        """Shows the rows anew; the highlight stays on its row while that is still there."""
        if found.rows == self._model.rows:
            return
        current = self.current
        self._model.set_rows(found.rows)
        places = [
            at for at, row in enumerate(found.rows) if current and (row.kind, row.key) == (current.kind, current.key)
        ]
        self._highlight(places[0] if places else found.best)
        self.place()

    def close_list(self) -> None:
        """Closes without telling the client."""
        self._end()

    def step(self, by: int) -> None:
        """Moves the highlight by so many stops; past an end it goes on at the other."""
        stops = [place for place, row in enumerate(self._model.rows) if row.is_stop]
        if not stops:
            return
        index = self._list.currentIndex()
        if not index.isValid() or index.row() not in stops:
            below = [place for place, stop in enumerate(stops) if stop > index.row()]
            start = below[0] if below else 0
            self._highlight(stops[start if by > 0 else start - 1])
        elif abs(by) == 1:
            self._highlight(stops[(stops.index(index.row()) + by) % len(stops)])
        else:
            self._highlight(stops[min(max(stops.index(index.row()) + by, 0), len(stops) - 1)])

    def place(self) -> None:
        """Lays the list along its anchor again, inside the window."""
        if self._anchor is None:
            return
        window = self._anchor.window()
        frame = QRect(self._anchor.mapTo(window, QPoint(0, 0)), self._anchor.size())
        wanted = self._wanted_height()
        below = window.height() - frame.bottom() - _EDGE
        above = frame.top() - _EDGE
        down = wanted <= below or below >= above
        height = min(wanted, max(below if down else above, 3 * row_height(self.font())))
        width = min(frame.width() + 2 * _SHADOW - 6, window.width())
        left = min(max(frame.left() - _SHADOW + 3, 0), window.width() - width)
        top = frame.bottom() + 1 - _SHADOW + 1 if down else frame.top() - height + _SHADOW - 1
        self.setGeometry(left, top, width, height)

    def _wanted_height(self) -> int:
        rows = min(max(len(self._model.rows), 1), _ROWS_AT_MOST)
        return rows * row_height(self.font()) + _TOP + _SIDE

    def _highlight(self, place: int | None) -> None:
        selection = self._list.selectionModel()
        if place is None:
            selection.clear()
        else:
            index = self._model.index(place, 0)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._show_current()
        if self._client is not None:
            self._client.row_highlighted(self.current)

    def _show_current(self) -> None:
        index = self._list.currentIndex()
        if not index.isValid():
            self._list.scrollToTop()
            return
        above = index.row() - 1
        if above >= 0 and not self._model.rows[above].is_stop:
            self._list.scrollTo(self._model.index(above, 0))
        self._list.scrollTo(index)

    def _click(self, index: QModelIndex) -> None:
        row = self._model.rows[index.row()]
        if self._client is not None and (row.is_stop or row.key):
            self._client.row_chosen(row)

    def _end(self) -> None:
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self._client, self._anchor = None, None
        self.hide()

    def dismiss(self, *, by_escape: bool = False) -> bool:
        """Closes the list and tells the client; False when none was open."""
        client = self._client
        self._end()
        if client is not None:
            client.popup_dismissed(by_escape=by_escape)
        return client is not None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.MouseMove and watched is self._list.viewport() and isinstance(event, QMouseEvent):
            self._follow_pointer(event)
        elif self._client is None or not isinstance(watched, QWidget):
            return False
        elif kind is QEvent.Type.MouseButtonPress and not self._is_own(watched):
            self.dismiss()
        elif kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) and isinstance(event, QKeyEvent):
            return self._filter_escape(event)
        return False

    def _filter_escape(self, event: QKeyEvent) -> bool:
        """Esc is for the open list before it is for any key of the window."""
        if event.key() != Qt.Key.Key_Escape:
            return False
        event.accept()
        if event.type() is QEvent.Type.KeyPress:
            self.dismiss(by_escape=True)
        return True

    def _is_own(self, widget: QWidget) -> bool:
        anchor = self._anchor
        return self.isAncestorOf(widget) or anchor is None or anchor is widget or anchor.isAncestorOf(widget)

    def _follow_pointer(self, event: QMouseEvent) -> None:
        place = event.globalPosition().toPoint()
        if place == self._pointer:
            return
        self._pointer = place
        index = self._list.indexAt(event.position().toPoint())
        if index.isValid() and self._model.rows[index.row()].is_stop and index != self._list.currentIndex():
            self._highlight(index.row())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW - _INNER + 1, -_SHADOW, -_SHADOW)
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(_SHADOW, 0, -1):
            shade = QColor(0, 0, 0)
            shade.setAlphaF((0.03 if self._theme.dark else 0.012) * (1 + (_SHADOW - step) / _SHADOW))
            painter.setBrush(shade)
            painter.drawRoundedRect(
                frame.adjusted(-step + 2, 2 - step / 2, step - 2, step), RADIUS + step, RADIUS + step
            )
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.setBrush(QColor(self._theme.paper))
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


def _list_view(parent: QWidget, model: PopupModel, delegate: PopupDelegate) -> QListView:
    made = QListView(parent)
    made.setObjectName("popupList")
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setUniformItemSizes(True)
    made.setMouseTracking(True)
    made.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
    made.setModel(model)
    made.setItemDelegate(delegate)
    return made
