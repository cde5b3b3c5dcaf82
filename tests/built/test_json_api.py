"""What the JSON API says of the site is so."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.built.read import read


def anchors(value: Any) -> Iterator[str]:
    """Yield the anchors in a document, but for those on other pages."""
    if isinstance(value, dict):
        # A pitfall that is not shown has none.
        if value.get("anchor") and "address" not in value:
            yield value["anchor"].removeprefix("#")
        for inner in value.values():
            yield from anchors(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from anchors(inner)


def test_every_page_anchor_and_picture_it_names_is_there(site: Path) -> None:
    missing = []
    checked = 0
    for kind in ("modules", "builtins", "concepts", "categories"):
        for path in sorted((site / "api/v1" / kind).glob("*.json")):
            document = json.loads(path.read_text("utf-8"))
            page = site / document["address"] / "index.html"
            named = set(anchors(document))
            checked += len(named)
            missing += [f"{page}#{one}" for one in named - read(page).anchors.keys()]
            for part in document.get("tasks", document.get("sections", ())):
                example = part["example"] if kind == "concepts" else part
                if example and example["figure"]:
                    assert (site / example["figure"]["address"]).is_file(), path
    assert missing == []
    assert checked > 9_000
    for entry in json.loads((site / "api/v1/index.json").read_text("utf-8"))["entries"]:
        assert (site / entry["address"] / "index.html").is_file()
        assert (site / entry["document"]).is_file()
