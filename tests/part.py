"""How much of a large population a test looks at: a part every day, and all of it by `make test-long`."""

from __future__ import annotations

import pytest

EVERY = 8
"""Every day one in so many."""
a_part = pytest.mark.parametrize(
    "step", [pytest.param(EVERY, id="part"), pytest.param(1, id="all", marks=pytest.mark.long)]
)
"""For a test that takes each `step`-th of what there is."""
