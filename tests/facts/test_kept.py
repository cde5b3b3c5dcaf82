"""Facts are extracted once, for these Pythons and stubs; a measurement that failed is tried again."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from generator.facts import gather
from generator.facts.api import ModuleApi
from generator.facts.measured import Imports
from generator.facts.typeshed.symbols import module_api
from tests.conftest import ROOT

ONLY = ["shutil", "telnetlib"]


@pytest.fixture
def extracted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the names of the modules that are extracted, of a library that has but two."""
    names: list[str] = []

    def api(name: str) -> ModuleApi:
        names.append(name)
        return module_api(name)

    monkeypatch.setattr(gather, "module_names", lambda: ONLY)
    monkeypatch.setattr(gather, "module_api", api)
    return names


def test_what_was_kept_comes_back_as_it_was(tmp_path: Path, extracted: list[str]) -> None:
    first = gather.apis(tmp_path)
    assert extracted == ONLY
    assert gather.apis(tmp_path) == first == {name: module_api(name) for name in ONLY}
    assert extracted == ONLY


def test_other_stubs_replace_what_was_kept(
    tmp_path: Path, extracted: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    gather.apis(tmp_path)
    monkeypatch.setattr(gather, "typeshed_version", lambda: "another")
    gather.apis(tmp_path)
    assert extracted == ONLY + ONLY
    assert len(list(tmp_path.iterdir())) == 1


def test_a_spoilt_file_counts_as_none(tmp_path: Path, extracted: list[str]) -> None:
    first = gather.apis(tmp_path)
    [file] = tmp_path.iterdir()
    for spoilt in (file.read_bytes()[:-9], b"", b"\xff"):
        file.write_bytes(spoilt)
        assert gather.apis(tmp_path) == first
    assert extracted == ONLY * 4


AS_OF = """
import sys
from pathlib import Path
from generator import pythons
pythons.VERSIONS = eval(sys.argv[2])
from generator.facts import gather
from generator.facts.changes import changes
from generator.facts.contexts import spans, versions
gather.module_names = lambda: ["compression.zstd", "shutil", "telnetlib"]
apis = gather.apis(Path(sys.argv[1]))
for name, api in apis.items():
    print(name, spans(versions(api.where)) or "nowhere")
for before, version in zip(pythons.VERSIONS, pythons.VERSIONS[1:]):
    for change in changes(apis, before, version):
        what = "new" if change.is_new else "gone" if change.is_gone else "changed"
        print(pythons.text(version), what, change.module)
"""


def as_of(folder: Path, versions: Sequence[tuple[int, int]]) -> list[str]:
    """Return what the facts kept in a folder say to a project that supports these versions."""
    command = [sys.executable, "-c", AS_OF, str(folder), repr(tuple(versions))]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    return done.stdout.splitlines()


def test_facts_follow_when_a_version_comes_and_another_goes(tmp_path: Path) -> None:
    before = [(3, minor) for minor in range(11, 16)]
    assert as_of(tmp_path, before) == [
        "compression.zstd 3.14 and 3.15",
        "shutil 3.11 to 3.15",
        "telnetlib 3.11 and 3.12",
        "3.12 changed shutil",
        "3.13 gone telnetlib",
        "3.14 new compression.zstd",
    ]
    assert as_of(tmp_path, [*before[1:], (3, 16)]) == [
        "compression.zstd 3.14 to 3.16",
        "shutil 3.12 to 3.16",
        "telnetlib 3.12",
        "3.13 gone telnetlib",
        "3.14 new compression.zstd",
    ]


ANSWERING = {"gather.py", "model.py", "sayings.py", "source.py", "standard.py"}
"""What asks for facts or gives them, and extracts none."""

APART = {"own", "packages", "sources"}
"""Read one's own code and what was measured of packages, which are kept apart and hang on all that the fingerprint covers."""


def test_the_extraction_depends_on_nothing_that_its_fingerprint_leaves_out() -> None:
    """The catalogue says of which modules the facts are wanted, and which entry asks for them."""
    folder = ROOT / "generator/facts"
    imported = {
        node.module
        for file in folder.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module and file.name not in ANSWERING
        if file.parent.name not in APART
    }
    ours = {name for name in imported if name.startswith("generator.")}
    assert {name for name in ours if not name.startswith("generator.facts")} == {
        "generator.catalogue.library",  # hashed beside the folder
        "generator.catalogue.order",  # as this is
        "generator.docstrings.inline",  # so is its own
        "generator.problems",
        "generator.pythons",  # their values are in every fingerprint
    }


class Measuring:
    """Stands in for the measurement, which fails the first time."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []

    def __call__(self, names: Mapping[str, Sequence[str]]) -> Imports:
        self.asked.append(sorted(names))
        if "slow" in names and len(self.asked) == 1:
            reasons = {"slow": "did not end within 30 s", "winreg": "is not here"}
            return Imports({"quick": 1}, {"quick": {"f": "Do."}}, reasons, frozenset({"slow"}))
        return Imports(dict.fromkeys(names, 2))


def test_a_failed_measurement_is_tried_again_and_others_are_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    measure = Measuring()
    monkeypatch.setattr(gather, "measure", measure)
    wanted = {name: ModuleApi(name, 1, ()) for name in ("quick", "slow", "winreg")}
    first = gather.imports(tmp_path, wanted)
    assert first.not_measured["slow"] == "did not end within 30 s"
    assert first.failed == {"slow"}
    second = gather.imports(tmp_path, wanted)
    assert second == Imports(
        {"quick": 1, "slow": 2}, {"quick": {"f": "Do."}}, {"winreg": "is not here"}
    )
    assert gather.imports(tmp_path, wanted) == second
    more = gather.imports(tmp_path, wanted | {"young": ModuleApi("young", 1, ())})
    assert more.pulled_in == {"quick": 1, "slow": 2, "young": 2}
    assert measure.asked == [["quick", "slow", "winreg"], ["slow"], ["young"]]
