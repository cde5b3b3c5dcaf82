from __future__ import annotations

from typing import get_type_hints

def order(article: str, pieces: int): ...

def whole_numbers(hints):
    return [name for name, hint in hints.items() if hint is int]

print("annotations:   ", whole_numbers(order.__annotations__))
print("get_type_hints:", whole_numbers(get_type_hints(order)))
