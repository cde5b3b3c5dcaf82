# set-up: is a function slowed down by the profiler?
import time
from timeit import repeat
from profiling import tracing


def slowed_down(function):
    def traced():
        tracing.Profile().runcall(function)

    alone, watched = (
        min(repeat(call, timer=time.process_time, number=1))
        for call in (function, traced)
    )
    return watched > 2 * alone


# end of set-up
def long_loop():
    return sum(range(2_000_000))

def small_functions():
    for number in range(100_000):
        tick()

def tick():
    pass

for function in (long_loop, small_functions):
    print(function.__name__, "twice as slow:", slowed_down(function))
