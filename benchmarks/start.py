"""Start the program on a project, wait until its window is usable, and end: what `make bench` times from outside."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QSettings

from annotator.start_phase import start_phase


def main() -> None:
    """The window is usable when it is shown, its list is filled, an article is painted, and events are handled.
    Prints the time at which it is."""
    with start_phase():
        from annotator.app import build_application, build_window
        from annotator.coding.session import Session
        from annotator.ui.style import Appearance

    with tempfile.TemporaryDirectory() as place, start_phase():
        application = build_application()
        settings = QSettings(str(Path(place) / "settings.ini"), QSettings.Format.IniFormat)
        session = Session.open(Path(sys.argv[1]), coder_name="anna")
        window = build_window(settings=settings, appearance=Appearance(application, settings), session=session)
        window.show()
        application.processEvents()
        print(time.time())
        window.close()


if __name__ == "__main__":
    main()
