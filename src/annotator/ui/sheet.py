"""The style sheet: hairlines instead of boxes, flat buttons, a focus ring, one accent, everything on a grid of 4 pixels."""

from __future__ import annotations

from annotator.model.places import shipped
from annotator.ui.theme import Theme, mixed

_SHEET = """
* { outline: 0; }
QMainWindow, QDialog { background: %(window)s; }
QToolTip { background: %(raised)s; color: %(text)s; border: 1px solid %(line)s; padding: 4px 8px; }
QSplitter::handle { background: %(line)s; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: %(accent)s; }
QMenuBar { background: transparent; border: 0; padding: 0; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: %(accent_tint)s; }
QMenu { background: %(raised)s; border: 1px solid %(line)s; padding: 4px; }
QMenu::item { padding: 4px 24px 4px 24px; border-radius: 4px; }
QMenu::item:selected { background: %(accent_tint)s; color: %(text)s; }
QMenu::item:disabled { color: %(faded)s; }
QMenu::separator { height: 1px; background: %(line)s; margin: 4px 8px; }
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateEdit {
  background: %(raised)s; color: %(text)s; border: 1px solid %(line)s; border-radius: 6px; padding: 4px 8px;
  selection-background-color: %(selection)s; selection-color: %(text)s; }
QLineEdit, QComboBox { min-height: 20px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus { border: 1px solid %(accent)s; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: %(faded)s; background: %(window)s; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: url("%(icons)s/chevron-%(name)s.svg"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: %(raised)s; border: 1px solid %(line)s;
  selection-background-color: %(accent_tint)s; selection-color: %(text)s; }
QPushButton { background: %(raised)s; color: %(text)s; border: 1px solid %(line)s; border-radius: 6px;
  padding: 4px 12px; min-height: 20px; }
QPushButton:hover { background: %(hover)s; }
QPushButton:pressed { background: %(accent_tint)s; }
QPushButton:focus { border: 1px solid %(accent)s; }
QPushButton:disabled { color: %(faded)s; background: %(window)s; }
QPushButton[primary="true"] { background: %(accent)s; color: %(on_accent)s; border: 1px solid %(accent)s; }
QPushButton[primary="true"]:hover { background: %(accent_hover)s; }
QPushButton[primary="true"]:focus { border: 1px solid %(text)s; }
QPushButton[primary="true"]:disabled { background: %(line)s; border-color: %(line)s; color: %(faded)s; }
QPushButton[filter="yes"], QPushButton[filter="not"] { background: %(accent_tint)s; border: 1px solid transparent;
  border-radius: 10px; padding: 1px 8px; min-height: 18px; }
QPushButton[filter="not"] { background: transparent; border: 1px dashed %(accent)s; }
QPushButton[filter="yes"]:hover, QPushButton[filter="not"]:hover { border: 1px solid %(handle)s; }
QPushButton[filter="yes"]:focus, QPushButton[filter="not"]:focus { border: 1px solid %(accent)s; }
QPushButton[row="true"] { background: transparent; border: 0; border-bottom: 1px solid %(line)s; border-radius: 0;
  text-align: left; }
QPushButton[row="true"]:hover { background: %(hover)s; }
QPushButton[row="true"]:focus { background: %(accent_tint)s; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 2px 6px; color: %(soft)s; }
QToolButton:hover { background: %(hover)s; color: %(text)s; }
QToolButton:focus { border: 1px solid %(accent)s; }
QToolButton:disabled { color: %(faded)s; }
QToolButton::menu-indicator { image: none; }
QToolButton[tab="true"] { border: 1px solid transparent; border-bottom: 2px solid transparent; border-radius: 0;
  padding: 3px 4px 4px 4px; margin: 0 4px 0 0; }
QToolButton[tab="true"]:hover { background: transparent; color: %(text)s; }
QToolButton[tab="true"]:checked { color: %(text)s; border-bottom: 2px solid %(accent)s; font-weight: 600; }
QToolButton[tab="true"]:focus { color: %(accent)s; border: 1px solid %(accent)s; border-bottom: 2px solid %(accent)s; }
QToolButton[toggle="true"]:checked { background: %(accent_tint)s; color: %(text)s; border: 1px solid %(accent)s; }
QToolButton[chip="true"] { border: 1px solid %(line)s; border-radius: 9px; background: %(window)s; padding: 1px 8px; }
QToolButton[chip="true"]:hover { background: %(hover)s; color: %(text)s; }
QToolButton[chip="true"]:focus { border: 1px solid %(accent)s; }
QToolButton[link="true"] { color: %(accent)s; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox:disabled, QRadioButton:disabled { color: %(faded)s; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid %(handle)s;
  background: %(raised)s; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: %(accent)s; border-color: %(accent)s; image: url("%(icons)s/check-%(name)s.svg"); }
QRadioButton::indicator:checked { background: %(accent)s; border-color: %(accent)s; image: url("%(icons)s/dot-%(name)s.svg"); }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: %(accent)s; }
QTreeView { border: 1px solid %(line)s; border-radius: 6px; padding: 4px; }
QTreeView::item { padding: 3px 4px; border-radius: 4px; }
QTreeView::item:selected { background: %(accent_tint)s; color: %(text)s; }
QTreeView:focus, QListWidget:focus { border: 1px solid %(accent)s; }
QListWidget { border: 1px solid %(line)s; border-radius: 6px; padding: 4px; }
QListWidget::item { padding: 4px; border-radius: 4px; }
QListWidget::item:selected { background: %(accent_tint)s; color: %(text)s; }
QAbstractItemView { background: %(raised)s; border: 0; selection-background-color: %(accent_tint)s;
  selection-color: %(text)s; }
QHeaderView { background: transparent; }
QHeaderView::section { background: transparent; color: %(soft)s; border: 0; border-bottom: 1px solid %(line)s;
  padding: 4px 8px; font-weight: 400; }
QTableView { gridline-color: %(line)s; background: transparent; border: 1px solid transparent; }
QTableView:focus { border: 1px solid %(accent)s; }
QTableView::item { padding: 0 8px; border: 0; border-bottom: 1px solid %(line)s; }
QTableView::item:selected { background: %(accent_tint)s; color: %(text)s; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: %(handle)s; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: %(faint)s; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: %(line)s; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: %(accent)s; border-radius: 3px; }
QLabel[soft="true"] { color: %(soft)s; }
QLabel[faint="true"] { color: %(faint)s; }
QLabel[danger="true"] { color: %(danger)s; }
QLabel[warning="true"] { color: %(warning)s; }
QLabel[strong="true"] { font-weight: 600; }
QLabel[keycap="true"] { color: %(faint)s; border: 1px solid %(line)s; border-radius: 4px; padding: 0 5px;
  background: %(raised)s; font-size: %(cap)dpx; }
QFrame[hairline="true"] { background: %(line)s; border: 0; max-height: 1px; min-height: 1px; }
QWidget[plain="true"] { background: %(raised)s; }
QWidget[bar="true"] { background: %(raised)s; border-bottom: 1px solid %(line)s; }
QWidget[foot="true"] { background: %(window)s; border-top: 1px solid %(line)s; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollArea { border: 0; background: transparent; }
"""


def style_sheet(theme: Theme) -> str:
    """The application's style sheet in this theme."""
    return _SHEET % {
        "window": theme.window,
        "raised": theme.raised,
        "line": theme.line,
        "text": theme.text,
        "soft": theme.text_soft,
        "faint": theme.text_faint,
        "accent": theme.accent,
        "on_accent": theme.on_accent,
        "accent_tint": theme.accent_tint,
        "selection": theme.selection,
        "warning": theme.warning,
        "danger": theme.danger,
        "faded": mixed(over=theme.text, under=theme.window, share=0.45),
        "hover": mixed(over=theme.text, under=theme.raised, share=0.05),
        "handle": mixed(over=theme.text, under=theme.raised, share=0.22),
        "accent_hover": mixed(over=theme.text, under=theme.accent, share=0.12),
        "cap": 11,
        "name": theme.name,
        "icons": (shipped("resources") / "icons").as_posix(),
    }
