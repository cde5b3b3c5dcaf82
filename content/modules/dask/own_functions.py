import time

import dask
from dask import delayed


@delayed
def load(city):
    time.sleep(0.1)  # waiting for a disk or a server
    return {"city": city, "sales": len(city) * 100}


@delayed
def report(parts, title):
    total = sum(part["sales"] for part in parts)
    names = ", ".join(part["city"] for part in parts)
    return f"{title}: {total} from {names}"


parts = [load(city) for city in ("Oslo", "Lund", "Zürich", "Rome")]
result = report(parts, "May")
print(type(result).__name__)
print(result.compute())  # as many loads at a time as there are cores
first, second = dask.compute(parts[0], parts[1], scheduler="threads")
print(first, second["sales"])
print(report([], "June").compute(scheduler="synchronous"))
