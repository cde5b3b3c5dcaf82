"""The page about the API, and the example on it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from generator.exports.json_api.openapi import DOCUMENTS
from generator.exports.json_api.paths import OPENAPI
from generator.settings import LOCAL
from generator.site.render import make_environment
from tests.conftest import DATA, ROOT
from tests.served import Served

EXAMPLE = ROOT / "templates" / "examples"


def test_the_page_names_every_kind_of_document(documents: dict[str, Any]) -> None:
    page = (DATA / "golden" / "api.md").read_text("utf-8")
    table = [line.split("`")[1] for line in page.splitlines() if re.match(r"\| \[?`", line)]
    assert table == [*DOCUMENTS, OPENAPI]
    linked = {f"api/{link}" for link in re.findall(r"\]\((v1/[^)]+)\)", page)}
    assert len(linked) > 6
    assert linked - documents.keys() == set()
    [command] = re.findall(r"^curl -s (\S+)$", page, re.MULTILINE)
    assert command.removeprefix(LOCAL) in documents


def test_the_example_on_the_page_prints_what_is_recorded(
    files: dict[str, bytes], tmp_path: Path
) -> None:
    """Set ATLAS_GOLDEN=write to record it anew."""
    site = tmp_path / "site"
    for path, data in files.items():
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_bytes(data)
    served = Served(site)
    view = SimpleNamespace(site=served.base)
    template = make_environment(ROOT / "templates").get_template("examples/json_api.py.jinja")
    (tmp_path / "example.py").write_text(template.render(view=view), "utf-8")
    command = [sys.executable, "-I", "-W", "error", str(tmp_path / "example.py")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    served.stop()
    assert done.returncode == 0, done.stderr
    recorded = EXAMPLE / "json_api.out"
    if os.environ.get("ATLAS_GOLDEN") == "write":
        recorded.write_text(done.stdout, "utf-8")
    assert done.stdout == recorded.read_text("utf-8")
