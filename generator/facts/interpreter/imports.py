"""What importing each module pulls in, and the first sentence of its names' docstrings.

Each module is imported in a process of its own. One that prints, opens a window or fails is
reported as not measured.
"""

from __future__ import annotations

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
        done = subprocess.run(
            [python, "-I", "-W", "ignore", str(PROBE)],
            input=lines,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            env=environment,
            timeout=1200,
        )
        answers.append(done.stdout)
        known = set(re.findall(r"^[=!](\S+)", done.stdout, re.MULTILINE))
        answers += [f"!{name} ended the interpreter" for name in part if name not in known]
    return "\n".join(answers)


def _read(text: str, not_measured: dict[str, str]) -> Imports:
    pulled_in: dict[str, int] = {}
    sentences: dict[str, dict[str, str]] = {}
    module = ""
    for line in text.splitlines():
        if line.startswith("="):
            module, _, count = line[1:].rpartition(" ")
            pulled_in[module] = int(count)
        elif line.startswith("!"):
            name, _, reason = line[1:].partition(" ")
            not_measured[name] = reason
        elif "\t" in line:
            name, _, doc = line.partition("\t")
            sentence = first_sentence(doc.encode("ascii").decode("unicode_escape"))
            if sentence:
                sentences.setdefault(module, {})[name] = sentence
    return Imports(pulled_in, sentences, dict(sorted(not_measured.items())))
