import cProfile
import pstats
import time


def poll():
    time.sleep(0.2)


for clock in (time.perf_counter, time.process_time):
    profiler = cProfile.Profile(clock)
    profiler.runcall(poll)
    total = pstats.Stats(profiler).total_tt
    print(f"{clock.__name__}: over 0.1 s: {total > 0.1}")
