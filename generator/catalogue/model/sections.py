"""The steps of an explanation: what the page of a concept is made of."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from generator.catalogue.model.authored import Authored, DrawingFile, Slug, Text
from generator.catalogue.model.examples import Runnable
from generator.catalogue.text import plain


class LiveList(StrEnum):
    """Lists that a concept page shows from measured facts."""

    BUILT_IN = "built-in-modules"
    FROZEN = "frozen-modules"
    EXTENSION = "extension-modules"
    KINDS = "standard-library-by-kind"
    INSTALL_NAMES = "install-names"
    PACKAGES = "standard-library-packages"
    EXCEPTIONS = "exception-tree"


class Section(Authored):
    """One step of an explanation."""

    title: Text
    """Heading of the section."""
    slug: Slug | None = None
    """Its anchor, where that is not to follow from the title: an address outlives a title."""
    text: Text
    """Paragraphs separated by blank lines; lines starting with "- " make a list."""
    asks: Annotated[tuple[Text, ...], Field(max_length=6)] = ()
    """Ways of asking that this section answers."""
    run: Runnable | None = None
    """An example that shows it."""
    diagram: DrawingFile | None = None
    """An inline SVG beside this file, drawn with `currentColor`."""
    live: LiveList | None = None
    """A list from measured facts to show below the text."""

    @property
    def anchor(self) -> str:
        """Return the anchor of the section: its slug, or its title in lower case, with hyphens."""
        if self.slug:
            return self.slug
        words = re.sub(r"[^\w\s-]", "", plain(self.title)).strip().lower()
        # To Markdown, a word between double underscores is strong text, even in an anchor.
        words = re.sub(r"(?<![^\s-])__(\w+?)__(?![^\s-])", r"\1", words)
        anchor = re.sub(r"[-\s]+", "-", words)
        # The same goes for what stands between any two underscores that open and close a word.
        if re.search(r"(?<!\w)_.+?_(?!\w)", anchor):
            anchor = re.sub(r"(?<!\w)_+|_+(?!\w)", "", anchor)
        return anchor
