"""Names asked of a package that runs: whether the installed release has them, and what earlier releases say of them."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

_ASK = """
import importlib, json, sys, warnings
path, names = sys.argv[1], json.load(sys.stdin)
if path:
    sys.path.insert(0, path)
found = {}
for name in names:
    parts = name.split(".")
    told = "absent"
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        for end in range(len(parts) - 1, 0, -1):
            try:
                one = importlib.import_module(".".join(parts[:end]))
            except BaseException:
                continue
            del said[:]
            try:
                for part in parts[end:]:
                    one = getattr(one, part)
            except BaseException:
                break
            old = [each for each in said if issubclass(each.category, (DeprecationWarning, FutureWarning))]
            told = "deprecated" if old else "there"
            break
        else:
            told = "unknown"
    found[name] = told
print("\\n@atlas " + json.dumps(found))
"""
PATIENCE = 900


def ask(python: str, names: Collection[str], folder: Path | None = None) -> Mapping[str, str]:
    """Return what becomes of names when they are looked up: `there`, `deprecated`, `absent` or `unknown`.

    `folder` holds a package that is not installed. What cannot be run says nothing.
    """
    if not names:
        return {}
    with tempfile.TemporaryDirectory(prefix="atlas-ask-") as room:
        try:
            done = subprocess.run(
                [python, "-I", "-c", _ASK, str(folder or "")],
                input=json.dumps(sorted(names)),
                cwd=room,
                capture_output=True,
                timeout=PATIENCE,
                encoding="utf-8",
                errors="replace",
            )
        except (OSError, subprocess.TimeoutExpired):
            return {}
    answer = done.stdout.rpartition("\n@atlas ")[2].partition("\n")[0]
    if done.returncode or not answer:
        return {}
    found: dict[str, str] = json.loads(answer)
    return found


def lives(told: Sequence[tuple[str, Mapping[str, str]]]) -> dict[str, dict[str, str]]:
    """Return, by release and name, what became of names: from what each release says of them, the oldest first."""
    found: dict[str, dict[str, str]] = {release: {} for release, _ in told}
    state: dict[str, str] = {}
    for release, some in told:
        for name, now in some.items():
            before = state.get(name)
            if now == "unknown":
                continue
            if before in (None, now):
                pass
            elif now == "absent":
                found[release][name] = "dropped"
            elif before == "absent":
                found[release][name] = "brought"
            elif now == "deprecated":
                found[release][name] = "deprecated"
            state[name] = now
    return {release: some for release, some in found.items() if some}
