"""Run a tool that is not Python code of ours, such as npm or pip, and keep of its words what tells why it failed."""

from __future__ import annotations

import subprocess
from pathlib import Path

from generator.problems import BuildError

PATIENCE = 600
"""Seconds after which a tool that is still at work is given up."""


def run(*command: str, folder: Path) -> None:
    """Run a tool in a folder; raise BuildError with a line that it said if it fails."""
    name = Path(command[0]).name
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            timeout=PATIENCE,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise BuildError(f"{name}: {error}") from None
    if done.returncode:
        said = [line.strip() for line in done.stdout.splitlines() if line.strip()]
        telling = [line for line in said if "error" in line.lower()] or said[-1:]
        raise BuildError(f"{name}: {(telling or [f'exit code {done.returncode}'])[0]}")
