"""How the text is set: face, size, width of the column, leading. Kept in the settings, and there from the first paint."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QSettings

from annotator.ui.actions.desk import Desk
from annotator.ui.dialogs.text_look import TextLookDialog
from annotator.ui.reading.signals import ZoomRequested
from annotator.ui.reading.typography import (
    DEFAULT_POINTS,
    LEADING,
    LOOSEST,
    MEASURE,
    NARROWEST,
    TIGHTEST,
    WIDEST,
    TextLook,
)
from annotator.ui.shown import shown_number

ZOOM_KEY, FACE_KEY = "view/zoom", "view/sans"
FAMILY_KEY, MEASURE_KEY, LEADING_KEY = "view/family", "view/measure", "view/leading"
ZOOMS = (70, 80, 90, 100, 110, 125, 140, 160, 180, 210, 250)
_NORMAL = 100
_STEP = 4


class LookActions(QObject):
    """Connects itself to the desk's actions; lives as long as the project is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.page)
        self._desk = desk
        for name, handler in {
            "view.larger": lambda: self.zoom(1),
            "view.smaller": lambda: self.zoom(-1),
            "view.normal": lambda: self._set_zoom(_NORMAL),
            "view.face": self._switch_face,
            "view.wider": lambda: self._widen(_STEP),
            "view.narrower": lambda: self._widen(-_STEP),
            "view.look": self.open_dialog,
        }.items():
            desk.actions.on(name, handler)
        desk.reading.zoom_requested.connect(self._zoom_by_wheel)
        desk.reading.set_look(self._kept())

    def zoom(self, steps: int) -> None:
        """Makes the text larger or smaller by steps."""
        percent = _percent(self._desk.reading.look)
        place = min(range(len(ZOOMS)), key=lambda index: abs(ZOOMS[index] - percent))
        self._set_zoom(ZOOMS[max(0, min(len(ZOOMS) - 1, place + steps))])

    def open_dialog(self) -> None:
        """Shows all of it; what is changed is seen in the text at once, and kept when the dialog is confirmed."""
        desk = self._desk
        before = desk.reading.look
        dialog = TextLookDialog(before, sans=desk.window.font().family(), parent=desk.window)
        dialog.look_changed.connect(desk.reading.set_look)
        dialog.accepted.connect(lambda: self._keep(dialog.look))
        dialog.rejected.connect(lambda: desk.reading.set_look(before))
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(desk.window.activateWindow)
        dialog.open()

    def _set_zoom(self, percent: int) -> None:
        self._take(replace(self._desk.reading.look, points=DEFAULT_POINTS * percent / 100))
        self._desk.status.say(self.tr("Text size {0} %").format(shown_number(percent)))

    def _zoom_by_wheel(self, wanted: ZoomRequested) -> None:
        self.zoom(wanted.steps)

    def _switch_face(self) -> None:
        look = self._desk.reading.look
        sans = self._desk.window.font().family()
        self._take(replace(look, family="" if look.family == sans else sans))

    def _widen(self, characters: int) -> None:
        look = self._desk.reading.look
        measure = max(NARROWEST, min(WIDEST, look.measure + characters))
        self._take(replace(look, measure=measure))
        self._desk.status.say(self.tr("Column of {0} characters").format(shown_number(measure)))

    def _take(self, look: TextLook) -> None:
        self._desk.reading.set_look(look)
        self._keep(look)

    def _keep(self, look: TextLook) -> None:
        settings = self._desk.settings
        settings.setValue(ZOOM_KEY, _percent(look))
        settings.setValue(FAMILY_KEY, look.family)
        settings.setValue(FACE_KEY, int(look.family == self._desk.window.font().family()))
        settings.setValue(MEASURE_KEY, look.measure)
        settings.setValue(LEADING_KEY, round(look.leading * 100))

    def _kept(self) -> TextLook:
        settings = self._desk.settings
        sans = self._desk.window.font().family() if _number(settings, FACE_KEY, 0) else ""
        percent = max(ZOOMS[0], min(ZOOMS[-1], _number(settings, ZOOM_KEY, _NORMAL)))
        leading = _number(settings, LEADING_KEY, round(LEADING * 100)) / 100
        return TextLook(
            family=sans or str(settings.value(FAMILY_KEY, "")),
            points=DEFAULT_POINTS * percent / 100,
            measure=max(NARROWEST, min(WIDEST, _number(settings, MEASURE_KEY, MEASURE))),
            leading=max(TIGHTEST, min(LOOSEST, leading)),
        )


def _percent(look: TextLook) -> int:
    return round(look.points / DEFAULT_POINTS * 100)


def _number(settings: QSettings, key: str, default: int) -> int:
    try:
        return int(str(settings.value(key, default)))
    except ValueError:
        return default
