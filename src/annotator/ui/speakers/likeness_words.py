"""Why two entities may be the same, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.coding.entity_duplicates import Duplicate, Likeness


def likeness_words(found: Duplicate) -> str:
    """The reason in a sentence of the screens' language."""
    translate = QCoreApplication.translate
    one, other = found.words
    match found.likeness:
        case Likeness.WIKIDATA:
            return translate("Likeness", "Both have the Wikidata id {0}.").format(one)
        case Likeness.SAME_NAME:
            return translate("Likeness", "Both are called “{0}”.").format(one)
        case Likeness.ACCENTS:
            return translate("Likeness", "“{0}” and “{1}” differ by accents only.").format(one, other)
        case Likeness.ORDER:
            return translate("Likeness", "“{0}” and “{1}” are the same words, ordered or joined differently.").format(
                one, other
            )
        case Likeness.ALIAS:
            return translate("Likeness", "“{0}” is the name of one and another name of the other.").format(one)
        case Likeness.SHARED_ALIAS:
            return translate("Likeness", "“{0}” is another name of both.").format(one)
        case Likeness.SPELLING:
            return translate("Likeness", "“{0}” and “{1}” are spelt alike ({2} %).").format(
                one, other, round(found.score)
            )
        case Likeness.INITIALS:
            return translate("Likeness", "“{0}” and “{1}”: the same surname, a forename shortened.").format(one, other)
        case Likeness.PART:
            return translate("Likeness", "All words of one name are in the other: “{0}”, “{1}”.").format(one, other)
        case Likeness.SURNAME:
            return translate("Likeness", "One is only a surname that the other bears: “{0}”, “{1}”.").format(one, other)
