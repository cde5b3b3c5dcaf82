import pstats
import time
from profiling import tracing


def fetch():
    time.sleep(0.3)


def compute():
    end = time.process_time() + 0.2
    while time.process_time() < end:
        pass


def report():
    fetch()
    compute()


clocks = {"all time": time.perf_counter, "processor": time.process_time}
for name, clock in clocks.items():
    profiler = tracing.Profile(clock)
    profiler.runcall(report)
    figures = pstats.Stats(profiler).get_stats_profile().func_profiles
    slow = [f for f in ("fetch", "compute") if figures[f].cumtime > 0.1]
    print(f"{name:9} slow: {', '.join(slow)}")
