from enum import Enum, IntEnum

for kind in (IntEnum, Enum):
    Priority = kind("Priority", ["LOW", "HIGH"])
    Colour = kind("Colour", ["RED", "BLUE"])
    print(kind.__name__, Priority.LOW == Colour.RED)
