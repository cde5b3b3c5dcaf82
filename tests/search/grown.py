"""The index of the built site, multiplied: a synthetic catalogue for measuring."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from generator.search.pack import ALPHABET, LAST, pack, steps


def unpack(packed: str) -> list[int]:
    """Return the numbers of `pack`, read as engine.js reads them."""
    found, value, scale = [], 0, 1
    for digit in map(ALPHABET.index, packed):
        value += scale * digit
        if digit < LAST:
            found.append(value)
            value, scale = 0, 1
        else:
            scale *= len(ALPHABET) - LAST
    return found


def rising(packed: str) -> list[int]:
    """Return packed rising numbers."""
    found, at = [], 0
    for step in unpack(packed):
        at += step
        found.append(at)
    return found


def load(site: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the names and the text of a built site's index."""
    texts = [(site / f"assets/search/{part}.js").read_text("ascii") for part in ("names", "text")]
    names, text = (json.loads(one[one.index("={", one.index(")")) + 1 : -2]) for one in texts)
    return names, text


def grow(
    names: dict[str, Any], text: dict[str, Any], copies: int
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return both parts with every page, name and answer `copies` times, the names told apart."""
    count = len(names["pages"])
    more = {"stop": names["stop"], "aliases": names["aliases"]}
    more["pages"] = [
        [*page[:2], page[2] + f"_{k}" * bool(k), *page[3:]]
        for k in range(copies)
        for page in names["pages"]
    ]
    full = [names[key] + [""] * (count - len(names[key])) for key in ("symbols", "heads")]
    more["symbols"] = [
        re.sub(r"([^\s():]{2,})(?=[\s()]|$)", rf"\1_{k}", one) if k else one
        for k in range(copies)
        for one in full[0]
    ]
    more["heads"] = full[1] * copies
    docs = text["docs"]
    spoken = text["sentences"].split(" ") + [""] * (count - len(text["sentences"].split(" ")))
    told = sum(map(len, docs["fields"].split(" ")))
    said = sum(len(unpack(one)) for one in spoken)
    lines = []
    for line in map(rising, text["lines"].split(" ")):
        first = [number + k * told for k in range(copies) for number in line if number < told]
        rest = [
            number + (copies - 1) * told + k * said
            for k in range(copies)
            for number in line
            if number >= told
        ]
        lines.append(pack(steps(first + rest)))
    pages = rising(docs["pages"])
    return more, {
        "docs": {
            "pages": pack(steps(page + k * count for k in range(copies) for page in pages)),
            "anchors": " ".join([docs["anchors"]] * copies),
            "titles": "\n".join([docs["titles"]] * copies),
            "fields": " ".join([docs["fields"]] * copies),
        },
        "sentences": " ".join(spoken * copies),
        "words": text["words"],
        "lines": " ".join(lines),
        "synonyms": text["synonyms"],
    }
