"""An example of the small catalogue, and what is said of it."""

from __future__ import annotations

import sys
from pathlib import Path

from generator.catalogue.catalogue import Example
from generator.catalogue.load import read
from generator.examples.interpreters import inspect
from generator.examples.verdict import Verdict
from generator.examples.verify import verify

HERE = inspect(sys.executable)
GOOD = 'import textwrap\n\nprint(textwrap.wrap("a b", 1))\nprint("second")\n'


def example(root: Path, script: str = "bad_width.py") -> Example:
    """Return one example of the small catalogue."""
    return next(one for one in read(root)[0].examples() if one.run.example == script)


def may_start(root: Path) -> None:
    """Let `textwrap/bad_width.py` start programs."""
    needs(root, "subprocess")


def needs(root: Path, need: str) -> None:
    """Have `textwrap/bad_width.py` need something."""
    entry = root / "modules/textwrap/module.yml"
    text = entry.read_text(encoding="utf-8")
    assert "example: bad_width.py" in text
    entry.write_text(
        text.replace("example: bad_width.py", f"example: bad_width.py\n    needs: [{need}]"),
        encoding="utf-8",
    )


def outcome(root: Path, code: str, *, update: bool = False) -> Verdict:
    """Return the verdict on `textwrap/bad_width.py` with this code."""
    (root / "modules/textwrap/bad_width.py").write_text(code, encoding="utf-8")
    [verdict] = verify([example(root)], [HERE], update=update)
    return verdict
