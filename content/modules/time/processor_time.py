import time


def timed(label, work):
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    wall = time.perf_counter() - wall
    cpu = time.process_time() - cpu
    busy = "waits" if cpu < wall / 10 else "calculates"
    print(f"{label:10} {busy}")
    return cpu


slept = timed("download", lambda: time.sleep(0.3))
counted = timed("statistics", lambda: sum(n * n for n in range(2_000_000)))

print("sleeping used less processor time:", slept < counted)
