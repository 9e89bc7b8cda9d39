"""The pages of a project beside Code, and who makes each."""

from __future__ import annotations

from collections.abc import Mapping

from annotator.ui.actions.desk import Desk
from annotator.ui.actions.page_switch import PageMaker, PageSwitch
from annotator.ui.pages.project_page import PageName, ProjectPage

# Each maker brings its modules in when it is called: a page that is never shown costs nothing at the start.


def _codebook(desk: Desk, switch: PageSwitch) -> ProjectPage:
    from annotator.ui.actions.codebook_page_actions import CodebookPageActions
    from annotator.ui.actions.publish_actions import PublishActions
    from annotator.ui.pages.codebook_page import CodebookPage

    del switch
    page = CodebookPage(desk.session, desk.appearance.theme)
    CodebookPageActions(desk, page).publish_wanted.connect(PublishActions(desk).publish)
    return page


def _speakers(desk: Desk, switch: PageSwitch) -> ProjectPage:
    from annotator.ui.actions.speakers_page_actions import speakers_page

    return speakers_page(desk, switch)


def _articles(desk: Desk, switch: PageSwitch) -> ProjectPage:
    from annotator.ui.actions.articles_page_actions import make_articles_page

    return make_articles_page(desk, switch)


def _statements(desk: Desk, switch: PageSwitch) -> ProjectPage:
    from annotator.ui.actions.statements_page_actions import statements_page

    return statements_page(desk, switch)


PAGES: Mapping[PageName, PageMaker] = {
    PageName.STATEMENTS: _statements,
    PageName.ARTICLES: _articles,
    PageName.CODEBOOK: _codebook,
    PageName.SPEAKERS: _speakers,
}
