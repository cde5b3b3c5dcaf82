import os
from multiprocessing import TimeoutError
from multiprocessing.pool import Pool

if __name__ == "__main__":
    with Pool(1) as pool:
        answer = pool.apply_async(os._exit, [1])  # ends the worker at once
        try:
            answer.get(timeout=2)
        except TimeoutError:
            print("no answer: TimeoutError")
        print("with a new worker:", pool.apply(abs, [-4]))
