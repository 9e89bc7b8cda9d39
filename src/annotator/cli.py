"""The command line. Says what happened in plain words: exit 0; 1 with the reason on standard error; 2 for wrong usage.

Everything heavy is imported by the command that needs it, so that `--help` answers at once."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from typing_extensions import override

from annotator import __version__
from annotator.cli_codebook import codebook_commands
from annotator.cli_entities import entity_commands
from annotator.cli_parts import PROJECT, SUFFIX, Refused, found, open_session, read_named_codebook, watched
from annotator.model.errors import AnnotatorError, EnvironmentProblem, UserError
from annotator.start_phase import start_phase

if TYPE_CHECKING:
    from annotator.coding.session import Session
    from annotator.exchange.report import ImportReport

_MOST_LINES = 20
_AT_ONCE = 500


class _Doors(click.Group):
    """Turns the errors that people are meant to read into lines for them."""

    @override
    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except AnnotatorError as error:
            raise Refused(str(error)) from error


def _mapping(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> dict[str, str]:
    found = {}
    for value in values:
        field, sign, column = value.partition("=")
        if not (field and sign and column):
            raise click.BadParameter(f"{value!r} is not of the form FIELD=COLUMN, such as title=Headline.", ctx, param)
        found[field] = column
    return found


@click.group(cls=_Doors, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="annotator")
def cli() -> None:
    """Code political statements in news articles, exact to the character, and export them as training data.

    A project is one file, NAME.annotator. `annotator open` starts the window; `annotator demo` shows it on sample articles.
    """


@cli.command()
@PROJECT
@click.option(
    "--codebook",
    default="political-statements",
    show_default=True,
    help="A codebook file, or the name of one that ships.",
)
@click.option("--title", default="", help="The project's title; the file's name if left out.")
def new(project: Path, codebook: str, title: str) -> None:
    """Make a new, empty project.

    \b
    Example:
      annotator new talks.annotator --title "Talks 2025"
      annotator new pilot.annotator --codebook comparative-agendas
    """
    from annotator.coding.session import Session

    path = project if project.suffix else project.with_name(project.name + SUFFIX)
    book = read_named_codebook(codebook)
    Session.create(path, title=title or path.stem, codebook=book).close()
    click.echo(f"Made {path} with the codebook {book.name}.")


@cli.command("import")
@PROJECT
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--coder", default="", help="Who imports; also the coder of statement records that name none.")
@click.option(
    "--map",
    "columns",
    multiple=True,
    metavar="FIELD=COLUMN",
    callback=_mapping,
    help="Which column holds a field, e.g. title=Headline. May be given several times.",
)
@click.option("--encoding", default="", help="The files' encoding, e.g. windows-1252. Detected if left out.")
@click.option(
    "--date-order", type=click.Choice(["dmy", "mdy"]), help="How 03/04/2025 is meant. Left empty if not said."
)
@click.option("--language", default="", help="The language of articles that name none, e.g. de.")
def import_(
    project: Path,
    paths: tuple[Path, ...],
    coder: str,
    columns: dict[str, str],
    encoding: str,
    date_order: Any,
    language: str,
) -> None:
    """Import articles: text and Markdown files, CSV, TSV and JSONL tables, folders of these, or Annotator's own records.

    Everything is committed as one step that can be undone. An article whose text is there already is not imported again. What
    cannot be taken is named with file and line on standard error, the rest goes in, and the exit code is 1.

    \b
    Example:
      annotator import talks.annotator articles/ more.csv --map title=Headline
      annotator import talks.annotator colleague.jsonl
    """
    from annotator.exchange.ingest import import_articles
    from annotator.exchange.readers.incoming import ReadOptions

    options = ReadOptions(columns=columns, encoding=encoding or None, date_order=date_order, language=language)
    with open_session(project, coder) as session:
        with watched("Importing") as progress:
            report = import_articles(session, paths, options, progress=progress)
        _index(session)
    _tell_import(report)


@cli.command()
@PROJECT
@click.argument("out", type=click.Path(allow_dash=True))
@click.option(
    "--records",
    type=click.Choice(["statements", "articles", "entities", "codebooks", "all"]),
    default="statements",
    show_default=True,
    help="One line a statement, an article with its statements, an entity, a codebook version; or all but the first.",
)
@click.option("--coder", "coders", multiple=True, help="Only this coder's work. May be given several times.")
@click.option("--layer", type=click.Choice(["coding", "gold"]), help="Only this layer.")
@click.option(
    "--state", "states", multiple=True, help="Only articles in this state, e.g. done. May be given several times."
)
@click.option("--type", "types", multiple=True, help="Only statements of this type. May be given several times.")
@click.option("--all", "untouched", is_flag=True, help="Articles that nobody has begun, too.")
def export(
    project: Path,
    out: str,
    records: str,
    coders: tuple[str, ...],
    layer: str | None,
    states: tuple[str, ...],
    types: tuple[str, ...],
    untouched: bool,
) -> None:
    """Export a data set as JSON Lines to the file OUT, or to standard output if OUT is -.

    The same project gives the same bytes each time. `--records all` writes all content into one file, which an import into
    an empty project restores.

    \b
    Example:
      annotator export talks.annotator statements.jsonl --coder Ada --state done
      annotator export talks.annotator - --records articles | head -1
    """
    from annotator.exchange.export import Records
    from annotator.exchange.export import export as write
    from annotator.exchange.writers.filters import ExportFilter

    wanted = ExportFilter(coders=coders, layer=layer or "", states=states, types=types, untouched=untouched)
    with open_session(project, read_only=True) as session, watched("Exporting") as progress:
        report = write(session.project, out, records=Records(records), wanted=wanted, progress=progress)
    if out != "-":
        click.echo(report.summary)


@cli.command()
@PROJECT
def check(project: Path) -> None:
    """Check a project: the file itself, every quote against its text, every value against the codebook, the journal.

    Problems are listed on standard error and the exit code is 1. Incomplete statements are counted, but are no problem.

    \b
    Example:
      annotator check talks.annotator
    """
    with open_session(project, read_only=True) as session:
        problems = list(session.project.damage())
        if problems:
            for problem in problems:
                click.echo(str(problem), err=True)
            count = len(problems)
            raise Refused(f"{session.path.name} has {count:,} problem{'s' if count > 1 else ''}.")
        incomplete = sum(1 for _ in session.project.incomplete())
        totals = session.project.lists.counts()["totals"]
        click.echo(
            f"{session.path.name} is sound: {totals['articles']:,} articles, {totals['statements']:,} statements."
        )
        if incomplete:
            click.echo(f"{incomplete:,} of the statements are incomplete.")


@cli.command()
@PROJECT
@click.option("--json", "as_json", is_flag=True, help="As JSON, for programs.")
def show(project: Path, as_json: bool) -> None:
    """Show what is in a project: articles, statements by coder, type and layer, states, entities.

    \b
    Example:
      annotator show talks.annotator --json
    """
    with open_session(project, read_only=True) as session:
        version = session.project.read.current_codebook()
        counts = session.project.lists.counts()
        facts: dict[str, Any] = {
            "project": session.project.id,
            "title": session.title,
            "codebook": {"name": version.body.name, "version": version.number, "sha256": version.sha256},
            **counts.pop("totals"),
            **counts,
        }
    if as_json:
        import json

        click.echo(json.dumps(facts, ensure_ascii=False, indent=2))
        return
    for line in _shown(facts):
        click.echo(line)


cli.add_command(codebook_commands)
cli.add_command(entity_commands)


@cli.command("open")
@click.argument("project", required=False, type=click.Path(path_type=Path))
def open_(project: Path | None) -> None:
    """Open the window, on PROJECT if one is named.

    \b
    Example:
      annotator open talks.annotator
    """
    arguments = []
    if project is not None:
        path = found(project)
        if not path.is_file():
            raise UserError(f"There is no file {path}.", "Make a project with `annotator new`.")
        arguments = [str(path)]
    _require_display()
    with _qt_libraries(), start_phase():
        from annotator.app import run
    raise SystemExit(run(arguments))


@cli.command()
@click.argument("folder", default="build/demo", type=click.Path(path_type=Path, file_okay=False))
def demo(folder: Path) -> None:
    """Make a project of sample articles in FOLDER (build/demo if left out) and open the window on it, ready to code.

    Without a display the same job is done in the window without a screen; the project, the JSONL and pictures of the window
    are left in FOLDER.

    \b
    Example:
      annotator demo
    """
    with _qt_libraries():
        from annotator.demo import run_demo

        code = run_demo(folder)
    raise SystemExit(code)


def main() -> None:
    """The command `annotator`."""
    cli(prog_name="annotator")


def open_window() -> None:
    """The GUI entry point: the window, on the project that the desktop names, if it names one."""
    with _qt_libraries(), start_phase():
        from annotator.app import run
    raise SystemExit(run(sys.argv[1:2]))


def _index(session: Session) -> None:
    """Bring the full-text index up to date, with progress."""
    behind = session.project.index.behind()
    if not behind:
        return
    with watched("Indexing") as progress:
        rounds = iter(range(0, behind + 2 * _AT_ONCE, _AT_ONCE))

        def tick() -> bool:
            progress(min(next(rounds, behind), behind), behind)
            return False

        session.project.index.refresh(cancelled=tick, chunk=_AT_ONCE)


def _tell_import(report: ImportReport) -> None:
    click.echo(report.summary)
    for things in (report.duplicates, report.notes):
        _list(things, err=False)
    _list(report.refused, err=True)
    if report.refused:
        count = len(report.refused)
        raise click.exceptions.Exit(1) if count == 1 else Refused(f"{count:,} parts of the input were refused.")


def _list(things: Sequence[object], *, err: bool) -> None:
    prefix = "annotator: refused: " if err else ""
    for thing in things[:_MOST_LINES]:
        click.echo(f"{prefix}{thing}", err=err)
    if len(things) > _MOST_LINES:
        click.echo(f"{prefix}… and {len(things) - _MOST_LINES:,} more.", err=err)


def _shown(facts: dict[str, Any]) -> Iterator[str]:
    book = facts["codebook"]
    yield f"{facts['title']} ({facts['project']})"
    yield f"codebook   {book['name']}, version {book['version']}"
    yield f"articles   {facts['articles']:,}"
    yield f"statements {facts['statements']:,}"
    for name in ("coders", "types", "layers", "states", "entities"):
        if facts[name]:
            yield f"{name}:"
            width = max(map(len, facts[name]))
            yield from (f"  {label:<{width}}  {count:,}" for label, count in facts[name].items())


def _require_display() -> None:
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise EnvironmentProblem(
            "There is no display to open a window on.", "`annotator demo` shows the job without one."
        )


@contextmanager
def _qt_libraries() -> Iterator[None]:
    """A library of the system that Qt needs and that is missing is no bug of ours."""
    try:
        yield
    except ImportError as error:
        if ".so" not in str(error):
            raise
        raise EnvironmentProblem(
            f"The window cannot start: {error}.",
            "`make setup` in a checkout installs what is missing; docs/guide.md lists it.",
        ) from error


if __name__ == "__main__":
    main()
