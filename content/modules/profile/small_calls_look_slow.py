# set-up: what profilers say of two functions
import io
import pstats
import time
import warnings
from contextlib import redirect_stdout

warnings.filterwarnings("ignore", "The profile module", DeprecationWarning)
import profile


def by_clock(function):
    start = time.perf_counter()
    function()
    return time.perf_counter() - start


def by_profile(function):
    profiler = profile.Profile()
    profiler.runcall(function)
    return pstats.Stats(profiler).total_tt


# end of set-up
def long_loop():
    return sum(map(abs, range(1_500_000)))

def small_calls():
    for number in range(100_000):
        half(number)

def half(number):
    return number / 2

for measure in (by_clock, by_profile):
    print(measure.__name__, max(long_loop, small_calls, key=measure).__name__)
