"""Which editor a field of the codebook gets."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.model.codebook import Codebook, FieldSpec, Kind
from annotator.ui.form.choice_editor import choice_editor, yes_no_editor
from annotator.ui.form.editor import FieldEditor
from annotator.ui.form.entity_editor import EntityEditor, EntitySearch
from annotator.ui.form.flag_editor import FlagEditor
from annotator.ui.form.link_editor import LinkEditor
from annotator.ui.form.options import is_segmented
from annotator.ui.form.popup import Popup
from annotator.ui.form.text_editor import TextEditor
from annotator.ui.form.tree_editor import TreeEditor
from annotator.ui.form.typed_editor import TypedEditor
from annotator.ui.theme import Theme


def editor_for(
    field: FieldSpec, theme: Theme, *, popup: Popup, search: EntitySearch, codebook: Codebook | None
) -> FieldEditor:
    """A new editor for this field."""
    match field.kind:
        case Kind.ENTITY:
            return EntityEditor(field, theme, popup, search=search, codebook=codebook)
        case Kind.CHOICE if is_segmented(field):
            return choice_editor(field, theme)
        case Kind.CHOICE | Kind.TREE:
            return TreeEditor(field, theme, popup)
        case Kind.FLAG if field.required is False:
            return FlagEditor(field, theme)
        case Kind.FLAG:
            translate = QCoreApplication.translate
            return yes_no_editor(field, theme, yes=translate("FlagEditor", "Yes"), no=translate("FlagEditor", "No"))
        case Kind.STATEMENT:
            return LinkEditor(field, theme, popup)
        case Kind.TEXT if not field.multiple:
            return TextEditor(field, theme)
        case _:
            return TypedEditor(field, theme)
