"""What is kept comes back under the same fingerprint, and under no other."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import pythons
from generator.system.fingerprint import bytes_of, fingerprint
from generator.system.kept import Kept


@given(st.binary())
def test_any_bytes_come_back(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    kept = Kept(tmp_path_factory.mktemp("kept"))
    kept.put("modules/os.path/card", fingerprint(1), data)
    assert kept.get("modules/os.path/card", fingerprint(1)) == data
    assert kept.get("modules/os.path/card", fingerprint(2)) is None
    assert kept.get("modules/os/card", fingerprint(1)) is None


def test_what_was_made_anew_takes_the_place_of_the_old(tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    kept.put("card", fingerprint("old"), b"old")
    kept.put("card", fingerprint("new"), b"new")
    assert kept.get("card", fingerprint("old")) is None
    assert kept.get("card", fingerprint("new")) == b"new"
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("spoilt", [b"", b"\n", b"\xff\xfe", fingerprint(1).encode()[:40]])
def test_a_file_cut_short_is_not_taken_for_one(tmp_path: Path, spoilt: bytes) -> None:
    (tmp_path / "card").write_bytes(spoilt)
    assert Kept(tmp_path).get("card", fingerprint(1)) is None


def test_a_fingerprint_knows_its_parts_and_the_supported_pythons(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert fingerprint("a", 1) == fingerprint("a", 1)
    others = [fingerprint("a"), fingerprint("a1"), fingerprint("a", "1"), fingerprint("1", "a")]
    before = fingerprint("a", 1)
    assert len({before, *others}) == 5
    with monkeypatch.context() as patch:
        patch.setattr(pythons, "VERSIONS", (*pythons.VERSIONS, (3, 16)))
        assert fingerprint("a", 1) != before
    with monkeypatch.context() as patch:
        patch.setattr(pythons, "SYSTEMS", dict(list(pythons.SYSTEMS.items())[1:]))
        assert fingerprint("a", 1) != before


def test_the_bytes_of_files_count_and_their_names_and_no_times(tmp_path: Path) -> None:
    digests = []
    files = {"one.py": "1"}, {"one.py": "2"}, {"two.py": "1"}, {"one.py": "1", "table.txt": ""}
    for number, texts in enumerate([*files, files[0]]):
        folder = tmp_path / str(number)
        (folder / "__pycache__").mkdir(parents=True)
        (folder / f"__pycache__/{number}.pyc").write_bytes(b"")
        for name, text in texts.items():
            (folder / name).write_text(text, "utf-8")
        digests.append(bytes_of(folder))
    assert len(set(digests)) == 4
    assert digests[0] == digests[-1]
