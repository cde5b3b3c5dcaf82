import cProfile
import io
import pstats
from pathlib import Path


def send(parcels):
    for number in range(parcels):
        weigh(number)


def weigh(number):
    return number * 0.5


for day, parcels in (("mon", 20), ("tue", 35)):
    profiler = cProfile.Profile()
    profiler.runcall(send, parcels)
    profiler.dump_stats(f"{day}.prof")

files = sorted(str(path) for path in Path().glob("*.prof"))
week = pstats.Stats(*files, stream=io.StringIO())
print(files, "calls:", week.total_calls)

week.add("mon.prof")
figures = week.get_stats_profile().func_profiles
print("send:", figures["send"].ncalls, "weigh:", figures["weigh"].ncalls)
