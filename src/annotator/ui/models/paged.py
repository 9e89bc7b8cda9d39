"""Rows of a query, fetched a page at a time and kept while they are looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

RowT = TypeVar("RowT")
PAGE = 100
_KEPT_PAGES = 40


class PagedRows(Generic[RowT]):
    """`fetch(limit, offset)` gives the rows, `count()` how many there are. A row is fetched with its page when it is
    asked for; the pages that were not looked at for the longest time are let go."""

    def __init__(
        self, fetch: Callable[[int, int], Sequence[RowT]], count: Callable[[], int], *, page: int = PAGE
    ) -> None:
        self._page = page
        self._fetch = fetch
        self._count = count
        self._pages: OrderedDict[int, Sequence[RowT]] = OrderedDict()
        self.total = count()

    def row(self, index: int) -> RowT | None:
        """The row at this place, or None beyond the end (also when rows vanished since the count)."""
        if not 0 <= index < self.total:
            return None
        number, place = divmod(index, self._page)
        page = self._pages.get(number)
        if page is None:
            page = self._fetch(self._page, number * self._page)
            self._pages[number] = page
            while len(self._pages) > _KEPT_PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page[place] if place < len(page) else None

    def recount(self) -> int:
        """Forgets the pages and counts anew; returns the new count."""
        self._pages.clear()
        self.total = self._count()
        return self.total

    def forget(self, places: Iterable[int]) -> None:
        """Forgets the pages that hold these places; they are fetched anew when they are asked for."""
        for place in places:
            self._pages.pop(place // self._page, None)

    def loaded(self) -> tuple[tuple[int, RowT], ...]:
        """The rows in memory with their places."""
        return tuple(
            (number * self._page + place, row) for number, page in self._pages.items() for place, row in enumerate(page)
        )
