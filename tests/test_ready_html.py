"""Rows that are HTML already come out of MkDocs as they went in, and what links to them is checked as ever."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path

import pytest
import yaml

from generator import mkdocs
from generator.problems import BuildError

READY_HTML = "generator.ready_html"
EXTENSIONS = ["attr_list", "md_in_html", "pymdownx.superfences", {"toc": {"permalink": True}}]
ROWS = """\
<div class="atlas-rows atlas-full">
<details class="atlas-row" id="page"><summary><b>page</b>(*, a=None)</summary><div>
<p>It is <em>a</em> &amp; b, not *c*.</p>
</div></details>
<details id="page.of"></details>
</div>"""
PAGE = f"""\
# Page

[of](#page.of), [other](../other/index.md#page.of)

<div class="atlas-reference" markdown>

## API {{ #api }}

{ROWS}

```python
print("<div class='atlas-rows'>")
```

</div>
"""


def built(folder: Path, page: str, extensions: Sequence[object]) -> str:
    """Return the text that MkDocs makes of a page, which stands there twice."""
    for name in ("page", "other"):
        file = folder / f"docs/modules/{name}/index.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(page, "utf-8")
    settings = {
        "site_name": "Rows",
        "docs_dir": str(folder / "docs"),
        "plugins": [],
        "markdown_extensions": [*extensions],
        "validation": {"nav": {"omitted_files": "ignore"}, "links": {"anchors": "warn"}},
    }
    config = folder / "mkdocs.yml"
    config.write_text(yaml.safe_dump(settings), "utf-8")
    site = folder / "site"
    mkdocs.build(config, folder / "docs", site, lambda: None, room=folder, variables=os.environ)
    text = (site / "modules/page/index.html").read_text("utf-8")
    return text[text.index("<h1") : text.index("<footer")]


def test_rows_stay_as_they_are_written(tmp_path: Path) -> None:
    found = built(tmp_path, PAGE, [*EXTENSIONS, READY_HTML])
    assert ROWS in found
    assert "atlas-ready" not in found
    assert "atlas-claim" not in found
    assert "&lt;div class='atlas-rows'" in found.replace("&#39;", "'")


def test_all_else_is_as_without_it(tmp_path: Path) -> None:
    """Headings get the same ids: none takes that of a row."""
    found = built(tmp_path, PAGE, [*EXTENSIONS, READY_HTML])
    assert re.findall(r'\bid="([^"]*)"', found) == ["page_1", "api", "page", "page.of"]
    ready, plain = (re.sub(r"\s+", "", one) for one in (found, built(tmp_path, PAGE, EXTENSIONS)))
    assert ready == plain


def test_a_link_to_a_row_that_is_not_there_is_refused(tmp_path: Path) -> None:
    page = PAGE.replace("other/index.md#page.of", "other/index.md#page.off")
    with pytest.raises(BuildError, match=r"#page\.off"):
        built(tmp_path, page, [*EXTENSIONS, READY_HTML])


@pytest.mark.parametrize("rows", [ROWS.removesuffix("</div>"), ROWS.replace("<p>", "\n<p>")])
def test_what_is_no_whole_block_is_left_to_markdown(tmp_path: Path, rows: str) -> None:
    page = PAGE.replace(ROWS, rows)
    assert built(tmp_path, page, [*EXTENSIONS, READY_HTML]) == built(tmp_path, page, EXTENSIONS)
