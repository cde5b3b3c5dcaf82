from dataclasses import dataclass


@dataclass
class Box:
    width: float
    height: float


class Label:
    def __init__(self, text):
        self.text = text


def describe(value):
    match value:
        case Box(width=0) | Box(height=0):
            return "too small to see"
        case Box(width, height) if width == height:
            return f"square of {width}"
        case Box(width, height):
            return f"box of {width} by {height}"
        case Label(text=str(text)):
            return f"label that says {text}"
        case int() | float():
            return f"the number {value}"


for value in (Box(0, 9), Box(3, 3), Box(1, 2), Label("Tea"), 7, [7]):
    print(describe(value))
