"""What importing a module costs, and docstrings, measured in processes of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.facts.interpreter import imports
from generator.facts.interpreter.imports import PROBE, measure


def test_modules_that_cannot_be_measured_are_reported() -> None:
    found = measure({"this": [], "antigravity": [], "no_such_module": [], "textwrap": ["wrap"]})
    assert found.not_measured["this"] == "prints when imported"
    assert found.not_measured["antigravity"] == "opens a web browser when imported"
    assert "No module named 'no_such_module'" in found.not_measured["no_such_module"]
    assert set(found.pulled_in) == {"textwrap"}
    assert found.sentences == {
        "textwrap": {"wrap": "Wrap a single paragraph of text, returning a list of wrapped lines."}
    }


def test_cost_of_an_import_is_that_of_a_fresh_interpreter() -> None:
    found = measure({"json": [], "math": [], "sys": [], "asyncio": []})
    assert found.pulled_in["sys"] == -1
    assert found.pulled_in["math"] == 0
    assert found.pulled_in["asyncio"] > found.pulled_in["json"] > 3


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX path")
def test_reasons_hold_no_path_of_this_machine() -> None:
    found = measure({"encodings.mbcs": [], "msvcrt": []})
    assert not any("/" in reason for reason in found.not_measured.values())


FRESH = "import sys; before = len(sys.modules); import {0}; print(len(sys.modules) - before - 1)"


@pytest.mark.parametrize("name", ["enum", "signal", "json", "subprocess"])
def test_the_probe_adds_nothing_to_what_it_measures(name: str) -> None:
    done = subprocess.run([sys.executable, "-I", "-c", FRESH.format(name)], capture_output=True)
    assert measure({name: []}).pulled_in == {name: int(done.stdout)}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="one process for each module, with other words")
@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("import time; time.sleep(60)", "did not end within 1 s"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", "ended the interpreter"),
        ("raise OSError('too many open files')", "OSError: too many open files"),
        ("raise ImportError('win32 only')", "ImportError: win32 only"),
    ],
)
def test_what_may_succeed_the_next_time_is_told_from_what_cannot_be_imported(
    code: str, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    probe = PROBE.read_text("utf-8").replace("LIMIT = 30", "LIMIT = 1")
    probe = probe.replace("main()\n", f"sys.path.append({str(tmp_path)!r})\nmain()\n")
    (tmp_path / "probe.py").write_text(probe, "utf-8")
    (tmp_path / "troublesome.py").write_text(code, "utf-8")
    monkeypatch.setattr(imports, "PROBE", tmp_path / "probe.py")
    found = imports.measure({"troublesome": [], "textwrap": []})
    assert found.not_measured == {"troublesome": reason}
    assert found.failed == (set() if reason.startswith("ImportError") else {"troublesome"})
    assert set(found.pulled_in) == {"textwrap"}
    assert found.without_failures().failed == set()
