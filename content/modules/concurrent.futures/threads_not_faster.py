import time
from concurrent.futures import ThreadPoolExecutor


def compute(_):
    return sum(range(2_000_000))


with ThreadPoolExecutor(4) as pool:
    wall, cpu = time.perf_counter(), time.process_time()
    list(pool.map(compute, range(4)))
    cores = (time.process_time() - cpu) / (time.perf_counter() - wall)
    print("computing, more than one core at work:", cores > 1.5)
    start = time.perf_counter()
    list(pool.map(time.sleep, [0.5] * 4))
    print("waiting, 4 x 0.5 s within 1.5 s:", time.perf_counter() - start < 1.5)
