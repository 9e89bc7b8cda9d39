"""What stands in one cell of a spreadsheet: lists with `;`, roles with their dates, and texts that no spreadsheet runs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from annotator.model.dates import first_day, is_partial_date, last_day
from annotator.model.ids import is_id

_RUN = re.compile(r"'*[=+\-@\t\r]")
_KEPT = re.compile(r"'+[=+\-@\t\r]")
_DATES = re.compile(r"(?:^|(?<=\s)|(?<=\]))([\d-]*)\.\.([\d-]*)\Z")


class CellError(ValueError):
    """Why a cell cannot be read, in a sentence."""


class RoleCell(NamedTuple):
    """A role as a cell holds it: the organisation by name, and by id where the name alone does not tell."""

    title: str
    organisation: str = ""
    organisation_id: str = ""
    since: str = ""
    until: str = ""


def harmless(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would take it for a formula. `as_written` undoes that."""
    return f"'{text}" if _RUN.match(text) else text


def as_written(cell: str) -> str:
    """What `harmless` was given."""
    return cell[1:] if _KEPT.match(cell) else cell


def joined(texts: Iterable[str]) -> str:
    """Texts in one cell, `; ` between them; a `;` inside of one is written `\\;`."""
    return "; ".join(_escaped(text, ";") for text in texts)


def parted(cell: str) -> tuple[str, ...]:
    """The texts of a cell, without white space around them and without empty ones."""
    return tuple(part for raw in _pieces(cell) if (part := _plain(raw).strip()))


def role_words(role: RoleCell) -> str:
    """A role as `title [organisation] since..until`; without dates nothing follows. In titles and names `;`, `[`, `]`, `|`
    and `..` have a backslash before each sign."""
    words = _escaped(role.title, ";[]|")
    if role.organisation or role.organisation_id:
        of = _escaped(role.organisation, ";[]|")
        words += f" [{of}|{role.organisation_id}]" if role.organisation_id else f" [{of}]"
    if role.since or role.until:
        words += f" {role.since}..{role.until}"
    return words


def roles_cell(roles: Iterable[RoleCell]) -> str:
    """Roles in one cell, `; ` between them."""
    return "; ".join(map(role_words, roles))


def roles_of(cell: str) -> Iterator[RoleCell]:
    """The roles of a cell. Raises CellError for dates that are none, an end before the beginning, and a role without
    title."""
    for raw in _pieces(cell):
        if _plain(raw).strip():
            yield _role(raw.strip())


def _role(raw: str) -> RoleCell:
    since = until = organisation = organisation_id = ""
    shown = _plain(raw)
    dates = _DATES.search(raw)
    if dates:
        since, until = dates.groups()
        raw = raw[: dates.start()].rstrip()
    closing = re.search(r"(?<!\\)(?:\\\\)*\[((?:[^\[\]\\]|\\.)*)\]\Z", raw, re.DOTALL)
    if closing:
        name, divider, last = closing[1].rpartition("|")
        if divider and is_id(last.strip()):
            organisation, organisation_id = _plain(name).strip(), last.strip()
        else:
            organisation = _plain(closing[1]).strip()
        raw = raw[: closing.start(1) - 1]
    title = _plain(raw).strip()
    if not title:
        raise CellError(f"the role “{shown}” has no title.")
    for day in (since, until):
        if day and not is_partial_date(day):
            raise CellError(f"{day!r} in the role “{shown}” is not a year, a month or a day.")
    if since and until and last_day(until) < first_day(since):
        raise CellError(f"the role “{shown}” ends before it begins.")
    return RoleCell(title, organisation, organisation_id, since, until)


def _escaped(text: str, signs: str) -> str:
    found = "".join(f"\\{sign}" if sign in signs or sign == "\\" else sign for sign in text)
    return found.replace("..", "\\.\\.") if "[" in signs else found


def _pieces(cell: str) -> list[str]:
    """The cell at its `;`, backslashes left in."""
    return re.findall(r"(?:[^;\\]|\\.|\\\Z)+", cell, re.DOTALL)


def _plain(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text, flags=re.DOTALL)
