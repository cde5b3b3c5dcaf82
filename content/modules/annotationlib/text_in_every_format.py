from __future__ import annotations

from annotationlib import Format, get_annotations

def book(seat: int): ...

for format in (Format.VALUE, Format.FORWARDREF, Format.STRING):
    print(f"{format.name:10} {get_annotations(book, format=format)}")
print(get_annotations(book, eval_str=True))
