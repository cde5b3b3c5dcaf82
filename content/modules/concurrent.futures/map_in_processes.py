import os
from concurrent.futures import ProcessPoolExecutor


def count_primes(limit):
    found = 0
    for number in range(2, limit):
        found += all(number % n for n in range(2, int(number**0.5) + 1))
    return found


def where(_):
    return os.getpid()


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as pool:
        print(list(pool.map(count_primes, [10, 100, 1_000, 10_000])))
        others = set(pool.map(where, range(4)))
    print("in other processes:", os.getpid() not in others)
