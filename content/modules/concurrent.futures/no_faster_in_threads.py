import time
from concurrent.futures import ThreadPoolExecutor


def count(limit):
    return sum(number % 7 for number in range(limit))


began, used = time.perf_counter(), time.process_time()
with ThreadPoolExecutor(4) as pool:
    list(pool.map(count, [500_000] * 4))
cores = (time.process_time() - used) / (time.perf_counter() - began)
print("more than one core was busy:", cores > 1.3)
