import pickle
import threading
from operator import itemgetter

candidates = {
    "function": sorted,
    "itemgetter": itemgetter("name"),
    "lambda": lambda row: row["name"],
    "generator": (n * n for n in range(3)),
    "lock": threading.Lock(),
}

for label, value in candidates.items():
    try:
        pickle.dumps(value)
    except (pickle.PicklingError, AttributeError, TypeError) as error:
        print(f"{label:11} fails with {type(error).__name__}")
    else:
        print(f"{label:11} works")
