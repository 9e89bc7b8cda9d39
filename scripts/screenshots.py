"""The pictures in docs/images, made of the sample project in the real window: light and dark, 1× and 2×.

Qt takes its scale at the start, so that the doubled pictures come from a second run of this script with QT_SCALE_FACTOR=2."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QWidget

from annotator.app import build_application, build_window
from annotator.coding.commands.statements import AddStatement, SetValues
from annotator.coding.session import Session
from annotator.exchange.samples import build_sample_project
from annotator.model.codebook_check import read_codebook
from annotator.model.ids import EntityTypeId, FieldId
from annotator.model.places import shipped_codebook
from annotator.model.statement import Span
from annotator.suggest.sentences import sentence_spans
from annotator.ui.main_window import MainWindow
from annotator.ui.pages.project_page import PageName
from annotator.ui.rehearsal.hands import CTRL, SHIFT, Hands
from annotator.ui.style import Appearance, ThemeChoice

IMAGES = Path(__file__).resolve().parent.parent / "docs" / "images"
CODER = "Mira Lindqvist"
THEMES = (ThemeChoice.LIGHT, ThemeChoice.DARK)


class Studio:
    """Opens windows on copies of the sample project and takes their pictures."""

    def __init__(self, folder: Path, suffix: str) -> None:
        self._application = build_application()
        self._folder = folder
        self._suffix = suffix
        self._settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self._appearance = Appearance(self._application, self._settings)

    def window(self, session: Session | None, width: int = 1440, height: int = 900) -> Hands:
        """A window of this size on the session, or on the welcome page."""
        window = build_window(settings=self._settings, appearance=self._appearance, session=session)
        window.resize(width, height)
        window.show()
        window.activateWindow()
        hands = Hands(window)
        hands.settle()
        return hands

    def take(self, hands: Hands, name: str, *, what: QWidget | None = None) -> None:
        """Save the picture of the window, or of a part of it, in both themes."""
        for theme in THEMES:
            hands.window.choose_theme(theme)
            hands.settle(0.4)
            path = IMAGES / f"{name}-{theme.value}{self._suffix}.png"
            (what or hands.window).grab().save(str(path), "PNG", 0)
            print(path.name)

    def sample(self, name: str) -> Session:
        """A session of the sample coder on a fresh copy of the sample project."""
        path = self._folder / f"{name}.annotator"
        build_sample_project(path)
        return Session.open(path, coder_name=CODER)


def open_article(hands: Hands, title: str) -> None:
    """Open the first article whose title or words fit."""
    queries = hands.room.session.queries
    row = queries.articles(title)[0]
    hands.room.place.open(queries.article_text(row.id))
    hands.settle()


def whole_window(studio: Studio) -> None:
    hands = studio.window(studio.sample("window"))
    open_article(hands, "Until sixty-seven")
    hands.press(Qt.Key.Key_Down, CTRL)
    hands.press(Qt.Key.Key_Down, CTRL)
    hands.settle()
    studio.take(hands, "window")
    small = studio.window(studio.sample("small"), 1366, 768)
    open_article(small, "A fence by the sea")
    small.press(Qt.Key.Key_Down, CTRL)
    studio.take(small, "window-1366")


def overlaps(studio: Studio) -> None:
    session = studio.sample("overlaps")
    hands = studio.window(session)
    open_article(hands, "Skerry Bank")
    start, _ = hands.place_of("He promised that household bills")
    _, end = hands.place_of("once the turbines were turning")
    article = hands.room.place.article
    assert article is not None
    for number, stance in enumerate(("support", "oppose", "neutral", "unclear", "support", "oppose")):
        span = Span(start=start + 6 * number, end=end - 5 * number)
        made = session.run(AddStatement(article, (span,))).new_statement
        assert made is not None
        session.run(SetValues(made, FieldId("stance"), (stance,)))
    hands.settle()
    studio.take(hands, "overlaps", what=hands.room.reading)


def scripts_of_the_world(studio: Studio) -> None:
    hands = studio.window(studio.sample("arabic"))
    row = next(row for row in hands.room.session.queries.articles() if row.language == "ar")
    hands.room.place.open(hands.room.session.queries.article_text(row.id))
    hands.press(Qt.Key.Key_Down, CTRL)
    studio.take(hands, "arabic")


def lists(studio: Studio) -> None:
    for field, words in (("speaker", "pell"), ("topic", "pen")):
        hands = studio.window(studio.sample(field))
        open_article(hands, "Until sixty-seven")
        hands.press(Qt.Key.Key_Down, CTRL)
        hands.room.form.focus_field(FieldId(field))
        hands.type(words)
        studio.take(hands, f"list-{field}")


def pages(studio: Studio) -> None:
    """The pages beside Code, each with something chosen."""
    hands = studio.window(studio.sample("pages"))
    for name in (PageName.STATEMENTS, PageName.ARTICLES, PageName.CODEBOOK, PageName.SPEAKERS):
        hands.room.switch.show(name)
        hands.settle(0.6)
        hands.press(Qt.Key.Key_Down)
        studio.take(hands, f"{name.value}-page")


def first_steps(studio: Studio) -> None:
    studio.take(studio.window(None), "welcome")
    path = shipped_codebook("political-statements")
    assert path is not None
    with tempfile.TemporaryDirectory() as place:
        session = Session.create(Path(place) / "empty.annotator", title="Talks 2025", codebook=read_codebook(path))
        session.switch_coder_by_name(CODER)
        hands = studio.window(session)
        studio.take(hands, "empty")
        hands.window.close()


def dialogs(studio: Studio) -> None:
    hands = studio.window(studio.sample("dialogs"))
    hands.window.show_keys()
    hands.settle()
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        studio.take(hands, "keys", what=dialog)
        dialog.close()


def dense(studio: Studio) -> None:
    """Fifty statements in one article, five of them over one sentence; the legend and the list of all at a place."""
    session = studio.sample("dense")
    hands = studio.window(session)
    open_article(hands, "Skerry Bank")
    article = hands.room.place.article
    assert article is not None
    text = hands.room.place.text
    sentences = [(start, end) for start, end in sentence_spans(text=text, language="en") if end - start > 30]
    stances, topics = ("support", "oppose", "neutral", "unclear"), ("energy_supply", "climate", "budget_tax", "housing")
    people = session.queries.search_entities("", (EntityTypeId("person"),), limit=8)
    here = session.queries.statement_count(article)
    for number in range(50 - here):
        start, end = sentences[2] if number < 5 else sentences[number % len(sentences)]
        step = 7 * (number % 5)
        span = Span(start=start + step, end=max(start + step + 12, end - step))
        values = {
            FieldId("stance"): (stances[number % 4],),
            FieldId("topic"): (topics[number % 3],),
            FieldId("speaker"): (people[number % len(people)].id,),
        }
        session.run(AddStatement(article, (span,), values=values))
    hands.settle()
    hands.room.reading.setFocus()
    hands.press(Qt.Key.Key_9, CTRL | SHIFT)
    hands.press(Qt.Key.Key_6, CTRL | SHIFT)
    hands.settle()
    studio.take(hands, "dense")
    hands.click(sentences[2][0] + 45)
    hands.settle()
    studio.take(hands, "chooser", what=hands.room.reading)


def finding(studio: Studio) -> None:
    hands = studio.window(studio.sample("finding"))
    open_article(hands, "Until sixty-seven")
    hands.press(Qt.Key.Key_F, CTRL)
    hands.type("pension")
    hands.settle(0.6)
    studio.take(hands, "find", what=hands.room.reading)
    hands.room.reading.setFocus()
    hands.press(Qt.Key.Key_F11, SHIFT)
    hands.settle()
    studio.take(hands, "focus")


def proposals(studio: Studio) -> None:
    hands = studio.window(studio.sample("proposals"))
    open_article(hands, "Until sixty-seven")
    hands.room.reading.go_to(0)
    hands.press(Qt.Key.Key_Q)
    hands.press(Qt.Key.Key_Return)
    hands.settle()
    studio.take(hands, "proposals")


SHOTS: tuple[Callable[[Studio], None], ...] = (
    whole_window,
    overlaps,
    scripts_of_the_world,
    lists,
    pages,
    first_steps,
    dialogs,
    dense,
    finding,
    proposals,
)


def main() -> None:
    """Make all pictures at 1×, then at 2×."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    IMAGES.mkdir(parents=True, exist_ok=True)
    doubled = os.environ.get("QT_SCALE_FACTOR") == "2"
    with tempfile.TemporaryDirectory() as place:
        os.environ["ANNOTATOR_CONFIG"] = place
        studio = Studio(Path(place), "@2x" if doubled else "")
        for shot in (*SHOTS[:2], dense) if doubled else SHOTS:
            shot(studio)
            for widget in QApplication.topLevelWidgets():
                if isinstance(widget, MainWindow):
                    widget.close()
    if not doubled:
        subprocess.run([sys.executable, __file__], env={**os.environ, "QT_SCALE_FACTOR": "2"}, check=True)


if __name__ == "__main__":
    main()
