import importlib
import pstats
import warnings
from profiling import tracing


def digits(number):
    return 1 if number < 10 else 1 + digits(number // 10)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old = importlib.import_module("profile")
print("warned:", [warning.category.__name__ for warning in caught])

for module in (old, tracing):
    profiler = module.Profile()
    result = profiler.runcall(digits, 1999)
    found = pstats.Stats(profiler).get_stats_profile().func_profiles
    print(f"{module.__name__:17} {result} {found['digits'].ncalls}")
