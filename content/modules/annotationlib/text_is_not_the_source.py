from annotationlib import Format, get_annotations

def paint(mode: Mode["a","b"], colour: Range[0xff]): ...

hints = get_annotations(paint, format=Format.STRING)
for name, hint in hints.items():
    print(f"{name:6} {hint}")
