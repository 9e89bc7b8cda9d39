"""`annotator codebook …`: check a codebook, compare two, and publish a new version in a project."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from annotator.cli_parts import PROJECT, SUFFIX, Refused, found, open_session, read_named_codebook, watched
from annotator.model.errors import AnnotatorError, UserError

if TYPE_CHECKING:
    from annotator.coding.publication import CountedEffect, Publication
    from annotator.coding.session import Session
    from annotator.model.codebook import Codebook
    from annotator.model.mapping import RecodingMapping
    from annotator.model.publication import Effect

_VERSION = re.compile(r"(.+)@(\d{1,9})\Z")


class _CannotCompare(Refused):
    """What `diff` could not read: exit 2, so that 1 means that the two differ."""

    exit_code = 2


@click.group("codebook")
def codebook_commands() -> None:
    """Check a codebook, compare two, or publish a new version in a project."""


@codebook_commands.command("check")
@click.argument("file", type=click.Path(path_type=Path))
def check(file: Path) -> None:
    """Check a codebook file; every problem is listed with its place.

    \b
    Example:
      annotator codebook check my-codebook.json
    """
    book = read_named_codebook(str(file), shipped_too=False)
    fields = sum(len(statement_type.fields) for statement_type in book.types)
    click.echo(f"{file} is a valid codebook, {book.name}: {len(book.types)} statement types, {fields} fields.")


@codebook_commands.command("diff")
@click.argument("old")
@click.argument("new")
@click.option("--json", "as_json", is_flag=True, help="As JSON, for programs.")
def diff(old: str, new: str, as_json: bool) -> None:
    """Say what differs between the codebooks OLD and NEW, and what it would do to statements.

    Each is a file, the name of one that ships, a project (its current version), or PROJECT@N for its version N. The exit code
    is that of `diff`: 0 when they are the same, 1 when they differ, 2 when they cannot be compared.

    \b
    Example:
      annotator codebook diff talks.annotator my-codebook.json
      annotator codebook diff talks.annotator@1 talks.annotator@2 --json
    """
    from annotator.model.publication import effects

    try:
        differences = effects(old=_either(old), new=_either(new))
    except AnnotatorError as error:
        raise _CannotCompare(str(error)) from error
    if as_json:
        click.echo(json.dumps([_facts(effect) for effect in differences], ensure_ascii=False, indent=2))
    else:
        for effect in differences:
            click.echo(_line(effect))
    raise SystemExit(1 if differences else 0)


@codebook_commands.command("update")
@PROJECT
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--note", default="", help="What the new version is about.")
@click.option("--coder", default="", help="Who makes the change.")
def update(project: Path, file: Path, note: str, coder: str) -> None:
    """Make FILE the current version of the project's codebook, if it leaves every statement as it is: new options or fields,
    other labels, guidance, colours, keys. `annotator codebook publish` does the rest.

    \b
    Example:
      annotator codebook update talks.annotator my-codebook.json --note "two more topics"
    """
    from annotator.coding.commands.publication import PublishCodebook

    book = read_named_codebook(str(file), shipped_too=False)
    with open_session(project, coder) as session:
        session.run(PublishCodebook(book, note))
        number = session.project.read.current_codebook().number
    click.echo(f"The codebook of {project} is now at version {number}.")


@codebook_commands.command("publish")
@PROJECT
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--mapping", type=click.Path(path_type=Path), help="What becomes of the statements that are touched.")
@click.option("--note", default="", help="What the new version is about.")
@click.option("--coder", default="", help="Who makes the change.")
@click.option("--dry-run", is_flag=True, help="Say what it would do, with counts, and change nothing.")
@click.option("--template", type=click.Path(path_type=Path), help="Write a mapping to fill in; changes nothing else.")
def publish(
    project: Path,
    file: Path,
    mapping: Path | None,
    note: str,
    coder: str,
    dry_run: bool,
    template: Path | None,
) -> None:
    """Publish FILE as the next version of the project's codebook, and do what the mapping says with the statements that it
    touches: all of it in one step that one undo takes back.

    Every effect that touches statements needs an answer, unless nothing has to be done: recode to another value, leave and
    list as to review, or one answer for each statement. `--template M.json` writes a mapping that leaves all of them to
    review, to be filled in. docs/formats.md describes it.

    \b
    Example:
      annotator codebook publish talks.annotator my-codebook.json --dry-run --template mapping.json
      annotator codebook publish talks.annotator my-codebook.json --mapping mapping.json --note "courts merged"
    """
    book = read_named_codebook(str(file), shipped_too=False)
    wanted = _mapping(mapping)
    if dry_run or template is not None:
        with open_session(project, read_only=True) as session:
            _rehearse(session, book, wanted, template, check=mapping is not None)
        return
    from annotator.coding.commands.publication import PublishCodebook

    with open_session(project, coder) as session, watched("Publishing") as progress:
        session.run(PublishCodebook(book, note, wanted, progress))
        version = session.project.read.current_codebook()
        waiting = session.project.touched.waiting(version.id)
    click.echo(f"The codebook of {project} is now at version {version.number}.")
    if waiting:
        click.echo(f"{waiting:,} statement{' is' if waiting == 1 else 's are'} to review.")


def _rehearse(
    session: Session, book: Codebook, mapping: RecodingMapping, template: Path | None, *, check: bool
) -> None:
    from annotator.coding.publication import publication_problems, survey

    project = session.project
    publication = survey(read=project.read, touched=project.touched, codebook=book, mapping=mapping)
    for line in _report(publication, mapping):
        click.echo(line)
    if template is not None:
        _write(template, publication)
    problems = publication_problems(read=project.read, publication=publication, mapping=mapping) if check else ()
    if problems:
        raise Refused("\n  ".join(["The codebook cannot be published like this:", *map(str, problems)]))


def _report(publication: Publication, mapping: RecodingMapping) -> Iterator[str]:
    kind = "minor: other words only" if publication.is_minor else "semantic"
    yield f"This would be version {publication.number} ({kind})."
    for counted in publication.effects:
        yield _line(counted.effect, counted)
        if counted.is_open or counted.effect.key in mapping.answers:
            from annotator.model.effect_words import choice_words

            answer = mapping.answers.get(counted.effect.key)
            does = f"answer: {answer.do.value}" if answer else f"needs an answer: {choice_words(counted.effect)}"
            yield f"    {counted.effect.key} – {does}"


def _line(effect: Effect, counted: CountedEffect | None = None) -> str:
    from annotator.coding.publication import count_words
    from annotator.model.effect_words import effect_words, place_words

    count = f" – {count_words(counted.touched)}" if counted is not None and counted.touched.statements else ""
    return f"{place_words(effect)}: {effect_words(effect)}{count}"


def _facts(effect: Effect) -> dict[str, Any]:
    from annotator.model.effect_words import effect_words, place_words

    return {
        "key": effect.key,
        "kind": effect.kind.value,
        "place": place_words(effect),
        "words": effect_words(effect),
        "changes": list(effect.changes),
        "minor": effect.is_minor,
        "needs_answer": effect.needs_answer,
        "answers": [does.value for does in effect.allowed],
    }


def _write(path: Path, publication: Publication) -> None:
    body = publication.template().model_dump(mode="json", exclude_defaults=True)
    text = json.dumps({"record": "annotator.mapping/1", **body}, ensure_ascii=False, indent=2)
    try:
        path.write_text(text + "\n", encoding="utf-8", newline="\n")
    except OSError as error:
        raise UserError(f"Cannot write {path}: {error.strerror}.") from error
    click.echo(f"Wrote {path}.")


def _mapping(path: Path | None) -> RecodingMapping:
    from annotator.model.mapping import EMPTY_MAPPING
    from annotator.model.mapping_file import read_mapping

    return EMPTY_MAPPING if path is None else read_mapping(path)


def _either(name: str) -> Codebook:
    """The codebook that a word of the command line names: a project's, a file, or one that ships."""
    version = None if Path(name).is_file() else _VERSION.match(name)
    path = found(Path(version[1] if version else name))
    if path.is_file() and (version or path.suffix == SUFFIX):
        with open_session(path, read_only=True) as session:
            return _of_project(session, int(version[2]) if version else None)
    if version:
        raise UserError(f"There is no project {version[1]}.")
    return read_named_codebook(name)


def _of_project(session: Session, number: int | None) -> Codebook:
    read = session.project.read
    current = read.current_codebook()
    while number is not None and current.number > number and current.parent is not None:
        current = read.codebook(current.parent)
    if number not in (None, current.number):
        raise UserError(
            f"{session.path.name} has no version {number} of its codebook.",
            f"The current one is version {read.current_codebook().number}.",
        )
    return current.body
