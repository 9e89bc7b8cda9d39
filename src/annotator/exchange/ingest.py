"""`annotator import`: files, folders and pasted text into a project, in one step or not at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from annotator.coding.session import Session
from annotator.exchange.jobs import Cancelled, Cancels, Progress, never, quiet
from annotator.exchange.native.articles import ArticleStager
from annotator.exchange.native.codebooks import stage_codebooks
from annotator.exchange.native.entities import stage_entities
from annotator.exchange.native.index import RecordIndex
from annotator.exchange.native.known import Known
from annotator.exchange.native.statements import StatementStager
from annotator.exchange.plain import stage_articles
from annotator.exchange.readers.columns import checked_columns
from annotator.exchange.readers.decoding import named_encoding
from annotator.exchange.readers.incoming import AS_FOUND, IncomingArticle, Origin, ReadOptions, Refusal
from annotator.exchange.report import ImportReport
from annotator.exchange.sources import Source, found_sources
from annotator.exchange.staging import Stage
from annotator.model.change import Changes, Image, Table
from annotator.model.dates import is_partial_date
from annotator.model.errors import EnvironmentProblem, UserError
from annotator.model.ids import ArticleId, article_id, is_id
from annotator.store.streams import data_version, snapshot


def import_articles(
    session: Session,
    paths: Sequence[Path],
    options: ReadOptions = AS_FOUND,
    *,
    progress: Progress = quiet,
    cancelled: Cancels = never,
) -> ImportReport:
    """Import files and folders, plain articles and Annotator's own records alike, as one step of the session's coder.

    Everything is read and checked before the project is touched; then all of it is committed, or, when `cancelled` says so or
    anything fails, nothing. What cannot be taken is in the report with its file and line. Raises UserError (no such file, a
    table without a text column, options that do not fit), EnvironmentProblem, Cancelled: then nothing was changed."""
    checked_columns(options.columns)
    if options.encoding:
        named_encoding(options.encoding)
    sources, refused = found_sources(paths)
    return _run(session, _Job(sources, refused, (), options), progress, cancelled)


def import_text(
    session: Session,
    text: str,
    *,
    title: str,
    source: str = "",
    author: str = "",
    published: str = "",
    url: str = "",
    language: str = "",
) -> ImportReport:
    """Import pasted text as one article. `published` is a partial date or empty. An empty text is refused in the report.

    Raises UserError for anything else in `published`, EnvironmentProblem when the project cannot be written to."""
    if published and not is_partial_date(published):
        raise UserError(f"{published!r} is not a year, a month or a day.", "Write 2025, 2025-01 or 2025-01-22.")
    pasted = IncomingArticle(
        text=text,
        title=title.strip() or "Pasted text",
        origin=Origin("pasted text"),
        source=source,
        author=author,
        published=published,
        url=url,
        language=language,
    )
    return _run(session, _Job([], [], (pasted,), AS_FOUND), quiet, never)


class _Job:
    """What there is to import; `stage` can be done again when the project has changed meanwhile."""

    def __init__(
        self,
        sources: Sequence[Source],
        refused: Sequence[Refusal],
        pasted: Sequence[IncomingArticle],
        options: ReadOptions,
    ) -> None:
        self.sources = sources
        self.size = sum(source.size for source in sources)
        self._refused = refused
        self._pasted = pasted
        self._options = options

    def stage(self, session: Session, progress: Progress, cancelled: Cancels) -> Stage:
        """Read everything and stage it. Raises Cancelled and the errors of the readers."""
        stage = Stage()
        stage.refused.extend(self._refused)
        try:
            seen: dict[ArticleId, Image] = {}
            with snapshot(session.project):
                incoming = self._incoming(stage, progress, cancelled)
                stage_articles(session.project, stage, incoming, seen)
                self._stage_records(session, stage, seen, progress, cancelled)
        except BaseException:
            stage.close()
            raise
        return stage

    def _incoming(self, stage: Stage, progress: Progress, cancelled: Cancels) -> Iterator[IncomingArticle]:
        yield from self._pasted
        done = 0
        for source in self.sources:
            if source.is_native:
                continue
            base = done

            def told(position: int, base: int = base) -> None:
                progress(base + position, 2 * self.size)

            try:
                for found in source.reader.read(source.path, self._options, told):
                    if cancelled():
                        raise Cancelled
                    if isinstance(found, Refusal):
                        stage.refused.append(found)
                    else:
                        yield found
            except OSError as error:
                stage.refuse(Origin(str(source.path)), f"the file cannot be read: {error.strerror}.")
            done = base + source.size
            progress(done, 2 * self.size)

    def _stage_records(
        self, session: Session, stage: Stage, seen: dict[ArticleId, Image], progress: Progress, cancelled: Cancels
    ) -> None:
        native = [source for source in self.sources if source.is_native]
        if not native:
            return
        index = RecordIndex()
        try:
            done = self.size - sum(source.size for source in native)
            for source in native:
                base = done

                def told(position: int, base: int = base) -> None:
                    progress(base + position, 2 * self.size)

                index.add_file(source.path, stage, on_bytes=told, cancelled=cancelled)
                done += source.size
            _stage_index(session, stage, index, seen, cancelled)
        except OSError as error:
            raise EnvironmentProblem(f"A file cannot be read: {error.strerror}.", "Nothing was imported.") from error
        finally:
            index.close()


def _stage_index(
    session: Session, stage: Stage, index: RecordIndex, seen: dict[ArticleId, Image], cancelled: Cancels
) -> None:
    known = Known(session.project, stage, session.coder)
    has_codebooks = stage_codebooks(known, index.codebooks)
    stage_entities(known, index.entities)
    statements = StatementStager(known)
    articles = ArticleStager(known, statements, seen)
    for record in index.read(index.articles):
        if cancelled():
            raise Cancelled
        articles.stage(record)
    for sha256, places in index.statements.items():
        if cancelled():
            raise Cancelled
        article = article_id(sha256)
        text = stage.texts.get(sha256)
        if text is None and session.project.read.known_articles([article]):
            text = session.project.read.text(article)
        if text is None:
            for record in index.read(places):
                stage.refuse(record.origin, f"its article (sha256 {sha256[:12]}…) is not in the project.")
            continue
        statements.stage(article, text, list(index.read(places)))
    known.stage_entities()
    _take_over_id(known, index.projects, anything_taken=has_codebooks or not stage.is_empty)


def _take_over_id(known: Known, projects: set[str], *, anything_taken: bool) -> None:
    """An untouched project becomes the one that the records come from."""
    if not (known.is_untouched and anything_taken and len(projects) == 1):
        return
    (project_id,) = projects
    if is_id(project_id) and project_id != known.project.id:
        known.stage.put(Table.SETTING, "project", {"id": "project", "value": project_id})


def _run(session: Session, job: _Job, progress: Progress, cancelled: Cancels) -> ImportReport:
    project = session.project
    if project.read_only:
        holder = f": {project.holder} has it" if project.holder else ""
        raise EnvironmentProblem(f"{project.path.name} is open read-only{holder}.", "Nothing was imported.")
    session.close_step()
    version = data_version(project)
    stage = job.stage(session, progress, cancelled)
    try:
        if stage.is_empty:
            progress(1, 1)
            return stage.report()
        with project.transact(label=_label(stage), coder=session.coder, origin="import") as tx:
            if data_version(project) != version:
                stage.close()
                stage = job.stage(session, quiet, cancelled)
            size, rows = max(1, job.size), max(1, stage.size)
            stage.write(tx, told=lambda count: progress(size + size * count // rows, 2 * size), cancelled=cancelled)
        report = stage.report()
    finally:
        stage.close()
    session.announce(Changes(step=tx.changes.step, label=tx.changes.label, kind="do", whole=True))
    return report


def _label(stage: Stage) -> str:
    count = len(stage.imported)
    if not count:
        return "import"
    return f"import {count:,} article{'s' if count > 1 else ''}"
