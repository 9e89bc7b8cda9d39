"""The pages of a project beside Code, and who makes each."""

from __future__ import annotations

from collections.abc import Mapping

from annotator.ui.actions.page_switch import PageMaker
from annotator.ui.actions.statements_page_actions import statements_page
from annotator.ui.pages.project_page import PageName

PAGES: Mapping[PageName, PageMaker] = {
    PageName.STATEMENTS: statements_page,
}
