"""What stands within a page, as a content security policy names it."""

from __future__ import annotations

import base64
import hashlib
from functools import lru_cache


@lru_cache(maxsize=256)
def digest(text: str) -> str:
    """Return what a policy allows a script or a style sheet by, without its quotation marks."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
