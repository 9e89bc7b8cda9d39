"""A field whose options form a tree, or are too many for buttons: typed words filter, the tree stays visible."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from typing_extensions import override

from annotator.model.codebook import FieldSpec, Option, Scalar
from annotator.ui.form.matching import Folded, Match, folded, match
from annotator.ui.form.options import path_words
from annotator.ui.form.picker import PickerEditor
from annotator.ui.form.popup import Popup
from annotator.ui.form.popup_rows import Found, PopupRow, RowKind
from annotator.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class _Node:
    path: tuple[Option, ...]
    label: Folded
    above: tuple[Folded, ...]

    @property
    def option(self) -> Option:
        return self.path[-1]


class TreeEditor(PickerEditor):
    """Shows "Peace › Peace talks"; finds by label, id and the labels above. A group can be chosen like a leaf."""

    def __init__(self, field: FieldSpec, theme: Theme, popup: Popup) -> None:
        super().__init__(field, theme, popup)
        self._nodes = tuple(_node(path) for path in field.option_paths.values())

    @override
    def found_for(self, query: str) -> Found:
        found: dict[str, Match] = {
            node.option.id: hit
            for node in self._nodes
            if (hit := match(query=query, label=node.label, id_text=node.option.id, path=node.above))
        }
        shown = {option.id for node in self._nodes if node.option.id in found for option in node.path}
        rows = [self._row(node, found.get(node.option.id)) for node in self._nodes if node.option.id in shown]
        if not rows:
            nothing = self.tr("Nothing in {0} has these words").format(self.field.label)
            return Found((PopupRow(RowKind.CAPTION, "", nothing),), None, f"0 / {len(self._nodes)}")
        if not query.strip():
            value = self.values[0] if self.values and not self.is_searching else None
            best = next((place for place, row in enumerate(rows) if row.key == value), None)
            return Found(tuple(rows), best)
        count = self.tr("{0} of {1}").format(len(found), len(self._nodes))
        return Found(tuple(rows), _best(rows, found), count)

    @override
    def words_of(self, value: Scalar) -> str:
        return path_words(self.field, str(value))

    @override
    def option_of(self, row: PopupRow | None) -> str | None:
        return row.key if row is not None and row.key else None

    @override
    def placeholder(self) -> str:
        if self.derived:
            return self.derived
        return "" if self.read_only or self.values else self.tr("Type to filter {0} options").format(len(self._nodes))

    @override
    def _value_option(self) -> str | None:
        selected = self.chip_keys.selected
        if selected is not None and selected < len(self.values):
            return str(self.values[selected])
        return str(self.values[0]) if self.values else None

    def _row(self, node: _Node, hit: Match | None) -> PopupRow:
        return PopupRow(
            kind=RowKind.CHOICE if hit is not None else RowKind.PATH,
            key=node.option.id,
            text=node.option.label,
            bold=hit.ranges if hit is not None else (),
            depth=len(node.path) - 1,
            is_group=bool(node.option.options),
            marked=node.option.id in self.values,
        )


def _node(path: tuple[Option, ...]) -> _Node:
    above = tuple(folded(f"{option.label} {option.id}") for option in path[:-1])
    return _Node(path, folded(path[-1].label), above)


def _best(rows: list[PopupRow], found: Mapping[str, Match]) -> int | None:
    ranked = [(found[row.key].rank, place) for place, row in enumerate(rows) if row.key in found]
    return min(ranked)[1] if ranked else None
