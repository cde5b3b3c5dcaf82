from annotationlib import get_annotations, type_repr


class Animal:
    name: str
    born: int


class Dog(Animal):
    name: str | None
    tricks: list[str]


print("own:", sorted(get_annotations(Dog)))

hints = {}
for base in reversed(Dog.__mro__):
    hints |= get_annotations(base)
for name, hint in hints.items():
    print(f"{name:7} {type_repr(hint)}")
