"""The index as scripts, so that pages opened from a folder can load it as well."""

from __future__ import annotations

import json
from typing import Any

from generator.catalogue.catalogue import Catalogue
from generator.facts.model import Facts
from generator.search.names import names_index
from generator.search.text import text_index
from generator.search.words import word_lists

FOLDER = "assets/search"


def search_files(catalogue: Catalogue, facts: Facts) -> dict[str, bytes]:
    """Return the data of the search, by path below the site's root."""
    names = names_index(catalogue, facts) | {"stop": " ".join(sorted(word_lists().stop))}
    return {
        f"{FOLDER}/names.js": _script("names", names),
        f"{FOLDER}/text.js": _script("text", text_index(catalogue, facts)),
    }


def _script(part: str, data: dict[str, Any]) -> bytes:
    # ASCII only: U+2028 and U+2029 end a line in older script engines.
    text = json.dumps(data, separators=(",", ":"))
    return f"(self.atlasIndex=self.atlasIndex||{{}}).{part}={text};\n".encode()
