"""What importing a module costs, and docstrings, measured in processes of their own."""

from __future__ import annotations

import sys

import pytest

from generator.facts.interpreter.imports import measure


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
