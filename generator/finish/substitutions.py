"""Changes to what a theme wrote, counted: one that no longer finds its place is an error.

What is done to a built site looks for text that the theme writes. When a new version of the
theme writes it otherwise, the site still looks whole, and only loads slower or leads nowhere.
So each change says where it is due, and a site in which it was due and never made is refused.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from generator.problems import BuildError

BUILDER = re.compile(r'<meta name="generator" content="([^"]+)">')
"""How a page says what built it; a page without it is none of the theme's."""


@dataclass(frozen=True)
class Change:
    """Text of the theme, and what takes its place."""

    name: str
    """What is changed, in a few words."""
    pattern: re.Pattern[str]
    becomes: str | Callable[[re.Match[str]], str] = ""
    due: str = ""
    """A text that stands in each page where the change is due; nothing for every page of the theme."""


class Changes:
    """Makes changes in the files of one site, and counts them."""

    def __init__(self) -> None:
        self._builder = ""
        self._due: dict[str, Change] = {}
        self._made: Counter[str] = Counter()

    def look(self, page: str) -> bool:
        """Return whether a page is the theme's, and keep in mind what built it."""
        built = BUILDER.search(page)
        if built:
            self._builder = built[1]
        return built is not None

    def make(
        self,
        change: Change,
        text: str,
        becomes: str | Callable[[re.Match[str]], str] | None = None,
        *,
        is_due: bool | None = None,
    ) -> str:
        """Return a text after the change, which `becomes` may fit to the file.

        The change is due where its text stands in a page of the theme, or as `is_due` says.
        """
        if is_due is None:
            is_due = change.due in text and self.look(text)
        if is_due:
            self._due[change.name] = change
        changed, count = change.pattern.subn(change.becomes if becomes is None else becomes, text)
        self._made[change.name] += count
        return changed

    def check(self) -> None:
        """Raise BuildError if a change that was due somewhere was made nowhere."""
        missed = [change for name, change in self._due.items() if not self._made[name]]
        if missed:
            raise BuildError("\n".join(map(self._complaint, missed)))

    def _complaint(self, change: Change) -> str:
        return (
            f"{self._builder or 'the theme'} writes no {change.name} as {change.pattern.pattern!r}"
            " has them; fit that pattern in generator/finish to this version of the theme"
        )
