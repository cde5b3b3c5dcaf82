"""How long a build takes beside stock MkDocs: the same Markdown with Material as it comes.

python -m tests.bench.stock

Stock has its own search and navigation and the Markdown extensions that ours has from others; ours has everything that is
published: facts, pages, search, API, cards, downloads. Both run one after the other, so compare
the ratios of one run on a quiet machine.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import yaml

from tests.conftest import ROOT

KEPT, COLD, UNCHANGED = 0.60, 1.0, 1.5
"""Targets: with facts kept and cold, as shares of stock; an unchanged build in seconds."""
KEPT_FILES = ("site_name", "site_url", "docs_dir", "markdown_extensions")
"""Settings of ours that the stock build has too."""


class _Loader(yaml.SafeLoader):
    """Reads `!ENV` as its default."""


def _default(loader: yaml.SafeLoader, node: yaml.SequenceNode) -> Any:
    return loader.construct_sequence(node)[-1]


_Loader.add_constructor("!ENV", _default)


def main() -> None:
    """Print the times and their ratios."""
    with tempfile.TemporaryDirectory(prefix="atlas-bench-") as name:
        project = Path(name)
        for one in ("content", "templates"):
            shutil.copytree(ROOT / one, project / one)
        shutil.copyfile(ROOT / "mkdocs.yml", project / "mkdocs.yml")
        cold = _timed(project, "generator", "build")
        for made in ("build/stamps", "build/docs", "build/twins", "site"):
            shutil.rmtree(project / made)
        kept = _timed(project, "generator", "build")
        unchanged = _timed(project, "generator", "build")
        _write_stock_settings(project)
        stock = _timed(project, "mkdocs", "build", "--quiet", "--config-file", "stock.yml")
    print(f"  stock MkDocs and Material       {stock:6.1f} s")
    print(
        f"  ours, with facts kept           {kept:6.1f} s, {kept / stock:.2f} of stock (target {KEPT:.2f})"
    )
    print(
        f"  ours, with facts to extract     {cold:6.1f} s, {cold / stock:.2f} of stock (target {COLD:.2f})"
    )
    print(f"  ours, nothing changed           {unchanged:6.1f} s (target {UNCHANGED})")  # fmt: skip


def _write_stock_settings(project: Path) -> None:
    ours = yaml.load((project / "mkdocs.yml").read_text("utf-8"), _Loader)
    stock = {key: ours[key] for key in KEPT_FILES} | {"theme": "material", "site_dir": "stock"}
    stock["markdown_extensions"].remove("generator.ready_html")
    (project / "stock.yml").write_text(yaml.safe_dump(stock), "utf-8")


def _timed(folder: Path, module: str, *arguments: str) -> float:
    own = {"PYTHONPATH": str(ROOT), "NO_MKDOCS_2_WARNING": "1"}
    begun = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=folder,
        env=os.environ | own,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)
    return time.perf_counter() - begun


if __name__ == "__main__":
    main()
