from enum import Enum

class Stock(Enum):
    NONE = 0
    LOW = 1

for state in Stock:
    print(state.name, bool(state), bool(state.value), state is not Stock.NONE)
