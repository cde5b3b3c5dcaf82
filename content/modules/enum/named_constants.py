from enum import Enum, auto


class Light(Enum):
    RED = auto()
    AMBER = auto()
    GREEN = auto()


def action(light):
    match light:
        case Light.RED:
            return "stop"
        case Light.GREEN:
            return "go"
        case _:
            return "wait"


for light in Light:
    print(f"{light.name:5} {light.value} {action(light)}")

print(Light.RED, repr(Light.RED))
print("is RED the number 1?", Light.RED == 1)
print("members:", len(Light), "- AMBER among them:", Light.AMBER in Light)
