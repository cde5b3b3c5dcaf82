import random
from functools import partial
from pathlib import Path

path = Path("data.bin")
path.write_bytes(b"ABCDEFGHIJ")

with path.open("rb") as file:
    for block in iter(partial(file.read, 4), b""):
        print(len(block), block)

dice = random.Random(7)
rolls = list(iter(lambda: dice.randint(1, 6), 6))
print("rolls before the first six:", rolls)
