"""Random edits of a codebook, for properties that hold after every one of them."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from annotator.model.codebook import Codebook, Example, FieldSpec, Guidance, Kind
from annotator.model.codebook_editing import add_beside, remove, set_label, set_property
from annotator.model.codebook_moving import Where, may_move, move
from annotator.model.codebook_places import WHOLE, Part, Place, all_places, thing_at
from annotator.model.condition import Equals, In, IsSet, Not

WHERE: st.SearchStrategy[Where] = st.sampled_from(["before", "after", "into"])
LABELS = st.sampled_from(["Courts", "courts", "Straße & Bahn", "السلام", "和平", "", "a > b", "2025", "Éire"])
_CONDITIONS = (
    None,
    IsSet(field="topic", is_set=True),
    Not.model_validate({"not": {"field": "stance", "equals": "support"}}),
    In.model_validate({"field": "act", "in": ["deed", "nothing"]}),
    Equals(field="no_such_field", equals=1),
)
_SETTABLE: dict[Part, tuple[tuple[str, Any], ...]] = {
    Part.CODEBOOK: (("name", "Bad Name"), ("name", "good-name"), ("language", "de")),
    Part.TYPE: (("scope", "article"), ("key", "s"), ("key", "no"), ("colour", "#123456"), ("exhaustive", False)),
    Part.FIELD: (
        *(("kind", kind.value) for kind in Kind),
        *(("shown_when", condition) for condition in _CONDITIONS),
        *(("required", condition or True) for condition in _CONDITIONS),
        *(("default", value) for value in (None, "deed", 3, True, "2025-01")),
        *(("remember", "article"), ("group", "more"), ("multiple", True), ("derived_from", "article_date")),
    ),
    Part.OPTION: (("key", "1"), ("colour", "red"), ("colour", "#2B6CB0"), ("score", -1.5), ("score", None)),
    Part.ENTITY_TYPE: (("colour", "#445566"), ("guidance", Guidance(definition="Who?"))),
    Part.ATTRIBUTE: (),
}
_GUIDANCE = Guidance(definition="“Was?”", use_when="Ja.", examples=(Example(text="a", note="b"), Example(text="🙂")))


def draw_edit(data: st.DataObject, codebook: Codebook) -> Codebook:
    """The codebook after one edit of any kind."""
    places = list(all_places(codebook))
    edit = data.draw(st.sampled_from(["add", "remove", "label", "set", "move", "move", "guidance"]))
    place = data.draw(st.sampled_from(places))
    if edit == "add":
        part, parent = data.draw(st.sampled_from(_addable(codebook, place)))
        label, index = data.draw(LABELS), data.draw(st.none() | st.integers(0, 9))
        kind = data.draw(st.sampled_from(Kind))
        return add_beside(codebook=codebook, part=part, parent=parent, label=label, index=index, kind=kind).codebook
    if edit == "remove" and place != WHOLE:
        return remove(codebook=codebook, place=place)
    if edit == "label":
        return set_label(codebook=codebook, place=place, label=data.draw(LABELS))
    if edit == "set" and _SETTABLE[place.part]:
        name, value = data.draw(st.sampled_from(_SETTABLE[place.part]))
        return set_property(codebook=codebook, place=place, name=name, value=value)
    if edit == "guidance" and place.part is not Part.ATTRIBUTE:
        return set_property(codebook=codebook, place=place, name="guidance", value=_GUIDANCE)
    if edit == "move":
        target, where = data.draw(st.sampled_from(places)), data.draw(WHERE)
        if may_move(codebook=codebook, place=place, target=target, where=where):
            return move(codebook=codebook, place=place, target=target, where=where)
    return codebook


def _addable(codebook: Codebook, place: Place) -> list[tuple[Part, Place]]:
    found = [(Part.TYPE, WHOLE), (Part.ENTITY_TYPE, WHOLE)]
    thing = thing_at(codebook, place)
    if place.part is Part.TYPE:
        found.append((Part.FIELD, place))
    elif place.part is Part.ENTITY_TYPE:
        found.append((Part.ATTRIBUTE, place))
    elif (isinstance(thing, FieldSpec) and thing.kind in (Kind.CHOICE, Kind.TREE)) or place.part is Part.OPTION:
        found.append((Part.OPTION, place))
    return found


def all_ids(codebook: Codebook) -> list[tuple[str, ...]]:
    """Every thing by the scope in which its id is unique: an option in its whole field."""
    found = []
    for place in all_places(codebook):
        if place.part is Part.OPTION:
            found.append(("option", *place.ids[:2], place.ids[-1]))
        else:
            found.append((place.part.value, *place.ids))
    return found
