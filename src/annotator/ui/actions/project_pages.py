"""The pages of a project beside Code, and who makes each."""

from __future__ import annotations

from collections.abc import Mapping

from annotator.ui.actions.articles_page_actions import make_articles_page
from annotator.ui.actions.codebook_page_actions import CodebookPageActions
from annotator.ui.actions.desk import Desk
from annotator.ui.actions.page_switch import PageMaker, PageSwitch
from annotator.ui.pages.codebook_page import CodebookPage
from annotator.ui.pages.project_page import PageName, ProjectPage


def _codebook(desk: Desk, switch: PageSwitch) -> ProjectPage:
    del switch
    page = CodebookPage(desk.session, desk.appearance.theme)
    CodebookPageActions(desk, page)
    return page


PAGES: Mapping[PageName, PageMaker] = {PageName.ARTICLES: make_articles_page, PageName.CODEBOOK: _codebook}
