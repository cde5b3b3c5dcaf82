"""Two paths trade places in one step, where the system can do that."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from pathlib import Path
from typing import Any

_HERE = -100
"""AT_FDCWD of Linux: paths start from the current folder."""
_EXCHANGE = 2
"""RENAME_EXCHANGE of Linux (renameat2)."""
_CANNOT = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EPERM}
"""What a kernel, file system or sandbox without it answers."""


def exchange(one: Path, other: Path) -> bool:
    """Let two existing paths trade places at once; return False, with nothing done, where that cannot be."""
    call = _renameat2()
    if call is None:
        return False
    # Python tells its audit hooks of a rename; a call through ctypes has to do it itself.
    sys.audit("os.rename", str(one), str(other), -1, -1)
    if call(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in _CANNOT:
        return False
    raise OSError(code, os.strerror(code), str(other))


def _renameat2() -> Any:
    if sys.platform != "linux":
        return None
    return getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
