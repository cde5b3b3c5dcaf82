# set-up: a small file
from pathlib import Path

Path("data.bin").write_bytes(b"ABCDEFGHIJ")
# end of set-up
import random
from functools import partial

with open("data.bin", "rb") as file:
    for block in iter(partial(file.read, 4), b""):
        print(len(block), block)

dice = random.Random(7)
rolls = list(iter(lambda: dice.randint(1, 6), 6))
print("rolls before the first six:", rolls)
