"""A new version of the codebook: what it does is shown, asked about, and done in one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.coding.rows import EntityRow
from annotator.coding.session import Session
from annotator.model.change import Changes
from annotator.model.codebook import Codebook
from annotator.model.errors import AnnotatorError
from annotator.model.ids import EntityTypeId
from annotator.ui.actions.desk import Desk
from annotator.ui.dialogs.frame import answered
from annotator.ui.jobs import JobHandle
from annotator.ui.shown import shown_number

if TYPE_CHECKING:
    from annotator.coding.commands.publication import PublishCodebook
    from annotator.coding.touched_statements import PublicationPreview

_MOST_AT_ONCE = 20_000
"""A project with more statements than this is looked at, and a publication that touches many is done, in the background."""
_MOST_TOUCHED = 2000
_MOST_FOUND = 20


class PublishActions(QObject):
    """For whoever holds a codebook that is to become the next version: a file, or the draft of the codebook page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.page)
        self._desk = desk

    def publish(self, codebook: Codebook) -> None:
        """Shows what the codebook would do as the next version, asks what is to become of what it touches, and does it."""
        from annotator.coding.touched_statements import preview

        desk = self._desk
        if desk.session.read_only:
            return
        if desk.jobs.job is not None:
            desk.status.say(self.tr("Another job is running; wait for it or cancel it."))
            return
        desk.form.commit_pending()
        desk.session.close_step()
        if desk.session.queries.statement_count(None, everyone=True) <= _MOST_AT_ONCE:
            try:
                found = preview(desk.session.project, codebook)
            except AnnotatorError as error:
                desk.tell_error(error)
                return
            self._ask(codebook, found)
            return
        words = self.tr("Looking at what the new version does …")

        def work(handle: JobHandle) -> PublicationPreview:
            worker = desk.session.worker()
            try:
                handle.report(None, words)
                return preview(worker.project, codebook)
            finally:
                worker.close()

        desk.jobs.start(
            words,
            work,
            writes=False,
            done=lambda result: self._ask(codebook, result),
            failed=desk.tell_error,
            cancelled=lambda: None,
        )

    def _ask(self, codebook: Codebook, found: PublicationPreview) -> None:
        from annotator.coding.commands.publication import PublishCodebook
        from annotator.coding.touched_statements import TouchedStatements
        from annotator.ui.dialogs.publish_codebook import PublishCodebookDialog

        desk = self._desk
        dialog = PublishCodebookDialog(
            found,
            touched=lambda effect: TouchedStatements(desk.session.project, effect),
            search=self._search,
            parent=desk.window,
        )
        if not answered(dialog):
            return
        touched = sum(counted.touched.statements for counted in found.publication.effects)
        mapping, note = dialog.mapping, dialog.note
        if touched <= _MOST_TOUCHED:
            if desk.run(PublishCodebook(codebook, note, mapping)) is not None:
                self._tell()
            return
        self._run(lambda handle: PublishCodebook(codebook, note, mapping, self._progress(handle)))

    def _progress(self, handle: JobHandle) -> Callable[[int, int], None]:
        words = self.tr("Publishing …")
        return lambda done, total: handle.report(done / max(total, 1), words)

    def _run(self, command: Callable[[JobHandle], PublishCodebook]) -> None:
        """Many statements go over a connection of their own, with progress and cancel."""
        desk = self._desk
        if desk.jobs.job is not None:
            desk.status.say(self.tr("Another job is running; wait for it or cancel it."))
            return

        def work(handle: JobHandle) -> Changes:
            worker: Session = desk.session.worker()
            try:
                return worker.run(command(handle))
            finally:
                worker.close()

        def done(changes: Changes) -> None:
            desk.session.announce(changes)
            self._tell()

        desk.jobs.start(
            self.tr("Publishing …"),
            work,
            writes=True,
            done=done,
            failed=desk.tell_error,
            cancelled=lambda: desk.status.say(self.tr("Cancelled: nothing was changed.")),
        )

    def _tell(self) -> None:
        project = self._desk.session.project
        version = project.read.current_codebook()
        waiting = project.touched.waiting(version.id)
        words = self.tr("The codebook is now at version {0}.").format(shown_number(version.number))
        if waiting == 1:
            words = f"{words} {self.tr('1 statement waits for review.')}"
        elif waiting:
            words = f"{words} {self.tr('{0} statements wait for review.').format(shown_number(waiting))}"
        self._desk.status.say(words)

    def _search(self, text: str, types: Sequence[EntityTypeId]) -> Sequence[EntityRow]:
        return self._desk.session.queries.search_entities(text, types, limit=_MOST_FOUND)
