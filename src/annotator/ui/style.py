"""The look of the window: an own palette (the platform's colour scheme does nothing offscreen and on plain X11), one style
sheet made from the theme, and the choice between the system's theme and an own one."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget
from typing_extensions import override

from annotator.ui.sheet import style_sheet
from annotator.ui.theme import DARK, LIGHT, Theme, mixed

GRID = 4
SMALLEST_POINTS = 10.0
_THEME_KEY = "view/theme"
_MOTION_KEY = "view/less_motion"
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class StillStyle(QProxyStyle):
    """Fusion without anything that moves by itself."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    @override
    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        still = (QStyle.StyleHint.SH_Widget_Animate, QStyle.StyleHint.SH_Widget_Animation_Duration)
        return 0 if hint in still else super().styleHint(hint, option, widget, returnData)


class ThemeChoice(StrEnum):
    """What the person chose under View ▸ Theme."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def palette_of(theme: Theme) -> QPalette:
    """The whole palette of a theme, disabled group included."""
    palette = QPalette()
    for role, colour in _roles(theme).items():
        palette.setColor(role, QColor(colour))
    faded = QColor(mixed(over=theme.text, under=theme.window, share=0.45))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, faded)
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, QColor(theme.line))
    return palette


def _roles(theme: Theme) -> dict[QPalette.ColorRole, str]:
    role = QPalette.ColorRole
    return {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.raised,
        role.AlternateBase: theme.window,
        role.Text: theme.text,
        role.PlaceholderText: theme.text_faint,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.danger,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: mixed(over=theme.raised, under=theme.line, share=0.7),
        role.Midlight: mixed(over=theme.raised, under=theme.line, share=0.4),
        role.Mid: theme.line,
        role.Dark: mixed(over=theme.text_faint, under=theme.line, share=0.5),
        role.Shadow: mixed(over=theme.text, under=theme.window, share=0.3),
    }


def base_font(system: QFont) -> QFont:
    """The system's interface font, never smaller than ten points."""
    font = QFont(system)
    if 0 < font.pointSizeF() < SMALLEST_POINTS:
        font.setPointSizeF(SMALLEST_POINTS)
    return font


class Appearance(QObject):
    """Keeps the application's palette and style sheet in step with the chosen theme, and with the system's when that is
    followed. `changed` carries the Theme that now holds."""

    changed = Signal(object)

    def __init__(self, application: QApplication, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._settings = settings
        stored = str(settings.value(_THEME_KEY, ThemeChoice.SYSTEM.value))
        known = {choice.value for choice in ThemeChoice}
        self._choice = ThemeChoice(stored) if stored in known else ThemeChoice.SYSTEM
        self._theme = self._resolve()
        self._blinks = application.cursorFlashTime()
        self._effects = [effect for effect in _EFFECTS if QApplication.isEffectEnabled(effect)]
        self._is_still = str(settings.value(_MOTION_KEY, "0")) == "1"
        self._set_motion()
        application.setFont(base_font(application.font()))
        application.styleHints().colorSchemeChanged.connect(self._follow)
        self._apply()

    @property
    def theme(self) -> Theme:
        """The theme that is shown now."""
        return self._theme

    @property
    def choice(self) -> ThemeChoice:
        """What was chosen: the system's theme or one of ours."""
        return self._choice

    @property
    def is_still(self) -> bool:
        """Whether nothing moves by itself: no blinking, fading or sliding."""
        return self._is_still

    def set_still(self, still: bool) -> None:
        """Stops all that moves by itself, or lets it move as the system has it; remembered in the settings."""
        self._is_still = still
        self._settings.setValue(_MOTION_KEY, "1" if still else "0")
        self._set_motion()
        self._apply()

    def _set_motion(self) -> None:
        if self._is_still:
            self._application.setStyle(StillStyle())
        else:
            self._application.setStyle("Fusion")
        self._application.setCursorFlashTime(0 if self._is_still else self._blinks)
        for effect in self._effects:
            QApplication.setEffectEnabled(effect, not self._is_still)

    def choose(self, choice: ThemeChoice) -> None:
        """Follows the system, or keeps one theme; remembered in the settings."""
        self._choice = choice
        self._settings.setValue(_THEME_KEY, choice.value)
        self._follow()

    def _follow(self) -> None:
        theme = self._resolve()
        if theme is not self._theme:
            self._theme = theme
            self._apply()
            self.changed.emit(theme)

    def _resolve(self) -> Theme:
        if self._choice is ThemeChoice.LIGHT:
            return LIGHT
        if self._choice is ThemeChoice.DARK:
            return DARK
        return DARK if self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT

    def _apply(self) -> None:
        self._application.setPalette(palette_of(self._theme))
        self._application.setStyleSheet(style_sheet(self._theme))
