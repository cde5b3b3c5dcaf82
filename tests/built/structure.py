"""What a page is made of besides its text."""

from __future__ import annotations

import re
from html.parser import HTMLParser

LEADS = frozenset({"href", "src", "action", "formaction", "data", "srcdoc", "xlink:href", "poster"})
NAMED = re.compile(r"[\w.:-]*\Z")


class Structure(HTMLParser):
    """Collects elements with their attributes, comments and declarations; text and code colours are left out."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[tuple[str, ...]] = []
        self.links: set[str] = set()
        self._code = 0

    @classmethod
    def of(cls, page: str) -> Structure:
        """Return the structure of a page."""
        structure = cls()
        structure.feed(page)
        structure.close()
        return structure

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if self._code and tag == "span":
            self._colour(given)
            return
        self._code += tag == "pre"
        self.parts.append((tag, *sorted(given)))
        self.links |= {value for name, value in given.items() if name in LEADS}

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        self._code -= tag == "pre"
        if not (self._code and tag == "span"):
            self.parts.append((f"/{tag}",))

    def handle_comment(self, _: str) -> None:
        self.parts.append(("!--",))

    def handle_decl(self, decl: str) -> None:
        self.parts.append((f"!{decl}",))

    def handle_pi(self, _: str) -> None:
        self.parts.append(("?",))

    def _colour(self, given: dict[str, str]) -> None:
        if set(given) - {"class", "id"} or not all(
            NAMED.match(v.replace(" ", "")) for v in given.values()
        ):
            self.parts.append(("span", *sorted(given)))
