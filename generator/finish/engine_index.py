"""The site engine's own search index, set aside for when our search cannot be loaded.

The engine's script asks for `search/search_index.json` on every page, before anybody
searches. It gets an empty one; the whole is kept beside it, also as a script, for a
browser lets no page on `file:` fetch data.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from generator.system.write import write_atomically


def set_index_aside(site: Path) -> None:
    """Replace the index of a built site by an empty one, and keep the whole for the fallback."""
    folder = site / "search"
    whole = json.loads((folder / "search_index.json").read_text("utf-8"))
    empty = whole | {"docs": []}
    write_atomically(folder / "search_index.json", _json(empty).encode())
    write_atomically(folder / "search_index.js", f"var __index = {_json(empty)};\n".encode())
    write_atomically(folder / "whole_index.json", _json(whole).encode())
    for document in whole["docs"]:
        path, mark, anchor = document["location"].partition("#")
        if not path or path.endswith("/"):
            path += "index.html"
        document["location"] = path + mark + anchor
    write_atomically(folder / "whole_index.js", f"var __wholeIndex = {_json(whole)};\n".encode())


def _json(data: Any) -> str:
    # ASCII only: U+2028 and U+2029 end a line in older script engines.
    return json.dumps(data, separators=(",", ":"))
