"""Every text of the screens has a German and a French translation that holds what the text holds."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).resolve().parents[3] / "scripts" / "translations.py"
LANGUAGES = ("de", "fr")
_PLACES = re.compile(r"\{\w*\}")


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", SCRIPT)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module
    spec.loader.exec_module(module)
    return module


CATALOGUE = _script()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_missing(language: str) -> None:
    missing = [f"{text.place}: {text.source!r}" for text in CATALOGUE.missing(language)]
    assert missing == [], "add them with `make translations` (docs/translating.md):\n" + "\n".join(missing)


def test_texts_of_every_room_are_found() -> None:
    places = {text.place.split("/")[2] for text in CATALOGUE.texts()}
    assert {"coding", "model", "store", "exchange", "ui"} <= places
    assert len(CATALOGUE.texts()) > 700


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_holds_the_same_places_ellipsis_and_mnemonic(language: str) -> None:
    wrong = []
    for (context, source), translated in CATALOGUE.catalogue(language).items():
        if (
            sorted(_PLACES.findall(source)) != sorted(_PLACES.findall(translated))
            or source.endswith("…") != translated.endswith("…")
            or ("&" in source) != ("&" in translated)
        ):
            wrong.append((context, source, translated))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_mnemonics_of_the_menu_bar_differ(language: str) -> None:
    known = CATALOGUE.catalogue(language)
    titles = [words for (context, source), words in known.items() if context == "Menus" and "&" in source]
    letters = [words[words.index("&") + 1].casefold() for words in titles]
    assert len(titles) == 6 and len(set(letters)) == 6, titles


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_catalogue_is_that_of_the_source(language: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    source = CATALOGUE.FOLDER / f"annotator_{language}.ts"
    release = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([str(release), "-silent", str(source), "-qm", str(made)], check=True)
    assert made.read_bytes() == source.with_suffix(".qm").read_bytes(), "run `make translations`"


def test_the_templates_are_those_of_the_sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(CATALOGUE, "TEMPLATES", tmp_path / "messages.json")
    before = (CATALOGUE.FOLDER / "messages.json").read_bytes()
    CATALOGUE.write_templates()
    assert (tmp_path / "messages.json").read_bytes() == before, "run `make translations`"
