from enum import Enum

class Light(Enum):
    RED = "r"
    GREEN = "g"

try:
    class TrafficLight(Light):
        AMBER = "a"
except TypeError as error:
    print(type(error).__name__)
print([*Enum("Signal", {**{m.name: m.value for m in Light}, "AMBER": "a"})])
