"""What goes to a new entry when one turns out to be two."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from annotator.coding.commands.entity_split import SplitEntity, Usage
from annotator.coding.rows import EntityCard, UsageLine
from annotator.ui.dialogs.frame import FramedDialog
from annotator.ui.pieces import HintedLineEdit
from annotator.ui.shown import joined_parts, shown_date, shown_number
from annotator.ui.translation import shown_message

_DATA = Qt.ItemDataRole.UserRole
_CHECKED = Qt.CheckState.Checked


class SplitSpeakerDialog(FramedDialog):
    """Ticks statements, names, roles and merged entries. After `accepted`, `command` does it. `more` says how many uses are
    not listed."""

    def __init__(
        self, card: EntityCard, usages: Sequence[UsageLine], *, more: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, width=680)
        self.setMinimumHeight(520)
        self.dress(
            self.tr("Split “{0}”").format(card.entity.name),
            self.tr("Tick what belongs to somebody else. The statements are coded anew with the new entry."),
            self.tr("Split"),
        )
        self._entity = card.entity.id
        self.edit = QLineEdit()
        self.edit.setObjectName("split_name")
        self.edit.textChanged.connect(lambda: self._judge())
        self.add_row(self.tr("Name of the new entry"), self.edit)
        self.filter = HintedLineEdit(self.tr("Show only what contains…"))
        self.filter.setObjectName("split_filter")
        self.filter.setAccessibleName(self.tr("Show only what contains these words"))
        self.filter.textChanged.connect(self._apply_filter)
        self.tree = QTreeWidget()
        self.tree.setObjectName("split_tree")
        self.tree.setAccessibleName(self.tr("What goes to the new entry"))
        self.tree.setHeaderLabels([self.tr("What"), self.tr("Where")])
        self.tree.setUniformRowHeights(True)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setStretchLastSection(False)
        self.tree.setColumnWidth(1, 260)
        self.body.addWidget(self.filter)
        self.body.addWidget(self.tree, 1)
        self._fill(card, usages, more)
        self.tree.itemChanged.connect(self._tick)
        self._judge()

    @property
    def command(self) -> SplitEntity:
        """What is wanted."""
        found: dict[str, list[object]] = {"usage": [], "alias": [], "role": [], "merged": []}
        for item in self._items():
            kind, what = item.data(0, _DATA)
            if item.checkState(0) is _CHECKED:
                found[kind].append(what)
        return SplitEntity(
            self._entity,
            self.edit.text().strip(),
            usages=tuple(what for what in found["usage"] if isinstance(what, Usage)),
            aliases=tuple(found["alias"]),  # type: ignore[arg-type]
            roles=tuple(found["role"]),  # type: ignore[arg-type]
            merged=tuple(found["merged"]),  # type: ignore[arg-type]
        )

    def _fill(self, card: EntityCard, usages: Sequence[UsageLine], more: int) -> None:
        words = self.tr("Statements ({0})").format(shown_number(len(usages)))
        group = self._group(
            f"{words} – {self.tr('{0} more are not listed').format(shown_number(more))}" if more else words
        )
        merged = {entity for entity, _ in card.merged}
        for line in usages:
            what = Usage(line.statement, line.field, line.entity)
            place = joined_parts((shown_message(line.field_label), line.article_title, shown_date(line.published)))
            mark = f" ({dict(card.merged)[line.entity]})" if line.entity in merged else ""
            self._item(group, f"{' '.join(line.words.split())}{mark}", place, ("usage", what))
        for title, kind, rows in (
            (self.tr("Other names"), "alias", [(text, "", alias) for text, alias in card.aliases if alias]),
            (
                self.tr("Roles"),
                "role",
                [
                    (role.title, f"{role.since} – {role.until}" if role.since or role.until else "", role.id)
                    for role in card.roles
                ],
            ),
            (self.tr("Merged entries"), "merged", [(name, "", entity) for entity, name in card.merged]),
        ):
            if rows:
                group = self._group(title)
                for text, place, what_id in rows:
                    self._item(group, text, place, (kind, what_id))
        self.tree.expandAll()

    def _group(self, words: str) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self.tree, [words])
        group.setFlags(group.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        group.setCheckState(0, Qt.CheckState.Unchecked)
        group.setFirstColumnSpanned(True)
        return group

    def _item(self, group: QTreeWidgetItem, words: str, place: str, data: tuple[str, object]) -> None:
        item = QTreeWidgetItem(group, [words, place])
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, Qt.CheckState.Unchecked)
        item.setData(0, _DATA, data)
        item.setToolTip(0, words)

    def _items(self) -> list[QTreeWidgetItem]:
        groups = [self.tree.topLevelItem(place) for place in range(self.tree.topLevelItemCount())]
        return [child for group in groups if group is not None for child in _children(group)]

    def _tick(self, item: QTreeWidgetItem) -> None:
        """A tick at a group ticks all of it that is shown."""
        if item.parent() is None:
            blocked = self.tree.blockSignals(True)
            for child in _children(item):
                if not child.isHidden():
                    child.setCheckState(0, item.checkState(0))
            self.tree.blockSignals(blocked)
            self.tree.viewport().update()
        self._judge()

    def _apply_filter(self, text: str) -> None:
        wanted = text.casefold().split()
        for item in self._items():
            words = f"{item.text(0)} {item.text(1)}".casefold()
            item.setHidden(not all(word in words for word in wanted))

    def _judge(self) -> None:
        ticked = sum(item.checkState(0) is _CHECKED for item in self._items())
        self.action_button.setEnabled(bool(self.edit.text().strip()) and ticked > 0)
        self.action_button.setText(
            self.tr("Split off {0}").format(shown_number(ticked)) if ticked else self.tr("Split")
        )


def _children(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (group.child(place) for place in range(group.childCount()))
    return [child for child in found if child is not None]
