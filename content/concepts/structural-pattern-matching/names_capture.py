from enum import Enum

RED = "red"


class Light(Enum):
    RED = "red"
    GREEN = "green"


def wrong(colour):
    match colour:
        case RED:  # matches anything, and calls it RED
            return f"stop at {RED}"


def right(light):
    match light:
        case Light.RED:  # a name with a dot is compared
            return "stop"
        case Light.GREEN:
            return "go"


print(wrong("green"))
print(right(Light.GREEN), right(Light("red")))

try:
    compile("match x:\n  case RED: 1\n  case _: 2\n", "light.py", "exec")
except SyntaxError as error:
    print("SyntaxError:", error.msg)
