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
    translate = QCoreApplication.translate
    label_row = PropertyRow(
        "label", translate("Codebook", "Label"), LineControl("label", translate("Codebook", "Label"))
    )
    guidance = PropertyRow("guidance", "", GuidanceControl())
    colour = PropertyRow("colour", translate("Codebook", "Colour"), ColourControl(theme))
    key = PropertyRow(
        "key",
        translate("Codebook", "Key"),
        LineControl("key", translate("Codebook", "Key"), optional=True, width=64),
        beside=True,
    )
    match part:
        case Part.CODEBOOK:
            return (
                PropertyRow(
                    "title", translate("Codebook", "Title"), LineControl("title", translate("Codebook", "Title"))
                ),
                PropertyRow(
                    "name",
                    translate("Codebook", "Name in files"),
                    LineControl("name", translate("Codebook", "Name in files")),
                ),
                PropertyRow(
                    "language",
                    translate("Codebook", "Language"),
                    LineControl("language", translate("Codebook", "Language"), width=64),
                    beside=True,
                ),
                guidance,
            )
        case Part.TYPE:
            scopes = (
                ("span", translate("Codebook", "Words of the text")),
                ("article", translate("Codebook", "The whole article")),
            )
            scope = ComboControl("scope", translate("Codebook", "A statement of this type is about"), scopes)
            everything = CheckControl("exhaustive", translate("Codebook", "All of an article should be marked"))
            return (
                label_row,
                key,
                colour,
                PropertyRow("scope", translate("Codebook", "A statement of this type is about"), scope),
                PropertyRow("exhaustive", "", everything),
                guidance,
            )
        case Part.FIELD if isinstance(thing, FieldSpec):
            return (label_row, *_field_rows(thing), guidance)
        case Part.OPTION:
            score = NumberControl(
                "score",
                translate("Codebook", "Score"),
                optional=True,
                width=80,
                placeholder=translate("Codebook", "none"),
            )
            return (
                label_row,
                key,
                PropertyRow("score", translate("Codebook", "Score"), score, beside=True, stretch=0),
                colour,
                guidance,
            )
        case Part.ENTITY_TYPE:
            return label_row, colour, guidance
    return (label_row,)


def _field_rows(field: FieldSpec) -> tuple[PropertyRow, ...]:
    translate = QCoreApplication.translate
    kinds = ComboControl("kind", translate("Codebook", "What it holds"), [(kind, kind_name(kind)) for kind in Kind])
    folded = CheckControl("group", translate("Codebook", "Folded under “More”"), yes="more", no="core")
    rows = [
        PropertyRow("kind", translate("Codebook", "What it holds"), kinds, beside=True),
        PropertyRow("multiple", "", CheckControl("multiple", translate("Codebook", "Several values")), stretch=0),
        PropertyRow("group", "", folded, beside=True, stretch=0, ends_line=True),
    ]
    if field.kind is Kind.ENTITY:
        types = EntityTypesControl("entity_types", translate("Codebook", "Entity types that it takes"))
        rows.append(PropertyRow("entity_types", translate("Codebook", "Entity types that it takes"), types))
    required = ConditionControl(
        "required",
        translate("Codebook", "Required"),
        ((False, translate("Codebook", "Never")), (True, translate("Codebook", "Always"))),
        translate("Codebook", "When …"),
    )
    shown = ConditionControl(
        "shown_when",
        translate("Codebook", "Asked"),
        ((None, translate("Codebook", "Always")),),
        translate("Codebook", "Only when …"),
    )
    rows += [
        PropertyRow("required", translate("Codebook", "Required"), required),
        PropertyRow("shown_when", translate("Codebook", "Asked"), shown),
    ]
    if field.kind not in (Kind.ENTITY, Kind.STATEMENT):
        words = translate("Codebook", "A new statement starts with")
        rows.append(PropertyRow("default", words, DefaultControl("default", words)))
    remember = (
        (None, translate("Codebook", "Nothing")),
        ("article", translate("Codebook", "The last value in the article")),
        ("session", translate("Codebook", "The last value, in the next article too")),
    )
    words = translate("Codebook", "Taken over from the statement before")
    rows.append(
        PropertyRow(
            "remember",
            words,
            ComboControl("remember", words, remember),
            beside=len(rows) > 0 and rows[-1].name == "default",
        )
    )
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
