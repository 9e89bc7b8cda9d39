"""Which actions stand in which menu, in which groups."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QMenuBar

from annotator.ui.actions.action_set import ActionSet

_GAP = ""
_RECENT, _THEME, _ENDS, _COLOUR = "recent menu", "theme menu", "ends menu", "colour menu"
_SPEAKERS = "speakers menu"
_ARTICLES = "articles menu"
_FILE = (
    *("file.new", "file.open", _RECENT, _GAP, "file.import", "file.import_folder", "file.paste", _GAP),
    *("file.export", "file.codebook", _GAP, "file.coder", "file.close", "file.quit"),
)
_EDIT = (
    *("edit.undo", "edit.redo", _GAP, "edit.copy", _GAP, "edit.grow", "edit.shrink"),
    *("edit.next_quotation", "edit.previous_quotation", _GAP),
    *("edit.find", "edit.find_next", "edit.find_previous", "edit.context", "edit.marked_words", _GAP, _SPEAKERS),
)
_STATEMENT = (
    *("statement.add", "statement.add_as", "statement.fragment", "statement.mention"),
    *("statement.copy", "statement.same", _GAP),
    *(_ENDS, "statement.remove_span", "statement.unsure", "statement.delete", _GAP),
    *("statement.next", "statement.previous", "statement.choose_here", "statement.where"),
)
_ARTICLE = (
    *("article.finish", "article.nothing", "article.flag", "article.skip", "article.reopen", _GAP),
    *("article.details", _GAP, "article.next", "article.previous", _GAP, _ARTICLES),
)
_ARTICLES_PAGE = (
    *("articles.change", "articles.tag", "articles.edition", "articles.remove", _GAP),
    *("articles.duplicates", "articles.compare", "articles.apart"),
)
_PAGES = ("page.code", "page.statements", "page.articles", "page.codebook", "page.speakers")
_VIEW = (
    *(*_PAGES, _GAP),
    *("view.palette", "view.filter", "view.filter_statements", _GAP, "view.everyone", _GAP),
    *("view.articles", "view.coding", "view.statements", "view.next_pane", "view.previous_pane", _GAP),
    *("view.larger", "view.smaller", "view.normal", "view.face", "view.wider", "view.narrower", "view.look", _GAP),
    *(_COLOUR, "view.legend", _THEME, _GAP, "view.focus", "view.full", "view.motion", "view.language"),
)
_HELP = ("help.keys", "help.about")
_THEMES = ("view.theme_system", "view.theme_light", "view.theme_dark")
_COLOURS = ("view.colour_type", "view.colour_stance", "view.colour_speaker", "view.colour_coder", "view.colour_topic")
_SPEAKER = (
    *("speaker.add", "speaker.rename", "speaker.merge", "speaker.split", "speaker.retire", _GAP),
    *("speaker.delete", "speaker.delete_unused", _GAP),
    *("speaker.duplicates", "speaker.apart", _GAP, "speaker.import", "speaker.export"),
)
_MOVES = (
    *("statement.start_out", "statement.start_in", "statement.end_out", "statement.end_in", _GAP),
    *("statement.start_out_fine", "statement.start_in_fine", "statement.end_out_fine", "statement.end_in_fine"),
)


def fill_menus(bar: QMenuBar, actions: ActionSet, *, recent: QMenu) -> None:
    """Fills the menu bar. `recent` is the menu of recent projects."""
    translate = QCoreApplication.translate
    recent.setTitle(translate("Menus", "Open recent"))
    for title, names in (
        (translate("Menus", "&File"), _FILE),
        (translate("Menus", "&Edit"), _EDIT),
        (translate("Menus", "&Statement"), _STATEMENT),
        (translate("Menus", "&Article"), _ARTICLE),
        (translate("Menus", "&View"), _VIEW),
        (translate("Menus", "&Help"), _HELP),
    ):
        _fill(bar.addMenu(title), actions, names, recent)


def _fill(menu: QMenu, actions: ActionSet, names: tuple[str, ...], recent: QMenu) -> None:
    translate = QCoreApplication.translate
    for name in names:
        if name == _GAP:
            menu.addSeparator()
        elif name == _RECENT:
            menu.addMenu(recent)
        elif name == _THEME:
            _fill(menu.addMenu(translate("Menus", "Theme")), actions, _THEMES, recent)
        elif name == _COLOUR:
            _fill(menu.addMenu(translate("Menus", "Colour statements")), actions, _COLOURS, recent)
        elif name == _SPEAKERS:
            _fill(menu.addMenu(translate("Menus", "Speakers")), actions, _SPEAKER, recent)
        elif name == _ARTICLES:
            _fill(menu.addMenu(translate("Menus", "On the page Articles")), actions, _ARTICLES_PAGE, recent)
        elif name == _ENDS:
            _fill(menu.addMenu(translate("Menus", "Move the ends")), actions, _MOVES, recent)
        else:
            menu.addAction(actions[name])
