"""The commands that mend what a rule complains of, so that each is spelled in one place."""

from __future__ import annotations

from generator.catalogue.catalogue import Example

THIRD_PARTY = ".venv-third-party/bin/python"
"""The interpreter with the third-party packages, as `make verify-third-party` sets it up."""


def update(example: Example, since: str = "") -> str:
    """Return how to record what an example prints, under a version if its output changes with one."""
    return _verify("--update", example, f"python{since}" if since else "")


def verify(example: Example) -> str:
    """Return how to compare what an example prints with its record."""
    return _verify("", example, "")


def record(example: Example) -> str:
    """Return how to record that an example passes."""
    return _verify("--record", example, "")


def _verify(option: str, example: Example, python: str) -> str:
    command = " ".join(filter(None, ["run: atlas verify", option, example.entry.model.name]))
    if example.distributions:
        packages = ", ".join(example.distributions)
        return f"{command} --python {THIRD_PARTY}, or another Python that has {packages}"
    return f"{command} --python {python}" if python else command
