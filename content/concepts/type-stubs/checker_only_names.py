from __future__ import annotations

import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import SupportsRead


def first_word(source: SupportsRead[str]) -> str:
    return source.read().split()[0]


print(first_word(io.StringIO("rain from the west")))
print("hint kept as text:", first_word.__annotations__["source"])
try:
    import _typeshed
except ModuleNotFoundError as error:
    print("at run time:", error)
