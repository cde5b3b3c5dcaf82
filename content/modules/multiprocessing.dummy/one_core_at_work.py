from multiprocessing.dummy import Pool
from time import perf_counter, process_time

started, worked = perf_counter(), process_time()
with Pool(4) as pool:
    pool.map(sum, [range(2_000_000)] * 4)
passed, worked = perf_counter() - started, process_time() - worked
print("more than one core at work:", worked > 1.5 * passed)
