"""A field of people, organisations, countries …: search over names and aliases, and a new one made in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from typing_extensions import override

from annotator.coding.rows import EntityRow
from annotator.model.codebook import Codebook, FieldSpec, Scalar
from annotator.model.ids import EntityId, EntityTypeId
from annotator.ui.form.matching import folded, match, same_words
from annotator.ui.form.picker import PickerEditor
from annotator.ui.form.popup import Popup
from annotator.ui.form.popup_rows import Found, PopupRow, RowKind
from annotator.ui.form.signals import EntityRequested
from annotator.ui.theme import Theme

EntitySearch = Callable[[str, Sequence[EntityTypeId]], Sequence[EntityRow]]


class EntityEditor(PickerEditor):
    """Enter takes the highlighted entity; the last rows make a new one (Shift+Enter: of the first type at once). Several
    entities of the same name are shown as several rows, and Tab does not choose between them."""

    def __init__(
        self, field: FieldSpec, theme: Theme, popup: Popup, *, search: EntitySearch, codebook: Codebook | None
    ) -> None:
        super().__init__(field, theme, popup)
        self._search = search
        self._codebook = codebook

    @override
    def found_for(self, query: str) -> Found:
        name = query.strip()
        entities = self._search(name, self.field.entity_types)
        rows = [self._row(entity, name) for entity in entities]
        namesakes = [row for entity, row in zip(entities, rows, strict=True) if name and _is_called(entity, name)]
        if len(namesakes) > 1:
            words = self.tr("{0} are called “{1}” – which one?").format(len(namesakes), name)
            rows = [*namesakes, *(row for row in rows if row not in namesakes)]
            rows.insert(0, PopupRow(RowKind.CAPTION, "", words))
        if not rows and not name:
            rows.append(PopupRow(RowKind.CAPTION, "", self.tr("Type a name")))
        if name:
            rows.extend(self._new_rows(name))
        return Found(tuple(rows), self._best(rows, name))

    @override
    def choose(self, row: PopupRow) -> None:
        if row.kind is not RowKind.CREATE:
            super().choose(row)
        elif self.view is not None and not self.read_only:
            index = 0 if self.is_carried and len(self.values) == 1 else None
            request = EntityRequested(self.view.statement.id, self.field.id, row.name, EntityTypeId(row.key), index)
            self.entity_requested.emit(request)

    @override
    def words_of(self, value: Scalar) -> str:
        row = self.view.entities.get(EntityId(str(value))) if self.view is not None else None
        return row.name if row is not None else str(value)

    @override
    def detail_of(self, value: Scalar) -> str:
        row = self.view.entities.get(EntityId(str(value))) if self.view is not None else None
        return row.detail if row is not None else ""

    @override
    def asks_first(self, found: tuple[PopupRow, ...]) -> bool:
        return bool(found) and found[0].kind is RowKind.CAPTION

    def _row(self, entity: EntityRow, query: str) -> PopupRow:
        hit = match(query=query, label=folded(entity.name)) if query else None
        alias = entity.matched if query and entity.matched and not same_words(entity.matched, entity.name) else ""
        return PopupRow(
            kind=RowKind.CHOICE,
            key=entity.id,
            text=entity.name,
            bold=hit.ranges if hit is not None else (),
            aside=f"“{alias}”" if alias else self.tr("named nearby") if entity.near and not query else "",
            detail=entity.detail or self._type_label(entity.type),
            marked=entity.id in self.values,
            is_near=entity.near,
        )

    def _new_rows(self, name: str) -> list[PopupRow]:
        return [
            PopupRow(
                kind=RowKind.CREATE,
                key=type_id,
                text=self._new_words(type_id),
                aside=f"“{name}”",
                detail="" if place else "⇧ Enter",
                name=name,
            )
            for place, type_id in enumerate(self.field.entity_types)
        ]

    def _new_words(self, type_id: EntityTypeId) -> str:
        label = self._type_label(type_id)
        english = self._codebook is None or self._codebook.language.startswith("en")
        return self.tr("New {0}").format(label.lower() if english else label)

    def _type_label(self, type_id: EntityTypeId) -> str:
        found = self._codebook.entity_type(type_id) if self._codebook is not None else None
        return found.label if found is not None else type_id.replace("_", " ").capitalize()

    def _best(self, rows: Sequence[PopupRow], name: str) -> int | None:
        if not name:
            if not self.values and rows and rows[0].is_near:
                return 0
            value = self.values[0] if self.values and not self.field.multiple and not self.is_searching else None
            return next((place for place, row in enumerate(rows) if row.key and row.key == value), None)
        for place, row in enumerate(rows):
            if row.kind is RowKind.CHOICE and not (row.marked and self.field.multiple and not self.is_carried):
                return place
        if any(row.marked and (same_words(row.text, name) or same_words(row.aside.strip("“”"), name)) for row in rows):
            return None
        return next((place for place, row in enumerate(rows) if row.kind is RowKind.CREATE), None)


def _is_called(entity: EntityRow, name: str) -> bool:
    return any(same_words(known, name) for known in (entity.name, entity.matched, *entity.aliases) if known)
