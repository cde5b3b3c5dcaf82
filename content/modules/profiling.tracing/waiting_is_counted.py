import pstats
import time
from profiling import tracing

def fetch():
    time.sleep(0.3)

for clock in (time.perf_counter, time.process_time):
    profiler = tracing.Profile(clock)
    profiler.runcall(fetch)
    seconds = pstats.Stats(profiler).total_tt
    print(f"{clock.__name__:12} {round(seconds, 1)}")
