import cProfile
import pstats
from pstats import SortKey


def tick():
    pass


def work(times):
    for _ in range(times):
        tick()


def main():
    work(5)
    work(50_000)
    tick()


profiler = cProfile.Profile()
profiler.runcall(main)
stats = pstats.Stats(profiler)

for key in (SortKey.CALLS, SortKey.CUMULATIVE, SortKey.NAME):
    stats.sort_stats(key, SortKey.NAME)
    names = [name for _, _, name in stats.fcn_list if "<" not in name]
    print(f"{key.value:11}", names)

try:
    stats.sort_stats("speed")
except KeyError as error:
    print("KeyError:", error)
