"""Which properties a thing has, and the control for each."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from annotator.model.codebook import FieldSpec, Kind
from annotator.model.codebook_places import Part, Thing
from annotator.ui.codebook.colour_picker import ColourControl
from annotator.ui.codebook.condition_editor import ConditionControl
from annotator.ui.codebook.controls import CheckControl, ComboControl, Control, LineControl, NumberControl
from annotator.ui.codebook.field_controls import DefaultControl, EntityTypesControl
from annotator.ui.codebook.guidance_editor import GuidanceControl
from annotator.ui.codebook.words import kind_name
from annotator.ui.theme import Theme


@dataclass(frozen=True)
class PropertyRow:
    """One property: its name, its words, its control. `beside`: it shares the line of the property before, and takes this
    share of what is left of it; `ends_line`: the rest of the line stays empty."""

    name: str
    words: str
    control: Control
    beside: bool = False
    stretch: int = 1
    ends_line: bool = False


def rows_for(thing: Thing, part: Part, theme: Theme) -> tuple[PropertyRow, ...]:
    """The properties of the thing, in the order in which they are edited."""
    match part:
        case Part.CODEBOOK:
            return (*_codebook_rows(), _guidance())
        case Part.TYPE:
            return (_label(), _key(), _colour(theme), *_type_rows(), _guidance())
        case Part.FIELD if isinstance(thing, FieldSpec):
            return (_label(), *_kind_rows(thing), *_condition_rows(), *_filled_rows(thing), _guidance())
        case Part.OPTION:
            return _label(), _key(), _score(), _colour(theme), _guidance()
        case Part.ENTITY_TYPE:
            return _label(), _colour(theme), _guidance()
    return (_label(),)


def _label() -> PropertyRow:
    words = QCoreApplication.translate("Codebook", "Label")
    return PropertyRow("label", words, LineControl("label", words))


def _key() -> PropertyRow:
    words = QCoreApplication.translate("Codebook", "Key")
    return PropertyRow("key", words, LineControl("key", words, optional=True, width=64), beside=True, stretch=0)


def _colour(theme: Theme) -> PropertyRow:
    return PropertyRow("colour", QCoreApplication.translate("Codebook", "Colour"), ColourControl(theme))


def _score() -> PropertyRow:
    words = QCoreApplication.translate("Codebook", "Score")
    none = QCoreApplication.translate("Codebook", "none")
    score = NumberControl("score", words, optional=True, width=80, placeholder=none)
    return PropertyRow("score", words, score, beside=True, stretch=0)


def _guidance() -> PropertyRow:
    return PropertyRow("guidance", "", GuidanceControl())


def _codebook_rows() -> tuple[PropertyRow, ...]:
    translate = QCoreApplication.translate
    title = translate("Codebook", "Title")
    name = translate("Codebook", "Name in files")
    language = translate("Codebook", "Language")
    return (
        PropertyRow("title", title, LineControl("title", title)),
        PropertyRow("name", name, LineControl("name", name)),
        PropertyRow("language", language, LineControl("language", language, width=64), beside=True, stretch=0),
    )


def _type_rows() -> tuple[PropertyRow, ...]:
    translate = QCoreApplication.translate
    words = translate("Codebook", "A statement of this type is about")
    scopes = (
        ("span", translate("Codebook", "Words of the text")),
        ("article", translate("Codebook", "The whole article")),
    )
    everything = CheckControl("exhaustive", translate("Codebook", "All of an article should be marked"))
    return (
        PropertyRow("scope", words, ComboControl("scope", words, scopes)),
        PropertyRow("exhaustive", "", everything),
    )


def _kind_rows(field: FieldSpec) -> tuple[PropertyRow, ...]:
    translate = QCoreApplication.translate
    words = translate("Codebook", "What it holds")
    kinds = ComboControl("kind", words, [(kind, kind_name(kind)) for kind in Kind])
    several = CheckControl("multiple", translate("Codebook", "Several values"))
    folded = CheckControl("group", translate("Codebook", "Folded under “More”"), yes="more", no="core")
    rows = (
        PropertyRow("kind", words, kinds, beside=True),
        PropertyRow("multiple", "", several, stretch=0),
        PropertyRow("group", "", folded, beside=True, stretch=0, ends_line=True),
    )
    if field.kind is not Kind.ENTITY:
        return rows
    words = translate("Codebook", "Entity types that it takes")
    return (*rows, PropertyRow("entity_types", words, EntityTypesControl("entity_types", words)))


def _condition_rows() -> tuple[PropertyRow, ...]:
    translate = QCoreApplication.translate
    never, always = translate("Codebook", "Never"), translate("Codebook", "Always")
    words, when = translate("Codebook", "Required"), translate("Codebook", "When …")
    required = PropertyRow(
        "required", words, ConditionControl("required", words, ((False, never), (True, always)), when)
    )
    words, when = translate("Codebook", "Asked"), translate("Codebook", "Only when …")
    shown = PropertyRow("shown_when", words, ConditionControl("shown_when", words, ((None, always),), when))
    return required, shown


def _filled_rows(field: FieldSpec) -> tuple[PropertyRow, ...]:
    """What a field holds before a coder fills it."""
    translate = QCoreApplication.translate
    rows = []
    if field.kind not in (Kind.ENTITY, Kind.STATEMENT):
        words = translate("Codebook", "A new statement starts with")
        rows.append(PropertyRow("default", words, DefaultControl("default", words)))
    remember = (
        (None, translate("Codebook", "Nothing")),
        ("article", translate("Codebook", "The last value in the article")),
        ("session", translate("Codebook", "The last value, in the next article too")),
    )
    words = translate("Codebook", "Taken over from the statement before")
    rows.append(PropertyRow("remember", words, ComboControl("remember", words, remember), beside=bool(rows)))
    derived = _derived(field.kind)
    if derived:
        words = translate("Codebook", "Filled by itself when left empty")
        rows.append(PropertyRow("derived_from", words, ComboControl("derived_from", words, derived)))
    return tuple(rows)


def _derived(kind: Kind) -> tuple[tuple[str | None, str], ...]:
    translate = QCoreApplication.translate
    sources = {
        Kind.DATE: ("article_date", translate("Codebook", "from the article’s date")),
        Kind.ENTITY: ("speaker_role", translate("Codebook", "from the speaker’s role on that date")),
        Kind.CHOICE: ("quotation_marks", translate("Codebook", "proposed from the quotation marks")),
    }
    return ((None, translate("Codebook", "no")), sources[kind]) if kind in sources else ()
