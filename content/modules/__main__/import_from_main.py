import timeit

import __main__

ROUTE = ["Oslo", "Bergen", "Voss", "Oslo"]
calls = 0


def visited_twice(stops):
    global calls
    calls += 1
    return sorted({stop for stop in stops if stops.count(stop) > 1})


setup = "from __main__ import visited_twice, ROUTE"
timeit.timeit("visited_twice(ROUTE)", setup, number=500)
print("timed calls:", calls)
print(eval("visited_twice(ROUTE)", vars(__main__)))

try:
    from __main__ import visited_once
except ImportError as error:
    print(type(error).__name__, "for a name in", error.name)
