"""What importing each module pulls in, and the docstrings of its names.

Each module is imported in a process of its own. One that prints or opens a window, or that this
interpreter does not have, is reported as not measured; so is one whose measurement failed, because
it took too long or ended the interpreter, and that may succeed the next time.
"""

from __future__ import annotations

import inspect
import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from generator.facts.interpreter.docstrings import first_sentence
from generator.facts.measured import Imports

PROBE = Path(__file__).with_name("probe.py")
PATIENCE = 1200
"""Seconds for all modules that one process measures; each of them has a limit of its own."""
NEVER_IMPORTED = {
    "antigravity": "opens a web browser when imported",
    "__main__": "is whatever program runs",
}


def measure(names: Mapping[str, Sequence[str]], python: str = sys.executable) -> Imports:
    """Return what the interpreter says of the modules and their names, in as many processes as cores."""
    asked = sorted(name for name in names if name not in NEVER_IMPORTED)
    batches = max(1, os.cpu_count() or 1)
    with ThreadPoolExecutor(batches) as pool:
        answers = pool.map(
            lambda part: _batch({name: names[name] for name in part}, python),
            [asked[start::batches] for start in range(batches)],
        )
        return _read(
            "\n".join(answers),
            {name: NEVER_IMPORTED[name] for name in names if name in NEVER_IMPORTED},
        )


def _batch(names: Mapping[str, Sequence[str]], python: str) -> str:
    one_by_one = not hasattr(os, "fork")
    parts = [{name: names[name]} for name in names] if one_by_one else [names]
    environment = {
        key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")
    }
    answers = []
    for part in parts:
        lines = "\n".join(" ".join([name, *symbols]) for name, symbols in part.items())
        try:
            said = subprocess.run(
                [python, "-I", str(PROBE)],
                input=lines.encode(),
                capture_output=True,
                env=environment,
                timeout=PATIENCE,
            ).stdout
            end = "ended the interpreter"
        except subprocess.TimeoutExpired as late:
            said, end = late.stdout or b"", f"was not reached within {PATIENCE} s"
        answer = said.decode("utf-8", "replace")
        known = set(re.findall(r"^[=!?](\S+)", answer, re.MULTILINE))
        answers += [answer, *(f"?{name} {end}" for name in part if name not in known)]
    return "\n".join(answers)


def _read(text: str, not_measured: dict[str, str]) -> Imports:
    pulled_in: dict[str, int] = {}
    failed: set[str] = set()
    sentences: dict[str, dict[str, str]] = {}
    docstrings: dict[str, dict[str, str]] = {}
    module = ""
    for line in text.splitlines():
        if line.startswith("="):
            module, _, count = line[1:].rpartition(" ")
            pulled_in[module] = int(count)
        elif line.startswith(("!", "?")):
            name, _, reason = line[1:].partition(" ")
            not_measured[name] = reason
            if line[0] == "?":
                failed.add(name)
        elif "\t" in line:
            name, _, escaped = line.partition("\t")
            doc = inspect.cleandoc(escaped.encode("ascii").decode("unicode_escape"))
            if doc:
                docstrings.setdefault(module, {})[name] = doc
            sentence = first_sentence(doc)
            if sentence:
                sentences.setdefault(module, {})[name] = sentence
    reasons = dict(sorted(not_measured.items()))
    return Imports(pulled_in, sentences, reasons, frozenset(failed), docstrings)
