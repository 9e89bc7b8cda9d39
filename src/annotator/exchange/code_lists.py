"""Codes as other programs keep them (a label, a definition, a colour, codes inside), and how they become options."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from annotator.model.codebook import Codebook, FieldSpec, Kind, Option, option_paths
from annotator.model.codebook_editing import put_thing, remade
from annotator.model.codebook_places import Place, thing_at
from annotator.model.errors import UserError
from annotator.model.fresh_ids import fresh_id
from annotator.model.ids import OptionId, keyed_id


@dataclass(frozen=True, slots=True)
class Code:
    """One code. `guid` is its id in a REFI-QDA file; `colour` is #RRGGBB or None."""

    label: str
    definition: str = ""
    colour: str | None = None
    guid: str = ""
    codes: tuple[Code, ...] = ()


@dataclass(frozen=True)
class CodeList:
    """The codes of a file, and `notes`: what was found in it and is not taken, in words."""

    codes: tuple[Code, ...]
    notes: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        return sum(1 for _ in all_codes(self.codes))


@dataclass(frozen=True)
class Merged:
    """A codebook with the codes in it: how many options are new, how many got another definition, colour or label."""

    codebook: Codebook
    added: int
    changed: int
    notes: tuple[str, ...] = ()


def all_codes(codes: Sequence[Code]) -> Iterator[Code]:
    """Every code, depth first."""
    for code in codes:
        yield code
        yield from all_codes(code.codes)


def code_guid(field: Sequence[str], option: str = "") -> str:
    """The id that an option (or a field, or a type) has in every REFI-QDA file: `field` is (type, field)."""
    return keyed_id("refi code", *field, option)


def codes_of(*, options: Sequence[Option], field: Sequence[str]) -> tuple[Code, ...]:
    """The options as codes."""
    return tuple(
        Code(
            label=option.label,
            definition=option.guidance.definition,
            colour=option.colour,
            guid=code_guid(field, option.id),
            codes=codes_of(options=option.options, field=field),
        )
        for option in options
    )


def merge_codes(*, codebook: Codebook, field: Place, codes: Sequence[Code]) -> Merged:
    """The codes as options of a choice or tree: one that is there already (by the id that this program gave it, else by its
    label among its siblings) keeps its id and gets what the file says of it; the others are added at the end. Into a
    choice, nested codes come side by side. Raises UserError for another field."""
    spec = thing_at(codebook, field)
    if not isinstance(spec, FieldSpec) or spec.kind not in (Kind.CHOICE, Kind.TREE):
        raise UserError("Codes can only be taken into a field of kind choice or tree.")
    notes: list[str] = []
    if spec.kind is Kind.CHOICE and any(code.codes for code in codes):
        notes.append(f"{spec.label} is a choice: codes inside codes stand side by side.")
        codes = [replace(code, codes=()) for code in all_codes(codes)]
    merging = _Merging(spec, field.ids)
    options = merging.merged(spec.options, codes)
    changed = put_thing(codebook=codebook, place=field, thing=remade(spec, options=options))
    return Merged(changed, merging.added, merging.changed, tuple(notes + merging.notes))


class _Merging:
    def __init__(self, field: FieldSpec, ids: Sequence[str]) -> None:
        self.added, self.changed = 0, 0
        self.notes: list[str] = []
        paths = list(option_paths(field.options))
        self._taken = {path[-1].id for path in paths}
        self._own = {code_guid(ids, path[-1].id): path[-1].id for path in paths}

    def merged(self, options: Sequence[Option], codes: Sequence[Code]) -> tuple[Option, ...]:
        found = list(options)
        seen: set[str] = set()
        for code in codes:
            at = self._match(found, code)
            if at is None:
                found.append(self._made(code))
                seen.add(found[-1].id)
                continue
            if found[at].id in seen:
                self.notes.append(f"The code “{code.label}” stands twice; the later one counts.")
            seen.add(found[at].id)
            found[at] = self._updated(found[at], code)
        return tuple(found)

    def _match(self, options: Sequence[Option], code: Code) -> int | None:
        own = self._own.get(code.guid.casefold().strip("{}"))
        by_id = (at for at, option in enumerate(options) if option.id == own)
        by_label = (at for at, option in enumerate(options) if _folded(option.label) == _folded(code.label))
        return next(by_id, None) if own is not None else next(by_label, None)

    def _updated(self, option: Option, code: Code) -> Option:
        definition = code.definition or option.guidance.definition
        changed = option.model_copy(
            update={
                "label": code.label if code.guid else option.label,
                "colour": code.colour or option.colour,
                "guidance": option.guidance.model_copy(update={"definition": definition}),
            }
        )
        self.changed += changed != option
        return remade(changed, options=self.merged(option.options, code.codes))

    def _made(self, code: Code) -> Option:
        made = OptionId(fresh_id(label=code.label, taken=self._taken, fallback="option"))
        self._taken.add(made)
        self.added += 1
        inside = self.merged((), code.codes)
        return Option.model_validate(
            {
                "id": made,
                "label": code.label,
                "colour": code.colour,
                "guidance": {"definition": code.definition},
                "options": inside,
            }
        )


def _folded(label: str) -> str:
    return " ".join(label.casefold().split())
