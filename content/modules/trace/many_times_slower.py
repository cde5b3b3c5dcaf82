from time import perf_counter
from trace import Trace

def work():
    total = 0
    for number in range(100_000):
        total += number

start = perf_counter()
work()
plain = perf_counter() - start
start = perf_counter()
Trace(count=True, trace=False).runfunc(work)
print("more than twice as long:", perf_counter() - start > 2 * plain)
