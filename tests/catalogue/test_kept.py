"""A checked catalogue is kept until anything changes that it follows from."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from generator import pythons
from generator.catalogue import kept
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.kept import kept_name, load_kept
from generator.catalogue.kinds import FOLDERS, Folder
from generator.catalogue.layers import Layer
from generator.catalogue.load import load
from generator.problems import ContentError
from tests.conftest import ROOT

ENTRY = "modules/textwrap/module.yml"
FINGERPRINT = """
import sys
from pathlib import Path
from generator.catalogue import kept
from generator.catalogue.layers import Layer, Wanted
names = frozenset("abcdefgh")
print(kept._fingerprint([Layer(Path(sys.argv[1]), "company", Wanted(False, names, names), packages=names)]))
"""


@pytest.fixture
def layers(small: Path) -> list[Layer]:
    return [Layer(small, small.name)]


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[list[Layer]]:
    """Return a list that grows with each reading of content."""
    found: list[list[Layer]] = []

    def counted(layers: list[Layer]) -> Catalogue:
        found.append(layers)
        return load(layers)

    monkeypatch.setattr(kept, "load", counted)
    return found


def test_what_is_kept_of_the_real_catalogue_is_what_was_read(
    tmp_path: Path, catalogue: Catalogue, reads: list[list[Layer]]
) -> None:
    real = [Layer(ROOT / "content", "content")]
    assert load_kept(real, tmp_path) == load_kept(real, tmp_path) == catalogue
    assert len(reads) == 1


@pytest.mark.parametrize("folder", FOLDERS.values())
def test_a_folder_of_the_table_stays_the_one_it_was(folder: Folder) -> None:
    assert pickle.loads(pickle.dumps(folder)) is folder


def test_it_is_read_anew_when_a_file_comes_changes_or_goes(
    layers: list[Layer], tmp_path: Path, reads: list[list[Layer]]
) -> None:
    root = layers[0].content
    load_kept(layers, tmp_path)
    entry = root / ENTRY
    text = entry.read_text("utf-8")
    entry.write_text(text.replace("Words stay whole.", "Words are never cut."), "utf-8")
    changed = load_kept(layers, tmp_path)
    assert "Words are never cut." in str(changed.names["textwrap"].model)
    stray = root / "modules/textwrap/stray.txt"
    stray.touch()
    with pytest.raises(ContentError):
        load_kept(layers, tmp_path)
    stray.unlink()
    assert load_kept(layers, tmp_path) == changed
    assert len(reads) == 3  # what was kept before the problem is as good as it was


def test_it_is_read_anew_for_other_versions_parts_or_code_that_reads(
    layers: list[Layer], tmp_path: Path, reads: list[list[Layer]], monkeypatch: pytest.MonkeyPatch
) -> None:
    load_kept(layers, tmp_path)
    load_kept([Layer(layers[0].content, "of another name")], tmp_path)
    assert len(reads) == 2
    load_kept(layers, tmp_path)
    assert len(reads) == 3
    monkeypatch.setattr(pythons, "VERSIONS", (*pythons.VERSIONS, (3, 99)))
    load_kept(layers, tmp_path)
    assert len(reads) == 4
    code = tmp_path / "generator"
    code.mkdir()
    monkeypatch.setattr(kept, "GENERATOR", code)
    load_kept(layers, tmp_path)
    (code / "rule.py").touch()
    load_kept(layers, tmp_path)
    assert len(reads) == 6


def test_it_is_the_same_in_every_process(tmp_path: Path) -> None:
    """Sets of names are in another order with every seed of hashes."""
    found = set()
    for seed in "123":
        command = [sys.executable, "-c", FINGERPRINT, str(tmp_path)]
        done = subprocess.run(
            command,
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        )
        found.add(done.stdout)
    assert len(found) == 1


def test_what_has_a_problem_is_not_kept(layers: list[Layer], tmp_path: Path) -> None:
    (layers[0].content / ENTRY).write_text("name: textwrap\n", "utf-8")
    for _ in range(2):
        with pytest.raises(ContentError):
            load_kept(layers, tmp_path)
    assert list(tmp_path.glob("catalogue-*")) == []


@pytest.mark.parametrize("end", [b"", b"no pickle", b"\x80\x05cnowhere\nname\n."])
def test_what_is_damaged_is_read_anew(
    layers: list[Layer], tmp_path: Path, end: bytes, reads: list[list[Layer]]
) -> None:
    whole = load_kept(layers, tmp_path)
    file = tmp_path / kept_name(layers)
    file.write_bytes(file.read_bytes().partition(b"\n")[0] + b"\n" + end)
    assert load_kept(layers, tmp_path) == whole
    assert len(reads) == 2
    assert load_kept(layers, tmp_path) == whole
    assert len(reads) == 2
