import pickle
from pathlib import Path

CACHE = Path("rates.pickle")


def rates():
    try:
        with CACHE.open("rb") as file:
            return "from the cache", pickle.load(file)
    except Exception as error:  # a damaged pickle can raise nearly any
        fresh = {"EUR": 1.0, "CHF": 0.94}
        CACHE.write_bytes(pickle.dumps(fresh))
        return f"computed after {type(error).__name__}", fresh


print(*rates())
print(*rates())
CACHE.write_bytes(CACHE.read_bytes()[:20])
print(*rates())
CACHE.write_bytes(b"")
print(*rates())
