"""The page on which the codebook is edited: outline | editor | the form to try, the problems below. All edits go to a draft;
what is coded is not touched before the draft is published."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout
from typing_extensions import override

from annotator.coding.draft import DRAFT_ROW, Draft, read_draft
from annotator.coding.session import Session
from annotator.model.change import Changes, Table
from annotator.model.codebook import Codebook, CodebookVersion, Example
from annotator.model.codebook_check import codebook_problems
from annotator.model.codebook_editing import Added, add_beside, remove, set_label, set_property
from annotator.model.codebook_moving import move, moved_place
from annotator.model.codebook_places import WHOLE, Part, Place, place_named, property_named, thing_at
from annotator.model.errors import Problem, UserError
from annotator.model.ids import TypeId
from annotator.model.publication import effects
from annotator.ui.codebook.head import HeadBar, HeadState
from annotator.ui.codebook.outline_panel import OutlinePanel
from annotator.ui.codebook.problem_list import ProblemList
from annotator.ui.codebook.thing_editor import PropertySet, ThingEditor
from annotator.ui.codebook.try_out import TryOut
from annotator.ui.models.codebook_outline import LabelGiven, ThingAdded, ThingMoved
from annotator.ui.pages.project_page import ProjectPage
from annotator.ui.shown import joined_parts, shown_date, shown_number
from annotator.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class DraftWanted:
    """This codebook should be the draft. `what` names the step; edits with equal `amend_key` are one bout of typing."""

    codebook: Codebook
    what: str
    amend_key: str | None = None


class CodebookPage(ProjectPage):
    """Reads the session, changes nothing: what is wanted is told, and shown when the session has it."""

    draft_wanted = Signal(object)
    typing_ended = Signal()
    publish_wanted = Signal(object)
    example_wanted = Signal(object)
    refused = Signal(object)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._viewed: CodebookVersion | None = None
        self._next: Place | None = None
        self._paused = False
        self._read()
        self.head = HeadBar(theme)
        self.panel = OutlinePanel(self._codebook, theme)
        self.outline = self.panel.view
        self.editor = ThingEditor(theme)
        self.try_out = TryOut(lambda text, types: session.queries.search_entities(text, types), theme)
        self.problems = ProblemList()
        self._lay_out()
        self.editor.follow(self.panel.move_buttons["in"])
        self._connect()
        self._show()

    # the draft

    @property
    def codebook(self) -> Codebook:
        """What is shown: an older version that is looked at, else the draft, else the version in force."""
        return self._codebook

    @property
    def draft(self) -> Draft | None:
        """The project's draft."""
        return self._draft

    @property
    def is_editable(self) -> bool:
        """Whether anything can be changed now."""
        return not self._session.read_only and self._viewed is None and not self._paused

    def _read(self) -> None:
        read = self._session.project.read
        self._current = read.current_codebook()
        self._draft = read_draft(read)
        drafted = self._current.body if self._draft is None else self._draft.codebook
        self._codebook = drafted if self._viewed is None else self._viewed.body

    # what is shown

    @override
    def refresh(self, changes: Changes) -> None:
        if _concerns(changes):
            self._read()  # also while hidden: what is typed last is told only then
        super().refresh(changes)

    @override
    def catch_up(self, changes: tuple[Changes, ...]) -> None:
        if any(_concerns(one) for one in changes):
            self._show()

    def view_version(self, version: CodebookVersion | None) -> None:
        """Shows an older version, read only; None goes back to the draft."""
        self.editor.flush()
        self._viewed = version
        self._read()
        self._show()

    def set_paused(self, paused: bool) -> None:
        """Whether nothing can be changed for now, because a long job writes."""
        self._paused = paused
        self._show()

    def show_again(self) -> None:
        """Shows what the session has: what was wanted could not be done."""
        self._read()
        self._show()

    def version_words(self) -> str:
        """Which version is shown, for paper and files."""
        if self._viewed is None and self._draft is not None:
            return self.tr("draft, begun with version {0}").format(shown_number(self._draft.base.number))
        version = self._viewed or self._current
        return joined_parts(
            [self.tr("Version {0}").format(shown_number(version.number)), shown_date(version.created[:10])]
        )

    def choose(self, place: Place, name: str = "") -> None:
        """Chooses a thing, and leads the focus to one of its properties if it is named."""
        self.outline.choose(place)
        if name:
            self.editor.focus_property(name)

    def _show(self) -> None:
        problems = codebook_problems(self._codebook)
        counts: Counter[Place] = Counter()
        for problem in problems:
            at = place_named(self._codebook, problem.where)
            counts[at] += 1
            while at != WHOLE:
                at = at.parent
                counts[at] += 1
        editable = self.is_editable
        self.outline.set_read_only(not editable)
        self.editor.set_read_only(not editable)
        wanted, self._next = self._next, None
        self.outline.show_codebook(self._codebook, counts, choose=wanted)
        self._show_chosen(self.outline.chosen, problems)
        self.try_out.show_codebook(self._codebook)
        self.problems.show_problems(self._codebook, problems)
        self._show_head(len(problems))
        self.panel.judge_buttons()

    def _show_chosen(self, place: Place, problems: tuple[Problem, ...] | None = None) -> None:
        found = codebook_problems(self._codebook) if problems is None else problems
        own = tuple(
            (property_named(problem.where), problem)
            for problem in found
            if place_named(self._codebook, problem.where) == place
        )
        self.editor.show_thing(self._codebook, place, own)
        if place.part in (Part.TYPE, Part.FIELD, Part.OPTION):
            self.try_out.show_type(TypeId(place.ids[0]))

    def _show_head(self, problems: int) -> None:
        draft = self._draft
        changes = 0 if draft is None else len(effects(old=draft.base.body, new=draft.codebook))
        state = HeadState(self._current, draft, self._viewed, changes, problems, self._session.read_only)
        self.head.show_state(state, self._codebook)

    @override
    def set_theme(self, theme: Theme) -> None:
        for part in (self.head, self.outline, self.editor, self.try_out):
            part.set_theme(theme)

    @override
    def focus_first(self) -> None:
        self.outline.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def leave(self) -> None:
        self.editor.flush()
        self.try_out.close_list()

    # gestures

    def _connect(self) -> None:
        self.outline.place_chosen.connect(self._choose)
        self.outline.label_given.connect(self._rename)
        self.outline.thing_added.connect(self._add)
        self.outline.thing_moved.connect(self._move)
        self.outline.removal_wanted.connect(self._remove)
        self.editor.property_set.connect(self._set)
        self.editor.typing_ended.connect(self.typing_ended)
        self.editor.example_wanted.connect(self.example_wanted)
        self.problems.chosen.connect(self.choose)
        self.head.publish_pressed.connect(self._publish)
        self.head.back_wanted.connect(lambda: self.view_version(None))
        self.head.take_wanted.connect(self._take_viewed)

    def _choose(self, place: Place) -> None:
        self.editor.flush()
        self._show_chosen(place)
        self.panel.judge_buttons()

    def _rename(self, given: LabelGiven) -> None:
        self._edit(
            lambda book: set_label(codebook=book, place=given.place, label=given.label),
            f"rename {given.place.part} {self._label(given.place)}",
        )

    def _add(self, added: ThingAdded) -> None:
        made: list[Added] = []

        def edit(book: Codebook) -> Codebook:
            made.append(
                add_beside(
                    codebook=book, part=added.part, parent=added.parent, label=added.label, index=added.index,
                    kind=added.kind,
                )
            )  # fmt: skip
            self._next = made[0].place
            return made[0].codebook

        self._edit(edit, f"add {added.part} {added.label}")

    def _move(self, moved: ThingMoved) -> None:
        def edit(book: Codebook) -> Codebook:
            self._next = moved_place(place=moved.place, target=moved.target, where=moved.where)
            return move(codebook=book, place=moved.place, target=moved.target, where=moved.where)

        self._edit(edit, f"move {moved.place.part} {self._label(moved.place)}")

    def _remove(self, place: Place) -> None:
        self._edit(lambda book: remove(codebook=book, place=place), f"remove {place.part} {self._label(place)}")

    def _set(self, wanted: PropertySet) -> None:
        label, name = self._label(wanted.place), wanted.name.replace("_", " ")
        what = f"rename {wanted.place.part} {label}" if name in ("label", "title") else f"change {name} of {label}"
        key = f"codebook:{'/'.join(wanted.place.ids)}:{wanted.name}" if wanted.typing else None
        self._edit(
            lambda book: set_property(codebook=book, place=wanted.place, name=wanted.name, value=wanted.value),
            what,
            key,
        )

    def add_example(self, place: Place, example: Example) -> None:
        """One more example in the guidance of the thing at this place."""
        self.editor.flush()
        thing = thing_at(self._codebook, place)
        guidance = getattr(thing, "guidance", None)
        if guidance is not None:
            value = guidance.model_copy(update={"examples": (*guidance.examples, example)})
            self._set(PropertySet(place, "guidance", value))

    def take_codebook(self, codebook: Codebook, what: str) -> None:
        """Makes this codebook the draft, whatever it was before."""
        self._viewed = None
        self._read()
        self._edit(lambda _: codebook, what)
        self._show()

    def _edit(self, edit: Callable[[Codebook], Codebook], what: str, amend_key: str | None = None) -> None:
        if not self.is_editable:
            return
        if amend_key is None:
            self.editor.flush()
        try:
            changed = edit(self._codebook)
        except UserError as error:
            self._next = None
            self.refused.emit(error)
            return
        if changed != self._codebook:
            self.draft_wanted.emit(DraftWanted(changed, what, amend_key))

    def _publish(self) -> None:
        self.editor.flush()
        if self.head.publish_button.isEnabled():
            self.publish_wanted.emit(self._codebook)

    def _take_viewed(self) -> None:
        viewed = self._viewed
        if viewed is not None:
            self.take_codebook(viewed.body, f"take version {viewed.number} as the draft")

    def _label(self, place: Place) -> str:
        thing = thing_at(self._codebook, place)
        return getattr(thing, "label", "") or (place.ids[-1] if place.ids else self._codebook.name)

    # the arrangement

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("codebook_splitter")
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.editor.setMinimumWidth(320)
        self.try_out.setMinimumWidth(260)
        for part in (self.panel, self.editor, self.try_out):
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([320, 700, 340])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.problems)


def _concerns(changes: Changes) -> bool:
    """Whether the draft or a version may have changed."""
    return changes.touches(Table.CODEBOOK) or not changes.ids(Table.SETTING).isdisjoint((DRAFT_ROW, "current_codebook"))
