"""What importing a package costs: how long, measured against `json` in the same process, and how many modules."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import tempfile
from pathlib import Path

from generator.packages.facts import Importing

PROBE = Path(__file__).with_name("probe.py")
RUNS = 5
"""Measurements, of which the median counts; an odd number, so that it is one of them."""
SLOW = 1.0
"""Seconds of the processor from which on three measurements are enough."""
PATIENCE = 900
_HIDDEN = ("DISPLAY", "WAYLAND_DISPLAY", "PYTHONPATH", "PYTHONSTARTUP")


def importing(name: str, python: str) -> Importing | str:
    """Return what importing a module takes, or why it could not be measured."""
    first = _run(python, name, "count")
    if isinstance(first, str):
        return first
    ratios: list[float] = []
    while len(ratios) < RUNS and not (len(ratios) == 3 and first["seconds"] > SLOW):
        one = _run(python, name, "time")
        if isinstance(one, str):
            return one
        ratios.append(one["seconds"] / one["json"])
    return Importing(
        name=name, times_json=_rounded(statistics.median(ratios)), modules=int(first["modules"])
    )


def _rounded(ratio: float) -> float:
    """Return two digits of a ratio: more is noise."""
    return float(f"{ratio:.2g}")


def _run(python: str, name: str, what: str) -> dict[str, float] | str:
    """Return what the probe measured, or what kept it from it."""
    variables = {key: value for key, value in os.environ.items() if key not in _HIDDEN}
    with tempfile.TemporaryDirectory(prefix="atlas-measure-") as room:
        variables |= {
            "HOME": room,
            "MPLCONFIGDIR": room,
            "KIVY_NO_ARGS": "1",
            "KIVY_NO_CONSOLELOG": "1",
        }
        try:
            done = subprocess.run(
                [python, "-I", "-X", "utf8", str(PROBE), name, what],
                cwd=room,
                env=variables,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=PATIENCE,
                encoding="utf-8",
                errors="replace",
            )
        except subprocess.TimeoutExpired:
            return f"importing {name} takes more than {PATIENCE // 60} minutes"
    answer = done.stdout.rpartition("\n@atlas ")[2].partition("\n")[0]
    if done.returncode or not answer:
        said = done.stderr.strip().splitlines()
        return said[-1] if said else f"importing {name} ended the interpreter"
    measured: dict[str, float] = json.loads(answer)
    return measured
