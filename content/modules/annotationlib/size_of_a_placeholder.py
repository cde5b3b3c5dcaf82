from annotationlib import Format, get_annotations

def search(hits: list[Hit], boss: Manager | None): ...

hints = get_annotations(search, format=Format.FORWARDREF)
for name, hint in hints.items():
    inside = [part.__forward_arg__ for part in getattr(hint, "__args__", ())]
    print(f"{name}: {type(hint).__name__:12} inside: {inside}")
