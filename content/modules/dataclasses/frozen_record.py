from dataclasses import FrozenInstanceError, dataclass, replace


@dataclass(frozen=True)
class Square:
    file: str
    rank: int


board = {Square("e", 1): "king", Square("d", 1): "queen"}
start = Square("d", 1)
print("on d1:", board[start])

try:
    start.rank = 8
except FrozenInstanceError as error:
    print("FrozenInstanceError:", error)

print("copy: ", replace(start, rank=8))
print("still:", start)
