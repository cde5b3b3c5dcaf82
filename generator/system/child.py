"""Run a tool as a process of its own that never outlives this one.

A build that is killed takes its tools with it: they would go on writing into a folder that
the next build clears away. The tool is started by this very file, which watches the pipe it
is given as standard input; the system closes the pipe when the parent ends, however it ends.
"""

from __future__ import annotations

import os
import runpy
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path

CANNOT_WRITE = 74
"""The exit code for what the system refused (EX_IOERR); one line on standard error says what."""


def run(module: str, *arguments: str, variables: Mapping[str, str] | None = None) -> None:
    """Run a module as `python -m` does; raise BuildError with what it said if it fails."""
    from generator.problems import BuildError

    reader, writer = os.pipe()
    try:
        done = subprocess.run(
            [sys.executable, "-X", "utf8", __file__, module, *arguments],
            env=variables,
            stdin=reader,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
        )
    finally:
        os.close(reader)
        os.close(writer)
    if done.returncode == CANNOT_WRITE:
        raise BuildError(f"{module}: {done.stderr.rstrip().rpartition(chr(10))[2]}")
    if done.returncode:
        raise BuildError(f"{module} failed:\n{done.stderr}{done.stdout}".rstrip())


def _main() -> int:
    # The folder of this file would hide modules of the standard library, such as `site`.
    sys.path[0] = str(Path(__file__).resolve().parents[2])
    from generator.problems import complaint
    from generator.system.collector import no_collection

    threading.Thread(target=_end_with_the_parent, daemon=True).start()
    del sys.argv[0]
    try:
        with no_collection():
            runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
    except OSError as error:
        print(complaint(error), file=sys.stderr)
        return CANNOT_WRITE
    return 0


def _end_with_the_parent() -> None:
    os.read(0, 1)
    os._exit(1)


if __name__ == "__main__":
    sys.exit(_main())
