"""The one table of actions and keys: menus, tooltips, the F1 sheet and the key filter are all made from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSettings

from annotator.ui.chords import Chord, parsed

_SETTINGS_GROUP = "keys"
_NONE = "none"


class Context(StrEnum):
    """Where a key works. `window` is everywhere in the main window; keys without Ctrl or Alt keep to one of the others."""

    READING = "reading"
    FORM = "form"
    TABLE = "table"
    LIST = "list"
    PAGE = "page"
    WINDOW = "window"


class Menu(StrEnum):
    """The menu that an action stands in; `none` for those that only a key reaches."""

    FILE = "file"
    EDIT = "edit"
    STATEMENT = "statement"
    ARTICLE = "article"
    VIEW = "view"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class Binding:
    """One action: its id, its menu, its words, and for each context the chords that trigger it."""

    action: str
    menu: Menu
    text: str
    keys: Mapping[Context, tuple[Chord, ...]]

    @property
    def words(self) -> str:
        """The action's words in the language of the screens."""
        return QCoreApplication.translate("Bindings", self.text)

    @property
    def first(self) -> Chord | None:
        """The chord that stands beside the menu entry."""
        return next((chord for found in self.keys.values() for chord in found), None)


def _row(action: str, menu: Menu, text: object, **keys: str) -> Binding:
    chords = {Context(name): tuple(parsed(key) for key in listed.split()) for name, listed in keys.items()}
    return Binding(action, menu, str(text), chords)


_F, _E, _S, _A, _V, _H = Menu.FILE, Menu.EDIT, Menu.STATEMENT, Menu.ARTICLE, Menu.VIEW, Menu.HELP
DIGITS = "123456789"
PAGE_GROUPS = frozenset({"articles", "speaker"})
"""The first parts of the actions that belong to one page each."""

