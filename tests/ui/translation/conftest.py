"""The fixtures of the shell's tests, for windows in other languages."""

from __future__ import annotations

from tests.ui.shell.conftest import appearance, coded_session, open_window, settings

__all__ = ["appearance", "coded_session", "open_window", "settings"]
