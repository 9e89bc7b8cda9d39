"""Start the program on a project, wait until its window is usable, and end: what `make bench` times from outside."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QSettings


def main() -> None:
    """The window is usable when it is shown, its list is filled, an article is painted, and events are handled."""
    from annotator.app import build_application, build_window
    from annotator.coding.session import Session
    from annotator.ui.style import Appearance

    application = build_application()
    with tempfile.TemporaryDirectory() as place:
        settings = QSettings(str(Path(place) / "settings.ini"), QSettings.Format.IniFormat)
        session = Session.open(Path(sys.argv[1]), coder_name="anna")
        window = build_window(settings=settings, appearance=Appearance(application, settings), session=session)
        window.show()
        application.processEvents()
        window.close()


if __name__ == "__main__":
    main()
