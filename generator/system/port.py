"""Whether somebody can listen at an address of this machine."""

from __future__ import annotations

import errno
import os
import socket

from generator.problems import UsageError

TRIED = 50
"""How many ports after the one that is taken are looked at for a free one."""


def check_free(host: str, port: int) -> None:
    """Raise UsageError, with what to do, if a server cannot listen there."""
    error = _refusal(host, port)
    if error is None:
        return
    shown = f"[{host}]" if ":" in host else host
    if error.errno != errno.EADDRINUSE:
        reason = str(error.strerror or error).lower()
        raise UsageError(f"cannot listen at {shown}:{port}: {reason}")
    end = min(port + TRIED, 65_536)
    free = next((one for one in range(port + 1, end) if _refusal(host, one) is None), None)
    hint = f", or: atlas serve --address {shown}:{free}" if free else ""
    raise UsageError(f"port {port} of {shown} is taken by another program; end that one{hint}")


def _refusal(host: str, port: int) -> OSError | None:
    """Return what the system says to a server there, which asks in the same way as ours."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        if os.name == "posix":  # elsewhere it would take a port from the program that has it
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
            probe.listen(1)
        except OSError as error:
            return error
    return None
