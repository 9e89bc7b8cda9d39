"""This machine's id in the journal. It lives in the user's configuration, not in the project, which gets copied."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_config_path

from annotator.model.ids import DeviceId, is_id, uuid7_text


def device_id(folder: Path | None = None) -> DeviceId:
    """The device's id, made and kept at first use. Where it cannot be kept, a new one each time: undo then does not reach
    back over a restart, and nothing else is lost."""
    place = folder if folder is not None else _folder()
    path = place / "device"
    try:
        kept = path.read_text(encoding="ascii").strip()
        if is_id(kept):
            return DeviceId(kept)
    except (OSError, UnicodeDecodeError):
        pass
    fresh = uuid7_text()
    try:
        place.mkdir(parents=True, exist_ok=True)
        path.write_text(fresh, encoding="ascii")
    except OSError:
        pass
    return DeviceId(fresh)


def _folder() -> Path:
    chosen = os.environ.get("ANNOTATOR_CONFIG")
    return Path(chosen) if chosen else user_config_path("annotator")
