"""The search index as a script, for pages opened from a folder.

A browser lets no page on `file:` fetch data; Material then loads `search_index.js`
and reads the global `__index`.
"""

from __future__ import annotations

import json
from pathlib import Path

from generator.write import write_atomically


def write_offline_index(site: Path) -> None:
    """Write `search_index.js` beside the index of a built site."""
    index = json.loads((site / "search" / "search_index.json").read_text("utf-8"))
    for document in index["docs"]:
        path, mark, anchor = document["location"].partition("#")
        if not path or path.endswith("/"):
            path += "index.html"
        document["location"] = path + mark + anchor
    # ASCII only: U+2028 and U+2029 end a line in older script engines.
    script = f"var __index = {json.dumps(index, separators=(',', ':'))};\n"
    write_atomically(site / "search" / "search_index.js", script.encode())
