import time
from concurrent.futures import ProcessPoolExecutor


def seconds(pool, chunksize):
    start = time.perf_counter()
    list(pool.map(abs, range(4000), chunksize=chunksize))
    return time.perf_counter() - start


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as pool:
        list(pool.map(abs, range(100)))  # both processes are there
        large, small = seconds(pool, 1000), seconds(pool, 1)
        print("one by one more than twice as slow:", small > 2 * large)
