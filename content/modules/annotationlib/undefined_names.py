from annotationlib import Format, ForwardRef, get_annotations, type_repr


class Employee:
    name: str
    manager: Manager | None  # imported for type checkers only
    desk: Room


class Room:
    number: int


try:
    get_annotations(Employee)
except NameError as error:
    print("plain call:", error)

hints = get_annotations(Employee, format=Format.FORWARDREF)
texts = get_annotations(Employee, format=Format.STRING)
for name, hint in hints.items():
    if isinstance(hint, ForwardRef):
        print(f"{name:8} unknown, written as {texts[name]!r}")
    else:
        print(f"{name:8} {type_repr(hint)}")
