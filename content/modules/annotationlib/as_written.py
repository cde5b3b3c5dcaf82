from annotationlib import Format, get_annotations


def search(text: str, limit: int = 10, *, after: Date | None) -> list[Hit]:
    """Find what matches."""


hints = get_annotations(search, format=Format.STRING)
result = hints.pop("return", "(not said)")
for name, hint in hints.items():
    print(f"{name:6} {hint}")
print("gives ", result)