DEFAULT_BINDINGS: tuple[Binding, ...] = (
    _row("file.new", _F, QT_TRANSLATE_NOOP("Bindings", "New project…"), window="Ctrl+N"),
    _row("file.open", _F, QT_TRANSLATE_NOOP("Bindings", "Open project…"), window="Ctrl+O"),
    _row("file.recent", _F, QT_TRANSLATE_NOOP("Bindings", "Open recent"), window="Ctrl+Shift+O"),
    _row("file.import", _F, QT_TRANSLATE_NOOP("Bindings", "Import files…"), window="Ctrl+I"),
    _row("file.import_folder", _F, QT_TRANSLATE_NOOP("Bindings", "Import a folder…"), window="Ctrl+Shift+I"),
    _row("file.paste", _F, QT_TRANSLATE_NOOP("Bindings", "Paste text as article…"), window="Ctrl+Shift+V"),
    _row("file.export", _F, QT_TRANSLATE_NOOP("Bindings", "Export…"), window="Ctrl+E"),
    _row("file.codebook", _F, QT_TRANSLATE_NOOP("Bindings", "Update codebook…"), window="Ctrl+Shift+G"),
    _row("file.coder", _F, QT_TRANSLATE_NOOP("Bindings", "Switch coder"), window="Ctrl+Shift+K"),
    _row("file.close", _F, QT_TRANSLATE_NOOP("Bindings", "Close project"), window="Ctrl+W"),
    _row("file.quit", _F, QT_TRANSLATE_NOOP("Bindings", "Quit"), window="Ctrl+Q"),
    _row("edit.undo", _E, QT_TRANSLATE_NOOP("Bindings", "Undo"), window="Ctrl+Z"),
    _row("edit.redo", _E, QT_TRANSLATE_NOOP("Bindings", "Redo"), window="Ctrl+Shift+Z Ctrl+Y"),
    _row("edit.copy", _E, QT_TRANSLATE_NOOP("Bindings", "Copy the selected words"), reading="Ctrl+C"),
    _row("edit.grow", _E, QT_TRANSLATE_NOOP("Bindings", "Grow the selection"), reading="S"),
    _row("edit.shrink", _E, QT_TRANSLATE_NOOP("Bindings", "Shrink the selection"), reading="Shift+S"),
    _row("edit.next_quotation", _E, QT_TRANSLATE_NOOP("Bindings", "Next uncoded quotation"), reading="Q"),
    _row("edit.previous_quotation", _E, QT_TRANSLATE_NOOP("Bindings", "Previous uncoded quotation"), reading="Shift+Q"),
    _row("edit.find", _E, QT_TRANSLATE_NOOP("Bindings", "Find in the article…"), window="Ctrl+F"),
    _row("edit.find_next", _E, QT_TRANSLATE_NOOP("Bindings", "Find the next"), window="F3"),
    _row("edit.find_previous", _E, QT_TRANSLATE_NOOP("Bindings", "Find the previous"), window="Shift+F3"),
    _row("edit.context", _E, QT_TRANSLATE_NOOP("Bindings", "Words in context…"), window="F4"),
    _row("edit.marked_words", _E, QT_TRANSLATE_NOOP("Bindings", "Marked words…"), window="Shift+F4"),
    _row("statement.add", _S, QT_TRANSLATE_NOOP("Bindings", "Make a statement of the selection"), reading="Enter"),
    _row("statement.add_as", _S, QT_TRANSLATE_NOOP("Bindings", "Make a statement of type…"), reading="T"),
    _row(
        "statement.fragment",
        _S,
        QT_TRANSLATE_NOOP("Bindings", "Add the selection as a further fragment"),
        reading="+ = Shift+Enter Num+",
    ),
    _row(
        "statement.mention",
        _S,
        QT_TRANSLATE_NOOP("Bindings", "Mark the selection as mention of the field"),
        reading="M",
        window="Ctrl+M",
    ),
    _row("statement.copy", _S, QT_TRANSLATE_NOOP("Bindings", "Second statement on the same words"), window="Ctrl+D"),
    _row(
        "statement.same",
        _S,
        QT_TRANSLATE_NOOP("Bindings", "Same again: the values of the last statement"),
        reading="R",
        window="Ctrl+R",
    ),
    _row(
        "statement.unsure",
        _S,
        QT_TRANSLATE_NOOP("Bindings", "Unsure"),
        reading="U",
        window="Ctrl+U",
    ),
    _row("statement.start_out", _S, QT_TRANSLATE_NOOP("Bindings", "Start: out by a word"), reading="["),
    _row("statement.end_out", _S, QT_TRANSLATE_NOOP("Bindings", "End: out by a word"), reading="]"),
    _row("statement.start_in", _S, QT_TRANSLATE_NOOP("Bindings", "Start: in by a word"), reading="{"),
    _row("statement.end_in", _S, QT_TRANSLATE_NOOP("Bindings", "End: in by a word"), reading="}"),
    _row("statement.start_out_fine", _S, QT_TRANSLATE_NOOP("Bindings", "Start: out by a character"), reading="Alt+["),
    _row("statement.end_out_fine", _S, QT_TRANSLATE_NOOP("Bindings", "End: out by a character"), reading="Alt+]"),
    _row(
        "statement.start_in_fine", _S, QT_TRANSLATE_NOOP("Bindings", "Start: in by a character"), reading="Alt+Shift+["
    ),
    _row("statement.end_in_fine", _S, QT_TRANSLATE_NOOP("Bindings", "End: in by a character"), reading="Alt+Shift+]"),
    _row(
        "statement.remove_span",
        _S,
        QT_TRANSLATE_NOOP("Bindings", "Take away the fragment or mention at the caret"),
        reading="Shift+Delete Shift+Backspace",
    ),
    _row(
        "statement.delete",
        _S,
        QT_TRANSLATE_NOOP("Bindings", "Delete the statement"),
        reading="Delete Backspace",
        table="Delete Backspace",
    ),
    _row("statement.next", _S, QT_TRANSLATE_NOOP("Bindings", "Next statement"), reading="N", window="Ctrl+Down"),
    _row("statement.previous", _S, QT_TRANSLATE_NOOP("Bindings", "Previous statement"), reading="P", window="Ctrl+Up"),
    _row("statement.choose_here", _S, QT_TRANSLATE_NOOP("Bindings", "Choose among the statements here"), reading="C"),
    _row("statement.where", _S, QT_TRANSLATE_NOOP("Bindings", "Say where I am"), reading="W"),
    *(
        _row(f"option.{digit}", _S, QT_TRANSLATE_NOOP("Bindings", "Choose the option with this digit"), reading=digit)
        for digit in DIGITS
    ),
    _row("article.finish", _A, QT_TRANSLATE_NOOP("Bindings", "Finish and open the next"), window="Ctrl+Enter"),
    _row(
        "article.nothing",
        _A,
        QT_TRANSLATE_NOOP("Bindings", "Nothing found, open the next"),
        reading="0",
        window="Ctrl+Shift+Enter",
    ),
    _row("article.flag", _A, QT_TRANSLATE_NOOP("Bindings", "Flag…"), reading="F", window="Ctrl+Shift+F"),
    _row("article.skip", _A, QT_TRANSLATE_NOOP("Bindings", "Skip…"), reading="X", window="Ctrl+Shift+X"),
    _row("article.reopen", _A, QT_TRANSLATE_NOOP("Bindings", "Back to work on it"), window="Ctrl+Shift+B"),
    _row("article.details", _A, QT_TRANSLATE_NOOP("Bindings", "Title and details…"), window="F2"),
    _row("article.next", _A, QT_TRANSLATE_NOOP("Bindings", "Next article"), window="Ctrl+PgDown"),
    _row("article.previous", _A, QT_TRANSLATE_NOOP("Bindings", "Previous article"), window="Ctrl+PgUp"),
    *(
        _row(f"page.{name}", _V, words, window=f"Ctrl+{digit}")
        for digit, (name, words) in enumerate(
            (
                ("code", QT_TRANSLATE_NOOP("Bindings", "Code")),
                ("statements", QT_TRANSLATE_NOOP("Bindings", "Statements")),
                ("articles", QT_TRANSLATE_NOOP("Bindings", "Articles")),
                ("codebook", QT_TRANSLATE_NOOP("Bindings", "Codebook")),
                ("speakers", QT_TRANSLATE_NOOP("Bindings", "Speakers")),
            ),
            1,
        )
    ),
    _row("view.palette", _V, QT_TRANSLATE_NOOP("Bindings", "Go to anything…"), window="Ctrl+K"),
    _row("view.filter", _V, QT_TRANSLATE_NOOP("Bindings", "Filter the articles"), window="Ctrl+L"),
    _row("view.filter_statements", _V, QT_TRANSLATE_NOOP("Bindings", "Filter the statements"), window="Ctrl+Shift+L"),
    _row("view.to_form", _V, QT_TRANSLATE_NOOP("Bindings", "From the text to the form"), reading="Tab"),
    _row(
        "view.to_text",
        _V,
        QT_TRANSLATE_NOOP("Bindings", "Back to the text"),
        form="Esc",
        table="Esc",
        list="Esc",
    ),
    _row("view.next_pane", _V, QT_TRANSLATE_NOOP("Bindings", "Next pane"), window="F6"),
    _row("view.previous_pane", _V, QT_TRANSLATE_NOOP("Bindings", "Previous pane"), window="Shift+F6"),
    _row("view.everyone", _V, QT_TRANSLATE_NOOP("Bindings", "Everybody’s statements"), window="Ctrl+Shift+E"),
    _row("view.larger", _V, QT_TRANSLATE_NOOP("Bindings", "Larger text"), window="Ctrl+= Ctrl++ Ctrl+Num+"),
    _row("view.smaller", _V, QT_TRANSLATE_NOOP("Bindings", "Smaller text"), window="Ctrl+- Ctrl+Num-"),
    _row("view.normal", _V, QT_TRANSLATE_NOOP("Bindings", "Normal text size"), window="Ctrl+0"),
    _row("view.face", _V, QT_TRANSLATE_NOOP("Bindings", "Serif or sans-serif text"), window="Ctrl+Shift+S"),
    _row("view.wider", _V, QT_TRANSLATE_NOOP("Bindings", "Wider column"), window="Ctrl+."),
    _row("view.narrower", _V, QT_TRANSLATE_NOOP("Bindings", "Narrower column"), window="Ctrl+,"),
    _row("view.look", _V, QT_TRANSLATE_NOOP("Bindings", "Typeface, column and leading…"), window="Ctrl+Shift+T"),
    _row("view.colour_type", _V, QT_TRANSLATE_NOOP("Bindings", "By type"), window="Ctrl+Shift+4"),
    _row("view.colour_stance", _V, QT_TRANSLATE_NOOP("Bindings", "By stance"), window="Ctrl+Shift+5"),
    _row("view.colour_speaker", _V, QT_TRANSLATE_NOOP("Bindings", "By speaker"), window="Ctrl+Shift+6"),
    _row("view.colour_coder", _V, QT_TRANSLATE_NOOP("Bindings", "By coder"), window="Ctrl+Shift+7"),
    _row("view.colour_topic", _V, QT_TRANSLATE_NOOP("Bindings", "By topic"), window="Ctrl+Shift+8"),
    _row("view.legend", _V, QT_TRANSLATE_NOOP("Bindings", "Show the legend"), window="Ctrl+Shift+9"),
    _row("view.theme_system", _V, QT_TRANSLATE_NOOP("Bindings", "System"), window="Ctrl+Shift+1"),
    _row("view.theme_light", _V, QT_TRANSLATE_NOOP("Bindings", "Light"), window="Ctrl+Shift+2"),
    _row("view.theme_dark", _V, QT_TRANSLATE_NOOP("Bindings", "Dark"), window="Ctrl+Shift+3"),
    _row("view.articles", _V, QT_TRANSLATE_NOOP("Bindings", "Show the articles"), window="F7"),
    _row("view.coding", _V, QT_TRANSLATE_NOOP("Bindings", "Show the coding form"), window="F8"),
    _row("view.statements", _V, QT_TRANSLATE_NOOP("Bindings", "Show the statements"), window="F9"),
    _row("view.full", _V, QT_TRANSLATE_NOOP("Bindings", "Full screen"), window="F11"),
    _row("view.focus", _V, QT_TRANSLATE_NOOP("Bindings", "Focus mode: only text and form"), window="Shift+F11"),
    _row("view.motion", _V, QT_TRANSLATE_NOOP("Bindings", "Less motion"), window="Ctrl+Shift+U"),
    _row("view.language", _V, QT_TRANSLATE_NOOP("Bindings", "Language…"), window="Ctrl+Shift+Y"),
    _row("speaker.add", _E, QT_TRANSLATE_NOOP("Bindings", "Add a speaker…"), page="N"),
    _row("speaker.rename", _E, QT_TRANSLATE_NOOP("Bindings", "Rename the speaker…"), page="Shift+N"),
    _row("speaker.merge", _E, QT_TRANSLATE_NOOP("Bindings", "Merge the speakers…"), page="M"),
    _row("speaker.split", _E, QT_TRANSLATE_NOOP("Bindings", "Split the speaker…"), page="S"),
    _row("speaker.retire", _E, QT_TRANSLATE_NOOP("Bindings", "Retire, or offer again"), page="R"),
    _row("speaker.delete", _E, QT_TRANSLATE_NOOP("Bindings", "Delete the speakers"), page="Delete Backspace"),
    _row("speaker.delete_unused", _E, QT_TRANSLATE_NOOP("Bindings", "Delete all unused speakers"), page="Shift+Delete"),
    _row("speaker.apart", _E, QT_TRANSLATE_NOOP("Bindings", "Not the same"), page="K"),
    _row("speaker.duplicates", _E, QT_TRANSLATE_NOOP("Bindings", "Look for speakers that are the same"), page="D"),
    _row("speaker.import", _E, QT_TRANSLATE_NOOP("Bindings", "Import speakers…"), page="Alt+I"),
    _row("speaker.export", _E, QT_TRANSLATE_NOOP("Bindings", "Export speakers…"), page="Alt+X"),
    _row("articles.change", _A, QT_TRANSLATE_NOOP("Bindings", "Change the chosen articles…"), page="E"),
    _row("articles.tag", _A, QT_TRANSLATE_NOOP("Bindings", "Tag the chosen articles…"), page="T"),
    _row("articles.edition", _A, QT_TRANSLATE_NOOP("Bindings", "New edition…"), page="N"),
    _row("articles.remove", _A, QT_TRANSLATE_NOOP("Bindings", "Remove the chosen articles…"), page="Delete Backspace"),
    _row("articles.duplicates", _A, QT_TRANSLATE_NOOP("Bindings", "Look for duplicates"), page="D"),
    _row("articles.compare", _A, QT_TRANSLATE_NOOP("Bindings", "Compare two texts…"), page="C"),
    _row("articles.apart", _A, QT_TRANSLATE_NOOP("Bindings", "Not a duplicate"), page="K"),
    _row("help.keys", _H, QT_TRANSLATE_NOOP("Bindings", "Keys"), window="F1"),
    _row("help.about", _H, QT_TRANSLATE_NOOP("Bindings", "About Annotator"), window="Shift+F1"),
)


