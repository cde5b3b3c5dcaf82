"""Run one example in its own process, in an empty folder, under fixed conditions."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from generator.catalogue.catalogue import Example

TIMEOUT = 60.0
"""Seconds after which an example is stopped."""
MAX_OUTPUT = 64_000
"""Bytes of output after which an example counts as broken."""
GUARD = Path(__file__).parent / "guard"


@dataclass(frozen=True)
class Conditions:
    """What may differ between two runs without changing what is printed."""

    hash_seed: str = "0"
    timezone: str = "UTC"
    folder_prefix: str = "atlas-"


OTHER_CONDITIONS = Conditions("4242", "Asia/Kolkata", "atlas other ")
"""A second set, used to find output that depends on accident."""


@dataclass(frozen=True)
class Outcome:
    """What an example did: its output and its picture, or why it failed."""

    output: bytes
    figure: bytes | None = None
    failure: str | None = None


def run(example: Example, python: str, conditions: Conditions = Conditions()) -> Outcome:
    """Return what the example printed under this interpreter."""
    with tempfile.TemporaryDirectory(prefix=conditions.folder_prefix) as folder:
        work = Path(folder).resolve()
        shutil.copyfile(example.script, work / example.run.example)
        process = subprocess.Popen(
            [python, "-B", example.run.example],
            cwd=work,
            env=environment(work, conditions),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            output, _ = process.communicate(timeout=TIMEOUT)
        except subprocess.TimeoutExpired:
            _stop(process)
            output, _ = process.communicate()
            return Outcome(output[:MAX_OUTPUT], failure=f"ran longer than {TIMEOUT:.0f} seconds")
        except BaseException:
            _stop(process)
            process.communicate()
            raise
        _stop(process)
        return _outcome(example, work, process.returncode, output)


def environment(work: Path, conditions: Conditions) -> dict[str, str]:
    """Return the variables an example sees; nothing of the caller's leaks in."""
    variables = {
        "HOME": str(work),
        "LANG": "C.UTF-8",
        "PATH": os.defpath,
        "TMPDIR": str(work.parent),
        "COLUMNS": "80",
        "NO_COLOR": "1",
        "PYTHON_COLORS": "0",
        "PYTHONPATH": str(GUARD),
        "PYTHONHASHSEED": conditions.hash_seed,
        "PYTHONIOENCODING": "utf-8",
        "PYTHONUNBUFFERED": "1",
        "PYTHONNOUSERSITE": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "TZ": conditions.timezone,
        "SDL_VIDEODRIVER": "dummy",
        "SDL_AUDIODRIVER": "dummy",
        "PYGAME_HIDE_SUPPORT_PROMPT": "1",
        "MPLBACKEND": "Agg",
        "MPLCONFIGDIR": str(work.parent / "atlas-matplotlib"),
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "OMP_NUM_THREADS": "1",
    }
    if sys.platform == "win32":
        variables["SYSTEMROOT"] = os.environ["SYSTEMROOT"]
    return variables


def _outcome(example: Example, work: Path, code: int, output: bytes) -> Outcome:
    figure = None
    failure = None
    if code != 0:
        name = f"signal {signal.Signals(-code).name}" if code < 0 else f"exit code {code}"
        failure = f"ended with {name}"
    elif len(output) > MAX_OUTPUT:
        failure = f"printed {len(output):,} bytes; at most {MAX_OUTPUT:,} are kept"
    else:
        try:
            output.decode("utf-8")
        except UnicodeDecodeError as error:
            failure = f"printed a byte that is not UTF-8 at offset {error.start}"
    if example.run.figure and failure is None:
        path = work / example.run.figure.file
        if path.is_file():
            figure = path.read_bytes()
        else:
            failure = f"did not write its figure '{path.name}'"
    return Outcome(output[:MAX_OUTPUT].replace(b"\r\n", b"\n"), figure, failure)


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End the example and whatever it started."""
    if hasattr(os, "killpg"):
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
