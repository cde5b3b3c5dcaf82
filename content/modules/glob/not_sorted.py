import glob
import random
from pathlib import Path

days = [f"2024-05-{day:02}.log" for day in range(1, 32)]
for name in random.Random(7).sample(days, 31):
    Path(name).touch()
found = glob.glob("*.log")
print("all found:", set(found) == set(days), "- in order:", found == days)
print("sorted:", sorted(found) == days)