class Bindings:
    """The table with the person's own keys laid over it. Own keys live in the settings, one entry an action."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings
        self._rows = {row.action: self._with_own(row) for row in DEFAULT_BINDINGS}

    def rows(self) -> tuple[Binding, ...]:
        """All actions in the order of the menus."""
        return tuple(self._rows.values())

    def row(self, action: str) -> Binding:
        """One action's binding. Raises KeyError for an id that the table does not have."""
        return self._rows[action]

    def action_for(
        self,
        chords: Iterable[Chord],
        contexts: Iterable[Context],
        is_enabled: Callable[[str], bool] = lambda _: True,
    ) -> str | None:
        """The action that the best of these chords triggers in the first of these contexts that knows one. Of the pages'
        actions, which may share a key, it is the one that is enabled."""
        contexts = tuple(contexts)
        for chord in chords:
            for context in contexts:
                found = [row.action for row in self._rows.values() if chord in row.keys.get(context, ())]
                if found:
                    return next(filter(is_enabled, found), found[0])
        return None

    def clash(self, action: str, chord: Chord) -> Binding | None:
        """Another action that this chord would take a key from, in a context in which both work."""
        own = set(self.contexts_for(action, chord))
        for row in self._rows.values():
            for context, chords in row.keys.items():
                together = context in own or Context.WINDOW in (context, *own)
                together = together and not on_different_pages(row.action, action)
                if row.action != action and together and chord in chords:
                    return row
        return None

    def set_key(self, action: str, chord: Chord) -> None:
        """Gives the action this key, and remembers it. A bare key goes where nothing can be typed (text, lists), one with
        Ctrl or Alt, or an F-key, into the whole window where the action works there; the action's keys elsewhere stay.
        Raises ValueError for a bare key of an action that works in the whole window only."""
        row = self._rows[action]
        contexts = self.contexts_for(action, chord)
        if not contexts:
            raise ValueError(f"{chord} cannot work everywhere")
        self._keep(action, {**row.keys, **dict.fromkeys(contexts, (chord,))})

    def contexts_for(self, action: str, chord: Chord) -> tuple[Context, ...]:
        """Where this key would work for the action; empty where it must not."""
        there = tuple(self._rows[action].keys) or (Context.WINDOW,)
        inside = tuple(context for context in there if context is not Context.WINDOW)
        if is_bare(chord):
            return inside
        return (Context.WINDOW,) if Context.WINDOW in there else inside

    def take_from(self, action: str, chord: Chord) -> None:
        """Takes this key away from the action, wherever it has it."""
        row = self._rows[action]
        left = {context: tuple(kept for kept in chords if kept != chord) for context, chords in row.keys.items()}
        self._keep(action, left)

    def reset_action(self, action: str) -> None:
        """Back to the keys that ship, for one action."""
        shipped = next(row for row in DEFAULT_BINDINGS if row.action == action)
        self._settings.remove(f"{_SETTINGS_GROUP}/{action}")
        for context in Context:
            self._settings.remove(f"{_SETTINGS_GROUP}/{action}.{context.value}")
        self._rows[action] = shipped

    def reset(self) -> None:
        """Back to the keys that ship."""
        self._settings.remove(_SETTINGS_GROUP)
        self._rows = {row.action: row for row in DEFAULT_BINDINGS}

    def _keep(self, action: str, keys: Mapping[Context, tuple[Chord, ...]]) -> None:
        row = self._rows[action]
        self._rows[action] = Binding(row.action, row.menu, row.text, keys)
        self._settings.remove(f"{_SETTINGS_GROUP}/{action}")
        for context, chords in keys.items():
            self._settings.setValue(f"{_SETTINGS_GROUP}/{action}.{context.value}", " ".join(map(str, chords)) or _NONE)

    def _with_own(self, row: Binding) -> Binding:
        once = str(self._settings.value(f"{_SETTINGS_GROUP}/{row.action}", ""))
        keys = dict(row.keys)
        if once:  # written by an earlier version: one key everywhere
            keys = dict.fromkeys(keys, _parsed(once) or ())
        for context in row.keys:
            kept = str(self._settings.value(f"{_SETTINGS_GROUP}/{row.action}.{context.value}", ""))
            found = () if kept == _NONE else _parsed(kept)
            if found is not None:
                keys[context] = found
        if once and not any(keys.values()):
            return row
        return Binding(row.action, row.menu, row.text, keys)


def on_different_pages(one: str, other: str) -> bool:
    """Whether two actions belong to different pages, of which only one is shown: then they may share a key."""
    groups = {action.partition(".")[0] for action in (one, other)}
    return len(groups) == 2 and groups <= PAGE_GROUPS


def is_bare(chord: Chord) -> bool:
    """Whether the key types or moves something by itself: it has neither Ctrl nor Alt and is no F-key."""
    return not (chord.ctrl or chord.alt) and not (chord.key[0] == "F" and chord.key[1:].isdigit())


def _parsed(kept: str) -> tuple[Chord, ...] | None:
    try:
        return tuple(parsed(key) for key in kept.split()) or None
    except ValueError:
        return None
