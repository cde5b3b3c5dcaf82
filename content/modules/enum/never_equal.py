from enum import Enum

class Light(Enum):
    RED = 1
    GREEN = 2

state = Light(1)
print(state == 1)
print(state == Light.RED, state is Light.RED, state.value == 1)
