"""The window in German and in French: no English text is left, dates and numbers are the language's, keys are as engraved."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QWidget

from annotator.coding.session import Session
from annotator.exchange.report import ImportReport
from annotator.model.errors import UserError
from annotator.model.ids import ArticleId
from annotator.model.places import shipped
from annotator.ui.chords import parsed, written
from annotator.ui.form.typed import in_iso_order
from annotator.ui.main_window import MainWindow
from annotator.ui.report_words import import_words
from annotator.ui.shown import shown_date, shown_number
from annotator.ui.translation import shown_error, shown_message
from tests.ui.access.conftest import coded_window, cut, shown_widgets, with_dialogs
from tests.ui.shell.conftest import OpenWindow
from tests.ui.translation.test_catalogue import CATALOGUE

SAME = frozenset(
    {
        *("Annotator", "Text", "Sample", "Note", "Type", "Form", "Position", "Topic", "Speaker", "Stance", "Target"),
        *("Article", "Articles", "Action", "Source", "Notes", "Alt", "Esc", "Tab", "Name", "System", "Pause", "anna"),
    }
)
"""Words that are the same in the language, and words of the codebook and the project, which keep theirs."""

Speak = Callable[[str], None]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Speak]:
    """Lets all windows made from now on speak a language; English again at the end."""
    made: list[QTranslator] = []

    def in_language(language: str) -> None:
        QLocale.setDefault(QLocale(language))
        translator = QTranslator()
        assert translator.load(str(shipped("resources") / "translations" / f"annotator_{language}.qm"))
        QCoreApplication.installTranslator(translator)
        made.append(translator)

    yield in_language
    for translator in made:
        QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(QLocale.c())


def words_of(top: QWidget) -> list[str]:
    """Every text that is to be seen or heard."""
    found = []
    for widget in shown_widgets(top):
        if isinstance(widget, (QLabel, QAbstractButton)):
            found.append(widget.text())
        if isinstance(widget, QLineEdit):
            found.append(widget.placeholderText())
        found += [widget.toolTip(), widget.accessibleName()]
    for menu in top.findChildren(QMenu):
        found += [action.text().split("\t")[0] for action in menu.actions()]
    return [words.replace("&", "").strip() for words in found if words.strip()]


def english_left(top: QWidget, language: str) -> list[str]:
    """The texts that stand there in English though the catalogue has them."""
    english = {text.source.replace("&", "").strip() for text in CATALOGUE.texts()}
    translated = {words.replace("&", "").strip() for words in CATALOGUE.catalogue(language).values()}
    return sorted({words for words in words_of(top) if words in english - translated - SAME})


@pytest.mark.parametrize(("language", "undo", "menu"), [("de", "Rückgängig", "Datei"), ("fr", "Annuler", "Fichier")])
def test_the_window_and_its_dialogs_are_in_the_language(
    speak: Speak,
    open_window: OpenWindow,
    coded_session: Session,
    language: str,
    undo: str,
    menu: str,
) -> None:
    speak(language)
    window = open_window(coded_session)
    coded_window(window)
    assert english_left(window, language) == []
    assert window.actions_.words("edit.undo").startswith(undo)
    assert menu in {action.text().replace("&", "") for action in window.top.menus.actions()}

    def check(dialog: QWidget) -> None:
        assert english_left(dialog, language) == [], type(dialog).__name__

    with_dialogs(window, check)


@pytest.mark.parametrize("language", ["de", "fr"])
def test_nothing_is_cut_in_the_language(
    speak: Speak,
    open_window: OpenWindow,
    coded_session: Session,
    language: str,
) -> None:
    speak(language)
    window: MainWindow = open_window(coded_session)
    coded_window(window)
    window.resize(1366, 768)
    QApplication.processEvents()
    assert cut(window) == []


@pytest.mark.parametrize(
    ("language", "day", "month", "number"),
    [("de", "22. Januar 2025", "Januar 2025", "1.234"), ("fr", "22 janvier 2025", "janvier 2025", "1\u202f234")],
)
def test_dates_and_numbers(speak: Speak, language: str, day: str, month: str, number: str) -> None:
    speak(language)
    assert shown_date("2025-01-22", long=True) == day
    assert shown_date("2025-01", long=True) == month
    assert shown_date("2025") == "2025"
    assert shown_number(1234) == number


@pytest.mark.parametrize(
    ("language", "keys"), [("de", ["Strg+Umschalt+S", "Entf", "Eingabe"]), ("fr", ["Ctrl+Maj+S", "Suppr", "Entrée"])]
)
def test_keys_are_called_as_they_are_engraved(speak: Speak, language: str, keys: list[str]) -> None:
    speak(language)
    assert [written(parsed(chord)) for chord in ("Ctrl+Shift+S", "Delete", "Enter")] == keys


def test_messages_with_values_are_translated_and_keep_the_values(speak: Speak) -> None:
    speak("de")
    assert shown_message("/tmp/x.annotator exists already.") == "/tmp/x.annotator gibt es schon."
    assert shown_message("set stance") == "stance setzen"
    assert shown_message("delete 3 statements") == "3 Aussagen löschen"
    assert shown_error(UserError("There is no coder Zoe.", "Choose another name.")) == (
        "Es gibt niemanden namens Zoe. Wählen Sie einen anderen Namen."
    )
    listed = "The statement cannot be saved:\n  values.stance: 'x' is not an option of Stance"
    assert shown_message(listed).startswith("Die Aussage kann nicht gespeichert werden:\n  values.stance: ")
    assert shown_message("an unknown sentence") == "an unknown sentence"
    assert shown_message("") == ""


def test_every_template_is_known_again_by_its_values(speak: Speak) -> None:
    speak("fr")
    known = {text.source: None for text in CATALOGUE.texts() if text.context == "Messages" and "{0}" in text.source}
    unknown = [
        source
        for source in known
        if len(source.replace("{0}", "").strip()) > 12
        and shown_message(source.format(*"ABCDEFGH")) == source.format(*"ABCDEFGH")
    ]
    assert unknown == []


def test_without_a_language_all_is_english() -> None:
    assert shown_message("set stance") == "set stance"
    assert import_words(ImportReport(imported=(ArticleId("a"),))) == "Imported: 1 article."


@pytest.mark.parametrize(
    ("language", "typed", "value"),
    [
        ("de", "22.1.2025", "2025-01-22"),
        ("fr", "22/01/2025", "2025-01-22"),
        ("en", "1/22/2025", "2025-01-22"),
        ("de", "1.2025", "2025-01"),
        ("de", "2025-01-22", "2025-01-22"),
        ("fr", "2025", "2025"),
    ],
)
def test_dates_are_typed_in_the_order_of_the_language_and_kept_as_iso(
    speak: Speak, language: str, typed: str, value: str
) -> None:
    if language == "en":
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    else:
        speak(language)
    try:
        assert in_iso_order(typed) == value
    finally:
        QLocale.setDefault(QLocale.c())
