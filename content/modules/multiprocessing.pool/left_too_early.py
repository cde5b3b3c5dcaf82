import time
from multiprocessing import TimeoutError
from multiprocessing.pool import Pool

if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map_async(abs, [-1, -2]).get())
        answer = pool.map_async(time.sleep, [1, 1])
    try:
        answer.get(timeout=3)
    except TimeoutError:
        print("the pool is gone: TimeoutError")
