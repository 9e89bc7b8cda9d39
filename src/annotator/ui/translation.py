"""The language of the screens: which one, and the messages of the layers below in it. The command line stays English."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

from annotator.model.errors import AnnotatorError
from annotator.model.places import shipped

MESSAGES = "Messages"
LANGUAGE_KEY = "view/language"
LANGUAGES = ("en", "de", "fr")
_PLACE = re.compile(r"\{(\d+)\}")


def chosen_language(settings: QSettings) -> str:
    """The language that was chosen, or "" for the system's."""
    kept = str(settings.value(LANGUAGE_KEY, ""))
    return kept if kept in LANGUAGES else ""


def install_language(application: QCoreApplication, language: str) -> None:
    """Shows the screens, dates and numbers in this language ("": the system's). Widgets made before keep theirs."""
    if language:
        QLocale.setDefault(QLocale(language))
    folders = ((QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase"), (str(_folder()), "annotator"))
    for folder, name in folders:
        translator = QTranslator(application)
        if translator.load(QLocale(), name, "_", folder):
            application.installTranslator(translator)


def shown_message(english: str) -> str:
    """A message, label or word of the layers below in the language of the screens. A message that holds values is known by
    its template; one that is not known is returned as it is."""
    if "\n" in english:
        return "\n".join(map(shown_message, english.split("\n")))
    bare = english.strip()
    if not bare:
        return english
    words = _known(bare)
    if words is None and ": " in bare:
        where, _, rest = bare.partition(": ")
        known = _known(rest)
        words = f"{where}: {known}" if known is not None else None
    return english if words is None else english.replace(bare, words, 1)


def shown_error(error: AnnotatorError) -> str:
    """What is wrong and what to do, in the language of the screens."""
    message = shown_message(error.message)
    return f"{message} {shown_message(error.advice)}" if error.advice else message


class _Template(NamedTuple):
    text: str
    pattern: re.Pattern[str]


def _known(english: str) -> str | None:
    exact = QCoreApplication.translate(MESSAGES, english)
    if exact != english:
        return exact
    for template in _templates():
        found = template.pattern.fullmatch(english)
        if found is not None:
            translated = QCoreApplication.translate(MESSAGES, template.text)
            return _filled(translated, found)
    return None


def _filled(template: str, found: re.Match[str]) -> str:
    return _PLACE.sub(lambda place: found[f"v{place[1]}"], template)


@cache
def _templates() -> tuple[_Template, ...]:
    """The templates, those with most words first, so that the most exact one fits."""
    texts: list[str] = json.loads((_folder() / "messages.json").read_text(encoding="utf-8"))
    texts.sort(key=lambda text: -len(_PLACE.sub("", text)))
    return tuple(_Template(text, _pattern(text)) for text in texts)


def _pattern(text: str) -> re.Pattern[str]:
    parts = _PLACE.split(text)
    pieces = [re.escape(part) if place % 2 == 0 else f"(?P<v{part}>.+?)" for place, part in enumerate(parts)]
    return re.compile("".join(pieces))


def _folder() -> Path:
    return shipped("resources") / "translations"
