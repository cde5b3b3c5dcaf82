"""How doc2dash reads this site; doc2dash imports it by name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from pathlib import Path
from urllib.parse import quote

from doc2dash.parsers.intersphinx import InterSphinxParser
from doc2dash.parsers.types import EntryType, Patcher


class AtlasParser(InterSphinxParser):
    """Reads our inventory; marks anchors by their `id`, which doc2dash itself does not look for in rows."""

    @contextmanager
    def make_patcher_for_file(self, path: Path) -> Iterator[Patcher]:
        """Put the anchors of a page before the elements that have their ids, in one pass over its text."""
        wanted: dict[str, str] = {}

        def patch(name: str, type: EntryType, anchor: str, ref: str) -> bool:  # noqa: A002, ARG001 (the protocol of doc2dash names it so)
            kind, _, rest = ref.removeprefix("//apple_ref/cpp/").partition("/")
            wanted[escape(anchor)] = f"//apple_ref/cpp/{kind}/{quote(rest)}"
            return True

        yield patch

        def mark(match: re.Match[str]) -> str:
            ref = wanted.pop(match[2], "")
            return match[0] + f'<a class="dashAnchor" name="{ref}"></a>' if ref else match[0]

        text = ANCHORED.sub(mark, path.read_text("utf-8"))
        if wanted:
            raise SystemExit(f"{path}: no heading, item, row or box has the id {min(wanted)!r}")
        path.write_text(text, "utf-8", newline="\n")


ANCHORED = re.compile(r'(<(?:h\d|li|div|details)\b[^>]*\sid="([^"]*)"[^>]*>)(\s*<summary>)?')
