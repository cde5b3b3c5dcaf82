import time

for name in ("time", "perf_counter", "monotonic"):
    clock = time.get_clock_info(name)
    print(f"{name:<12} can be set back: {not clock.monotonic}")
