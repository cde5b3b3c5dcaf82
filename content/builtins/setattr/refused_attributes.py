from dataclasses import dataclass


@dataclass(frozen=True)
class Point:
    x: int


class Slotted:
    __slots__ = ("x",)


class OwnList(list):
    pass


things = {
    "a list": [1, 2],
    "class list": list,
    "with slots": Slotted(),
    "frozen": Point(3),
    "own list": OwnList(),
}
for name, thing in things.items():
    try:
        setattr(thing, "label", "start")
        answer = "accepted"
    except (AttributeError, TypeError) as error:
        answer = type(error).__name__
    print(f"{name:10} {answer}")
