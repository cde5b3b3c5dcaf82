"""Run one example in its own process, in an empty folder, under fixed conditions."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path

from generator.catalogue.catalogue import Example
from generator.catalogue.model import Need
from generator.examples.display import Display, NoDisplayError
from generator.examples.interpreters import Interpreter
from generator.examples.limits import BROWSER, STANDARD, THIRD_PARTY, Limits, overrun, reason
from generator.examples.services.kinds import Services
from generator.examples.services.server import NoServiceError

WATCH_EVERY = 0.2
"""Seconds between two looks at what an example uses up."""
_running: set[subprocess.Popen[bytes]] = set()
_display = Display()
_services = Services()
GUARD = Path(__file__).parent / "guard"


@dataclass(frozen=True)
class Conditions:
    """What may differ between two runs without changing what is printed."""

    hash_seed: str = "0"
    timezone: str = "UTC"
    folder_prefix: str = "atlas-"
    language: str = "C.UTF-8"
    clock: int | None = None
    """Seconds by which Python's own clock is put forward; the system's is asked if None."""


OTHER_CONDITIONS = Conditions("4242", "Asia/Kolkata", "atlas other ", "de_DE.UTF-8")
"""A second set, used to find output that depends on accident."""
LATER = Conditions(clock=400 * 24 * 3600)
"""Another year, month, day and day of the week, to find output that follows the clock."""
SAME_CLOCK = Conditions(clock=0)
"""What `LATER` is compared with."""


@dataclass(frozen=True)
class Outcome:
    """What an example did: its output and its picture, or why it failed."""

    output: bytes
    figure: bytes | None = None
    failure: str | None = None


def run(
    example: Example,
    interpreter: Interpreter,
    conditions: Conditions = Conditions(),
    limits: Limits | None = None,
    through: Path | None = None,
) -> Outcome:
    """Return what the example printed under this interpreter.

    `through` is a script that runs it in place of the interpreter, to watch it.
    """
    needs = example.run.needs
    limits = limits or _limits(example)
    try:
        with (
            _display.turn() if Need.DISPLAY in needs else nullcontext("") as address,
            _services.turn(needs) as told,
        ):
            if address:
                told["DISPLAY"] = address
            return _run(example, interpreter, conditions, limits, told, through)
    except NoDisplayError as error:
        return Outcome(b"", failure=f"had no display: {error}")
    except NoServiceError as error:
        return Outcome(b"", failure=f"had not {error}")


def _limits(example: Example) -> Limits:
    if {Need.BROWSER, Need.WEBDRIVER} & set(example.run.needs):
        return BROWSER
    return THIRD_PARTY if example.distributions else STANDARD


def _run(
    example: Example,
    interpreter: Interpreter,
    conditions: Conditions,
    limits: Limits,
    told: dict[str, str],
    through: Path | None,
) -> Outcome:
    with tempfile.TemporaryDirectory(
        prefix=conditions.folder_prefix, ignore_cleanup_errors=True
    ) as folder:
        root = Path(folder).resolve()
        work = root / "work"
        for place in (work, root / "tmp"):
            place.mkdir()
        (work / example.run.example).write_bytes(example.code or b"")
        *start, script = interpreter.start(example.run.example, example.distributions)
        process = subprocess.Popen(
            [*start, *([str(through)] if through else []), script],
            cwd=work,
            env=environment(work, conditions, limits) | told | _told(example, conditions),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        _running.add(process)
        try:
            output, failure = _follow(process, root, limits)
        finally:
            _stop(process)
            _running.discard(process)
        return _outcome(example, work, process.returncode, output, failure, limits)


def stop_all() -> None:
    """End every example that runs, what it started, the display and the services."""
    for process in list(_running):
        _stop(process)
    _display.close()
    _services.close()


def _follow(
    process: subprocess.Popen[bytes], root: Path, limits: Limits
) -> tuple[bytes, str | None]:
    """Read what the example prints until it ends, or stop it; return that and the limit it passed."""
    kept = bytearray()
    reader = threading.Thread(target=_read, args=(process, kept, limits.output), daemon=True)
    reader.start()
    deadline = time.monotonic() + limits.seconds
    failure = None
    while failure is None:
        reader.join(WATCH_EVERY)
        if len(kept) > limits.output:
            failure = f"printed more than {limits.output:,} bytes"
        elif not reader.is_alive():
            break
        elif time.monotonic() > deadline:
            failure = f"ran longer than {limits.seconds:.0f} seconds"
        else:
            failure = overrun(process.pid, root, limits)
    if failure is None:
        try:
            process.wait(max(0.0, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            failure = f"ran longer than {limits.seconds:.0f} seconds"
    _stop(process)
    process.wait()
    reader.join()
    return bytes(kept), failure


def _read(process: subprocess.Popen[bytes], kept: bytearray, most: int) -> None:
    """Keep what is printed, up to a little more than is allowed; drain the rest."""
    assert process.stdout is not None
    with process.stdout as stream:
        while chunk := stream.read1(65536):  # type: ignore[attr-defined]
            if len(kept) <= most:
                kept += chunk


def environment(work: Path, conditions: Conditions, limits: Limits) -> dict[str, str]:
    """Return the variables an example sees; nothing of the caller's leaks in."""
    variables = {
        "HOME": str(work),
        "LANG": conditions.language,
        "PATH": os.defpath,
        "TMPDIR": str(work.parent / "tmp"),
        "ATLAS_LIMITS": f"{limits.memory or -1} {limits.file} {limits.processes}",
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
        "MPLCONFIGDIR": str(Path(tempfile.gettempdir()).resolve() / "atlas-matplotlib"),
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "TF_ENABLE_ONEDNN_OPTS": "0",  # it tells the time whatever the level
        "OMP_NUM_THREADS": "1",
    }
    if sys.platform == "win32":
        variables |= windows_variables(work)
    return variables


def windows_variables(work: Path) -> dict[str, str]:
    """Return what Windows calls some of these variables, and what its programs do not start without."""
    temporary = str(work.parent / "tmp")
    needed = ("SYSTEMROOT", "COMSPEC", "PATHEXT")
    return {
        "USERPROFILE": str(work),
        "TEMP": temporary,
        "TMP": temporary,
        **{name: os.environ[name] for name in needed if name in os.environ},
    }


def _told(example: Example, conditions: Conditions) -> dict[str, str]:
    """Return what one example, or its guard, is told beside that."""
    told = {}
    if Need.SUBPROCESS in example.run.needs:
        told["ATLAS_PROGRAMS"] = "1"
    if not any(one.startswith("pytest-") for one in example.distributions):
        # Other packages that are installed bring plugins, and these have their say in every run.
        told["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    if conditions.clock is not None:
        # Packages with code in C need the datetime that is in C too.
        parts = "time" if example.distributions else "time datetime"
        told["ATLAS_CLOCK"] = f"{conditions.clock} {parts}"
    return told


def _outcome(
    example: Example,
    work: Path,
    code: int,
    output: bytes,
    failure: str | None,
    limits: Limits,
) -> Outcome:
    figure = None
    if failure:
        pass
    elif code != 0:
        name = f"signal {signal.Signals(-code).name}" if code < 0 else f"exit code {code}"
        failure = reason(output, limits) or f"ended with {name}"
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
    return Outcome(output[: limits.output].replace(b"\r\n", b"\n"), figure, failure)


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End the example and whatever it started."""
    if hasattr(os, "killpg"):
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
