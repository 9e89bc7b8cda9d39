"""`annotator entities …`: the speaker registry out of files and into them."""

from __future__ import annotations

from pathlib import Path

import click

from annotator.cli_parts import PROJECT, Refused, open_session


@click.group("entities")
def entity_commands() -> None:
    """Bring people, organisations, countries … in from a table, or write the registry out."""


@entity_commands.command("import")
@PROJECT
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--coder", default="", help="Who imports.")
def import_(project: Path, file: Path, coder: str) -> None:
    """Take the rows of FILE (CSV, TSV or JSON Lines, one entity a row) into the registry, as one step that can be undone.

    A row belongs to the entity with its id, else its Wikidata number, else its name and type: what is missing there is added,
    nothing is taken away. A wrong row is named on standard error, the rest goes in, and the exit code is 1.

    \b
    Example:
      annotator entities import talks.annotator members-of-parliament.csv
    """
    from annotator.exchange.entities import import_entities

    with open_session(project, coder) as session:
        report = import_entities(session, file)
    click.echo(report.summary)
    for line in report.details():
        click.echo(f"annotator: {line}", err=True)
    if report.refused:
        count = len(report.refused)
        raise Refused(f"{count:,} row{'s' if count > 1 else ''} of {file} {'were' if count > 1 else 'was'} refused.")


@entity_commands.command("export")
@PROJECT
@click.argument("out", type=click.Path(allow_dash=True))
def export(project: Path, out: str) -> None:
    """Write the registry to OUT: a table if it ends in .csv or .tsv, else JSON Lines; - is standard output.

    \b
    Example:
      annotator entities export talks.annotator speakers.csv
    """
    from annotator.exchange.entities import export_entities

    with open_session(project, read_only=True) as session:
        report = export_entities(session, out)
    if out != "-":
        click.echo(report.summary)
