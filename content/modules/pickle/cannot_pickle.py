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
        pickle.loads(pickle.dumps(value))
    except Exception as error:  # the type of it depends on the value
        print(f"{label:11} fails with {type(error).__name__}")
    else:
        print(f"{label:11} works")
